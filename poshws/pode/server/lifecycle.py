"""The life of a server: set up by the script, started, run, and stopped or started again.

Everything is bounded in time: handlers that still run when the server stops have a second to come
to their end, and connections a few seconds to say goodbye.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    NetException,
    SocketException,
)
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.invocation.invoke import wrap_error
from poshws.pode.background.events import fire_event
from poshws.pode.messages import fail
from poshws.pode.server.console import say_end, say_endpoints, say_open_api, say_state
from poshws.pode.server.context import Pode
from poshws.pode.server.functions import collect
from poshws.pode.server.handlers import script_of_file
from poshws.pode.server.operating_signals import OperatingSignals
from poshws.runtime.execution.control_flow import PipelineStopped, ReturnSignal
from poshws.runtime.execution.preemption_timer import PreemptionTimer
from poshws.runtime.execution.scriptblock import Frame, ScriptBlock

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

GRACE = 1.0  # seconds that running handlers have to end; Pode's main loop gives them about as much


def serve(session: Session, pode: Pode, script: ScriptBlock | None, path: str) -> None:
    """Runs a server until it is closed; raises what the script that sets it up raises."""
    before = session.server, session.scoped_variables
    number = 0
    try:
        while True:
            session.server = pode
            number = serve_once(session, pode, script, path)
            if pode.wish != "restart":
                break
            pode = renewed(pode)
    finally:
        session.server, session.scoped_variables = before
    for name, value in pode.parts.kept_variables.items():
        session.set_variable(name, value, "global")  # what Out-PodeVariable has kept
    if number and not session.is_at_prompt:
        session.ending_signal = number
        raise PipelineStopped


def renewed(old: Pode) -> Pode:
    """A server like the old one with nothing in it, for a restart."""
    pode = Pode(old.session, old.root, old.make_web)
    for name in ("name", "app_name", "threads", "interval", "quiet", "pools", "show_exceptions"):
        setattr(pode, name, getattr(old, name))
    pode.parts.config_file = old.config_path or None  # Pode looks for no file it had not
    pode.parts.take_over(old.parts, old.started_at)
    pode.restarts = old.restarts + 1
    return pode


def serve_once(session: Session, pode: Pode, script: ScriptBlock | None, path: str) -> int:
    """One life of the server; gives the number of the signal that ended it, or 0."""
    from poshws.pode.declared_types import register_all  # deferred
    from poshws.pode.state.built_in_scopes import built_in  # deferred
    from poshws.pode.websocket_client.declarations import DECLARATIONS  # deferred

    register_all(DECLARATIONS)
    session.scoped_variables = built_in()
    read_config(session, pode)
    propagate, session.propagate = session.propagate, True
    life = Life(pode)
    say_state(pode, "Starting")
    try:
        set_up(session, pode, script, path)
        if pode.parts.open_api is not None:
            from poshws.pode.openapi.validation import check_definitions  # deferred

            check_definitions(session, pode)
        check_parts(pode)
        if life.stays:
            session.wait(life.run())
    except Exception as error:  # whatever the script raises is logged and goes on to the caller
        pode.log.error(session, error)
        session.wait(life.crash())
        error.was_thrown_by_throw = True  # type: ignore[attr-defined]  # Pode throws it again
        raise
    finally:
        session.propagate = propagate
        session.wait(life.end())
    return life.signal


def read_config(session: Session, pode: Pode) -> None:
    """Reads server.psd1, or the file that was named; a server without one goes on without it.

    As Pode's Open-PodeConfiguration: what the file says about names wins over Start-PodeServer.
    """
    wanted = pode.parts.config_file
    if wanted is None:
        return
    path = config_path(pode.root, wanted)
    if not os.path.exists(with_slashes(path)):
        return
    pode.config_path = path
    parameters = {"LiteralPath": with_slashes(path), "ErrorAction": "Stop"}
    pode.config = session.run("Import-PowerShellDataFile", parameters)[0]
    for section in ("Server", "Web"):
        check_section(pode.config.get(section))
    pode.name = str(pode.setting("Server.Name") or pode.name)
    pode.app_name = str(pode.setting("Server.AppName") or pode.app_name)


def config_path(root: str, wanted: str) -> str:
    """Where the configuration may be: the file that was named, else the one in that folder.

    The folder is the server's root where nothing was named; a file for the environment that
    PODE_ENVIRONMENT names comes before server.psd1.
    """
    path = os.path.join(root, wanted) if wanted else root
    if os.path.isfile(with_slashes(path)):
        return path
    environment = os.environ.get("PODE_ENVIRONMENT")
    if environment:
        own = os.path.join(path, f"server.{environment}.psd1")
        if os.path.exists(with_slashes(own)):
            return own
    return os.path.join(path, "server.psd1")


def check_section(section: object) -> None:
    """Raises what binding it to a parameter of type [hashtable] raises, if it is no table."""
    try:
        convert(section, core_type("System.Collections.Hashtable"))
    except NetException as error:
        raise RuntimeException(
            f"Cannot process argument transformation on parameter 'Configuration'. {error.message}",
            error_id="ParameterArgumentTransformationError,Open-PodeConfiguration",
            category="InvalidData",
        ) from error


def with_slashes(path: str) -> str:
    r"""A path as PowerShell's providers read it: `\` separates folders, too."""
    return path.replace("\\", "/")


def set_up(session: Session, pode: Pode, script: ScriptBlock | None, path: str) -> None:
    """Runs the script that sets the server up, in a scope below the caller's."""
    if path:
        script = script_of_file(session, pode, path)
    if script is None:
        fail("noScriptBlock")
    assert script is not None
    if not script.text.strip():
        fail("noLogic")
    from poshws.pode.state.rewriting import convert  # deferred

    frame = Frame(session, convert(pode, script))
    scope = frame.scope
    try:
        block = script.block
        for function in (block.begin, block.process, block.end):
            if function is not None:
                with contextlib.suppress(ReturnSignal):
                    function(session, scope, session.discard)
        collect(pode, scope)
    finally:
        frame.leave()


def check_parts(pode: Pode) -> None:
    """Raises if a part of the server has nothing to do, or is not there."""
    kinds = (
        {e.protocol.rstrip("s") for e in pode.web.endpoints.values()} if pode.has("web") else set()
    )
    if "smtp" in kinds:
        from poshws.pode.smtp.server import protocol_class  # deferred

        if not pode.parts.handlers["smtp"]:
            fail("noSmtpHandlers")
        protocol_class()
    if pode.interval and not pode.parts.handlers["service"]:
        fail("noServiceHandlers")


class Life:
    """A server from its start to its end."""

    def __init__(self, pode: Pode, *, takes_signals: bool = True) -> None:
        self._pode = pode
        self._takes_signals = takes_signals
        self._preemption_timer = PreemptionTimer(pode.runspaces.busy_sessions, pode.session.bridge)
        self._background: list[asyncio.Task[Any]] = []
        self._operating_signals: OperatingSignals | None = None
        self._ended = False
        self._signalled = asyncio.Event()
        self.signal = 0

    @property
    def stays(self) -> bool:
        """Whether there is anything to stay for; Pode stays even for nothing, by its own timers."""
        return True

    async def run(self) -> None:
        """Starts everything, waits until somebody wants the server to end, and stops."""
        pode = self._pode
        pode.stopping = asyncio.Event()
        if pode.wish:
            pode.stopping.set()
        if self._takes_signals:
            self._operating_signals = OperatingSignals(
                self._stop_by_signal, owns_process=self._pode.session.owns_process
            )
            self._operating_signals.begin()
            self._preemption_timer.start()
            self._watch()
        await self._fire("Start")
        if not self._signalled.is_set():
            await self._begin()
        await pode.stopping.wait()
        pode.status = "Restarting" if pode.wish == "restart" else "Terminating"
        say_state(pode, pode.status)
        self._signalled.clear()  # those that are told of the end have their time
        await self._let_handlers_end()
        if pode.wish == "restart":
            await self._fire("Restarting")
        else:
            await self._fire("Terminate")

    async def _begin(self) -> None:
        pode = self._pode
        if pode.has("web"):
            await self._listen()
        pode.log.start()
        pode.status = "Running"
        say_state(pode, "Running")
        say_endpoints(pode)
        say_open_api(pode)
        pode.started_at = time.time()
        self._start_consumers()
        # Timers and schedules that run on start come after what says that the server runs, but do
        # not wait for a handler that takes its time.
        firing = asyncio.ensure_future(self._fire("Running"))
        await asyncio.wait([firing], timeout=GRACE)
        self._start_clocks()
        await firing
        if pode.restarts:
            await self._fire("Restart")

    async def _fire(self, kind: str) -> None:
        """Tells handlers; those that still run GRACE seconds after a signal are cut off."""
        firing = asyncio.ensure_future(fire_event(self._pode, kind))
        signalled = asyncio.ensure_future(self._signalled.wait())
        await asyncio.wait([firing, signalled], return_when=asyncio.FIRST_COMPLETED)
        signalled.cancel()
        if not firing.done():
            await asyncio.wait([firing], timeout=GRACE)
            firing.cancel()
            await asyncio.wait([firing], timeout=GRACE)
        if firing.done() and not firing.cancelled():
            firing.result()

    async def _listen(self) -> None:
        """Opens the endpoints; a port in use or out of reach is the error of .NET's listener."""
        try:
            web = self._pode.web
            await web.start()
            if any(each.protocol in ("tcp", "tcps") for each in web.endpoints.values()):
                from poshws.pode.tcp.server import start_tcp  # deferred

                await start_tcp(self._pode)
            if any(each.protocol in ("smtp", "smtps") for each in web.endpoints.values()):
                from poshws.pode.smtp.server import start_smtp  # deferred

                await start_smtp(self._pode)
        except OSError as error:
            number = error.errno or 0
            text = os.strerror(number) if number > 0 else str(error)
            raise wrap_error("Start", 0, SocketException(number, text)) from error
        except OverflowError as error:  # a port beyond 65535, which .NET's end points refuse
            refused = ArgumentOutOfRangeException(parameter="port")
            raise wrap_error(".ctor", 9, refused) from error

    async def crash(self) -> None:
        """Tells handlers that the script which sets the server up has failed."""
        await self._fire("Crash")

    async def end(self) -> None:
        """Stops what runs and closes what is open."""
        if self._ended:
            return
        self._ended = True
        pode = self._pode
        if pode.wish != "restart":
            await self._fire("Stop")
        for task in self._background:
            task.cancel()
        if pode.consumers is not None:
            await pode.consumers.stop(0.2)
        if pode.parts.client_events is not None:
            pode.parts.client_events.stop()
        for part in ("tasks", "schedules"):
            if pode.has(part):
                await getattr(pode, part).stop()
        if pode.has("log"):
            await pode.log.stop()
        closing = [pode.clients.close()] if pode.has("clients") else []
        if pode.has("web"):
            closing.append(pode.web.stop())
        await asyncio.gather(*closing)
        if self._background:
            await asyncio.wait(self._background, timeout=1)
        self._preemption_timer.stop()
        self._leave_signals()
        if pode.wish != "restart":
            pode.status = "Terminated"
            say_end(pode)

    def _start_consumers(self) -> None:
        """Starts what handles messages."""
        from poshws.pode.websocket_client import clients, events  # deferred

        pode = self._pode
        if pode.has_clients or "websockets" in pode.pools:
            pode.has_clients = True
            clients.start_consumers(pode)
            events.client_events(pode).start()

    def _start_clocks(self) -> None:
        """Starts timers, schedules, tasks, watchers and the service."""
        from poshws.pode.background import schedules, tasks, timers  # deferred
        from poshws.pode.server import service  # deferred

        pode = self._pode
        start = asyncio.get_running_loop().create_task
        self._background.append(start(timers.run_timers(pode)))
        self._background.append(start(schedules.run_schedules(pode)))
        self._background.append(start(tasks.keep_house(pode)))
        if pode.parts.file_watchers is not None:
            from poshws.pode.background.file_watchers import run_watchers  # deferred

            self._background.append(start(run_watchers(pode)))
        if pode.interval:
            self._background.append(start(service.run_service(pode)))

    async def _let_handlers_end(self) -> None:
        if self._pode.consumers is not None:
            await self._pode.consumers.stop(GRACE)

    def _stop_by_signal(self, number: int) -> bool:
        """At a terminal Pode reads Ctrl+C as a key, so the server ends as if it closed itself."""
        is_key = not self._pode.quiet and os.isatty(0)
        if is_key and number == signal.SIGINT:
            if self._pode.parts.disables_termination:
                return False
        else:
            self.signal = number
        self._signalled.set()
        self._pode.wish_for("stop")
        return True

    def _watch(self) -> None:
        """Has handlers seen that let nothing else run."""
        from poshws.runtime.execution.watchdog import Watchdog, warn  # deferred

        self._pode.session.bridge.watchdog = Watchdog(warn)

    def _leave_signals(self) -> None:
        bridge = self._pode.session.bridge
        watchdog, bridge.watchdog = bridge.watchdog, None
        if watchdog is not None:
            watchdog.stop()
        if self._operating_signals is not None:
            self._operating_signals.end()
