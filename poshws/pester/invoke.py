"""Invoke-Pester: finds test files, looks them through, runs their tests, says what came of it."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.pester import VERSION
from poshws.pester.command import pester_command
from poshws.pester.drive import TestDrive
from poshws.pester.execution import look_through, record_of, run_block
from poshws.pester.filters import Filters
from poshws.pester.report import Reporter, clock
from poshws.pester.results import Totals, run_object
from poshws.pester.settings import Settings, from_configuration
from poshws.pester.state import PesterRun, close_run
from poshws.pester.tree import Block
from poshws.pester.xml_results import write_results
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.script_files import ExternalScript
from poshws.runtime.execution.control_flow import ExitSignal
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

ENDING = ".Tests.ps1"


def test_files(paths: list[str], excluded: list[str]) -> list[str]:
    """The test files of files, folders and wildcards, each once, in order."""
    found: dict[str, None] = {}
    for path in paths:
        for each in sorted(glob.glob(path)) if glob.has_magic(path) else [path]:
            full = os.path.abspath(each)
            if os.path.isdir(full):
                found.update(dict.fromkeys(_in_folder(full)))
            elif os.path.exists(full):
                found[full] = None
            else:
                raise RuntimeException(f"The path '{path}' does not exist.")
    return [file for file in found if not any(skip in file for skip in excluded)]


def _in_folder(folder: str) -> list[str]:
    return sorted(
        os.path.join(where, name)
        for where, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(ENDING.lower())
    )


def sources_of(settings: Settings) -> Iterator[tuple[Any, Any]]:
    """Files and code to run, each with the data for its parameters."""
    for file in test_files(settings.paths, settings.excluded_paths):
        yield file, None
    for block in settings.blocks:
        yield block, None
    for item, data in settings.containers:
        if isinstance(item, ScriptBlock):
            yield item, data
        else:
            for file in test_files([item], settings.excluded_paths):
                yield file, data


def run_tests(session: Session, settings: Settings) -> Totals:
    """The whole run."""
    reporter = Reporter(session, settings.output)
    run = PesterRun(reporter, settings.filters)
    run.is_legacy, run.should_action = settings.is_legacy, settings.should_action
    reporter.run_begins()
    before = session.features.get(PesterRun)
    session.features[PesterRun] = run
    begun = clock()
    try:
        run.drive = TestDrive(session)
        sources = list(sources_of(settings))
        reporter.discovery_begins(len(sources))
        for source, data in sources:
            find = find_script if isinstance(source, ScriptBlock) else find_file
            run.containers.append(find(session, run, source, data))
        reporter.discovery_ends(run.containers, settings.filters, clock() - begun)
        for container in run.containers:
            _run_container(session, run, container)
    finally:
        close_run(session, run)
        session.features.pop(PesterRun, None)
        if before is not None:
            session.features[PesterRun] = before
            if before.drive is not None:
                before.drive.show()
    totals = Totals(run.containers, clock() - begun)
    reporter.run_ends(totals)
    return totals


def find_file(session: Session, run: PesterRun, file: str, data: Any) -> Block:
    """A file looked through."""
    container = Block("Container", os.path.basename(file), None)
    container.file = file
    command = ExternalScript(file)
    try:
        script = command.load(session).script
    except Exception as error:  # the border of a file: what can't be read is reported
        _discovery_failed(session, run, container, error)
        return container
    info = InvocationInfo(command)
    info.invocation_name = "."
    _find(session, run, container, script, data, info)
    return container


def find_script(session: object, run: PesterRun, script: ScriptBlock, data: object) -> Block:
    """A scriptblock looked through."""
    container = Block("Container", "", None)
    _find(session, run, container, script, data, None)
    return container


def _find(
    session: Any,
    run: PesterRun,
    container: Block,
    script: ScriptBlock,
    data: Any,
    info: InvocationInfo | None,
) -> None:
    container.script, container.data = script, data
    container.state = script.state if script.state is not None else session.state
    container.discovery_scope = found = Scope(session.global_scope, is_script=True)
    container.scope = Scope(session.global_scope, is_script=True)
    if info is not None:
        found.variables["myinvocation"] = Variable("MyInvocation", info)
    # Pester 4 knows no discovery: tests run as the file is read.
    if run.is_legacy:
        return
    try:
        look_through(session, run, container)
    except Exception as error:  # the border of a file: whatever failed in it ends its discovery
        _discovery_failed(session, run, container, error)
    names = [row[0].lower() for row in script.block.parameters]
    container.parameters = {
        name: found.variables[name] for name in names if name in found.variables
    }


def _discovery_failed(session: Session, run: PesterRun, container: Block, error: Exception) -> None:
    """Tests that were found before run all the same, but the file counts as failed."""
    record = record_of(session, error)
    container.errors.append(record)
    run.reporter.discovery_fails(container, record)


def _run_container(session: Session, run: PesterRun, container: Block) -> None:
    if container.script is None or not (run.is_legacy or container.tests()):
        return
    run.reporter.container_begins(container)
    run.is_discovering = False
    try:
        run_block(session, run, container)
    finally:
        run.is_discovering = True
    run.reporter.container_ends(container)


@pester_command(
    "Invoke-Pester",
    default_set="Simple",
    sets={
        "Simple": (
            "path script container_ tag exclude_tag full_name_filter output ci code_coverage show"
        ),
        "Advanced": "configuration",
    },
)
def invoke_pester(
    path: Annotated[list[str] | None, Param(position=0)] = None,
    *,
    script: Annotated[list[object] | None, Param(alias=("RelativePath",))] = None,
    container_: Annotated[list[object] | None, Param(name="Container")] = None,
    exclude_path: list[str] | None = None,
    tag: Annotated[list[str] | None, Param(name="TagFilter", alias=("Tag", "Tags"))] = None,
    exclude_tag: Annotated[
        list[str] | None, Param(name="ExcludeTagFilter", alias=("ExcludeTag",))
    ] = None,
    full_name_filter: Annotated[list[str] | None, Param(alias=("TestName", "Name"))] = None,
    output: str = "Normal",
    show: list[str] | None = None,
    ci: Annotated[bool, Param(name="CI")] = False,
    quiet: bool = False,
    enable_exit: Annotated[bool, Param(name="EnableExit")] = False,
    output_file: str = "",
    output_format: str = "NUnitXml",
    code_coverage: list[object] | None = None,
    configuration: object = None,
    pass_thru: bool = False,
    session: Session,
) -> object:
    """Runs tests and says what came of them.

    -Path              Files and folders; a folder's files that end in .Tests.ps1.
    -Script            The same in Pester 4; a hashtable with Path and Parameters may be in it.
    -Container         Containers made by New-PesterContainer.
    -ExcludePath       Parts of paths that are left out.
    -TagFilter         Runs only tests with one of these tags.
    -ExcludeTagFilter  Leaves out tests with one of these tags.
    -FullNameFilter    Runs only tests whose names, after those of their blocks, match one of these.
    -Output            None, Normal, Detailed or Diagnostic.
    -Show              Pester 4's choice of what is printed: None prints nothing.
    -CI                Writes testResults.xml and ends with an exit code.
    -Quiet             Prints nothing.
    -EnableExit        Ends the program with the number of failed tests.
    -OutputFile        Writes the results to a file.
    -OutputFormat      NUnitXml, NUnit2.5 or JUnitXml.
    -CodeCoverage      Accepted and ignored: coverage is not measured.
    -Configuration     What New-PesterConfiguration gives.
    -PassThru          Gives the results as an object.

    PS> Set-Content a.Tests.ps1 "Describe 'D' { It 'works' { 1 | Should -Be 1 } }"
    PS> (Invoke-Pester ./a.Tests.ps1 -Output None -PassThru).PassedCount
    1
    """
    if configuration is not None:
        settings = from_configuration(configuration)
    else:
        settings = Settings(
            paths=[session.locations.place(each).path for each in path or []],
            filters=Filters(
                tuple(tag or ()), tuple(exclude_tag or ()), tuple(full_name_filter or ())
            ),
            output="None" if quiet or (show or [""])[0].lower() == "none" else output,
            passes_through=pass_thru,
            exits=enable_exit or ci,
            result_file=output_file or ("testResults.xml" if ci else ""),
            result_format=output_format,
        )
        settings.excluded_paths = exclude_path or []
        settings.take_legacy(session, script or [])
        settings.take_containers(container_ or [])
    if settings.is_empty:
        settings.paths = [session.locations.folder]
    totals = run_tests(session, settings)
    if settings.result_file:
        target = session.locations.place(settings.result_file).path
        write_results(target, settings.result_format, totals)
    found = run_object(totals, VERSION) if settings.passes_through else None
    _finish(session, settings, totals)
    return found


def _finish(session: Session, settings: Settings, totals: Totals) -> None:
    if settings.throws and totals.failures:
        raise RuntimeException(
            f"Pester run failed, because {totals.failures_text()}", error_id="PesterRunFailed"
        )
    if settings.exits and totals.failures:
        raise ExitSignal(totals.failures)
    if settings.exits or not settings.is_legacy:
        session.last_exit_code = totals.failures
