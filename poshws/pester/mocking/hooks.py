"""The hook of a mocked command: a function with its parameters that is found in its place.

As in Pester the text of the function is that of a proxy (`ProxyCommand`), so that calls bind as
those of the command do; what its process and end blocks do is done here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from poshws.automation.proxies import CommandMetadata, binding, parameters
from poshws.pester.mocking.invocation import CONFLICTING, MockInvocation
from poshws.runtime.commands.advanced_functions import AdvancedStage
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.simple_stage import SimpleStage
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope, SessionState
    from poshws.runtime.session.session import Session

_BODY: Final = """
begin { $PSBoundParameters }
process { $PSBoundParameters, $args, $input, $MyInvocation }
end { $PSBoundParameters }
"""
"""Never run: it makes a call set all that the invocation reads."""


class MockHook:
    """A command that is mocked in one session state.

    state: that of the script or module in which it is replaced; caller_state: the test's, in which
    the code of mocks runs.
    """

    def __init__(
        self, original: Any, state: SessionState, caller_state: SessionState, module_name: str
    ) -> None:
        self.original = original
        self.state = state
        self.caller_state = caller_state
        self.module_name = module_name
        self.scope: Scope | None = None
        self.replaced: dict[str, Any] = {}
        self.loose: frozenset[str] = frozenset()
        self.unchecked: frozenset[str] = frozenset()

    @property
    def has_parameters(self) -> bool:
        """Whether the command says its parameters; a native program doesn't."""
        return self.original.kind in ("Cmdlet", "Function", "Filter", "ExternalScript")

    @property
    def key(self) -> tuple[str, str]:
        """Module and command as calls are kept by."""
        return self.module_name.lower(), self.original.name.lower()

    def aliases(self) -> dict[str, list[str]]:
        """The other names of each parameter, by its own in lower case."""
        if not self.has_parameters:
            return {}
        return {
            each.name.lower(): list(each.aliases) for each in self.original.metadata.own_parameters
        }

    def names(self) -> list[str]:
        """The names by which calls find the command, in lower case."""
        name = self.original.name.lower()
        found = [name]
        if self.original.kind == "Application":
            found.append(re.sub(r"\.[^.]+$", "", name))
        elif self.original.module_name:
            found.append(f"{self.original.module_name.lower()}\\{name}")
        return found

    def install(self, session: Session, scope: Scope) -> None:
        """Puts the hook where calls find it."""
        self.scope = scope
        if scope.functions is None:
            scope.functions = {}
        command = MockCommand(self, session)
        for name in self.names():
            self.replaced[name] = scope.functions.get(name)
            scope.functions[name] = command
            session.shadowed.add(name)
        session.commands_changed()

    def remove(self, session: Session) -> None:
        """Puts back what stood there before."""
        if self.scope is None or self.scope.functions is None:
            return
        for name, before in self.replaced.items():
            if before is None:
                self.scope.functions.pop(name, None)
            else:
                self.scope.functions[name] = before
        session.commands_changed()

    def text(self) -> str:
        """The function that stands in."""
        if not self.has_parameters:
            return _BODY
        given = CommandMetadata(self.original)
        given.own = [self._relaxed(each) for each in given.own]
        if self.original.kind == "Cmdlet":
            given.positional_binding = False
        head = binding(given) if given.binds_as_cmdlet else ""
        return f"{head}\nparam({parameters(given)})\n{self._dynamic()}{_BODY}"

    def _relaxed(self, parameter: Any) -> Any:
        from copy import copy  # deferred

        name = parameter.name.lower()
        is_conflicting = name in CONFLICTING
        if not (is_conflicting or name in self.loose or name in self.unchecked):
            return parameter
        made = copy(parameter)
        if is_conflicting:
            made.name = f"_{parameter.name}"
            made.aliases = (*parameter.aliases, parameter.name)
        if name in self.loose:
            made.type = None
        if name in self.unchecked:
            made.validations = ()
        return made

    def _dynamic(self) -> str:
        script = getattr(self.original, "script", None)
        if script is None or script.block.dynamic_param is None:
            return ""
        tree: Any = script.ast
        block = getattr(tree, "body", tree).dynamic_param_block
        return f"{block.extent.text}\n"


class MockCommand(Function):
    """The command that is found in place of the mocked one."""

    __slots__ = ("hook",)

    def __init__(self, hook: MockHook, session: Session) -> None:
        root = load(hook.text()).root
        super().__init__(hook.original.name, ScriptBlock(root, hook.state))
        self.hook = hook
        if root.advanced and hook.original.kind == "Cmdlet":
            # What a cmdlet's dynamic parameters are, the cmdlet says.
            self.metadata.dynamic = hook.original.metadata.dynamic

    run: Any = None
    """None: a call alone is a pipeline of one stage."""

    def stage(self, ps: Session, scope: Scope, site: CallSite, values: tuple[Any, ...]) -> Any:
        """One call as a stage of a pipeline."""
        if self.script.block.advanced:
            return _AdvancedMockStage(ps, self, site, values)
        return _SimpleMockStage(ps, self.script, site, values, self)


class _AdvancedMockStage(AdvancedStage):
    """A call that binds as an advanced function's."""

    invocation: MockInvocation | None = None

    def _call(self, function: Callable[..., Any]) -> None:
        super()._call(_replacement(self, function))


class _SimpleMockStage(SimpleStage):
    """A call that binds as that of a function without attributes, or of a native program."""

    __slots__ = ("caller_state", "invocation")

    def begin(self) -> None:
        self.caller_state = self.ps.state
        self.invocation: MockInvocation | None = None
        super().begin()

    @property
    def function(self) -> MockCommand:
        """The command."""
        command: MockCommand = self.command
        return command

    def _call(self, function: Callable[..., Any]) -> None:
        super()._call(_replacement(self, function))


def _replacement(
    stage: _AdvancedMockStage | _SimpleMockStage, function: Callable[..., Any]
) -> Callable[..., Any]:
    """What runs in place of a block of the hook."""
    block = stage.script.block
    if stage.invocation is None:
        command: Any = stage.function
        stage.invocation = MockInvocation(command.hook, stage.caller_state)
    if function is block.begin:
        return stage.invocation.begin
    return stage.invocation.process if function is block.process else stage.invocation.end
