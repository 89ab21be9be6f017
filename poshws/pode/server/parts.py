"""What the commands of a server keep in it between their calls.

A part is made by the command that needs it first; None stands for one that nobody needed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable
    from poshws.engine.cache import Cache
    from poshws.engine.http.event_streams import EventStreams
    from poshws.engine.locks import Lockable
    from poshws.engine.scheduling.file_watches import FileWatches
    from poshws.engine.tcp import TcpServer
    from poshws.pode.auth.access import Access
    from poshws.pode.auth.auth import Method
    from poshws.pode.mcp.tool_commands import Tools
    from poshws.pode.openapi.document import OpenApi
    from poshws.pode.responses.views import ViewEngine
    from poshws.pode.secrets.vaults import Secret, Vault
    from poshws.pode.security.csrf import Csrf
    from poshws.pode.security.limits import Rule
    from poshws.pode.server.metrics import Metrics
    from poshws.pode.signals.connection_events import ConnectionEvents
    from poshws.pode.smtp.server import MailServer
    from poshws.pode.state.rewriting import Added
    from poshws.pode.state.sessions import Sessions
    from poshws.pode.tcp.verbs import Verb
    from poshws.pode.websocket_client.events import ClientEvents


class ServerParts:
    """The parts of one server. Families are those of signals and of event streams."""

    def __init__(self) -> None:
        # Start and end.
        self.config_file: str | None = None  # the one to read; None for none at all
        self.first_start: float | None = None  # of a server that was started again
        self.disables_termination = False
        self.hides_endpoints = False
        self.hides_open_api = False
        self.has_breakpoints = False
        self.is_announced = False
        self.retry_after: int | None = None  # seconds, while the server is disabled
        self.commands_version: object = None  # of every runspace
        self.secret: str | None = None
        self.kept_variables: dict[str, Any] = {}  # by Out-PodeVariable
        self.original_functions: dict[str, Any] = {}  # those that runspaces have copies of
        self.exported_functions: set[str] = set()
        self.exported_modules: set[str] = set()
        self.folders: dict[str, str] = {}  # by kind: views, public, errors
        self.handlers: defaultdict[str, dict[str, Any]] = defaultdict(dict)  # by type, then name
        self.file_watchers: FileWatches | None = None
        # Requests and responses.
        self.metrics: Metrics | None = None
        self.shows_server = True  # in the header of that name
        self.security_headers: dict[str, str] = {}
        self.request_hooks: list[Any] = []
        self.access_checks: list[Any] = []
        self.rate_checks: list[Any] = []
        self.rules: defaultdict[str, dict[str, Rule]] = defaultdict(dict)  # access, rate
        self.csrf: Csrf | None = None
        self.sessions: Sessions | None = None
        self.accesses: dict[str, Access] = {}
        self.authentications: dict[str, Method] = {}
        self.open_api: OpenApi | None = None
        self.vaults: dict[str, Vault] = {}
        self.secrets: dict[str, Secret] = {}
        self.security_policies: dict[str, dict[str, list[str]]] = {}
        self.allows_routed_methods = False  # the methods of all routes, by CORS
        self.cookie_secrets: dict[str, str] = {}
        self.view_engine: ViewEngine | None = None
        self.view_folders: dict[str, str] = {}
        self.tools: Tools | None = None  # of MCP
        # State.
        self.cache: Cache | None = None
        self.cache_storages: dict[str, dict[str, Any]] = {}
        self.default_storage: str | None = None  # of the cache
        self.scoped_variables: dict[str, Added] = {}
        self.locks_by_object: dict[int, tuple[Any, Lockable]] = {}
        self.lockables: dict[str, tuple[Lockable, Hashtable]] = {}
        # Connections.
        self.tcp_servers: list[TcpServer] = []
        self.mail_servers: list[MailServer] = []
        self.verbs: list[Verb] = []
        self.event_streams: EventStreams | None = None
        self.client_events: ClientEvents | None = None
        self.connection_events: dict[str, ConnectionEvents] = {}  # by family
        self.scopes: dict[str, str] = {}  # by family
        self.broadcast_levels: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self.signing: dict[str, tuple[str, bool]] = {}  # by kind of clients

    def take_over(self, old: ServerParts, started_at: float) -> None:
        """What outlives a restart."""
        self.disables_termination = old.disables_termination
        self.hides_endpoints = old.hides_endpoints
        self.hides_open_api = old.hides_open_api
        self.is_announced = old.is_announced
        self.metrics = old.metrics
        self.first_start = started_at if old.first_start is None else old.first_start
