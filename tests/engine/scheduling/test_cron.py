"""Cron expressions as Pode reads them."""

from __future__ import annotations

from datetime import datetime

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.scheduling.cron import next_of, parse_cron

START = datetime(2024, 2, 28, 10, 0)  # a Wednesday


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("30 2 * * *", "2024-02-29 02:30"),
        ("* * * * *", "2024-02-28 10:01"),
        ("@HOURLY", "2024-02-28 11:00"),
        ("0 0 * * 1,5", "2024-03-01 00:00"),
        ("0 0 * * MON-FRI", "2024-02-29 00:00"),
        ("*/15 * * * *", "2024-02-28 10:15"),
        ("5/20 * * * *", "2024-02-28 10:05"),
        ("0 12 1 jan *", "2025-01-01 12:00"),
        ("0 0 29 2 *", "2024-02-29 00:00"),
        ("0 0 13 * FRI", "2024-09-13 00:00"),
        ("@quarterly", "2024-04-01 00:00"),
    ],
)
def test_next(expression, expected):
    assert parse_cron(expression).next_after(START).strftime("%Y-%m-%d %H:%M") == expected


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("* * *", "Cron expression should only consist of 5 parts: * * *"),
        ("61 * * * *", "Value '' for Minute is invalid, should be between 0 and 59"),
        ("a b c d e", "Invalid atom character: a"),
        ("* * * * 7", "Value '' for DayOfWeek is invalid, should be between 0 and 6"),
        ("* * 31 2 *", "February only has 29 days, but 31 was supplied."),
        ("* * * foo *", "Invalid Month alias found: foo"),
        ("5-1 * * * *", "Min value for Minute should not be greater than the max value."),
        ("1-5,7 * * * *", "Invalid cron atom format found: 1-5,7"),
        ("1-99 * * * *", "Max value '99' for Minute is invalid, should be less than/equal to 59"),
        ("0 0 */2 * *", "Value '' for DayOfMonth is invalid, should be between 1 and 31"),
    ],
)
def test_refusals(expression, text):
    with pytest.raises(EngineError) as caught:
        parse_cron(expression)
    assert caught.value.message == text


def test_random_is_within_bounds_and_redrawn():
    cron = parse_cron("R * * * *")
    drawn = {cron.redrawn().atoms[0].values[0] for _ in range(300)}
    assert len(drawn) > 5
    assert all(0 <= value < 60 for value in drawn)
    assert cron.next_after(START) is not None


def test_earliest_of_several():
    crons = [parse_cron("0 0 1 1 *"), parse_cron("0 0 * * 5")]
    assert next_of(crons, START) == datetime(2024, 3, 1)
    assert next_of(crons, START, datetime(2024, 2, 29)) is None
