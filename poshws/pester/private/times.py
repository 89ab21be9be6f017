"""Times as reports have them."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import Param, Piped
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.pester.command import pester_command
from poshws.pester.report import human


def _seconds(value: object) -> float:
    span = convert(value, declared_type("System.TimeSpan"))
    return float(str(get_member(span, "TotalSeconds")))


def _shown(seconds: float) -> str:
    return str(convert_to_string(round(seconds, 4)))


@pester_command("Convert-TimeSpan")
def convert_time_span(
    time_span: Annotated[Piped[object], Param(by_value=True)] = None,
) -> str:
    """Seconds with at most four digits behind the point."""
    return _shown(_seconds(time_span)) if time_span is not None else "0"


@pester_command("Get-TestTime")
def get_test_time(tests: list[object] | None = None) -> str:
    """The seconds that tests took."""
    return _shown(sum(_seconds(get_member(each, "Time")) for each in tests or ()))


@pester_command("Get-HumanTime")
def get_human_time(time_span: object = None) -> str:
    """A time with its unit."""
    return human(_seconds(time_span))
