"""Lines through proxies: HTTP with and without TLS, SOCKS."""

from __future__ import annotations

import asyncio
import base64
import ipaddress
import ssl
import sys
from contextlib import asynccontextmanager

import pytest
import trustme

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.engine.peers import run, served, stay, until


async def carry(reader, writer):
    """Carries bytes from one side to the other until the first ends."""
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    writer.close()


@asynccontextmanager
async def proxy(heads, answer=b"HTTP/1.1 200 OK\r\n\r\n", tls=None):
    """A proxy that answers so, and then carries bytes if that was a yes."""

    async def connect(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        heads.append(head)
        writer.write(answer)
        if b" 200 " in answer:
            host, _, port = head.split(" ")[1].rpartition(":")
            there, back = await asyncio.open_connection(host, int(port))
            await asyncio.gather(carry(reader, back), carry(there, writer))
        writer.close()

    server = await asyncio.start_server(connect, "127.0.0.1", 0, ssl=tls)
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


def through(address):
    return ClientOptions(connection=ConnectionOptions(proxy=address))


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
                ("ftp://me:secret@h", "must be an http://"),
                ("http://me:secret@h:port", "must be an http://"),
            ):
                with pytest.raises(EngineError, match=said) as caught:
                    await Clients().connect("a", "ws://127.0.0.1:9", options=through(where))
                assert "secret" not in str(caught.value)

    run(main())


@asynccontextmanager
async def socks(asked, answer=0, login=None):
    """A SOCKS 5 proxy (RFC 1928, 1929); what it is asked for is kept."""

    async def connect(reader, writer):
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        wanted = 0 if login is None else 2
        writer.write(bytes((5, wanted if wanted in methods else 255)))
        if wanted == 2:
            _, size = await reader.readexactly(2)
            name = await reader.readexactly(size)
            (size,) = await reader.readexactly(1)
            said = (name.decode(), (await reader.readexactly(size)).decode())
            writer.write(bytes((1, 0 if said == login else 1)))
        _, _, _, kind = await reader.readexactly(4)
        if kind == 3:
            (size,) = await reader.readexactly(1)
            host = (await reader.readexactly(size)).decode()
        else:
            host = str(ipaddress.ip_address(await reader.readexactly(4 if kind == 1 else 16)))
        port = int.from_bytes(await reader.readexactly(2))
        asked.append((host, port))
        writer.write(bytes((5, answer, 0, 1, 0, 0, 0, 0, 0, 0)))
        if answer == 0:
            there, back = await asyncio.open_connection("127.0.0.1", port)
            await asyncio.gather(carry(reader, back), carry(there, writer))
        writer.close()

    async def served_to(reader, writer):
        try:
            await connect(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(served_to, "127.0.0.1", 0)
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


@pytest.fixture
def tls(tmp_path):
    """TLS of a server, and a file with the authority that vouches for it."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    root = tmp_path / "root.pem"
    authority.cert_pem.write_to_path(root)
    return context, str(root)


async def echo(connection):
    async for message in connection:
        await connection.send(message)


async def talk(url, options, size=200_000):
    """Sends a long message and waits for it to come back."""
    clients = Clients()
    client = await clients.connect("a", url, options=options)
    client.send(b"x" * size)
    await until(lambda: client.received_bytes == size)
    await clients.close()


@pytest.mark.parametrize("is_secure", [False, True])
def test_tls_to_the_proxy_with_and_without_tls_within(tls, is_secure):
    context, root = tls

    async def main():
        heads = []
        more = {"ssl": context} if is_secure else {}
        async with served(echo, **more) as url, proxy(heads, tls=context) as address:
            options = ConnectionOptions(proxy=f"https://me:pw@{address}", authorities=root)
            await talk(url, ClientOptions(connection=options))
        assert heads[0].startswith("CONNECT 127.0.0.1:")
        assert "Proxy-Authorization: Basic" in heads[0]

    run(main())


def test_the_certificate_of_the_proxy_is_checked(tls):
    async def main():
        async with served(echo) as url, proxy([], tls=tls[0]) as address:
            with pytest.raises(EngineError, match="proxy cannot be reached: certificate verify"):
                await Clients().connect("a", url, options=through(f"https://{address}"))
            options = ConnectionOptions(proxy=f"https://{address}", skip_certificate_check=True)
            await talk(url, ClientOptions(connection=options))

    run(main())


def test_tls_within_a_plain_tunnel(tls):
    context, root = tls

    async def main():
        async with served(echo, ssl=context) as url, proxy([]) as address:
            options = ConnectionOptions(proxy=f"http://{address}", authorities=root)
            await talk(url, ClientOptions(connection=options))
            # The server's certificate is checked there, too.
            with pytest.raises(EngineError, match="certificate verify failed"):
                await Clients().connect("a", url, options=through(f"http://{address}"))

    run(main())


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "SOCKS5"])
@pytest.mark.parametrize("is_secure", [False, True])
def test_socks(tls, scheme, is_secure):
    context, root = tls

    async def main():
        asked = []
        more = {"ssl": context} if is_secure else {}
        async with served(echo, **more) as url, socks(asked, login=("me", "p:w")) as address:
            by_name = url.replace("127.0.0.1", "localhost")
            options = ConnectionOptions(proxy=f"{scheme}://me:p%3Aw@{address}", authorities=root)
            await talk(by_name, ClientOptions(connection=options))
        # The proxy finds the name, as with .NET.
        assert asked[0][0] == "localhost"

    run(main())


def test_socks_that_refuses_or_is_not_there(free_tcp_port=9):
    async def main():
        async with socks([], answer=5) as address, socks([], login=("me", "other")) as shut:
            for where, said in (
                (f"socks5://{address}", "the proxy refused: Connection refused"),
                (f"socks5://me:secret@{shut}", "the proxy refused: .*authentication"),
                (f"socks5://{shut}", "the proxy refused: "),
                (f"socks5://127.0.0.1:{free_tcp_port}", "cannot be reached: Connection refused"),
            ):
                with pytest.raises(EngineError, match=said) as caught:
                    await Clients().connect("a", "ws://x.invalid:9", options=through(where))
                assert "secret" not in str(caught.value)

    run(main())


def test_socks_needs_a_package(monkeypatch):
    monkeypatch.setitem(sys.modules, "python_socks", None)

    async def main():
        with pytest.raises(
            EngineError, match="'python-socks' is not installed: pip install 'poshws.socks.'"
        ):
            await Clients().connect("a", "ws://h", options=through("socks5://127.0.0.1:9"))

    run(main())


@pytest.mark.parametrize("where", ["http://{}", "https://{}", "socks5://{}"])
def test_a_proxy_that_says_nothing_is_left_in_time(where):
    async def main():
        async def silent(reader, writer):
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        options = ConnectionOptions(proxy=where.format(address), timeout=0.3)
        with pytest.raises(EngineError, match="timed out"):
            await Clients().connect("a", "ws://h", options=ClientOptions(connection=options))
        server.close()

    run(main())


@pytest.mark.parametrize(
    "answer", [b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 nonsense\r\n\r\n", b"x" * 70000]
)
def test_what_is_no_proxy(answer):
    async def main():
        async with proxy([], answer) as address:
            with pytest.raises(EngineError, match="the proxy refused: no answer"):
                await Clients().connect("a", "ws://h", options=through(f"http://{address}"))

    run(main())


def test_the_environment_names_a_proxy(monkeypatch):
    async def main():
        heads = []
        async with proxy(heads, b"HTTP/1.1 403 No\r\n\r\n") as address, served(stay) as url:
            monkeypatch.setenv("http_proxy", f"http://{address}")
            with pytest.raises(EngineError, match="the proxy refused: HTTP 403"):
                await Clients().connect("a", "ws://example.invalid:8")
            assert heads[0].startswith("CONNECT example.invalid:8 ")
            straight = ClientOptions(connection=ConnectionOptions(avoids_proxies=True))
            with pytest.raises(EngineError, match="Name or service|not known|resolution"):
                await Clients().connect("a", "ws://example.invalid:8", options=straight)
            clients = Clients()
            await clients.connect("a", url)  # this machine is not asked for through it
            await clients.close()
        assert len(heads) == 1

    run(main())
