"""The command line: `poshws script.ps1 arguments`, `poshws -c text`, and pwsh's other switches.

Every start comes through here, so nothing is imported that the run does not need.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

from poshws import POWERSHELL_VERSION, __version__
from poshws.host.standard_streams import Outlets
from poshws.runtime.execution.frame_room import with_room
from poshws.runtime.native.switches import BAD_COMMAND_LINE, USAGE, BadSwitch, Reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from poshws.runtime.native.switches import Request
    from poshws.runtime.session.session import Session

FAILED_START = 70

SUBCOMMANDS = {
    "load": ("poshws.apps.load.command", "run_load_command"),
    "test": ("poshws.apps.test", "run_test_command"),
    "ws": ("poshws.apps.ws.command", "run_ws_command"),
    "serve": ("poshws.apps.serve.command", "run_serve_command"),
}
"""First words that start something else than a script: each with a module and its function, which
gets the words behind it and gives the exit code."""


def main(arguments: list[str] | None = None) -> int:
    """Runs what the command line asks for; gives the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if arguments is None and words and is_login(words[0]):
        start_from_login_shell(words[1:])
    outlets = Outlets()
    outlets.open()
    return outlets.exit_code(run_words(words, outlets))


def run_words(words: list[str], outlets: Outlets) -> int:
    """Does what the words ask for."""
    subcommand = subcommand_named(words[0]) if words else None
    if subcommand is not None:
        outlets.begin_run()
        return subcommand(words[1:])
    try:
        request = Reader(words, is_file).read()
    except BadSwitch as bad:
        print(bad.text, file=sys.stderr)
        if bad.shows_usage:
            print("\n" + USAGE)
        return BAD_COMMAND_LINE
    if request.version:
        print(banner())
        return 0
    if request.help:
        print("\n" + USAGE)
        return 0
    if request.emit_python:
        return emit_python(request.file)
    outlets.begin_run()
    return with_room(run_request, request)


def subcommand_named(word: str) -> Callable[[list[str]], int] | None:
    """What the first word starts; nothing where a script file has that name."""
    if word not in SUBCOMMANDS or os.path.isfile(word):
        return None
    module, function = SUBCOMMANDS[word]
    return getattr(import_module(module), function)  # type: ignore[no-any-return]


def is_file(path: str) -> bool:
    """As .NET's File.Exists: pipes and devices are files, too."""
    return os.path.exists(path) and not os.path.isdir(path)


def is_login(word: str) -> bool:
    """Whether the first word is -Login; it counts nowhere else."""
    return len(word) > 1 and word[0] == "-" and "login".startswith(word[1:].lower())


def start_from_login_shell(words: list[str]) -> None:
    """Begins anew below a login shell, which reads the user's profile for it."""
    program = [sys.executable, "-m", "poshws", *words]
    try:
        os.execv("/bin/sh", ["/bin/sh", "-l", "-c", 'exec "$@"', "pwsh", *program])
    except OSError:
        return  # without a shell there is no profile either


def banner() -> str:
    """PowerShell's version; at a terminal poshws's own as well (programs read the first alone)."""
    own = f" (poshws {__version__})" if sys.stdout.isatty() else ""
    return f"PowerShell {POWERSHELL_VERSION}{own}"


def run_request(request: Request) -> int:
    """Makes the session and runs file, command and prompt, in this order."""
    from poshws.host.console_host import new_session  # deferred
    from poshws.runtime.modules.files import set_module_path  # deferred

    refusal = refused_configuration(request)
    if refusal:
        text = "The shell cannot be started. A failure occurred during initialization:"
        print(f"{text}\n{refusal}", file=sys.stderr)
        return FAILED_START
    starts_prompt = request.file is None and request.command is None
    if starts_prompt and request.prompts and not request.reads_commands and not request.no_logo:
        print(banner(), flush=True)
    set_module_path()
    session = new_session()
    session.host.prompt_loop = run_repl
    # What is loaded by now stays: looking for garbage in it again and again would cost time.
    gc.freeze()
    gc.set_threshold(5_000, 20, 10)
    session.is_interactive = session.host.is_interactive = request.interactive is not False
    session.host.echoes_input = request.prompts
    if request.output_format == "XML":
        from poshws.runtime.jobs.record_streams import RecordStreams  # deferred

        with RecordStreams(session):
            return run_in_session(session, request)
    if request.was_encoded and not request.output_format and not sys.stderr.isatty():
        from poshws.cli.error_document import ErrorDocument  # deferred

        with ErrorDocument(session.host):
            return run_in_session(session, request)
    return run_in_session(session, request)


def refused_configuration(request: Request) -> str:
    """Why the session's configuration cannot be had; empty where none was asked for."""
    path = request.configuration_file
    if path is not None and not is_file(path):
        return f"The provided configuration file '{path}' does not exist."
    if request.configuration_name is not None:
        return f"Cannot create or open the configuration session {request.configuration_name}."
    return ""


def run_in_session(session: Session, request: Request) -> int:
    from poshws.host.interrupt import Interruptible  # deferred
    from poshws.host.running import asked_exit_code, finish  # deferred
    from poshws.runtime.native.ending import end_by_signal  # deferred

    if request.no_exit or (request.file is None and request.command is None):
        code = run_to_prompt(session, request)
        finish(session)
        return asked_exit_code(session, code)
    with Interruptible(session, ends_program=True) as interrupts:
        code = run_request_text(session, request)
        finish(session)
    if number := interrupts.number or session.ending_signal:
        end_by_signal(number)
    return asked_exit_code(session, code)


def run_to_prompt(session: Session, request: Request) -> int:
    """What is asked for, and then the prompt; unless that says `exit`."""
    code = run_request_text(session, request)
    if request.command is not None and session.has_exited:
        return code
    prompt: int = session.host.run_prompt(session, prompts=request.prompts)
    return prompt


def run_request_text(session: Session, request: Request) -> int:
    """The profiles, and the file or the command; gives the exit code."""
    prepare(session, request)
    if request.file is not None:
        code = run_file(session, request.file, request.arguments)
        if session.has_exited:
            session.last_exit_code = code  # what a prompt behind -NoExit sees
        session.last_success = True
        return code
    return run_command(session, request) if request.command is not None else 0


def prepare(session: Session, request: Request) -> None:
    """The folder to begin in, and the profile."""
    from poshws.host.running import guarded  # deferred

    if request.working_directory is not None:
        parameters = {"LiteralPath": request.working_directory}
        guarded(session, lambda out: session.run("Set-Location", parameters))
    if not request.no_profile:
        run_profile(session)


def run_profile(session: Session) -> None:
    """Runs the user's profile scripts, where there are any."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    for name in ("profile.ps1", "Microsoft.PowerShell_profile.ps1"):
        path = os.path.join(base, "powershell", name)
        if os.path.isfile(path):
            run_profile_script(session, path)


def run_profile_script(session: Session, path: str) -> None:
    from poshws.host.running import guarded  # deferred

    guarded(session, lambda out: session.run_text(read_text(path), out, path))


def read_text(path: str) -> str:
    from poshws.runtime.commands.script_text import read_script  # deferred

    return read_script(path)


# -- files and commands ---------------------------------------------------------------------------


def run_file(session: Session, path: str, words: list[str]) -> int:
    """Runs a script file; gives the exit code."""
    from poshws.host.running import guarded  # deferred

    full = os.path.abspath(path.replace("\\", "/"))
    return guarded(session, lambda out: run_whole_file(session, full, words, out))


def run_whole_file(
    session: Session, path: str, words: list[str], out: Callable[[Any], Any]
) -> None:
    text = read_text(path)
    if path.lower().endswith(".ps1"):
        run_script(session, path, text, words, out)
        return
    session.set_variable("args", list(words))
    give_input(session, text)
    session.run_text(text, out)


def run_script(
    session: Session, path: str, text: str, words: list[str], out: Callable[[Any], Any]
) -> None:
    from poshws.runtime.commands.command_line import site_of_arguments  # deferred
    from poshws.runtime.commands.dotted import Dotted  # deferred
    from poshws.runtime.commands.script_files import ExternalScript  # deferred
    from poshws.runtime.execution.stages import NO_INPUT, drive  # deferred

    # The file runs in the global scope itself: after -NoExit its variables are still there.
    command = Dotted(ExternalScript(path).load(session))
    site, values = site_of_arguments(command.command, words)
    head = input_lines() if reads_input(text) else NO_INPUT
    drive(session, out, head, [command.stage(session, session.scope, site, values)])


def run_command(session: Session, request: Request) -> int:
    """Runs -Command; the exit code is 1 where the last command failed."""
    from poshws.host.running import guarded  # deferred

    text = request.command or ""
    given = input_of(text, request)
    if request.with_arguments or request.encoded_arguments is not None:
        code = guarded(session, lambda out: call_text(session, text, request, given, out))
    else:
        if given is not None:
            session.set_variable("input", iter(list(given)))
        code = guarded(session, lambda out: session.run_text(text, out, keep=True))
    if code == 0 and not session.has_exited and not session.last_success:
        return 1
    return code


def call_text(
    session: Session,
    text: str,
    request: Request,
    given: Iterable[Any] | None,
    out: Callable[[Any], Any],
) -> None:
    """Runs a command's text with arguments: its param block takes them, `$args` the rest."""
    from poshws.runtime.commands.command_line import site_of_arguments, site_of_values  # deferred
    from poshws.runtime.commands.dotted import Dotted  # deferred
    from poshws.runtime.commands.functions import Function  # deferred
    from poshws.runtime.execution.scriptblock import ScriptBlock  # deferred
    from poshws.runtime.execution.stages import NO_INPUT, drive  # deferred
    from poshws.runtime.execution.units import load  # deferred

    function = Function("", ScriptBlock(load(text, keep=True).root, session.root_state))
    if request.encoded_arguments is None:
        site, values = site_of_arguments(function, request.arguments)
    else:
        from poshws.runtime.jobs.record_streams import arguments_in  # deferred

        site, values = site_of_values(arguments_in(request.encoded_arguments))
    stage = Dotted(function).stage(session, session.scope, site, values)
    drive(session, out, NO_INPUT if given is None else given, [stage])


def reads_input(text: str) -> bool:
    """Whether a script looks at `$input` and there is something to look at."""
    return "$input" in text.lower() and not sys.stdin.isatty()


def give_input(session: Session, text: str) -> None:
    """Makes the lines of standard input the `$input` of a text that reads it."""
    if reads_input(text):
        session.set_variable("input", iter(list(input_lines())))


def input_of(text: str, request: Request) -> Iterable[Any] | None:
    """What the `$input` of a text that reads it gives: objects as XML, or lines."""
    if not reads_input(text):
        return None
    if request.input_format != "XML":
        return input_lines()
    from poshws.runtime.jobs.record_streams import records_in  # deferred

    document = sys.stdin.read()
    return [value for _, value in records_in(document)] if document else []


def input_lines() -> Iterator[str]:
    for line in sys.stdin:
        yield line.rstrip("\n").removesuffix("\r")


def run_repl(session: Session) -> int:
    """The prompt at a terminal."""
    from poshws.apps import repl  # deferred

    return repl.run_repl(session)


def emit_python(path: str | None) -> int:
    """Prints the Python that a script is compiled to."""
    from poshws.compiler.compile import compile_script  # deferred
    from poshws.corelib.exceptions.dotnet import NetException  # deferred
    from poshws.runtime.errors.parse_errors import parse_message  # deferred
    from poshws.syntax import parse  # deferred

    if path is None:
        print("Give the script file: poshws --emit-python <filePath>", file=sys.stderr)
        return BAD_COMMAND_LINE
    try:
        result = parse(read_text(path), path)
    except NetException as error:
        print(error.message, file=sys.stderr)
        return 1
    if result.errors:
        print(parse_message(result.errors), file=sys.stderr)
        return 1
    print(compile_script(result.script_block).python_text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
