"""Formatting, as the members of .NET types ask for it: one place that knows where the rules are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import ArgumentNullException
from poshws.operators.composite_format import format_one, format_string

_PLACE: Final = re.compile(r"\{\{|\{(\d+)")


def composite_format(template: str, arguments: Sequence[object], provider: object = None) -> str:
    """`String.Format`: `{0,8:N2}` filled in."""
    return format_string(template, arguments, provider)


def format_value(value: object, template: str, provider: object = None) -> str:
    """`value.ToString(format)`; an empty format is the type's own."""
    return format_one(value, template, provider)


class CompositeFormat:
    """System.Text.CompositeFormat: a template that was looked through once."""

    __slots__ = ("format", "minimum_argument_count", "__weakref__")
    net_name: ClassVar[str] = "System.Text.CompositeFormat"

    def __init__(self, text: str) -> None:
        places = [int(found) for found in _PLACE.findall(text) if found]
        self.format = text
        self.minimum_argument_count = max(places, default=-1) + 1
        format_string(text, [""] * self.minimum_argument_count, None)

    @staticmethod
    def parse(text: str | None) -> CompositeFormat:
        if text is None:
            raise ArgumentNullException("format")
        return CompositeFormat(text)


TYPES = describe(__file__, {"System.Text.CompositeFormat": CompositeFormat})
