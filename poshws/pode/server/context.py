"""The server of a session: everything that Pode's commands share, from Start-PodeServer to its
end.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, SyncHashtable
from poshws.engine.events import Events
from poshws.engine.scheduling.schedules import Schedules
from poshws.engine.scheduling.tasks import Tasks
from poshws.engine.scheduling.timers import Timers
from poshws.engine.state import SharedState
from poshws.pode.logging.logging import Logging
from poshws.pode.messages import fail
from poshws.pode.server.handlers import Runspaces
from poshws.pode.server.parts import ServerParts

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

    from poshws.engine.locks import Lockable, Named, Semaphore
    from poshws.engine.websocket.clients import Clients
    from poshws.engine.websocket.connections import Connections
    from poshws.engine.websocket.inbox import Consumers
    from poshws.pode.server.web import Web
    from poshws.runtime.session.session import Session

DEFAULT_CONSUMERS = 2


class Pode:
    """One running server. Its parts are made when they are first asked for."""

    def __init__(self, session: Session, root: str, make_web: Callable[[Pode], Web]) -> None:
        self.session = session
        self.make_web = make_web
        self.root = root
        self.name = ""
        self.app_name = ""
        self.threads = 1
        self.interval = 0
        self.quiet = True
        self.pools: frozenset[str] = frozenset()
        self.show_exceptions: bool | None = None
        self.config = Hashtable()
        self.config_path = ""  # of the file that the configuration was read from
        self.restarts = 0
        self.status = "Starting"
        self.started_at: float = 0.0
        self.events = Events()
        self.state = SharedState()
        self.parts = ServerParts()
        self.consumer_count = DEFAULT_CONSUMERS
        self.consumers: Consumers | None = None
        self.handled_messages = 0  # at this moment
        self.consumer_view: Any = None  # what scripts have for all of them
        self.has_clients = False  # whether the client side of WebSockets exists yet
        self.stopping: asyncio.Event | None = None
        self.wish = ""  # "stop" or "restart", once somebody has asked for it
        self.functions: dict[str, Any] = {}
        # What `$WsEvent.Lockable` and the like are: the lock of all.
        self.lockable = SyncHashtable(Hashtable())
        self.body_parsers: dict[str, Any] = {}

    @cached_property
    def clients(self) -> Clients:
        """The external WebSocket connections."""
        from poshws.engine.websocket.clients import Clients  # deferred

        return Clients()

    @cached_property
    def connections(self) -> Connections:
        """WebSockets that clients opened to this server."""
        from poshws.engine.websocket.connections import Connections  # deferred

        return Connections()

    @cached_property
    def timers(self) -> Timers:
        """The timers."""
        return Timers()

    @cached_property
    def schedules(self) -> Schedules:
        """The schedules."""
        return Schedules()

    @cached_property
    def tasks(self) -> Tasks:
        """The tasks."""
        return Tasks()

    @cached_property
    def locks(self) -> Locks:
        """Lockables, mutexes and semaphores."""
        return Locks()

    @cached_property
    def runspaces(self) -> Runspaces:
        """Where handlers run."""
        return Runspaces(self)

    @cached_property
    def log(self) -> Logging:
        """The log types and methods."""
        return Logging(self)

    @cached_property
    def web(self) -> Web:
        """Endpoints, routes, middleware and what else belongs to HTTP."""
        return self.make_web(self)

    def setting(self, path: str) -> Any:
        """What server.psd1 says, such as `Server.Request.Timeout`; None if it says nothing."""
        found: Any = self.config
        for name in path.split("."):
            get = getattr(found, "get", None)
            if get is None:
                return None
            found = get(name)
        return found

    def folder(self, kind: str) -> str:
        """The folder for Views, Public or Errors."""
        given = self.parts.folders.get(kind.lower()) or self.setting(
            f"Server.DefaultFolders.{kind}"
        )
        return self.resolve(str(given)) if given else os.path.join(self.root, kind.lower())

    def has(self, part: str) -> bool:
        """Whether a part that is made on demand has been made."""
        return part in self.__dict__

    def joined(self, path: str) -> str:
        """A path as Pode's messages name it: `./` and `../` behind the server's root."""
        is_relative = re.match(r"\.{1,2}([\\/]|$)", path) is not None
        return os.path.join(self.root, path) if is_relative else path

    def resolve(self, path: str) -> str:
        """A path as Pode reads it: `./` and `../` are meant from the server's root."""
        path = path.replace("\\", "/")
        if path.startswith(("./", "../")) or path in (".", ".."):
            return os.path.normpath(os.path.join(self.root, path))
        return os.path.normpath(os.path.join(self.session.locations.folder, path))

    def wish_for(self, what: str) -> None:
        """Asks the server to stop or to restart; the first wish counts."""
        if not self.wish:
            self.wish = what
            if self.stopping is not None:
                self.stopping.set()


class Locks:
    """The named locks of a server, and the global lockable."""

    def __init__(self) -> None:
        from poshws.engine.locks import Lockable, Named, Semaphore  # deferred

        self.everything = Lockable()
        self.lockables: Named[Lockable] = Named(Lockable, "mutexExists", "noMutex")
        self.mutexes: Named[Lockable] = Named(Lockable, "mutexExists", "noMutex")
        self.semaphores: Named[Semaphore] = Named(Semaphore, "semaphoreExists", "noSemaphore")


def find_pode(session: Session) -> Pode | None:
    """The server that the session belongs to, or None."""
    found: Session | None = session
    while found is not None:
        pode: Pode | None = found.server
        if pode is not None:
            return pode
        found = found.parent
    return None


def pode_of(session: Session) -> Pode:
    """The server that the session belongs to; refuses outside of one."""
    pode = session.server or find_pode(session)
    if pode is None:
        if session.open_server is not None:
            opened: Pode = session.open_server(session)
            return opened
        fail("notInitialized")
    return pode


@contextmanager
def errors_logged(session: Session) -> Iterator[None]:
    """Logs what fails inside, as Pode does with code of scripts, and lets it go on."""
    try:
        yield
    except Exception as error:  # logged, and then the caller's business
        pode_of(session).log.error(session, error)
        raise
