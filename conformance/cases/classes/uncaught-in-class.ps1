# uncaught errors in class methods and constructors at the top level
class Bad {
    [int] $Value
    Bad([int] $v) {
        if ($v -lt 0) { throw "negative: $v" }
        $this.Value = $v
    }
    [void] Fail([string] $why) {
        throw [System.InvalidOperationException]::new($why)
    }
    [int] Divide([int] $by) {
        return $this.Value / $by
    }
    [object] Index() {
        $a = $null
        return $a[0]
    }
    [object] Call() {
        $a = $null
        return $a.Foo()
    }
    [object] Missing() {
        return Get-Nothing -x 1
    }
}
$b = [Bad]::new(5)
$b.Fail('first')
$b.Divide(0)
$b.Index()
$b.Call()
$b.Missing()
[Bad]::new(-1)
[Bad]::new('x')
[Bad]::new()
$b.Fail()
$b.Value = 'y'
$b.NoProp
$b.NoMethod()
[Bad]::NoStatic()
$n = $b.Divide(0) + 1
"n=[$n]"
1..2 | ForEach-Object { $b.Divide($_ - 1) }
$b.Fail('last') ; 'same line'
& { $b.Fail('in block'); 'after in block' }
function f { $b.Fail('in function'); 'after in function' }
f
$ErrorActionPreference = 'Stop'
'now stop'
$b.Divide(0)
'not reached'
