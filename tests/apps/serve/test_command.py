"""`poshws serve --replay` as a program, mostly with `poshws ws` as its client."""

from __future__ import annotations

import asyncio
import json
import signal
import socket

import pytest
import trustme

from tests.apps.ws.programs import poshws, replaying, started
from tests.engine.peers import run, served

CHAT = [
    {"kind": "open"},
    {"direction": "out", "text": "hello", "time": 1},
    {"direction": "in", "text": "who are you?", "time": 1.1},
    {"direction": "in", "kind": "close", "code": 4001, "reason": "no answer", "time": 1.2},
]


@pytest.fixture
def chat(tmp_path):
    path = tmp_path / "chat.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in CHAT))
    return path


def what_happened(path) -> list[tuple]:
    """A recording without its times and URL."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line in lines:
        line.pop("time")
        line.pop("url", None)
    return [tuple(sorted(line.items())) for line in lines]


def test_a_recorded_conversation_can_be_had_again(tmp_path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"

    async def shop(connection) -> None:
        await connection.send('{"welcome": "ä"}')
        async for message in connection:
            await connection.send(f"you said {message}")
            await connection.send(b"\x00\x01")
            if message == "bye":
                await connection.close(4000, "bye")

    async def main() -> None:
        async with served(shop, subprotocols=["v1"]) as url:
            words = ("-s", "v1", "-x", "one", "-x", "bye")
            real = await poshws("ws", url, *words, "--record", str(first))
        async with replaying(first, "--speed", "full", "--strict") as (process, url):
            again = await poshws("ws", url, *words, "--record", str(second))
            process.send_signal(signal.SIGINT)
            _, err = await process.communicate()
            assert (process.returncode, err) == (0, b"")
        assert (again.code, again.err) == (real.code, real.err) == (3, "Disconnected (4000: bye)\n")
        assert again.out == real.out

    run(main())
    # What was sent at once may have been recorded before or after the first answer.
    assert sorted(what_happened(first)) == sorted(what_happened(second))


def test_a_client_that_does_something_else(chat) -> None:
    async def main() -> None:
        async with replaying(chat, "--strict", "--connections", "1") as (process, url):
            found = await poshws("ws", url, "-x", "good day", "--stay")
            _, err = await process.communicate()
        assert (found.code, found.err) == (3, "Disconnected (1008: not as recorded)\n")
        assert process.returncode == 3
        assert err.decode() == (
            "poshws serve: connection 1, line 2: the client sent 'good day' in place of 'hello'.\n"
        )

    run(main())


def test_it_ends_after_so_many_clients_and_tells_of_them(chat) -> None:
    async def main() -> None:
        async with replaying(chat, "--connections", "2", "-v") as (process, url):
            for _ in range(2):
                found = await poshws("ws", url, "-x", "anything", "--stay")
                assert (found.out, found.code) == ("who are you?\n", 3)
            _, err = await process.communicate()
        assert process.returncode == 0
        lines = err.decode().splitlines()
        assert lines[0].startswith("poshws serve: connection 1 from 127.0.0.1:")
        assert lines[-1] == "poshws serve: connection 2 has ended"

    run(main())


BOT = """
param([string] $Url)
Start-PodeServer -EnablePool WebSockets {
    Register-PodeWebSocketEvent -Name Feed -Type Close -ScriptBlock {
        "closed with $($TriggeredEvent.Code)" | Out-Default
        Close-PodeServer
    }
    Connect-PodeWebSocket -Name Feed -Url $Url -ContentType text/plain -ScriptBlock {
        Send-PodeWebSocket -Message "seen $($WsEvent.Data)"
    }
}
"""


def test_a_script_is_tested_with_a_recording(tmp_path) -> None:
    feed, bot = tmp_path / "feed.jsonl", tmp_path / "bot.ps1"
    feed.write_text(
        '{"direction": "in", "text": "1", "time": 0}\n'
        '{"direction": "out", "text": "seen 1", "time": 0.1}\n'
        '{"direction": "in", "text": "2", "time": 0.2}\n'
        '{"direction": "out", "text": "seen 2"}\n'
        '{"direction": "in", "kind": "close", "code": 4001, "reason": "enough"}\n'
    )

    async def main(script: str) -> tuple[str, int | None, str]:
        bot.write_text(script)
        async with replaying(feed, "--strict", "--connections", "1") as (process, url):
            found = await poshws(str(bot), url)
            _, err = await process.communicate()
        return found.out, process.returncode, err.decode()

    assert run(main(BOT)) == ("closed with 4001\n", 0, "")
    out, code, err = run(main(BOT.replace('"seen', '"saw')))
    assert (out, code) == ("closed with 1008\n", 3)
    assert "line 2: the client sent 'saw 1' in place of 'seen 1'." in err


def test_with_tls(chat) -> None:

    async def main() -> None:
        async with replaying(chat, "--self-signed") as (_, url):
            assert url.startswith("wss://127.0.0.1:")
            found = await poshws("ws", url, "-x", "hello", "--stay", "--no-check")
            assert found.out == "who are you?\n"
            assert (await poshws("ws", url)).code == 1

    run(main())


def test_a_certificate_whose_key_is_in_another_file(chat, tmp_path) -> None:
    authority = trustme.CA()
    ours = authority.issue_cert("127.0.0.1")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    ours.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    ours.cert_chain_pems[0].write_to_path(str(tmp_path / "cert.pem"))
    words = ("--cert", str(tmp_path / "cert.pem"), "--key", str(tmp_path / "key.pem"))

    async def main() -> None:
        async with replaying(chat, *words) as (_, url):
            known = ("--ca", str(tmp_path / "ca.pem"))
            # The client shows it, too; the server does not ask for one.
            found = await poshws("ws", url, "-x", "hello", "--stay", *known, *words)
            assert (found.out, found.code) == ("who are you?\n", 3)

    run(main())


def test_a_request_that_is_none_for_a_websocket(chat) -> None:
    async def main() -> bytes:
        async with replaying(chat) as (_, url):
            port = int(url.rstrip("/").rpartition(":")[2])
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = await reader.read()
            writer.close()
            return answer

    assert run(main()).startswith(b"HTTP/1.1 426 Upgrade Required\r\n")


def test_a_recording_from_standard_input(chat) -> None:
    async def main() -> str:
        process = await started("serve", "--replay", "-", "--connections", "1")
        process.stdin.write(chat.read_bytes())
        process.stdin.close()
        url = (await process.stdout.readline()).decode().strip()
        found = await poshws("ws", url, "-x", "x", "--stay")
        await process.communicate()
        return found.out

    assert run(main()) == "who are you?\n"


def test_a_bad_recording_is_named_with_its_line(chat) -> None:
    with chat.open("a") as file:
        file.write('{"direction": "sideways"}\n')
    found = asyncio.run(poshws("serve", "--replay", str(chat)))
    assert (found.code, found.out) == (65, "")
    assert found.err == (f'poshws serve: {chat}, line 5: the direction must be "in" or "out".\n')


def test_what_cannot_be(chat, tmp_path) -> None:
    async def main():
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            return await asyncio.gather(
                poshws("serve", "--replay", str(tmp_path / "nothing")),
                poshws("serve", "--replay", str(chat), "--port", port),
                poshws("serve"),
                poshws("serve", "--replay", str(chat), "--speed", "fast"),
                poshws("serve", "--replay", str(chat), "--cert", str(chat)),
            )

    missing, taken, *bad = asyncio.run(main())
    assert (missing.code, "No such file or directory" in missing.err) == (66, True)
    assert (taken.code, "Address already in use" in taken.err) == (1, True)
    assert [found.code for found in bad] == [64, 64, 64]
    assert "the following arguments are required: --replay" in bad[0].err
    assert "'fast' is no speed" in bad[1].err
    assert f"The certificate '{chat}' cannot be used" in bad[2].err


def test_help() -> None:
    found = asyncio.run(poshws("serve", "--help"))
    assert found.code == 0
    assert "--strict" in found.out and "exit codes:" in found.out
