"""`$ExecutionContext`: the engine's own services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.scopes import Scope, SessionState
    from poshws.runtime.session import Session


class ExecutionContext:
    """What `$ExecutionContext` holds."""

    net_name = "System.Management.Automation.EngineIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        self.invoke_command = CommandInvocation(ps)
        self.session_state = SessionStateView(ps)

    @property
    def host(self) -> Any:
        """`$Host`"""
        return self.ps.get_variable("Host")


class CommandInvocation:
    """`$ExecutionContext.InvokeCommand`"""

    net_name = "System.Management.Automation.CommandInvocationIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.ps = ps

    def expand_string(self, text: str) -> str:
        """The text as if it stood in double quotes."""
        from poshws.runtime.drives import block_of_text
        from poshws.runtime.scriptblock import value_of_block
        from poshws.values.convert import to_text

        quoted = text.replace('"', '""')
        return str(
            to_text(value_of_block(self.ps, block_of_text(self.ps, f'"{quoted}"'), own_scope=False))
        )

    def new_script_block(self, text: str) -> Any:
        """The text as a scriptblock."""
        from poshws.runtime.drives import block_of_text

        return block_of_text(self.ps, text)

    def invoke_script(self, text: Any, *arguments: Any) -> list[Any]:
        """Runs a text and gives what it wrote."""
        from poshws.runtime.scriptblock import ScriptBlock

        script = text if isinstance(text, ScriptBlock) else self.new_script_block(text)
        return self.ps.invoke(script, *arguments)

    def get_command(self, name: str, kinds: Any = None) -> Any:
        """The command of a name, or null."""
        return self.ps.find_command(name, kinds)


class SessionStateView:
    """`$ExecutionContext.SessionState`"""

    net_name = "System.Management.Automation.SessionState"

    def __init__(self, ps: Session, state: SessionState | None = None) -> None:
        self.ps = ps
        self.state = state
        self.ps_variable = VariableIntrinsics(ps, state)

    @property
    def path(self) -> Any:
        """Path services."""
        return self.ps.locations

    @property
    def module(self) -> Any:
        """The module whose session state it is."""
        return (self.state or self.ps.state).module

    @property
    def invoke_command(self) -> CommandInvocation:
        """Command services."""
        return CommandInvocation(self.ps)

    @property
    def language_mode(self) -> str:
        """Everything is allowed."""
        return "FullLanguage"


class VariableIntrinsics:
    """`$ExecutionContext.SessionState.PSVariable`"""

    net_name = "System.Management.Automation.PSVariableIntrinsics"

    def __init__(self, ps: Session, state: SessionState | None = None) -> None:
        self.ps = ps
        self.state = state

    @property
    def scope(self) -> Scope:
        """The scope whose variables are asked for."""
        return self.ps.scope if self.state is None else self.state.current

    def get(self, name: str) -> Any:
        """The variable, or null."""
        return self.scope.find(name.lower())

    def get_value(self, name: str, default: Any = None) -> Any:
        """The variable's value, or the default."""
        variable = self.scope.find(name.lower())
        return default if variable is None else variable.value

    def set(self, name: str, value: Any) -> None:
        """Sets the variable."""
        self.scope.local(name.lower(), name).value = value

    def remove(self, name: str) -> None:
        """Removes the variable."""
        variable = self.scope.find(name.lower())
        if variable is not None:
            variable.remove()
