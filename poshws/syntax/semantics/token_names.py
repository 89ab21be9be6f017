"""A tree and its tokens → tokens that know whether they name a command, a member or a type.

The lexer reads `Get-Item` the same wherever it stands; what it is there the tree says. Running a
script needs none of this, so it is done only for those who ask: colours, completion, the parser's
own API.
"""

from __future__ import annotations

from collections.abc import Iterable

from poshws.syntax import ast as n
from poshws.syntax.lexer.tokens import Token, TokenFlags


def mark_names(script: n.ScriptBlock, tokens: Iterable[Token]) -> None:
    """Sets CommandName, MemberName, TypeName and AttributeName on the tokens of a text."""
    starts: dict[int, int] = {}
    words: set[int] = set()
    types: list[tuple[int, int, int]] = []
    for node in script.descendants():
        if isinstance(node, n.Command):
            words.update(each.extent.start for each in node.command_elements if is_word(each))
            head = node.command_elements[0] if node.command_elements else None
            if isinstance(head, n.StringConstantExpression | n.ExpandableStringExpression):
                starts[head.extent.start] = TokenFlags.COMMAND_NAME
        elif isinstance(node, n.MemberExpression):
            if isinstance(node.member, n.StringConstantExpression):
                starts[node.member.extent.start] = TokenFlags.MEMBER_NAME
        elif isinstance(node, n.NamedAttributeArgument):
            starts[node.extent.start] = TokenFlags.MEMBER_NAME
        elif isinstance(node, n.Attribute):
            extent = node.type_name.extent
            flags = TokenFlags.TYPE_NAME | TokenFlags.ATTRIBUTE_NAME
            types.append((extent.start, extent.end, flags))
        elif isinstance(node, n.TypeExpression | n.TypeConstraint):
            extent = node.type_name.extent
            types.append((extent.start, extent.end, TokenFlags.TYPE_NAME))
    types.sort()
    at = 0
    for token in tokens:
        flag = starts.get(token.start, 0)
        while at < len(types) and types[at][1] <= token.start:
            at += 1
        is_plain = not flag and token.kind in ("Identifier", "Generic")
        if is_plain and at < len(types) and types[at][0] <= token.start < types[at][1]:
            flag = types[at][2]
        token.flags |= flag
        if token.start in words:
            # What is a command or an argument is no keyword, so it has none of its colours.
            token.flags &= ~TokenFlags.KEYWORD


def is_word(node: n.Node) -> bool:
    """Whether a part of a command is a word without quotes."""
    kind = getattr(node, "string_constant_type", None)
    return kind is not None and str(kind) == "BareWord"
