"""The operators of Should, a module for each kind; `find` gives one by its name or alias."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True)
class Assertion:
    """What an operator is asked: the actual value, its own arguments, and how it is said."""

    actual: Any
    arguments: dict[str, Any]
    negated: bool = False
    because: str | None = None
    session: Any = None

    @property
    def expected(self) -> Any:
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


_MODULES: Final = (
    "equality",
    "order",
    "text",
    "kinds",
    "parameters",
    "collections",
    "throwing",
    "files",
    "calls",
)
_TABLE: dict[str, Operator] = {}


def find(name: str) -> Operator | None:
    """The operator of a name or alias, in any case."""
    if not _TABLE:
        from importlib import import_module

        for module in _MODULES:
            for operator in import_module(f"poshws.pester.assertions.{module}").OPERATORS:
                for each in (operator.name, *operator.aliases):
                    _TABLE[each.lower()] = operator
    return _TABLE.get(name.lower())


def operators() -> list[Operator]:
    """All operators, each once."""
    find("")
    return list({id(operator): operator for operator in _TABLE.values()}.values())
