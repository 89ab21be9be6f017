"""The text being typed → whether Enter runs it, and whether something in it is wrong."""

from __future__ import annotations

from poshws.apps.repl.highlight import parsed


def is_incomplete(text: str) -> bool:
    """True where the statement goes on: Enter begins another line then."""
    return any(error.incomplete_input for error in parsed(text).errors)


def is_wrong(text: str) -> bool:
    """True where no further text could make it right."""
    return any(not error.incomplete_input for error in parsed(text).errors)
