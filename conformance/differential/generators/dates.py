"""Dates and spans: parsing in cultures, exact parsing, members, arithmetic, Get-Date."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.generators.formats import CULTURES, DATES, SPANS, quoted
from conformance.differential.program import Program, cell

STRINGS = (
    "2024-02-29|2024-2-9|29/02/2024|02/29/2024|2/29/24|29.02.2024|29.2.24|2024/02/29|20240229|"
    "2024.02.29|Feb 29 2024|29 February 2024|February 29, 2024|Thursday, February 29, 2024|"
    "Friday, February 29, 2024|Thu, 29 Feb 2024 13:05:09 GMT|2024-02-29T13:05:09|"
    "2024-02-29T13:05:09Z|2024-02-29T13:05:09.123+02:00|2024-02-29 13:05|2024-02-29 1:05 PM|"
    "2024-02-29 13:05 PM|1:05pm|13:05|13:05:09|13:05:09.5|25:00|2024-02|Feb 2024|February|2024|29|"
    "Feb 29|2/29|2/30|2024-13-01|2024-02-30|0000-01-01|10000-01-01|1/1/1|1/1/49|1/1/50|1-1-99|"
    "2024-02-29T24:00:00|2024-W09-4|2024-060|today|now|| |x|12|1.2|1.2.3|1/2/3|3/4|1 2 3|"
    "2024-02-29T13|2024-02-29T13:05:09.12345678|2024-02-29 13:05:60|29 févr. 2024|29 März 2024|"
    "1. Februar 2024|2024年2月29日|29/02/2024 13:05|12/31/1999 23:59:59|31-Dec-1999|31 dec 99|"
    "Mon Feb 29 2024|(2024-02-29)|2024-02-29Z|2024-02-29+01:00|13:05Z|12AM|12 PM|0:00 AM|AM|"
    "2024-02-29T13:05:09 +0200|2024-02-29T13:05:09+2|Sat, 01 Jan 2000 00:00:00 EST|1/2/2024 3 PM|"
    "  2024-02-29  |2024 - 02 - 29|2024-02-29,13:05|2024-02-29T 13:05|00:00|1:2:3|1:2:3:4|-1:00"
).split("|")
EXACT = (
    "yyyy-MM-dd|yyyyMMdd|d|D|g|G|s|o|u|r|M/d/yyyy|dd.MM.yyyy|dd/MM/yy|yyyy-MM-ddTHH:mm:ss|"
    "yyyy-MM-ddTHH:mm:ssZ|yyyy-MM-ddTHH:mm:ssK|yyyy-MM-dd HH:mm|HH:mm|HH:mm:ss|h:mm tt|h:mmtt|"
    "yyyy|MM|MMM yyyy|MMMM d, yyyy|ddd, dd MMM yyyy HH:mm:ss 'GMT'|yyyy-MM-dd HH:mm:ss.fff|"
    "yyyy-MM-ddTHH:mm:ss.FFFFFFFK|yyyy-MM-ddTHH:mm:sszzz|y|q||%d|HHmmss|yyyy-M-d|d-MMM-yyyy|'x'|"
    "yyyy'年'M'月'd'日'|yy.M.d|H:m:s|dddd d MMMM yyyy"
).split("|")
SPAN_STRINGS = (
    "1|1:2|1:2:3|1:2:3:4|1.2:3|1.2:3:4|1.2:3:4.5|01:30:00|-01:30|24:00:00|23:59:60|1.24:00|"
    "00:00:00.1|"
    "00:00:00.12345678|0.00:00:00|10675199.02:48:05.4775807|10675200|99999999|| |x|1h|1 day|"
    "PT1H|1,5|"
    "1.5|1e3|:1|1:|1::2|--1|+1:00| 1:00 |1: 2|-1.02:03:04|1.2.3|60|00:60|0:0:0.0|12:34:56.789|"
    "1:2:3.|"
    "1:2:.3|٣:00|0x10|-0|1.2:3:4:5"
).split("|")
SPAN_EXACT = (
    "c g G hh\\:mm h\\:m\\:s d\\.hh\\:mm %h %d hh mm\\:ss\\.fff d' days' hh:mm dd q ss\\.FFF %s"
).split(" ")
STYLES = (
    "None AllowWhiteSpaces AssumeUniversal AssumeLocal AdjustToUniversal RoundtripKind "
    "NoCurrentDateDefault"
).split()
NOW = ("13:05", "1:05pm", "29", "AM", "12AM", "12 PM", "0:00", "1:2")
MEMBERS = (
    "Date Day DayOfWeek DayOfYear Hour Kind Microsecond Millisecond Minute Month Nanosecond Second "
    "Ticks TimeOfDay Year AddDays(1.5) AddDays(-1) AddDays('2') AddMonths(1) AddMonths(-13) "
    "AddYears(1) AddYears(9999) AddHours(25) AddMinutes(-1) AddSeconds(0.5) AddMilliseconds(1.5) "
    "AddTicks(1) AddMicroseconds(1.5) Add([timespan]'1:00') Subtract([timespan]'1:00') "
    "Subtract([datetime]'2020-01-01') ToUniversalTime() ToLocalTime() ToOADate() ToFileTime() "
    "ToFileTimeUtc() ToBinary() ToShortDateString() ToLongDateString() ToShortTimeString() "
    "ToLongTimeString() IsDaylightSavingTime() GetDateTimeFormats().Count GetDateTimeFormats('d') "
    "GetHashCode() GetTypeCode() CompareTo([datetime]'2024-01-01') Equals('2024-01-01') "
    "CompareTo(5) CompareTo($null) ToString() DateTime DisplayHint ToString('x','y') AddDays('x') "
    "AddMonths(1.5) Offset LocalDateTime UtcDateTime UtcTicks ToUnixTimeSeconds() TotalDays "
    "ToUnixTimeMilliseconds() ToOffset([timespan]'1:00') DayNumber AddDays(1).Day IsBetween "
    "Deconstruct "
    "ToDateTime([timeonly]'1:00') ToTimeSpan() NoSuch NoSuch() day ADDDAYS(1) GetType().Name"
).split()
SPAN_MEMBERS = (
    "Days Hours Minutes Seconds Milliseconds Microseconds Nanoseconds Ticks TotalDays TotalHours "
    "TotalMinutes TotalSeconds TotalMilliseconds TotalMicroseconds TotalNanoseconds Duration() "
    "Negate() Add([timespan]'1') Subtract([timespan]'1:00') Multiply(2.5) Divide(2) Divide(0) "
    "Divide([timespan]'1:00') Divide([timespan]0) CompareTo([timespan]0) Equals(5) ToString() "
    "GetHashCode() "
    "ToString('g') CompareTo(1) Multiply('2') Multiply('x') NoSuch TotalWeeks"
).split()
STATICS = (
    "[datetime]::new({n}) [datetime]::new({n},{m},{m}) [datetime]::new({n},{m},{m},{m},{m},{m}) "
    "[datetime]::DaysInMonth({n},{m}) [datetime]::IsLeapYear({n}) [datetime]::FromOADate({n}) "
    "[datetime]::FromFileTimeUtc({n}) [datetime]::FromBinary({n}) [datetime]{n} "
    "[timespan]::FromDays({n}) [timespan]::FromHours({n}) [timespan]::FromMinutes({n}) "
    "[timespan]::FromSeconds({n}) [timespan]::FromMilliseconds({n}) [timespan]::FromTicks({n}) "
    "[timespan]::new({n}) [timespan]::new({m},{m},{n}) [timespan]::new({m},{m},{m},{n}) "
    "[timespan]::new({m},{m},{m},{m},{n}) [timespan]{n} [datetimeoffset]::FromUnixTimeSeconds({n}) "
    "[datetimeoffset]::FromUnixTimeMilliseconds({n}) [dateonly]::new({n},{m},{m}) "
    "[dateonly]::FromDayNumber({n}) "
    "[timeonly]::new({m},{m}) [timeonly]::FromTimeSpan([timespan]{n}) New-TimeSpan(-Days({n})) "
    "[datetime]::SpecifyKind([datetime]{n},'Utc') [datetime]::UnixEpoch.AddSeconds({n})"
).split()
COUNTS = (
    "0 1 -1 2 12 13 29 31 60 100 1900 2024 9999 10000 1.5 -0.5 1e20 '2' 'x' $null 45351 45351.75"
).split()
UFORMATS = list("AaBbCcDdeFGgHhIjklMmnpRrSsTtUuVvWwXxYyZ%qEOPL") + [""]


SHOWN = (
    "$d = @({0}); if ($d.Count -eq 1) {{ $d = $d[0] }}; "
    "if ($d -is [datetime]) {{ $d.ToString('o') + ' ' + $d.Kind }} else {{ , $d }}"
)
"""A date with its ticks and its kind."""


def _parse(random: Random) -> str:
    text, culture = quoted(random.choice(STRINGS)), random.choice(CULTURES)
    if text.strip("'") in NOW:
        text = "'2024-02-29'"
    style = random.choice(STYLES)
    return random.choice(
        (
            f"[datetime]::Parse({text}, [cultureinfo]'{culture}')",
            f"[datetime]::Parse({text}, [cultureinfo]'{culture}', '{style}')",
            f"[datetime]::Parse({text})",
            f"[datetime]{text}",
            f"{text} -as [datetime]",
            f"[datetimeoffset]::Parse({text})",
            f"[datetimeoffset]{text}",
            f"[dateonly]::Parse({text})",
            f"[dateonly]{text}",
            f"[timeonly]::Parse({text})",
            f"$d = [datetime]0; [datetime]::TryParse({text}, [ref]$d); ,$d",
            f"[datetime]::Parse({text}).Kind",
            f"Get-Date {text} -Format o",
            f"(Get-Date -Date {text}).ToString('o')",
        )
    )


def _exact(random: Random) -> str:
    form = random.choice(EXACT)
    culture = random.choice(("$null", "$null", f"[cultureinfo]'{random.choice(CULTURES)}'"))
    if random.random() < 0.5:
        text = quoted(random.choice(STRINGS))
    else:
        shown = quoted(random.choice((form, form, "o")))
        text = f"({random.choice(DATES)}).ToString({shown}, {culture})"
    style = random.choice(("", "", f", '{random.choice(STYLES)}'"))
    kind = random.choice(("datetime", "datetime", "datetime", "datetimeoffset", "dateonly"))
    return f"[{kind}]::ParseExact({text}, {quoted(form)}, {culture}{style})"


def _span(random: Random) -> str:
    text = quoted(random.choice(SPAN_STRINGS))
    culture = random.choice(CULTURES)
    return random.choice(
        (
            f"[timespan]{text}",
            f"[timespan]::Parse({text})",
            f"[timespan]::Parse({text}, [cultureinfo]'{culture}')",
            f"{text} -as [timespan]",
            f"[timespan]::ParseExact({text}, {quoted(random.choice(SPAN_EXACT))}, $null)",
            f"({random.choice(SPANS)}).{random.choice(SPAN_MEMBERS)}",
            f"({random.choice(SPANS)}).{random.choice(SPAN_MEMBERS)}",
            f"New-TimeSpan -Start {quoted(random.choice(STRINGS))} -End '2024-01-01'",
        )
    )


def _member(random: Random) -> str:
    return f"({random.choice(DATES)}).{random.choice(MEMBERS)}"


def _static(random: Random) -> str:
    form = random.choice(STATICS)
    while "{" in form:
        form = form.replace("{n}", random.choice(COUNTS), 1)
        form = form.replace("{m}", random.choice(COUNTS[:9]), 1)
    return form.replace("New-TimeSpan(-Days(", "New-TimeSpan -Days (").replace(
        "))", "))" if "::" in form else ")"
    )


def _operator(random: Random) -> str:
    pool = (
        *DATES,
        *SPANS,
        "1",
        "1.5",
        "'1:00'",
        "'2024-01-01'",
        "$null",
        "'x'",
        "5L",
        "@(1)",
        "$true",
    )
    operator = random.choice("+ - * / % -eq -lt -ge -ne -in -band -is -as ..".split())
    return f"({random.choice(pool)}) {operator} ({random.choice(pool)})"


def _command(random: Random) -> str:
    date = random.choice(DATES[:8])
    hint = random.choice(("Date", "Time", "DateTime"))
    codes = " ".join("%" + random.choice(UFORMATS) for _ in range(random.randint(1, 4)))
    part = random.choice("Year Month Day Hour Minute Second Millisecond".split())
    return random.choice(
        (
            f"Get-Date ({date}) -UFormat {quoted(codes)}",
            f"Get-Date ({date}) -UFormat {quoted('+' + codes)}",
            f"Get-Date ({date}) -Format {quoted(random.choice(EXACT))}",
            f"Get-Date ({date}) -{part} {random.choice(COUNTS)} -Format o",
            f"Get-Date ({date}) -Format FileDateTime{random.choice(('', 'Universal'))}",
            f"Get-Date ({date}) -Format FileDate{random.choice(('', 'Universal'))}",
            f"Get-Date -UnixTimeSeconds {random.choice(COUNTS)} -Format o",
            f"Get-Date ({date}) -AsUTC -Format o",
            f"Get-Date ({date}) -DisplayHint {hint} | Out-String",
            f"New-TimeSpan ({date}) ({random.choice(DATES[:8])})",
        )
    )


KINDS = (_parse, _parse, _exact, _span, _span, _member, _static, _operator, _command)


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one operation on a date or a span."""
    for _ in range(count):
        kind = random.choice(KINDS)
        source = kind(random)
        yield cell(SHOWN.format(source), topic=f"{kind.__name__} {source.split('(')[0][:24]}")
