"""Source text of a script → tokens, tree and errors: `parse(text).script_block`."""

from __future__ import annotations

from poshws.syntax.parse_result import ParseResult

__all__ = ["ParseResult", "parse"]


def parse(text: str, file: str | None = None) -> ParseResult:
    """Parses a whole script; never raises, errors are in the result."""
    # A script whose compiled code is cached needs no parser.
    from poshws.syntax.front_end import parse_script  # deferred: start-up

    return parse_script(text, file)
