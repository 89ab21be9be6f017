"""Unary and assignment operators, elements, and values in every context a script puts them in."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.pool import VALUES
from conformance.differential.program import Program, cell

UNARY = "- + ! -not -bnot , -join -split ++ -- [void]".split()
ASSIGNMENTS = "+= -= *= /= %= ??=".split()
BINARY = (
    "+ - * / % -eq -ne -gt -lt -like -match -replace -split -join -contains -in -band -bor -shl "
    "-and -or -xor .. ?? -f -is -as -notin -ceq"
).split()
INDEXES = (
    *"0 1 -1 5 '0' 1.5 $null 'a' 'x' @() $true [char]'a' 0,1 (0..2) 1..9 '1' -5 0L 1d".split(),
    "2147483648",
    "@(0,-1)",
    "@{a=1}",
    "[int]",
    "{0}",
    "'Length'",
    "@('a','b')",
    "@(0),1",
)
CONTEXTS = (
    '"$({v})"',
    '"$x"',
    "[string]$x",
    "$x.ToString()",
    "'{{0}}' -f $x",
    "'{{0,6}}|{{0:N1}}' -f $x",
    "($x | Out-String).TrimEnd()",
    "if ($x) {{ 'yes' }} else {{ 'no' }}",
    "[bool]$x",
    "!$x",
    "$x.Count",
    "$x.Length",
    "@($x).Count",
    "($x | Measure-Object).Count",
    "$n = 0; foreach ($e in $x) {{ $n++ }}; $n",
    "$($x)",
    "@($x)",
    "$x ? 1 : 2",
    "$x ?? 'null'",
    "${{x}}?.ToString()",
    "${{x}}?[0]",
    "$x.a",
    "$x.NoSuch",
    "$x.NoSuch()",
    "$x::MaxValue",
    "switch ($x) {{ 1 {{ 'one' }} 'a' {{ 'letter' }} $null {{ 'nothing' }} default {{ '?' }} }}",
    "switch ($x) {{ {{ $_ -is [int] }} {{ 'int' }} default {{ \"d:$_\" }} }}",
    "while ($x) {{ 'in'; break }}",
    "$y = $x; $y",
    "[int]$y = $x; $y",
    "[string]$y = $x; $y",
    "[object[]]$y = $x; ,$y",
    "[array]$y = $x; ,$y",
    '$a, $b = $x; "$a|$b"',
    "& {{ param($p) ,$p }} $x",
    "& {{ param([string]$p) ,$p }} $x",
    "& {{ param([int[]]$p) ,$p }} $x",
    "& {{ $args.Count }} $x",
    "& {{ $args.Count }} @x",
    '$x | & {{ process {{ "<$_>" }} }}',
    "$x | ForEach-Object {{ $_ }}",
    "$x | Where-Object {{ $_ }}",
    '$x.ForEach({{ "<$_>" }})',
    "$x.Where({{ $_ }})",
    "$x.GetType().FullName",
    "$x -is [string]",
    "$h = @{{ $x = 1 }}; $h.Keys",
    "@{{ k = $x }}.k",
    "[pscustomobject]@{{ P = $x }} | Out-String",
    "[pscustomobject]@{{ P = $x }} | Format-List | Out-String",
    '"$(@{{ P = $x }})"',
    '"$([pscustomobject]@{{ P = $x }})"',
    "ConvertTo-Json $x -Compress -Depth 2 -WarningAction Ignore",
    "$x | ConvertTo-Json -Compress -Depth 2 -WarningAction Ignore",
    "[System.Management.Automation.LanguagePrimitives]::IsTrue($x)",
    "$x | Get-Member | ForEach-Object Name",
    "($x | Get-Member -MemberType Property).Name -join ','",
    "$x | Select-Object -First 1",
    "$x | Sort-Object",
    "$x | Format-Table | Out-String",
    "$x | Format-List | Out-String",
    "$x.PSObject.TypeNames -join ','",
    "$x.PSObject.Properties.Name -join ','",
    "Write-Output $x",
    "Write-Output $x -NoEnumerate",
    'Write-Host $x 6>&1 | ForEach-Object {{ "$_" }}',
    "[System.Collections.ArrayList]$x",
    "$x.psobject.BaseObject",
    "$x[0]",
    "$x[-1]",
    "$x[0..1]",
    "$x + $x",
    "$x -eq $x",
    "$x, $x",
    "throw $x",
    "return $x",
    "$x | Measure-Object -Sum | ForEach-Object Sum",
    "$x | Group-Object | ForEach-Object Name",
    "$x | Get-Unique",
    "($x | Select-Object *) | Out-String",
    "$x | ConvertTo-Csv",
    "Compare-Object $x 1 | ForEach-Object SideIndicator",
    "$x | Out-String -Stream",
    "Join-String -InputObject $x -Separator '+'",
    "$x.Equals($x)",
    "[object]::ReferenceEquals($x, $x)",
    "$x.GetHashCode() -is [int]",
    "$x.CompareTo($x)",
)


def _unary(random: Random) -> str:
    operator, value = random.choice(UNARY), random.choice(VALUES)
    if operator in ("++", "--"):
        form = random.choice(("$x{0}; ,$x", "{0}$x; ,$x", "$y = $x{0}; ,$y", "$y = {0}$x; ,$y"))
        return f"$x = {value}; " + form.format(operator)
    return f"{operator} ({value})"


def _assignment(random: Random) -> str:
    operator = random.choice(ASSIGNMENTS)
    left, right = random.choice(VALUES), random.choice(VALUES)
    form = random.choice(
        (
            "$x = {l}; $x {o} {r}; ,$x",
            "$x = {l}; ($x {o} {r})",
            "[int]$x = 5; $x {o} {r}; ,$x",
            "[string]$x = 'a'; $x {o} {r}; ,$x",
            "[double]$x = 1.5; $x {o} {r}; ,$x",
            "[object[]]$x = 1, 2; $x {o} {r}; ,$x",
            "[byte]$x = 200; $x {o} {r}; ,$x",
            "$h = @{{ k = {l} }}; $h.k {o} {r}; $h['k']",
            "$a = @({l}, 0); $a[0] {o} {r}; $a[0]",
            "$a = [int[]](1, 2); $a[1] {o} {r}; $a[1]",
            "$o = [pscustomobject]@{{ P = {l} }}; $o.P {o} {r}; $o.P",
        )
    )
    return form.format(l=left, o=operator, r=right)


def _element(random: Random) -> str:
    value, index = random.choice(VALUES), random.choice(INDEXES)
    form = random.choice(
        (
            "({v})[{i}]",
            "({v})[{i}]",
            "$x = {v}; $x[{i}] = 9; ,$x",
            "$x = {v}; $x[{i}] += 1; ,$x",
            "$x = {v}; $x.a = 5; ,$x",
            "$x = {v}; ${{x}}?[{i}]",
            "({v}).Item({i})",
        )
    )
    return form.format(v=value, i=index)


def _context(random: Random) -> str:
    value = random.choice(VALUES)
    return f"$x = {value}; " + random.choice(CONTEXTS).format(v=value)


def _tree(random: Random, depth: int) -> str:
    if depth == 0 or random.random() < 0.2:
        return random.choice(VALUES)
    left, right = _tree(random, depth - 1), _tree(random, depth - 1)
    text = f"{left} {random.choice(BINARY)} {right}"
    return random.choice((text, f"({text})", f"@({text})", f"$({text})", f"-not ({text})"))


def _nested(random: Random) -> str:
    return _tree(random, random.randint(2, 3))


KINDS = (_unary, _assignment, _element, _context, _context, _context, _nested)


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one expression."""
    for _ in range(count):
        kind = random.choice(KINDS)
        source = kind(random)
        topic = source.split("; ", 1)[-1][:30] if kind is _context else kind.__name__
        yield cell(source, topic=topic)
