"""The hook of a mocked command: a function with its parameters that is found in its place.

As in Pester the text of the function is that of a proxy (`ProxyCommand`), so that calls bind as
those of the command do; what its process and end blocks do is done here.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import uuid4

from poshws.automation.proxies import CommandMetadata, binding, parameters
from poshws.pester.mocking.invocation import CONFLICTING, MockInvocation
from poshws.runtime.commands.advanced_functions import AdvancedStage
from poshws.runtime.commands.aliases import Alias, global_aliases
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.simple_stage import SimpleStage
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope, SessionState
    from poshws.runtime.session.session import Session

_BODY: Final = """
begin { $PSBoundParameters }
process { $PSBoundParameters, $args, $input, $MyInvocation }
end { $PSBoundParameters }
"""
"""Never run: it makes a call set all that the invocation reads."""


_STRIPPED: Final = frozenset(
    (
        "verbose debug erroraction warningaction errorvariable warningvariable outvariable"
        " outbuffer"
    ).split()
)
"""Parameters that a hook has none of, even if the command declares them itself."""


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
        place = module_name or "script"
        self.function_name = f"PesterMock_{place}_{original.name}_{uuid4()}"
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
        """The names by which calls find the command."""
        name = self.original.name
        found = [name]
        if self.original.kind == "Application":
            found.append(re.sub(r"\.[^.]+$", "", name))
        elif self.original.module_name:
            found.append(f"{self.original.module_name}\\{name}")
        return found

    def install(self, session: Session, scope: Scope) -> None:
        """Puts the hook where calls find it: a function, and the mocked names as aliases of it."""
        self.scope = scope
        global_aliases(session)
        if scope.functions is None:
            scope.functions = {}
        if scope.aliases is None:
            scope.aliases = {}
        scope.functions[self.function_name.lower()] = MockCommand(self, session)
        for name in self.names():
            self.replaced[name.lower()] = scope.aliases.get(name.lower())
            scope.aliases[name.lower()] = Alias(name, self.function_name)
            session.shadowed.add(name.lower())
        session.commands_changed()

    def remove(self, session: Session) -> None:
        """Puts back what stood there before."""
        if self.scope is None or self.scope.functions is None or self.scope.aliases is None:
            return
        self.scope.functions.pop(self.function_name.lower(), None)
        for name, before in self.replaced.items():
            if before is None:
                self.scope.aliases.pop(name, None)
            else:
                self.scope.aliases[name] = before
        session.commands_changed()

    def text(self) -> str:
        """The function that stands in."""
        if not self.has_parameters:
            return _BODY
        given = CommandMetadata(self.original)
        own = self.original.metadata.own_parameters
        given.own = [self._relaxed(each) for each in own if each.name.lower() not in _STRIPPED]
        if self.original.kind == "Cmdlet":
            given.positional_binding = False
        head = binding(given) if given.binds_as_cmdlet else ""
        return f"{head}\nparam({parameters(given)})\n{self._dynamic()}{_BODY}"

    def _relaxed(self, parameter: Any) -> object:
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
            made.attributes = [each for each in made.attributes if not _is(each, "PSTypeName")]
        if name in self.unchecked:
            made.attributes = [each for each in made.attributes if not _is(each, "Validate")]
        return made

    def _dynamic(self) -> str:
        script = getattr(self.original, "script", None)
        if script is None or script.block.dynamic_param is None:
            return ""
        tree: Any = script.ast
        block = getattr(tree, "body", tree).dynamic_param_block
        return f"{block.extent.text}\n"


def _is(attribute: Any, start: str) -> bool:
    return str(attribute.net_name).rpartition(".")[2].startswith(start)


class MockCommand(Function):
    """The command that is found in place of the mocked one."""

    __slots__ = ("hook",)

    def __init__(self, hook: MockHook, session: Session) -> None:
        root = load(hook.text()).root
        super().__init__(hook.function_name, ScriptBlock(root, hook.state))
        self.hook = hook
        if root.advanced and hook.original.kind == "Cmdlet":
            # What a cmdlet's dynamic parameters are, the cmdlet says.
            self.metadata.dynamic = hook.original.metadata.dynamic

    run: Any = None
    """None: a call alone is a pipeline of one stage."""

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """One call as a stage of a pipeline."""
        if self.script.block.advanced:
            return _AdvancedMockStage(ps, self, site, values)
        return _SimpleMockStage(ps, self.script, site, values, self)

    def dotted_stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> object:
        """A call by `.`, which is one like any other: the code of mocks has scopes of its own."""
        return self.stage(ps, scope, site, values)


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
        return cast("MockCommand", self.command)

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
