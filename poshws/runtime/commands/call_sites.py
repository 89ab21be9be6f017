"""Call sites: what is known about one command in a script before it runs, and what was found out
about it when it ran before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.units import Unit
    from poshws.syntax.source import Extent

POSITIONAL, SWITCH, WITH_VALUE, SPLAT = 0, 1, 2, 3


class CallSite:
    """One command of a unit. `elements` are (kind, parameter name, text, position); every element
    but a switch takes one value from the tuple that the code passes, after the command itself where
    that is an expression.
    """

    __slots__ = (
        "block_plans",
        "command",
        "elements",
        "has_splat",
        "head_position",
        "is_quoted",
        "name",
        "operator",
        "plan",
        "plan_for",
        "position",
        "redirections",
        "unit",
        "version",
    )

    def __init__(self, unit: Unit, specification: tuple[Any, ...]) -> None:
        (
            self.name,
            self.operator,
            self.elements,
            self.position,
            self.head_position,
            self.redirections,
            self.is_quoted,
        ) = specification
        self.unit = unit
        self.has_splat = any(element[0] == SPLAT for element in self.elements)
        self.command: RunnableCommand | None = None
        self.version: Any = None
        self.plan: Any = None
        self.plan_for: Any = None
        # How it calls the script blocks that it called: a BlockPlan, False where that takes more.
        self.block_plans: dict[Any, Any] = {}

    @property
    def extent(self) -> Extent:
        """Where the command stands."""
        return self.unit.extent(self.position)

    @property
    def head_extent(self) -> Extent:
        """Where the command's name stands."""
        return self.unit.extent(self.head_position)

    def argument_extent(self, position: int, *, at_name: bool) -> Extent:
        """Where an argument stands: of `-Name:value` the value alone, unless the name is meant."""
        extent = self.unit.extent(position)
        text = extent.text
        if at_name or not text.startswith("-") or ":" not in text:
            return extent
        name, _, value = text.partition(":")
        if not name[1:].isidentifier():
            return extent
        skipped = len(text) - len(value.lstrip())
        return self.unit.extent_of(extent.start + skipped, extent.end)
