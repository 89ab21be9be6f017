# Parameters that a provider adds are bound after all others
$null = New-Item -ItemType Directory zq; Set-Location zq
Set-Content -NoNewline f.bin 'ABC'; Get-ChildItem -Name
Set-Content -NoNewline -Path g.bin -Value 'ABC'; Get-ChildItem -Name
Set-Content h.bin 'ABC' -NoNewline; Get-ChildItem -Name
Add-Content -AsByteStream i.bin 1; Get-ChildItem -Name
Get-Content -Raw h.bin
Set-Location ..; Remove-Item zq -Recurse
$null = New-Item -ItemType Directory zq/s; Set-Location zq; Set-Content s/a.txt 1; Set-Content b.txt 2
Get-ChildItem -File -Name *.txt
Get-ChildItem -File s *.txt -Name
Get-ChildItem -Name -File s
Get-ChildItem -R -Name
Get-Content -R b.txt
Get-Content -Ra b.txt
Get-Content b.txt -Tail 1 -Enc ascii
Get-Content -Encoding ascii b.txt
Get-Content -Bogus b.txt
Test-Path -NewerThan 2001-01-01 b.txt
Copy-Item -ToSession $null b.txt c.txt
function d { [CmdletBinding()] param($A, $B) dynamicparam { $p = [System.Management.Automation.RuntimeDefinedParameter]::new('Sw', [switch], [Attribute[]]@([Parameter]@{})); $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('Sw', $p); $d } process { "A=$A B=$B $($PSBoundParameters.Keys)" } }
d -Sw 1 2
d 1 -Sw 2
Set-Location ..; Remove-Item zq -Recurse
