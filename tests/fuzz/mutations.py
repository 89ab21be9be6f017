"""Scripts → scripts that nobody would write: pieces left out, doubled, swapped, wrapped, spoiled."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

CORPUS = Path(__file__).resolve().parents[2] / "conformance" / "cases"

_PIECE = re.compile(
    r"""@"\s*\n.*?\n"@|@'\s*\n.*?\n'@|"(?:`.|[^"`\n])*"|'[^'\n]*'|<\#.*?\#>|\#[^\n]*|\$\{[^}\n]*\}
    |\$[\w:?^$]+|@\w+|-[A-Za-z]+:?|\d[\w.]*|[A-Za-z_][\w-]*|\n|[ \t]+|@[({]|\$\(|&&|\|\||::|\.\.
    |[-+*/%]=|\+\+|--|\d?>&?\d?|.""",
    re.DOTALL | re.VERBOSE,
)
_WORDS = """if else elseif while do until for foreach in switch default break continue return throw
    trap try catch finally function filter param begin process end clean dynamicparam class enum
    using namespace data exit hidden static base type ( ) { } [ ] @( @{ $( , ; | || && & . .. :: :
    ? ?? ??= ?. ?[ = += -= ++ -- + - * / % ! > >> 2>&1 -eq -f -is -as -join -split -not -and -in
    $ @ @' '@ @" "@ " ' ` # <# #> \\ ~ $x @x ${ $: $x: $using:x [int] [ref] [ordered] [A()] 1 1kb
    0x 1e 1e999 99999999999 1d 1n 'a' "a" "$(" a -a -a: --% $_ $this $null $true {1} (1) @{a=1} [A]:: .a
    .b() [0] [] [int[]] [List[int]] \ufeff \u00a0 \u200b \0 \r \u2028 é 漢 \U0001f600 \u2013 \u201c \u2019
    1..3 -1 [math]::Pow( [string]::new( % where sort group select measure""".split(" ")
_AROUND = """(%s) $(%s) @(%s) {%s} &{%s} @{a=%s} "$(%s)" [%s] $x[%s] $x.y(%s) -not(%s) if(%s){1}
    if(1){%s} while(%s){break} foreach($i¤in¤%s){$i} switch(%s){1{2}} switch(1){%s} try{%s}catch{}
    try{1}finally{%s} function¤f{%s} function¤f(%s){1} param(%s) class¤X{%s} enum¤E{%s} data{%s}
    trap{%s} begin{%s} process{%s} %s|F %s&&1 %s?1:2 %s;%s return¤%s throw¤%s %s++ [int]%s 1,%s
    filter¤f{%s} @"\n%s\n"@ @'\n%s\n'@ <#%s#> #%s %s&
    %s%s%s {%s (%s %s} %s) "%s '%s""".split()

Mutation = Callable[[random.Random, list[str], Sequence[str]], list[str]]


def pieces(text: str) -> list[str]:
    """A text cut about where PowerShell would cut it."""
    return _PIECE.findall(text)


def read_corpus(folder: Path = CORPUS) -> list[str]:
    """The strings of all scripts below a folder."""
    strings = []
    for path in sorted(folder.rglob("*.ps1")):
        text = path.read_text(encoding="utf-8", errors="replace")
        if len(text) < 20_000:
            strings.append(text)
    return strings


def _leave_out(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts))
    return parts[:at] + parts[at + chance.choice((1, 1, 1, 2, 5)) :]


def _double(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts))
    end = at + chance.choice((1, 1, 3, 10))
    times = chance.choice((2, 2, 2, 5, 40))
    return parts[:at] + parts[at:end] * times + parts[end:]


def _swap(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    first, second = chance.randrange(len(parts)), chance.randrange(len(parts))
    parts[first], parts[second] = parts[second], parts[first]
    return parts


def _put_in(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts) + 1)
    word = chance.choice(_WORDS)
    return [*parts[:at], word, *parts[at:]]


def _replace(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    parts[chance.randrange(len(parts))] = chance.choice(_WORDS)
    return parts


def _take_from_other(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    other = pieces(chance.choice(others))
    if not other:
        return parts
    start = chance.randrange(len(other))
    end = start + chance.choice((1, 3, 10, 40))
    at = chance.randrange(len(parts) + 1)
    return [*parts[:at], *other[start:end], *parts[at:]]


def _wrap(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts))
    end = at + chance.choice((0, 1, 1, 3, 10, 1000))
    around = chance.choice(_AROUND).replace("¤", " ")
    inner = "".join(parts[at:end])
    for _ in range(chance.choice((1, 1, 1, 2, 30))):
        if len(inner) < 5000:
            inner = around.replace("%s", inner)
    return [*parts[:at], inner, *parts[end:]]


def _cut(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts) + 1)
    return parts[:at] if chance.random() < 0.5 else parts[at:]


def _spoil(chance: random.Random, parts: list[str], others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(parts))
    text = parts[at]
    place = chance.randrange(len(text) + 1)
    character = chr(chance.choice((chance.randrange(128), chance.randrange(0x3000))))
    parts[at] = text[:place] + character + text[place + chance.choice((0, 1)) :]
    return parts


_MUTATIONS: tuple[Mutation, ...] = (
    _leave_out,
    _leave_out,
    _double,
    _swap,
    _put_in,
    _put_in,
    _replace,
    _replace,
    _take_from_other,
    _wrap,
    _cut,
    _spoil,
)


def mutant(chance: random.Random, strings: Sequence[str]) -> str:
    """A few lines of one of the strings, changed in one to four places."""
    lines = chance.choice(strings).splitlines(keepends=True) or [""]
    start = chance.randrange(len(lines))
    parts = pieces("".join(lines[start : start + chance.choice((1, 2, 4, 8, 20))])) or [""]
    for _ in range(chance.choice((1, 1, 2, 3, 4))):
        parts = chance.choice(_MUTATIONS)(chance, parts, strings) or [""]
    return "".join(parts)
