"""`poshws load URL …`: from the words of the command line to the report and the exit code."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio import sslproto
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from poshws.apps.load.answers import ByName, InOrder
from poshws.apps.load.behaviours import OneMessage
from poshws.apps.load.display import Above, Display
from poshws.apps.load.options import BadArgument, plan_of, read_words
from poshws.apps.load.report import Outcome, document, limits_of
from poshws.apps.load.report_lines import lines_of
from poshws.apps.load.run import Run
from poshws.apps.load.samples import Sampler
from poshws.engine.messages import EngineError, reason
from poshws.engine.websocket.connection_options import tls_context
from poshws.engine.websocket.dialer import read_url

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Coroutine, Iterator

    from poshws.apps.load.behaviours import Behaviour
    from poshws.apps.load.plan import Plan
    from poshws.apps.load.script import Script

FAILED, BAD_WORDS = 1, 2
ENDED = {"Ctrl+C": 130, "SIGTERM": 143}
"""What may end a run before its time, and the exit code of that."""
FEW = 50  # connections, up to which their buffers do not matter
RECORD = 16384 + 256  # bytes of a TLS record with what is around its data (RFC 8446, 5.2)
OWN_FILES = 64  # files that are open besides the connections


def run_load_command(words: list[str]) -> int:
    """Does what the words ask for; gives the exit code."""
    given, rest = read_words(words)
    try:
        plan = with_context(plan_of(given))
        check_files(plan.connections)
        check_report(given.json)
    except (BadArgument, EngineError, OSError) as error:
        return refuse(error)
    if given.script:
        return run_with_script(plan, given, rest)
    behaviour = OneMessage((given.message or "").encode(), is_binary=given.binary)
    return run_and_report(plan, behaviour, given)


def refuse(error: Exception) -> int:
    """Says what cannot be done."""
    text = str(error) if isinstance(error, BadArgument) else reason(error)
    print(f"poshws load: {text}", file=sys.stderr)
    return BAD_WORDS


def with_context(plan: Plan) -> Plan:
    """The plan with the TLS context, which is costly, made once for all connections."""
    if not read_url(plan.url).secure:
        return plan
    if plan.connections > FEW:
        sslproto.SSLProtocol.max_size = RECORD  # of the buffer of each, which has 256 KiB else
    try:
        return replace(
            plan, connection=replace(plan.connection, context=tls_context(plan.connection))
        )
    except OSError as error:
        names = " or ".join(
            name for name in (plan.connection.authorities, plan.connection.certificate) if name
        )
        raise BadArgument(f"The certificates in {names} cannot be used: {error}") from None


def check_files(connections: int) -> None:
    """Lets the program open as many files as it may; each connection is one."""
    try:
        import resource  # deferred
    except ImportError:  # a system without such limits
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
            soft = hard
        except (OSError, ValueError):
            pass  # some systems have a lower bound of their own
    if soft != resource.RLIM_INFINITY and connections + OWN_FILES > soft:
        raise BadArgument(
            f"A program may open {soft} files here, and each connection is one (ulimit -n)."
        )


def check_report(path: str) -> None:
    """The report's file must be writable before there is anything to lose."""
    if path and path != "-":
        try:
            with open(path, "a", encoding="utf-8"):
                pass
        except OSError as error:
            raise BadArgument(f"The report cannot be written: {error.strerror}: {path}") from None


def run_with_script(plan: Plan, given: Namespace, rest: list[str]) -> int:
    """Runs a script's load in a session of its own."""
    from poshws.host.console_host import new_session  # deferred
    from poshws.host.running import finish, guarded  # deferred
    from poshws.runtime.modules.files import set_module_path  # deferred

    if not os.path.isfile(given.script):
        return refuse(BadArgument(f"There is no script '{given.script}'."))
    set_module_path()
    session = new_session()
    session.is_interactive = session.host.is_interactive = False
    found: list[int] = []

    def work(out: object) -> None:
        from poshws.apps.load.script import Script  # deferred

        script = Script(session, os.path.abspath(given.script), rest)
        found.append(run_script(plan, script, given, session))

    code = guarded(session, work)
    finish(session)
    return found[0] if found else code


def run_script(plan: Plan, script: Script, given: Namespace, session: object) -> int:
    """Runs a load whose script could be read."""
    if not script.sends:
        if plan.rate is not None:
            return refuse(
                BadArgument("The script has no New-Message, so there is nothing to send.")
            )
        plan = replace(plan, sends=False)
    if plan.answer_name and script.tests:
        return refuse(BadArgument("The script has Test-Answer, so --id has no use."))
    return run_and_report(plan, script, given, session)


def run_and_report(plan: Plan, behaviour: Behaviour, given: Namespace, session: Any = None) -> int:
    """The run itself, its report and its exit code."""
    run: list[Outcome] = []

    async def work() -> None:
        run.append(await watched(plan, behaviour, given, session))

    if session is None:
        asyncio.run(work())
    else:
        session.bridge.wait(work())
    if behaviour.failure is not None:
        raise behaviour.failure
    outcome = run[0]
    write_report(outcome, given.json)
    if outcome.ended_by in ENDED:
        return ENDED[outcome.ended_by]
    are_kept = all(each["kept"] for each in limits_of(outcome))
    is_done = not outcome.ended_by and not outcome.figures.is_wholly_wrong
    return 0 if are_kept and is_done else FAILED


async def watched(plan: Plan, behaviour: Behaviour, given: Namespace, session: Any) -> Outcome:
    """A run that is shown, and that Ctrl+C ends."""
    answers = ByName(plan.answer_name) if plan.answer_name else InOrder()
    run = Run(plan, behaviour, answers)
    is_terminal = sys.stderr.isatty()
    display = Display(run, sys.stderr, is_block=is_terminal and not given.progress)
    is_shown = not given.quiet and (is_terminal or given.progress)
    sampler = Sampler(run, display.show if is_shown else lambda sample: None)
    if session is not None and is_shown:
        session.host.output = Above(display, session.host.output)
    started = datetime.now(UTC).isoformat(timespec="seconds")
    with ended_by_signals(run):
        await beside(sampler.go(), run.go())
    display.clear()
    if run.begun is not None:
        sampler.take()
    return Outcome(
        plan=plan,
        figures=run.figures,
        started=started,
        load_seconds=run.load_seconds,
        processor=run.processor_seconds / run.load_seconds if run.load_seconds else 0.0,
        ended_by=run.ended_by,
        script=given.script,
        samples=sampler.samples,
    )


async def beside(other: Coroutine[Any, Any, None], work: Coroutine[Any, Any, None]) -> None:
    """Does the work, and something else for as long as that takes."""
    task = asyncio.ensure_future(other)
    try:
        await work
    finally:
        task.cancel()
        await asyncio.wait({task})
    if not task.cancelled():
        task.result()


@contextmanager
def ended_by_signals(run: Run) -> Iterator[None]:
    """Ctrl+C ends the sending; a second one ends the waiting for answers, too."""
    loop = asyncio.get_running_loop()

    def end(number: int, frame: object) -> None:
        why = "Ctrl+C" if number == signal.SIGINT else "SIGTERM"
        loop.call_soon_threadsafe(run.stop, why)

    numbers = [signal.SIGINT, signal.SIGTERM]
    before = []
    try:
        before = [(number, signal.signal(number, end)) for number in numbers]
    except ValueError:  # not the main thread: somebody else minds the signals
        pass
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def write_report(outcome: Outcome, path: str) -> None:
    """The lines for people, and the document where it was asked for."""
    lines = "\n".join(lines_of(outcome))
    if path:
        text = json.dumps(document(outcome), indent=2) + "\n"
        if path == "-":
            sys.stdout.write(text)
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    print(lines, file=sys.stderr if path == "-" else sys.stdout, flush=True)
