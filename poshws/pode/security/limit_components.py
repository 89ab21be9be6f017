"""New-PodeLimitIPComponent and its like: what a limit looks at in a request.

A component gives a text for a request that it is about, and None for any other; requests with the
same strings are counted together.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Param
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.http.routes import compile_path
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.responses.responses import exchange_of
from poshws.pode.routing.paths import clean_path

if TYPE_CHECKING:
    from collections.abc import Callable

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
LOCAL = ("localhost", "127.0.0.1", "::1")
ANY = ("*", "all", "0.0.0.0", "::")


class Component(Hashtable):
    """A component as scripts hold it, and what it says about a request."""

    __slots__ = ("find",)

    def __init__(self, options: dict[str, Any], find: Callable[[Hashtable], str | None]) -> None:
        super().__init__([("Options", Hashtable(options.items()))])
        self.find = find


@pode_command("New-PodeLimitIPComponent")
def new_pode_limit_ip_component(
    ip: Annotated[list[str] | None, Param(name="IP")] = None,
    location: Literal["RemoteAddress", "XForwardedFor"] = "RemoteAddress",
    x_forwarded_for_type: Literal["Leftmost", "Rightmost", "All"] = "Leftmost",
    *,
    group: bool = False,
) -> Hashtable:
    """Looks at the address of a client.

    -IP                 Addresses and subnets; all otherwise.
    -Location           Where the address is found.
    -XForwardedForType  Which of several addresses in the header is meant.
    -Group              Counts a subnet as one.

    PS> (New-PodeLimitIPComponent -IP '10.0.0.0/8').Options.Location
    remoteaddress
    """
    networks = [network_of(each) for each in ip or () if each.lower() not in (*ANY, *LOCAL)]
    is_any = not ip or any(each.lower() in ANY for each in ip)
    is_local = any(each.lower() in LOCAL for each in ip or ())

    def find(event: Hashtable) -> str | None:
        for address in reversed(addresses_of(event, location, x_forwarded_for_type)):
            for network in networks:
                if address in network:
                    return str(network) if group and network.num_addresses > 1 else str(address)
            if is_local and address.is_loopback:
                return "local" if group else str(address)
            if is_any:
                return "*" if group else str(address)
        return None

    options = {"IP": ip, "Location": location.lower(), "Group": group}
    return Component(options, find)


def network_of(text: str) -> Network:
    """An address or subnet; raises Pode's refusal."""
    try:
        return ipaddress.ip_network(text.strip().strip("[]"), strict=False)
    except ValueError:
        fail("badAddress", text)


def addresses_of(event: Hashtable, location: str, which: str) -> list[Any]:
    """The addresses of the client of a request."""
    exchange = exchange_of(event)
    if exchange is None:
        return []
    if location.lower() == "remoteaddress":
        strings = [exchange.request.remote[0]]
    else:
        strings = (exchange.request.headers.get("X-Forwarded-For") or "").split(",")
        strings = {"leftmost": strings[:1], "rightmost": strings[-1:]}.get(which.lower(), strings)
    found = []
    for text in strings:
        try:
            found.append(ipaddress.ip_address(text.strip()))
        except ValueError:
            continue  # a header may say anything
    return found


@pode_command("New-PodeLimitRouteComponent")
def new_pode_limit_route_component(
    path: list[str] | None = None, *, group: bool = False
) -> Hashtable:
    """Looks at the path of a request.

    -Path   Paths, in which `:name` and `*` stand for something; all otherwise.
    -Group  Counts all paths of a pattern as one.

    PS> Start-PodeServer { New-PodeLimitRouteComponent -Path /login }
    """
    patterns = [(each, compile_path(clean_path(each))) for each in path or ()]

    def find(event: Hashtable) -> str | None:
        asked = str(event["Path"])
        if not patterns:
            return asked
        for each, pattern in patterns:
            if pattern.fullmatch(asked):
                return each if group else asked
        return None

    return Component({"Path": path, "Group": group}, find)


@pode_command("New-PodeLimitMethodComponent")
def new_pode_limit_method_component(
    method: list[
        Literal[
            "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace"
        ]
    ]
    | None = None,
) -> Hashtable:
    """Looks at the method of a request.

    -Method  The methods; all otherwise.

    PS> Start-PodeServer { New-PodeLimitMethodComponent -Method Post }
    """
    wanted = {each.lower() for each in method or ()}

    def find(event: Hashtable) -> str | None:
        asked = str(event["Method"])
        return asked if not wanted or asked in wanted else None

    return Component({"Method": method}, find)


@pode_command("New-PodeLimitEndpointComponent")
def new_pode_limit_endpoint_component(name: list[str] | None = None) -> Hashtable:
    """Looks at the endpoint that a request came in at.

    -Name  The names of endpoints; all otherwise.

    PS> Start-PodeServer { New-PodeLimitEndpointComponent -Name Main }
    """
    wanted = {each.lower() for each in name or ()}

    def find(event: Hashtable) -> str | None:
        endpoint: Any = event["Endpoint"]
        asked = str(endpoint["Name"])
        return asked if asked and (not wanted or asked.lower() in wanted) else None

    return Component({"EndpointName": name}, find)


@pode_command("New-PodeLimitHeaderComponent")
def new_pode_limit_header_component(
    name: list[str], value: list[str] | None = None, *, group: bool = False
) -> Hashtable:
    """Looks at a header of a request.

    -Name   The names of headers.
    -Value  Their values; all otherwise.
    -Group  Counts all values as one.

    PS> Start-PodeServer { New-PodeLimitHeaderComponent -Name X-Api-Key }
    """
    wanted = {each.lower() for each in value or ()}

    def find(event: Hashtable) -> str | None:
        exchange = exchange_of(event)
        for each in name if exchange is not None else ():
            assert exchange is not None
            found = exchange.request.headers.get(each)
            if found is not None and (not wanted or found.lower() in wanted):
                return each if group and not wanted else f"{each}={found}"
        return None

    return Component({"HeaderNames": name, "HeaderValues": value, "Group": group}, find)
