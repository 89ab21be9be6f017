"""`$ExecutionContext`: the engine's own services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.commands.lookup import find_cmdlet
from poshws.runtime.execution.scriptblock import ScriptBlock, block_of_text, value_of_block

if TYPE_CHECKING:
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.path_intrinsics import PathIntrinsics
    from poshws.runtime.session.scopes import Scope, SessionState
    from poshws.runtime.session.session import Session
    from poshws.runtime.session.variables import Variable


class ExecutionContext:
    """What `$ExecutionContext` holds."""

    net_name = "System.Management.Automation.EngineIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        self.invoke_command = CommandInvocation(ps)
        self.session_state = SessionStateView(ps)

    @property
    def invoke_provider(self) -> object:
        """Items by path."""
        from poshws.runtime.session.provider_intrinsics import ProviderIntrinsics  # deferred

        return ProviderIntrinsics(self.ps)

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
        quoted = text.replace('"', '""')
        return str(
            convert_to_string(
                value_of_block(self.ps, block_of_text(self.ps, f'"{quoted}"'), own_scope=False)
            )
        )

    def new_script_block(self, text: str) -> Any:
        """The text as a scriptblock."""
        return block_of_text(self.ps, text)

    def invoke_script_with(self, text: str, arguments: Any) -> list[Any]:
        """The same with values for the code's parameters."""
        return self.invoke_script(text, *(arguments or ()))

    def invoke_in(self, state: Any, block: ScriptBlock, arguments: Any) -> list[Any]:
        """Runs a block among the names of a session state."""
        bound = block if state.state is None else block.bound_to(state.state)
        return self.ps.invoke(bound, *(arguments or ()))

    def invoke_block(
        self, own_scope: bool, block: ScriptBlock, input: Any, arguments: Any
    ) -> list[Any]:
        """Runs a block with input, in a scope of its own or in the caller's."""
        return self.ps.invoke(
            block, *(arguments or ()), input=input or (), own_scope=bool(own_scope)
        )

    has_errors = False

    @property
    def location_changed_action(self) -> object:
        """What is called when the current location has changed."""
        return self.ps.locations.changed_action

    @location_changed_action.setter
    def location_changed_action(self, value: object) -> None:
        self.ps.locations.changed_action = value

    def get_cmdlet(self, name: str) -> object:
        """The cmdlet of a name, or null."""
        return find_cmdlet(self.ps, name.lower())

    def get_commands(self, name: str, kinds: int, is_pattern: bool) -> list[Any]:
        """The commands of a name or pattern."""
        from poshws.runtime.commands import search as search  # deferred

        find = search.matching if is_pattern else search.named
        return [c for c in find(self.ps, name, int(kinds)) if search.number_of(c) & int(kinds)]

    def get_command_name(self, name: str, is_pattern: bool, with_path: bool) -> list[str]:
        """The names of the commands of a name or pattern."""
        found = self.get_commands(name, 383, is_pattern)
        return [getattr(c, "path", c.name) if with_path else c.name for c in found]

    def invoke_script(self, text: Any, *arguments: object) -> list[Any]:
        """Runs a text and gives what it wrote."""
        script = text if isinstance(text, ScriptBlock) else self.new_script_block(text)
        return self.ps.invoke(script, *arguments)

    def get_command(
        self, name: str, kinds: Any = None, arguments: list[object] | None = None
    ) -> object:
        """The command of a name, with the parameters for the arguments, or null."""
        from poshws.runtime.commands import search as search  # deferred
        from poshws.runtime.commands.dynamic_parameters import called  # deferred

        wanted = search.ALL_KINDS if kinds is None else int(kinds)
        for command in search.named(self.ps, name, wanted):
            if search.number_of(command) & wanted:
                return called(command, arguments)
        return None


class SessionStateView:
    """`$ExecutionContext.SessionState`"""

    net_name = "System.Management.Automation.SessionState"

    def __init__(self, ps: Session, state: SessionState | None = None) -> None:
        self.ps = ps
        self.state = state
        self.ps_variable = VariableIntrinsics(ps, state)

    @property
    def path(self) -> PathIntrinsics:
        """Path services."""
        from poshws.runtime.session.path_intrinsics import PathIntrinsics  # deferred

        return PathIntrinsics(self.ps)

    @property
    def module(self) -> Module | None:
        """The module whose session state it is."""
        return (self.state or self.ps.state).module

    @property
    def invoke_command(self) -> CommandInvocation:
        """Command services."""
        return CommandInvocation(self.ps)

    @property
    def invoke_provider(self) -> object:
        """Items by path."""
        from poshws.runtime.session.provider_intrinsics import ProviderIntrinsics  # deferred

        return ProviderIntrinsics(self.ps)

    @property
    def provider(self) -> ProviderManagement:
        """The providers."""
        return ProviderManagement(self.ps)

    @property
    def language_mode(self) -> str:
        """Everything is allowed."""
        return "FullLanguage"


class ProviderManagement:
    """`$ExecutionContext.SessionState.Provider`"""

    net_name = "System.Management.Automation.CmdletProviderManagementIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.ps = ps

    def get(self, name: str) -> list[object]:
        """The providers of a name, with or without their module's."""
        return [self.get_one(name)]

    def get_one(self, name: str) -> object:
        """The provider of a name."""
        return self.ps.locations.find_provider(name).info

    def get_all(self) -> list[Any]:
        """All providers."""
        return list(self.ps.run("Get-PSProvider", {}))


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

    def get(self, name: str) -> Variable | None:
        """The variable, or null."""
        return self.scope.find(name.lower())

    def get_value(self, name: str, default: object = None) -> object:
        """The variable's value, or the default."""
        variable = self.scope.find(name.lower())
        return default if variable is None else variable.value

    def set(self, name: str, value: Any) -> None:
        """Sets the variable."""
        self.scope.local(name.lower(), name).value = value

    def set_whole(self, variable: Variable) -> None:
        """Puts a variable into the scope."""
        self.scope.variables[variable.name.lower()] = variable

    def remove_whole(self, variable: Variable) -> None:
        """Removes a variable that was got."""
        variable.remove()

    def remove(self, name: str) -> None:
        """Removes the variable."""
        variable = self.scope.find(name.lower())
        if variable is not None:
            variable.remove()
