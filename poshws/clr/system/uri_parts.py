"""A URI's text cut into scheme, user, host, port, path, query and fragment, each as .NET writes
it.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, unquote

from poshws.clr.system.host_names import host_kind, read_ipv4, read_ipv6
from poshws.corelib.exceptions.dotnet import UriFormatException
from poshws.corelib.records import dataclass
from poshws.corelib.text.dot_segments import without_dot_segments

DEFAULT_PORTS: Final = {
    "http": 80,
    "https": 443,
    "ws": 80,
    "wss": 443,
    "ftp": 21,
    "ftps": 990,
    "sftp": 22,
    "ssh": 22,
    "gopher": 70,
    "telnet": 23,
    "nntp": 119,
    "mailto": 25,
    "ldap": 389,
    "net.tcp": 808,
    "file": -1,
}
_HOSTLESS: Final = frozenset(("news", "urn", "data", "javascript", "about", "tel", "uuid"))
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_KEPT: Final = "-._~!$&'()*+,;=:@/%[]"
_BASIC_NAME: Final = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?")
"""A host that is none of the DNS, but that .NET takes ("Basic")."""
_DOS: Final = re.compile(r"[A-Za-z]:[\\/]")
_PLAIN: Final = re.compile(
    r"%(?:4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE]|3[0-9]|2[DE])", re.IGNORECASE
)
_COULD_NOT: Final = "could not be parsed."


@dataclass(frozen=True)
class UriParts:
    """`prefix` is everything before the path; query and fragment begin with their marks."""

    scheme: str
    prefix: str
    user: str
    host: str
    port: int
    path: str
    query: str
    fragment: str
    is_dos: bool = False


def is_scheme(text: str) -> bool:
    return _SCHEME.fullmatch(text) is not None


def read_uri(text: str, may_be_relative: bool = True) -> UriParts | None:
    """The parts of an absolute URI; None for a text that has no scheme.

    Raises UriFormatException for one that has a scheme but breaks its rules.
    """
    if text.startswith("/") and not text.startswith("//") and not may_be_relative:
        return _of_path(text)
    if _DOS.match(text):
        path = "/" + _clean(text.replace("\\", "/"))
        return UriParts("file", "file://", "", "", -1, path, "", "", is_dos=True)
    head, colon, rest = text.partition(":")
    if not colon or not is_scheme(head) or len(head) < 2:
        return None
    return _read_known(head.lower(), rest)


def _of_path(path: str) -> UriParts:
    """A rooted path is a file's URI."""
    return UriParts("file", "file://", "", "", -1, _clean(path), "", "")


def _read_known(scheme: str, rest: str) -> UriParts:
    body, mark, fragment = rest.partition("#")
    fragment = mark + escape(fragment, _KEPT + "?") if mark else ""
    if scheme == "mailto":
        return _read_mail(body, fragment)
    if scheme in ("http", "https", "ws", "wss", "ftp", "file") and "\\" in body:
        body = body.replace("\\", "/")
    path, question, query = body.partition("?")
    query = question + escape(query, _KEPT + "?") if question else ""
    if not path.startswith("//"):
        if scheme in DEFAULT_PORTS and scheme not in ("file",) and scheme not in _HOSTLESS:
            raise UriFormatException(f"Invalid URI: The Authority/Host {_COULD_NOT}")
        if scheme == "file":
            return UriParts(scheme, "file://", "", "", -1, _clean(path), query, fragment)
        return UriParts(scheme, f"{scheme}:", "", "", -1, escape(path, _KEPT), query, fragment)
    authority, slash, rest_path = path[2:].partition("/")
    found = _read_authority(scheme, authority)
    path = _clean(slash + rest_path)
    if not path and scheme in DEFAULT_PORTS:
        path = "/"
    user, host, port = found
    shown = host if port == DEFAULT_PORTS.get(scheme, -1) else f"{host}:{port}"
    prefix = f"{scheme}://{user}@{shown}" if user else f"{scheme}://{shown}"
    return UriParts(scheme, prefix, user, host, port, path, query, fragment)


def _read_mail(body: str, fragment: str) -> UriParts:
    path, question, query = body.partition("?")
    user, at, host = path.rpartition("@")
    if not at:
        user, host = "", path
    query = question + escape(query, _KEPT + "?") if question else ""
    prefix = f"mailto:{path}"
    return UriParts("mailto", prefix, user, host, 25, "", query, fragment)


def _read_authority(scheme: str, authority: str) -> tuple[str, str, int]:
    user, at, address = authority.rpartition("@")
    if not at:
        user, address = "", authority
    default = DEFAULT_PORTS.get(scheme, -1)
    host, colon, digits = address.rpartition(":")
    if not colon or address.endswith("]"):
        host, digits = address, ""
    elif digits and not digits.isdigit() or len(digits) > 5 or int(digits or 0) > 65535:
        raise UriFormatException("Invalid URI: Invalid port specified.")
    if not host and scheme != "file" and scheme in DEFAULT_PORTS:
        raise UriFormatException(
            f"Invalid URI: The hostname {_COULD_NOT}"
            if address
            else "Invalid URI: The hostname could not be parsed."
        )
    if host.startswith("["):
        address_6 = read_ipv6(host)
        if address_6 is None:
            raise UriFormatException(f"Invalid URI: The hostname {_COULD_NOT}")
        host = f"[{address_6}]"
    elif address_4 := read_ipv4(host):
        host = address_4
    elif host and host_kind(host) == "Unknown" and not _BASIC_NAME.fullmatch(host):
        raise UriFormatException(f"Invalid URI: The hostname {_COULD_NOT}")
    return user, host.lower(), int(digits) if digits else default


def escape(text: str, kept: str) -> str:
    """Percent signs for all but letters, digits and what is kept."""
    return quote(text, safe=kept, errors="replace")


def _clean(path: str) -> str:
    """Escaped, with letters and digits that need no escape as they are, and `.` and `..` taken
    out.
    """
    path = escape(path, _KEPT)
    if "%" in path:
        path = _PLAIN.sub(lambda found: chr(int(found[0][1:], 16)), path)
    return without_dot_segments(path)


def merge_paths(base: str, path: str) -> str:
    """A relative path seen from another."""
    if path.startswith("/"):
        return without_dot_segments(path)
    return without_dot_segments(base.rpartition("/")[0] + "/" + path)


def unescape_shown(text: str) -> str:
    """Percent signs resolved where the text stays the same URI: what ToString shows."""
    if "%" not in text:
        return text
    pieces = re.split(r"((?:%[0-9A-Fa-f]{2})+)", text)
    for place in range(1, len(pieces), 2):
        data = bytes.fromhex(pieces[place].replace("%", ""))
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        kept = re.split(
            r"(%(?:2[35F]|3[AF]|40|5C|[01][0-9A-F]|7F|2B|26|3D|3B|24|2C))",
            pieces[place],
            flags=re.I,
        )
        pieces[place] = "".join(
            part if index % 2 else unquote(part) for index, part in enumerate(kept)
        )
    return "".join(pieces)
