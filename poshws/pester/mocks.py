"""Mock: stands in for a command while a block or a test runs, and counts its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding import Session
from poshws.binding.arguments import call_of
from poshws.binding.binder import plan_for
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import CommandNotFoundException, RuntimeException
from poshws.objects.conversion.truth import truth
from poshws.pester.command import pester_command
from poshws.pester.running import inside, run_in
from poshws.pester.state import PesterRun, current_block
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.type_operations import parameter_dictionary
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.pester.tree import Block, Test


class MockCall:
    """One call of a mocked command."""

    def __init__(self, parameters: dict[str, Any], block: Block | None, test: Test | None) -> None:
        self.parameters = parameters
        self.block = block
        self.test = test


class Mock:
    """What one Mock command set up."""

    def __init__(
        self, name: str, script: ScriptBlock | None, condition: ScriptBlock | None
    ) -> None:
        self.name = name
        self.script = script
        self.condition = condition
        self.is_verifiable = False
        self.calls: list[MockCall] = []


class MockCommand:
    """The command that is found in place of the mocked one."""

    kind = "Function"

    def __init__(self, name: str, original: Any) -> None:
        self.name = name
        self.original = original
        self.options = 0
        self.module = None
        self.module_name = ""

    @property
    def metadata(self) -> Any:
        """The parameters of the command it stands for."""
        return self.original.metadata

    @property
    def script(self) -> Any:
        """The code of a mocked function."""
        return getattr(self.original, "script", None)

    def stage(self, ps: Any, scope: Scope, site: Any, values: tuple[Any, ...]) -> MockStage:
        """One call as a stage of a pipeline."""
        return MockStage(ps, self, site, values)


class MockStage:
    """Runs the mock that fits once for the call, or for each object piped in."""

    def __init__(self, ps: Any, command: MockCommand, site: Any, values: tuple[Any, ...]) -> None:
        self.ps = ps
        self.command = command
        self.site = site
        self.values = values
        self.out: Callable[[Any], Any] = ps.discard
        self.expects_input = True
        self.bound: Any = None

    def begin(self) -> None:
        """Binds the arguments as the mocked command would."""
        first = 0 if self.site.name is not None else 1
        shape, values, _ = call_of(self.site.elements, self.values[first:])
        plan = plan_for(self.command.metadata, shape)
        self.bound = plan.bind(self.ps, values, expects_input=self.ps.expects_input)

    def process(self, item: Any) -> None:
        """Runs for an object."""
        if self.bound.pipeline is not None:
            self.bound.pipeline.bind(item)
        self._call(item)

    def alone(self) -> None:
        """Runs for a call without input."""
        self._call(AUTOMATION_NULL)

    def end(self) -> None:
        """Nothing is left to do."""

    def clean(self) -> None:
        """Nothing is held."""

    def _call(self, item: Any) -> None:
        run, block = current_block(self.ps, "Mock")
        parameters = {
            name: None if value is AUTOMATION_NULL else value
            for name, value in self.bound.parameters.items()
        }
        mock = _choose(self.ps, run, self.command.name, parameters)
        if mock is None:
            self._call_original()
            return
        mock.calls.append(MockCall(parameters, block, run.test))
        if mock.script is not None:
            scope = scope_of(self.ps, parameters)
            if item is not AUTOMATION_NULL:
                scope.local("_", "_").value = item
            run_in(self.ps, mock.script, scope, parameters, self.out)

    def _call_original(self) -> None:
        inner = self.command.original.stage(self.ps, self.ps.scope, self.site, self.values)
        inner.out = self.out
        inner.begin()
        inner.alone()
        inner.end()
        inner.clean()


def scope_of(ps: Any, parameters: dict[str, Any]) -> Scope:
    """A scope in which the parameters of a call are variables."""
    scope = Scope(ps.scope)
    for name, value in parameters.items():
        scope.variables[name.lower()] = Variable(name, value)

    scope.variables["psboundparameters"] = Variable(
        "PSBoundParameters", parameter_dictionary(parameters)
    )
    return scope


def _choose(ps: Any, run: PesterRun, name: str, parameters: dict[str, Any]) -> Mock | None:
    """The newest mock whose filter takes the call; one without a filter comes last."""
    own: list[Mock] = [mock for mock in reversed(run.mocks) if mock.name.lower() == name.lower()]
    for mock in own:
        if mock.condition is not None and _fits(ps, mock.condition, parameters):
            return mock
    return next((mock for mock in own if mock.condition is None), None)


def _fits(ps: Any, condition: ScriptBlock, parameters: dict[str, Any]) -> bool:
    written: list[Any] = []
    run_in(ps, condition, scope_of(ps, parameters), parameters, written.append)
    return truth(written[0] if len(written) == 1 else written)


def calls_of(ps: Any, run: PesterRun, name: str, condition: Any, scope: Any) -> int:
    """How often a mocked command was called in the test (or block) that runs, by the filter."""
    mocks = [mock for mock in run.mocks if mock.name.lower() == name.lower()]
    if not mocks:
        raise RuntimeException(
            f"Should -Invoke: Could not find Mock for command {name} in script scope. Was the mock "
            "defined? Did you use the same -ModuleName as when defining the mock?"
        )
    wide = str(scope).lower() in ("describe", "context") or run.test is None
    calls = [
        call
        for mock in mocks
        for call in mock.calls
        if wide or str(scope) not in ("", "None", "It", "0") or call.test is run.test
    ]
    if condition is None:
        return len(calls)
    return sum(_fits(ps, condition, call.parameters) for call in calls)


@pester_command("Mock")
def mock(
    command_name: str,
    mock_with: ScriptBlock | None = None,
    *,
    verifiable: bool = False,
    parameter_filter: ScriptBlock | None = None,
    module_name: str = "",
    remove_parameter_type: list[str] | None = None,
    remove_parameter_validation: list[str] | None = None,
    session: Session,
) -> None:
    """Replaces a command until the block or test ends.

    -CommandName                The command.
    -MockWith                   The code that runs in its place; without it nothing does.
    -Verifiable                 Should -InvokeVerifiable expects it to be called.
    -ParameterFilter            Takes only calls for which this is true; parameters are variables.
    -ModuleName                 The module in which the command is replaced.
    -RemoveParameterType        Parameters that take values of any type.
    -RemoveParameterValidation  Parameters that are not validated.

    PS> Describe 'D' { It 'mocks' { Mock Get-Date { 'now' }; Get-Date | Should -Be 'now' } }
    Describing D
      [+] mocks *
    """
    run, block = current_block(session, "Mock")
    state = _module_state(session, module_name) if module_name else None
    original = _command(session, command_name, state)
    if original is None:
        raise CommandNotFoundException(f"Could not find Command {command_name}")
    while getattr(original, "kind", "") == "Alias":
        original = original.referenced_command
    made = Mock(original.name, mock_with, parameter_filter)
    made.is_verifiable = verifiable
    run.mocks.append(made)
    if not isinstance(original, MockCommand):
        _install(session, run, block, original, state)


def _scope_with(scope: Scope | None, key: str) -> Scope | None:
    while scope is not None and key not in (scope.functions or ()):
        scope = scope.parent
    return scope


def _module_state(session: Any, name: str) -> Any:
    modules = session.run("Get-Module", {"Name": [name]})
    if not modules:
        raise RuntimeException(f"No modules named '{name}' are currently loaded.")
    return modules[0].state


def _command(session: Any, name: str, state: Any) -> Any:
    """The command as the test sees it, or as code of a module does."""
    if state is None:
        return session.find_command(name)
    with inside(session, state, state.root):
        return session.find_command(name)


def _install(session: Any, run: PesterRun, block: Block, original: Any, state: Any) -> None:
    """Puts the stand-in where calls find it: the outermost scope of the tests, or the module's."""
    key = original.name.lower()
    if state is not None:
        scope = state.root
    else:
        # A function of the test itself would be found before a stand-in further out.
        scope = _scope_with(session.scope, key) or block.chain[0].scope or session.global_scope
    if scope.functions is None:
        scope.functions = {}
    run.stand_ins.append((scope, key, scope.functions.get(key)))
    scope.functions[key] = MockCommand(original.name, original)
    session.shadowed.add(key)
    session.commands_changed()


def remove_stand_ins(session: Any, run: PesterRun) -> None:
    """Puts back what the mocks of a run stood in for."""
    for scope, key, before in reversed(run.stand_ins):
        if before is None:
            scope.functions.pop(key, None)
        else:
            scope.functions[key] = before
    run.stand_ins.clear()
    session.commands_changed()


@pester_command("Assert-MockCalled")
def assert_mock_called(
    command_name: str,
    times: int = 1,
    parameter_filter: ScriptBlock | None = None,
    module_name: str = "",
    scope: str = "",
    *,
    exactly: bool = False,
    session: Session,
) -> None:
    """Fails the test unless a mock was called, as Pester 4 had it.

    -CommandName      The mocked command.
    -Times            How often at least.
    -ParameterFilter  Counts only calls for which this is true.
    -ModuleName       The module in which it was replaced.
    -Scope            It, Context or Describe: calls since when.
    -Exactly          Neither more nor fewer.

    PS> Describe 'D' { It 'counts' {
    >>     Mock Get-Date { 1 }; $null = Get-Date; Assert-MockCalled Get-Date -Times 1 -Exactly } }
    Describing D
      [+] counts *
    """
    run, _ = current_block(session, "Assert-MockCalled")
    count = calls_of(session, run, command_name, parameter_filter, scope)
    if count == times if exactly or times == 0 else count >= times:
        return
    said = f"{times} times exactly" if exactly or times == 0 else f"at least {times} times"
    raise RuntimeException(
        f"Expected {command_name} to be called {said} but was called {count} times",
        error_id="PesterAssertionFailed",
    )


@pester_command("Assert-VerifiableMock")
def assert_verifiable_mock(*, session: Session) -> None:
    """Fails the test unless all mocks made with -Verifiable were called.

    PS> Describe 'D' { It 'verifies' {
    >>     Mock Get-Date { 1 } -Verifiable; $null = Get-Date; Assert-VerifiableMock } }
    Describing D
      [+] verifies *
    """
    run, _ = current_block(session, "Assert-VerifiableMock")
    missing = [each.name for each in run.mocks if each.is_verifiable and not each.calls]
    if missing:
        raise RuntimeException(
            "Expected all verifiable mocks to be called, but these were not: " + ", ".join(missing),
            error_id="PesterAssertionFailed",
        )
