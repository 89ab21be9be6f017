"""Searches that may take so long and no longer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    RegexMatchTimeoutException,
)
from poshws.corelib.regex.regex import INFINITE, Regex, regex_of, set_default_timeout
from tests.sessions import output

SLOW = "^(a|a)*$"
TEXT = "a" * 40 + "b"
TENTH = 1_000_000  # ticks


@pytest.mark.parametrize(
    "search",
    [
        lambda regex: regex.is_match(TEXT),
        lambda regex: regex.match(TEXT),
        lambda regex: regex.matches(TEXT),
        lambda regex: regex.replace(TEXT, "x"),
        lambda regex: regex.split(TEXT),
        lambda regex: regex.find(TEXT),
    ],
)
def test_what_takes_too_long_ends_in_time(search: Callable[[Regex], object]) -> None:
    start = time.monotonic()
    with pytest.raises(RegexMatchTimeoutException) as caught:
        search(Regex(SLOW, 0, TENTH))
    assert time.monotonic() - start < 2
    assert (caught.value.text, caught.value.pattern) == (TEXT, SLOW)
    assert caught.value.timeout == TimeSpan(TENTH)


def test_what_is_in_time_is_found() -> None:
    regex = Regex(r"(\d)(\d)", 0, TENTH)
    assert regex.replace("a12b", "$2$1") == "a21b"
    assert [found.value for found in regex.matches("12 34")] == ["12", "34"]
    assert regex.split("a12b") == ["a", "1", "2", "b"]


def test_outside_of_the_main_thread_it_ends_too() -> None:
    raised: list[BaseException] = []

    def search() -> None:
        try:
            Regex(SLOW, 0, TENTH).match(TEXT)
        except RegexMatchTimeoutException as error:
            raised.append(error)

    thread = threading.Thread(target=search, daemon=True)
    thread.start()
    thread.join(30)
    assert raised


def test_the_default_is_for_patterns_from_then_on() -> None:
    try:
        set_default_timeout(TENTH)
        with pytest.raises(RegexMatchTimeoutException):
            regex_of(SLOW).is_match(TEXT)
    finally:
        set_default_timeout(INFINITE)
    assert regex_of(SLOW).timeout == INFINITE


@pytest.mark.parametrize("ticks", [0, -1, -50_000, 2**62])
def test_what_is_no_timeout(ticks: int) -> None:
    with pytest.raises(ArgumentOutOfRangeException):
        Regex("a", 0, ticks)


def test_scripts_catch_it() -> None:
    script = """
        $short = [timespan]::FromMilliseconds(50); $text = 'a' * 40 + 'b'; $slow = '^(a|a)*$'
        try { [regex]::IsMatch($text, $slow, 'None', $short) }
        catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.MatchTimeout.ToString() }
        $pattern = [regex]::new($slow, 'IgnoreCase', $short)
        try { $text -match $pattern } catch { $_.FullyQualifiedErrorId; $_.Exception.Pattern }
        try { $text -replace $pattern } catch [TimeoutException] { $_.Exception.Input.Length }
        try { [regex]::new('a', 'None', [timespan]::Zero) } catch { $_.FullyQualifiedErrorId }
        $pattern.MatchTimeout.TotalMilliseconds
        [regex]::new('a').MatchTimeout -eq [regex]::InfiniteMatchTimeout
    """
    assert output(script).splitlines() == [
        "RegexMatchTimeoutException",
        "00:00:00.0500000",
        "System.Text.RegularExpressions.RegexMatchTimeoutException",
        SLOW,
        "41",
        "ArgumentOutOfRangeException",
        "50",
        "True",
    ]


def test_the_domain_has_a_default() -> None:
    script = """
        $name = 'REGEX_DEFAULT_MATCH_TIMEOUT'
        [AppDomain]::CurrentDomain.SetData($name, [timespan]::FromMilliseconds(50))
        try { ('a' * 40 + 'b') -match '^(a|a)*$' } catch { $_.FullyQualifiedErrorId }
        try { ('a' * 40 + 'b') -split '^(a|a)*$' } catch { $_.FullyQualifiedErrorId }
    """
    name = "System.Text.RegularExpressions.RegexMatchTimeoutException"
    try:
        assert output(script).splitlines() == [name, name]
    finally:
        set_default_timeout(INFINITE)
