# overload resolution among script methods
class O {
    [string] A([int] $x) { return 'int' }
    [string] A([long] $x) { return 'long' }
    [string] A([double] $x) { return 'double' }
    [string] A([string] $x) { return 'string' }
    [string] B([object] $x) { return 'object' }
    [string] B([int[]] $x) { return 'int[]' }
    [string] C([int] $x, [string] $y) { return 'int,string' }
    [string] C([string] $x, [int] $y) { return 'string,int' }
    [string] D([bool] $x) { return 'bool' }
    [string] D([datetime] $x) { return 'datetime' }
    [string] E([array] $x) { return 'array' }
    [string] E([hashtable] $x) { return 'hashtable' }
    [string] E([scriptblock] $x) { return 'scriptblock' }
    [string] F([System.Collections.IEnumerable] $x) { return 'ienum' }
    [string] F([System.Collections.IDictionary] $x) { return 'idict' }
    [string] G([char] $x) { return 'char' }
    [string] G([int] $x) { return 'int' }
    [string] H([ref] $x) { $x.Value = 9; return 'ref' }
    [string] I([type] $x) { return "type $x" }
    [string] I([string] $x) { return "string $x" }
    [string] J([int] $a) { return '1' }
    [string] J([int] $a, [int] $b) { return '2' }
    [string] J([int] $a, [int] $b, [int] $c) { return '3' }
    [string] K([consolecolor] $c) { return "color $c" }
    [string] K([int] $c) { return "int $c" }
    [string] L([psobject] $x) { return 'pso' }
    [string] L([hashtable] $x) { return 'ht' }
    [string] M([decimal] $d) { return 'decimal' }
    [string] M([float] $d) { return 'float' }
    [string] N([object[]] $a) { return "n$($a.Count)" }
    [string] P([int]$a, $b) { return "typed+untyped $b" }
    [string] P($a, [int]$b) { return "untyped+typed $a" }
}
$o = [O]::new()
"$($o.A(1)) $($o.A(1L)) $($o.A(1.5)) $($o.A('x')) $($o.A([byte]1)) $($o.A([decimal]1)) $($o.A($true)) $($o.A([char]'c')) $($o.A($null)) $($o.A([float]1))"
"$($o.B(1)) $($o.B(@(1))) $($o.B([int[]]@(1))) $($o.B('x')) $($o.B($null))"
"$($o.C(1, 'x')) $($o.C('x', 1)) "
foreach ($b in { $o.C(1, 1) }, { $o.C('1', '1') }, { $o.D(1) }, { $o.D('2024-01-01') }, { $o.D('x') }, { $o.D($null) }, { $o.E(@(1)) }, { $o.E(@{}) }, { $o.E({ 1 }) }, { $o.E(5) }, { $o.F(@{}) }, { $o.F(@(1)) }, { $o.F('str') }, { $o.F(5) }, { $o.G('a') }, { $o.G(65) }, { $o.G('65') }, { $o.G('abc') }, { $r = 1; $o.H([ref]$r); $r }, { $o.H(5) }, { $o.I([int]) }, { $o.I('int') }, { $o.J(1) }, { $o.J(1, 2) }, { $o.J(1, 2, 3) }, { $o.J() }, { $o.J(1, 2, 3, 4) }, { $o.K('Red') }, { $o.K(3) }, { $o.K([consolecolor]::Blue) }, { $o.K('3') }, { $o.L(@{}) }, { $o.L(5) }, { $o.L([pscustomobject]@{a=1}) }, { $o.M(1) }, { $o.M(1.5) }, { $o.M([decimal]1) }, { $o.N(1) }, { $o.N(1, 2) }, { $o.N(@(1, 2)) }, { $o.N($null) }, { $o.P(1, 1) }, { $o.P('a', 1) }, { $o.P(1, 'b') }, { $o.P('a', 'b') }) {
    try { "$b => $(& $b)" } catch { "$b => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
}
$args2 = 1, 2; $o.J.Invoke(1, 2); $o.J.Invoke($args2)
$name = 'J'; $o.$name(5); $o.'A'('q')
$m = $o.A; $m.Invoke(5); $m.Name; $m.MemberType; $m.IsInstance; $m.TypeNameOfValue
