# begin/process/end/clean, dynamicparam order, errors inside, stop of upstream
function A { begin { 'A begin' } process { "A $_" } end { 'A end' } clean { Write-Host 'A clean' } }
function B { begin { Write-Host 'B begin' } process { Write-Host "B got $_"; $_ } end { Write-Host 'B end' } clean { Write-Host 'B clean' } }
1..2 | A | B
'--'; 1..5 | A | Select-Object -First 2
'--'; try { 1..3 | A | % { if ($_ -eq 'A 2') { throw 'stop' }; $_ } } catch { "caught $_" }
function C { param([Parameter(ValueFromPipeline)]$x) begin { 'b' } process { if ($x -eq 2) { return }; "p$x" } end { "e$x" } }
1, 2, 3 | C; C 5; C; @() | C; $null | C
function D { process { $_; break }; end { 'D end' } }
foreach ($i in 1..2) { 1, 2 | D }; 'after'
function E { begin { throw 'in begin' } process { 'p' } end { 'e' } clean { Write-Host 'clean ran' } }
try { 1 | E } catch { "$_" }
function F { end { "$($input.Count)"; $input | % { "i$_" } } }
1..3 | F
function G { process { $input | % { "in$_" } } }
1..2 | G
function H { "no blocks: $($input -join ',')"; $input.GetType().Name; "again: $($input -join ',')" ; $input.Reset(); "reset: $($input -join ',')" }
1..3 | H
filter I { "f$_"; $args[0] }
1..2 | I arg
I solo
function J { $_; $PSItem }; 5 | J; 'x' | % { J }
1..3 | & { process { $_ * 2 } end { 'end' } }
1..3 | & { $input | Measure-Object -Sum | % Sum }
1..3 | . { process { $z += $_ } }; $z
function K { param($p) begin { $l = [Collections.ArrayList]::new() } process { $null = $l.Add($_) } end { , $l } }
(1..3 | K).Count; (K).Count
function L { [CmdletBinding()] param([Parameter(ValueFromPipeline)] [int] $n) process { Write-Error "bad $n"; $n } end { 'L end' } }
1, 'x', 3 | L
1, 2 | L -ErrorAction Stop
1, 2 | L -ErrorAction SilentlyContinue -ErrorVariable ev | % { "<$_>" }; $ev.Count; "$($ev[0])"
function M { begin { 'm' } end { 'n' }; }
