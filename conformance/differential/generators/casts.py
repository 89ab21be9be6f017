"""Every value to every type, by each way a script converts."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.pool import VALUES
from conformance.differential.program import Program, cell

SCALARS = (
    "int long short sbyte byte uint ulong ushort bigint double float decimal bool char string "
    "datetime timespan guid version semver uri regex type scriptblock xml ipaddress mailaddress "
    "switch hashtable psobject pscustomobject array object void ref cultureinfo "
    "System.DayOfWeek ConsoleColor System.IO.FileAttributes System.TypeCode "
    "System.StringComparison "
    "System.Text.RegularExpressions.RegexOptions System.DateTimeKind System.DateTimeOffset "
    "System.DateOnly System.TimeOnly System.Half System.Int128 System.UInt128 System.Index "
    "System.Text.Encoding System.Text.Rune System.Numerics.Complex System.IO.FileInfo "
    "System.IO.DirectoryInfo System.Text.StringBuilder System.TimeZoneInfo System.Net.IPEndPoint "
    "System.IntPtr System.DBNull System.Exception System.Array System.Enum System.ValueType "
    "System.Collections.IList System.Collections.IDictionary System.Collections.IEnumerable "
    "System.IComparable System.IFormattable System.Collections.Generic.IEnumerable[int] "
    "System.Net.NetworkCredential System.Xml.XmlElement System.Diagnostics.Process"
).split()
LISTS = (
    "object[] int[] string[] char[] byte[] bool[] double[] decimal[] datetime[] System.DayOfWeek[] "
    "hashtable[] type[] psobject[] int[][] int[,] scriptblock[] version[] guid[] regex[] xml[] "
    "System.Collections.ArrayList System.Collections.Generic.List[int] "
    "System.Collections.Generic.List[string] System.Collections.Generic.List[object] "
    "System.Collections.Generic.HashSet[string] System.Collections.Generic.HashSet[int] "
    "System.Collections.Generic.Queue[int] System.Collections.Generic.Stack[string] "
    "System.Collections.Generic.SortedSet[int] System.Collections.Generic.LinkedList[int] "
    "System.Collections.Queue System.Collections.Stack System.Collections.SortedList "
    "System.Collections.BitArray System.Collections.Specialized.StringCollection "
    "System.Collections.Specialized.OrderedDictionary "
    "System.Collections.Specialized.NameValueCollection "
    "System.Collections.Generic.Dictionary[string,int] "
    "System.Collections.Generic.Dictionary[string,object] "
    "System.Collections.Generic.SortedDictionary[string,int] "
    "System.Collections.Generic.KeyValuePair[string,int] "
    "System.Collections.ObjectModel.Collection[int] "
    "System.Collections.Concurrent.ConcurrentDictionary[string,int] "
    "System.Collections.Concurrent.ConcurrentQueue[int] "
    "System.Tuple[int,string] System.Collections.DictionaryEntry"
).split()
OTHERS = (
    "nullable[int] nullable[datetime] nullable[bool] nullable[double] nullable[System.DayOfWeek] "
    "action func[int] func[int,string] Predicate[int] System.Comparison[int] System.EventHandler "
    "System.Threading.ThreadStart System.Management.Automation.SwitchParameter "
    "System.Management.Automation.ScriptBlock System.Management.Automation.PSCredential "
    "System.Management.Automation.WildcardPattern System.Management.Automation.PSReference "
    "System.Management.Automation.ErrorRecord System.Management.Automation.ActionPreference "
    "System.Management.Automation.Language.NullString securestring initialsessionstate "
    "Point Shape Colour Parsed Wrapped Flagged Named NoSuchType"
).split()
TYPES = (*SCALARS, *LISTS, *OTHERS)
PRELUDE = """\
class Point {
    [int] $X; [int] $Y = 7
    [string] ToString() { return "($($this.X),$($this.Y))" }
}
class Shape { [string] $Name; Shape([string] $name) { $this.Name = $name } }
class Parsed { [int] $N; static [Parsed] Parse([string] $s) {
    $p = [Parsed]::new(); $p.N = $s.Length; return $p } }
class Wrapped { hidden [object] $V; static [Wrapped] op_Implicit([int] $n) {
    $w = [Wrapped]::new(); $w.V = $n; return $w } }
enum Colour { Red; Green = 5; Blue }
[Flags()] enum Flagged { None = 0; A = 1; B = 2; C = 4; AB = 3 }
class Named { [string] $A; [int[]] $B; [hashtable] $C }
"""
SOURCES = (
    "'42' ' 42 ' '+42' '-42' '4 2' '42L' '42d' '0b101' '1e400' '.5' '5.' '-.5e-2' '(5)' '5-' '$5' "
    "'1_000' '1,2,3' '0x' '0xFFFFFFFF' '0xFFFFFFFFFFFFFFFF' '-0x10' '1mb' '1.5kb' '1e2kb' 'NaN' "
    "'Infinity' '-Infinity' '∞' '٣' '1/2/2024' '29.02.2024' '2024-02-30' '12:30' '24:00' '1.2:3' "
    "'1.2.3.4' '1.2.3-beta+5' 'Friday' 'Fri' 'friday,monday' '5' '99' 'A' 'A,C' 'a, b' 'Z' 'Red' "
    "'blue' '1' '{0}' 'int' 'string[]' 'system.text.stringbuilder' '::1' '10.0.0.256' 'a@b.c' "
    "'http://h/p' '<a/>' '<a>' 'x=1' 'X=1;Y=2' '00000000000000000000000000000001' 'en-US' 'UTF8' "
    "'utf-8' 'ERROR' 'Stop' '\U0001f600' '12345678901234567890' '1.0' '0.0' '-0' '00' 'True' 'NO'"
).split("' '")
STRINGS = tuple(f"'{text.strip(chr(39))}'" for text in SOURCES)
MADE = (
    "@{X=1;Y=2}",
    "@{X='3'}",
    "@{x='no'}",
    "@{Z=1}",
    "[pscustomobject]@{X=1;Y=2}",
    "[pscustomobject]@{Name='n'}",
    "[Point]::new()",
    "[Shape]::new('s')",
    "[Colour]::Blue",
    "[Flagged]3",
    "@{A=1;B='2';C=@{}}",
    "[System.DateTimeOffset]'2024-02-29T01:02:03+02:00'",
    "[System.Collections.ArrayList]@()",
    "(1..3)",
    "@(1,'x')",
    "@('1','2')",
    "@(,1)",
    "@(@{X=1},@{X=2})",
    "[System.Collections.Generic.Dictionary[string,int]]::new()",
    "[System.Management.Automation.SwitchParameter]$true",
    "[single]3.14",
    "[sbyte]-5",
    "79228162514264337593543950335d",
    "-0.0",
    "0.5",
    "1.5",
    "2.5",
    "1e300",
    "[uint64]18446744073709551615",
    "[datetime]::MaxValue",
    "[timespan]::MinValue",
    "[char]'7'",
    "[char]0",
    "@($null)",
    "[System.Text.Encoding]::UTF8",
    "[exception]'bad'",
)
FORMS = (
    "[{type}]({value})",
    "[{type}]({value})",
    "[{type}]({value})",
    "({value}) -as [{type}]",
    "({value}) -is [{type}]",
    "[{type}]$x = {value}; ,$x",
    "& {{ param([{type}]$p) ,$p }} ({value})",
    "& {{ param([{type}]$p) ,$p }} -p:({value})",
    "[System.Management.Automation.LanguagePrimitives]::ConvertTo(({value}), [{type}])",
    "[{type}]$x = 1; $x = {value}; ,$x",
)
ALL = (*VALUES, *STRINGS, *MADE)


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one conversion."""
    for _ in range(count):
        name, value = random.choice(TYPES), random.choice(ALL)
        form = random.choice(FORMS)
        topic = f"{form[:12]} {name}"
        yield cell(form.format(type=name, value=value), prelude=PRELUDE, topic=topic)
