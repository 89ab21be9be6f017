"""`poshws ws` as a program: pipes both ways, exit codes, recordings."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import ssl
from http import HTTPStatus

import pytest
import trustme

from tests.apps.ws.programs import poshws, started
from tests.engine.peers import run, served, stay


async def echo(connection) -> None:
    async for message in connection:
        await connection.send(message)


def ended_with(code: int, reason: str = ""):
    async def handle(connection) -> None:
        await connection.close(code, reason)

    return handle


async def drop(connection) -> None:
    connection.transport.abort()


def told(handle, *words: str, feed: str | bytes = "", **options):
    """What the program did with a server like that."""

    async def main():
        async with served(handle, **options) as url:
            return await poshws("ws", url, *words, feed=feed)

    return run(main())


def recorded(path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_each_line_is_a_message_and_each_message_a_line() -> None:
    found = told(echo, "--count", "4", feed='one\r\n{"a":1}\n\nthe end')
    assert (found.code, found.out, found.err) == (0, 'one\n{"a":1}\n\nthe end\n', "")


def test_answers_that_come_late_are_waited_for() -> None:
    async def slow(connection) -> None:
        async for message in connection:
            await asyncio.sleep(0.6)
            await connection.send(message)

    assert told(slow, feed="a\nb\nc\nd\n").out == "a\nb\nc\nd\n"


def test_a_message_of_the_command_line_leaves_the_input_alone() -> None:
    found = told(echo, "-x", "hi", "-x", "there", "--count", "2", feed="not sent\n")
    assert (found.code, found.out) == (0, "hi\nthere\n")
    found = told(echo, "-x", "hi", "-i", "--count", "2", feed="sent\n")
    assert found.out == "hi\nsent\n"


def test_a_time_to_wait_ends_also_a_conversation_that_goes_on() -> None:
    async def talk(connection) -> None:
        while True:
            await connection.send("more")
            await asyncio.sleep(0.02)

    found = told(talk, "-x", "a", "-w", "300ms")
    assert found.code == 0
    assert set(found.out.splitlines()) == {"more"}


def test_bytes_both_ways() -> None:
    data = bytes(range(256)) * 1000
    kinds = []

    async def look(connection) -> None:
        async for message in connection:
            kinds.append(type(message))
            await connection.send(message)

    async def main() -> None:
        async with served(look) as url:
            process = await started("ws", url, "--binary")
            out, _ = await process.communicate(data)
            assert out == data

    run(main())
    assert set(kinds) == {bytes}


def test_many_lines_are_all_there_in_order() -> None:
    feed = "".join(f"{number} {'x' * (number % 97)}\n" for number in range(20_000))
    assert told(echo, "--count", "20000", feed=feed).out == feed


@pytest.mark.parametrize(
    ("handle", "code", "said"),
    [
        (ended_with(1000), 0, ""),
        (ended_with(1001, "restart"), 0, ""),
        (ended_with(1011, "broken\tit"), 3, "Disconnected (1011: broken\tit)\n"),
        (ended_with(4000), 3, "Disconnected (4000)\n"),
        (ended_with(4000, "a\n> b"), 3, "Disconnected (4000: a > b)\n"),
        (drop, 3, "The connection was lost (1006)\n"),
    ],
)
def test_how_the_other_side_ends_is_the_exit_code(handle, code: int, said: str) -> None:
    found = told(handle, "--stay")
    assert (found.code, found.err) == (code, said)


def test_no_connection() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        found = asyncio.run(poshws("ws", f"ws://user:s3cret@127.0.0.1:{port}/?t=s3cret"))
    assert found.code == 1
    assert found.err == (f"Cannot connect to ws://127.0.0.1:{port}/?t=***: Connection refused\n")


def test_a_server_that_refuses() -> None:
    def refuse(connection, request):
        return connection.respond(HTTPStatus.FORBIDDEN, "no")

    found = told(stay, process_request=refuse)
    assert found.code == 2
    assert "the server answered HTTP 403 Forbidden" in found.err


def test_a_redirection_says_where_to() -> None:
    def move(connection, request):
        response = connection.respond(HTTPStatus.FOUND, "over there")
        response.headers["Location"] = "https://elsewhere/?key=s3cret"
        return response

    found = told(stay, process_request=move)
    assert found.code == 2
    assert found.err.endswith("HTTP 302 Found and points to https://elsewhere/?key=***\n")


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        found = asyncio.run(poshws("ws", f"127.0.0.1:{port}", "--timeout", "200ms"))
    assert (found.code, "timed out" in found.err) == (1, True)


def test_certificates_are_checked_unless_told_otherwise(tmp_path) -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))

    async def main():
        async with served(echo, ssl=context) as url:
            words = ("ws", url, "-x", "a", "--count", "1")
            return [
                await poshws(*words, *more)
                for more in ((), ("--no-check",), ("--ca", str(tmp_path / "ca.pem")))
            ]

    unknown, unchecked, known = run(main())
    assert unknown.code == 1
    assert "certificate verify failed" in unknown.err
    assert (unchecked.out, known.out) == ("a\n", "a\n")


def test_too_few_messages() -> None:
    found = told(echo, "-x", "a", "--count", "3", "--max-time", "2")
    assert (found.code, found.out, found.err) == (4, "a\n", "1 of 3 messages came\n")


def test_too_large_messages() -> None:
    async def send(connection) -> None:
        await connection.send("x" * 5000)
        await connection.wait_closed()

    found = told(send, "--max-size", "1k")
    assert found.code == 3
    assert "a message is larger than 1024 bytes" in found.err


def test_input_that_is_no_text_is_told_and_not_sent() -> None:
    found = told(echo, "--count", "2", feed=b"a\n\xff\nb\n")
    assert (found.code, found.out) == (65, "a\nb\n")
    assert found.err == "Line 2 of the input is not UTF-8 and is not sent (see --binary).\n"


def test_compression() -> None:
    agreed = []

    async def look(connection) -> None:
        agreed.append(bool(connection.protocol.extensions))
        await echo(connection)

    for words in ((), ("--compress",)):
        found = told(look, "-x", "x" * 5000, "--count", "1", *words, compression="deflate")
        assert found.out == "x" * 5000 + "\n"
    assert agreed == [False, True]


def test_what_happens_can_be_told_beside_the_messages() -> None:
    async def ping(connection) -> None:
        await (await connection.ping(b"hi"))
        await connection.close()

    found = told(ping, "-v", "-P", "--stay", "-s", "v1", subprotocols=["v1"])
    lines = found.err.splitlines()
    assert lines[0].endswith(", subprotocol v1")
    assert lines[1:] == ["< ping hi", "Disconnected (1000)"]
    assert found.out == ""


def test_the_handshake_says_what_was_asked_for() -> None:
    heads = []

    async def look(connection) -> None:
        heads.append(connection.request.headers)
        await connection.close()

    told(look, "-H", "X-A: 1", "--auth", "me:pw", "-o", "http://o", "--cookie", "a=1")
    head = heads[0]
    assert (head["X-A"], head["Origin"], head["Cookie"]) == ("1", "http://o", "a=1")
    assert head["Authorization"] == "Basic bWU6cHc="


def test_it_connects_again() -> None:
    visits = []

    async def handle(connection) -> None:
        visits.append(1)
        if len(visits) == 1:
            await connection.recv()
            await drop(connection)
        await connection.send("again")
        await stay(connection)

    found = told(handle, "--reconnect", "-v", "--count", "1", "-x", "hello")
    assert (found.code, found.out) == (0, "again\n")
    assert found.err.splitlines()[1:3] == [
        "The connection was lost (1006)",
        "Connecting again, attempt 1",
    ]


def test_a_server_that_comes_later_is_waited_for() -> None:
    async def main() -> tuple[bytes, int | None]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = await started("ws", f"ws://127.0.0.1:{port}", "--reconnect", "--count", "1")
        process.stdin.write(b"a\n")
        assert b"Connection refused" in await process.stderr.readline()
        async with served(echo, port):
            out, _ = await process.communicate()
        return out, process.returncode

    assert run(main()) == (b"a\n", 0)


def test_ctrl_c_and_termination_close_properly(tmp_path) -> None:
    closings = []

    async def handle(connection) -> None:
        await asyncio.sleep(0.2)  # the client has time to notice that it is connected
        await connection.send("hello")
        await stay(connection)
        closings.append(connection.close_code)

    async def main() -> list[int]:
        codes = []
        async with served(handle) as url:
            for number in (signal.SIGINT, signal.SIGTERM):
                path = tmp_path / number.name
                process = await started("ws", url, "--stay", "--record", str(path))
                assert await process.stdout.readline() == b"hello\n"
                process.send_signal(number)
                await process.communicate()
                codes.append(process.returncode)
        return codes

    assert run(main()) == [130, 143]
    assert closings == [1000, 1000]
    for name in ("SIGINT", "SIGTERM"):
        last = recorded(tmp_path / name)[-1]
        assert (last["kind"], last["direction"], last["code"]) == ("close", "out", 1000)


def test_a_reader_that_has_gone_ends_it() -> None:
    async def talk(connection) -> None:
        for number in range(100_000):
            await connection.send(f"{number}")
            await asyncio.sleep(0.005)

    async def main() -> int | None:
        async with served(talk) as url:
            process = await started("ws", url, "--stay")
            assert await process.stdout.readline() == b"0\n"
            process.stdout._transport.close()
            async with asyncio.timeout(10):
                return await process.wait()

    assert run(main()) == 141


def test_a_recording_is_on_the_disk_while_the_conversation_goes_on(tmp_path) -> None:
    path = tmp_path / "r.jsonl"

    async def main() -> None:
        async with served(echo) as url:
            process = await started("ws", f"{url}/?token=s3cret", "--token", "s3cret",
                                    "--record", str(path))  # fmt: skip
            process.stdin.write(b"one\n")
            await process.stdin.drain()
            assert await process.stdout.readline() == b"one\n"
            entries = recorded(path)
            process.kill()
            await process.communicate()
        assert [(e["direction"], e["kind"], e.get("text")) for e in entries] == [
            ("out", "open", None),
            ("out", "text", "one"),
            ("in", "text", "one"),
        ]
        assert "s3cret" not in path.read_text()
        assert entries[0]["headers"] == {"Authorization": "***"}
        assert path.stat().st_mode & 0o777 == 0o600

    run(main())


def test_who_closed_is_recorded(tmp_path) -> None:
    path = tmp_path / "r.jsonl"
    for handle, expected in (
        (ended_with(4001, "why"), ("in", 4001, "why")),
        (drop, ("in", 1006, "")),
    ):
        told(handle, "--stay", "--record", str(path))
        last = recorded(path)[-1]
        assert (last["direction"], last["code"], last["reason"]) == expected


def test_a_recording_that_cannot_be_made(tmp_path) -> None:
    found = told(echo, "--record", str(tmp_path / "no" / "r.jsonl"))
    assert found.code == 73
    assert "No such file or directory" in found.err
    found = told(echo, "-x", "a", "--count", "1", "--record", "/dev/full")
    assert (found.code, found.out) == (74, "a\n")
    assert "the recording ends early: No space left on device" in found.err


def test_a_script_of_that_name_comes_first(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ws").write_text("'a script'")
    assert asyncio.run(poshws("ws", "x")).out == "a script\n"


def test_bad_words_end_with_64() -> None:
    found = asyncio.run(poshws("ws"))
    assert (found.code, found.out) == (64, "")
    assert found.err.startswith("usage: poshws ws URL [options]\n")
