"""A text and a place in it → the token and the nodes that completion starts from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from poshws.completion.inference import RULES
from poshws.syntax import parse
from poshws.syntax.ast import NamedBlock, Node, ScriptBlock, TypeDefinition
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.semantics.token_names import mark_names
from poshws.syntax.source import Source

if TYPE_CHECKING:
    from poshws.completion.binding import Binding
    from poshws.completion.inferred_types import InferredType
    from poshws.completion.results import CommandCompletion
    from poshws.runtime.session.session import Session

    Complete = Callable[[Session, str, int], CommandCompletion]


class Context:
    """Where completion is asked for. `index` and `length` are the part that matches replace.

    `token` is the token in which the cursor stands or just behind it; where there is none,
    `before` is the last one before the cursor. `related` are the nodes around, outermost first.
    """

    def __init__(
        self,
        session: Session,
        script: ScriptBlock,
        tokens: list[Token],
        cursor: int,
        options: Mapping[str, Any] | None = None,
        complete: Complete | None = None,
    ) -> None:
        self.session = session
        self._complete = complete
        self.script = script
        self.text = script.extent.source.text
        self.cursor = cursor
        self.tokens = tokens
        mark_names(script, tokens)
        self.options: dict[str, Any] = {k.lower(): v for k, v in (options or {}).items()}
        self.word = ""
        self.index = self.length = -1
        self.binding: Binding | None = None
        self.token, self.before = tokens_around(tokens, cursor)
        self.related = nodes_at(script, self.before.end if self.before is not None else cursor)
        self.current_class = class_around(self.related[-1])
        # Where inference stands: `$this` of a type's script, functions looked into, how deep.
        self.this_type: InferredType | None = None
        self.analyzed: set[int] = set()
        self.depth = 0
        self.may_evaluate = True  # whether inference looks at the values of variables

    @cached_property
    def rules(self) -> Mapping[type[Node], Callable[[Context, Any], list[InferredType]]]:
        """What inference knows of each kind of node."""
        return RULES

    @property
    def last(self) -> Node:
        """The innermost node."""
        return self.related[-1]

    @property
    def parent(self) -> Node | None:
        """The node around the innermost one."""
        return self.related[-1].parent

    def complete(self, text: str) -> CommandCompletion:
        """The matches at the end of a text of its own: a word that reads like an expression."""
        assert self._complete is not None, "only what completes a whole script comes to words"
        return self._complete(self.session, text, len(text))

    def replace(self, start: int, length: int) -> None:
        """Says what matches stand for."""
        self.index, self.length = start, length

    def replace_nothing(self) -> None:
        """Matches are put in at the cursor."""
        self.replace(self.cursor, 0)

    def option(self, name: str, default: bool) -> bool:
        """An option of the caller's."""
        given = self.options.get(name.lower())
        return default if given is None else bool(given)

    @property
    def line_is_blank(self) -> bool:
        """Whether nothing stands on the cursor's line."""
        start = self.text.rfind("\n", 0, self.cursor) + 1
        end = self.text.find("\n", self.cursor)
        return not self.text[start : None if end < 0 else end].strip()

    def line_of(self, offset: int) -> int:
        """The number of the line of an offset."""
        return self.script.extent.source.line_of(offset)


def interesting(token: Token) -> bool:
    """Whether a token may be what completion is about."""
    return token.kind not in ("NewLine", "EndOfInput")


def tokens_around(tokens: list[Token], cursor: int) -> tuple[Token | None, Token | None]:
    """The token at the cursor, or else the one before it."""
    at = token_at(tokens, cursor)
    if at is not None:
        if at.nested:
            at = token_at(tokens_inside(at), cursor) or at
        return at, None
    for token in reversed(tokens):
        if token.end < cursor and interesting(token):
            return None, token
    return None, None


def token_at(tokens: list[Token], cursor: int) -> Token | None:
    """The last token in which the cursor stands, or just behind it."""
    for token in reversed(tokens):
        if token.start < cursor <= token.end and interesting(token):
            return token
    return None


def tokens_inside(token: Token) -> list[Token]:
    """The tokens inside a string: variables, and all of each `$( )`."""
    found: list[Token] = []
    for part in token.nested or ():
        if isinstance(part, Token):
            found.append(part)
        elif isinstance(part, SubExpression) and not part.places:
            parsed = parse(part.text)
            mark_names(parsed.script_block, parsed.tokens)
            found += moved(parsed.tokens, part.start, token.source)
    return found


def moved(tokens: Iterable[Token], offset: int, source: Source) -> list[Token]:
    """Tokens of a piece of a text as tokens of the text."""
    found = []
    for token in tokens:
        copy = Token(token.kind, source, token.start + offset, token.end + offset, token.value)
        copy.flags = token.flags
        found.append(copy)
    return found


def nodes_at(script: ScriptBlock, cursor: int) -> list[Node]:
    """All nodes in which the cursor stands, or just behind them, in the order of the tree."""
    found: list[Node] = []
    for node in script.descendants():
        if node.extent.start < cursor <= node.extent.end:
            found.append(node)
    if not found:
        return [script]
    last = found[-1]
    is_param = last.extent.text[:5].lower() == "param"
    if is_param and isinstance(last, NamedBlock) and len(found) > 1:
        found.pop()
    return found


def class_around(node: Node | None) -> TypeDefinition | None:
    """The class that a node stands in: it sees its hidden members."""
    while node is not None and not isinstance(node, TypeDefinition):
        node = node.parent
    return node
