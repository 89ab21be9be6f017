"""Dates, times, spans and zones as .NET 10 works them out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "[datetime]::new(2024, 2, 29).AddYears(1).ToString('yyyy-MM-dd')": "2025-02-28",
    "[datetime]::new(2024, 1, 31).AddMonths(1).ToString('d.M.yy')": "29.2.24",
    "[datetime]::Parse('2024-02-29T12:34:56.789').Millisecond": "789",
    "[datetime]::ParseExact('29/02/2024', 'dd/MM/yyyy', $null).DayOfYear": "60",
    "[datetime]::new(2024, 2, 30)": (
        "!ArgumentOutOfRangeException: Year, Month, and Day parameters describe an"
        " un-representable DateTime."
    ),
    "[datetime]::DaysInMonth(2023, 2)": "28",
    "[datetime]::IsLeapYear(1900)": "False",
    "([datetime]'2024-03-01' - [datetime]'2024-02-01').Days": "29",
    "[datetime]::UnixEpoch.Ticks": "621355968000000000",
    "([datetime]'2024-02-29').ToString('dddd, d MMMM yyyy')": "Thursday, 29 February 2024",
    "([datetime]'2024-02-29 01:02:03').ToString('o')": "2024-02-29T01:02:03.0000000",
    "([datetime]'2024-02-29 13:02:03').ToString('h:m:s tt')": "1:2:3 PM",
    "[timespan]'1.02:03:04.5'": "1.02:03:04.5000000",
    "([timespan]'1.02:03:04').TotalHours": "26.0511111111111",
    "[timespan]::FromMinutes(-90)": "-01:30:00",
    "([timespan]'01:30:00' * 3)": "04:30:00",
    "[timespan]::ParseExact('3:04', 'm\\:ss', $null)": "00:03:04",
    "([timespan]'1.02:03:04').ToString('d\\.hh')": "1.02",
    "[timespan]'nonsense'": (
        "!FormatException: String 'nonsense' was not recognized as a valid TimeSpan."
    ),
    "[datetimeoffset]::FromUnixTimeSeconds(0).ToString('u')": "1970-01-01 00:00:00Z",
    "([datetimeoffset]'2024-02-29T12:00:00+02:00').UtcDateTime.Hour": "10",
    "[dateonly]::new(2024, 2, 29).AddDays(1).ToString('yyyy-MM-dd')": "2024-03-01",
    "[timeonly]::new(23, 30).AddHours(1).ToString('HH:mm')": "00:30",
    "[System.Globalization.ISOWeek]::GetWeekOfYear([datetime]'2024-12-30')": "1",
    "[System.TimeZoneInfo]::Utc.Id": "UTC",
    "[System.TimeZoneInfo]::FindSystemTimeZoneById('Europe/Berlin').GetUtcOffset("
    "[datetime]'2024-07-01').Hours": "2",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
