"""Runs of load against loopback servers."""

from __future__ import annotations

import asyncio
import time

from poshws.apps.load.answers import ByName, InOrder
from poshws.apps.load.behaviours import OneMessage
from poshws.apps.load.plan import Plan
from poshws.apps.load.run import Run
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.apps.load.servers import echo, sink
from tests.engine.peers import run, served


async def loaded(url, message=b"hello", way=None, **plan):
    """A finished run."""
    plan = {"seconds": 0.3, "grace": 1.0, **plan}
    load = Run(Plan(url, **plan), OneMessage(message), way or InOrder())
    await load.go()
    return load


def figures_of(handle, **plan):
    """What came out of a run against a server."""

    async def work():
        async with served(handle) as url:
            return (await loaded(url, **plan)).figures

    return run(work())


async def stop_soon(load, times):
    """Asks a run to end once it has sent something."""
    await load.has_begun.wait()
    while load.figures.sent < 3:
        await asyncio.sleep(0.01)
    for _ in range(times):
        load.stop("enough")


def test_every_message_of_the_schedule_is_sent_and_answered():
    figures = figures_of(echo, connections=7, rate=200, seconds=0.5)
    assert (figures.opened, figures.due, figures.sent, figures.answered) == (7, 100, 100, 100)
    assert figures.sent_bytes == figures.received_bytes == 500
    assert figures.corrected.count == figures.service.count == 100
    assert (figures.unasked, figures.unanswered, figures.unsent) == (0, 0, 0)
    assert not figures.lost
    assert figures.opening.count == 7


def test_messages_are_spread_over_the_connections():
    seen = []

    async def handle(connection):
        mine = 0
        seen_index = len(seen)
        seen.append(0)
        async for message in connection:
            mine += 1
            seen[seen_index] = mine
            await connection.send(message)

    figures_of(handle, connections=4, rate=100, seconds=0.4)
    assert seen == [10, 10, 10, 10]


def test_each_connection_may_have_a_rate_of_its_own():
    figures = figures_of(echo, connections=5, rate=20, is_rate_each=True, seconds=0.5)
    assert figures.due == 50


def test_a_stall_shows_in_the_corrected_latency_of_all_that_was_due():
    """A server that stops for half a second, and connections that wait for their answers.

    Only two messages are on their way when it stops. Those that were due meanwhile are sent late,
    and answered fast: measured from sending, the stall is as good as invisible.
    """
    stall_from = []

    async def handle(connection):
        async for message in connection:
            now = time.perf_counter()
            if not stall_from:
                stall_from.append(now + 0.3)
            if 0 <= now - stall_from[0] < 0.05:
                time.sleep(0.5)  # the whole server stands still  # noqa: ASYNC251
            await connection.send(message)

    async def work():
        from tests.apps.load.servers import server

        with server(handle) as url:
            return await loaded(url, connections=2, rate=100, seconds=2.0, in_turn=True, grace=3.0)

    load = run(work())
    figures = load.figures
    assert figures.answered == 200
    # About 50 of 200 were due while the server stood still.
    assert figures.corrected.percentile(90) > 0.2
    assert figures.corrected.percentile(99) > 0.4
    assert figures.service.percentile(90) < 0.1
    assert figures.held >= 30
    assert figures.late >= 30
    assert figures.lag.maximum > 0.3


def test_without_waiting_for_answers_both_latencies_tell_of_the_stall():
    async def handle(connection):
        count = 0
        async for message in connection:
            count += 1
            if count == 10:
                await asyncio.sleep(2.0)  # longer than the schedule: all are sent meanwhile
            await connection.send(message)

    figures = figures_of(handle, connections=1, rate=100, seconds=1.0, grace=20)
    assert figures.answered == 100
    assert figures.corrected.percentile(90) > 0.3
    assert figures.service.percentile(90) > 0.3


def test_a_socket_that_takes_nothing_more_keeps_messages_waiting_and_their_time_goes_on():
    resumes = asyncio.Event()

    async def handle(connection):
        connection.transport.pause_reading()
        await resumes.wait()
        connection.transport.resume_reading()
        async for _ in connection:
            await connection.send("ok")

    async def work():
        async with served(handle, max_size=None) as url, asyncio.timeout(60):
            plan = Plan(url, connections=1, rate=40, seconds=0.5, grace=20)
            load = Run(plan, OneMessage(b"x" * 1_000_000), InOrder())
            going = asyncio.create_task(load.go())
            await load.has_begun.wait()
            while not load.figures.held or load.phase == "load":
                await asyncio.sleep(0.01)
            resumes.set()
            await going
            return load

    figures = run(work()).figures
    assert figures.held > 0
    assert figures.answered == figures.due == 20
    assert figures.corrected.percentile(50) > figures.service.percentile(50)
    assert figures.corrected.maximum > figures.service.maximum


def test_messages_without_an_answer_count_with_the_time_they_waited():
    figures = figures_of(sink, connections=2, rate=100, seconds=0.3, grace=0.5)
    assert (figures.sent, figures.answered, figures.unanswered) == (30, 0, 30)
    assert figures.corrected.count == 30
    assert figures.corrected.minimum >= 0.4
    assert figures.service.count == 0
    assert figures.is_wholly_wrong


def test_where_no_answers_are_expected_nothing_is_waited_for():
    begun = time.perf_counter()
    figures = figures_of(sink, rate=100, seconds=0.3, grace=30, expects_answers=False)
    assert time.perf_counter() - begun < 5
    assert (figures.sent, figures.unanswered, figures.message_errors) == (30, 0, 0)


def test_without_a_schedule_the_next_message_follows_the_answer():
    under_way = []

    async def handle(connection):
        async for message in connection:
            under_way.append(connection.transport)
            await asyncio.sleep(0.01)
            under_way.remove(connection.transport)
            assert connection.transport not in under_way
            await connection.send(message)

    figures = figures_of(handle, connections=3, seconds=0.3)
    assert figures.answered == figures.sent == figures.due
    assert 30 <= figures.sent <= 95
    assert figures.held == 0


def test_without_messages_connections_are_held_and_what_comes_is_counted():
    async def handle(connection):
        for _ in range(5):
            await connection.send("news")
        await sink(connection)

    figures = figures_of(handle, connections=3, sends=False, seconds=0.3)
    assert (figures.received, figures.unasked, figures.sent, figures.due) == (15, 15, 0, 0)
    assert not figures.is_wholly_wrong


def test_answers_by_name_may_be_out_of_order_and_among_others():
    async def handle(connection):
        kept = []
        async for message in connection:
            await connection.send('{"news": 1}')
            kept.append(message)
            if len(kept) == 2:
                for each in reversed(kept):
                    await connection.send(each)
                kept.clear()

    class Numbered(OneMessage):
        def take_turn(self, member, due):
            member.send(b'{"id": %d}' % member.turns, due)
            member.end_turn()

    async def work():
        async with served(handle) as url:
            plan = Plan(url, rate=100, seconds=0.2, grace=1.0)
            load = Run(plan, Numbered(b""), ByName("id"))
            await load.go()
            return load.figures

    figures = run(work())
    assert (figures.answered, figures.unasked, figures.unanswered) == (20, 20, 0)


def test_failures_are_counted_by_their_reason():
    async def work():
        async with served(sink, process_request=lambda connection, request: (
            connection.respond(403, "no")
        )) as url:  # fmt: skip
            refused = await loaded(url, connections=3)
        closed = await loaded(url, connections=2)
        return refused.figures, closed.figures

    refused, closed = run(work())
    assert refused.failures == {"server rejected WebSocket connection: HTTP 403": 3}
    assert closed.failures == {"Connection refused": 2}
    assert closed.opened == 0
    assert closed.is_wholly_wrong


def test_a_handshake_without_end_fails_in_time():
    async def work():
        async def silent(reader, writer):
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        options = ConnectionOptions(timeout=0.2)
        load = await loaded(f"ws://127.0.0.1:{port}", connections=2, connection=options)
        server.close()
        await server.wait_closed()
        return load.figures

    assert run(work()).failures == {"the connection timed out": 2}


def test_lost_connections_are_counted_by_code_and_others_take_their_turns():
    opened = []

    async def handle(connection):
        opened.append(connection)
        if len(opened) == 1:
            await asyncio.sleep(0.1)
            await connection.close(4000, "enough")
            return
        await echo(connection)

    figures = figures_of(handle, connections=2, rate=100, seconds=0.5)
    assert figures.lost == {4000: 1}
    assert figures.due == 50
    assert figures.answered >= 40
    assert figures.answered + figures.unanswered + figures.unsent == 50
    assert figures.open_now == 1


def test_a_run_ends_when_no_connection_is_left():
    async def handle(connection):
        await asyncio.sleep(0.1)
        connection.transport.abort()

    async def work():
        async with served(handle) as url:
            return await loaded(url, connections=2, rate=100, seconds=30)

    begun = time.perf_counter()
    load = run(work())
    assert time.perf_counter() - begun < 10
    assert load.ended_by == "no connection is left"
    assert load.figures.lost == {1006: 2}


def test_connections_are_opened_over_the_ramp():
    opened = []

    async def handle(connection):
        opened.append(time.perf_counter())
        await sink(connection)

    figures_of(handle, connections=5, ramp_up=0.5, sends=False, seconds=0.1)
    assert len(opened) == 5
    assert 0.3 < opened[-1] - opened[0] < 2


def test_a_run_may_be_stopped_and_what_is_under_way_is_waited_for():
    async def handle(connection):
        async for message in connection:
            await asyncio.sleep(0.2)
            await connection.send(message)

    async def work():
        async with served(handle) as url:
            load = Run(Plan(url, rate=50, seconds=60), OneMessage(b"x"), InOrder())
            await asyncio.gather(load.go(), stop_soon(load, 1))
            return load

    load = run(work())
    assert load.ended_by == "enough"
    assert 3 <= load.figures.due < 1000
    assert load.figures.answered == load.figures.sent == load.figures.due


def test_a_second_stop_waits_for_nothing():
    async def work():
        async with served(sink) as url:
            load = Run(Plan(url, rate=50, seconds=60, grace=60), OneMessage(b"x"), InOrder())
            await asyncio.gather(load.go(), stop_soon(load, 2))
            return load

    begun = time.perf_counter()
    load = run(work())
    assert time.perf_counter() - begun < 5
    assert load.figures.unanswered == load.figures.sent > 0


def test_a_schedule_that_nobody_can_keep_ends_in_time_and_tells_what_was_not_sent():
    begun = time.perf_counter()
    figures = figures_of(echo, connections=2, rate=500_000, seconds=0.4, grace=0.3)
    assert time.perf_counter() - begun < 10
    assert figures.due == 200_000
    assert figures.unsent > 0
    assert figures.sent + figures.unsent == figures.due
    assert figures.answered + figures.unanswered == figures.sent
    assert figures.corrected.count == figures.due
    assert figures.corrected.maximum > 0.5


def test_a_run_stopped_while_it_opens_sends_nothing():
    async def work():
        async with served(echo) as url:
            plan = Plan(url, connections=50, ramp_up=60, rate=100, seconds=60)
            load = Run(plan, OneMessage(b"x"), InOrder())
            asyncio.get_running_loop().call_later(0.2, load.stop, "enough")
            await load.go()
            return load

    load = run(work())
    assert load.begun is None
    assert load.figures.opened < 50
    assert load.figures.sent == 0
