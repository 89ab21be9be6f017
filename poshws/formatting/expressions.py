"""A property to show (name, wildcard, script block, function) and what it gives for an object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.records import dataclass
from poshws.formatting import objects


class Session(Protocol):
    """What formatting needs of a running session."""

    propagate: bool

    def invoke(self, block: Any, *arguments: object, dollar_under: object = ...) -> list[Any]:
        """Runs a script block and gives its output."""

    def get_variable(self, name: str) -> object:
        """The value of a variable."""


@dataclass(frozen=True, slots=True)
class Expression:
    """`is_resolved`: the name is that of one property, and not a pattern any more."""

    source: object
    is_resolved: bool = False

    @property
    def label(self) -> str:
        """The name, or a block's text without its braces."""
        return self.source if isinstance(self.source, str) else str(self.source)

    @property
    def is_wildcard(self) -> bool:
        return isinstance(self.source, str) and objects.is_wildcard(self.source)


@dataclass(frozen=True, slots=True)
class Result:
    """What reading an expression gave: a value, or the error that it ended with."""

    value: object
    expression: Expression
    error: BaseException | None = None
    is_nothing: bool = False  # a block that gave no value at all, which is no null


def resolve(expression: Expression, target: object) -> list[Expression]:
    """The single properties that an expression means for an object."""
    if expression.is_resolved or not isinstance(expression.source, str):
        return [expression]
    return [
        Expression(name, is_resolved=True)
        for name in objects.matching_properties(target, expression.source)
    ]


def evaluate(expression: Expression, target: object, session: Session | None) -> list[Result]:
    """A result for each property that the expression means; errors are kept in it, not raised."""
    return [_evaluate_one(each, target, session) for each in resolve(expression, target)]


def evaluate_first(
    expression: Expression, target: object, session: Session | None
) -> Result | None:
    """The first result, None if the object has no such property."""
    if expression.is_resolved:
        return _evaluate_one(expression, target, session)
    results = evaluate(expression, target, session)
    return results[0] if results else None


def _evaluate_one(expression: Expression, target: object, session: Session | None) -> Result:
    source = expression.source
    if isinstance(source, str):
        return Result(_read(target, source), expression)
    try:
        value = _run(source, target, session)
    except NetException as error:
        return Result(None, expression, error)
    is_nothing = value is AUTOMATION_NULL
    return Result(None if is_nothing else value, expression, is_nothing=is_nothing)


def _read(target: object, name: str) -> object:
    """A property's value; one that can't be read is null, and no error, as in `$target.name`."""
    try:
        return objects.read(target, name)
    except NetException:
        return None


def _run(source: object, target: object, session: Session | None) -> object:
    if callable(source) and not hasattr(source, "net_name"):
        function: Callable[[object, object], object] = source
        return function(target, session)
    if session is None:
        return None
    before, session.propagate = session.propagate, True  # an error is the result, and no more
    try:
        output = session.invoke(source, dollar_under=target)
    finally:
        session.propagate = before
    if not output:
        return AUTOMATION_NULL
    return output[0] if len(output) == 1 else output
