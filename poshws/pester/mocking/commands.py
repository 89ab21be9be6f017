"""Mock, and what Pester 4 had to count calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from poshws.binding import Param, Session, Set
from poshws.pester.command import pester_command
from poshws.pester.mocking.counting import Counted, said_of, said_of_verifiable
from poshws.pester.mocking.frames import Behavior, current_frame
from poshws.pester.mocking.hooks import MockCommand, MockHook
from poshws.pester.mocking.resolution import resolve
from poshws.pester.should import default_arguments
from poshws.pester.state import current_block
from poshws.pester.thrown import thrown_result
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pester.tree import Block
    from poshws.runtime.session.scopes import Scope


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
    if run.is_discovering and not run.is_legacy:
        return
    frame = current_frame(run, block)
    command, state, module = resolve(session, command_name, module_name)
    if isinstance(command, MockCommand):
        hook = command.hook
    else:
        hook = MockHook(command, state, session.state, module)
        hook.loose = frozenset(each.lower() for each in remove_parameter_type or ())
        hook.unchecked = frozenset(each.lower() for each in remove_parameter_validation or ())
        hook.install(session, _place_of(session, block, hook))
        frame.hooks.append(hook)
    behavior = Behavior(hook, mock_with, parameter_filter)
    behavior.is_verifiable = verifiable
    frame.behaviors[hook.original.name.lower()].append(behavior)


def _place_of(session: Session, block: Block, hook: MockHook) -> Scope:
    """Where calls find the hook: the outermost scope of the tests, or the module's."""
    if hook.module_name:
        return hook.state.root
    return block.chain[0].scope or session.global_scope


@pester_command("Assert-MockCalled", default_set="ParameterFilter")
def assert_mock_called(
    command_name: Annotated[str, Param(position=0)],
    times: Annotated[int | None, Param(position=1)] = None,
    *,
    parameter_filter: Annotated[ScriptBlock | None, Param(sets="ParameterFilter")] = None,
    exclusive_filter: Annotated[
        ScriptBlock | None, Param(sets={"ExclusiveFilter": Set(mandatory=True)})
    ] = None,
    module_name: str | None = None,
    scope: str | None = None,
    exactly: bool = False,
    session: Session,
) -> None:
    """Fails the test unless a mock was called, as Pester 4 had it: by `Should -Invoke`.

    -CommandName      The mocked command.
    -Times            How often at least.
    -ParameterFilter  Counts only calls for which this is true.
    -ExclusiveFilter  The same, and there may be no other calls.
    -ModuleName       The module in which it was replaced.
    -Scope            It, Context or Describe: calls since when.
    -Exactly          Neither more nor fewer.

    PS> Describe 'D' { It 'counts' {
    >>     Mock Get-Date { 1 }; $null = Get-Date; Assert-MockCalled Get-Date -Times 1 -Exactly } }
    Describing D
      [+] counts *
    """
    known = ("times", "modulename", "scope", "exactly")
    given = default_arguments(session, known)
    own = dict(zip(known, (times, module_name, scope, exactly or None), strict=True))
    given |= {name: value for name, value in own.items() if value is not None}
    counted = Counted(
        command_name,
        given.get("times"),
        bool(given.get("exactly")),
        str(given.get("modulename") or ""),
        str(given.get("scope", "")),
        condition=parameter_filter,
        exclusive=exclusive_filter,
    )
    said = said_of(session, counted)
    if said is not None:
        raise thrown_result(said, "PesterAssertionFailed", None)


@pester_command("Assert-VerifiableMock")
def assert_verifiable_mock(*, session: Session) -> None:
    """Fails the test unless all mocks made with -Verifiable were called.

    PS> Describe 'D' { It 'verifies' {
    >>     Mock Get-Date { 1 } -Verifiable; $null = Get-Date; Assert-VerifiableMock } }
    Describing D
      [+] verifies *
    """
    said = said_of_verifiable(session)
    if said is not None:
        raise thrown_result(said, "PesterAssertionFailed", None)
