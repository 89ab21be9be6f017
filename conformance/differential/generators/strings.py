"""Strings: methods, statics, escapes, patterns, regular expressions, building and joining."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.program import Program, cell

VALUES = (
    "''",
    "' aBc '",
    "'a,b;c'",
    "'banana'",
    "'éÀß'",
    '"x`ny`r`nz"',
    "'12'",
    "'ABCabc!'",
    "'a.b*c'",
    '"a`tb`0c"',
    "'İıiI'",
    "'\U0001f600x'",
    '"e$([char]0x301)"',
    "'--a--'",
    "'1.5'",
    "'true'",
    "'x'",
)
ARGUMENTS = (
    "'a'",
    "'A'",
    "'b'",
    "','",
    "''",
    "$null",
    "[char]'a'",
    "'an'",
    "0",
    "1",
    "2",
    "-1",
    "99",
    "'1'",
    "1.5",
    "'x'",
    "@('a','b')",
    "[char[]]'ab'",
    "$true",
    "'OrdinalIgnoreCase'",
    "'Ordinal'",
    "[StringComparison]::InvariantCultureIgnoreCase",
    "'RemoveEmptyEntries'",
    "[StringSplitOptions]3",
    "@()",
    "@(1,2)",
    "'é'",
    '"`n"',
    "[cultureinfo]'tr-TR'",
    "@{a=1}",
    "{ $_ }",
    "[int]",
)
METHODS = (
    "ToUpper ToLower Trim TrimStart TrimEnd Substring IndexOf LastIndexOf IndexOfAny Contains "
    "StartsWith EndsWith Replace Insert Remove PadLeft PadRight Split ToCharArray CompareTo Equals "
    "ToString Chars Clone Normalize ReplaceLineEndings ToUpperInvariant ToLowerInvariant "
    "GetTypeCode LastIndexOfAny CopyTo IsNormalized get_Length get_Chars TryCopyTo GetEnumerator "
    "EnumerateRunes ToByte ToInt32 GetHashCode.Invoke Where ForEach"
).split()
STATICS = (
    "[string]::Join [string]::Concat [string]::Format [string]::Compare [string]::CompareOrdinal "
    "[string]::Equals [string]::IsNullOrEmpty [string]::IsNullOrWhiteSpace [string]::new "
    "[string]::Copy [string]::Intern [char]::IsLetter [char]::IsDigit [char]::IsWhiteSpace "
    "[char]::ToUpper [char]::IsUpper [char]::GetNumericValue [char]::GetUnicodeCategory "
    "[char]::IsPunctuation [char]::IsSymbol [char]::IsSurrogate [char]::ConvertFromUtf32 "
    "[char]::ConvertToUtf32 [char]::Parse [char]::IsAscii [char]::IsBetween [char]::IsControl "
    "[regex]::Escape [regex]::Unescape [regex]::Match [regex]::Matches [regex]::IsMatch "
    "[regex]::Replace [regex]::Split [regex]::Count [System.StringComparer]::Ordinal.Compare "
    "[System.StringComparer]::CurrentCultureIgnoreCase.Equals [int]::Parse [double]::Parse "
    "[bool]::Parse [guid]::Parse [convert]::ToInt32 [convert]::ToString [convert]::ToBase64String "
    "[convert]::FromBase64String [math]::Round [math]::Max [math]::Pow [math]::Sqrt [math]::Floor "
    "[System.Text.Encoding]::UTF8.GetBytes [System.Text.Encoding]::ASCII.GetString "
    "[System.Net.WebUtility]::HtmlEncode [System.Net.WebUtility]::UrlEncode "
    "[uri]::EscapeDataString "
    "[System.Globalization.StringInfo]::new [System.Text.StringBuilder]::new [version]::Parse "
    "[wildcardpattern]::Escape [wildcardpattern]::Unescape [wildcardpattern]::new "
    "[System.IO.Path]::GetExtension [System.IO.Path]::Combine [System.IO.Path]::GetFileName "
    "[System.IO.Path]::ChangeExtension [System.IO.Path]::GetDirectoryName [bitconverter]::GetBytes "
    "[bitconverter]::ToString [array]::IndexOf [array]::Reverse [array]::Sort [enum]::Parse "
    "[decimal]::Parse [decimal]::Round [long]::Parse [byte]::Parse [timespan]::Parse [char]::new "
    "[math]::Abs [math]::Min [math]::Truncate [math]::Ceiling [math]::Log [math]::DivRem "
    "[math]::Sign [math]::Clamp [math]::BigMul [object]::Equals [object]::ReferenceEquals "
    "[decimal]::Truncate [bigint]::Parse [bigint]::Pow [int]::TryParse [double]::IsNaN"
).split()
BUILDER = (
    "Append AppendLine Insert Remove Replace AppendFormat AppendJoin Clear EnsureCapacity CopyTo "
    "Equals ToString get_Chars set_Length"
).split()
PATTERNS = (
    "'a' 'A' '[a-c]' '(b)' '(?<n>a)(.)' '\\d+' '^' '$' '' '.' 'a|b' '(' '[' '*' '\\w+' '\\b' "
    "'(a)?(x)?' "
    "'a*' '(?i)A' '(?x) a b' '[^a]' '\\s' '(?=a)' '(?<!a)n' '\\p{L}' 'a{2}' '(an)+' '\\.' '\\' "
    "'(?<1a>x)' "
    "'[z-a]' 'a**' '(?' '\\1' '(.)\\1' '$null' ',' ';'"
).split()
REPLACEMENTS = (
    "'X' '$0' '$1' '${n}' '$$' '$&' '$`' \"$'\" '$+' '$_' "
    "'${0}1' '$9' '' '\\n' {$_.Value+'!'} {$_.Groups[1]} 5 $null @(1)"
).split()
WILDCARDS = (
    "'*' '?' 'a*' '*a' '*[a-c]*' '[!a]*' '[' ']' '`*' 'a`*' '[]a]*' "
    "'*.*' 'B*' '?a*' '[A-Z]*' '*é*' '' '[[]*' '`' '[a' 'x`ny*' '[a-]*' '**'"
).split()
SPLITS = (
    "',' '[,;]' '(,)' '' ',',2 ',',0 ',',-2 ',',1 'n',2 ',',0,'SimpleMatch' '.',0,'SimpleMatch' "
    "'A',0,'IgnoreCase' 'A',0,'NoSuch' {$_-eq'a'} {$_-eq'a'},2 $null @() ',','x' '(a)(n)' "
    "'\\s' 'x',3,'RegexMatch'"
).split()


def _arguments(random: Random, most: int = 3) -> str:
    return ", ".join(random.choice(ARGUMENTS) for _ in range(random.randint(0, most)))


def _method(random: Random) -> str:
    return f"({random.choice(VALUES)}).{random.choice(METHODS)}({_arguments(random)})"


def _static(random: Random) -> str:
    pool = (*ARGUMENTS, *VALUES)
    given = ", ".join(random.choice(pool) for _ in range(random.randint(0, 3)))
    return f"{random.choice(STATICS)}({given})"


def _builder(random: Random) -> str:
    calls = "; ".join(
        f"[void]$b.{random.choice(BUILDER)}({_arguments(random)})"
        for _ in range(random.randint(1, 2))
    )
    return f'$b = [System.Text.StringBuilder]::new({random.choice(VALUES)}); {calls}; "$b"'


def _match(random: Random) -> str:
    value, pattern = random.choice((*VALUES, "('ab','xa')", "5", "$null")), random.choice(PATTERNS)
    case = random.choice(("", "c", "i", ""))
    no = random.choice(("", "", "not"))
    new = random.choice(REPLACEMENTS)
    found = "ForEach-Object { $_.Matches.Value }"
    return random.choice(
        (
            f"({value}) -{case}{no}match {pattern}",
            f"$null = ({value}) -{case}match {pattern}; ,$matches",
            f"({value}) -{case}replace {pattern}, {new}",
            f"({value}) -{case}replace {pattern}",
            f"[regex]::Matches({value}, {pattern}).Value",
            f"[regex]::Match({value}, {pattern}).Groups.Name",
            f"[regex]::Split({value}, {pattern})",
            f"[regex]::Replace({value}, {pattern}, {new})",
            f"([regex]{pattern}).Match({value}).Index",
            f"{value} | Select-String -Pattern {pattern} -AllMatches | {found}",
            f"switch -Regex ({value}) {{ {pattern} {{ \"$($matches[0])\" }} default {{ 'no' }} }}",
        )
    )


def _like(random: Random) -> str:
    value, pattern = random.choice((*VALUES, "('ab','xa')", "5", "$null")), random.choice(WILDCARDS)
    operator = random.choice("-like -clike -notlike -cnotlike -ilike".split())
    return f"({value}) {operator} {pattern}"


def _split(random: Random) -> str:
    value = random.choice((*VALUES, "('a,b','c;d')", "5", "$null", "@()"))
    operator = random.choice("-split -csplit -isplit".split())
    if random.random() < 0.15:
        return f"{operator} ({value})"
    return f"({value}) {operator} {random.choice(SPLITS)}"


def _join(random: Random) -> str:
    value = random.choice((*VALUES, *ARGUMENTS))
    return random.choice((f"({value}) -join {random.choice(ARGUMENTS)}", f"-join ({value})"))


def _index(random: Random) -> str:
    return f"({random.choice(VALUES)})[{random.choice(ARGUMENTS)}]"


KINDS = (
    _method,
    _method,
    _method,
    _static,
    _static,
    _static,
    _builder,
    _match,
    _match,
    _like,
    _split,
    _join,
    _index,
)


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one operation on strings."""
    for _ in range(count):
        kind = random.choice(KINDS)
        source = kind(random)
        name = source.rsplit(".", 1)[-1] if kind is _method else source
        yield cell(source, topic=f"{kind.__name__} {name.split('(')[0][:40]}")
