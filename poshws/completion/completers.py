"""A word alone → what it could become: the static methods of CompletionCompleters."""

from __future__ import annotations

from collections.abc import Sequence

from poshws.completion.commands import complete_command
from poshws.completion.context import Context
from poshws.completion.paths import complete_path
from poshws.completion.results import CompletionResult
from poshws.completion.statements import operators
from poshws.completion.type_names import complete_type
from poshws.completion.variables import complete_variable
from poshws.corelib.current_session import current_session
from poshws.syntax import parse


def complete_word(kind: str, word: str, more: Sequence[object]) -> list[CompletionResult]:
    """The matches of a word of that kind, in no script; `more`: a module, kinds of commands."""
    parsed = parse("")
    context = Context(current_session(), parsed.script_block, parsed.tokens, 0)
    context.word = word
    if kind == "Command":
        module = str(more[0]) if more and more[0] else None
        kinds = str(more[1]).replace(" ", "").split(",") if len(more) > 1 else []
        return complete_command(context, module, () if "All" in kinds else tuple(kinds))
    if kind == "Operator":
        return operators(context, word)
    rule = {"Type": complete_type, "Variable": complete_variable, "Filename": complete_path}[kind]
    return rule(context)
