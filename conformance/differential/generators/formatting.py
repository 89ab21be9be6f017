"""Objects of many kinds through the formatting commands with any of their parameters, at 40, 80 and
120 columns.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.program import Program, cell

VALUES = (
    "1",
    "-2.5",
    "1e20",
    "12345.678d",
    "$null",
    "$true",
    "''",
    "'text'",
    "'two words'",
    "('x' * 50)",
    '"l1`nl2"',
    '"tab`tbed"',
    "'日本語'",
    "'é😀'",
    "@()",
    "@(1)",
    "@(1, 'a', $null)",
    "@(1, @(2, 3))",
    "(1..9)",
    "@{}",
    "@{ k = 1 }",
    "[ordered]@{ a = 1; b = @(2) }",
    "[pscustomobject]@{ q = 1; r = 's' }",
    "@([pscustomobject]@{ Name = 'n' }, [pscustomobject]@{ Id = 2 })",
    "[datetime]'2024-02-29T13:05:09'",
    "[timespan]'1.02:03:04'",
    "[guid]::Empty",
    "[version]'1.2.3'",
    "[uri]'http://a.example/p'",
    "[int]",
    "[DayOfWeek]::Friday",
    "[char]'c'",
    "[byte]7",
    "[bigint]99",
    "{ 1 + 1 }",
    "[regex]'a+'",
    "[ipaddress]'1.2.3.4'",
    "[exception]::new('boom')",
    "[System.Text.StringBuilder]::new('sb')",
    "[System.Collections.Generic.List[int]](1, 2)",
    "[dbnull]::Value",
    "[switch]$true",
    "[semver]'1.2.3-a'",
    "[System.Tuple]::Create(1, 'a')",
    '([xml]\'<r a="1"><c>t</c><c b="2"/></r>\').r',
    "[regex]::Match('ab12', '(?<l>[a-z]+)(\\d+)')",
)
NAMES = (
    "Name", "Value", "Id", "A", "B", "LongPropertyName", "aVeryLongPropertyNameThatGoesOn", "x",
    "'two words'", "Length", "Count", "Key", "'é'", "N1", "N2",
)  # fmt: skip
PLAIN = (
    "@{ b = 1 }", "[ordered]@{ x = 1; yy = 'two' }", "1, 'a', $true", "'abc', 'de'", "1, 2.5",
    "[version]'1.2.3'", "[datetime]'2024-02-29'", "[timespan]'0:0:5'", "[guid]::Empty",
    "[uri]'http://a/b?c=d'", "[cultureinfo]::InvariantCulture", "1..3 | Group-Object { $_ % 2 }",
    "1..3 | Measure-Object -Sum", "Compare-Object (1, 2) (2, 3)", "'abc' | Select-String b",
    "'x' | Get-Member Length, ToUpper", "Get-Alias gci, cd", "[DayOfWeek]::Friday",
    "[exception]::new('m')", "[regex]::Matches('a1b2', '[a-z](\\d)')", "@()", "$null",
    "[System.Collections.DictionaryEntry]::new('k', 'v')", "'abc'.PSObject.Properties",
    "'abc'.ToUpper", "Get-PSDrive Variable", "Get-Variable true", "(1..4 | Select-Object -First 2)",
    "[psobject]::new()", "[object]::new()", "[int[,]]::new(2, 2)", ", @(1, 2)",
    "[System.Collections.Generic.KeyValuePair[string,int]]::new('k', 1)", "[mailaddress]'a@b.c'",
)  # fmt: skip
KEYS = ("n", "name", "l", "Label", "e", "Expression", "f", "FormatString", "w", "Width", "a")
WIDTHS = (40, 80, 120)


def custom(random: Random) -> str:
    """A custom object."""
    names = random.sample(NAMES, random.randint(1, random.choice((3, 5, 9))))
    return f"[pscustomobject]@{{ {'; '.join(f'{n} = {random.choice(VALUES)}' for n in names)} }}"


def objects(random: Random) -> str:
    """What a pipeline begins with."""
    how = random.random()
    if how < 0.3:
        return random.choice(PLAIN)
    if how < 0.45:
        return random.choice(VALUES)
    if how < 0.7:
        return custom(random)
    if how < 0.8:
        return f"{custom(random)}, {random.choice(VALUES)}, {custom(random)}"
    first = custom(random)
    return f"{first}, {first.replace('1', '22').replace('a', 'bc')}"


SOURCES = ("'Name'", "{ $_.Value }", '{ "$_".Length }', "'Id'", "{ throw 'no' }")
FORMATS = ("'N2'", "'{0:D3}'", "'yyyy'", "'q'")
ALIGNMENTS = ("'left'", "'right'", "'center'", "'top'")


def _calculated(random: Random) -> str:
    keys = [f"{random.choice(('n', 'Label', 'l', 'name'))} = 'Calc'"] * (random.random() < 0.7)
    keys.append(f"{random.choice(('e', 'Expression'))} = {random.choice(SOURCES)}")
    if random.random() < 0.3:
        keys.append(f"f = {random.choice(FORMATS)}")
    if random.random() < 0.3:
        keys.append(f"w = {random.choice((1, 3, 10, 0, 50))}")
    if random.random() < 0.3:
        keys.append(f"a = {random.choice(ALIGNMENTS)}")
    if random.random() < 0.05:
        keys.append("zz = 1")
    return f"@{{ {'; '.join(keys)} }}"


def _property(random: Random) -> str:
    kind = random.random()
    if kind < 0.4:
        return random.choice(NAMES)
    if kind < 0.6:
        return random.choice(("*", "N*", "*e", "?", "[AB]", "NoSuch", "L*, V*"))
    return _calculated(random)


def _parameters(random: Random, command: str) -> list[str]:
    found: list[str] = []
    if random.random() < 0.5:
        count = 1 if command == "Format-Wide" else random.randint(1, 3)
        found.append(", ".join(_property(random) for _ in range(count)))
    pool = {
        "Format-Table": ("-AutoSize", "-Wrap", "-HideTableHeaders", "-RepeatHeader"),
        "Format-Wide": ("-Column 1", "-Column 3", "-AutoSize"),
        "Format-Custom": ("-Depth 1", "-Depth 2"),
    }.get(command, ())
    pool += (
        "-Force", "-ShowError", "-DisplayError", "-Expand CoreOnly", "-Expand Both",
        "-Expand EnumOnly", f"-GroupBy {random.choice(NAMES)}", "-View nosuch",
    )  # fmt: skip
    found += [each for each in pool if random.random() < 0.12]
    return found


def _source(random: Random) -> str:
    given, width = objects(random), random.choice(WIDTHS)
    if random.random() < 0.2:
        stream = random.choice(("", " -Stream", " -NoNewline"))
        return f"{given} | Out-String -Width {width}{stream}"
    commands = ("Format-Table", "Format-Table", "Format-List", "Format-List", "Format-Wide")
    command = random.choice((*commands, "Format-Custom"))
    if command == "Format-Custom" and any(
        word in given for word in ("[int]", "exception", "Alias")
    ):
        command = "Format-List"
    words = " ".join([command, *_parameters(random, command)])
    return f"{given} | {words} | Out-String -Width {width}"


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells whose value is what a formatting command makes of objects."""
    for _ in range(count):
        source = _source(random)
        command = source.split(" | ")[-2].split(" ")[0] if "Format-" in source else "Out-String"
        yield cell(source, topic=command)
