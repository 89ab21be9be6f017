# order of initialisers, base constructors, static constructors; virtual calls in constructors
$script:log = [System.Collections.Generic.List[string]]::new()
function Log($t) { $script:log.Add($t); $t }
class A {
    [string] $Pa = (Log 'A.Pa')
    static [string] $Sa = (Log 'A.Sa')
    static A() { Log 'A.cctor' }
    A() { Log 'A()'; $this.Init() }
    A([int] $x) { Log "A(int $x)" ; $this.Init() }
    A([string] $x) { Log "A(string $x)" }
    [void] Init() { Log 'A.Init' }
}
class B : A {
    [string] $Pb = (Log 'B.Pb')
    static [string] $Sb = (Log 'B.Sb')
    static B() { Log 'B.cctor' }
    B() { Log 'B()' }
    B([int] $x) : base($x * 2) { Log "B(int $x)" }
    B([string] $x) : base((Log "arg $x")) { Log "B(string $x)" }
    [void] Init() { Log "B.Init Pb=$($this.Pb)" }
}
class C : B { C() : base(5) { Log 'C()' } C([object] $o) { Log 'C(object)' } }
'start'
$x = [B]::new(); $log -join '; '; $log.Clear()
$x = [B]::new(4); $log -join '; '; $log.Clear()
$x = [B]::new('s'); $log -join '; '; $log.Clear()
$x = [C]::new(); $log -join '; '; $log.Clear()
$x = [C]::new(@{}); $log -join '; '; $log.Clear()
class NoDefault { [int] $V; NoDefault([int] $v) { $this.V = $v } }
class Uses : NoDefault { Uses() : base(3) { } Uses([int] $a, [int] $b) : base($a + $b) { } }
"$([Uses]::new().V) $([Uses]::new(1, 2).V)"
try { [NoDefault]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { [Uses]::new('a', 'b') } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { [NoDefault]::new('a') } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
class BadBase : NoDefault { BadBase() : base('zz') { 'never' } }
try { [BadBase]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
class Thrower { Thrower() { throw 'in ctor' } Thrower([int] $x) { [int]::Parse('q') } }
try { [Thrower]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
try { [Thrower]::new(1) } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
class SubThrower : Thrower { [string] $S = 's' }
try { [SubThrower]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
class StatThrow { static StatThrow() { throw 'cctor' } static [int] $X = 1; static [void] M() { } }
foreach ($i in 1..2) { try { [StatThrow]::X } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.Exception.InnerException.Message)" } }
try { [StatThrow]::M() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name)" }
try { [StatThrow]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name)" }
class Ret { [int] $V = 1; Ret() { $this.V = 2; return; $this.V = 3 } }
[Ret]::new().V
[Thrower]::new()
'go on'
