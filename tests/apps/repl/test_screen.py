"""What handlers may write to the terminal."""

from __future__ import annotations

import asyncio
import io

import pytest

from poshws.apps.repl.screen import Stream, Waiting
from poshws.corelib.text.control_characters import harmless
from poshws.runtime.execution.fibers import Fiber


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\x1b[31mred\x1b[0m", "\x1b[31mred\x1b[0m"),
        ("\x1b[2J", "^[[2J"),
        ("\x1b]0;title\x07", "^[]0;title^G"),
        ("a\tb\n", "a\tb\n"),
        ("a\r\nb", "a\nb"),
        ("over\rwritten", "over^Mwritten"),
        ("\x9b2J", "\\x9b2J"),
        ("\x7f\x08", "^?^H"),
    ],
)
def test_harmless(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_the_main_script_writes_what_it_likes() -> None:
    target = io.StringIO()
    Stream(target).write("\x1b[2J")
    assert target.getvalue() == "\x1b[2J"


def test_a_handler_does_not() -> None:
    target = io.StringIO()
    Fiber(lambda: Stream(target).write("\x1b[2J")).switch()
    assert target.getvalue() == "^[[2J"


def test_lines_appear_and_the_rest_waits_for_the_prompts_end() -> None:
    target = io.StringIO()

    async def write() -> str:
        waiting = Waiting(target, asyncio.get_running_loop())
        waiting.write("one\ntw")
        waiting.write("o")
        await asyncio.sleep(0.01)
        before = target.getvalue()
        waiting.finish()
        return before

    assert asyncio.run(write()) == "one\n"
    assert target.getvalue() == "one\ntwo"
