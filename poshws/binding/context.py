"""What a running cmdlet may ask of its call: ``cmdlet: CmdletContext`` in its signature.

The counterpart of $PSCmdlet: the bound parameters, the parameter set, ShouldProcess, and the
streams. ``session`` has the same write_* methods; those here are for symmetry with PowerShell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from poshws.binding.binder import Bound
    from poshws.runtime.session.session import Session


class CmdletContext:
    """One call of a command, from begin to end.

    ``command`` is the Cmdlet or function, ``bound`` the binding (changing with each pipeline
    object), ``stage`` the stage of the pipeline.
    """

    __slots__ = ("bound", "command", "no_to_all", "session", "stage", "yes_to_all")

    def __init__(self, session: Session, command: Any, bound: Bound, stage: Any) -> None:
        self.session = session
        self.command = command
        self.bound = bound
        self.stage = stage
        self.yes_to_all = False
        self.no_to_all = False

    @property
    def invocation(self) -> Any:
        """The InvocationInfo of the call."""
        stage = self.stage
        return self.session.invocation_of(stage.site, self.command, self.bound_parameters, [])

    @property
    def is_first(self) -> bool:
        """Whether nothing is piped into the command."""
        return not self.stage.expects_input

    @property
    def parameter_set(self) -> str:
        """The name of the set in use, ``__AllParameterSets`` if the command has but one."""
        return self.bound.parameter_set

    @property
    def bound_parameters(self) -> dict[str, Any]:
        """PowerShell parameter name → value, what $PSBoundParameters shows."""
        return self.bound.parameters

    def is_bound(self, name: str) -> bool:
        """Whether the parameter of that PowerShell name was given."""
        return name in self.bound.parameters

    def write_error(self, error: Any, **details: Any) -> None:
        """Reports a non-terminating error (an exception or an ErrorRecord)."""
        self.session.write_error(error, **details)

    def write_warning(self, text: str) -> None:
        """Writes to the warning stream."""
        self.session.write_warning(text)

    def write_verbose(self, text: str) -> None:
        """Writes to the verbose stream."""
        self.session.write_verbose(text)

    def write_debug(self, text: str) -> None:
        """Writes to the debug stream."""
        self.session.write_debug(text)

    def throw_terminating_error(self, error: Any) -> NoReturn:
        """Ends the command with an exception or an ErrorRecord."""
        if isinstance(error, BaseException):
            raise error
        exception = error.exception
        exception.error_record = error
        raise exception

    def stop_upstream(self) -> NoReturn:
        """Ends the commands that feed this one; what this one has written stands."""
        self.session.stop_upstream(self)
        raise AssertionError("the session did not stop the pipeline")

    def should_process(self, target: str, action: str | None = None) -> bool:
        """Whether the command shall do it: -WhatIf says what it would do, -Confirm asks."""
        from poshws.binding.confirm import should_process  # deferred

        return should_process(self, target, action)

    def should_continue_for_all(self, query: str, caption: str) -> tuple[bool, bool]:
        """The answer, and whether it is one for all that follows."""
        from poshws.binding.confirm import should_continue_for_all  # deferred

        return should_continue_for_all(self, query, caption)

    def should_process_described(self, description: str, query: str, caption: str) -> bool:
        """The same with strings of one's own."""
        from poshws.binding.confirm import should_process_described  # deferred

        return should_process_described(self, description, query, caption)

    def should_continue(self, query: str, caption: str) -> bool:
        """Asks, whatever -Confirm says."""
        from poshws.binding.confirm import should_continue  # deferred

        return should_continue(self, query, caption)
