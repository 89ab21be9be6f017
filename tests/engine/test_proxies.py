"""Lines through an HTTP proxy."""

from __future__ import annotations

import asyncio
import base64
from contextlib import asynccontextmanager

import pytest

from poshws.engine.clients import ClientOptions, Clients
from poshws.engine.line_options import LineOptions
from poshws.engine.messages import EngineError
from tests.engine.peers import run, served, until


@asynccontextmanager
async def proxy(heads, answer=b"HTTP/1.1 200 OK\r\n\r\n"):
    """A proxy that answers so, and then carries bytes if that was a yes."""

    async def carry(reader, writer):
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async def connect(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        heads.append(head)
        writer.write(answer)
        if b" 200 " in answer:
            host, _, port = head.split(" ")[1].rpartition(":")
            there, back = await asyncio.open_connection(host, int(port))
            await asyncio.gather(carry(reader, back), carry(there, writer))
        writer.close()

    server = await asyncio.start_server(connect, "127.0.0.1", 0)
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


def through(address):
    return ClientOptions(line=LineOptions(proxy=address))


def test_a_tunnel_with_name_and_password():
    async def main():
        clients, heads, got = Clients(), [], []

        async def handle(connection):
            async for message in connection:
                got.append(message)

        async with served(handle) as url, proxy(heads) as address:
            client = await clients.connect("a", url, options=through(f"http://me:p%3Aw@{address}"))
            client.send(b"through")
            await until(lambda: got)
            await clients.close()
        code = base64.b64encode(b"me:p:w").decode()
        assert heads[0].startswith(f"CONNECT {url[5:]} HTTP/1.1\r\nHost: {url[5:]}\r\n")
        assert f"Proxy-Authorization: Basic {code}\r\n" in heads[0]
        assert got == ["through"]

    run(main())


def test_a_refusal_says_the_status_and_no_secret():
    async def main():
        async with proxy([], b"HTTP/1.1 407 Who are you\r\n\r\n") as address:
            for where, said in (
                (f"http://me:secret@{address}", "refused: HTTP 407"),
                ("socks5://me:secret@h", "must be an http:// URL"),
                ("http://me:secret@h:port", "must be an http:// URL"),
            ):
                with pytest.raises(EngineError, match=said) as caught:
                    await Clients().connect("a", "ws://127.0.0.1:9", options=through(where))
                assert "secret" not in str(caught.value)

    run(main())
