# InvocationInfo and positions of errors, line by line
function P($e) { $i = $e.InvocationInfo; "$($i.ScriptLineNumber):$($i.OffsetInLine) [$($i.Line.TrimEnd())] cmd=[$($i.MyCommand.Name)] stmt=[$($i.Statement)]"; ($i.PositionMessage -split "`n" | Select-Object -Skip 1) -join "`n" }
try { Get-Item /nosuch -ErrorAction Stop } catch { P $_ }
try { $x = 1 + (2 / 0) } catch { P $_ }
try { $a = @(1, 2); $b = $a[0] + [int]'q' } catch { P $_ }
try { 'abc'.Substring(1, 50).Trim() } catch { P $_ }
try { [math]::Sqrt('x') + 5 } catch { P $_ }
try { $null.Foo.Bar() } catch { P $_ }
try { throw 'a' } catch { P $_ }
try { if ($true) { throw 'b' } } catch { P $_ }
try { foreach ($i in 1) { 1 / ($i - 1) } } catch { P $_ }
try { & { param($p) $p.Nope() } 'x' } catch { P $_ }
try { no-such -a 1 | Out-Null } catch { P $_ }
try { 1 | no-such-2 } catch { P $_ }
try { Get-Item -Nope 5 } catch { P $_ }
try { Get-Item -Path a -Path b } catch { P $_ }
try { Get-ChildItem -Depth abc } catch { P $_ }
try { Get-Date -Month 13 } catch { P $_ }
function F { param([int] $n) $n } 
try { F -n abc } catch { P $_ }
try { F abc } catch { P $_ }
try { [int] $v = 'text' } catch { P $_ }
try { $h = @{ a = 1
        b = 1 / 0 } } catch { P $_ }
try { Write-Output `
        (1 / 0) } catch { P $_ }
try { 'a' -match '[' } catch { P $_ }
try { 'a' -replace '(', 'b' } catch { P $_ }
try { "x $(1 / 0) y" } catch { P $_ }
try { [nosuch.type]::Foo() } catch { P $_ }
try { [nosuchtype] } catch { P $_ }
try { $x = [nosuchtype]5 } catch { P $_ }
try { New-Object nosuchtype } catch { P $_ }
try { 'abc'.Length = 5 } catch { P $_ }
try { $y = 'abc'; $y.Foo = 5 } catch { P $_ }
try { (1, 2)[0].Foo() } catch { P $_ }
try { $arr = 1, 2; $arr[10] = 1 } catch { P $_ }
try { switch ('x') { { 1 / 0 } { 'y' } } } catch { P $_ }
try { 1..3 | Where-Object { $_ / 0 } } catch { P $_ }
try { 1..3 | Sort-Object { $_.Nope() } -ErrorAction Stop } catch { P $_ }
try { $sb = { 1 / 0 }; & $sb } catch { P $_ }
try { Write-Error 'we' -ErrorAction Stop } catch { P $_ }
function W { [CmdletBinding()] param() Write-Error 'in W' }
try { W -ErrorAction Stop } catch { P $_ }
try { Import-Module nosuchmodule -ErrorAction Stop } catch { P $_ }
try { -not [int]'x' } catch { P $_ }
try { [int]'x' -and $true } catch { P $_ }
try { return [int]'x' } catch { P $_ }
try { $i = 0; $i += 'x' - 1 } catch { P $_ }
try { ,(1 / 0) } catch { P $_ }
try { $t = 5; $t++ ; $t.x() ; $t-- } catch { P $_ }
