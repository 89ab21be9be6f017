"""Numbers, dates and spans in every standard and custom format and several cultures."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.program import Program, cell

CULTURES = (
    "de-DE fr-FR en-GB en-US ja-JP ar-SA tr-TR sv-SE da-DK pl-PL cs-CZ hu-HU pt-BR es-ES it-IT "
    "nl-NL fi-FI ru-RU zh-CN ko-KR hi-IN de-CH fr-CA en-IN nb-NO th-TH he-IL fa-IR"
).split()
INTEGERS = (
    "0 1 -1 5 42 -42 999 1000 1234567 -1234567 2147483647 -2147483648 9223372036854775807 "
    "[byte]200 [sbyte]-5 [uint16]65535 [uint64]18446744073709551615 [long]-5 [int16]-300 "
    "[bigint]'123456789012345678901234567890' [bigint]-5 [bigint]0 [int128]5 12345678"
).split()
REALS = (
    "0.0 -0.0 0.1 0.5 1.5 2.5 -1.5 0.005 0.015 1.005 99.995 999.9999 1234.5678 -1234.5678 1e15 "
    "1e16 1.5e20 1e-5 1e-10 123456789.123456789 1e300 5e-324 [double]::MaxValue [double]::NaN "
    "[double]::PositiveInfinity [double]::NegativeInfinity [single]0.1 [single]1e10 "
    "[single]3.14159 "
    "[math]::PI 0.1d 1.50d -1234.5678d 0.00d 79228162514264337593543950335d 1e-28d 100d [half]1.5 "
    "0.045 0.5d 1.5d 2.5d 4.5 1e21 123456789012345680"
).split()
STANDARD = "C D E F G N P R X B".split()
CUSTOM = (
    "0 # 00000 #### 0.00 #.## 0.## #,## #,##0 #,##0.00 0,0.0 0,, #,, 0.0,, 0% 0.00% #‰ 0e0 "
    "0.00e+00 "
    "0.###E+0 E 0E-0 #.#e0 00.00;(00.00) 0;-0;zero #;; 0;;'none' \\#0 '#'0 \"x\"0 0'x 0\\ 0 "
    "0.0.0 0..0 "
    "000-00-0000 (000)0000 #-# a 0a0 abc x0 0x 0.0;neg;  ;;; #,#.# ,0 0,0 0.0,0 $0 €0.00 0% -0 +0 "
    "0.00##### ##.##% 0e 0E+ .00 . ' \\ ,"
).split(" ")
DATES = (
    "[datetime]'2024-02-29T13:05:09.1234567'",
    "[datetime]'2024-01-01'",
    "[datetime]'1999-12-31T23:59:59'",
    "[datetime]'0001-01-01'",
    "[datetime]'9999-12-31T23:59:59.9999999'",
    "[datetime]::new(2024,7,4,0,0,0,'Utc')",
    "[datetime]::new(2024,7,4,9,5,3,7,'Local')",
    "[datetime]::new(2024,10,31,12,0,0)",
    "[datetimeoffset]'2024-02-29T13:05:09.12+05:30'",
    "[datetimeoffset]'2024-02-29T00:00:00-08:00'",
    "[dateonly]'2024-02-29'",
    "[timeonly]'13:05:09.5'",
)
DATE_STANDARD = "d D f F g G m M o O r R s t T u U y Y".split() + [
    "Z",
    "dd",
    "'d'",
    "q",
    "''",
    "%d",
]
DATE_PARTS = (
    "d dd ddd dddd f ff fff ffff fffffff ffffffff F FF FFF FFFFFFF g gg h hh H HH K m mm M MM MMM "
    "MMMM s ss t tt y yy yyy yyyy yyyyy z zz zzz : / . - \\T 'at' \"x\" %M \\ ' , Q"
).split() + [" "]
SPANS = (
    "[timespan]'1.02:03:04.5678'",
    "[timespan]0",
    "[timespan]-1",
    "[timespan]::FromHours(36.5)",
    "[timespan]::FromMilliseconds(1.5)",
    "[timespan]::MaxValue",
    "[timespan]::MinValue",
    "[timespan]'-00:00:01'",
    "[timespan]'10:00'",
)
SPAN_STANDARD = "c t T g G C x".split()
SPAN_PARTS = (
    "d dd dddddddd ddddddddd h hh hhh m mm s ss f ff fffffff ffffffff F FF FFFFFFF \\: \\. : . 'h' "
    "\\d %d %h % \\"
).split() + [" ", "-"]
OTHERS = (
    "[guid]'c9a646d3-9c61-4cb7-bfcd-ee2522c8f633'",
    "[DayOfWeek]::Friday",
    "[System.IO.FileAttributes]3",
    "[System.IO.FileAttributes]65536",
    "[DayOfWeek]9",
    "[version]'1.2.3'",
    "'text'",
    "$null",
    "$true",
    "[char]'c'",
    "@(1,2)",
    "@{a=1}",
    "[uri]'http://h'",
    "{ 1 }",
    "[int]",
    "[pscustomobject]@{a=1}",
)
OTHER_FORMATS = "N D B P X x G g F f D4 '' q 2 c C0".split()


def quoted(text: str) -> str:
    """A string as a script writes it."""
    return "'" + text.replace("'", "''") + "'"


def _number(random: Random) -> tuple[str, str]:
    value = random.choice(random.choice((INTEGERS, REALS)))
    if random.random() < 0.45:
        letter = random.choice(STANDARD)
        letter = letter.lower() if random.random() < 0.3 else letter
        digits = random.choice(("", "", "0", "1", "2", "3", "5", "8", "15", "20", "30"))
        return value, letter + digits
    if random.random() < 0.8:
        return value, random.choice(CUSTOM)
    pieces = ("0", "#", ",", ".", ";", "%", "‰", "e0", "E+00", "'a'", "\\x", "-", " ", "00", "##")
    return value, "".join(random.choice(pieces) for _ in range(random.randint(2, 7)))


def _date(random: Random) -> tuple[str, str]:
    value = random.choice(DATES)
    if random.random() < 0.4:
        return value, random.choice(DATE_STANDARD)
    return value, "".join(random.choice(DATE_PARTS) for _ in range(random.randint(1, 6)))


def _span(random: Random) -> tuple[str, str]:
    value = random.choice(SPANS)
    if random.random() < 0.3:
        return value, random.choice(SPAN_STANDARD)
    return value, "".join(random.choice(SPAN_PARTS) for _ in range(random.randint(1, 5)))


def _other(random: Random) -> tuple[str, str]:
    return random.choice(OTHERS), random.choice(OTHER_FORMATS)


KINDS = (_number, _number, _number, _date, _date, _span, _other)


def _composite(random: Random, value: str, text: str) -> str:
    width = random.choice(("", "", ",8", ",-12", ", 5", ",0", ",x", ",-3 ", ",40"))
    inner = text.replace("{", "{{").replace("}", "}}")
    form = random.choice(("{0%s:%s}", "[{0%s:%s}]", "{0%s:%s}{1}", "{{{0%s:%s}}}", "a{0%s:%s"))
    return f"{quoted(form % (width, inner))} -f ({value})"


def _one(random: Random) -> Program:
    kind = random.choice(KINDS)
    value, text = kind(random)
    topic = kind.__name__
    if random.random() < 0.25:
        return cell(_composite(random, value, text), topic=f"-f {topic}")
    if random.random() < 0.5:
        return cell(f"({value}).ToString({quoted(text)})", topic=topic)
    culture = random.choice(CULTURES)
    source = f"({value}).ToString({quoted(text)}, [cultureinfo]'{culture}')"
    return cell(source, topic=f"{topic} culture")


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one formatted value."""
    for _ in range(count):
        yield _one(random)
