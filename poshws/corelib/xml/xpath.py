"""XPath 1.0: finds nodes. An expression is read into nested functions once and kept.

Values are node lists, strings, numbers and truths, as the standard has them; conversions are its
own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.records import dataclass
from poshws.corelib.xml.nodes import Attribute, Element, Node
from poshws.corelib.xml.xpath_axes import AXES, in_order
from poshws.corelib.xml.xpath_functions import FUNCTIONS, to_number, to_string, to_truth
from poshws.corelib.xml.xpath_tokens import Token, read_tokens


class XPathException(NetException):
    """System.Xml.XPath.XPathException."""

    net_name = "System.Xml.XPath.XPathException"


@dataclass(frozen=True)
class Context:
    """A node with its place among those it was found with, and what prefixes stand for."""

    node: Node
    position: int
    size: int
    namespaces: Mapping[str, str]


Expression = Callable[[Context], Any]

_NO_NODES = "Expression must evaluate to a node-set."
_NODE_TESTS = frozenset(("text", "node", "comment", "processing-instruction"))


def select(node: Node, path: str, namespaces: Mapping[str, str] | None = None) -> list[Node]:
    """The nodes that a path leads to, in document order."""
    found = evaluate(node, path, namespaces)
    if not isinstance(found, list):
        raise XPathException(_NO_NODES)
    return found


def evaluate(node: Node, path: str, namespaces: Mapping[str, str] | None = None) -> object:
    return compile_path(path)(Context(node, 1, 1, namespaces or {}))


@lru_cache(256)
def compile_path(path: str) -> Expression:
    """Raises XPathException for a text that is no XPath."""
    parser = _Parser(path)
    expression = parser.choice()
    if parser.token.kind != "end":
        raise invalid(path)
    return expression


def invalid(path: str) -> XPathException:
    return XPathException(f"'{path}' has an invalid token.")


class _Parser:
    """Recursive descent, a method per level of precedence."""

    def __init__(self, path: str) -> None:
        self.path = path
        found = read_tokens(path)
        if found is None:
            raise invalid(path)
        self.tokens = found
        self.place = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    def next(self) -> Token:
        token = self.token
        self.place += 1
        return token

    def takes(self, *strings: str) -> str | None:
        """The operator or mark, where it is one of these."""
        token = self.token
        if token.kind in ("mark", "operator") and token.text in strings:
            self.place += 1
            return token.text
        return None

    def must(self, text: str) -> None:
        if self.takes(text) is None:
            raise invalid(self.path)

    def _left(self, lower: Callable[[], Expression], table: Mapping[str, Any]) -> Expression:
        left = lower()
        while (sign := self.takes(*table)) is not None:
            left = _joined(table[sign], left, lower())
        return left

    def choice(self) -> Expression:
        left = self.both()
        while self.takes("or"):
            left = _either(left, self.both())
        return left

    def both(self) -> Expression:
        left = self.equality()
        while self.takes("and"):
            left = _both(left, self.equality())
        return left

    def equality(self) -> Expression:
        return self._left(self.order, {"=": _equal, "!=": _unequal})

    def order(self) -> Expression:
        table = {sign: _ordered(sign) for sign in ("<=", ">=", "<", ">")}
        return self._left(self.sum, table)

    def sum(self) -> Expression:
        return self._left(self.product, {"+": _number(_add), "-": _number(_subtract)})

    def product(self) -> Expression:
        table = {"*": _number(_multiply), "div": _number(_divide), "mod": _number(_modulo)}
        return self._left(self.minus, table)

    def minus(self) -> Expression:
        if self.takes("-"):
            inner = self.minus()
            return lambda context: -to_number(inner(context))
        return self.union()

    def union(self) -> Expression:
        left = self.path_expression()
        while self.takes("|"):
            left = _union(left, self.path_expression())
        return left

    def path_expression(self) -> Expression:
        token = self.token
        is_call = token.kind == "function" and token.text not in _NODE_TESTS
        if token.kind in ("text", "number") or token.text == "(" or is_call:
            start = self.filtered()
            if self.token.text in ("/", "//") and self.token.kind == "mark":
                return self.steps(start)
            return start
        return self.location()

    def filtered(self) -> Expression:
        start = self.primary()
        while self.takes("["):
            start = _filter(start, self.predicate())
        return start

    def primary(self) -> Expression:
        token = self.next()
        if token.kind == "text":
            return lambda context: token.text
        if token.kind == "number":
            number = float(token.text)
            return lambda context: number
        if token.text == "(":
            inner = self.choice()
            self.must(")")
            return inner
        return self.call(token.text)

    def call(self, name: str) -> Expression:
        self.must("(")
        arguments: list[Expression] = []
        if not self.takes(")"):
            arguments.append(self.choice())
            while self.takes(","):
                arguments.append(self.choice())
            self.must(")")
        function = FUNCTIONS.get(name)
        if function is None:
            raise XPathException(
                "Namespace Manager or XsltContext needed. This query has a prefix, variable, or"
                " user-defined function."
                if ":" in name
                else f"'{name}' is an unknown XPath function."
            )
        return lambda context: function(context, *[each(context) for each in arguments])

    def location(self) -> Expression:
        if self.token.kind == "mark" and self.token.text in ("/", "//"):
            return self.steps(_root, is_absolute=True)
        return self.steps(None)

    def steps(self, start: Expression | None, is_absolute: bool = False) -> Expression:
        expression: Expression = start or (lambda context: [context.node])
        is_first = start is None
        while True:
            if not is_first:
                sign = self.takes("/", "//")
                if sign is None:
                    return expression
                if sign == "//":
                    expression = _step(expression, "descendant-or-self", ("node", ""), [])
                elif is_absolute and not self._begins_step():
                    return expression
            is_first = is_absolute = False
            expression = self.step(expression)

    def _begins_step(self) -> bool:
        token = self.token
        return token.kind in ("name", "axis", "function") or token.text in (".", "..", "@", "*")

    def step(self, before: Expression) -> Expression:
        if self.takes("."):
            return _step(before, "self", ("node", ""), [])
        if self.takes(".."):
            return _step(before, "parent", ("node", ""), [])
        axis = "child"
        if self.takes("@"):
            axis = "attribute"
        elif self.token.kind == "axis":
            axis = self.next().text
            if axis not in AXES:
                raise invalid(self.path)
        test = self.test()
        predicates: list[Expression] = []
        while self.takes("["):
            predicates.append(self.predicate())
        return _step(before, axis, test, predicates)

    def test(self) -> tuple[str, str]:
        """What a node must be: the kind of test, and a name where it has one."""
        token = self.next()
        if token.text == "*" and token.kind in ("mark", "operator"):
            return ("name", "*")
        if token.kind == "function" and token.text in _NODE_TESTS:
            self.must("(")
            name = self.next().text if self.token.kind == "text" else ""
            self.must(")")
            return (token.text, name)
        if token.kind != "name":
            raise XPathException(_NO_NODES)
        return ("name", token.text)

    def predicate(self) -> Expression:
        inner = self.choice()
        self.must("]")
        return inner


# What expressions do


def _root(context: Context) -> list[Node]:
    node = context.node
    top = list(node.ancestors())
    return [top[-1] if top else node]


def _joined(function: Any, left: Expression, right: Expression) -> Expression:
    return lambda context: function(left(context), right(context))


def _either(left: Expression, right: Expression) -> Expression:
    return lambda context: to_truth(left(context)) or to_truth(right(context))


def _both(left: Expression, right: Expression) -> Expression:
    return lambda context: to_truth(left(context)) and to_truth(right(context))


def _union(left: Expression, right: Expression) -> Expression:
    return lambda context: in_order([*left(context), *right(context)])


def _filter(start: Expression, predicate: Expression) -> Expression:
    return lambda context: _chosen(start(context), predicate, context)


def _chosen(nodes: list[Node], predicate: Expression, context: Context) -> list[Node]:
    size = len(nodes)
    kept = []
    for place, node in enumerate(nodes, 1):
        result = predicate(Context(node, place, size, context.namespaces))
        is_number = isinstance(result, float)
        if result == place if is_number else to_truth(result):
            kept.append(node)
    return kept


def _step(
    before: Expression, axis: str, test: tuple[str, str], predicates: list[Expression]
) -> Expression:
    walk = AXES[axis]

    def run(context: Context) -> list[Node]:
        fits = _tester(axis, test, context)
        found: list[Node] = []
        for node in before(context):
            chosen = [each for each in walk(node) if fits(each)]
            for predicate in predicates:
                chosen = _chosen(chosen, predicate, context)
            found += chosen
        return in_order(found)

    return run


def _tester(axis: str, test: tuple[str, str], context: Context) -> Callable[[Node], bool]:
    kind, name = test
    if kind == "node":
        return lambda node: True
    if kind == "text":
        return lambda node: node.kind in _TEXT_KINDS
    if kind == "comment":
        return lambda node: node.kind == "Comment"
    if kind == "processing-instruction":
        return lambda node: node.kind == "ProcessingInstruction" and name in ("", node.local_name)
    wanted: type[Node] = Attribute if axis == "attribute" else Element
    if name == "*":
        return lambda node: isinstance(node, wanted) and not _is_declaration(node)
    prefix, colon, local = name.rpartition(":")
    space = ""
    if colon:
        if prefix not in context.namespaces:
            raise XPathException(
                f"Namespace prefix '{prefix}' is not defined."
                if context.namespaces
                else "Namespace Manager or XsltContext needed. This query has a prefix, variable,"
                " or user-defined function."
            )
        space = context.namespaces[prefix]
    return lambda node: (
        isinstance(node, wanted)
        and node.namespace == space
        and local in ("*", node.local_name)
        and not _is_declaration(node)
    )


_TEXT_KINDS = frozenset(("Text", "CDATA", "Whitespace", "SignificantWhitespace"))


def _is_declaration(node: Node) -> bool:
    return isinstance(node, Attribute) and node.declares() is not None


def _equal(left: object, right: object) -> bool:
    return _compared(left, right, lambda one, two: bool(one == two))


def _unequal(left: object, right: object) -> bool:
    return _compared(left, right, lambda one, two: bool(one != two))


def _compared(left: object, right: object, test: Callable[[Any, Any], bool]) -> bool:
    """A node list stands for each of its nodes."""
    if isinstance(left, list) and isinstance(right, list):
        return any(test(one.text, two.text) for one in left for two in right)
    if isinstance(right, list):
        left, right = right, left
    if isinstance(left, list):
        if isinstance(right, bool):
            return test(bool(left), right)
        if isinstance(right, float):
            return any(test(to_number(node.text), right) for node in left)
        return any(test(node.text, right) for node in left)
    if isinstance(left, bool) or isinstance(right, bool):
        return test(to_truth(left), to_truth(right))
    if isinstance(left, float) or isinstance(right, float):
        return test(to_number(left), to_number(right))
    return test(to_string(left), to_string(right))


def _ordered(sign: str) -> Callable[[Any, Any], bool]:
    tests: dict[str, Callable[[float, float], bool]] = {
        "<": lambda one, two: one < two,
        ">": lambda one, two: one > two,
        "<=": lambda one, two: one <= two,
        ">=": lambda one, two: one >= two,
    }
    test = tests[sign]

    def run(left: object, right: object) -> bool:
        lefts = [node.text for node in left] if isinstance(left, list) else [left]
        rights = [node.text for node in right] if isinstance(right, list) else [right]
        return any(test(to_number(one), to_number(two)) for one in lefts for two in rights)

    return run


def _add(left: float, right: float) -> float:
    return left + right


def _subtract(left: float, right: float) -> float:
    return left - right


def _multiply(left: float, right: float) -> float:
    return left * right


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    return float("nan") if not left or left != left else float("inf") * (1 if left > 0 else -1)


def _modulo(left: float, right: float) -> float:
    return math.fmod(left, right) if right else float("nan")


def _number(function: Callable[[float, float], float]) -> Callable[[Any, Any], float]:
    return lambda left, right: function(to_number(left), to_number(right))
