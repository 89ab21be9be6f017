"""Start-Process."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Annotated, Any

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Session, cmdlet
from poshws.clr.diagnostics.processes import Process
from poshws.clr.diagnostics.start_infos import split_arguments
from poshws.corelib.exceptions.dotnet import (
    DirectoryNotFoundException,
    FileNotFoundException,
    InvalidOperationException,
    IOException,
    NotSupportedException,
)
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.io.failures import failure_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.native.waiting import wait_for_end

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable

DEFAULT = "Default"


@cmdlet(
    "Start-Process",
    alias="saps",
    module="Microsoft.PowerShell.Management",
    default_set=DEFAULT,
    supports_should_process=True,
    output="System.Diagnostics.Process",
)
def start_process(
    file_path: Annotated[str, Param(alias=("PSPath", "Path")), NotNullOrEmpty()],
    argument_list: Annotated[list[str], Param(alias="Args")] = [],  # noqa: B006  (read only)
    *,
    credential: Annotated[
        object, Param(type="pscredential", alias="RunAs", sets=DEFAULT), NotNullOrEmpty()
    ] = None,
    working_directory: Annotated[str, NotNullOrEmpty()] = "",
    load_user_profile: Annotated[bool, Param(alias="Lup", sets=DEFAULT)] = False,
    no_new_window: Annotated[bool, Param(alias="nnw", sets=DEFAULT)] = False,
    pass_thru: bool = False,
    redirect_standard_error: Annotated[
        str, Param(alias="RSE", sets=DEFAULT), NotNullOrEmpty()
    ] = "",
    redirect_standard_input: Annotated[
        str, Param(alias="RSI", sets=DEFAULT), NotNullOrEmpty()
    ] = "",
    redirect_standard_output: Annotated[
        str, Param(alias="RSO", sets=DEFAULT), NotNullOrEmpty()
    ] = "",
    verb: Annotated[str, Param(sets="UseShellExecute"), NotNullOrEmpty()] = "",
    window_style: Annotated[
        object, Param(type="System.Diagnostics.ProcessWindowStyle"), NotNullOrEmpty()
    ] = None,
    wait: bool = False,
    use_new_environment: Annotated[bool, Param(sets=DEFAULT)] = False,
    environment: Annotated[Any, Param(type="hashtable")] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Starts a program beside the script.

    -FilePath                The program.
    -ArgumentList            Its arguments; they are joined with blanks and split again.
    -Credential              Not supported on Unix.
    -WorkingDirectory        The folder it starts in.
    -LoadUserProfile         Changes nothing on Unix.
    -NoNewWindow             Changes nothing on Unix.
    -PassThru                Gives the process.
    -RedirectStandardError   A file for its errors.
    -RedirectStandardInput   A file for its input.
    -RedirectStandardOutput  A file for its output.
    -Verb                    Not supported on Unix.
    -WindowStyle             Not supported on Unix.
    -Wait                    Waits until it has ended.
    -UseNewEnvironment       Starts with few environment variables.
    -Environment             More environment variables; null takes one away.

    PS> (Start-Process true -Wait -PassThru).ExitCode
    0
    """
    refuse_windows_only(verb, window_style, credential)
    session = cmdlet.session
    given = [each or "" for each in argument_list or ()]
    words = split_arguments(" ".join(given))
    if not cmdlet.should_process(" ".join([file_path, *given]), "Start-Process"):
        return
    folder = session.locations.folder
    if working_directory:
        folder = session.locations.place(working_directory).path
        if not os.path.isdir(folder):
            raise not_valid(DirectoryNotFoundException, '"WorkingDirectory"')
    streams = Redirections(
        session, redirect_standard_input, redirect_standard_output, redirect_standard_error
    )
    with streams:
        variables = changed_environment(environment, use_new_environment)
        popen = started(session, file_path, words, folder, variables, streams)
    process = Process(popen.pid, popen)
    if wait:
        wait_for_end(session, popen)
        streams.leave_out_empty_lines()
    if pass_thru:
        yield process


def not_valid(kind: type[IOException], parameter: str) -> BaseException:
    """The error about a parameter whose file or folder is not there."""
    error = kind(
        f"This command cannot be run because either the parameter {parameter} has a value that is "
        "not valid or cannot be used with this command. Give a valid input and Run your command "
        "again."
    )
    return with_record(error, kind.__name__, "InvalidOperation")


def refuse_windows_only(verb: str, window_style: object, credential: object) -> None:
    for given, name in (
        (verb, "-Verb"),
        (window_style, "-WindowStyle"),
        (credential, "-Credential"),
    ):
        if given:
            error = NotSupportedException(
                f"The parameter '{name}' is not supported for the cmdlet 'Start-Process' on this "
                "edition of PowerShell."
            )
            raise with_record(error, "NotSupportedException", "NotImplemented")


def with_record(error: Any, error_id: str, category: str) -> BaseException:
    error.error_record = ErrorRecord(error, error_id, category)
    return error  # type: ignore[no-any-return]


def started(
    session: Session,
    program: str,
    words: list[str],
    folder: str,
    variables: dict[str, str],
    streams: Redirections,
) -> subprocess.Popen[bytes]:
    path = program_path(session, program)
    session.host.flush()
    try:
        return subprocess.Popen(
            [program, *words],
            executable=path,
            cwd=folder,
            env=variables,
            stdin=streams.input,
            stdout=streams.output,
            stderr=streams.errors,
        )
    except OSError as error:
        text = (
            "This command cannot be run due to the error: An error occurred trying to start "
            f"process '{path}' with working directory '{folder}'. {os.strerror(error.errno or 0)}"
        )
        failure = InvalidOperationException(text)
        raise with_record(failure, "InvalidOperationException", "InvalidOperation") from None


def program_path(session: Session, program: str) -> str:
    """Where the program lies: a path as the session sees it, or a name on $env:PATH."""
    from poshws.runtime.native.own import is_own, own_program  # deferred

    if is_own(program) and not shutil.which(program):
        return own_program() or program
    if "/" in program or "\\" in program or program.startswith("~"):
        return session.locations.place(program).path
    here = os.path.join(session.locations.folder, program)
    return shutil.which(program) or (here if os.path.isfile(here) else program)


def changed_environment(changes: Hashtable | None, fresh: bool) -> dict[str, str]:
    kept = ("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "TERM", "TMPDIR")
    variables = dict(os.environ)
    if fresh:
        variables = {name: variables[name] for name in kept if name in variables}
    for key, value in changes.items() if changes is not None else ():
        if value is None:
            variables.pop(convert_to_string(key), None)
        else:
            variables[convert_to_string(key)] = convert_to_string(value)
    return variables


class Redirections:
    """The files behind the three standard streams; None leaves ours."""

    def __init__(self, session: Session, source: str, output: str, errors: str) -> None:
        self.session = session
        self.paths = (source, output, errors)
        self.input: IO[bytes] | None = None
        self.output: IO[bytes] | None = None
        self.errors: IO[bytes] | None = None

    def __enter__(self) -> None:
        source, output, errors = self.paths
        if output and errors and output == errors:
            raise self.duplicate()
        self.input = self.opened(source, "rb")
        self.output = self.opened(output, "wb")
        self.errors = self.opened(errors, "wb")

    def __exit__(self, *details: object) -> None:
        for stream in (self.input, self.output, self.errors):
            if stream is not None:
                stream.close()

    def leave_out_empty_lines(self) -> None:
        """PowerShell copies a program's output line by line, and no empty ones."""
        for path in self.paths[1:]:
            if not path:
                continue
            with open(self.session.locations.place(path).path, "r+b") as file:
                lines = file.read().splitlines()
                file.seek(0)
                file.write(b"".join(line + b"\n" for line in lines if line))
                file.truncate()

    def opened(self, path: str, mode: str) -> IO[bytes] | None:
        if not path:
            return None
        full = self.session.locations.place(path).path
        if mode == "rb" and not os.path.isfile(full):
            raise not_valid(FileNotFoundException, f"\"RedirectStandardInput '{full}'\"")
        try:
            return open(full, mode)
        except OSError as error:
            raise failure_of(error, full) from None

    def duplicate(self) -> BaseException:
        text = (
            'This command cannot be run because "RedirectStandardOutput" and '
            '"RedirectStandardError" are same. Give different inputs and Run your command again.'
        )
        error = InvalidOperationException(text)
        return with_record(error, "InvalidOperationException", "InvalidOperation")
