"""What stands on a terminal, and what goes into a pipe."""

from __future__ import annotations

import asyncio
import io

import pytest

from poshws.apps.ws.command import screen_for
from poshws.apps.ws.screens import Pipe, Terminal
from poshws.apps.ws.settings import Settings


def shown(act, *, has_colours: bool = False) -> str:
    stream = io.StringIO()
    act(Terminal(stream, has_colours=has_colours))
    return stream.getvalue()


@pytest.mark.parametrize("text", ["\x1b]0;title\x07", '["\x9b2J"]', '{"\x7f": 1}', "a\rb"])
def test_nothing_from_the_wire_reaches_the_terminal_raw(text: str) -> None:
    for has_colours in (False, True):
        out = shown(lambda t: t.received(text.encode(), text), has_colours=has_colours)  # noqa: B023
        for colour in ("\x1b[1;36m", "\x1b[32m", "\x1b[34m", "\x1b[36m", "\x1b[0m"):
            out = out.replace(colour, "")
        assert out.replace("\n", "").isprintable()


def test_reasons_and_pings_are_harmless_too() -> None:
    assert "\x1b" not in shown(lambda t: t.fail("bad \x1b[2J"))
    assert "\x1b" not in shown(lambda t: t.note("bad \x1b[2J"))
    assert shown(lambda t: t.control(True, "ping", b"\x1b[2J")) == "< ping 1b 5b 32 4a\n"


def test_json_is_shown_in_colours() -> None:
    out = shown(lambda t: t.received(b"", '{"a":1}'), has_colours=True)
    assert out == '\x1b[1;36m< \x1b[0m{\x1b[34m"a"\x1b[0m: \x1b[36m1\x1b[0m}\n'


def test_long_json_is_broken_into_lines(monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    text = '{"first":"aaaaaaaa","second":"bbbbbbbb"}'
    assert shown(lambda t: t.received(b"", text)).splitlines() == [
        "< {",
        '    "first": "aaaaaaaa",',
        '    "second": "bbbbbbbb"',
        "  }",
    ]


def test_a_line_of_a_message_cannot_look_like_another_one() -> None:
    assert shown(lambda t: t.received(b"", "a\n> b")) == "< a\n  > b\n"


def test_bytes_are_shown_by_their_beginning() -> None:
    assert shown(lambda t: t.received(b"\x00\xff", None)) == "< [2 bytes] 00 ff\n"
    assert shown(lambda t: t.sent(b"\x01", None)) == "> [1 byte] 01\n"
    assert shown(lambda t: t.received(b"", None)) == "< [0 bytes]\n"
    assert shown(lambda t: t.received(bytes(5000), None)).startswith("< [5,000 bytes] 00 00")
    assert len(shown(lambda t: t.received(bytes(5000), None))) < 250


def piped(act, capsys, **options):
    options = {"is_verbose": False, "shows_control": False, "is_binary": False, **options}
    output = io.BytesIO()

    async def main() -> None:
        act(Pipe(output, **options))
        await asyncio.sleep(0)

    asyncio.run(main())
    return output.getvalue(), capsys.readouterr().err


def test_a_pipe_gets_messages_as_they_came(capsys) -> None:
    def act(screen) -> None:
        screen.received("ä\x1b[2J".encode(), "ä\x1b[2J")
        screen.received(b"\x00\xff", None)
        screen.sent(b"x", "x")
        screen.note("Connected")
        screen.control(True, "ping", b"")

    assert piped(act, capsys) == ("ä\x1b[2J\n".encode() + b"\x00\xff\n", "")
    assert piped(act, capsys, is_binary=True)[0] == "ä\x1b[2J".encode() + b"\x00\xff"
    assert piped(act, capsys, is_verbose=True, shows_control=True)[1] == "Connected\n< ping\n"


def test_failures_go_to_standard_error(capsys) -> None:
    assert piped(lambda s: s.fail("lost \x07"), capsys) == (b"", "lost ^G\n")


@pytest.mark.parametrize(
    ("settings", "variable", "has_colours"),
    [
        (Settings("ws://h"), ("TERM", "xterm"), True),
        (Settings("ws://h", has_colours=False), ("TERM", "xterm"), False),
        (Settings("ws://h"), ("TERM", "dumb"), False),
        (Settings("ws://h"), ("NO_COLOR", "1"), False),
    ],
)
def test_when_there_are_colours(settings, variable, has_colours: bool, monkeypatch) -> None:
    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(*variable)
    monkeypatch.setattr("sys.stdout", Stream())
    screen = screen_for(settings)
    assert isinstance(screen, Terminal)
    assert ("\x1b" in screen.paint("error", "x")) is has_colours
