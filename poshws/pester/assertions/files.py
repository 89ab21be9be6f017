"""-Exist, -FileContentMatch and its like."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.pester.assertions import Assertion, Operator
from poshws.pester.assertions.text import matches
from poshws.pester.nicely import because, nicely


def exist(asked: Assertion) -> str | None:
    """There is something at the path."""
    found = asked.session.run("Test-Path", {"Path": [asked.actual]})
    if bool(found and found[0]) != asked.negated:
        return None
    verb, but = ("not exist", "did exist") if asked.negated else ("exist", "did not exist")
    return f"Expected path {nicely(asked.actual)} to {verb},{because(asked.because)} but it {but}."


def _content(exact_case: bool, whole: bool, escaped: bool) -> Callable[[Assertion], str | None]:
    def check(asked: Assertion) -> str | None:
        wanted = str(asked.arguments.get("expectedcontent", ""))
        pattern = _escape(wanted) if escaped else wanted
        parameters: dict[str, Any] = {"Path": [asked.actual], "ErrorAction": "Stop"}
        if whole:
            parameters["Raw"] = True
            pattern = "(?s)" + pattern if not escaped else pattern
        lines = asked.session.run("Get-Content", parameters)
        holds = any(matches(line, pattern, exact_case) for line in lines)
        if holds != asked.negated:
            return None
        how = "case sensitively " if exact_case else ""
        verb, but = ("not be", "was found") if asked.negated else ("be", "was not found")
        return (
            f"Expected {nicely(wanted)} to {verb} {how}found in file '{asked.actual}',"
            f"{because(asked.because)} but it {but}."
        )

    return check


def _escape(text: str) -> str:
    return "".join(f"\\{each}" if each in "\\*+?|{[()^$.# " else each for each in text)


_PARAMETERS = ("ExpectedContent",)
OPERATORS = (
    Operator("Exist", exist, (), ()),
    Operator("FileContentMatch", _content(False, False, False), (), _PARAMETERS),
    Operator("FileContentMatchExactly", _content(True, False, False), (), _PARAMETERS),
    Operator("FileContentMatchMultiline", _content(False, True, False), (), _PARAMETERS),
    Operator("FileContentMatchMultilineExactly", _content(True, True, False), (), _PARAMETERS),
)
