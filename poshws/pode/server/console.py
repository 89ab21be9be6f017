"""Out-PodeHost and Write-PodeHost: what a server says on the terminal, unless it is to be quiet."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import AllowNull, Collected, Param, Session
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.instance_members import type_names
from poshws.pode import VERSION
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import find_pode

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode

LINE = "\N{BOX DRAWINGS HEAVY HORIZONTAL}" * 75


def is_quiet(session: Session) -> bool:
    """Whether the server writes nothing by itself."""
    pode = find_pode(session)
    return pode is not None and pode.quiet


@pode_command("Out-PodeHost")
def out_pode_host(
    *,
    input: Annotated[
        Collected[object], Param(name="InputObject", position=0), AllowNull()
    ] = NO_ITEMS,
    force: bool = False,
    session: Session,
) -> None:
    """Shows an object on the terminal, unless the server is quiet.

    -InputObject  What to show.
    -Force        Shows it even then.

    PS> Start-PodeServer { 'listening' | Out-PodeHost }
    """
    if force or not is_quiet(session):
        session.run("Out-Default", input=list(input))


@pode_command("Write-PodeHost", default_set="inbuilt")
def write_pode_host(
    *,
    object: Annotated[Collected[object], Param(position=0), AllowNull()] = NO_ITEMS,
    foreground_color: Annotated[object, Param(type="System.ConsoleColor")] = None,
    no_new_line: bool = False,
    explode: bool = False,
    show_type: bool = False,
    timestamp: bool = False,
    label: str = "",
    force: bool = False,
    session: Session,
) -> None:
    """Writes text to the terminal, unless the server is quiet.

    -Object           What to write.
    -ForegroundColor  The colour of the text.
    -NoNewLine        Doesn't end the line.
    -Explode          Writes the object as it would be shown.
    -ShowType         Says its type before it, with -Explode.
    -Timestamp        Says the time before it, with -Explode.
    -Label            Says this before it, with -Explode.
    -Force            Writes it even if the server is quiet.

    PS> Start-PodeServer { Write-PodeHost 'listening' -ForegroundColor Green }
    """
    if is_quiet(session) and not force:
        return
    items = list(object)
    value: Any = items[0] if len(items) == 1 else items
    named: dict[str, Any] = {"NoNewline": no_new_line}
    if foreground_color is not None:
        named["ForegroundColor"] = foreground_color
    if explode:
        facts = facts_of(value, label, show_type=show_type, timestamp=timestamp)
        items = [f"{facts}{shown(session, value)}"]
    for each in items:
        session.run("Write-Host", {**named, "Object": each})


def facts_of(value: object, label: str, *, show_type: bool, timestamp: bool) -> str:
    """What is said before an object, as a line."""
    facts = [f"Name: {label}"] if label else []
    if show_type:
        facts.append(f"TypeName: {'Null' if value is None else type_names(value)[0]}")
    if timestamp:
        facts.append(f"Timestamp: {datetime.now():%Y-%m-%d %H:%M:%S}")
    return f"[{'; '.join(facts)}]\n" if facts else ""


def shown(session: Session, value: object) -> str:
    """An object as the terminal shows it."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.rstrip()
    items = ensure_list(value)
    found = session.run("Out-String", input=items)
    return "".join(map(str, found)).rstrip()


# --- what the server itself says on a terminal


def say_state(pode: Pode, state: str) -> None:
    """The line that says what the server does now."""
    if pode.quiet:
        return
    name = f" {pode.app_name}" if pode.app_name else ""
    line = (
        f"[{datetime.now():%Y-%m-%d %H:%M:%S}] Pode v{VERSION} (PID: {os.getpid()}){name} [{state}]"
    )
    if not pode.parts.is_announced:
        pode.parts.is_announced = True
        line = f"{LINE}\n{line}"
    pode.session.host.write_line(line)


def say_endpoints(pode: Pode) -> None:
    """Where the server listens."""
    if pode.quiet or pode.parts.hides_endpoints or not pode.has("web"):
        return
    endpoints = list(pode.web.endpoints.values())
    if not endpoints:
        return
    order = ("http", "https", "ws", "wss", "smtp", "smtps", "tcp", "tcps")
    endpoints.sort(key=lambda each: (order.index(each.protocol), each.url))
    threads = pode.threads
    lines = [LINE, f"Listening on {len(endpoints)} endpoint(s) [{threads} thread(s)]:", LINE]
    for each in endpoints:
        flags = [f"Name: {each.name}"] if "-" not in each.name or len(each.name) != 36 else []
        flags += ["DualMode"] if each.is_dual else []
        flags += ["Default"] if each.is_default else []
        lines.append(
            f" - {each.protocol.upper():<6}: {each.url}"
            + (f"\t[{', '.join(flags)}]" if flags else "")
        )
    lines.append(LINE)
    for line in lines:
        pode.session.host.write_line(line)


@pode_command("Show-PodeGui")
def show_pode_gui(
    *,
    title: Annotated[str, Param(by_value=True, position=0)],
    icon: Annotated[str, Param(position=1)] = "",
    window_state: Annotated[
        Literal["Normal", "Maximized", "Minimized"], Param(position=2)
    ] = "Normal",
    window_style: Annotated[
        Literal["None", "SingleBorderWindow", "ThreeDBorderWindow", "ToolWindow"], Param(position=3)
    ] = "SingleBorderWindow",
    resize_mode: Annotated[
        Literal["CanResize", "CanMinimize", "NoResize"], Param(position=4)
    ] = "CanResize",
    height: Annotated[int, Param(position=5)] = 0,
    width: Annotated[int, Param(position=6)] = 0,
    endpoint_name: Annotated[str, Param(position=7)] = "",
    hide_from_taskbar: bool = False,
) -> None:
    """Would show the server in a window of its own; that is for Windows.

    -Title            The title of the window.
    -Icon             The file of its icon.
    -WindowState      Normal, Maximized or Minimized.
    -WindowStyle      Its frame.
    -ResizeMode       How it may be resized.
    -Height           Its height.
    -Width            Its width.
    -EndpointName     The endpoint that it shows.
    -HideFromTaskbar  It is not in the task bar.

    PS> try { Show-PodeGui -Title Shop } catch { $_.Exception.Message -match 'Windows OS' }
    True
    """
    fail("noGui")


def say_open_api(pode: Pode) -> None:
    """The pages that lead to what OpenAPI says of the server (Show-PodeConsoleOpenAPIInfo)."""
    known = pode.parts.open_api
    if pode.quiet or pode.parts.hides_open_api or known is None:
        return
    lines: list[str] = []
    for tag, definition in known.definitions.items():
        page = definition.bookmarks
        if page is None:
            continue
        lines = lines or ["OpenAPI Information:", LINE]
        named = len(page.endpoints) > 1 or any(str(each["Name"] or "") for each in page.endpoints)
        lines.append(f" '{tag}':")
        for title, path in (("Specification", page.open_api_url), ("Documentation", page.path)):
            lines.append(f"   {title}:")
            if named:
                places = (f"{each['Protocol']}://{each['Address']}" for each in page.endpoints)
                lines += [f"     . {place}{path}" for place in places]
            else:
                urls = (each.url.rstrip("/") for each in pode.web.endpoints.values())
                lines += [f"     - {url}{path}" for url in urls]
    for line in [*lines, LINE] if lines else ():
        pode.session.host.write_line(line)


def say_end(pode: Pode) -> None:
    """The last words of a server."""
    say_state(pode, pode.status)
    if pode.quiet:
        return
    pode.session.host.write_line(LINE)
    if pode.has("web") and pode.web.endpoints:
        pode.session.run("Write-Host", {"Object": "Done", "ForegroundColor": "Green"})
