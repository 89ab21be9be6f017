"""System.Attribute and the attributes of .NET that a script can make."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.metadata.describe import describe


class CompilerGeneratedAttribute:
    """System.Runtime.CompilerServices.CompilerGeneratedAttribute, which says nothing more."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Runtime.CompilerServices.CompilerGeneratedAttribute"


TYPES = describe(__file__, {CompilerGeneratedAttribute.net_name: CompilerGeneratedAttribute})
