"""How a connection that this side opens is to be opened and kept; all of it beyond what Pode has.

The values of headers, cookies and tokens are secrets: nothing here puts them into a text.
"""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterable

OPEN_TIMEOUT = 100.0  # seconds for TCP, TLS and the handshake together
LARGEST_SIZE = 256 * 1024 * 1024  # bytes of a message, unless the options say otherwise
UNPACKED_SIZE = 64 * 1024 * 1024  # bytes of a compressed one, likewise
PING_TIMEOUT = 20.0  # seconds that the other side has to answer a Ping

HANDSHAKE = {"connection", "upgrade", "content-length", "transfer-encoding"}
"""Headers that only the handshake itself may set, besides Sec-WebSocket-*."""

NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2: token
UNSAFE = re.compile(r"[^\t\x20-\x7e]")  # .NET, too, allows no more than ASCII
COOKIE_VALUE = re.compile(r"[^\x00-\x20;,\x7f-\U0010ffff]*")  # RFC 6265, 4.1.1, and quotes


@dataclass(frozen=True)
class ConnectionOptions:
    """What a handshake says besides what it must, and how the connection is watched."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    origin: str = ""
    subprotocols: tuple[str, ...] = ()
    skip_certificate_check: bool = False
    authorities: str = ""  # a PEM file: trusted in place of the machine's
    certificate: str = ""  # a PEM or PFX file with the certificate of this side
    certificate_key: str = ""  # a PEM file with its key, if that is not in the same file
    certificate_password: str = field(default="", repr=False)  # of the key
    proxy: str = field(default="", repr=False)  # in place of the one in the environment
    avoids_proxies: bool = False  # goes straight, whatever the environment says
    timeout: float = OPEN_TIMEOUT
    has_compression: bool = False
    maximum_size: int | None = None  # bytes of a message, unpacked
    ping_interval: float = 0.0  # seconds; 0 sends no Ping
    ping_timeout: float = PING_TIMEOUT
    # Of many connections to one place, these are found once and given to each:
    address: str = ""  # the host's, if it is known already
    context: ssl.SSLContext | None = field(default=None, repr=False, compare=False)

    @property
    def size_limit(self) -> int:
        """Bytes that a message may have: no server may fill the memory, nor a few compressed bytes.

        Pode's limit is that of .NET's arrays, 2 GiB.
        """
        if self.maximum_size is None:
            return UNPACKED_SIZE if self.has_compression else LARGEST_SIZE
        return self.maximum_size


PLAIN = ConnectionOptions()


def checked_headers(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Headers that may go into a handshake; raises EngineError, without any value in its text."""
    checked = []
    for name, value in headers:
        low = name.lower()
        if not NAME.fullmatch(name) or low in HANDSHAKE or low.startswith("sec-websocket-"):
            raise EngineError("badHeaderName", name)
        if UNSAFE.search(value):
            raise EngineError("badHeaderValue", name)
        checked.append((name, value.strip()))
    return tuple(checked)


def checked_cookie(name: str, value: str) -> str:
    """A cookie as it stands in the header; raises EngineError, without the value in its text."""
    if not NAME.fullmatch(name):
        raise EngineError("badCookieName", name)
    if not COOKIE_VALUE.fullmatch(value):
        raise EngineError("badCookieValue", name)
    return f"{name}={value}"


def checked_origin(origin: str) -> str:
    """An Origin that may go into a handshake."""
    if UNSAFE.search(origin):
        raise EngineError("badHeaderValue", "Origin")
    return origin


def checked_subprotocols(names: Iterable[str]) -> tuple[str, ...]:
    """Names of subprotocols, each once (RFC 6455, 4.1)."""
    found = tuple(dict.fromkeys(names))
    for name in found:
        if not NAME.fullmatch(name):
            raise EngineError("badSubprotocol", name)
    return found


def tls_context(options: ConnectionOptions) -> ssl.SSLContext:
    """TLS as it should be, unless the options say otherwise: certificates and names are checked."""
    context = ssl.create_default_context(cafile=options.authorities or None)
    if options.certificate:
        from poshws.engine.tls.certificates import load_own  # deferred

        load_own(
            context, options.certificate, options.certificate_key, options.certificate_password
        )
    if options.skip_certificate_check:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def shown_url(url: str) -> str:
    """A URL for people: without the name and password, and without the values of its query."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    # What has no name is all value.
    items = [each.partition("=") for each in parts.query.split("&") if each]
    query = "&".join(f"{name}=***" if equals else "***" for name, equals, _ in items)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, query, ""))
