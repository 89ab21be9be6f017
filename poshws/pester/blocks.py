"""Describe, Context, It and what stands in tests beside them."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import CmdletContext, Param, Session
from poshws.pester.command import pester_command
from poshws.pester.execution import look_through, run_block, run_test
from poshws.pester.mocking.resolution import compatible_module
from poshws.pester.names import first_name
from poshws.pester.running import run_called
from poshws.pester.state import RESULT_ID, PesterRun, current_block, run_of
from poshws.pester.style import body_of
from poshws.pester.thrown import thrown_result, thrown_text
from poshws.pester.tree import Block, Test
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.scopes import Scope


def add_block(
    session: Session,
    kind: str,
    name: str,
    script: ScriptBlock | None,
    tags: list[str],
    skip: bool,
    cases: list[object] | None,
) -> None:
    """Finds a block, once for each case; in Pester 4's manner it is run at once."""
    if script is None:
        raise thrown_text(
            "Test fixture name has multiple lines and no test fixture is provided. "
            "(Have you provided a name for the test group?)"
            if "\n" in name
            else "No test fixture is provided. "
            "(Have you put the open curly brace on the next line?)"
        )
    run = run_of(session)
    if run is None:
        from poshws.pester.alone import run_alone  # deferred

        run_alone(session, lambda: add_block(session, kind, name, script, tags, skip, cases))
        return
    parent = run.current
    assert parent is not None
    for data in [None] if cases is None else cases:
        block = Block(kind, name, parent)
        block.script, block.tags, block.data = script, tags, data
        block.is_skipped = skip or parent.is_skipped
        block.state = script.state if script.state is not None else session.state
        block.discovery_scope = Scope(session.scope)
        block.shown_name = first_name(session, name, data)
        parent.items.append(block)
        _go_on(session, run, block)


def _go_on(session: Session, run: PesterRun, block: Block) -> None:
    if not run.is_legacy:
        look_through(session, run, block)
    elif run.filters.wants_block(block):
        run_block(session, run, block)


@pester_command("Describe")
def describe(
    name: str,
    fixture: Annotated[ScriptBlock | None, Param(alias=("ScriptBlock",))] = None,
    *,
    tag: Annotated[list[str] | None, Param(alias=("Tags",))] = None,
    skip: bool = False,
    for_each: Annotated[list[object] | None, Param(name="ForEach")] = None,
    session: Session,
) -> None:
    """Groups tests about one thing.

    -Name     What the tests are about; `<name>` is replaced by a value of the case.
    -Fixture  The tests, and what is set up for them.
    -Tag      Names by which Invoke-Pester chooses.
    -Skip     Skips all tests in it.
    -ForEach  Values; the block is there once for each.

    PS> Describe 'Sums' { It 'adds' { 1 + 1 | Should -Be 2 } }
    Describing Sums
      [+] adds *
    """
    add_block(session, "Describe", name, fixture, tag or [], skip, for_each)


@pester_command("Context")
def context(
    name: str,
    fixture: Annotated[ScriptBlock | None, Param(alias=("ScriptBlock",))] = None,
    *,
    tag: Annotated[list[str] | None, Param(alias=("Tags",))] = None,
    skip: bool = False,
    for_each: Annotated[list[object] | None, Param(name="ForEach")] = None,
    session: Session,
) -> None:
    """Groups tests within a Describe.

    -Name     What they have in common.
    -Fixture  The tests, and what is set up for them.
    -Tag      Names by which Invoke-Pester chooses.
    -Skip     Skips all tests in it.
    -ForEach  Values; the block is there once for each.

    PS> Describe 'Sums' { Context 'of small numbers' { It 'adds' { 1 + 1 | Should -Be 2 } } }
    Describing Sums
     Context of small numbers
       [+] adds *
    """
    add_block(session, "Context", name, fixture, tag or [], skip, for_each)


@pester_command("It", default_set="Normal")
def it(
    name: str,
    test: Annotated[ScriptBlock | None, Param(alias=("ScriptBlock",))] = None,
    *,
    test_cases: Annotated[list[object] | None, Param(alias=("ForEach",))] = None,
    tag: Annotated[list[str] | None, Param(alias=("Tags",))] = None,
    skip: bool = False,
    pending: bool = False,
    session: Session,
) -> None:
    """One test: it passes unless it throws.

    -Name       What is expected; `<name>` is replaced by a value of the case.
    -Test       The code.
    -TestCases  Hashtables; the test runs once for each, its values being parameters and variables.
    -Tag        Names by which Invoke-Pester chooses.
    -Skip       The test is not run.
    -Pending    The test is still to be written.

    PS> Describe 'Sums' {
    >>     It 'adds <a> to 1' -TestCases @{ a = 1; sum = 2 } { 1 + $a | Should -Be $sum } }
    Describing Sums
      [+] adds 1 to 1 *
    """
    run, block = current_block(session, "It")
    if not run.is_legacy:
        # Pester 4 has pending tests, which have no code, or none yet.
        if test is None:
            raise thrown_text(
                "Test name has multiple lines and no test scriptblock is provided. "
                "Did you provide the test name?"
                if "\n" in name
                else "No test scriptblock is provided. "
                "Did you put the opening curly brace on the next line?"
            )
        skip, pending = skip or pending, False
    for data in [None] if test_cases is None else test_cases:
        found = Test(name, test, block)
        found.tags, found.data = tag or [], data
        found.is_skipped = skip or block.is_skipped
        found.is_pending = pending or (run.is_legacy and test is not None and _is_empty(test))
        found.shown_name = first_name(session, name, data)
        found.is_wanted = run.filters.wants(found)
        block.items.append(found)
        if not run.is_discovering:
            run_test(session, run, found)


def _is_empty(script: ScriptBlock) -> bool:
    node = body_of(script)
    if node is None or node.param_block is not None:
        return False
    blocks = (node.begin_block, node.process_block, node.end_block)
    return not any(block is not None and block.statements for block in blocks)


@pester_command("InModuleScope")
def in_module_scope(
    module_name: str,
    script_block: ScriptBlock,
    parameters: object = None,
    argument_list: list[object] | None = None,
    *,
    session: Session,
    cmdlet: CmdletContext,
) -> list[object]:
    """Runs code as if it stood in a module, so that it sees what the module does not export.

    -ModuleName    The module, which is loaded.
    -ScriptBlock   The code; Describe and It may be in it.
    -Parameters    Values for the parameters of the code, and variables in it.
    -ArgumentList  Values for parameters without a name, and for $args.

    PS> New-Module -Name Small { $hidden = 42 } | Import-Module
    PS> InModuleScope Small { $hidden }
    42
    """
    state = compatible_module(session, module_name).state
    written: list[object] = []
    scope = Scope(state.current if state is not None else session.scope)
    script = script_block.bound_to(state)
    # A null that was given is an argument, too.
    is_null = argument_list is None and "ArgumentList" in cmdlet.bound_parameters
    arguments = [None] if is_null else list(argument_list or [])
    run_called(session, script, scope, parameters, arguments, written.append)
    return written


@pester_command(
    "Set-ItResult",
    default_set="Inconclusive",
    sets={"Inconclusive": "inconclusive!", "Skipped": "skipped!", "Pending": "pending!"},
)
def set_it_result(
    *,
    inconclusive: bool = False,
    skipped: bool = False,
    pending: bool = False,
    because: str = "",
    session: Session,
) -> None:
    """Ends the test that runs with a result of its own.

    -Inconclusive  It can't be said whether it passes.
    -Skipped       It does not apply here.
    -Pending       It is still to be written.
    -Because       Why.

    PS> Describe 'D' { It 'waits' { Set-ItResult -Skipped -Because 'it is too early' } }
    Describing D
      [!] waits is skipped, because it is too early *
    """
    current_block(session, "Set-ItResult")
    result = "Pending" if pending else "Skipped" if skipped else "Inconclusive"
    said = f"is {result.lower()}" + (f", because {because}" if because else "")
    raise thrown_result(said, RESULT_ID + result, because)


@pester_command("Setup")
def setup(
    path: str = "",
    content: object = "",
    *,
    dir: Annotated[bool, Param(alias=("d",))] = False,
    file: bool = False,
    pass_thru: bool = False,
    directory: bool = False,
    session: Session,
) -> object:
    """Makes a file or folder in TestDrive, as Pester 4 had it.

    -Path       Its place below TestDrive.
    -Content    What a file holds.
    -Dir        Makes a folder.
    -File       Makes a file.
    -PassThru   Gives the item.
    -Directory  Makes nothing: Pester does not know it, but is no advanced function.

    PS> Describe 'D' { It 'has a file' {
    >>     Setup -File a.txt 'text'; Get-Content TestDrive:/a.txt | Should -Be 'text' } }
    Describing D
      [+] has a file *
    """
    if not (dir or file):
        return None
    kind = "Directory" if dir else "File"
    values = {"Path": [f"TestDrive:/{path}"], "ItemType": kind, "Force": True}
    if not dir:
        values["Value"] = content
    made = session.run("New-Item", values)
    return made if pass_thru else None
