"""A text and a place in it → what could stand there: TabExpansion2, and Tab at the prompt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from poshws.completion.analysis import matches_of
from poshws.completion.context import Context
from poshws.completion.results import CommandCompletion, CompletionResult
from poshws.corelib.current_session import current_session
from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session
    from poshws.syntax.ast import ScriptBlock
    from poshws.syntax.lexer.tokens import Token

__all__ = ["CommandCompletion", "CompletionResult", "complete", "complete_given", "complete_parsed"]


def complete(
    session: Session, text: str, cursor: int, options: Mapping[str, Any] | None = None
) -> CommandCompletion:
    """The matches at an offset of a text, in the session as it is."""
    if not text:
        return CommandCompletion([])
    parsed = parse(text)
    return complete_parsed(session, parsed.script_block, parsed.tokens, cursor, options)


def complete_parsed(
    session: Session,
    script: ScriptBlock,
    tokens: list[Token],
    cursor: int,
    options: Mapping[str, Any] | None = None,
) -> CommandCompletion:
    """The same for a text that has been parsed."""
    context = Context(session, script, tokens, cursor, options, complete)
    found = matches_of(context)
    return CommandCompletion(found, -1, context.index, context.length)


def complete_given(given: Sequence[Any]) -> CommandCompletion:
    """The matches for `CompleteInput`'s arguments: a text and an offset, or what was parsed."""
    session = current_session()
    scope = session.scope
    if "positionofcursor" in scope.variables and scope.parent is not None:
        # TabExpansion2 is a function like any other, but its own variables are nobody's concern.
        session.scope = scope.parent
    try:
        first = given[0]
        if first is None or isinstance(first, str):
            return complete(session, first or "", given[1], options_of(given[2:]))
        tokens = [getattr(token, "base", token) for token in given[1]]
        offset = given[2].offset
        return complete_parsed(session, first, tokens, offset, options_of(given[3:]))
    finally:
        session.scope = scope


def options_of(given: Sequence[Any]) -> dict[str, Any]:
    """The hashtable of options as a dictionary."""
    table = given[0] if given else None
    return {} if table is None else {str(key): table[key] for key in table.keys()}  # noqa: SIM118
