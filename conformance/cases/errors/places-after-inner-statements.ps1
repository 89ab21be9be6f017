# An error is reported at the statement that ran last: one inside of $( ) or @( ) moves the place, a command in parentheses or an assignment does not
try { $(1) + [int]'x' } catch { $_.InvocationInfo.PositionMessage }
try { [int]'x' + $(1) } catch { $_.InvocationInfo.PositionMessage }
try { $x = "a$(1)" + [int]'x' } catch { $_.InvocationInfo.PositionMessage }
class Bad { [int] $A = 1; [string] ToString() { throw 'no text' } }
$b = [Bad]::new()
try { "$b and $(1)" } catch { $_.InvocationInfo.PositionMessage }
try { "$(1) $b" } catch { $_.InvocationInfo.PositionMessage }
try { "$b" } catch { $_.InvocationInfo.PositionMessage }
try { @(1; 2) + 5 / 0 } catch { $_.InvocationInfo.PositionMessage }
try { (1) + 5 / 0 } catch { $_.InvocationInfo.PositionMessage }
try { $h = @{ a = 1; b = 1 / 0 } } catch { $_.InvocationInfo.PositionMessage }
try { $h = $(1; 2; 3)[5/0] } catch { $_.InvocationInfo.PositionMessage }
function P([scriptblock] $b) { try { & $b } catch { ($_.InvocationInfo.PositionMessage -split "`n")[0] -replace '.*:' ; ($_.InvocationInfo.PositionMessage -split "`n")[2] } }
P { $x = (Write-Output ([int]'x')) }
P { $x = (Write-Output ([int]'x') "$(1)") }
P { Write-Output "$(1)" ([int]'x') }
P { [datetime]::Parse("a$(1)") }
P { $null.Foo("$(1)") }
P { throw "a $(1)" }
P { [int]"a$(if ($true) { 'b' } else { 'c' })" }
P { [int]"a$($x = 5; $x)" }
P { [int]"a$(Write-Output b)" }
P { [int[]]@('a'; 'b') }
P { [int[]]@('a', 'b') }
P { [int]$y = "a$(1)" }
P { $h = @{ a = "$(1)"; b = [int]'q' } }
P { foreach ($i in [int]"a$(1)") { } }
P { while ([int]"a$(1)") { } }
P { switch ([int]"a$(1)") { 1 { } } }
P { return [int]"a$(1)" }
P { [int]"a$(foreach ($i in 1, 2) { $i })" }
P { ([int]"a$(1)").Foo }
P { "x $([int]"a$(1)") y" }
P { 'a', "$(1)", [int]'z' | ForEach-Object { $_ } }
P { Get-Item "nosuch$(1)" -ErrorAction Stop }
P { nosuchcmd "$(1)" }
P { Get-Date "$(1)x" }
P { $x = 1, 2; $x["a$(1)"] }
P { $x.Length = "$(1)" }
P { [math]::Nope("$(1)") }
P { 1 + "$(1)a" }
P { 5 -split "$([string][char]40)" }
P { 'a' -match "$([string][char]40)" }
P { 'a' -replace "$([string][char]40)", 'x' }
P { "{0:Q$(1)}" -f 5 }
P { "{0" + "$(1)" -f 5 }
function Last([scriptblock] $b) { try { & $b } catch { ($_.InvocationInfo.PositionMessage -split "`n")[2]; $_.ScriptStackTrace -replace '<ScriptBlock>, .*:', 'script:' } }
function F { throw 'x' }
Last { $x = Write-Output ([int]'x') }
Last { Write-Output ([int]'x') }
Last { 1, 2 | Write-Output ([int]'x') }
Last { $x = @{
  a = (F)
} }
Last { $x = @(
  1
  F
) }
Last { $x = "
  $(F)
" }
Last { $x = (
  F
) }
Last { Write-Output 1 |
  ForEach-Object {
  F } }
Last { Write-Output 1 (
  F) }
Last { $y = Write-Output 1 (
  [int]'x') }
$(1) + [int]'x'
"$(1) $b"
