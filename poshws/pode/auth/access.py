"""Add-PodeAccess and its like: which of the users that are known may use a route."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from poshws.binding import AllowNull, Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import as_list
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.status import set_status
from poshws.pode.routing.middleware import middleware_of
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, Runspace, call_below, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock


class AccessScheme(Hashtable):
    """Where it stands what a user may do, as scripts hold it."""

    __slots__ = ("handler",)
    handler: Handler | None


@dataclass(slots=True)
class Access:
    """One way of saying who may use a route."""

    name: str
    scheme: AccessScheme | None = None
    handler: Handler | None = None
    match: str = "one"
    members: list[str] = field(default_factory=list)  # of a merged one
    one_is_enough: bool = True
    description: str = ""


def access_of(pode: Pode) -> dict[str, Access]:
    """The accesses by lower-case name."""
    return pode.parts.accesses


def access_step(pode: Pode, options: dict[str, object]) -> Callable[[Runspace, Hashtable], bool]:
    """Middleware that lets those through who may use a route."""
    name = str(options["access"])
    if name.lower() not in access_of(pode):
        fail("noAccess", name)

    def step(runspace: Runspace, event: Hashtable) -> bool:
        auth: Any = event.get("Auth")
        allowed = auth is not None and passes(runspace.session, event, name)
        if auth is not None:
            auth["IsAuthorised"] = allowed
        if not allowed:
            set_status(runspace.session, 403)
        return allowed

    return step


def passes(session: Session, event: Hashtable, name: str) -> bool:
    """Whether the user of a request may use its route."""
    access = access_of(pode_of(session))[name.lower()]
    if access.members:
        check = any if access.one_is_enough else all
        return check(passes(session, event, each) for each in access.members)
    route = event.get("Route")
    meta: Any = route.get("AccessMeta") if isinstance(route, Hashtable) else None
    if meta is None or access.scheme is None:
        return True
    wanted = meta.get(str(access.scheme["Type"] or ""))
    if truth(access.scheme["IsCustom"]):
        custom = meta.get("Custom")
        wanted = custom.get(access.name) if isinstance(custom, Hashtable) else None
    return not as_list(wanted) or passes_as_user(session, event, access, as_list(wanted))


def passes_as_user(
    session: Session, event: Hashtable, access: Access, wanted: list[object]
) -> bool:
    """Whether a user has what is wanted."""
    auth: Any = event.get("Auth")
    user = None if auth is None else auth.get("User")
    assert access.scheme is not None
    if access.scheme.handler is not None:
        found = ask(session, access.scheme.handler, [user])
        has = found[0] if len(found) == 1 else found
    else:
        has = user
        for part in str(access.scheme["Path"]).split("."):
            has = None if has is None else get_member(has, part)
    return is_match(session, access, as_list(has), wanted)


def is_match(session: Session, access: Access, has: list[object], wanted: list[object]) -> bool:
    """Whether what a user has fits what is wanted."""
    if not wanted:
        return True
    if access.handler is not None:
        found = ask(session, access.handler, [has, wanted])
        return truth(found[0] if len(found) == 1 else found)
    own = {str(each).lower() for each in has}
    low = {str(each).lower() for each in wanted}
    if access.match == "none":
        return not own & low
    if not own:
        return False
    return low <= own if access.match == "all" else bool(own & low)


def ask(session: Session, handler: Handler, arguments: list[object]) -> list[Any]:
    """Calls a scriptblock; its own arguments come last."""
    bare = Handler(handler.script, [], handler.using)
    return call_below(session, bare, [*arguments, *handler.arguments])


@pode_command(
    "New-PodeAccessScheme",
    default_set="Type_Path",
    sets={
        "Type_Path": "type! path",
        "Type_Script": "type! script_block! argument_list",
        "Custom": "custom! script_block argument_list path",
    },
)
def new_pode_access_scheme(
    *,
    type: Literal["Role", "Group", "Scope", "User"] = "Role",
    custom: bool = False,
    script_block: ScriptBlock | None = None,
    argument_list: list[object] | None = None,
    path: str = "",
    session: Session,
) -> Hashtable:
    """Says where it stands what a user may do.

    -Type          What a route names: roles, groups, scopes or users.
    -Custom        What a route names with Add-PodeAccessCustom.
    -ScriptBlock   Gets the user, and gives what it has.
    -ArgumentList  More arguments for the scriptblock.
    -Path          The property of the user that says it, such as `Roles`.

    PS> (New-PodeAccessScheme -Type Role).Path
    Roles
    """
    if custom and script_block is None and not path:
        fail("noAccessLogic")
    if not custom and script_block is None and not path:
        path = "Username" if type.lower() == "user" else f"{type}s"
    scheme = AccessScheme(
        [
            ("Type", None if custom else type),
            ("IsCustom", custom),
            ("ScriptBlock", script_block),
            ("Arguments", argument_list),
            ("Path", path),
        ]
    )
    scheme.handler = None
    if script_block is not None:
        scheme.handler = make_handler(session, pode_of(session), script_block, argument_list)
    return scheme


@pode_command("Add-PodeAccess")
def add_pode_access(
    *,
    name: str,
    scheme: Annotated[Hashtable, Param(by_value=True)],
    description: str = "",
    script_block: ScriptBlock | None = None,
    argument_list: list[object] | None = None,
    match: Literal["All", "One", "None"] = "One",
    session: Session,
) -> None:
    """Adds a way of saying who may use a route.

    -Name          A name for it.
    -Scheme        A scheme of New-PodeAccessScheme.
    -Description   What it is for.
    -ScriptBlock   Gets what the user has and what the route wants, and says whether that fits.
    -ArgumentList  More arguments for the scriptblock.
    -Match         Whether the user needs one of what the route wants, all of it, or none.

    PS> Start-PodeServer { New-PodeAccessScheme -Type Role | Add-PodeAccess -Name Roles }
    """
    pode = pode_of(session)
    if name.lower() in access_of(pode):
        fail("accessExists", name)
    handler = None
    if script_block is not None:
        handler = make_handler(session, pode, script_block, argument_list)
    if isinstance(scheme, AccessScheme):
        made = Access(name, scheme, handler, match.lower(), description=description)
        access_of(pode)[name.lower()] = made


@pode_command("Merge-PodeAccess", positions="name access valid")
def merge_pode_access(
    *, name: str, access: list[str], valid: Literal["One", "All"] = "One", session: Session
) -> None:
    """Merges several accesses.

    -Name    A name for the merged one.
    -Access  Those that are merged.
    -Valid   Whether One is enough, or All have to agree.

    PS> Start-PodeServer { Merge-PodeAccess -Name Both -Access Roles, Groups -Valid All }
    """
    pode = pode_of(session)
    if name.lower() in access_of(pode):
        fail("accessExists", name)
    for each in access:
        if each.lower() not in access_of(pode):
            fail("noAccessToMerge", each)
    made = Access(name, members=list(access), one_is_enough=valid.lower() == "one")
    access_of(pode)[name.lower()] = made


@pode_command("Add-PodeAccessCustom", positions="route name value")
def add_pode_access_custom(
    *,
    route: Collected[Hashtable] = NO_ITEMS,
    name: str,
    value: list[object],
    session: Session,
) -> None:
    """Says what routes want, for an access of a custom scheme.

    -Route  The routes, as Add-PodeRoute -PassThru gives them.
    -Name   The access.
    -Value  What is wanted.

    PS> Start-PodeServer { Get-PodeRoute -Path / | Add-PodeAccessCustom -Name Office -Value London }
    """
    for each in route:
        meta: Any = each["AccessMeta"]
        if name in meta["Custom"]:
            fail("customAccessExists", each["Method"], each["Path"], name)
        meta["Custom"][name] = value


@pode_command("Get-PodeAccess")
def get_pode_access(name: list[str] | None = None, *, session: Session) -> Iterator[Hashtable]:
    """Gives the accesses.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeAccess -Name Roles).Name | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    for key, access in access_of(pode_of(session)).items():
        if wanted is None or key in wanted:
            yield Hashtable(
                [
                    ("Name", access.name),
                    ("Scheme", access.scheme),
                    ("Match", access.match),
                    ("Merged", bool(access.members)),
                ]
            )


@pode_command("Test-PodeAccessExists")
def test_pode_access_exists(name: str, *, session: Session) -> bool:
    """Says whether there is an access.

    -Name  Its name.

    PS> Start-PodeServer { if (!(Test-PodeAccessExists -Name Roles)) { 'no roles' | Out-Default } }
    """
    return name.lower() in access_of(pode_of(session))


@pode_command("Test-PodeAccess")
def test_pode_access(
    name: str,
    source: Annotated[list[object] | None, AllowNull()] = None,
    destination: Annotated[list[object] | None, AllowNull()] = None,
    argument_list: Annotated[list[object] | None, AllowNull()] = None,
    *,
    session: Session,
) -> bool:
    """Says whether what somebody has fits what is wanted.

    -Name          The access.
    -Source        What somebody has; the scheme's scriptblock says it otherwise.
    -Destination   What is wanted.
    -ArgumentList  Arguments for the scheme's scriptblock.

    PS> Start-PodeServer { Test-PodeAccess -Name Roles -Source Admin -Destination Admin, User }
    """
    access = access_of(pode_of(session)).get(name.lower())
    if access is None or not destination:
        return True
    if not source and access.scheme is not None and access.scheme.handler is not None:
        source = ask(session, access.scheme.handler, list(argument_list or ()))
    return is_match(session, access, list(source or ()), destination)


@pode_command("Test-PodeAccessUser")
def test_pode_access_user(name: str, value: list[object], *, session: Session) -> bool:
    """Says whether the user of the request has what is wanted.

    -Name   The access.
    -Value  What is wanted.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeAccessUser -Name Roles -Value Admin } }
    """
    event = web_event(session)
    access = access_of(pode_of(session)).get(name.lower())
    return (
        event is not None and access is not None and passes_as_user(session, event, access, value)
    )


@pode_command("Test-PodeAccessRoute")
def test_pode_access_route(name: str, *, session: Session) -> bool:
    """Says whether the user of the request may use its route.

    -Name  The access.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeAccessRoute -Name Roles } }
    """
    event = web_event(session)
    return event is not None and passes(session, event, name)


@pode_command("Remove-PodeAccess")
def remove_pode_access(name: str, *, session: Session) -> None:
    """Removes an access.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeAccess -Name Roles }
    """
    access_of(pode_of(session)).pop(name.lower(), None)


@pode_command("Clear-PodeAccess")
def clear_pode_access(*, session: Session) -> None:
    """Removes all accesses.

    PS> Start-PodeServer { Clear-PodeAccess }
    """
    access_of(pode_of(session)).clear()


@pode_command("Add-PodeAccessMiddleware", positions="name access route")
def add_pode_access_middleware(
    *, name: str, access: str, route: str = "", session: Session
) -> None:
    """Has every request pass an access.

    -Name    A name for the middleware.
    -Access  The access.
    -Route   Only requests for this path.

    PS> Start-PodeServer { Add-PodeAccessMiddleware -Name Admins -Access Roles -Route /admin }
    """
    pode = pode_of(session)
    pode.web.middleware.append(middleware_of(access_step(pode, {"access": access}), name, route))
