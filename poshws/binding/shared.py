"""What the common parameters of one call do: -ErrorAction, -OutVariable, -PipelineVariable …

A stage of a pipeline makes a ``SharedParameters`` of ``bound.shared`` when a call has any, asks it
for preferences, tells it what was written, and lets it wrap its output.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.values.types import Type

ACTIONS = {
    "ErrorActionPreference": "ErrorAction",
    "WarningPreference": "WarningAction",
    "InformationPreference": "InformationAction",
    "ProgressPreference": "ProgressAction",
}
SWITCHES = {"VerbosePreference": "Verbose", "DebugPreference": "Debug"}
STREAM_VARIABLES = {
    "error": "ErrorVariable",
    "warning": "WarningVariable",
    "information": "InformationVariable",
}


class SharedParameters:
    """The common parameters of one call; ``session`` is where their variables live."""

    __slots__ = ("given", "lists", "pipeline_variable", "session")

    def __init__(self, session: Any, given: dict[str, Any]) -> None:
        self.session = session
        self.given = given
        self.lists: dict[str, Any] = {}
        self.pipeline_variable: str | None = given.get("PipelineVariable")
        for stream, parameter in STREAM_VARIABLES.items():
            if given.get(parameter):
                self.lists[stream] = self.open_list(given[parameter])

    def preference(self, name: str) -> str | None:
        """What the call says instead of a preference variable, in lower case; None for nothing.

        -Verbose and -Debug count as Continue, and as SilentlyContinue when they are false.
        """
        parameter = ACTIONS.get(name)
        if parameter is not None:
            value = self.given.get(parameter)
            return None if value is None else action_name(value)
        value = self.given.get(SWITCHES.get(name, ""))
        if value is None:
            if name == "ConfirmPreference" and "Confirm" in self.given:
                return "low" if self.given["Confirm"] else "none"
            return None
        return "continue" if value else "silentlycontinue"

    @property
    def what_if(self) -> bool | None:
        """-WhatIf, or None if it was not given."""
        value = self.given.get("WhatIf")
        return None if value is None else bool(value)

    def open_list(self, name: str) -> Any:
        """The list behind a variable: a new one, or with ``+name`` the one that is there."""
        adds = name.startswith("+")
        name = name.removeprefix("+")
        existing = self.session.get_variable(name) if adds else None
        made = new_list()
        if existing is not None:
            if type(existing) is type(made):
                return existing
            made.extend(existing if isinstance(existing, list) else [existing])
        self.session.set_variable(name, made)
        return made

    def wrote(self, stream: str, record: Any) -> None:
        """Notes what went to the error, warning or information stream."""
        held = self.lists.get(stream)
        if held is not None:
            held.append(record)

    def wrap(self, out: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """An ``out`` that also fills -OutVariable and -PipelineVariable."""
        name = self.given.get("OutVariable")
        held = self.open_list(name) if name else None
        variable = self.pipeline_variable
        if held is None and not variable:
            return out
        session = self.session

        def write(value: Any) -> None:
            if held is not None:
                held.append(value)
            if variable:
                session.set_variable(variable, value)
            out(value)

        return write

    def finish(self) -> None:
        """The pipeline is over: its variable is gone."""
        if self.pipeline_variable:
            self.session.set_variable(self.pipeline_variable, None)


def new_list() -> Any:
    """An ArrayList."""
    from poshws.values.members import construct
    from poshws.values.types import declared_type

    kind: Type = declared_type("System.Collections.ArrayList")
    return construct(kind, [])


def action_name(value: Any) -> str:
    """An ActionPreference as a lower-case name."""
    return str(getattr(value, "name", value)).lower()
