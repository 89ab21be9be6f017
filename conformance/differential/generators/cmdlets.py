"""Calls of the commands that work on objects and text, with any of their parameters, right and
wrong ones; the result is shown as a table or a list would show it.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.program import Program, cell

PEOPLE = (
    "[pscustomobject]@{ Name = 'b'; V = 2; T = @('x', 'y'); D = [datetime]'2024-01-02' }, "
    "[pscustomobject]@{ Name = 'A'; V = 10; T = @(); D = $null }, "
    "[pscustomobject]@{ Name = 'a'; V = 2.5; T = 'x'; D = [datetime]'2023-05-06' }, "
    "[pscustomobject]@{ Name = $null; V = '3'; Extra = 1 }"
)
INPUTS = (
    PEOPLE,
    PEOPLE,
    "1, 2, 3, 2, 1",
    "3.5, -1, 0, 1e3",
    "'b', 'A', 'a', 'c', 'B'",
    "'one two', 'three', '', 'four five six'",
    "10, '9', 8.0, $null, 'x'",
    "$true, $false, $true",
    "@{ a = 1 }, @{ Name = 'h' }",
    "[ordered]@{ x = 1; y = 'z' }",
    "[datetime]'2024-01-02', [datetime]'2023-01-02'",
    "[version]'1.10', [version]'1.9'",
    "(1, 2), (1, 2), 3",
    "'a=1', 'b = 2'",
    "'Name,V', 'x,1', '\"q,r\",2'",
    '\'{"a":[1,{"b":null}],"c":"d"}\'',
    "[DayOfWeek]::Friday, [DayOfWeek]::Monday",
    "@()",
    "$null",
    "5",
)
PROPERTIES = (
    "Name", "V", "T", "D", "Extra", "Length", "a", "NoSuch", "N*", "*", "{ $_.V }", "{ $_ }",
    "{ \"$_\".Length }", "@{ n = 'X'; e = { $_.V } }", "@{ e = 'Name' }", "@{ Expression = 'V'; "
    "Descending = $true }", "@{ n = 'X'; e = { throw 'no' } }", "Name, V", "V, Name", "''", "$null",
    "@{ zz = 1 }", "@{ n = 'X' }", "5",
)  # fmt: skip
NUMBERS = ("0", "1", "2", "3", "10", "-1", "1.5", "'x'", "$null", "1, 2")
STRINGS = ("''", "'a'", "','", "'x'", "', '", "'*'", "'[a'", "$null", "'\\d'", "'o'")
P, N, T = PROPERTIES, NUMBERS, STRINGS
SWITCH: tuple[str, ...] = ("",)
COMMANDS: dict[str, dict[str, tuple[str, ...]]] = {
    "Select-Object": {
        "": P, "-Property": P, "-ExcludeProperty": P, "-ExpandProperty": ("T", "Name", "NoSuch",
            "N*"),
        "-First": N, "-Last": N, "-Skip": N, "-SkipLast": N, "-Index": N, "-SkipIndex": N,
        "-Unique": SWITCH, "-CaseInsensitive": SWITCH, "-Wait": SWITCH,
    },
    "Sort-Object": {
        "": P, "-Property": P, "-Descending": SWITCH, "-Unique": SWITCH, "-CaseSensitive": SWITCH,
        "-Top": N, "-Bottom": N, "-Stable": SWITCH, "-Culture": ("'de-DE'", "''"),
    },
    "Group-Object": {
        "": P, "-Property": P, "-NoElement": SWITCH, "-AsHashTable": SWITCH, "-AsString": SWITCH,
        "-CaseSensitive": SWITCH,
    },
    "Measure-Object": {
        "": P, "-Property": P, "-Sum": SWITCH, "-Average": SWITCH, "-Maximum": SWITCH,
        "-Minimum": SWITCH, "-AllStats": SWITCH, "-StandardDeviation": SWITCH, "-Line": SWITCH,
        "-Word": SWITCH, "-Character": SWITCH, "-IgnoreWhiteSpace": SWITCH,
    },
    "Where-Object": {
        "": ("Name", "V", "NoSuch", "Length", "{ $_ }", "{ $_.V -gt 2 }", "{ $_ -eq 'a' }"),
        "-EQ": N + T, "-NE": N + T, "-GT": N + T, "-LE": N + T, "-Like": T, "-CLike": T,
        "-Match": T, "-NotMatch": T, "-Contains": T, "-In": ("'a', 'b'", "1, 2", "$null"),
        "-NotIn": ("'a', 'b'", "1"), "-Is": ("[int]", "'string'", "'nosuch'"), "-Not": SWITCH,
        "-CEQ": T,
    },
    "ForEach-Object": {
        "": ("{ $_ }", "{ $_.V }", "Name", "Length", "ToString", "ToUpper", "GetType", "NoSuch",
            "N*",
             "{ \"<$_>\" }", "{ if ($_) { $_ } }", "{ $_, $_ }", "{ @{ v = $_ } }", "Substring 1"),
        "-Begin": ("{ 'b' }",), "-End": ("{ 'e' }",), "-Process": ("{ $_ }", "{ 1 }, { 2 }"),
    },
    "Compare-Object": {
        "": ("(1, 2, 9)", "('a', 'B')", "$null", "5", f"({PEOPLE})"), "-Property": P,
        "-IncludeEqual": SWITCH, "-ExcludeDifferent": SWITCH, "-PassThru": SWITCH,
        "-CaseSensitive": SWITCH, "-SyncWindow": N, "-ReferenceObject": ("(1, 2)", "'a'", "$null"),
    },
    "Get-Unique": {"-AsString": SWITCH, "-OnType": SWITCH, "-CaseInsensitive": SWITCH},
    "Join-String": {
        "": P, "-Separator": T, "-OutputPrefix": T, "-OutputSuffix": T, "-SingleQuote": SWITCH,
        "-DoubleQuote": SWITCH, "-FormatString": ("'{0:N1}'", "'<{0}>'", "'{1}'"),
        "-Property": P,
    },
    "Select-String": {
        "": T, "-Pattern": T, "-SimpleMatch": SWITCH, "-CaseSensitive": SWITCH,
        "-NotMatch": SWITCH, "-AllMatches": SWITCH, "-Quiet": SWITCH, "-List": SWITCH,
        "-Raw": SWITCH, "-Context": ("0", "1", "1, 0"), "-NoEmphasis": SWITCH,
    },
    "ConvertTo-Json": {
        "-Depth": N, "-Compress": SWITCH, "-AsArray": SWITCH, "-EnumsAsStrings": SWITCH,
        "-EscapeHandling": ("Default", "EscapeNonAscii", "EscapeHtml", "Bad"),
    },
    "ConvertFrom-Json": {
        "-AsHashtable": SWITCH, "-Depth": N, "-NoEnumerate": SWITCH,
        "-DateKind": ("Default", "Utc", "String", "Bad"),
    },
    "ConvertTo-Csv": {
        "-Delimiter": (";", "'`t'", "''", "'ab'"), "-NoTypeInformation": SWITCH,
        "-NoHeader": SWITCH,
        "-IncludeTypeInformation": SWITCH, "-UseQuotes": ("Always", "AsNeeded", "Never", "Bad"),
        "-QuoteFields": ("Name", "NoSuch", "''"), "-UseCulture": SWITCH,
    },
    "ConvertFrom-Csv": {
        "-Delimiter": (";", "','", "''", "'ab'"), "-Header": ("A, B", "A", "'', B", "A, A"),
        "-UseCulture": SWITCH,
    },
    "ConvertTo-Html": {
        "": P, "-Fragment": SWITCH, "-As": ("List", "Table", "Bad"), "-Title": T, "-Body": T,
        "-Head": T, "-PreContent": T, "-PostContent": T, "-CssUri": ("'x.css'",),
        "-Charset": ("utf-8",), "-Transitional": SWITCH, "-Property": P,
    },
    "ConvertTo-Xml": {
        "-As": ("String", "Stream", "Document", "Bad"), "-Depth": N, "-NoTypeInformation": SWITCH,
    },
    "ConvertFrom-StringData": {"-Delimiter": ("'='", "':'", "''")},
    "ConvertTo-CliXml": {"-Depth": N},
    "Out-String": {"-Width": N, "-Stream": SWITCH, "-NoNewline": SWITCH},
    "Tee-Object": {"-Variable": ("zz", "''"), "-Append": SWITCH},
    "Get-Member": {
        "": ("Name", "L*", "NoSuch"), "-MemberType": ("Properties", "NoteProperty", "Method",
            "Bad"),
        "-Static": SWITCH, "-Force": SWITCH, "-View": ("Extended", "Adapted", "Base", "All"),
    },
    "Add-Member": {
        "": ("X 1", "NoteProperty X 1", "ScriptProperty X { 1 }", "AliasProperty X Name", "X",
             "@{ X = 1 }", "Name 5", "Bad X 1", "ScriptMethod X { 2 }"),
        "-PassThru": SWITCH, "-Force": SWITCH, "-TypeName": ("My.T", "''"),
        "-NotePropertyName": ("Q",), "-NotePropertyValue": N,
    },
    "Write-Output": {"": N + T, "-NoEnumerate": SWITCH, "-InputObject": N},
    "Measure-Command": {"": ("{ $_ }", "5"), "-Expression": ("{ }",)},
    "Get-Random": {"-Count": N, "-Shuffle": SWITCH, "-Maximum": N, "-Minimum": N},
}  # fmt: skip
ALONE = {
    "Get-Date": {
        "": ("'2024-02-29'", "'x'", "'2024-02-29T01:02:03'", "5"), "-Format": ("o", "yyyy", "q",
            "''"),
        "-UFormat": ("'%Y'", "'%q'", "''"), "-Year": N, "-Month": N, "-Day": N, "-AsUTC": SWITCH,
        "-DisplayHint": ("Date", "Time", "Bad"), "-UnixTimeSeconds": N,
    },
    "New-TimeSpan": {
        "-Days": N, "-Hours": N, "-Minutes": N, "-Seconds": N, "-Milliseconds": N,
        "-Start": ("'2024-01-01' -End '2024-02-01'", "'x'"),
    },
    "Split-Path": {
        "": ("/a/b.c", "a", "''", "'a/b/'", "C:\\x\\y", "function:x", "/a/b, c/d.tar.gz"),
        "-Leaf": SWITCH, "-Parent": SWITCH, "-LeafBase": SWITCH, "-Extension": SWITCH,
        "-Qualifier": SWITCH, "-NoQualifier": SWITCH, "-IsAbsolute": SWITCH,
    },
    "Join-Path": {
        "": ("a b", "/a/ /b", "a b c d", "'' b", "a ''", "a, b c", "a\\b c", "function: x"),
        "-AdditionalChildPath": ("z", "y, z"), "-ChildPath": ("q",),
    },
    "New-Object": {
        "": ("int", "nosuch", "datetime 2024, 1, 2", "System.Version '1.2'", "uri 'http://a'",
             "System.Collections.ArrayList", "System.Text.StringBuilder 'ab'", "psobject", "''"),
        "-Property": ("@{ Capacity = 9 }", "@{ A = 1 }", "@{ }"), "-ArgumentList": N,
        "-Strict": SWITCH,
    },
    "Get-Command": {
        "": ("Get-Date", "Get-Dat*", "nosuch", "*-Clixml", "dir", "Out-Null, Out-String"),
        "-CommandType": ("Cmdlet", "Alias", "Function", "Bad"), "-Verb": ("Get", "Zz"),
        "-Noun": ("Date", "Zz"), "-Syntax": SWITCH, "-TotalCount": N, "-All": SWITCH,
        "-ParameterName": ("AsHashtable", "Zz"),
    },
    "Get-Alias": {
        "": ("gci", "g[cp]", "nosuch", "gci, cd"), "-Definition": ("Get-ChildItem", "Zz"),
        "-Exclude": ("g*",), "-Scope": N, "-Name": ("sort", "''"),
    },
    "Get-Verb": {"": ("Get", "R*", "Zz"), "-Group": ("Data", "Security", "Bad")},
    "New-Guid": {"": ("'x'", "c9a646d3-9c61-4cb7-bfcd-ee2522c8f633"), "-Empty": SWITCH},
    "Get-Variable": {
        "": ("true", "nosuch", "PSE*", "true, false"), "-ValueOnly": SWITCH, "-Scope": N,
        "-Include": ("t*",), "-Exclude": ("f*",),
    },
    "Test-Path": {
        "": ("/", "/nosuch", "variable:true", "''", "$null", "/*", "nodrive:x", "env:NOPE"),
        "-PathType": ("Any", "Leaf", "Container", "Bad"), "-IsValid": SWITCH,
    },
    "Write-Error": {
        "": ("'m'", "''", "$null"), "-ErrorId": T, "-Category": ("InvalidData", "Bad"),
        "-TargetObject": N, "-RecommendedAction": T, "-Message": T,
    },
    "Select-Xml": {
        "": ("'//b'", "'//['", "'//nope'", "'1+1'"),
        "-Content": ("'<a><b i=\"1\">t</b><b/></a>'", "'<a>'", "''"),
        "-Namespace": ("@{ p = 'u' }",),
    },
    "Test-Json": {
        "": ("'{}'", "'{a}'", "''", "'[1,]'", "'null'", "$null"),
        "-Schema": ("'{\"type\":\"object\"}'", "'{\"type\":\"array\"}'", "'bad'"),
    },
    "ConvertTo-SecureString": {"": T, "-AsPlainText": SWITCH, "-Force": SWITCH},
    "Get-Culture": {"": ("'de-DE'", "''", "en-US, fr-FR"), "-NoUserOverrides": SWITCH},
    "Get-PSDrive": {"": ("Variable", "Zz", "V*"), "-PSProvider": ("Alias", "Zz"), "-Scope": N},
    "Get-PSProvider": {"": ("Alias", "Zz", "V*")},
    "ConvertFrom-Markdown": {"-InputObject": ("'# a'", "'*b*'", "5"),
        "-AsVT100EncodedString": SWITCH},
}  # fmt: skip
# Without an argument these show the time, or what a session happens to hold.
NEVER_BARE = {"Get-Date", "Get-Command", "Get-Alias", "Get-Variable", "Get-PSDrive"}
SHOWN = ("", " | Out-String -Width 100", " | Format-List | Out-String -Width 80", " | Out-String")


def call(random: Random, command: str, parameters: dict[str, tuple[str, ...]]) -> str:
    """The command with some of its parameters."""
    words = [command]
    if "" in parameters and (command in NEVER_BARE or random.random() < 0.75):
        words.append(random.choice(parameters[""]))
    names = [name for name in parameters if name]
    for name in random.sample(names, min(len(names), random.choice((0, 0, 1, 1, 2, 3)))):
        words.append(f"{name} {random.choice(parameters[name])}".rstrip())
    if random.random() < 0.02:
        words.append(random.choice(("-NoSuchParameter", "-Verbose:$x", "zzz", "-ErrorAction Bad")))
    return " ".join(words)


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one call, with objects piped in where the command takes them."""
    piped, alone = list(COMMANDS), list(ALONE)
    for _ in range(count):
        if random.random() < 0.7:
            command = random.choice(piped)
            # Members that a number gets would stay with it in the programs after.
            values = PEOPLE if command == "Add-Member" else random.choice(INPUTS)
            source = f"{values} | {call(random, command, COMMANDS[command])}"
            source += random.choice(SHOWN)
        else:
            command = random.choice(alone)
            source = call(random, command, ALONE[command]) + random.choice(SHOWN)
        if command in ("Get-Random", "Measure-Command", "ConvertTo-SecureString"):
            source += " | Measure-Object | ForEach-Object Count"
        yield cell(source, topic=command)
