"""BeforeAll, BeforeEach, AfterEach, AfterAll, BeforeDiscovery."""

from __future__ import annotations

from poshws.binding import Session
from poshws.pester.command import pester_command
from poshws.pester.running import run_in
from poshws.pester.state import current_block
from poshws.runtime.execution.scriptblock import ScriptBlock


def _add(session: Session, kind: str, script: ScriptBlock) -> None:
    _, block = current_block(session, kind)
    # In place the setups were found before the body ran.
    if not block.has_begun:
        block.setups[kind].append(script)


@pester_command("BeforeAll")
def before_all(scriptblock: ScriptBlock, *, session: Session) -> None:
    """Code that runs once before the tests of a block, which see its variables.

    -Scriptblock  The code.

    PS> Describe 'D' { BeforeAll { $x = 1 }; It 'sees x' { $x | Should -Be 1 } }
    Describing D
      [+] sees x *
    """
    _add(session, "BeforeAll", scriptblock)


@pester_command("BeforeEach")
def before_each(scriptblock: ScriptBlock, *, session: Session) -> None:
    """Code that runs before each test of a block, in the test's own scope.

    -Scriptblock  The code.

    PS> Describe 'D' { BeforeEach { $x = 1 }; It 'sees x' { $x | Should -Be 1 } }
    Describing D
      [+] sees x *
    """
    _add(session, "BeforeEach", scriptblock)


@pester_command("AfterEach")
def after_each(scriptblock: ScriptBlock, *, session: Session) -> None:
    """Code that runs after each test of a block, whatever came of it.

    -Scriptblock  The code.

    PS> Describe 'D' { AfterEach { $global:ran = $true }; It 'runs' { 1 | Should -Be 1 } }
    Describing D
      [+] runs *
    """
    _add(session, "AfterEach", scriptblock)


@pester_command("AfterAll")
def after_all(scriptblock: ScriptBlock, *, session: Session) -> None:
    """Code that runs once after the tests of a block, whatever came of them.

    -Scriptblock  The code.

    PS> Describe 'D' { AfterAll { $global:ran = $true }; It 'runs' { 1 | Should -Be 1 } }
    Describing D
      [+] runs *
    """
    _add(session, "AfterAll", scriptblock)


@pester_command("BeforeDiscovery")
def before_discovery(script_block: ScriptBlock, *, session: Session) -> None:
    """Code that runs while tests are looked for: it makes the cases of -ForEach.

    -ScriptBlock  The code.

    PS> Describe 'D' {
    >>     BeforeDiscovery { $cases = 1, 2 }
    >>     It 'takes <_>' -ForEach $cases { $_ | Should -BeIn 1, 2 } }
    Describing D
      [+] takes 1 *
      [+] takes 2 *
    """
    run_in(session, script_block, session.scope)
