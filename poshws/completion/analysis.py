"""A context → matches: what kind of token the cursor is at decides who is asked.

The order of the questions is PowerShell's (CompletionAnalysis.GetResultHelper). The last ones, for
where nothing else gave anything, are the names of types, the keys of hashtables and files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from poshws.completion.arguments import complete_argument
from poshws.completion.commands import complete_command, complete_file_as_command
from poshws.completion.comments import complete_comment
from poshws.completion.hashtables import complete_key, keys_at
from poshws.completion.members import complete_member, members_of_types, members_of_value
from poshws.completion.parameters import complete_parameter
from poshws.completion.paths import complete_path
from poshws.completion.results import CompletionResult
from poshws.completion.statements import (
    assigned_values,
    attribute_arguments,
    attribute_at,
    compared_values,
    index_keys,
    loop_labels,
    operators,
    switch_flags,
    unfinished_switch,
    using_keywords,
)
from poshws.completion.type_names import complete_type, name_at
from poshws.completion.variables import complete_variable
from poshws.completion.words import complete_text, complete_word
from poshws.syntax import ast as n
from poshws.syntax.lexer.tokens import TokenFlags

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.lexer.tokens import Token

Results = list[CompletionResult] | None
NOTHING: Final[list[CompletionResult]] = []
"""What a rule gives that knows that nothing may stand at the cursor."""

_WORDS = ("Multiply", "Generic", "MinusMinus", "Identifier")
_DOTS = ("Dot", "ColonColon", "QuestionDot")
_COMPARED = [
    "Ieq",
    "Ceq",
    "Ine",
    "Cne",
    "Ilike",
    "Clike",
    "Inotlike",
    "Cnotlike",
    "Imatch",
    "Cmatch",
    "Inotmatch",
    "Cnotmatch",
]
_NAMED = frozenset(
    _COMPARED
    + [
        "Format",
        "Not",
        "Bnot",
        "And",
        "Or",
        "Xor",
        "Band",
        "Bor",
        "Bxor",
        "Join",
        "Ige",
        "Igt",
        "Ilt",
        "Ile",
        "Ireplace",
        "Icontains",
        "Inotcontains",
        "Iin",
        "Inotin",
        "Isplit",
        "Cge",
        "Cgt",
        "Clt",
        "Cle",
        "Creplace",
        "Ccontains",
        "Cnotcontains",
        "Cin",
        "Cnotin",
        "Csplit",
        "Is",
        "IsNot",
        "As",
        "Shl",
        "Shr",
    ]
)


def matches_of(context: Context) -> list[CompletionResult]:
    """All matches; sets the part of the text that they replace."""
    token = context.token
    if token is not None:
        context.replace(token.start, token.end - token.start)
        found = at_token(context, token)
    else:
        found = behind_token(context)
    if found or found is NOTHING:
        return found
    is_type, found = of_type(context)
    return found if is_type else of_keys(context) or of_whole_text(context)


def at_token(context: Context, token: Token) -> Results:
    """The cursor is in a token or right behind it."""
    kind = token.kind
    if kind in ("Variable", "SplattedVariable"):
        context.word = str(token.value)
        return complete_variable(context)
    if kind in _WORDS:
        if token.flags & TokenFlags.TYPE_NAME:
            return None
        return using_keywords(context) or complete_word(context)
    if kind == "Parameter":
        return at_parameter(context, token)
    if kind in _DOTS:
        context.replace(token.end, 0)
        return complete_member(context, kind == "ColonColon")
    if kind in ("StringExpandable", "StringLiteral"):
        return at_text(context, token)
    if kind == "RBracket":
        return behind_type(context, token)
    if kind == "Comma":
        return at_comma(context)
    if kind in ("AtCurly", "Semi"):
        return at_table(context, token)
    if kind == "Number":
        return at_number(context, token)
    if kind == "Redirection":
        return at_redirection(context, token)
    if kind == "Minus":
        is_word = isinstance(context.last, n.StringConstantExpression)
        return complete_word(context) if is_word else at_minus(context)
    if kind in ("Equals", "AtParen", "LParen"):
        return at_assignment(context, token)
    if kind == "LBracket":
        return at_index(context)
    if kind == "Comment":
        return complete_comment(context, token)
    if kind in _NAMED and not token.flags & TokenFlags.KEYWORD:
        return operators(context, token.text)
    return at_other(context, token)


def at_parameter(context: Context, token: Token) -> Results:
    """`-Na`, or an operator that begins so."""
    context.word = token.text
    last, parent = context.last, context.parent
    is_word = isinstance(last, n.StringConstantExpression)
    if is_word and isinstance(parent, n.Command) and len(parent.command_elements) == 1:
        return complete_file_as_command(context)
    flags = switch_flags(context)
    if flags is not None:
        return flags
    if isinstance(last, n.CommandParameter) and isinstance(parent, n.Expression):
        return operators(context, token.text)
    if context.word.endswith(":"):
        context.replace(token.end, 0)
        context.word = ""
        return complete_argument(context)
    return complete_parameter(context)


def at_text(context: Context, token: Token) -> Results:
    """A string in quotes."""
    parent = context.parent
    value = token.value if isinstance(token.value, str) else ""
    around = parent.parent if parent is not None else None
    if isinstance(parent, n.CommandExpression) and isinstance(around, n.AssignmentStatement):
        found = assigned_values(context, around)
        if found is not None:
            return found
    elif isinstance(parent, n.BinaryExpression):
        context.word = value
        found = compared_values(context, parent.left)
        if found:
            return found
    elif isinstance(parent, n.IndexExpression):
        context.word = value
        return index_keys(context, parent.target)
    return complete_text(context)


def behind_type(context: Context, token: Token) -> Results:
    """`[int]` goes on with `::` and a static member."""
    last = context.last
    if not isinstance(last, n.TypeExpression):
        return None
    found = members_of_value(context, last, "", True) or members_of_types(context, last, "", True)
    if not found:
        return None
    context.replace(token.start + 1, 0)
    return [
        CompletionResult("::" + each.completion_text, each.list_item_text, each.kind, each.tool_tip)
        for each in found
    ]


def at_comma(context: Context) -> Results:
    """The next item of an argument that is a list."""
    last, parent = context.last, context.parent
    is_list = isinstance(last, n.ErrorExpression | n.ArrayLiteral)
    if is_list and isinstance(parent, n.Command | n.CommandParameter):
        context.replace(context.index + context.length, 0)
        return complete_argument(context)
    return at_attribute(context)


def at_attribute(context: Context) -> Results:
    """The next argument of an attribute."""
    if attribute_at(context) is None:
        return None
    context.replace_nothing()
    return attribute_arguments(context)


def at_table(context: Context, token: Token) -> Results:
    """`@{` and `;` in a hashtable."""
    if token.kind == "Semi" and not isinstance(context.last, n.Hashtable):
        return None
    found = keys_at(context)
    context.replace(token.end, 0)
    return found


def at_number(context: Context, token: Token) -> Results:
    """A number that is an argument, or that is assigned."""
    parent = context.parent
    around = parent.parent if parent is not None else None
    arguments = (n.Command, n.CommandParameter)
    if isinstance(parent, arguments) or (
        isinstance(parent, n.ArrayLiteral) and isinstance(around, arguments)
    ):
        context.word = token.text
        return complete_argument(context)
    if isinstance(parent, n.CommandExpression) and isinstance(around, n.AssignmentStatement):
        return assigned_values(context, around)
    return None


def at_redirection(context: Context, token: Token) -> Results:
    """A file behind `>`."""
    if isinstance(context.last, n.ErrorExpression) and isinstance(
        context.parent, n.FileRedirection
    ):
        context.word = ""
        context.replace(token.end, 0)
        return complete_path(context)
    return None


def at_minus(context: Context) -> Results:
    """An operator's dash, or a flag of `switch`."""
    if isinstance(context.last, n.BinaryExpression):
        return operators(context, "")
    context.word = "-"
    return switch_flags(context)


def at_assignment(context: Context, token: Token) -> Results:
    """Behind `=`."""
    if isinstance(context.last, n.AssignmentStatement):
        context.replace(token.end, 0)
        return assigned_values(context, context.last)
    if isinstance(context.last, n.Hashtable) and is_waiting(context.last):
        return NOTHING
    return at_attribute(context)


def is_waiting(table: n.Hashtable) -> bool:
    """Whether a key has no value yet."""
    return any(isinstance(value, n.ErrorStatement) for _, value in table.key_value_pairs)


def at_index(context: Context) -> Results:
    """Behind `[`."""
    parent = context.parent
    if not isinstance(parent, n.IndexExpression):
        return None
    context.word = ""
    found = index_keys(context, parent.target)
    if found:
        context.replace(context.index + 1, context.length - 1)
    return found


def at_other(context: Context, token: Token) -> Results:
    """A keyword may be the beginning of a command's name; about all else nothing is known."""
    found = using_keywords(context)
    if found is not None:
        return found
    if token.flags & TokenFlags.KEYWORD:
        context.word = token.text
        return complete_file_as_command(context) + complete_command(context)
    context.replace(-1, -1)
    return None


def behind_token(context: Context) -> Results:
    """The cursor is behind blanks."""
    before = context.before
    continued = before is not None and before.kind == "LineContinuation"
    skips = context.line_is_blank and not continued
    if not skips and is_among_words(context):
        context.word = ""
        if isinstance(context.last, n.Hashtable):
            if is_waiting(context.last):
                return None
            context.replace_nothing()
            return complete_key(context, context.last)
        context.replace_nothing()
        return complete_argument(context)
    found = keys_at(context) if skips else None
    if not found and before is not None:
        found = behind_kind(context, before)
    if found or (found is not None and before is not None and before.kind == "Parameter"):
        if before is None or before.kind != "Using":
            context.replace_nothing()
        return found
    has_no_names = found is not None and attribute_at(context) is not None
    context.replace(-1, 0 if has_no_names else -1)
    is_target = isinstance(context.last, n.ErrorExpression) and isinstance(
        context.parent, n.FileRedirection
    )
    if is_target:
        context.word = ""
        context.replace_nothing()
        return complete_path(context)
    return None


def is_among_words(context: Context) -> bool:
    """Whether the cursor is behind a word of a command."""
    last, parent = context.last, context.parent
    if isinstance(last, n.CommandParameter | n.Command):
        return True
    if not isinstance(last, n.Expression):
        return False
    if isinstance(parent, n.Command | n.CommandParameter):
        return True
    around = parent.parent if parent is not None else None
    return isinstance(parent, n.ArrayLiteral) and isinstance(around, n.Command | n.CommandParameter)


def behind_kind(context: Context, before: Token) -> Results:
    """What may follow a token, with blanks between."""
    last, parent = context.last, context.parent
    context.word = ""
    if before.kind in ("Equals", "Comma", "AtParen", "LParen"):
        if isinstance(last, n.AssignmentStatement):
            return assigned_values(context, last)
        return None if attribute_at(context) is None else attribute_arguments(context)
    if before.kind == "Parameter" and before.text[:2].lower() == "-f":
        return complete_path(context) if unfinished_switch(context) is not None else None
    if before.kind in ("Break", "Continue"):
        is_bare = isinstance(last, n.BreakStatement | n.ContinueStatement) and last.label is None
        return loop_labels(context) if is_bare else None
    if before.kind == "Using":
        return using_keywords(context)
    if before.kind in _DOTS:
        context.replace_nothing()
        return complete_member(context, before.kind == "ColonColon")
    if before.kind in _COMPARED and isinstance(last, n.BinaryExpression):
        return compared_values(context, last.left)
    if before.kind == "LBracket" and isinstance(parent, n.IndexExpression):
        return index_keys(context, parent.target)
    return None


# --- where nothing else gave anything


def of_type(context: Context) -> tuple[bool, list[CompletionResult]]:
    """The name of a type, and whether the cursor is at one."""
    name = None
    typed = (n.TypeExpression, n.TypeConstraint)
    for kind in typed:
        node = next((each for each in context.related if isinstance(each, kind)), None)
        if node is not None:
            name = name_at(node.type_name, context.cursor)
            break
    if name is not None:
        start, end, word = name.extent.start, name.extent.end, name.full_name
    else:
        token = context.token
        if token is None or not (token.flags & TokenFlags.TYPE_NAME or is_attribute_name(context)):
            return False, []
        start, end, word = token.start, token.end, token.text
    context.replace(start, end - start)
    context.word = word
    return True, complete_type(context)


def is_attribute_name(context: Context) -> bool:
    """Whether the cursor is in `[Name]` in front of `param`: the tree has no node of it."""
    token = context.token
    at = next((i for i, each in enumerate(context.tokens) if each is token), 0)
    around = [each.kind for each in (context.tokens[at - 1], *context.tokens[at + 1 : at + 2])]
    is_in_tree = isinstance(context.last, n.Expression)
    return at > 0 and around == ["LBracket", "RBracket"] and not is_in_tree


def of_keys(context: Context) -> list[CompletionResult]:
    """The keys of a hashtable."""
    kept = context.index, context.length
    context.word = ""
    found = keys_at(context)
    if found:
        context.replace_nothing()
        return found
    context.replace(*kept)
    return []


def of_whole_text(context: Context) -> list[CompletionResult]:
    """A text without blanks may be a file's name that is no word: `./+file.txt`."""
    whole = context.related[0]
    text = whole.extent.text
    if not isinstance(whole, n.ScriptBlock) or not re.fullmatch(r"\S+", text):
        return []
    context.replace(whole.extent.start, len(text))
    context.word = text
    return complete_file_as_command(context)
