"""Common parameters of a call: preferences, and variables that collect what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException,
    as_thrown,
    end_command,
)
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.errors.error_list import ErrorList
from poshws.runtime.errors.records import action_preference, record_of
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage, Sink
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

ACTIONS = {
    "ErrorAction": "ErrorActionPreference",
    "WarningAction": "WarningPreference",
    "InformationAction": "InformationPreference",
    "ProgressAction": "ProgressPreference",
}
SWITCHES = {
    "Verbose": "VerbosePreference",
    "Debug": "DebugPreference",
    "WhatIf": "WhatIfPreference",
    "Confirm": "ConfirmPreference",
}
COLLECTING = {
    "ErrorVariable": "error",
    "WarningVariable": "warning",
    "InformationVariable": "information",
}


class CommonParameters:
    """What the common parameters of one call ask for."""

    def __init__(self, ps: Session, shared: dict[str, Any], stage: PipelineStage) -> None:
        self.ps = ps
        self.shared = shared
        self.stage = stage
        self.caller = caller_of(ps, stage)
        self.collected: dict[str, list[Any]] = {}
        self.pipeline_variable: Variable | None = None
        self.pending: list[Any] | None = None
        self.following: Sink = ps.discard
        self._prepare()

    @property
    def error_action(self) -> str | None:
        """-ErrorAction in lower case, or None."""
        value = self.shared.get("ErrorAction")
        return None if value is None else action_preference(value)

    def action(self, name: str) -> str | None:
        """-WarningAction and the like in lower case; -Verbose and -Debug as continue or silent."""
        value = self.shared.get(name)
        if value is None:
            return None
        if name in SWITCHES:
            return "continue" if value else "silentlycontinue"
        return action_preference(value)

    def set_preferences(self, scope: Scope) -> None:
        """The preference variables of an advanced function's scope."""
        for name, variable in ACTIONS.items():
            if name in self.shared:
                scope.variables[variable.lower()] = Variable(variable, self.shared[name])
        for name, variable in SWITCHES.items():
            if name in self.shared:
                given = bool(self.shared[name])
                value: Any = given
                if name in ("Verbose", "Debug"):
                    value = _preference("Continue" if given else "SilentlyContinue")
                elif name == "Confirm":
                    value = _confirm("Low" if given else "None")
                scope.variables[variable.lower()] = Variable(variable, value)

    # --- variables that collect

    def _prepare(self) -> None:
        for name in ("OutVariable", *COLLECTING):
            title = self.shared.get(name)
            if title:
                self.collected[name] = self._list_of(str(title))
        title = self.shared.get("PipelineVariable")
        if title:
            self.pipeline_variable = self.caller.local(str(title).lower(), str(title))
            self.pipeline_variable.value = None

    def _list_of(self, title: str) -> list[Any]:
        appending = title.startswith("+")
        plain = title[1:] if appending else title
        target = self.caller
        if ":" in plain:
            scope_name, _, plain = plain.partition(":")
            target = target.named(scope_name)
        found: list[Any] = ErrorList()
        if appending:
            old = target.find(plain.lower())
            if old is not None and old.value is not None:
                found.extend(ensure_list(old.value))
        target.local(plain.lower(), plain).value = found
        return found

    def output(self, out: Sink) -> Sink:
        """Where output goes: also into -OutVariable and -PipelineVariable."""
        collected = self.collected.get("OutVariable")
        variable = self.pipeline_variable
        if self.shared.get("OutBuffer"):
            out = self._buffered(out)
        if collected is None and variable is None:
            return out

        def write(value: Any) -> None:
            if collected is not None:
                collected.append(value)
            if variable is not None:
                variable.value = value
            out(value)

        write.past_variable = out  # type: ignore[attr-defined]
        return write

    def _buffered(self, out: Sink) -> Sink:
        """-OutBuffer: so many objects wait until one more comes, or the command ends."""
        limit = int(self.shared["OutBuffer"])
        pending = self.pending = self.pending if self.pending is not None else []
        self.following = out

        def write(value: object) -> None:
            pending.append(value)
            if len(pending) > limit:
                self.flush()

        return write

    def flush(self) -> None:
        """What -OutBuffer holds back goes on."""
        if self.pending:
            waiting, self.pending[:] = list(self.pending), []
            for value in waiting:
                self.following(value)

    @contextmanager
    def around(self) -> Iterator[None]:
        """While the command's code runs, what it writes to other streams is collected too."""
        ps = self.ps
        before = ps.streams
        sinks: dict[str, Any] = {}
        information = before.information
        joins = information is not None and getattr(information, "joins_output", False)
        if information is not None and joins and self._follows_output:
            sinks["information"] = self._as_output(information)
        for name, stream in COLLECTING.items():
            if name in self.collected:
                following = sinks.get(stream, getattr(before, stream))
                sinks[stream] = self._sink(name, stream, following)
        if not sinks:
            yield
            return
        ps.streams = before.with_sinks(**sinks)
        try:
            yield
        except Exception as error:  # collected, and then the caller's business
            self._collect_terminating(error)
            raise
        finally:
            ps.streams = before

    @property
    def _follows_output(self) -> bool:
        """Whether a variable gets what is written to output."""
        return "OutVariable" in self.collected or self.pipeline_variable is not None

    def _as_output(self, following: Sink) -> Sink:
        """Informations that are merged into output are output to the variables, too."""
        collected, variable = self.collected.get("OutVariable"), self.pipeline_variable

        def write(record: object) -> None:
            if collected is not None:
                collected.append(record)
            if variable is not None:
                variable.value = record
            following(record)

        for name in ("collect", "passing", "beyond"):
            if hasattr(following, name):
                setattr(write, name, getattr(following, name))
        return write

    def _sink(self, name: str, stream: str, following: Any) -> Callable[[object], None]:
        collected = self.collected[name]
        ps = self.ps

        def write(record: object) -> None:
            if not collected or collected[-1] is not record:  # the command may have added it
                collected.append(record)
            if following is not None:
                following(record)
            else:
                ps.host.stream(ps, stream, record)

        def collect(record: object) -> None:
            if not any(known is record for known in collected):
                collected.append(record)
            further = getattr(following, "collect", None)
            if further is not None:
                further(record)

        def passing(record: object) -> None:
            collected.append(record)
            further = getattr(following, "passing", None)
            if further is not None:
                further(record)

        write.passing = passing  # type: ignore[attr-defined]
        # What a preference keeps from being shown is collected all the same.
        write.collect = collect  # type: ignore[attr-defined]
        write.beyond = getattr(following, "beyond", following)  # type: ignore[attr-defined]
        return write

    def _collect_terminating(self, error: BaseException) -> None:
        collected = self.collected.get("ErrorVariable")
        if collected is not None:
            record = record_of(self.ps, error)
            is_script = hasattr(self.stage, "frame")
            is_own = not is_script or getattr(error, "ends_command", None) is self.stage
            if isinstance(error, ActionPreferenceStopException):
                if not is_script:
                    collected.append(error)
            elif isinstance(error, NetException):
                # In a function each list of statements that failed has added the record; the
                # exception with which the function ends comes too late for its own variable
                # (PSScriptCmdlet.RunClause).
                if is_own:
                    end_command(error)
                    collected.append(as_thrown(error))
            elif record not in collected:
                collected.append(record)

    def collect_error(self, record: object) -> None:
        """A non-terminating error of the command itself."""
        collected = self.collected.get("ErrorVariable")
        if collected is not None and record not in collected:
            collected.append(record)

    def finish(self) -> None:
        """The call is over."""
        if self.pipeline_variable is not None:
            self.pipeline_variable.value = None


def caller_of(ps: Session, stage: PipelineStage) -> Scope:
    """The scope a command was called from; that of a module's function is not around its own."""
    if not stage_has_scope(stage):
        return ps.scope
    frame = getattr(stage, "frame", None)
    if frame is not None and frame.state_before is not frame.state:
        return frame.state_before.current  # type: ignore[no-any-return]
    return ps.scope.parent or ps.scope


def stage_has_scope(stage: PipelineStage) -> bool:
    """True for script functions, whose own scope is current while they bind."""
    return getattr(stage, "own_scope", False) is True


def _preference(name: str) -> object:
    return convert(name, resolve_type("System.Management.Automation.ActionPreference"))  # type: ignore[arg-type]


def _confirm(name: str) -> object:
    return convert(name, resolve_type("System.Management.Automation.ConfirmImpact"))  # type: ignore[arg-type]
