"""EventArgs and an attribute; the other types here are only listed."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.declaring.describe import describe


class EventArgs:
    """System.EventArgs: what an event tells that has nothing to tell."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.EventArgs"
    empty: ClassVar[EventArgs]


EventArgs.empty = EventArgs()


class CompilerGeneratedAttribute:
    """System.Runtime.CompilerServices.CompilerGeneratedAttribute, which says nothing more."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Runtime.CompilerServices.CompilerGeneratedAttribute"


TYPES = describe(
    __file__,
    {
        "System.EventArgs": EventArgs,
        CompilerGeneratedAttribute.net_name: CompilerGeneratedAttribute,
    },
)
