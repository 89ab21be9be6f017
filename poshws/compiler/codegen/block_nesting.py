"""Python takes twenty blocks inside each other; what lies deeper becomes a function of its own.

The function is written right before the place it is called at. It shares the variables of the
function around it that are used on both sides, and answers how it ended where the code inside
leaves a loop or the whole function. The work is done from the innermost statements outwards and
each statement is looked at once, so that it takes no more time than the code is long.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

_MOST: Final = 16
"""Blocks inside each other that are left as they are."""
_MOST_FINALS: Final = 2
"""Finally blocks inside each other: Python writes the code of each twice or more."""
_BREAK, _CONTINUE = 1, 2

_Body = list[ast.stmt]
_Functions = ast.FunctionDef | ast.AsyncFunctionDef


def split_deep(module: ast.Module) -> ast.Module:
    """Moves what is too deep in any function of the module; the module itself is changed."""
    for statement in module.body:
        if isinstance(statement, ast.FunctionDef) and _is_deep(statement.body):
            _split(statement)
    return module


def _split(function: ast.FunctionDef) -> Counter[str]:
    """Moves what is too deep in a function; gives the names it uses of what is around it."""
    inner = {id(each): _split(each) for each in _functions_in(function.body)}
    names = Counter(_names(function.body, inner))
    stored = set(_stored(function.body))
    given = {each.arg for each in function.args.args}
    if _is_deep(function.body):
        shared = {name: names[name] for name in stored | (given & names.keys())}
        _Splitter(function, inner, shared, given).split()
    declared = (node for node in function.body if isinstance(node, ast.Nonlocal))
    outer = {each for node in declared for each in node.names}
    own = (stored | given) - outer
    return Counter({name: 1 for name in names if name not in own})


def _parts(node: ast.stmt) -> Iterator[tuple[_Body, int]]:
    """The bodies inside a statement and how many blocks each adds."""
    if isinstance(node, ast.Try):
        around = 2 if node.finalbody else 1
        yield node.body, around + (1 if node.handlers else 0)
        for handler in node.handlers:
            yield handler.body, around + 2
        yield node.orelse, around
        yield node.finalbody, 1
    elif isinstance(node, ast.For | ast.While):
        yield node.body, 1
        yield node.orelse, 0
    elif isinstance(node, ast.If):
        yield node.body, 0
        yield node.orelse, 0
    elif isinstance(node, ast.With):
        yield node.body, 1


def _is_deep(body: _Body) -> bool:
    """Whether there are too many blocks inside each other, also in functions inside."""
    waiting = [(body, 0, 0)]
    while waiting:
        listed, depth, finals = waiting.pop()
        if depth > _MOST or finals > _MOST_FINALS:
            return True
        for node in listed:
            if isinstance(node, ast.FunctionDef):
                waiting.append((node.body, 0, 0))
                continue
            for inner, added in _parts(node):
                is_final = isinstance(node, ast.Try) and inner is node.finalbody and inner
                waiting.append((inner, depth + added, finals + bool(is_final)))
    return False


def _functions_in(body: _Body) -> Iterator[ast.FunctionDef]:
    """The functions inside, but not those inside them."""
    waiting = [body]
    while waiting:
        for node in waiting.pop():
            if isinstance(node, ast.FunctionDef):
                yield node
            else:
                waiting += [inner for inner, _ in _parts(node)]


def _names(nodes: Iterable[ast.AST], inner: dict[int, Counter[str]]) -> Iterator[str]:
    """The names of variables below the nodes; of functions inside, those from around them."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.FunctionDef):
            yield node.name
            yield from inner[id(node)]
        else:
            if isinstance(node, ast.ExceptHandler) and node.name:
                yield node.name
            waiting.extend(ast.iter_child_nodes(node))


def _stored(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names of variables that code below the nodes sets, but not in functions inside."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                yield node.id
        elif isinstance(node, ast.FunctionDef):
            yield node.name
        elif not isinstance(node, ast.Lambda):
            if isinstance(node, ast.ExceptHandler) and node.name:
                yield node.name
            waiting.extend(ast.iter_child_nodes(node))


class _Facts:
    """What is known of statements that have been looked at."""

    __slots__ = ("count", "height", "made", "promised", "stored")

    def __init__(self) -> None:
        self.height = 0
        # How often each name of the function is used inside.
        self.count: Counter[str] = Counter()
        self.stored: set[str] = set()
        # Names that functions made of statements inside share with what is around them.
        self.promised: set[str] = set()
        # Functions that have to be written in front of the statement.
        self.made: list[ast.FunctionDef] = []

    def take(self, other: _Facts) -> None:
        """Adds what is known of other statements; the larger of both is kept, not copied."""
        if len(other.count) > len(self.count):
            self.count, other.count = other.count, self.count
            self.stored, other.stored = other.stored, self.stored
        self.count.update(other.count)
        self.stored |= other.stored
        self.promised |= other.promised


class _Splitter:
    """One function while parts of it are moved out."""

    def __init__(
        self,
        function: ast.FunctionDef,
        inner: dict[int, Counter[str]],
        names: dict[str, int],
        given: set[str],
    ) -> None:
        self.function = function
        self.inner = inner
        self.total = names
        self.given = given
        self.made = 0
        self.moved: dict[int, ast.FunctionDef] = {}

    def split(self) -> None:
        facts = self._body(self.function.body, _MOST)
        for name in sorted(facts.promised - self.given):
            self._begin_with(self.function, name)

    def _begin_with(self, function: ast.FunctionDef, name: str) -> None:
        """Functions inside share the variable, so the function around them has to have it."""
        first = ast.Assign([ast.Name(name, ast.Store())], ast.Constant(None))
        _locate(first, function)
        place = 1 if isinstance(function.body[0], ast.Nonlocal) else 0
        function.body.insert(place, first)

    def _body(self, body: _Body, most: int) -> _Facts:
        """Looks at statements and moves those with more blocks than that inside each other."""
        facts = _Facts()
        place = 0
        while place < len(body):
            node = body[place]
            of_node = self._statement(node)
            made = [*of_node.made, node]
            if of_node.height > most:
                made = self._move(made, of_node)
            body[place : place + 1] = made
            place += len(made)
            facts.height = max(facts.height, of_node.height)
            facts.take(of_node)
        return facts

    def _statement(self, node: ast.stmt) -> _Facts:
        facts = _Facts()
        bodies = [] if isinstance(node, ast.FunctionDef) else list(_parts(node))
        for body, added in bodies:
            is_final = isinstance(node, ast.Try) and body is node.finalbody
            of_body = self._body(body, 0 if is_final else _MOST - added)
            if is_final:
                # Python writes the code of these blocks more than once.
                facts.made += [self.moved[id(each)] for each in body if id(each) in self.moved]
                body[:] = [each for each in body if id(each) not in self.moved]
            facts.height = max(facts.height, of_body.height + added)
            facts.take(of_body)
        own = self._own_parts(node, bool(bodies))
        for name in _names(own, self.inner):
            if name in self.total:
                facts.count[name] += 1
        facts.stored.update(_stored(own))
        if isinstance(node, ast.Try):
            for handler in node.handlers:
                if handler.name:
                    facts.count[handler.name] += 1
                    facts.stored.add(handler.name)
        return facts

    def _own_parts(self, node: ast.stmt, has_bodies: bool) -> list[ast.AST]:
        """A statement without the statements inside it."""
        if not has_bodies:
            return [node]
        if isinstance(node, ast.Try):
            return [handler.type for handler in node.handlers if handler.type]
        return [each for each in ast.iter_child_nodes(node) if not isinstance(each, ast.stmt)]

    def _move(self, nodes: _Body, facts: _Facts) -> _Body:
        """The function for a statement and what it needs in front, and what calls it."""
        self.made += 1
        name = f"deep_{self.made}_{self.function.name}"
        exits = _Exits()
        inside = exits.answered(nodes)
        shared = sorted(
            each
            for each in facts.stored
            if each in self.given or facts.count[each] < self.total.get(each, 0)
        )
        own = [each for each in facts.count if facts.count[each] == self.total[each]]
        function = ast.FunctionDef(
            name, ast.arguments([], [], None, [], [], None, []), inside, [], None
        )
        if shared:
            inside.insert(0, ast.Nonlocal(shared))
        for each in sorted(facts.promised.intersection(own) - self.given):
            self._begin_with(function, each)
        for each in own:
            del facts.count[each]
        facts.stored = set(shared)
        facts.promised = (facts.promised | set(shared)).difference(own)
        facts.height = 0
        self.moved[id(function)] = function
        result: _Body = [function, *exits.called(name)]
        for made in result:
            _locate(made, nodes[-1])
        return result


class _Exits:
    """Turns what leaves the moved statement into answers of its function."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def answered(self, body: _Body, in_loop: bool = False) -> _Body:
        """The statements, those that leave being answers; what they hold is changed in place."""
        return [self._answered(node, in_loop) for node in body]

    def _answered(self, node: ast.stmt, in_loop: bool) -> ast.stmt:
        if isinstance(node, ast.Break):
            return node if in_loop else self._answer("break", ast.Constant(_BREAK), node)
        if isinstance(node, ast.Continue):
            return node if in_loop else self._answer("continue", ast.Constant(_CONTINUE), node)
        if isinstance(node, ast.Return):
            value = node.value or ast.Constant(None)
            return self._answer("return", ast.Tuple([value], ast.Load()), node)
        if isinstance(node, _Functions):
            return node
        is_loop = isinstance(node, ast.For | ast.While)
        for inner, _ in _parts(node):
            leads_out = is_loop and inner is not node.body  # type: ignore[attr-defined]
            inner[:] = self.answered(inner, in_loop or (is_loop and not leads_out))
        return node

    def _answer(self, kind: str, value: ast.expr, node: ast.stmt) -> ast.stmt:
        self.found.add(kind)
        made = ast.Return(value)
        _locate(made, node)
        return made

    def called(self, name: str) -> _Body:
        """The call of the function and what follows it."""
        call = ast.Call(ast.Name(name, ast.Load()), [], [])
        if not self.found:
            return [ast.Expr(call)]
        end = f"{name}_end"
        result: _Body = [ast.Assign([ast.Name(end, ast.Store())], call)]
        if "return" in self.found:
            result.append(_when_tuple(end))
        if "break" in self.found:
            result.append(_when(end, _BREAK, ast.Break()))
        if "continue" in self.found:
            result.append(_when(end, _CONTINUE, ast.Continue()))
        return result


def _when_tuple(name: str) -> ast.stmt:
    ended = ast.Name(name, ast.Load())
    kind = ast.Call(ast.Name("type", ast.Load()), [ended], [])
    test = ast.Compare(kind, [ast.Is()], [ast.Name("tuple", ast.Load())])
    return ast.If(test, [ast.Return(ast.Subscript(ended, ast.Constant(0), ast.Load()))], [])


def _when(name: str, code: int, then: ast.stmt) -> ast.stmt:
    test = ast.Compare(ast.Name(name, ast.Load()), [ast.Eq()], [ast.Constant(code)])
    return ast.If(test, [then], [])


def _locate(made: ast.stmt, like: ast.stmt) -> None:
    """Gives new nodes the place of the statement they stand for."""
    waiting: list[ast.AST] = [made]
    while waiting:
        node = waiting.pop()
        if "lineno" in node._attributes:
            if hasattr(node, "lineno"):
                continue  # it has been written before, and so has what is below
            ast.copy_location(node, like)
        waiting.extend(ast.iter_child_nodes(node))
