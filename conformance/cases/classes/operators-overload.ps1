# operator methods of classes: arithmetic, comparison, conversions, unary, negative cases
class Vec {
    [int] $X; [int] $Y
    Vec([int] $x, [int] $y) { $this.X = $x; $this.Y = $y }
    static [Vec] op_Addition([Vec] $a, [Vec] $b) { return [Vec]::new($a.X + $b.X, $a.Y + $b.Y) }
    static [Vec] op_Subtraction([Vec] $a, [Vec] $b) { return [Vec]::new($a.X - $b.X, $a.Y - $b.Y) }
    static [Vec] op_Multiply([Vec] $a, [int] $k) { return [Vec]::new($a.X * $k, $a.Y * $k) }
    static [int] op_Multiply([Vec] $a, [Vec] $b) { return $a.X * $b.X + $a.Y * $b.Y }
    static [Vec] op_Division([Vec] $a, [int] $k) { return [Vec]::new($a.X / $k, $a.Y / $k) }
    static [int] op_Modulus([Vec] $a, [int] $k) { return $a.X % $k }
    static [Vec] op_UnaryNegation([Vec] $a) { return [Vec]::new(-$a.X, -$a.Y) }
    static [bool] op_Equality([Vec] $a, [Vec] $b) { return $a.X -eq $b.X }
    static [bool] op_Inequality([Vec] $a, [Vec] $b) { return $a.X -ne $b.X }
    static [bool] op_LessThan([Vec] $a, [Vec] $b) { return $a.X -lt $b.X }
    static [bool] op_GreaterThan([Vec] $a, [Vec] $b) { return $a.X -gt $b.X }
    static [Vec] op_Implicit([string] $s) { $p = $s.Split(','); return [Vec]::new($p[0], $p[1]) }
    static [string] op_Explicit([Vec] $v) { return "explicit $($v.X)" }
    static [Vec] op_BitwiseAnd([Vec] $a, [Vec] $b) { return [Vec]::new($a.X -band $b.X, 0) }
    static [Vec] op_Increment([Vec] $a) { return [Vec]::new($a.X + 1, $a.Y + 1) }
    static [Vec] op_OnesComplement([Vec] $a) { return [Vec]::new(-bnot $a.X, 0) }
    static [Vec] op_LeftShift([Vec] $a, [int] $n) { return [Vec]::new($a.X -shl $n, 0) }
    [string] ToString() { return "($($this.X),$($this.Y))" }
}
$a = [Vec]::new(1, 2); $b = [Vec]::new(3, 4)
$tests = { "$($a + $b)" }, { "$($b - $a)" }, { "$($a * 3)" }, { "$($a * $b)" }, { "$($b / 2)" }, { "$($b % 2)" }, { "$(-$a)" }, { "$($a -eq [Vec]::new(1, 9))" }, { "$($a -ne $b)" }, { "$($a -lt $b)" }, { "$($a -gt $b)" }, { "$($a -le $b)" },
    { "$([Vec] '5,6')" }, { "$($a + '1,1')" }, { "$([string] $a)" }, { "$($a -band $b)" }, { $c = $a; $c++; "$c" }, { "$(-bnot $a)" }, { "$($a -shl 2)" }, { "$(3 * $a)" }, { "$($a + 5)" }, { "$($a + $null)" }, { "$(+$a)" }, { "$(!$a)" }, { $c = $a; $c += $b; "$c" }, { $c = $a; $c *= 2; "$c" }, { "$($a -bor $b)" },
    { "$(@($a) + $b)" }, { "$('x' + $a)" }, { "$($a, $b -eq $b)" }, { "$($a -contains $a)" }, { "$([Vec]::op_Addition($a, $b))" }, { [Vec] $v = '7,8'; "$v" }, { "$($a -as [string])" }, { "$($a * 'x')" }, { "$($a * '2')" }, { "$($a / 0)" }, { "$($a -xor $b)" }, { "$($a .. $b)" }, { "$($a -join '-')" }
foreach ($t in $tests) { try { "$t => $(& $t)" } catch { "$t => $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" } }
function Take([Vec] $v) { "took $v" }
Take '2,3'
try { Take 5 } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
class NoOps { [int] $Z = 1 }
$n = [NoOps]::new()
foreach ($t in { $n + 1 }, { $n - $n }, { -$n }, { $n * 2 }, { $n -lt $n }, { $n -eq $n }, { $n -eq [NoOps]::new() }, { 1 + $n }, { $n++ }, { $n -band 1 }, { [int] $n }, { $n -like '*' }, { $n -match 'No' }, { $n -is 'NoOps' }, { $n..3 }) { try { "$t => $(& $t)" } catch { "$t => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" } }
