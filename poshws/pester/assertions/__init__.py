"""The operators of Should, a module for each kind; `find` gives one by its name or alias."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.registry import LazyRegistry

if TYPE_CHECKING:
    from types import ModuleType


@dataclass(frozen=True)
class Assertion:
    """What an operator is asked: the actual value, its own arguments, and how it is said."""

    actual: Any
    arguments: dict[str, Any]
    negated: bool = False
    because: str | None = None
    session: Any = None

    @property
    def expected(self) -> object:
        """The value behind the operator."""
        return self.arguments.get("expectedvalue")


@dataclass(frozen=True)
class Operator:
    """One operator: `check` gives the failure message, or None where the assertion holds."""

    name: str
    check: Callable[[Assertion], str | None]
    aliases: tuple[str, ...] = ()
    # The names of its own parameters, in order of position.
    parameters: tuple[str, ...] = ("ExpectedValue",)
    switches: tuple[str, ...] = ()
    takes_collection: bool = False
    known: dict[str, Any] = field(default_factory=dict)


_NAMES: Final = {
    "equality": "Be EQ BeExactly CEQ BeTrue BeFalse BeNullOrEmpty",
    "order": "BeGreaterThan GT BeLessThan LT BeGreaterOrEqual GE BeLessOrEqual LE",
    "text": "Match MatchExactly CMATCH BeLike BeLikeExactly",
    "kinds": "BeOfType HaveType",
    "parameters": "HaveParameter",
    "collections": "Contain BeIn HaveCount",
    "throwing": "Throw",
    "files": (
        "Exist FileContentMatch FileContentMatchExactly FileContentMatchMultiline "
        "FileContentMatchMultilineExactly"
    ),
    "calls": "Invoke InvokeVerifiable",
}
"""Module of this package → the names and aliases of its operators."""


def _operators_in(module: ModuleType) -> dict[str, Operator]:
    operators: tuple[Operator, ...] = module.OPERATORS
    return {each.lower(): found for found in operators for each in (found.name, *found.aliases)}


OPERATORS: Final = LazyRegistry(
    __name__, {module: names.split() for module, names in _NAMES.items()}, _operators_in
)


def find(name: str) -> Operator | None:
    """The operator of a name or alias, in any case."""
    return OPERATORS.find(name)


def operators() -> list[Operator]:
    """All operators, each once."""
    return list({id(operator): operator for operator in OPERATORS.every()}.values())
