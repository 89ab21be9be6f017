"""The environment's proxies: a connection's target to the proxy for it, as .NET reads them.

The rules are those of System.Net.Http's HttpEnvironmentProxy: `http_proxy` is for ws://,
`https_proxy` for wss://, `all_proxy` for either that has none of its own; names in small letters
come first; what cannot be read counts as not there. `no_proxy` is a list of hosts; one that begins
with a dot means all hosts of a domain. Beyond .NET, this machine itself is never asked for through
a proxy, since there "localhost" would be another machine.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from poshws.engine.websocket.proxies import PORTS, Proxy

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEME = re.compile(r"(https?|socks4a?|socks5h?)://", re.IGNORECASE)
PLACE = re.compile(r"(?P<host>\[[^\]]*\]|[^:]*)(?::(?P<port>[0-9]+).*)?", re.DOTALL)
HOST = re.compile(r"[^\s/?#@\\<>\"{}|^`]+")


def proxy_of(environment: Mapping[str, str], host: str, *, is_secure: bool) -> Proxy | None:
    """The proxy for a host, or None if it is to be reached straight."""
    if is_here(host) or is_bypassed(environment, host):
        return None
    names = ["https_proxy", "HTTPS_PROXY"] if is_secure else ["http_proxy"]
    if not is_secure and "GATEWAY_INTERFACE" not in environment:
        # Under CGI that variable is a header of the client: Proxy.
        names.append("HTTP_PROXY")
    for name in (*names, "all_proxy", "ALL_PROXY"):
        found = read_variable(environment.get(name, ""))
        if found is not None:
            return found
    return None


def read_variable(text: str) -> Proxy | None:
    """The proxy of a variable: a URL, or a host with or without a port; None for anything else."""
    found = SCHEME.match(text)
    scheme = found[1].lower() if found else "http"
    who, at, where = text[found.end() if found else 0 :].rpartition("@")
    place = PLACE.fullmatch(where.rstrip("/"))
    if place is None or not HOST.fullmatch(place["host"]):
        return None
    port = int(place["port"] or PORTS[scheme])
    if not 0 < port < 65536:
        return None
    user, _, password = unquote(who).partition(":")
    return Proxy(scheme, place["host"].strip("[]"), port, user if at else None, password)


def is_bypassed(environment: Mapping[str, str], host: str) -> bool:
    """Whether the list of hosts that need no proxy has this one."""
    listed = environment.get("no_proxy")
    if listed is None:
        listed = environment.get("NO_PROXY", "")
    low = host.lower()
    for entry in (each.strip().strip("[]").lower() for each in listed.split(",")):
        if entry == low or (entry.startswith(".") and (low.endswith(entry) or entry[1:] == low)):
            return True
    return False


def is_here(host: str) -> bool:
    """Whether it is this machine itself."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
