"""What Test-Connection gives: PingStatus, PingMtuStatus, TraceStatus and TcpPortStatus."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.enums import enum_value
from poshws.commands.management.connection.probes import Reply
from poshws.corelib.numerics.numbers import Int64, UInt32
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

COMMAND = "Microsoft.PowerShell.Commands.TestConnectionCommand"


def made(kind: str, slots: dict[str, object]) -> PSCustomObject:
    names = [f"{COMMAND}+{kind}"]
    if kind == "PingMtuStatus":
        names.append(f"{COMMAND}+PingStatus")
    return PSCustomObject(slots, [*names, "System.Object"])


def ip_address(text: str) -> object:
    return convert(text, declared_type("System.Net.IPAddress"))


def status_of(name: str, kind: str) -> object:
    return enum_value(kind, name)


def ping_status(
    source: str, destination: str, address: str, reply: Reply, size: int, number: int
) -> PSCustomObject:
    return made("PingStatus", ping_slots(source, destination, address, reply, size, number))


def ping_slots(
    source: str, destination: str, address: str, reply: Reply, size: int, number: int
) -> dict[str, object]:
    found: Any = ip_address(address) if reply.is_success else None
    return {
        "Ping": UInt32(number),
        "Source": source,
        "Destination": destination,
        "Address": found,
        "DisplayAddress": address if reply.is_success else "*",
        "Latency": Int64(reply.milliseconds),
        "Status": status_of(reply.status, "System.Net.NetworkInformation.IPStatus"),
        "BufferSize": size,
        "Reply": None,
    }


def mtu_status(
    source: str, destination: str, address: str, reply: Reply, size: int
) -> PSCustomObject:
    slots = ping_slots(source, destination, address, reply, len(reply.data), 1)
    return made("PingMtuStatus", {"MtuSize": size, **slots})


def trace_status(
    hop: int, source: str, destination: str, address: str, reply: Reply, number: int
) -> PSCustomObject:
    slots = {
        "Hop": hop,
        "Hostname": destination,
        "Ping": UInt32(number),
        "HopAddress": ip_address(address) if reply.is_success else None,
        "Latency": Int64(reply.milliseconds),
        "Status": status_of(reply.status, "System.Net.NetworkInformation.IPStatus"),
        "Source": source,
        "Target": destination,
        "TargetAddress": ip_address(address),
        "Reply": None,
    }
    return made("TraceStatus", slots)


def port_status(
    number: int, source: str, target: str, address: str, port: int, reply: Reply
) -> PSCustomObject:
    slots = {
        "Id": number,
        "Source": source,
        "Target": target,
        "TargetAddress": ip_address(address),
        "Port": port,
        "Latency": Int64(reply.milliseconds),
        "Connected": reply.is_success,
        "Status": status_of(reply.status, "System.Net.Sockets.SocketError"),
    }
    return made("TcpPortStatus", slots)
