# ForEach-Object / Where-Object in all forms
1..3 | ForEach-Object { $_ } { "second $_" } { 'third' }
1..3 | ForEach-Object -Begin { 'b' } -Process { $_ }, { -$_ } -End { 'e' }
1..2 | % { 'a' } { 'b' }
'abc', 'de' | % Length; 'abc' | % ToUpper; 'abc' | % Substring 1; 'a-b-c' | % Split '-'; 'abc' | % Replace a X; 'a' | % PadLeft 5 '*'
'abc' | % Nope; 'abc' | % Nope 1; $null | % Length; @{ a = 1; b = 2 } | % a; @{ a = 1 } | % Keys; [pscustomobject]@{ p = 5 } | % p
'abc' | % { $_.Length; $_.Foo }; 1 | % ToString 'D3'; (Get-Date '2024-01-02') | % Year; 'abc' | % l*; 'x' | % -MemberName Length
try { 'abc' | % Sub* 1 } catch { "$_" }; 'abc' | % Subs* 1; [pscustomobject]@{ aa = 1; ab = 2 } | % a*
1..3 | % -Process { $_ } -RemainingScripts { 'r' }
1..10 | ? { $_ % 3 -eq 0 }; 1..5 | ? { $_ -gt 2 -and $_ -lt 5 }; 'a', $null, '', 0, 'b' | ? { $_ }; 0..3 | Where-Object -FilterScript { $_ }
$d = [pscustomobject]@{ n = 1; s = 'x'; t = $true; a = 1, 2 }, [pscustomobject]@{ n = 2; s = 'Y'; t = $false; a = 3 }, [pscustomobject]@{ n = $null; s = $null }
$d | ? n | % n; $d | ? n -eq 1 | % s; $d | ? n -ne 1 | % { "<$($_.s)>" }; $d | ? s -like 'y' | % n; $d | ? s -clike 'y' | % n; $d | ? s -match '^x' | % n; $d | ? a -contains 2 | % n; $d | ? n -in 2, 3 | % n; $d | ? n -notin 2, 3 | % { "n$($_.n)" }; $d | ? t -not | % { "t$($_.n)" }; $d | ? n -is int | % n; $d | ? n -isnot int | % { 'isnot' }; $d | ? -Not t | % { 'not' }
$d | ? n -gt 1 | % n; $d | ? n -ge 1 | % n; $d | ? n -lt 2 | % { "lt$($_.n)" }; $d | ? n -le 1 | % { "le$($_.n)" }; $d | ? s -ceq 'y' | % n; $d | ? s -cne 'Y' | % { "cne$($_.n)" }; $d | ? s -notlike 'x' | % { "nl$($_.n)" }; $d | ? s -notmatch 'x' | % { "nm$($_.n)" }; $d | ? -Property n -EQ -Value 2 | % s; $d | ? n -eq | % { 'noval' }; $d | ? nope | % { 1 }; $d | ? nope -eq $null | Measure-Object | % Count
1..3 | ? n -eq 1; 1..3 | Where-Object Length -eq 1; 'a', 'bb' | ? Length -gt 1; 'a' | ? { $false }; try { 1 | ? -eq 1 } catch { $_.FullyQualifiedErrorId }; try { 1 | ? n -foo 1 } catch { $_.FullyQualifiedErrorId; "$_" }
(1..5).Where({ $_ -gt 2 }); (1..5).Where({ $_ -gt 2 }, 'First'); (1..5).Where({ $_ -gt 2 }, 'Last', 2) -join ','; (1..5).Where({ $_ -gt 2 }, 'SkipUntil') -join ','; (1..5).Where({ $_ -gt 2 }, 'Until') -join ','; $a, $b = (1..5).Where({ $_ -gt 2 }, 'Split'); "$a|$b"; (1..5).Where({ $_ -lt 4 }, 'First', 2) -join ','; (1..5).Where({ $_ -lt 4 }, 'Default', 1) -join ','
(1..3).ForEach({ $_ * 2 }) -join ','; ('a', 'b').ForEach('ToUpper') -join ','; ('abc', 'de').ForEach('Length') -join ','; (1..3).ForEach([string]).GetType().Name; ('1', '2').ForEach([int]) -join '+'; ('a', 'b').ForEach({ param($x) "$_$x" }, 9) -join ','; 5.ForEach({ $_ }); $null.ForEach({ 1 }); 'x'.Where({ $true }).Count; (1..3).ForEach({ if ($_ -eq 2) { return }; $_ }) -join ','; ('abc', 'xyz').ForEach('Substring', 1, 1) -join ','; try { (1..3).Where() } catch { "$_" }; try { (1..3).Where({ 1 }, 'Nope') } catch { "$_" }; try { (1..3).ForEach() } catch { "$_" }; try { (1..3).Where({ $_ }, 'First', -1) } catch { "$_" }
$o = [pscustomobject]@{ v = 1 }, [pscustomobject]@{ v = 2 }; $o.ForEach('v', 9); $o.v -join ','; try { $o.ForEach('w', 9) } catch { "$_" }
1..3 | ForEach-Object { $_ } -End { 'only end' }; ForEach-Object { 'no input' }; ForEach-Object -InputObject (1, 2) { "$_" }; 1, 2 | ForEach-Object -InputObject 5 { $_ }
1..3 | % { if ($_ -eq 2) { continue }; $_ }; 'not reached'
