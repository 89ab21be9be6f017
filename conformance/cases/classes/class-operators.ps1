# op_ methods and operators, implicit conversions, ToString conversions, comparison errors
class Vec {
    [double] $X; [double] $Y
    Vec([double] $x, [double] $y) { $this.X = $x; $this.Y = $y }
    static [Vec] op_Addition([Vec] $a, [Vec] $b) { return [Vec]::new($a.X + $b.X, $a.Y + $b.Y) }
    static [Vec] op_Subtraction([Vec] $a, [Vec] $b) { return [Vec]::new($a.X - $b.X, $a.Y - $b.Y) }
    static [Vec] op_Multiply([Vec] $a, [double] $k) { return [Vec]::new($a.X * $k, $a.Y * $k) }
    static [Vec] op_Division([Vec] $a, [double] $k) { return [Vec]::new($a.X / $k, $a.Y / $k) }
    static [Vec] op_UnaryNegation([Vec] $a) { return [Vec]::new(-$a.X, -$a.Y) }
    static [bool] op_Equality([Vec] $a, [Vec] $b) { return $a.X -eq $b.X -and $a.Y -eq $b.Y }
    static [bool] op_Inequality([Vec] $a, [Vec] $b) { return -not ($a.X -eq $b.X -and $a.Y -eq $b.Y) }
    static [bool] op_LessThan([Vec] $a, [Vec] $b) { return $a.X -lt $b.X }
    static [bool] op_GreaterThan([Vec] $a, [Vec] $b) { return $a.X -gt $b.X }
    static [string] op_Implicit([Vec] $a) { return "implicit $($a.X)" }
    static [int] op_Explicit([Vec] $a) { return [int]$a.X }
    [string] ToString() { return "($($this.X), $($this.Y))" }
}
$a = [Vec]::new(1, 2); $b = [Vec]::new(3, 5)
foreach ($s in { $a + $b }, { $b - $a }, { $a * 3 }, { $b / 2 }, { -$a }, { $a -eq [Vec]::new(1, 2) }, { $a -ne $b }, { $a -lt $b }, { $a -gt $b }, { $a -le $b }, { 3 * $a }, { $a + 1 }, { $a + 'x' }, { 'x' + $a }, { $a % 2 }, { $a -band $b }, { -bnot $a }, { !$a }, { $a++ }, { $a -join ',' }, { $a -like '(1*' }, { $a -match '2' }, { $a -replace '1', '9' }, { $a -split ',' }, { [string]$a }, { "$a" }, { [int]$a }, { [double]$a }, { [bool]$a }, { $a, $b -join '|' }, { @($a) + $b }, { @($a) * 2 }, { $a -is [Vec] }, { [Vec]::op_Addition($a, $b) }, { $x = $a; $x += $b; $x }, { $x = $a; $x *= 2; $x }, { [Vec]'s' }, { $a -contains $a }, { $a -and $b }, { $a ?? 'n' }, { $a..$b }, { $a -shl 1 }, { $a -ceq $a }, { $a -eq $null }, { $null -eq $a }, { $a -ieq '(1, 2)' }, { '(1, 2)' -eq $a }, { 1 -eq $a }, { 1 + $a }, { 1.5 -lt $a }, { 'a' -lt $a }, { @{} + $a }, { [decimal]1 + $a }, { $true + $a }) {
    try { $r = & $s; "$s => $r [$(if ($null -ne $r) { $r.GetType().Name })]" } catch { "$s => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
}
class Plain { [int] $V = 1 }
$p = [Plain]::new(); $q = [Plain]::new()
foreach ($s in { $p + $q }, { $p + 1 }, { 1 + $p }, { $p -lt $q }, { $p -eq $q }, { $p * 2 }, { -$p }, { $p -gt 1 }, { 1 -gt $p }, { $p++ }, { "$p" }, { [string]$p }, { [int]$p }, { $p -like 'Plain' }, { $p - $q }, { $p / 2 }, { $p -bor 1 }, { 'a' -lt $p }, { $p, $q | Sort-Object }, { $p, $q | Measure-Object -Sum }, { $p.CompareTo($q) }, { $p.V++; $p.V }, { $p['V'] }, { $p[0] }, { $p.Length }, { $p.Count }, { [math]::Max($p, 1) }, { [string]::Format('{0:x}', $p) }, { '{0,8}|' -f $p }) {
    try { $r = & $s; "$s => $r [$(if ($null -ne $r) { $r.GetType().Name })]" } catch { "$s => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
}
