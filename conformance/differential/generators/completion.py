"""Completion at any place of small programs: what may stand there, and what it replaces.

A text is put together of fragments that lead to every kind of completion; the caret stands
anywhere in it, most often right behind a fragment. What a machine alone decides is left out:
programs of the path, commands of other modules, environment variables.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.program import Program, cell

PRELUDE = r"""
class Point { [int]$X; [string]$Label; hidden [int]$Secret; Point() { }
  [Point] Move([int]$by) { return $this } static [Point] Origin() { return $null } }
enum Colour { Red; Green; Blue }
function Get-Thing { [CmdletBinding(DefaultParameterSetName = 'ByName')] param(
  [Parameter(ParameterSetName = 'ByName', Position = 0)][string]$Name,
  [Parameter(ParameterSetName = 'ById', Position = 0)][int]$Id,
  [ValidateSet('fast', 'slow', 'with space')][string]$Mode, [DayOfWeek]$Day, [switch]$Flag,
  [ArgumentCompleter({ param($c, $p, $w) 'one', 'two' | Where-Object { $_ -like "$w*" } })]$Custom,
  [Alias('cn')][string[]]$ComputerName, [Colour]$Colour, [hashtable]$Table) }
function Plain($First, [int]$Second) { }
$text = 'abc'; $number = 42; $list = 'a', 'b'; $table = @{ first = 1 }; $point = [Point]::new()
$object = [pscustomobject]@{ Alpha = 1; Beta = 'x' }; $when = [datetime]'2024-01-02'
function C([string]$in, [int]$at) {
  $r = TabExpansion2 -inputScript $in -cursorColumn $at
  $all = foreach ($m in $r.CompletionMatches) {
    $other = 'Pode|PSRes|Cms|Package|Repository|Script|Module$|Creds|Pfx|Dsc'
    $isOther = $m.ToolTip -match '^/' -or $m.ListItemText -match $other
    if ($m.ResultType -eq 'Command' -and $isOther) { continue }
    if ($m.ResultType -eq 'Type' -and $m.CompletionText -match '\.') { continue }
    if ($m.ListItemText -match '^env:' -or $m.ResultType -like 'Provider*') { continue }
    "$($m.CompletionText)|$($m.ResultType)|$($m.ListItemText)"
  }
  $place = "$($r.ReplacementIndex)+$($r.ReplacementLength)"
  "$place $(@($all).Count): $(@($all | Select-Object -First 25) -join ' ; ')"
}
"""
COMMANDS = (
    "Get-Thing Plain Get-ChildItem Get-Item Get-Date Get-Process Write-Host Select-Object "
    "Sort-Object Where-Object ForEach-Object Group-Object Measure-Object Format-Table Out-File "
    "Set-Variable Get-Command New-Object Get-Variable ConvertTo-Json Import-Csv Get-Content"
).split()
PARAMETERS = (
    "- -N -Name -Id -Mode -Mode: -Day -Flag: -Custom -cn -Colour -P -Path -E -ErrorAction -F "
    "-Property -First -Encoding -Type -TypeName -Scope -Table -V -Verbose -Fo -Re -I"
).split()
VALUES = (
    "fast f 'w M Mon one t Red R x 1 $text $te $ $number,2 a, Silently S utf8 -1 (Get-Date) @{} "
    "@{N [int] [st 'a' \"b $te\" { $_.L } $object.Al"
).split(" ")
TARGETS = (
    "$text. $text.Le $text.Trim(). $text.Length. $number. $list. $list[0]. $table. $table.fi "
    "$table[' $point. $point.X $point.Move(1). $object. $object.Be $when. $when.AddDays(1). "
    "[Point]:: [Point]::new(). [Colour]:: [Colour]::R [math]:: [math]::Ma [string]:: [datetime]::N "
    "[int]:: 'abc'. (1). @{a=1}. (Get-Date). (Get-Item .). $Host. $PSVersionTable. $Error[0]. "
    "$text.psobject. $point.psobject.Pro [System.IO.Path]:: [guid]::N $_. $this. $undefined."
).split(" ")
EXPRESSIONS = (
    "$te $tex $number $obj ${te $global:te $script:te $PS $Ma $tr [int [st [Poi [Col [System.T "
    "[dat @{ @{a= ( @( $( { 1 -e 1 - -no ! $text -l $text -is [st $list -con 'a' -f"
).split(" ")
STATEMENTS = (
    "if ({e}) {{ {c} }}",
    "while ({e}) {{ {c} }}",
    "foreach ($item in {e}) {{ $item.{m} }}",
    "foreach ($item in {c}) {{ $it }}",
    "switch ({e}) {{ 1 {{ {c} }} }}",
    "try {{ {c} }} catch {{ $_.{m} }}",
    "function f {{ param([string]$inner) $inner.{m} }}",
    "function f($par) {{ $pa; {c} }}",
    "$made = {e}; $made.{m}",
    "$made = {c}; $made.{m}",
    "[string]$made = {e}; $made.{m}",
    "{c} | {c}",
    "{c} | ForEach-Object {{ $_.{m} }}",
    "{c} | Where-Object {{ $_.{m} -eq 1 }}",
    "{c} | Select-Object {p}",
    "{c} | Sort-Object @{{ {k} }}",
    "$object | Select-Object {p}",
    "$point | Where-Object {p}",
    "$p = @{{ {k} }}; Get-Thing @p",
    "[Point]@{{ {k} }}",
    "New-Object Point -Property @{{ {k} }}",
    '"text $({e}) {v}"',
    "return {e}",
    "throw {e}",
    "class K : Poi {{ [int]$A; [void] M() {{ $this.{m} }} }}",
    "enum E {{ One }}; [E]::{m}",
    "param([Parameter({k})]$x) $x",
    "using namespace System.I",
    ":outer while (1) {{ break o }}",
    "[Colour]$made = 'R",
    "$made = if ($true) {{ {e} }}; $made.{m}",
    "& {{ {c} }}",
    "{c}; {c}",
    "{c} && {c}",
    "# {c}",
    "<#\n.SYN\n#>",
    "#requires -M",
)
MEMBERS = "L Le To X Na Al  Add Ye Co".split(" ")
KEYS = "N Name Name='x'; E Man P X L  Expression={$_.L}".split(" ")
PROPERTIES = "A Al X L Name, -First -Property Na".split(" ")


def _command(random: Random) -> str:
    words = [random.choice(COMMANDS)]
    if random.random() < 0.2:
        words[0] = words[0][: random.randint(3, len(words[0]))]
    for _ in range(random.randint(0, 3)):
        words.append(random.choice(random.choice((PARAMETERS, PARAMETERS, VALUES))))
    return " ".join(words)


def _expression(random: Random) -> str:
    return random.choice(random.choice((TARGETS, EXPRESSIONS)))


def _text(random: Random) -> str:
    chosen = random.random()
    if chosen < 0.3:
        return _command(random)
    if chosen < 0.5:
        return _expression(random)
    return random.choice(STATEMENTS).format(
        c=_command(random),
        e=_expression(random),
        m=random.choice(MEMBERS),
        k=random.choice(KEYS),
        p=random.choice(PROPERTIES),
        v=random.choice(VALUES),
    )


def _caret(random: Random, text: str) -> int:
    """A place in the text: its end, behind a word, or anywhere."""
    chosen = random.random()
    if chosen < 0.35:
        return len(text)
    ends = [i for i in range(1, len(text)) if text[i] in " .;)}'\"" or text[i - 1] in ".-$:[{(|'"]
    return random.choice(ends) if ends and chosen < 0.8 else random.randint(0, len(text))


def programs(random: Random, count: int) -> Iterator[Program]:
    """Strings with a caret, each one cell."""
    for _ in range(count):
        text = _text(random)
        written = text.replace("'", "''")
        source = f"C '{written}' {_caret(random, text)}"
        yield cell(source, prelude=PRELUDE, topic="completion")
