"""Add-PodeVerb and its like: which code answers which message of a TCP client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.http.routes import compile_path
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.routing.paths import NAME, shown_path
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, pick_handler
from poshws.pode.server.web import endpoint_entry, endpoints_named
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pode.server.web import Endpoint


@dataclass(slots=True)
class Verb:
    """What a message has to say, and what is done then."""

    text: str
    handler: Handler | None
    endpoint: str = ""
    closes: bool = False
    table: Hashtable = field(default_factory=Hashtable)

    @property
    def shown(self) -> str:
        """The text as Pode keeps it: a pattern, if it has `:name` in it."""
        return shown_path(self.text) if NAME.search(self.text) else self.text

    def match(self, message: str) -> Hashtable | None:
        """The parameters of a message that fits, else None."""
        if NAME.search(self.text) is None:
            found = re.fullmatch(re.escape(self.text), message, re.IGNORECASE)
        else:
            found = compile_path(self.text).fullmatch(message)
        if found is None:
            return None
        return Hashtable([*found.groupdict().items(), (0, message)])


def verbs_of(pode: Pode) -> list[Verb]:
    """The verbs of the server."""
    return pode.parts.verbs


def find_verb(pode: Pode, message: str, endpoint: str) -> tuple[Verb, Hashtable | None] | None:
    """The verb for a message of an endpoint, with its parameters; `*` if no other fits."""
    fitting = [v for v in verbs_of(pode) if v.endpoint.lower() in ("", endpoint.lower())]
    fitting.sort(key=lambda verb: not verb.endpoint)  # one for this very endpoint goes first
    for verb in fitting:
        parameters = None if verb.text == "*" else verb.match(message)
        if parameters is not None:
            return verb, parameters
    return next(((verb, None) for verb in fitting if verb.text == "*"), None)


@pode_command(
    "Add-PodeVerb",
    default_set="Script",
    sets={"Script": "script_block", "File": "file_path!"},
)
def add_pode_verb(
    verb: str,
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    argument_list: list[object] | None = None,
    endpoint_name: list[str] | None = None,
    *,
    upgrade_to_ssl: bool = False,
    close: bool = False,
    session: Session,
) -> None:
    """Adds a verb: code that answers a message of a TCP client.

    -Verb          What the message says; `:name` stands for one part of it, `*` is any other.
    -ScriptBlock   The code; `$TcpEvent` is the message.
    -FilePath      A file that holds the code in braces.
    -ArgumentList  Arguments for the code.
    -EndpointName  The endpoints that it is for.
    -UpgradeToSsl  Accepted for compatibility.
    -Close         Ends the connection then.

    PS> Start-PodeServer {
    >>     Add-PodeVerb -Verb 'HELLO :name' -ScriptBlock { Write-PodeTcpClient -Message 'Hi' } }
    """
    pode = pode_of(session)
    handler = None
    if script_block is not None or file_path:
        handler = pick_handler(session, pode, script_block, file_path, argument_list)
    for endpoint in endpoints_named(pode, endpoint_name):
        made = Verb(verb, handler, "" if endpoint is None else endpoint.name, close)
        check_free(pode, made, endpoint)
        if handler is None and not close and not upgrade_to_ssl:
            fail("noVerbLogic", made.shown)
        connection = Hashtable([("UpgradeToSsl", upgrade_to_ssl), ("Close", close)])
        made.table = Hashtable(
            [
                ("Logic", script_block),
                ("UsingVariables", None),
                ("Endpoint", endpoint_entry(endpoint)),
                ("Arguments", argument_list),
                ("Verb", made.shown),
                ("Connection", connection),
            ]
        )
        verbs_of(pode).append(made)


def check_free(pode: Pode, made: Verb, endpoint: Endpoint | None) -> None:
    """Raises if there is such a verb already."""
    for each in verbs_of(pode):
        same = each.endpoint.lower() == made.endpoint.lower()
        if same and each.text.lower() == made.text.lower():
            if endpoint is None:
                fail("verbExists", made.shown)
            fail("verbExistsForUrl", made.shown, endpoint.url)


@pode_command("Remove-PodeVerb")
def remove_pode_verb(verb: str, endpoint_name: str = "", *, session: Session) -> None:
    """Removes a verb.

    -Verb          What the message says.
    -EndpointName  The endpoint that it is for.

    PS> Start-PodeServer { Remove-PodeVerb -Verb HELLO }
    """
    verbs = verbs_of(pode_of(session))
    verbs[:] = [
        each
        for each in verbs
        if each.text.lower() != verb.lower() or each.endpoint.lower() != endpoint_name.lower()
    ]


@pode_command("Clear-PodeVerbs")
def clear_pode_verbs(*, session: Session) -> None:
    """Removes all verbs.

    PS> Start-PodeServer { Clear-PodeVerbs }
    """
    verbs_of(pode_of(session)).clear()


@pode_command("Get-PodeVerb")
def get_pode_verb(
    verb: str = "", endpoint_name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the verbs.

    -Verb          Only those that say this.
    -EndpointName  Only those of these endpoints.

    PS> Start-PodeServer { (Get-PodeVerb).Verb | Out-Default }
    """
    wanted = None if endpoint_name is None else {name.lower() for name in endpoint_name}
    for each in verbs_of(pode_of(session)):
        if verb and each.text.lower() != verb.lower():
            continue
        if wanted is None or each.endpoint.lower() in wanted:
            yield each.table
