"""Add-PodeFavicon and its like: the icons that browsers show for endpoints."""

from __future__ import annotations

import struct
from typing import Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import bytes_of
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.web import Endpoint

WEB = ("http", "https")
SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"<svg", "image/svg+xml"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
UNKNOWN = "application/octet-stream"
PROMPT = (
    "................", "................", "..##............", "...##...........",
    "....##..........", ".....##.........", "......##........", ".......##.......",
    "......##........", ".....##.........", "....##..........", "...##...........",
    "..##....#######.", "........#######.", "................", "................",
)  # fmt: skip
INK, PAPER = b"\xff\xff\xff\xff", b"\x8a\x4a\x1d\xff"  # blue, green, red, alpha


def default_icon() -> bytes:
    """The icon of a server that has none of its own: a prompt, 16 pixels wide."""
    rows = (INK if cell == "#" else PAPER for row in reversed(PROMPT) for cell in row)
    pixels = b"".join(rows)
    mask = bytes(4 * len(PROMPT))
    head = struct.pack("<IiiHHIIiiII", 40, 16, 32, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    image = head + pixels + mask
    entry = struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(image), 22)
    return struct.pack("<HHH", 0, 1, 1) + entry + image


def image_type(data: bytes) -> str:
    """What kind of image bytes are, by how they begin."""
    if len(data) < 12:
        return UNKNOWN
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in SIGNATURES if data.startswith(start)), UNKNOWN)


def chosen(pode: Pode, name: str, only_default: bool) -> list[Endpoint]:
    """The endpoints that a command is for; raises for a name that is not there."""
    endpoints = pode.web.endpoints
    if name and name.lower() not in endpoints:
        fail("noEndpoint", name)
    found = [endpoints[name.lower()]] if name else list(endpoints.values())
    return [each for each in found if each.is_default or not only_default]


@pode_command(
    "Add-PodeFavicon",
    default_set="Default",
    sets={"Default": "default!", "Path": "path!", "Binary": "binary!"},
)
def add_pode_favicon(
    *,
    default: bool = False,
    path: str = "",
    binary: Annotated[object, Param(type="System.Byte[]")] = None,
    endpoint_name: str = "",
    default_endpoint: bool = False,
    session: Session,
) -> None:
    """Gives endpoints an icon, which browsers ask for under /favicon.ico.

    -Default          The icon that comes with poshws.
    -Path             A file with the icon.
    -Binary           The icon itself.
    -EndpointName     The endpoint; otherwise all of them.
    -DefaultEndpoint  Only the endpoints that are the default of their protocol.

    PS> Start-PodeServer { Add-PodeEndpoint -Address localhost -Port 8080 -Protocol Http
    >>     Add-PodeFavicon -Default }
    """
    pode = pode_of(session)
    at = chosen(pode, endpoint_name, default_endpoint)
    if path:
        with open(pode.resolve(path), "rb") as file:
            data = file.read()
    else:
        data = default_icon() if binary is None else bytes_of(binary)
    for each in at:
        if each.protocol in WEB:
            facts = [("Bytes", byte_array(data)), ("ContentType", image_type(data))]
            each.favicon = Hashtable(facts)


@pode_command("Test-PodeFavicon")
def test_pode_favicon(
    endpoint_name: str = "", *, default_endpoint: bool = False, session: Session
) -> bool:
    """Says whether endpoints have an icon.

    -EndpointName     The endpoint; otherwise all of them.
    -DefaultEndpoint  Only the endpoints that are the default of their protocol.

    PS> Start-PodeServer { Test-PodeFavicon | Out-Default; Close-PodeServer }
    False
    """
    at = [e for e in chosen(pode_of(session), endpoint_name, default_endpoint) if e.protocol in WEB]
    return bool(at) and all(each.favicon is not None for each in at)


@pode_command("Get-PodeFavicon")
def get_pode_favicon(
    endpoint_name: str = "", *, default_endpoint: bool = False, session: Session
) -> Hashtable:
    """Gives the icons of endpoints by their names: tables of Bytes and ContentType.

    -EndpointName     The endpoint; otherwise all of them.
    -DefaultEndpoint  Only the endpoints that are the default of their protocol.

    PS> Start-PodeServer { (Get-PodeFavicon).Count | Out-Default; Close-PodeServer }
    0
    """
    at: list[Any] = chosen(pode_of(session), endpoint_name, default_endpoint)
    return Hashtable([(each.name, each.favicon) for each in at if each.favicon is not None])


@pode_command("Remove-PodeFavicon")
def remove_pode_favicon(
    endpoint_name: str = "", *, default_endpoint: bool = False, session: Session
) -> None:
    """Takes the icon of endpoints away.

    -EndpointName     The endpoint; otherwise all of them.
    -DefaultEndpoint  Only the endpoints that are the default of their protocol.

    PS> Start-PodeServer { Remove-PodeFavicon; Close-PodeServer }
    """
    for each in chosen(pode_of(session), endpoint_name, default_endpoint):
        if each.protocol in WEB:
            each.favicon = None
