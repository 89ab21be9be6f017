"""One question to a machine on the net: an echo request, or the opening of a TCP connection."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import time

from poshws.corelib.records import dataclass

ECHO_V4, ECHO_V6 = 8, 128
ICMP_V6 = getattr(socket, "IPPROTO_ICMPV6", 58)
HEADER = struct.Struct("!BBHHH")  # type, code, checksum, identifier, number


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: IPStatus or SocketError by name, and after how many milliseconds."""

    status: str
    milliseconds: int
    data: bytes = b""

    @property
    def is_success(self) -> bool:
        return self.status == "Success"


async def addresses_of(name: str, family: int = 0) -> list[str]:
    """The addresses of a name; raises OSError where it has none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(name, None, family=family, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


async def host_name_of(address: str) -> str:
    """The name of an address, or the address itself."""
    loop = asyncio.get_running_loop()
    try:
        name, _ = await loop.getnameinfo((address, 0), socket.NI_NAMEREQD)
    except OSError:
        return address
    return name


async def connect(address: str, port: int, seconds: float) -> Reply:
    """Opens a TCP connection and closes it again."""
    began = time.monotonic()
    try:
        async with asyncio.timeout(seconds):
            _, writer = await asyncio.open_connection(address, port)
    except TimeoutError:
        return Reply("TimedOut", 0)
    except ConnectionRefusedError:
        return Reply("ConnectionRefused", 0)
    except OSError as error:
        return Reply(SOCKET_ERRORS.get(error.errno or 0, "SocketError"), 0)
    passed = milliseconds_since(began)
    writer.close()
    return Reply("Success", passed)


SOCKET_ERRORS = {101: "NetworkUnreachable", 113: "HostUnreachable", 110: "TimedOut"}


async def ping(address: str, data: bytes, seconds: float, hops: int) -> Reply:
    """Sends an echo request and waits for its answer; raises OSError where that is not allowed."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    protocol = ICMP_V6 if family == socket.AF_INET6 else socket.IPPROTO_ICMP
    loop = asyncio.get_running_loop()
    with open_socket(family, protocol) as line:
        line.setblocking(False)
        if family == socket.AF_INET:
            line.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, hops)
        else:
            line.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, hops)
        began = time.monotonic()
        try:
            async with asyncio.timeout(seconds):
                line.connect((address, 0))
                await loop.sock_sendall(line, echo_request(family, data))
                while True:
                    answer = await loop.sock_recv(line, 65535)
                    if is_answer(answer, family, data):
                        return Reply("Success", milliseconds_since(began), data)
        except TimeoutError:
            return Reply("TimedOut", milliseconds_since(began))


def open_socket(family: int, protocol: int) -> socket.socket:
    """Without privileges where the system allows that to everybody, else a raw one."""
    try:
        return socket.socket(family, socket.SOCK_DGRAM, protocol)
    except PermissionError:
        return socket.socket(family, socket.SOCK_RAW, protocol)


def echo_request(family: int, data: bytes) -> bytes:
    kind = ECHO_V6 if family == socket.AF_INET6 else ECHO_V4
    identifier = os.getpid() & 0xFFFF
    packet = HEADER.pack(kind, 0, 0, identifier, 1) + data
    return HEADER.pack(kind, 0, checksum(packet), identifier, 1) + data


def checksum(data: bytes) -> int:
    """The Internet checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def is_answer(packet: bytes, family: int, data: bytes) -> bool:
    """An echo reply with our data; a raw socket also hears the requests, behind an IP header."""
    if family == socket.AF_INET and packet[:1] and packet[0] >> 4 == 4:
        packet = packet[(packet[0] & 15) * 4 :]
    reply = 129 if family == socket.AF_INET6 else 0
    return len(packet) >= HEADER.size and packet[0] == reply and packet[HEADER.size :] == data


def milliseconds_since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)
