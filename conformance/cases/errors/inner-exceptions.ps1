function Plain { param([int] $a, [string[]] $b, [switch] $c) "a=$a" }
function I($e) { $x=$_.Exception; "P=$($x.ParameterName)|$($x.ParameterType)|$($x.TypeSpecified)|$($x.ErrorId)|$($x.Line)|$($x.Offset)|$($x.CommandInvocation.MyCommand)|$($e.InvocationInfo.PositionMessage)" }
try { Plain -a } catch { I $_ }
try { Plain -a 1 -a 2 } catch { I $_ }
try { Plain -a 1 -c:abc } catch { I $_ }
try { Plain -b -c } catch { I $_ }
try { Plain -a:x } catch { I $_ }
try { Plain -a x } catch { I $_ }
try { Plain x } catch { I $_ }
function Am { param($abc, $abd) }
try { Am -ab 1 } catch { I $_ }
try { & { param([int]$q) } -q x } catch { I $_ }
try { & { param([int]$q) } -q } catch { I $_ }
try { Get-Item -Path } catch { I $_ }
try { Get-Item -P 1 } catch { I $_ }
try { Get-Item a -Path b } catch { I $_ }
try { Get-Item -Path a -Path b } catch { I $_ }
try { [DayOfWeek]'Nope' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [DayOfWeek]'T' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [System.IO.FileAttributes]'No, Q' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [ConsoleColor]99 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [int]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [datetime]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [guid]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [byte]300 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [version]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [xml]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [regex]'(' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [char]'ab' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [int[]]('a','b') } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [scriptblock]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [type]'a.b' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [hashtable]1 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [timespan]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [System.IO.FileInfo]@{Zip=1} } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [pscredential]'a' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [ValidateRange(1,3)]$q = 7 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [int]$q = 'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [int]::Parse('x') } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [string]::new('a', 'b') } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 'a'.Substring('x') } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { (Get-Process -Id $PID).PriorityClass = 'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { $d = Get-Date; $d.Year = 3 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [Console]::CursorSize = 'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { New-Object int abc } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { New-Object uri '::' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 1 -band 'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 1 + 'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 'x' * 'y' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { @{} + 1 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { '{0' -f 1 } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 'a' -replace '(' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 'a' -split '(' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { 1..'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { -'x' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { Invoke-Expression '1 +' } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
try { [scriptblock]::Create('1 +') } catch { $x=$_.Exception; while ($x) { "$($x.GetType().FullName): $($x.Message)"; $x = $x.InnerException } }
