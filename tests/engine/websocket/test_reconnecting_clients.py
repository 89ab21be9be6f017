"""Connections that open their connection again, and keep what is sent meanwhile."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.reconnection import Reconnection
from tests.engine.peers import run, served, stay, until

SOON = Reconnection(delay=0.01, maximum_delay=0.05)


def hearing(told):
    return lambda client, kind, facts: told.append((kind, facts.get("Attempt")))


def dropping(times, got):
    """A peer that drops the first connections, and keeps what it gets on those after."""

    async def handle(connection):
        times.append(1)
        if len(times) <= 2:
            connection.transport.abort()
            return
        async for message in connection:
            got.append(message)

    return handle


def test_pauses_double_up_to_a_limit_and_vary():
    plan = Reconnection(delay=1, maximum_delay=10)
    for attempt, whole in ((1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (5000, 10)):
        pauses = {plan.pause(attempt) for _ in range(50)}
        assert all(whole / 2 <= pause <= whole for pause in pauses)
        assert len(pauses) > 10
    assert not plan.is_over(10**6)
    assert not Reconnection(attempts=3).is_over(3)
    assert Reconnection(attempts=3).is_over(4)


def test_a_lost_line_is_opened_again_until_it_stays():
    async def main():
        clients, told, times, got = Clients(), [], [], []
        async with served(dropping(times, got)) as url:
            client = await clients.connect(
                "a", url, options=ClientOptions(reconnection=SOON), report=hearing(told)
            )
            await until(lambda: len(times) == 3 and client.is_connected)
            client.send(b"here")
            await until(lambda: got)
            assert [kind for kind, _ in told] == [
                "Open", "Close", "Reconnect", "Open", "Close", "Reconnect", "Open",
            ]  # fmt: skip
            assert [number for kind, number in told if kind == "Reconnect"] == [1, 2]
            assert client.state == "Open"
            await client.disconnect()
            await asyncio.sleep(0.1)
            assert (len(times), client.state) == (3, "Closed")
            await clients.close()

    run(main())


def test_attempts_end_when_their_number_is_used_up_or_somebody_says_so(free_port):
    async def main():
        asked = []

        async def ask(attempt):
            asked.append(attempt)
            return attempt < 3 and None

        for plan, errors in (
            (Reconnection(delay=0, attempts=2), 3),
            (Reconnection(delay=0, ask=ask), 2),
        ):
            clients, told = Clients(), []
            with pytest.raises(EngineError, match="Connection refused"):
                await clients.connect(
                    "a",
                    f"ws://127.0.0.1:{free_port}",
                    options=ClientOptions(reconnection=plan),
                    report=hearing(told),
                )
            client = clients.find("a")
            assert client.state == "Reconnecting"
            await until(lambda client=client: client.state == "Closed")
            assert [kind for kind, _ in told].count("Error") == errors
            await clients.close()
        assert asked == [1, 2, 3]

    run(main())


def test_another_url_may_be_given(free_port):
    async def main():
        clients = Clients()
        async with served(stay) as url:

            async def ask(attempt):
                return url

            with pytest.raises(EngineError):
                await clients.connect(
                    "a",
                    f"ws://127.0.0.1:{free_port}",
                    options=ClientOptions(reconnection=Reconnection(delay=0, ask=ask)),
                )
            client = clients.find("a")
            assert await client.wait_until(True, 5)
            assert client.url == url
            await clients.close()
            assert await client.wait_until(False, 1)

    run(main())


def test_reset_ends_attempts_and_removing_too(free_port):
    async def main():
        clients = Clients()
        slow = ClientOptions(reconnection=Reconnection(delay=60))
        async with served(stay) as url:
            for name in ("a", "b"):
                with pytest.raises(EngineError):
                    await clients.connect(name, f"ws://127.0.0.1:{free_port}", options=slow)
            one, two = clients.find("a"), clients.find("b")
            await one.reset(url)
            assert one.state == "Open"
            await clients.remove("b")
            assert two.state == "Closed"
            assert not await two.wait_until(True, 1)
            await clients.close()

    run(main())


def test_messages_are_kept_while_the_line_is_down():
    async def main():
        clients, times, got = Clients(), [1], []
        wanted = ClientOptions(reconnection=SOON, kept_while_down=3)
        async with served(dropping(times, got)) as url:
            client = await clients.connect("a", url, options=wanted)
            await until(lambda: not client.is_connected)
            for text in (b"one", b"two"):
                assert client.send(text) is None
            client.send(b"\xff", binary=True)
            with pytest.raises(EngineError, match="3 messages wait for it already"):
                client.send(b"four")
            assert client.kept == 3
            await until(lambda: len(got) == 3)
            assert got == ["one", "two", b"\xff"]
            assert client.kept == 0
            assert client.facts.connections == 2
            assert client.facts.sent == (3, 7)
            await clients.close()

    run(main())


def test_sending_while_the_line_is_down_is_an_error_if_nothing_is_kept():
    async def main():
        clients = Clients()
        later = Reconnection(delay=30)
        async with served(dropping([], [])) as url:
            client = await clients.connect("a", url, options=ClientOptions(reconnection=later))
            await until(lambda: not client.is_connected)
            with pytest.raises(EngineError, match="'a' is down; the message was not sent"):
                client.send(b"lost")
            await client.disconnect()
            with pytest.raises(EngineError, match="is down"):
                client.send(b"lost")
            await clients.close()

    run(main())


def test_lines_that_are_lost_again_and_again_do_not_fill_the_queue():
    async def main():
        clients, connections = Clients(), 0

        async def flood(connection):
            nonlocal connections
            connections += 1
            for number in range(100):
                await connection.send(str(number))
            connection.transport.abort()

        wanted = ClientOptions(reconnection=SOON, queue_size=50)
        async with served(flood) as url:
            client = await clients.connect("a", url, options=wanted)
            await until(lambda: client.is_held)
            with suppress(EngineError):
                for _ in range(20):
                    client.send(b"this fails")  # so that the loss is felt though nothing is read
                    await asyncio.sleep(0.02)
            assert not client.is_connected
            assert connections == 1
            assert len(clients.inbox) == 100
            clients.inbox.open()
            for _ in range(3):
                await until(lambda: len(clients.inbox) >= 50)
                while len(clients.inbox) > 24:
                    clients.inbox.take()
            await until(lambda: connections > 1)
            await clients.close()

    run(main())


def test_a_watch_comes_before_the_handler():
    async def main():
        clients = Clients()

        async def echo(connection):
            async for message in connection:
                await connection.send(message)

        async with served(echo) as url:
            client = await clients.connect("a", url)
            first, second = client.watch(), client.watch()
            for number in range(4):
                client.send(str(number).encode())
            for number in range(2):
                message = await first.get()
                assert message.text == str(number)
                client.pass_on(message, first)
            assert (await second.get()).text == "0"
            await until(lambda: first.qsize() == 2)
            client.unwatch(first)
            assert second.qsize() == 3
            client.unwatch(second)
            client.send(b"4")
            await until(lambda: len(clients.inbox) == 4)
            clients.inbox.open()
            assert [clients.inbox.take().text for _ in range(4)] == ["1", "2", "3", "4"]
            watch = client.watch()
            await client.disconnect()
            assert await watch.get() is None
            await clients.close()

    run(main())


@pytest.fixture
def free_port():
    """A port that nobody listens on."""
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
