"""Test-Connection."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Range, Set, cmdlet
from poshws.commands.management.connection import probes, results
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import InvalidOperationException

if TYPE_CHECKING:
    from poshws.commands.management.connection.probes import Reply

MOST = 2147483647
PINGS = ("DefaultPing", "RepeatPing")
ALL = (*PINGS, "TraceRoute", "MtuSizeDetect", "TcpPort")
DEFAULT_SIZE = 32
TRACE_PINGS = 3
"""How often each hop is asked."""


@cmdlet(
    "Test-Connection",
    module="Microsoft.PowerShell.Management",
    default_set="DefaultPing",
    output=(
        f"{results.COMMAND}+PingStatus",
        "System.Boolean",
        f"{results.COMMAND}+PingMtuStatus",
        "System.Int32",
        f"{results.COMMAND}+TraceStatus",
        f"{results.COMMAND}+TcpPortStatus",
    ),
)
def test_connection(
    *,
    ping: Annotated[bool, Param(sets=PINGS)] = False,
    ipv4: Annotated[bool, Param(name="IPv4", sets=ALL)] = False,
    ipv6: Annotated[bool, Param(name="IPv6", sets=ALL)] = False,
    resolve_destination: Annotated[bool, Param(sets=ALL)] = False,
    source: Annotated[str, Param(sets=(*PINGS, "TraceRoute", "TcpPort"))] = "",
    max_hops: Annotated[
        int,
        Param(alias=("Ttl", "TimeToLive", "Hops"), sets=(*PINGS, "TraceRoute")),
        Range(1, 128),
    ] = 128,
    count: Annotated[int, Param(sets=("DefaultPing", "TcpPort")), Range("Positive")] = 4,
    delay: Annotated[int, Param(sets=(*PINGS, "TcpPort")), Range("Positive")] = 1,
    buffer_size: Annotated[
        int, Param(alias=("Size", "Bytes", "BS"), sets=PINGS), Range(0, 65500)
    ] = DEFAULT_SIZE,
    dont_fragment: Annotated[bool, Param(sets=PINGS)] = False,
    repeat: Annotated[
        bool, Param(alias="Continuous", sets={"RepeatPing": Set(mandatory=True), "TcpPort": Set()})
    ] = False,
    quiet: bool = False,
    timeout_seconds: Annotated[int, Range("Positive")] = 5,
    target_name: Annotated[
        list[str],
        Param(alias="ComputerName", position=0, mandatory=True, by_value=True, by_property=True),
        NotNullOrEmpty(),
    ] = [],  # noqa: B006  (read only)
    mtu_size: Annotated[
        bool, Param(alias="MtuSizeDetect", sets={"MtuSizeDetect": Set(mandatory=True)})
    ] = False,
    traceroute: Annotated[bool, Param(sets={"TraceRoute": Set(mandatory=True)})] = False,
    tcp_port: Annotated[int, Param(sets={"TcpPort": Set(mandatory=True)}), Range(0, 65535)] = 0,
    detailed: Annotated[bool, Param(sets="TcpPort")] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Asks machines whether they can be reached.

    -Ping                Sends echo requests, as without it.
    -IPv4                Only by IPv4.
    -IPv6                Only by IPv6.
    -ResolveDestination  Shows names for addresses.
    -Source              Not used: this machine asks.
    -MaxHops             How many routers may lie between.
    -Count               How many requests to send.
    -Delay               Seconds between them.
    -BufferSize          The number of bytes in a request.
    -DontFragment        Not used: the system decides.
    -Repeat              Goes on until it is stopped.
    -Quiet               Gives only true or false.
    -TimeoutSeconds      How long to wait for an answer.
    -TargetName          The machines, by name or address.
    -MtuSize             Finds the largest packet that gets through.
    -Traceroute          Counts the routers between.
    -TcpPort             Opens a TCP connection to that port instead.
    -Detailed            Gives more about the connection than true or false.

    PS> Test-Connection 127.0.0.1 -TcpPort 1 -TimeoutSeconds 1
    False
    """
    asked = cmdlet.parameter_set
    if repeat:
        count = MOST
    elif asked == "TcpPort" and not cmdlet.is_bound("Count"):
        count = 1
    family = socket.AF_INET6 if ipv6 else socket.AF_INET if ipv4 else 0
    probe = Probe(cmdlet, source or socket.gethostname(), family, timeout_seconds, quiet)
    data = bytes(ord("a") + index % 23 for index in range(buffer_size))
    for name in target_name:
        target = probe.resolve(name, resolve_destination)
        if target is None:
            if quiet:
                yield -1 if asked == "MtuSizeDetect" else False
        elif asked == "TcpPort":
            yield from probe.port(name, target[1], tcp_port, count, delay, detailed)
        elif asked == "TraceRoute":
            yield from probe.trace(*target, max_hops)
        elif asked == "MtuSizeDetect":
            yield from probe.mtu(*target)
        else:
            yield from probe.pings(*target, data, count, delay, max_hops)


class Probe:
    """How machines are asked, and what is said about those that cannot be."""

    def __init__(
        self, cmdlet: CmdletContext, source: str, family: int, seconds: int, quiet: bool
    ) -> None:
        self.cmdlet = cmdlet
        self.session = cmdlet.session
        self.source = source
        self.family = family
        self.seconds = seconds
        self.quiet = quiet

    def report(self, name: str, reason: str, category: str = "ResourceUnavailable") -> None:
        text = f"Testing connection to computer '{name}' failed: {reason}"
        error = InvalidOperationException(text)
        self.cmdlet.write_error(record(error, "TestConnectionException", category, name))

    def resolve(self, name: str, resolve_destination: bool) -> tuple[str, str] | None:
        """(name to show, address) of a target; None where there is no such machine."""
        try:
            found = self.session.wait(probes.addresses_of(name))
        except OSError:
            if not self.quiet:
                self.report(name, "Cannot resolve the target name.")
            return None
        fitting = [each for each in found if self.fits(each)]
        if not fitting:
            self.report(name, "Target IPv4/IPv6 address absent.")
            return None
        shown = name
        if resolve_destination:
            shown = self.session.wait(probes.host_name_of(fitting[0]))
        return shown, fitting[0]

    def fits(self, address: str) -> bool:
        return not self.family or (":" in address) == (self.family == socket.AF_INET6)

    def port(
        self, name: str, address: str, port: int, count: int, delay: int, detailed: bool
    ) -> Iterator[object]:
        for number in range(1, count + 1):
            reply: Reply = self.session.wait(probes.connect(address, port, self.seconds))
            if not detailed:
                yield reply.is_success
                return
            yield results.port_status(number, self.source, name, address, port, reply)
            if number < count:
                self.session.sleep(delay)

    def ask(self, name: str, address: str, data: bytes, hops: int) -> Reply | None:
        """One echo request; what the system refuses is reported."""
        try:
            reply: Reply = self.session.wait(probes.ping(address, data, self.seconds, hops))
        except OSError as error:
            self.report(name, error.strerror or str(error))
            return None
        return reply

    def pings(
        self, name: str, address: str, data: bytes, count: int, delay: int, hops: int
    ) -> Iterator[object]:
        all_answered = True
        size = len(data) or DEFAULT_SIZE
        for number in range(1, count + 1):
            reply = self.ask(name, address, data, hops)
            all_answered = all_answered and reply is not None and reply.is_success
            if reply is None:
                continue
            if not self.quiet:
                yield results.ping_status(self.source, name, address, reply, size, number)
            if number < count:
                self.session.sleep(delay)
        if self.quiet:
            yield all_answered

    def trace(self, name: str, address: str, most: int) -> Iterator[object]:
        """More and more hops until the target answers."""
        data = bytes(DEFAULT_SIZE)
        for hop in range(1, most + 1):
            first = self.ask(name, address, data, hop)
            for number in range(1, TRACE_PINGS + 1):
                reply = self.ask(name, address, data, hop)
                if reply is not None and not self.quiet:
                    yield results.trace_status(hop, self.source, name, address, reply, number)
            if first is None or first.is_success:
                if self.quiet:
                    yield first is not None
                return
        if self.quiet:
            yield False
            return

        text = (
            f"Cannot complete traceroute to destination '{name}': Number of hops required to reach "
            f"host exceeds MaxHops ({most})."
        )
        error: Any = InvalidOperationException(text)
        self.cmdlet.write_error(
            record(error, "TestConnectionException", "ConnectionError", address)
        )

    def mtu(self, name: str, address: str) -> Iterator[object]:
        """Halves the room between a size that gets through and one that does not."""
        low, size, high = (1280 if ":" in address else 68), 1473, 10000
        last: Reply | None = None
        while low < high - 1:
            reply = self.ask(name, address, bytes(size), 128)
            if reply is None:
                return
            if reply.is_success:
                low, last = size, reply
            else:
                high = size
            size = (low + high) // 2
        if self.quiet:
            yield size
        elif last is not None:
            yield results.mtu_status(self.source, name, address, last, size)
        else:
            self.report(name, "TimedOut")
