"""Formatting, as the members of .NET types ask for it: one place that knows where the rules are."""

from __future__ import annotations

from collections.abc import Sequence

from poshws.operators.composite_format import format_one, format_string


def composite_format(template: str, arguments: Sequence[object], provider: object = None) -> str:
    """`String.Format`: `{0,8:N2}` filled in."""
    return format_string(template, arguments, provider)


def format_value(value: object, template: str, provider: object = None) -> str:
    """`value.ToString(format)`; an empty format is the type's own."""
    return format_one(value, template, provider)
