"""The token at the cursor is a word → a command, a member, a key, a file or an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.completion.arguments import complete_argument
from poshws.completion.commands import complete_command, complete_file_as_command
from poshws.completion.hashtables import complete_key
from poshws.completion.members import complete_member
from poshws.completion.module_names import USABLE_FILES, module_names
from poshws.completion.parameters import complete_parameter
from poshws.completion.paths import complete_path
from poshws.completion.results import CompletionResult
from poshws.completion.safe_values import UNKNOWN, value_of
from poshws.completion.statements import attribute_arguments, index_keys, loop_labels
from poshws.completion.type_names import complete_namespace
from poshws.completion.variables import complete_variable
from poshws.corelib.psobject import unwrap
from poshws.objects.conversion.strings import convert_to_string
from poshws.syntax import ast as n
from poshws.syntax.lexer.tokens import TokenFlags

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

Results = list[CompletionResult] | None


def complete_word(context: Context) -> Results:
    """The matches for an identifier or a bare word."""
    token = context.token
    assert token is not None
    last, parent = context.last, context.parent
    text = context.word = token.text
    if isinstance(parent, n.BreakStatement | n.ContinueStatement):
        return loop_labels(context)
    if any(isinstance(each, n.NamedAttributeArgument) for each in (last, parent)):
        arguments = attribute_arguments(context)
        if arguments is not None:
            return arguments
    if isinstance(last, n.StringConstantExpression):
        if last.value == "$":
            context.word = ""
            return complete_variable(context)
        if isinstance(parent, n.UsingStatement):
            return of_using(context, parent, last)
    if token.flags & TokenFlags.COMMAND_NAME:
        return of_command_name(context)
    if text in ("-", "--") and isinstance(parent, n.Command):
        dashed = complete_parameter(context) if text == "-" else []
        return dashed or complete_argument(context)
    found = of_member(context, text)
    if found:
        return found
    if isinstance(parent, n.Hashtable):
        keys = complete_key(context, parent)
        if keys:
            return keys
    if isinstance(parent, n.FileRedirection) or is_switch_file(last):
        word = path_text(last)
        if word is not None:
            context.word = word
            return complete_path(context)
    is_text = isinstance(last, n.ExpandableStringExpression)
    word = expanded(context, last) if is_text else path_text(last)  # type: ignore[arg-type]
    if word is not None:
        context.word = word
    return complete_argument(context)


def text_of(context: Context, node: Node) -> str | None:
    """What a variable adds to a path: a string or a number its text, null nothing."""
    if not isinstance(node, n.VariableExpression):
        return None
    value = unwrap(value_of(context.session, node))
    if value is UNKNOWN or value is None:
        return ""
    return convert_to_string(value) if isinstance(value, str | int | float) else None


def is_switch_file(node: Node) -> bool:
    """Whether a word is the file of `switch -file word`."""
    pipeline = node.parent.parent if isinstance(node.parent, n.CommandExpression) else None
    around = pipeline.parent if isinstance(pipeline, n.Pipeline) else None
    if not isinstance(around, n.ErrorStatement) or around.kind_token is None:
        return False
    if around.kind_token.kind != "Switch":
        return False
    flags = {str(name).lower(): given for name, given in (around.flags or {}).items()}
    file = flags.get("file")
    return file is not None and file[1] is pipeline


def of_using(context: Context, node: n.UsingStatement, name: n.StringConstantExpression) -> Results:
    """What `using module`, `using namespace` and `using assembly` take."""
    context.replace(name.extent.start, name.extent.end - name.extent.start)
    context.word = name.extent.text
    kind = node.using_statement_kind
    if kind == "Assembly":
        return complete_path(context, extensions=(".dll",))
    if kind == "Module":
        found = complete_path(context, extensions=USABLE_FILES)
        return found if "/" in context.word else found + module_names(context)
    if kind == "Namespace":
        return complete_namespace(context)
    return None


def of_command_name(context: Context) -> Results:
    """A word where a command's name stands; what is right before it may make it something else."""
    token = context.token
    assert token is not None
    before: Node | None = None
    for node in context.script.descendants():
        if node.extent.end <= token.start and node.extent.end > node.extent.start:
            before = node
    if before is not None and before.extent.end == token.start:
        parent = before.parent
        in_index = isinstance(before, n.ErrorExpression) and isinstance(parent, n.IndexExpression)
        if token.text[:1] in ("/", "\\"):
            word = path_behind(context, before, token.text)
            if word is None:
                return None
            context.word = word
            context.replace(before.extent.start, token.end - before.extent.start)
        elif not in_index:
            return None
    around = before.parent if before is not None else None
    if isinstance(around, n.IndexExpression) and isinstance(around.index, n.ErrorExpression):
        context.word = context.word.removesuffix("]")
        return index_keys(context, around.target)
    return complete_file_as_command(context) + complete_command(context)


def path_behind(context: Context, before: Node, text: str) -> str | None:
    """`$folder/na`: the variable's text with what follows it."""
    if isinstance(before, n.StringConstantExpression):
        return path_text(before, text)
    if not isinstance(before, n.VariableExpression):
        return None
    value = text_of(context, before)
    return None if value is None else value + text


def of_member(context: Context, text: str) -> Results:
    """`$x.na` and `[type]::na`, also among the words of a command."""
    token, parent = context.token, context.parent
    assert token is not None
    if isinstance(parent, n.MemberExpression):
        current = parent
        while (
            current.extent.end >= context.cursor
            and isinstance(current.expression, n.MemberExpression)
            and current.expression.member.extent.end >= context.cursor
        ):
            current = current.expression
        return complete_member(context, current.static)
    if text in (".", "::"):
        found = complete_member(context, text == "::")
        if found:
            context.replace(token.end, 0)
        return found
    if token.kind == "Multiply" and isinstance(context.last, n.BinaryExpression):
        left = context.last.left
        if isinstance(left, n.MemberExpression) and left.member.extent.end == token.start:
            context.related = [*context.related[:-1], left]
            found = complete_member(context, left.static)
            name = left.member.value if isinstance(left.member, n.StringConstantExpression) else ""
            context.replace(left.member.extent.start, len(name))
            return found
    return None


def path_text(node: Node, behind: str = "") -> str | None:
    """The text of a word with the quotes it stands in."""
    if not isinstance(node, n.StringConstantExpression):
        return None
    quote = {"SingleQuoted": "'", "DoubleQuoted": '"'}.get(node.string_constant_type, "")
    return quote + node.value + behind + quote


def expanded(context: Context, node: n.ExpandableStringExpression) -> str | None:
    """The text of a string in which only variables stand that are known, in its quotes."""
    made = []
    for part in node.format_parts:
        if isinstance(part, str):
            made.append(part)
            continue
        text = text_of(context, part)
        if text is None:
            return None
        made.append(text)
    quote = '"' if node.string_constant_type == "DoubleQuoted" else ""
    return quote + "".join(made) + quote


def complete_text(context: Context) -> Results:
    """A string in quotes: an argument, or a path or a command's name by itself."""
    last, parent = context.last, context.parent
    if isinstance(last, n.ExpandableStringExpression):
        word = expanded(context, last)
    else:
        word = path_text(last)
    if word is None:
        return None
    context.word = word
    if isinstance(parent, n.Command | n.CommandParameter):
        return complete_argument(context)
    found = complete_path(context)
    if "-" in word:
        found += complete_command(context)
    return found
