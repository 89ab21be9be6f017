function F { [CmdletBinding()] param() Write-Error 'one'; Write-Error 'two'; Write-Warning 'w'; Get-Item nosuch6; Write-Information 'i'; 'out' }
function N1 { [CmdletBinding()] param() F 2>$null 3>$null; 'x' }
N1 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N2 { [CmdletBinding()] param() F 2>&1 3>&1 | Out-Null; 'x' }
N2 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N3 { [CmdletBinding()] param() F *>$null; 'x' }
N3 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N4 { [CmdletBinding()] param() $x = F 2>$null 3>$null; 'x' }
N4 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N5 { [CmdletBinding()] param() 1 | % { F } 2>$null 3>$null; 'x' }
N5 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N6 { [CmdletBinding()] param() (F 2>$null 3>$null); 'x' }
N6 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N7 { [CmdletBinding()] param() $(F 2>$null 3>$null); 'x' }
N7 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N8 { [CmdletBinding()] param() F 2>$null 3>$null | Write-Output; 'x' }
N8 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N9 { [CmdletBinding()] param() try { F -ErrorAction Stop 3>$null 2>$null } catch { 'c' }; 'x' }
N9 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N11 { [CmdletBinding()] param() F 2>e.txt 3>w.txt >o.txt; 'x' }
N11 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count)"
function N12 { [CmdletBinding()] param() F 2>&1 3>&1 ; 'x' }
$r = N12 -ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o; "$($e.Count) $($w.Count) $($i.Count) $($o.Count) $($r.Count)"
function Emit { [CmdletBinding()] param() Write-Verbose 'v'; Write-Warning 'w'; Write-Information 'i'; Write-Host 'h'; Write-Error 'e'; 'o' }
foreach ($k in 1..6) {
$ov = $null
switch ($k) { 1 { Emit -OutVariable ov *>$null } 2 { $r = Emit -OutVariable ov *>&1 } 3 { $r = Emit -OutVariable ov 2>&1 3>$null } 4 { $r = Emit -OutVariable ov 6>&1 2>$null 3>$null } 5 { Emit -OutVariable ov *>all.txt } 6 { Emit -OutVariable ov 6>i.txt 2>$null 3>$null } }
"$k : " + ($ov | % { "$($_.GetType().Name):$_" })
}
Emit -PipelineVariable pv *>&1 | % { "$($_.GetType().Name) pv=$pv" }
Write-Host hh -OutVariable ov 6>&1 | Out-Null; "$ov"
Invoke-Command { Write-Error 'ic' } -ErrorVariable e17 -ErrorAction SilentlyContinue
"$($e17.Count)"
Invoke-Command { Write-Error 'ic'; 1/0 } -ErrorVariable e17 2>$null
"$($e17.Count)"
& { Write-Error ic } -ErrorVariable e18 2>$null
"$($e18.Count)"
& { [cmdletbinding()] param() Write-Error ic; Invoke-Command { Write-Error nested } ; Invoke-Expression 'write-error x'; 1 | % { Write-Error each } } -ErrorVariable e18 2>$null
"$($e18.Count)"
Invoke-Command { Write-Warning ww; Write-Information ii; 5 } -WarningVariable w -InformationVariable i -OutVariable o 3>$null; "$($w.Count) $($i.Count) $($o.Count)"
