# classes and enums of a block are its own; the script means its own class
function Make-Type { class Local { [string] Hi() { return 'local' } static [Local] Make() { return [Local]::new() } [Local] Clone() { return [Local]::new() } [Local[]] Many() { return @([Local]::new(), [Local]::Make()) } }; [Local]::new().Hi(); $x = [Local]::Make(); $x.Clone().Hi(); { [Local]::new().Hi() } }
$r = Make-Type; $r[0..1]
try { & $r[2] } catch { $_.Exception.Message }
try { [Local]::new() } catch { $_.Exception.Message }
try { [Local[]] } catch { $_.Exception.Message }
function G { class L2 { $a = 1; [L2] Clone() { return [L2]@{ a = 5 } } }; [L2]::new() }
$o = G; $o.Clone().a; $o.Clone().Clone().a; ($o -is 'L2')
try { $o -is [L2] } catch { $_.Exception.Message }
try { iex '[L2]' } catch { $_.Exception.Message }
$p = G; $p.GetType() -eq $o.GetType()
function H { class A1 { [B1] $b }; class B1 { [A1] $a; [string] S() { return [A1]::new().GetType().Name } }; [B1]::new().S(); 1..2 | % { [A1]::new().GetType().Name }; & { [B1]::new().S() } }
H
try { [B1] } catch { $_.Exception.Message }
function I { enum Col { Red; Blue }; [Col]::Blue; function J([Col]$c) { "$c" }; J red; try { J zz } catch { $_.Exception.Message.Length -gt 0 } }
I; try { [Col]::Red } catch { $_.Exception.Message }
& { class InB { $v = 1 }; [InB]::new().v }; try { [InB]::new() } catch { $_.Exception.Message }
1 | % { class FE { $v = 2 } }; try { [FE]::new().v } catch { $_.Exception.Message }
class Twice { [string] V() { return 'first' } }
Invoke-Expression 'class Twice { [string] V() { return "second" } }'
[Twice]::new().V(); (New-Object Twice).V(); ('Twice' -as [type])::new().V(); iex '[Twice]::new().V()'; & { [Twice]::new().V() }; & ([scriptblock]::Create('[Twice]::new().V()'))
function K { [Twice]::new().V() }; K
