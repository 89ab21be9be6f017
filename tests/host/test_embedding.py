"""PowerShell from Python."""

from __future__ import annotations

import asyncio
import io
import time

import pytest

import poshws
from poshws.corelib.exceptions.powershell import ParseException


def test_a_script_that_waits_lets_the_program_go_on() -> None:
    async def main() -> tuple[list[object], int]:
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0.01)
                turns += 1

        counting = asyncio.ensure_future(count())
        with poshws.Session() as session:
            found = await session.arun("Start-Sleep -Milliseconds 200; $x + 1", x=41)
        counting.cancel()
        return found, turns

    found, turns = asyncio.run(main())
    assert found == [42]
    assert turns > 3


def test_sessions_run_side_by_side_and_keep_what_is_theirs() -> None:
    script = "$mine = $n; foreach ($i in 1..5) { Start-Sleep -Milliseconds 20 }; $mine; $n"

    async def main() -> list[list[object]]:
        with poshws.Session() as first, poshws.Session() as second:
            return await asyncio.gather(
                first.arun(script, n=1), second.arun(script, n=2), first.arun(script, n=3)
            )

    start = time.monotonic()
    assert asyncio.run(main()) == [[1, 1], [2, 2], [3, 3]]
    assert time.monotonic() - start < 5


def test_cancelling_runs_finally() -> None:
    async def main() -> list[object]:
        with poshws.Session() as session:
            task = asyncio.ensure_future(
                session.arun("try { Start-Sleep 100 } finally { $global:ran = $true }")
            )
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await session.arun("$ran")

    assert asyncio.run(main()) == [True]


def test_waiting_inside_a_loop_is_refused_by_run() -> None:
    async def main() -> list[object]:
        with poshws.Session() as session:
            with pytest.raises(poshws.ScriptError, match=r"await session\.arun"):
                session.run("Start-Sleep 1")
            return session.run("1..3 | ForEach-Object { $_ * 2 }")

    assert asyncio.run(main()) == [2, 4, 6]


def test_exit_is_an_exception_with_its_code() -> None:
    with poshws.Session() as session:
        with pytest.raises(poshws.ScriptExit) as caught:
            session.run("$x = 5; exit 3")
        assert caught.value.code == 3
        assert session.run("$x") == [5]


def test_errors_that_end_a_script() -> None:
    with pytest.raises(poshws.ScriptError, match="oh"):
        poshws.run("throw 'oh'")
    with pytest.raises(ParseException):
        poshws.run("if (")


def test_nothing_is_printed_unasked(capfd: pytest.CaptureFixture[str]) -> None:
    with poshws.Session() as session:
        assert session.run("Write-Error 'oh'; 1; Get-Item /nowhere") == [1]
        assert len(session.errors) == 2
    assert capfd.readouterr() == ("", "")


def test_errors_are_shown_where_it_is_asked_for() -> None:
    errors, written = io.StringIO(), io.StringIO()
    with poshws.Session(output=written, errors=errors) as session:
        session.run("Write-Error 'oh'; Write-Host 'there'")
    assert "oh" in errors.getvalue()
    assert written.getvalue() == "there\n"


def test_the_session_that_runs_is_the_one_that_was_asked() -> None:
    with poshws.Session() as first, poshws.Session():
        first.run("function Get-Mine { 'mine' }")
        assert first.run("& ([scriptblock]::Create('Get-Mine')); '{0}' -f (Get-Mine)") == [
            "mine",
            "mine",
        ]
