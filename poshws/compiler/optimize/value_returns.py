"""A block's function once more, for callers that want its value: `b1_value(ps, scope)`.

It is there where a block writes one thing at most, as its last act: then nothing has to be
collected to be taken out again. `out(x)` and what else writes at an end becomes `return x`; a
failed statement in front of it goes on as before, and a block that comes to its end without writing
gives AUTOMATION_NULL.
"""

from __future__ import annotations

import ast
from typing import Any, Final

from poshws.compiler.codegen.templates import call, name

_MAX_NODES: Final = 800
_RESULT: Final = "result"


class _NoSingleValueError(Exception):
    """The block may write more than one thing, or elsewhere."""


def value_body(body: list[ast.stmt]) -> list[ast.stmt] | None:
    """The statements of the other function; None where there can't be one."""
    if _has_more_nodes(body, _MAX_NODES):
        return None
    try:
        made = _statements(_copied(body), True)
    except _NoSingleValueError:
        return None
    return [*made, ast.Return(name("AUTOMATION_NULL"), lineno=1)]


def _has_more_nodes(body: list[ast.stmt], most: int) -> bool:
    """Whether there are more nodes below; no more than that are looked at."""
    waiting: list[ast.AST] = list(body)
    while waiting:
        most -= 1
        if most < 0:
            return True
        waiting.extend(ast.iter_child_nodes(waiting.pop()))
    return False


def _copied(node: object) -> Any:
    """A copy of a tree; what `copy` would do, which a start of a script need not import."""
    if isinstance(node, list):
        return [_copied(each) for each in node]
    if not isinstance(node, ast.AST):
        return node
    made = type(node).__new__(type(node))
    for key, value in vars(node).items():
        setattr(made, key, _copied(value))
    return made


def _statements(listed: list[ast.stmt], is_end: bool) -> list[ast.stmt]:
    """`is_end`: the block ends after them."""
    made: list[ast.stmt] = []
    for place, statement in enumerate(listed):
        value = _written(statement)
        following = place + 1
        while value is not None and following < len(listed) and _is_note(listed[following]):
            following += 1
        left = listed[following:]
        ends = is_end if not left else isinstance(left[0], ast.Return) and left[0].value is None
        if value is None:
            made.append(_statement(statement, ends))
            continue
        if not ends:
            raise _NoSingleValueError
        line = statement.lineno
        notes = listed[place + 1 : following]
        if notes:
            made.append(ast.Assign([ast.Name(_RESULT, ast.Store())], value, lineno=line))
            made += notes
            value = name(_RESULT)
        made.append(ast.Return(value, lineno=line))
        break
    return made


def _statement(statement: ast.stmt, is_end: bool) -> ast.stmt:
    if isinstance(statement, ast.Return) and statement.value is None:
        statement.value = name("AUTOMATION_NULL")
    elif isinstance(statement, ast.If):
        _refuse(statement.test)
        statement.body = _statements(statement.body, is_end)
        statement.orelse = _statements(statement.orelse, is_end)
    elif isinstance(statement, ast.Try):
        statement.body = _statements(statement.body, is_end and not statement.orelse)
        statement.orelse = _statements(statement.orelse, is_end)
        for handler in statement.handlers:
            handler.body = _statements(handler.body, is_end)
        _refuse(*statement.finalbody)
    elif isinstance(statement, (ast.For, ast.While)):
        _refuse(statement.iter if isinstance(statement, ast.For) else statement.test)
        statement.body = _statements(statement.body, False)
        statement.orelse = _statements(statement.orelse, False)
    else:
        _refuse(statement)
    return statement


def _refuse(*nodes: ast.AST) -> None:
    """What writes in another way has no value."""
    for node in nodes:
        for each in ast.walk(node):
            if isinstance(each, ast.Name) and each.id == "out":
                raise _NoSingleValueError


def _is_note(statement: ast.stmt) -> bool:
    """Whether it only sets `$?`."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Attribute):
        return False
    return statement.targets[0].attr == "last_success"


def _written(statement: ast.stmt) -> ast.expr | None:
    """The value that a statement writes, None for one that does something else."""
    return _given(statement.value) if isinstance(statement, ast.Expr) else None


def _given(found: ast.expr) -> ast.expr | None:
    if isinstance(found, ast.IfExp):
        # out(x) where x is plain, else emit(out, x)
        value, other = _given(found.body), _given(found.orelse)
        _refuse(found.test)
        return None if value is None or other is None else ast.IfExp(found.test, value, other)
    if not isinstance(found, ast.Call) or not isinstance(found.func, ast.Name):
        return None
    function, arguments = found.func.id, found.args
    _refuse(*[each for each in arguments if not (isinstance(each, ast.Name) and each.id == "out")])
    if function == "out":
        return arguments[0]
    if function == "emit" and _is_out(arguments[0]):
        return call("written", arguments[1])
    # What a command wrote before it failed counts, so that `run` has no value.
    return None


def _is_out(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "out"
