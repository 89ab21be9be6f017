"""A way through an HTTP proxy: a host and a port behind it to a connected socket (CONNECT)."""

from __future__ import annotations

import asyncio
import base64
import socket
from typing import Any
from urllib.parse import unquote, urlsplit

from poshws.engine.messages import EngineError

HEAD_SIZE = 65536  # bytes that the head of an answer may have


async def open_tunnel(proxy: str, host: str, port: int) -> socket.socket:
    """Connects to the proxy and has it connect to the host.

    Raises OSError if the proxy cannot be reached, EngineError if it refuses.
    """
    parts = urlsplit(proxy.strip())
    try:
        number = parts.port or 80
    except ValueError:
        number = 0
    if parts.scheme.lower() != "http" or not parts.hostname or not number:
        raise EngineError("badProxy")
    sock = await open_socket(parts.hostname, number)
    try:
        await asyncio.get_running_loop().sock_sendall(sock, request(parts, host, port))
        check(await read_head(sock))
    except BaseException:
        sock.close()
        raise
    return sock


async def open_socket(host: str, port: int) -> socket.socket:
    """A connected socket that does not block; raises the error of the last address tried."""
    loop = asyncio.get_running_loop()
    failure: OSError = ConnectionError("no address")
    for family, kind, protocol, _, address in await loop.getaddrinfo(
        host, port, type=socket.SOCK_STREAM
    ):
        sock = socket.socket(family, kind, protocol)
        sock.setblocking(False)
        try:
            await loop.sock_connect(sock, address)
            return sock
        except OSError as error:
            failure = error
            sock.close()
        except BaseException:
            sock.close()
            raise
    raise failure


def request(parts: Any, host: str, port: int) -> bytes:
    """The words of CONNECT (RFC 9110, 9.3.6)."""
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}"]
    if parts.username is not None:
        name_and_password = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        code = base64.b64encode(name_and_password.encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {code}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


async def read_head(sock: socket.socket) -> bytes:
    """The head of the answer; behind it nothing can stand yet, as we have to speak first."""
    loop = asyncio.get_running_loop()
    head = b""
    while b"\r\n\r\n" not in head:
        part = await loop.sock_recv(sock, 4096)
        head += part
        if not part or len(head) > HEAD_SIZE:
            raise EngineError("proxyRefused", "no answer")
    return head


def check(head: bytes) -> None:
    """Raises EngineError for an answer that is no success."""
    words = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
    status = words[1] if len(words) > 1 else ""
    if not (words[0].startswith("HTTP/1.") and len(status) == 3 and status[0] == "2"):
        raise EngineError("proxyRefused", f"HTTP {status}" if status.isdigit() else "no answer")
