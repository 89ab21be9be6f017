"""Python takes twenty blocks inside each other; what lies deeper becomes a function of its own.

The function is written right before the place it is called at. It shares the variables of the
function around it that are used on both sides, and answers how it ended where the code inside
leaves a loop or the whole function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Final

_MOST: Final = 17
"""Blocks inside each other that are left as they are."""
_CUT: Final = 10
"""Blocks that have to be around a statement before it is moved."""
_BREAK, _CONTINUE = 1, 2

_Body = list[ast.stmt]


def split_deep(module: ast.Module) -> ast.Module:
    """Moves what is too deep in any function of the module; the module itself is changed."""
    for node in list(ast.walk(module)):
        if isinstance(node, ast.FunctionDef) and max(map(_height, node.body), default=0) > _MOST:
            _Splitter(node).split()
    return module


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


def _height(node: ast.stmt) -> int:
    return max(
        (added + max(map(_height, body), default=0) for body, added in _parts(node)), default=0
    )


class _Splitter:
    """One function while parts of it are moved out."""

    def __init__(self, function: ast.FunctionDef) -> None:
        self.function = function
        self.count = 0
        self.unbound: list[str] = []

    def split(self) -> None:
        self._visit(self.function.body, 0)
        for name in sorted(set(self.unbound)):
            first = ast.Assign([ast.Name(name, ast.Store())], ast.Constant(None))
            _locate(first, self.function)
            self.function.body.insert(0, first)

    def _visit(self, body: _Body, depth: int) -> None:
        place = 0
        while place < len(body):
            node = body[place]
            height = _height(node)
            if height and depth >= _CUT and depth + height > _MOST:
                moved = self._move(node)
                body[place : place + 1] = moved
                place += len(moved)
                continue
            for inner, added in _parts(node):
                self._visit(inner, depth + added)
            place += 1

    def _move(self, node: ast.stmt) -> _Body:
        """The function for a statement, and what calls it."""
        self.count += 1
        name = f"deep_{self.function.name}_{self.count}"
        shared = self._shared(node)
        exits = _Exits()
        moved = exits.visit(node)
        inside: _Body = [ast.Nonlocal(shared), moved] if shared else [moved]
        function = ast.FunctionDef(
            name, ast.arguments([], [], None, [], [], None, []), inside, [], None
        )
        call = ast.Call(ast.Name(name, ast.Load()), [], [])
        result: _Body = [function]
        if exits.found:
            result.append(ast.Assign([ast.Name(f"{name}_end", ast.Store())], call))
            result += exits.checks(f"{name}_end")
        else:
            result.append(ast.Expr(call))
        for each in result:
            _locate(each, node)
        if max(map(_height, inside)) > _MOST:
            _Splitter(function).split()
        return result

    def _shared(self, node: ast.stmt) -> list[str]:
        """The variables that the statement sets and the rest of the function uses too."""
        inside = set(_names([node], stored_only=True))
        outside = set(_names(self.function.body, without=node))
        outside.update(each.arg for each in self.function.args.args)
        shared = sorted(inside & outside)
        bound = set(_names(self.function.body, stored_only=True, without=node))
        bound.update(each.arg for each in self.function.args.args)
        self.unbound += [each for each in shared if each not in bound]
        return shared


def _names(
    nodes: Iterable[ast.AST], *, stored_only: bool = False, without: ast.AST | None = None
) -> Iterator[str]:
    """Names of variables below the nodes; of functions inside, only what they use."""
    for node in nodes:
        if node is without:
            continue
        if isinstance(node, ast.Name):
            if not stored_only or isinstance(node.ctx, ast.Store):
                yield node.id
        elif isinstance(node, ast.Nonlocal):
            yield from node.names
        elif isinstance(node, ast.FunctionDef):
            yield node.name
            if not stored_only:
                yield from _names(node.body, without=without)
            continue
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name
        elif isinstance(node, ast.Lambda) and stored_only:
            continue
        yield from _names(ast.iter_child_nodes(node), stored_only=stored_only, without=without)


class _Exits(ast.NodeTransformer):
    """Turns what leaves the moved statement into answers of its function."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.loops = 0

    def _loop(self, node: ast.For | ast.While) -> ast.stmt:
        self.loops += 1
        node.body = [self.visit(each) for each in node.body]
        self.loops -= 1
        node.orelse = [self.visit(each) for each in node.orelse]
        return node

    def visit_For(self, node: ast.For) -> ast.stmt:  # noqa: N802 (ast's own naming)
        return self._loop(node)

    def visit_While(self, node: ast.While) -> ast.stmt:  # noqa: N802
        return self._loop(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:  # noqa: N802
        return node

    def visit_Break(self, node: ast.Break) -> ast.stmt:  # noqa: N802
        return node if self.loops else self._answer("break", ast.Constant(_BREAK), node)

    def visit_Continue(self, node: ast.Continue) -> ast.stmt:  # noqa: N802
        return node if self.loops else self._answer("continue", ast.Constant(_CONTINUE), node)

    def visit_Return(self, node: ast.Return) -> ast.stmt:  # noqa: N802
        value = node.value or ast.Constant(None)
        return self._answer("return", ast.Tuple([value], ast.Load()), node)

    def _answer(self, kind: str, value: ast.expr, node: ast.stmt) -> ast.stmt:
        self.found.add(kind)
        made = ast.Return(value)
        _locate(made, node)
        return made

    def checks(self, name: str) -> _Body:
        """What follows the call."""
        result: _Body = []
        if "return" in self.found:
            result.append(_when_tuple(name))
        if "break" in self.found:
            result.append(_when(name, _BREAK, ast.Break()))
        if "continue" in self.found:
            result.append(_when(name, _CONTINUE, ast.Continue()))
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
    for node in ast.walk(made):
        if "lineno" in node._attributes and not hasattr(node, "lineno"):
            ast.copy_location(node, like)
