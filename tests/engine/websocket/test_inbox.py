"""Queues with rules of their own: order, loss, closing."""

from __future__ import annotations

import asyncio

from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from poshws.engine.websocket.inbox import Consumers, Message, consume
from tests.engine.peers import run, served, until


def sending(count, closes):
    async def handle(connection):
        for number in range(count):
            await connection.send(str(number))
        await connection.wait_closed()
        closes.append((connection.close_code, connection.close_reason))

    return handle


def test_an_ordered_connection_handles_one_message_at_a_time_beside_others():
    async def main():
        clients, running, most, got = Clients(), {"a": 0, "b": 0}, {"a": 0, "b": 0}, []

        async def handle(message):
            name = message.client.name
            running[name] += 1
            most[name] = max(most[name], running[name])
            await asyncio.sleep(0.001 * (10 - int(message.text)))
            running[name] -= 1
            if name == "a":
                got.append(int(message.text))

        async with served(sending(10, [])) as url:
            await clients.connect("a", url, options=ClientOptions(is_ordered=True))
            await clients.connect("b", url)
            await until(lambda: clients.find("a").received == clients.find("b").received == 10)
            consumers = Consumers(clients.inbox, lambda w: consume(clients.inbox, handle, w), 4)
            consumers.start()
            await until(lambda: len(got) == 10)
            assert got == list(range(10))
            assert most["a"] == 1
            assert most["b"] > 1
            assert clients.find("a").queued == 0
            await clients.close()
            await consumers.stop(1)

    run(main())


def test_an_ordered_connection_has_its_turn_among_busy_ones():
    """Its messages are handled when they would be without order, not behind all that others get."""

    async def main():
        for count in (1, 2):
            clients, got = Clients(), []

            async def handle(message, got=got):
                got.append((message.client.name, int(message.text)))
                await asyncio.sleep(0)

            async with served(sending(200, [])) as url:
                await clients.connect("a", url, options=ClientOptions(is_ordered=True))
                await clients.connect("b", url)
                a, b = clients.find("a"), clients.find("b")
                await until(lambda a=a, b=b: a.received == b.received == 200)
                mixed = [
                    Message(a if number % 2 else b, b"", str(number)) for number in range(200, 240)
                ]
                for message in mixed:
                    (clients.inbox if message.client is b else a.lane).put(message)
                consumers = Consumers(
                    clients.inbox,
                    lambda w, h=handle, c=clients: consume(c.inbox, h, w),
                    count,
                )
                consumers.start()
                await until(lambda got=got: len(got) == 440)
                late = [number for _, number in got if number >= 200]
                if count == 1:
                    assert late == list(range(200, 240))
                else:
                    assert all(abs(at - (number - 200)) <= 2 for at, number in enumerate(late))
                assert [number for name, number in got if name == "a"] == sorted(
                    number for name, number in got if name == "a"
                )
                await clients.close()
                await consumers.stop(1)

    run(main())


def test_the_oldest_are_dropped_and_the_newest_stay():
    async def main():
        for is_ordered in (False, True):
            clients, got = Clients(), []

            async def handle(message, got=got):
                got.append(int(message.text))

            wanted = ClientOptions(queue_size=5, overflow="DropOldest", is_ordered=is_ordered)
            async with served(sending(100, [])) as url:
                client = await clients.connect("a", url, options=wanted)
                await until(lambda client=client: client.received == 100)
                assert (client.queued, client.lane.dropped) == (5, 95)
                assert len(clients.inbox) == 5
                assert not client.is_held
                consumers = Consumers(
                    clients.inbox, lambda w, h=handle, c=clients: consume(c.inbox, h, w)
                )
                consumers.start()
                await until(lambda got=got: len(got) == 5)
                assert got == [95, 96, 97, 98, 99]
                await clients.close()
                await consumers.stop(1)

    run(main())


def test_bytes_count_as_well(monkeypatch):
    monkeypatch.setattr("poshws.engine.websocket.client.QUEUED_BYTES", 1000)

    async def main():
        clients = Clients()

        async def handle(connection):
            for size in (400, 400, 400, 10, 10, 900, 10):
                await connection.send("x" * size)
            await connection.wait_closed()

        async with served(handle) as url:
            client = await clients.connect("a", url, options=ClientOptions(overflow="DropOldest"))
            client.limit_bytes = 1000
            await until(lambda: client.received == 7)
            clients.inbox.open()
            sizes = []
            while (message := clients.inbox.take()) is not None:
                sizes.append(len(message.data))
            assert sizes[-2:] == [900, 10]
            assert len(sizes) + client.lane.dropped == 7
            assert len(clients.inbox) == 0
            await clients.close()

    run(main())


def test_a_few_bytes_that_unpack_to_many_messages_are_held_back():
    async def main():
        clients, count, size = Clients(), 60, 1_000_000

        async def handle(connection):
            for number in range(count):
                await connection.send(str(number) + " " * size)
            await connection.wait_closed()

        wanted = ClientOptions(connection=ConnectionOptions(has_compression=True))
        async with served(handle, compression="deflate") as url:
            client = await clients.connect("a", url, options=wanted)
            await until(lambda: client.is_held, 20)
            await asyncio.sleep(0.1)
            assert len(clients.inbox) == 17  # 16 MiB, and one that is over
            clients.inbox.open()
            for number in range(count):
                await until(lambda: len(clients.inbox), 20)
                assert len(clients.inbox) <= 17
                assert clients.inbox.take().text.rstrip() == str(number)
            await clients.close()

    run(main())


def test_too_many_waiting_close_the_line_if_that_is_wanted():
    async def main():
        clients, closes, told = Clients(), [], []
        async with served(sending(100, closes)) as url:
            await clients.connect(
                "a",
                url,
                options=ClientOptions(queue_size=5, overflow="Close"),
                report=lambda client, kind, facts: told.append(kind),
            )
            await until(lambda: closes)
            assert closes[0] == (1008, "5 messages are waiting to be handled")
            assert len(clients.inbox) == 5
            await until(lambda: told[-1] == "Close")
            assert told == ["Open", "Error", "Close"]
            await clients.close()

    run(main())


def test_a_queue_of_its_own_size_holds_the_socket_back():
    async def main():
        clients = Clients()
        async with served(sending(50, [])) as url:
            client = await clients.connect("a", url, options=ClientOptions(queue_size=4))
            await until(lambda: client.is_held)
            clients.inbox.open()
            for number in range(50):
                await until(lambda: len(clients.inbox))
                assert clients.inbox.take().text == str(number)
            assert not client.is_held
            await clients.close()

    run(main())


def test_an_ordered_connection_is_held_back_as_well():
    async def main():
        clients, got = Clients(), []

        async def handle(message):
            got.append(int(message.text))

        wanted = ClientOptions(queue_size=4, is_ordered=True)
        async with served(sending(50, [])) as url:
            client = await clients.connect("a", url, options=wanted)
            await until(lambda: client.is_held)
            consumers = Consumers(clients.inbox, lambda w: consume(clients.inbox, handle, w))
            consumers.start()
            await until(lambda: len(got) == 50)
            assert got == list(range(50))
            assert not client.is_held
            await clients.close()
            await consumers.stop(1)

    run(main())


def test_a_watch_that_is_too_slow_holds_the_socket_back_as_well():
    async def main():
        clients = Clients()
        async with served(sending(500, [])) as url:
            client = await clients.connect("a", url, options=ClientOptions(queue_size=10))
            await until(lambda: client.is_held)
            watch = client.watch()
            clients.inbox.open()
            seen = [clients.inbox.take().text for _ in range(10)]
            while len(seen) < 490:
                await until(lambda: not watch.empty())
                await asyncio.sleep(0)
                assert watch.qsize() <= 10
                seen.append(watch.get_nowait().text)
                client.relieve()
            client.unwatch(watch)
            while len(seen) < 500:
                await until(lambda: len(clients.inbox))
                seen.append(clients.inbox.take().text)
            assert seen == [str(number) for number in range(500)]
            await clients.close()

    run(main())
