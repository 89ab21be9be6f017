"""The console at a terminal: a real one for the program, and keys from a pipe for its parts."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import re
import select
import signal
import time

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from poshws.apps.ws.conversation import Conversation, converse
from poshws.apps.ws.prompt import CommandNames, talk_at_prompt
from poshws.apps.ws.screens import Terminal
from poshws.apps.ws.settings import Settings
from tests.apps.ws.programs import PROGRAM
from tests.engine.peers import run, served, until

READY = "\x1b[?2004h"  # the prompt reads keys
SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]")


class Person:
    """Somebody at a terminal of the program; everything is bounded in time."""

    def __init__(self, *words: str, folder: str) -> None:
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm", XDG_DATA_HOME=folder, COLUMNS="80", LINES="24")
            os.environ.pop("NO_COLOR", None)
            os.execv(PROGRAM[0], [*PROGRAM, *words])
        self.seen = ""

    def see(self, text: str, limit: float = 15) -> None:
        """Reads until there is that text behind what was seen before."""
        end = time.monotonic() + limit
        while text not in self.seen:
            assert time.monotonic() < end, f"no {text!r} in {self.seen!r}"
            if select.select([self.terminal], [], [], 0.2)[0]:
                try:
                    data = os.read(self.terminal, 65536).decode("utf-8", "replace")
                except OSError:
                    data = ""
                assert data, f"no {text!r} in {self.seen!r}"
                if "\x1b[6n" in data:
                    os.write(self.terminal, b"\x1b[1;1R")
                self.seen += data
        self.seen = self.seen[self.seen.index(text) + len(text) :]

    def type(self, text: str) -> None:
        os.write(self.terminal, text.encode())

    def leave(self) -> tuple[str, int]:
        """What else there was to see, and the exit code."""
        end = time.monotonic() + 15
        while time.monotonic() < end:
            try:
                data = os.read(self.terminal, 65536)
            except OSError:
                break
            self.seen += data.decode("utf-8", "replace")
        else:
            os.kill(self.pid, signal.SIGKILL)
        os.close(self.terminal)
        return SEQUENCE.sub("", self.seen), os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


async def echo(connection) -> None:
    async for message in connection:
        if message == "leave":
            await connection.close(4001, "bye \x1b[2J")
            return
        await connection.send("\x1b]0;title\x07" if message == "harm" else message)


def at_terminal(act, folder, *words: str):
    """Has somebody act at the console of a server that repeats what it gets."""

    async def main():
        async with served(echo) as url:
            return await asyncio.to_thread(person, url)

    def person(url: str):
        somebody = Person("ws", url, *words, folder=str(folder))
        somebody.see("Connected to")
        somebody.see(READY)
        act(somebody)
        return somebody.leave()

    return run(main())


def test_a_conversation_at_a_terminal(tmp_path) -> None:
    def act(person: Person) -> None:
        person.type('{"a":[1,"b"]}\r')
        person.see('< \x1b[0m{\x1b[34m"a"\x1b[0m: [\x1b[36m1\x1b[0m, \x1b[32m"b"\x1b[0m]}')
        person.see(READY)
        person.type("harm\r")
        person.see("^[]0;title^G")
        person.see(READY)
        person.type("/ping x\r")
        person.see("pong x after ")
        person.see(READY)
        person.type("\x04")

    out, code = at_terminal(act, tmp_path)
    assert code == 0
    assert "Disconnected (1000)" in out
    history = tmp_path / "poshws" / "websocket_history.txt"
    assert history.read_text() == '{"a":[1,"b"]}\nharm\n/ping x\n'
    assert history.stat().st_mode & 0o777 == 0o600


def test_the_other_side_ends_it(tmp_path) -> None:
    def act(person: Person) -> None:
        person.type("leave\r")

    out, code = at_terminal(act, tmp_path, "--no-colour")
    assert code == 3
    assert "Disconnected (4001: bye ^[[2J)" in out


def test_ctrl_c_empties_the_line_and_then_leaves(tmp_path) -> None:
    def act(person: Person) -> None:
        person.type("abc")
        person.see("abc")
        person.type("\x03")
        person.type("/close 4000 enough\r")

    out, code = at_terminal(act, tmp_path)
    assert code == 0
    assert "Disconnected (4000: enough)" in out


def typed(*keys: str, answers: int):
    """What a console with a pipe for keys shows, and the exit code."""
    stream = io.StringIO()

    async def main() -> int:
        async with served(echo) as url:
            with create_pipe_input() as source:
                screen = Terminal(stream, has_colours=False)
                conversation = Conversation(Settings(url), screen, None)

                async def press() -> None:
                    for text in keys:
                        source.send_text(text)
                        await asyncio.sleep(0.15)  # what a person is at least slower
                    await until(lambda: stream.getvalue().count("< ") >= answers)
                    source.send_text("\x04")

                pressing = asyncio.create_task(press())
                talk = talk_at_prompt(
                    conversation, screen, input=source, output=DummyOutput(), history=""
                )
                code = await converse(conversation, talk)
                await pressing
                return code

    return run(main()), stream.getvalue()


def test_lines_from_keys() -> None:
    code, out = typed("one\rtwo\r", answers=2)
    assert code == 0
    assert re.findall("^< .*", out, re.M) == ["< one", "< two"]


def test_alt_enter_begins_another_line() -> None:
    _, out = typed("one\x1b\rtwo\r", answers=1)
    assert "< one\n  two\n" in out


def test_ctrl_r_finds_what_was_typed() -> None:
    _, out = typed("alpha\r", "beta\r", "\x12al", "\r", "\r", answers=3)
    assert re.findall("^< .*", out, re.M) == ["< alpha", "< beta", "< alpha"]


def test_ctrl_c_ends_a_search_and_nothing_else() -> None:
    _, out = typed("alpha\r", "be", "\x12al", "\x03", "ta\r", answers=2)
    assert re.findall("^< .*", out, re.M) == ["< alpha", "< beta"]


def test_an_empty_line_sends_nothing() -> None:
    _, out = typed("\r\rx\r", answers=1)
    assert re.findall("^< .*", out, re.M) == ["< x"]


@pytest.mark.parametrize(
    ("text", "names"), [("/p", ["/ping", "/pong"]), ("/ping ", []), ("p", []), ("/Q", ["/quit"])]
)
def test_commands_complete(text: str, names: list[str]) -> None:
    found = CommandNames().get_completions(Document(text), CompleteEvent())
    assert [each.text for each in found] == names


@pytest.mark.parametrize("text", ["/ping\r", "/bytes 00\r"])
def test_commands_from_keys(text: str) -> None:
    _, out = typed(text, answers=1)
    assert "< pong" in out or "< [1 byte] 00" in out
