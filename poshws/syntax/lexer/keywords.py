"""The words and dashed operators of the language, and the kinds of their tokens."""

from __future__ import annotations

from typing import Final

_WORDS = (
    "Begin Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter "
    "Finally For Foreach From Function If In Param Process Return Switch Throw Trap Try Until "
    "Using Var While Workflow Parallel Sequence InlineScript Configuration Public Private Static "
    "Interface Enum Namespace Module Type Assembly Command Hidden Base Default Clean"
)


def words(text: str) -> frozenset[str]:
    """A set of words that stand in one text."""
    return frozenset(text.split())


# Lower-case word: kind of the token.
KEYWORDS: Final[dict[str, str]] = {word.lower(): word for word in _WORDS.split()}

_INSENSITIVE = (
    "eq ne ge gt lt le like notlike match notmatch replace contains notcontains in notin split"
)

# Lower-case operator without its dash: kind of the token.
OPERATORS: Final[dict[str, str]] = {
    "bnot": "Bnot", "not": "Not", "isnot": "IsNot", "is": "Is", "as": "As", "f": "Format",
    "and": "And", "band": "Band", "or": "Or", "bor": "Bor", "xor": "Xor", "bxor": "Bxor",
    "join": "Join", "shl": "Shl", "shr": "Shr",
    **{name: f"I{name}" for name in _INSENSITIVE.split()},
    **{f"i{name}": f"I{name}" for name in _INSENSITIVE.split()},
    **{f"c{name}": f"C{name}" for name in _INSENSITIVE.split()},
}  # fmt: skip

# Keywords that open a statement or a clause of one: word → terminal of the grammar. A word is a
# keyword only where the parser can take its terminal.
STATEMENT_WORDS: Final[dict[str, str]] = {
    "if": "_IF", "elseif": "_ELSEIF", "else": "_ELSE", "switch": "_SWITCH", "foreach": "_FOREACH",
    "for": "_FOR", "while": "WHILE", "do": "_DO", "until": "UNTIL", "function": "FUNCTION",
    "filter": "FILTER", "return": "_RETURN", "throw": "_THROW",
    "exit": "_EXIT", "break": "BREAK", "continue": "CONTINUE", "try": "_TRY", "catch": "_CATCH",
    "finally": "_FINALLY", "trap": "_TRAP", "data": "_DATA",
    "workflow": "WORKFLOW", "parallel": "PARALLEL", "sequence": "SEQUENCE",
    "class": "_CLASS", "enum": "_ENUM", "using": "_USING",
    "param": "_PARAM", "begin": "BEGIN", "process": "PROCESS", "end": "END",
    "dynamicparam": "DYNAMICPARAM", "clean": "CLEAN",
}  # fmt: skip

# Keywords that begin no statement the grammar knows: PowerShell refuses them there.
REFUSED_WORDS: Final = words("from define var configuration using")
