"""Register-PodeEvent and its like, and the event tables that handlers get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.events import SERVER_EVENTS
from poshws.engine.messages import EngineError
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import make_handler, using_table
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Coroutine

Kind = Literal[
    "Start", "Starting", "Terminate", "Restart", "Browser", "Crash", "Stop", "Running",
    "Restarting", "Suspending", "Suspend", "Resuming", "Resume", "Enable", "Disable",
]  # fmt: skip


def fire_event(
    pode: Pode, kind: str, metadata: dict[str, Any] | None = None
) -> Coroutine[Any, Any, None]:
    """Runs the handlers of an event of the server, one after the other."""

    async def run() -> None:
        for _, handler in pode.events.of(kind):
            event = event_table(pode, [("Type", kind)])
            for name, value in (metadata or {}).items():
                event["Metadata"][name] = value  # type: ignore[index]
            await pode.runspaces.fire(handler, "TriggeredEvent", event)

    return run()


def spelled(kind: str) -> str:
    """The kind in its own spelling."""
    return next((each for each in SERVER_EVENTS if each.lower() == kind.lower()), kind)


@pode_command("Register-PodeEvent")
def register_pode_event(
    type: Kind,
    name: str,
    script_block: ScriptBlock,
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> None:
    """Has a scriptblock called when something happens to the server.

    -Type          What happens.
    -Name          A name for the registration.
    -ScriptBlock   What to do; `$TriggeredEvent` says what happened.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeEvent -Type Start -Name Greet -ScriptBlock { 'started' | Out-Default } }
    """
    pode = pode_of(session)
    handler = make_handler(session, pode, script_block, argument_list)
    try:
        pode.events.register(spelled(type), name, handler)
    except EngineError as error:
        raise_refusal(error)


@pode_command("Unregister-PodeEvent")
def unregister_pode_event(type: Kind, name: str, *, session: Session) -> None:
    """Removes the registration of an event.

    -Type  What happens.
    -Name  The name of the registration.

    PS> Start-PodeServer { Unregister-PodeEvent -Type Start -Name Greet }
    """
    try:
        pode_of(session).events.unregister(spelled(type), name)
    except EngineError as error:
        raise_refusal(error)


@pode_command("Test-PodeEvent")
def test_pode_event(type: list[Kind], name: list[str] | None = None, *, session: Session) -> bool:
    """Says whether an event has a registration.

    -Type  What happens.
    -Name  The name of the registration.

    PS> Start-PodeServer { Test-PodeEvent -Type Start -Name Greet | Out-Default }
    """
    return bool(list(found_events(pode_of(session), type, name)))


@pode_command("Get-PodeEvent")
def get_pode_event(
    type: list[Kind], name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives registrations of events.

    -Type  What happens.
    -Name  Only registrations of these names.

    PS> Start-PodeServer { Get-PodeEvent -Type Start | Out-Default }
    """
    yield from found_events(pode_of(session), type, name)


def found_events(pode: Pode, kinds: Sequence[str], names: list[str] | None) -> Iterator[Hashtable]:
    """The registrations of these kinds and names."""
    wanted = None if names is None else {name.lower() for name in names}
    for kind in kinds:
        for name, handler in pode.events.of(kind):
            if wanted is None or name.lower() in wanted:
                yield Hashtable(
                    [
                        ("Name", name),
                        ("Type", spelled(kind)),
                        ("ScriptBlock", handler.script),
                        ("Arguments", list(handler.arguments) or None),
                        ("UsingVariables", using_table(handler)),
                    ]
                )


@pode_command("Clear-PodeEvent")
def clear_pode_event(type: Kind, *, session: Session) -> None:
    """Removes all registrations of an event.

    -Type  What happens.

    PS> Start-PodeServer { Clear-PodeEvent -Type Start }
    """
    pode_of(session).events.clear(type)
