"""What commands of signal connections and of event streams share: parameters and behaviour."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Literal

from poshws.binding import NAMED, Param, ParameterGroup, Session
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import make_handler
from poshws.pode.signals.connection_events import Kind, events_of
from poshws.runtime.execution.scriptblock import ScriptBlock


class Receivers(ParameterGroup):
    """Which of the clients of a name.

    -Group     Only those of these groups.
    -ClientId  Only those of these clients.
    """

    group: list[str] | None = None
    client_id: list[str] | None = None


class ClientOfGroup(ParameterGroup):
    """One client of a name.

    -Group     Its group.
    -ClientId  The client.
    """

    group: list[str] | None = None
    client_id: Annotated[str, Param(mandatory=True)] = ""


class GroupAndScope(ParameterGroup):
    """What becomes of a request that is made a connection.

    -Scope  Local closes it when the route ends, Global keeps it.
    """

    group: str = ""
    scope: Literal["Default", "Local", "Global"] = "Default"


class DefaultScope(ParameterGroup):
    """How long connections live.

    -Scope  Local closes them when their route ends, Global keeps them.
    """

    scope: Literal["Local", "Global"]


class BroadcastLevel(ParameterGroup):
    """How exactly receivers have to be named.

    -Type  Name, Group or ClientId.
    """

    name: str = "*"
    type: Literal["Name", "Group", "ClientId"] = "Name"


class Signing(ParameterGroup):
    """How the ids of clients are signed.

    -Secret  The secret that they are signed with.
    -Strict  An id holds for the browser and address of its client alone.
    """

    secret: str
    strict: Annotated[bool, Param(position=NAMED)] = False


class Registration(ParameterGroup):
    """A handler of clients that connect or leave.

    -Type       Connect or Disconnect.
    -EventName  The name of the registration.
    """

    name: list[str]
    type: Kind
    event_name: str


class NewRegistration(Registration):
    """The same with what it does.

    -EventName     A name for the registration.
    -ScriptBlock   What to do; `$TriggeredEvent` says what happened.
    -ArgumentList  Arguments for the scriptblock.
    """

    script_block: Annotated[ScriptBlock, Param(by_value=True)]
    argument_list: list[object] | None = None


class Registrations(ParameterGroup):
    """Which registrations.

    -Type       Connect or Disconnect.
    -EventName  Only registrations of these names.
    """

    name: list[str] | None = None
    type: Annotated[list[Kind] | None, Param(mandatory=True)] = None
    event_name: list[str] | None = None


def register(session: Session, family: str, given: NewRegistration) -> None:
    """Adds a handler; raises where one of its names has the registration already."""
    pode = pode_of(session)
    events = events_of(pode, family)
    events.refuse_known(given.name, given.type, given.event_name)
    handler = make_handler(session, pode, given.script_block, given.argument_list)
    events.register(given.name, given.type, given.event_name, handler)


def unregister(session: Session, family: str, given: Registration) -> None:
    """Takes a handler away; raises where there is none."""
    events_of(pode_of(session), family).unregister(given.name, given.type, given.event_name)


def is_registered(session: Session, family: str, given: Registrations) -> bool:
    """Whether there is such a handler."""
    found = events_of(pode_of(session), family)
    return any(True for _ in found.select(given.name, given.type or [], given.event_name))


def set_default_scope(session: Session, family: str, scope: str) -> None:
    """Says how long the family's connections live that do not say it themselves."""
    pode_of(session).parts.scopes[family] = scope


def default_scope(pode: Pode, family: str) -> str:
    """How long the family's connections live that do not say it themselves."""
    return pode.parts.scopes.get(family, "Global")


def set_broadcast_level(session: Session, family: str, given: BroadcastLevel) -> None:
    """Says how exactly the receivers of a name have to be named."""
    levels = pode_of(session).parts.broadcast_levels[family]
    levels[given.name.lower()] = given.type.lower()


def broadcast_level(pode: Pode, family: str, name: str) -> str:
    """How exactly the receivers of a name have to be named: name, group or clientid."""
    levels = pode.parts.broadcast_levels[family]
    return levels.get(name.lower()) or levels.get("*") or "name"


def is_exact_enough(
    level: str, groups: Collection[object] | None, clients: Collection[object] | None
) -> bool:
    """Whether receivers are named as exactly as the level asks for."""
    return level == "name" or bool(clients) or (level == "group" and bool(groups))
