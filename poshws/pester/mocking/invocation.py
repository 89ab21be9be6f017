"""One call of a mocked command: the behavior that answers it, or the command itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.automation_null import null_if_automation_null
from poshws.objects.conversion.truth import truth
from poshws.pester.mocking.frames import Behavior, MockCall, current_frame, frames_around
from poshws.pester.running import inside, run_called, standing_in
from poshws.pester.state import current_block
from poshws.runtime.commands.call_sites import SPLAT, WITH_VALUE, CallSite
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import NO_INPUT, drive, site_for
from poshws.runtime.execution.type_operations import parameter_dictionary
from poshws.runtime.execution.units import no_unit
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.pester.mocking.hooks import MockHook
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import SessionState
    from poshws.runtime.session.session import Session

CONFLICTING: Final = frozenset(
    "? consolefilename enabledexperimentalfeatures error executioncontext false home host "
    "iscoreclr ismacos iswindows pid psculture psedition pshome psuiculture psversiontable "
    "shellid true".split()
)
"""Parameters that would hide a constant variable: they get a `_` in front, as in Pester."""


class MockInvocation:
    """What a call of a hook does in its three blocks."""

    def __init__(self, hook: MockHook, caller_state: SessionState) -> None:
        self.hook = hook
        self.caller_state = caller_state
        self.parameters: dict[str, Any] = {}
        self.arguments: list[Any] = []
        self.input: list[Any] = []
        self.is_for_original = False

    def begin(self, ps: Session, scope: Scope, out: Callable[[Any], Any]) -> None:
        """Keeps what the call gave, for the command itself."""
        self.parameters, self.arguments = bound_in(scope), arguments_in(scope)

    def process(self, ps: Session, scope: Scope, out: Callable[[Any], Any]) -> None:
        """Runs the behavior that takes the call."""
        given, arguments = bound_in(scope), arguments_in(scope)
        run, block = current_block(ps, "Mock")
        behavior = self._behavior(ps, given, arguments)
        if behavior is None:
            self.is_for_original = True
            self.input += input_in(scope)
            return
        current_frame(run, block).calls[behavior.hook.key].append(MockCall(given, arguments))
        behavior.has_run = True
        if behavior.script is not None:
            self._execute(ps, behavior.script, given, arguments, out)

    def end(self, ps: Session, scope: Scope, out: Callable[[object], object]) -> None:
        """Runs the command itself where no behavior took the call."""
        if not self.is_for_original:
            return
        own = self._own_names()
        values = (self.arguments, *own.values())
        elements: list[tuple[Any, ...]] = [(SPLAT, None, None, 0)]
        elements += [(WITH_VALUE, name, f"-{name}:", 0) for name in own]
        original = self.hook.original
        site = CallSite(no_unit(), (original.name, "Unknown", tuple(elements), 0, 0, (), False))
        # The command runs where it is called from, as if there was no hook.
        is_same = ps.state is self.caller_state
        place = scope.parent if is_same and scope.parent is not None else self.caller_state.current
        with inside(ps, self.caller_state, place):
            stage = original.stage(ps, ps.scope, site, values)
            drive(ps, out, self.input or NO_INPUT, [stage])

    def _own_names(self) -> dict[str, Any]:
        """The parameters by the command's own names, where the hook had to change one."""
        known = self.hook.aliases()
        return {
            name[1:] if name[:1] == "_" and name[1:].lower() in known else name: value
            for name, value in self.parameters.items()
        }

    def _behavior(
        self, ps: Session, given: dict[str, object], arguments: list[object]
    ) -> Behavior | None:
        """The newest behavior whose filter takes the call; one without a filter comes last."""
        default: Behavior | None = None
        of_script: Behavior | None = None
        for each in self._all(ps):
            is_own = each.module_name.lower() == self.hook.module_name.lower()
            if each.condition is None:
                if is_own:
                    default = default or each
                elif not each.module_name:
                    of_script = of_script or each
            elif is_own and fits(ps, self.hook, each.condition, given, arguments):
                return each
        return default or of_script

    def _all(self, ps: Session) -> list[Behavior]:
        run, block = current_block(ps, "Mock")
        name = self.hook.original.name.lower()
        frames = frames_around(run, block)
        return [each for frame in frames for each in reversed(frame.behaviors.get(name, ()))]

    def _execute(
        self,
        ps: Session,
        script: ScriptBlock,
        given: dict[str, Any],
        arguments: list[object],
        out: Callable[[object], object],
    ) -> None:
        own = script.state
        is_foreign = own is not None and own is not self.hook.caller_state
        # A closure has the variables it was made with around it.
        around = own.current if is_foreign and own is not None else _running_scope(ps, self.hook)
        scope = Scope(around)
        scope.variables["pesterboundparameters"] = Variable(
            "PesterBoundParameters", parameter_dictionary(given)
        )
        for name, value in given.items():
            scope.variables[name.lower()] = Variable(name, value)
        function = Function("", script)
        site, values = site_for(function, given, tuple(arguments))
        with standing_in(ps, script, scope):
            drive(ps, out, NO_INPUT, [function.stage(ps, scope, site, values)])


def _running_scope(ps: Session, hook: MockHook) -> Scope:
    """The scope that code of the test is called from: that of the call, where it is the test's."""
    return ps.scope if ps.state is hook.caller_state else hook.caller_state.current


def bound_in(scope: Scope) -> dict[str, object]:
    """`$PSBoundParameters` of a call."""
    return {
        str(name): null_if_automation_null(value)
        for name, value in scope.variables["psboundparameters"].value.items()
    }


def arguments_in(scope: Scope) -> list[Any]:
    """`$args` of a call; an advanced function has none."""
    variable = scope.variables.get("args")
    return list(variable.value) if variable is not None else []


def input_in(scope: Scope) -> list[Any]:
    """`$input` of a call."""
    variable = scope.variables.get("input")
    return list(variable.value) if variable is not None else []


def context_of(hook: MockHook, given: dict[str, object]) -> dict[str, Any]:
    """The variables of a filter: each parameter by all its names (Get-ContextToDefine)."""
    aliases = hook.aliases()
    found: dict[str, Any] = {}
    for name, value in given.items():
        for each in (name, *aliases.get(name.lower(), ())):
            key = f"_{each}" if each.lower() in CONFLICTING else each
            found.setdefault(key, value)
    return found


def fits(
    ps: Session,
    hook: MockHook,
    condition: ScriptBlock,
    given: dict[str, object],
    arguments: list[object],
) -> bool:
    """Whether a filter takes a call (Test-ParameterFilter)."""
    context = context_of(hook, given)
    scope = Scope(_running_scope(ps, hook))
    scope.strict = 0
    scope.variables["pesterboundparameters"] = Variable(
        "PesterBoundParameters", parameter_dictionary(context)
    )
    for name, value in context.items():
        scope.variables[name.lower()] = Variable(name, value)
    written: list[Any] = []
    run_called(ps, condition, scope, None, arguments, written.append)
    if not written:
        return False
    return truth(written[0] if len(written) == 1 else written)
