"""Recordings played to clients in the same process, whose every step is known."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import asynccontextmanager

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from poshws.apps.serve.replay import FULL_SPEED, ReplayServer
from poshws.apps.ws.recording import read_recording
from tests.engine.peers import run

IN, OUT = {"direction": "in"}, {"direction": "out"}


@asynccontextmanager
async def playing(*lines: dict, **options):
    """A server that plays the lines; gives its URL, the server and what it told."""
    recording = read_recording([json.dumps(line).encode() + b"\n" for line in lines])
    told: list[tuple[str, bool]] = []
    options = {"speed": FULL_SPEED, **options}
    server = ReplayServer(recording, tell=lambda *each: told.append(each), **options)
    port = await server.start("127.0.0.1", 0)
    try:
        yield f"ws://127.0.0.1:{port}/any/path", server, told
    finally:
        await server.stop()


async def all_of(connection) -> list:
    """What comes up to the end, and how it ends."""
    found = []
    try:
        while True:
            found.append(await connection.recv())
    except ConnectionClosed as closed:
        said = closed.rcvd
        return [*found, None if said is None else (said.code, said.reason)]


def heard(*lines: dict, sent: tuple = (), **options):
    """What a client gets that sends these messages at once."""

    async def main():
        async with (
            playing(*lines, **options) as (url, server, told),
            connect(url, ping_interval=None) as client,
        ):
            for message in sent:
                await client.send(message)
            found = await all_of(client)
            await asyncio.sleep(0)
        return found, [text for text, is_wrong in told if is_wrong], server.mismatches

    return run(main())


def test_what_came_comes_again() -> None:
    found, _, _ = heard(
        {"kind": "open"},
        {**IN, "text": "ä"},
        {**IN, "base64": "AP8="},
        {**IN, "text": ""},
        {**IN, "kind": "close", "code": 4001, "reason": "why"},
    )
    assert found == ["ä", b"\x00\xff", "", (4001, "why")]


@pytest.mark.parametrize(
    ("closing", "expected"),
    [
        ([], (1000, "")),
        ([{**IN, "kind": "close", "code": 1005}], (1005, "")),
        ([{**IN, "kind": "close", "code": 1006}], None),
        ([{**IN, "kind": "close", "code": 1012, "reason": "r"}], (1012, "r")),
    ],
)
def test_how_it_ended(closing: list[dict], expected: object) -> None:
    assert heard({**IN, "text": "a"}, *closing)[0] == ["a", expected]


def test_messages_of_the_client_are_waited_for() -> None:
    async def main() -> None:
        lines = {**OUT, "text": "a"}, {**IN, "text": "A"}, {**OUT, "text": "b"}, {**IN, "text": "B"}
        async with playing(*lines) as (url, _, _), connect(url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.recv(), 0.1)
            await client.send("something")
            assert await client.recv() == "A"
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.recv(), 0.1)
            await client.send("else")
            assert await all_of(client) == ["B", (1000, "")]

    run(main())


def test_messages_that_come_early_are_kept_for_their_turn() -> None:
    found, wrong, _ = heard(
        {**IN, "text": "A"},
        {**OUT, "text": "a"},
        {**IN, "text": "B"},
        {**OUT, "text": "b"},
        sent=("a", "b"),
        is_strict=True,
    )
    assert found == ["A", "B", (1000, "")]
    assert not wrong


def test_where_the_client_closed_it_is_waited_for() -> None:
    async def main() -> int | None:
        lines = {**IN, "text": "A"}, {**OUT, "kind": "close", "code": 1000}
        async with playing(*lines, is_strict=True) as (url, server, _), connect(url) as client:
            assert await client.recv() == "A"
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.recv(), 0.1)
            await client.close(1001)
            await asyncio.sleep(0.05)
            assert not server.mismatches
            return client.close_code

    assert run(main()) == 1001


def test_pings_come_again_and_pongs_by_themselves() -> None:
    async def main() -> None:
        lines = (
            {**OUT, "kind": "ping", "text": "mine"},
            {**IN, "kind": "pong", "text": "mine"},
            {**IN, "kind": "ping", "text": "yours"},
            {**OUT, "text": "x"},
        )
        async with playing(*lines) as (url, _, _), connect(url, ping_interval=None) as client:
            pong = await client.ping(b"mine")
            await asyncio.wait_for(pong, 2)
            await client.send("x")
            assert await all_of(client) == [(1000, "")]

    run(main())


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (("b",), "line 1: the client sent 'b' in place of 'a'."),
        ((b"a",), "line 1: the client sent 1 bytes (61) in place of 'a'."),
        (("a", "b"), "line 2: the client sent more than was recorded."),
    ],
)
def test_a_strict_replay_compares(sent: tuple, said: str) -> None:
    found, wrong, count = heard(
        {**OUT, "text": "a"}, {**IN, "kind": "close", "code": 1000}, sent=sent, is_strict=True
    )
    assert [text.partition(", ")[2] for text in wrong] == [said]
    assert count == 1
    if len(sent) == 1:
        assert found == [(1008, "not as recorded")]
    assert heard({**OUT, "text": "a"}, sent=sent)[1] == []


def test_a_strict_replay_misses_what_does_not_come() -> None:
    async def main() -> list:
        async with playing({**IN, "text": "A"}, {**OUT, "text": "a"}, is_strict=True) as given:
            url, server, told = given
            async with connect(url) as client:
                await client.recv()
            async with asyncio.timeout(5):
                while not server.mismatches:
                    await asyncio.sleep(0.01)
        return [text for text, is_wrong in told if is_wrong]

    (said,) = run(main())
    assert said == "connection 1, line 2: the client has gone; 'a' was still to come."


def test_times_are_those_of_the_recording() -> None:
    lines = [{**IN, "text": str(n), "time": 100 + n * 0.2} for n in range(3)]
    for speed, least, most in ((1.0, 0.4, 0.9), (4.0, 0.1, 0.35), (FULL_SPEED, 0.0, 0.1)):

        async def main(speed: float = speed) -> float:
            async with playing(*lines, speed=speed) as (url, _, _), connect(url) as client:
                begun = time.perf_counter()
                await all_of(client)
                return time.perf_counter() - begun

        took = run(main())
        assert took >= least - 0.02
        assert took < most + 0.5  # on a machine that has much else to do


def test_several_connections_are_played_in_turn() -> None:
    async def main() -> list:
        lines = (
            {"kind": "open", "subprotocol": "v1"},
            {**IN, "text": "first"},
            {"kind": "open", "subprotocol": "v2"},
            {**IN, "text": "second"},
        )
        found = []
        async with playing(*lines) as (url, _, _):
            for _ in range(3):
                async with connect(url, subprotocols=["v1", "v2"]) as client:
                    found.append((client.subprotocol, await client.recv()))
        return found

    assert run(main()) == [("v1", "first"), ("v2", "second"), ("v1", "first")]


def test_clients_at_the_same_time() -> None:
    async def main() -> list:
        async with playing({**OUT, "text": "a"}, {**IN, "text": "A"}) as (url, _, _):
            clients = [await connect(url) for _ in range(20)]
            for client in reversed(clients):
                await client.send("x")
            return await asyncio.gather(*map(all_of, clients))

    assert run(main()) == [["A", (1000, "")]] * 20


def test_a_subprotocol_is_only_taken_where_it_is_offered() -> None:
    async def main() -> object:
        lines = {"kind": "open", "subprotocol": "v1"}, {**IN, "text": "a"}
        async with playing(*lines) as (url, _, _), connect(url) as client:
            return client.subprotocol, await client.recv()

    assert run(main()) == (None, "a")


def test_large_messages_go_through_at_full_speed() -> None:
    text = "x" * 300_000
    found, _, _ = heard(*[{**IN, "text": text}] * 20)
    assert found == [text] * 20 + [(1000, "")]


def test_stopping_says_goodbye() -> None:
    async def main() -> list:
        async with playing({**OUT, "text": "never"}) as (url, server, _), connect(url) as client:
            waiting = asyncio.create_task(all_of(client))
            await asyncio.sleep(0.05)
            await server.stop()
            return await waiting

    assert run(main()) == [(1001, "")]
