"""Add-PodeMiddleware and Add-PodeEndware: what runs before and after the routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.arrays import ensure_list
from poshws.engine.http.routes import compile_path
from poshws.objects.instance_members import type_names
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.facts import is_empty
from poshws.pode.server.handlers import Handler, Runspace, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    import re

Step = Callable[[Runspace, Hashtable], Any]


@dataclass(slots=True)
class Middleware:
    """Something that runs before routes, and may keep a request from them."""

    handler: Handler | Step
    name: str = ""
    route: str = ""
    pattern: re.Pattern[str] | None = None

    def applies(self, path: str) -> bool:
        """Whether it runs for a path."""
        if self.route in ("", "/") or self.route.lower() == path.lower():
            return True
        return self.pattern is not None and self.pattern.fullmatch(path) is not None


class MiddlewareTable(Hashtable):
    """Middleware as New-PodeMiddleware gives it to scripts."""

    __slots__ = ("handler",)

    def __init__(self, handler: Handler, route: str) -> None:
        super().__init__(
            [
                ("Route", route),
                ("Logic", handler.script),
                ("Arguments", list(handler.arguments) or None),
            ]
        )
        self.handler = handler


def middleware_of(handler: Handler | Step, name: str = "", route: str = "") -> Middleware:
    """Middleware for a route's path, in which `:name` and `*` stand for something."""
    route = route.partition("?")[0]
    if route and not route.startswith("/"):
        route = f"/{route}"
    return Middleware(handler, name, route, compile_path(route) if route else None)


def refuse_empty(script: ScriptBlock | None) -> None:
    """Refuses `{ }` as middleware."""
    if is_empty(script):
        fail("noScriptBlock")


def read_middleware(session: Session, pode: Pode, given: object) -> list[Handler | Step]:
    """Handlers of what -Middleware was given: scriptblocks and tables."""
    found: list[Handler | Step] = []
    for each in ensure_list(given):
        if each is None:
            continue
        if isinstance(each, ScriptBlock):
            found.append(make_handler(session, pode, each))
        elif isinstance(each, MiddlewareTable) and each.get("Logic") is each.handler.script:
            found.append(each.handler)
        elif isinstance(each, Hashtable):
            found.append(make_handler(session, pode, logic_of(each), each.get("Arguments")))
        elif callable(each):
            found.append(each)
        else:
            fail("middlewareType", type_name(each))
    return found


def logic_of(table: Hashtable) -> ScriptBlock:
    """The scriptblock in a table of middleware."""
    logic = table.get("Logic")
    if logic is None:
        fail("middlewareTableNoLogic")
    if not isinstance(logic, ScriptBlock):
        fail("middlewareLogicType", type_name(logic))
    return logic


def type_name(value: object) -> str:
    """The short name of a value's type."""
    return type_names(value)[0].rpartition(".")[2]


@pode_command("New-PodeMiddleware")
def new_pode_middleware(
    script_block: Annotated[ScriptBlock, Param(by_value=True)],
    *,
    route: str = "",
    argument_list: list[object] | None = None,
    session: Session,
) -> Hashtable:
    """Makes middleware for routes or Add-PodeMiddleware.

    -ScriptBlock   What runs before a route; if it gives $false, the route does not run.
    -Route         The path of the requests that it runs for.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     New-PodeMiddleware -ScriptBlock { return $true } | Add-PodeMiddleware -Name Pass }
    """
    pode = pode_of(session)
    refuse_empty(script_block)
    return MiddlewareTable(make_handler(session, pode, script_block, argument_list), route)


@pode_command(
    "Add-PodeMiddleware",
    default_set="Script",
    sets={"Script": "script_block!", "Input": "input!@0|"},
)
def add_pode_middleware(
    *,
    name: str,
    script_block: ScriptBlock | None = None,
    input: Annotated[Hashtable | None, Param(name="InputObject")] = None,
    route: str = "",
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Adds middleware: it runs before the routes, and keeps a request from them if it gives $false.

    -Name          A name for it.
    -ScriptBlock   What runs; without output, or with a true one, the request goes on.
    -InputObject   Middleware of New-PodeMiddleware.
    -Route         The path of the requests that it runs for; `*` stands for anything.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer { Add-PodeMiddleware -Name all -ScriptBlock { $true }; Close-PodeServer }
    """
    pode = pode_of(session)
    if any(each.name.lower() == name.lower() for each in pode.web.middleware):
        fail("middlewareExists", name)
    if input is not None:
        if input.get("Logic") is None:
            fail("middlewareNoLogic")
        handler = read_middleware(session, pode, input)[0]
        route = route or str(input.get("Route") or "")
    else:
        refuse_empty(script_block)
        handler = make_handler(session, pode, script_block, argument_list)
    pode.web.middleware.append(middleware_of(handler, name, route))


@pode_command("Remove-PodeMiddleware")
def remove_pode_middleware(name: str, *, session: Session) -> None:
    """Removes middleware.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeMiddleware -Name Pass }
    """
    middleware = pode_of(session).web.middleware
    middleware[:] = [each for each in middleware if each.name.lower() != name.lower()]


@pode_command("Clear-PodeMiddleware")
def clear_pode_middleware(*, session: Session) -> None:
    """Removes all middleware.

    PS> Start-PodeServer { Clear-PodeMiddleware }
    """
    pode_of(session).web.middleware.clear()


@pode_command("Test-PodeMiddleware")
def test_pode_middleware(name: str, *, session: Session) -> bool:
    """Says whether there is middleware of a name.

    -Name  The name.

    PS> Start-PodeServer { Test-PodeMiddleware -Name Pass | Out-Default }
    """
    return any(each.name.lower() == name.lower() for each in pode_of(session).web.middleware)


@pode_command("Add-PodeEndware")
def add_pode_endware(
    script_block: Annotated[ScriptBlock, Param(by_value=True)],
    *,
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Adds endware: it runs when a request has been served, whatever came of it.

    -ScriptBlock   What runs.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer { Add-PodeEndware -ScriptBlock { 'done' | Out-Default } }
    """
    pode = pode_of(session)
    pode.web.endware.append(make_handler(session, pode, script_block, argument_list))


@pode_command("Add-PodeBodyParser")
def add_pode_body_parser(
    content_type: Annotated[str, Pattern(r"^\w+\/[\w\.\+-]+$")],
    script_block: Annotated[ScriptBlock, Param(by_value=True)],
    *,
    session: Session,
) -> None:
    """Has a scriptblock read bodies of a content type, of requests and of WebSocket messages.

    -ContentType  The content type.
    -ScriptBlock  Gets the body as text and gives the data.

    PS> Start-PodeServer {
    >>     Add-PodeBodyParser -ContentType text/plain `
    >>         -ScriptBlock { param($body) $body.ToUpper() } }
    """
    pode = pode_of(session)
    key = content_type.lower()
    if key in pode.body_parsers:
        fail("bodyParserExists", content_type)
    pode.body_parsers[key] = make_handler(session, pode, script_block)


@pode_command("Remove-PodeBodyParser")
def remove_pode_body_parser(content_type: str, *, session: Session) -> None:
    """Removes the reading of a content type.

    -ContentType  The content type.

    PS> Start-PodeServer { Remove-PodeBodyParser -ContentType text/plain }
    """
    pode_of(session).body_parsers.pop(content_type.lower(), None)
