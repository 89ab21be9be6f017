# what -ErrorAction does inside of functions, cmdlets, blocks, methods
function Plain { Write-Error 'p'; 'plain after' }
function Adv { [CmdletBinding()] param() Write-Error 'a'; "adv after $ErrorActionPreference"; Plain }
function Cmd { [CmdletBinding()] param() Get-Item /nosuch; 'cmd after' }
function Wrap { [CmdletBinding()] param() Adv; Cmd; 'wrap after' }
foreach ($ea in 'Continue', 'SilentlyContinue', 'Ignore', 'Stop') { "== $ea"; $Error.Clear(); try { Wrap -ErrorAction $ea 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { "E:$_" } else { $_ } } } catch { "caught $($_.FullyQualifiedErrorId)" }; "errors: $($Error.Count)" }
function Inner { [CmdletBinding()] param() $ErrorActionPreference = 'Stop'; Plain }
try { Inner -ErrorAction SilentlyContinue; 'no' } catch { "inner stop: $_" }
function Over { [CmdletBinding()] param() Write-Error 'over' -ErrorAction SilentlyContinue; 'over after'; Get-Item /nosuch -ErrorAction Ignore; 'over end' }
Over -ErrorAction Stop
class K { [void] M() { Write-Error 'in method' } [string] G() { Get-Item /nosuch; return 'g' } [string] H() { $ErrorActionPreference = 'SilentlyContinue'; Get-Item /nosuch; return 'h' } }
function UseK { [CmdletBinding()] param() $k = [K]::new(); $k.G() }
try { UseK -ErrorAction SilentlyContinue } catch { "UseK: $($_.FullyQualifiedErrorId)" }
try { [K]::new().H() } catch { "H: $($_.FullyQualifiedErrorId)" }
$ErrorActionPreference = 'Stop'
try { [K]::new().G() } catch { "G: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name)" }
try { 1..2 | ForEach-Object { Plain } } catch { "pipe: $_" }
try { & { Plain } } catch { "block: $_" }
try { . { Plain } } catch { "dot: $_" }
try { Invoke-Command { Plain } } catch { "ic: $_" }
try { Invoke-Expression 'Plain' } catch { "iex: $_" }
try { $(Plain) } catch { "sub: $_" }
try { @(Plain) } catch { "arr: $_" }
try { { Plain }.Invoke() } catch { "invoke: $($_.Exception.GetType().Name) $($_.Exception.InnerException.GetType().Name)" }
try { [scriptblock]::Create('Plain').Invoke() } catch { "created: $($_.Exception.GetType().Name)" }
try { (1).ForEach({ Plain }) } catch { "foreach: $($_.Exception.GetType().Name) $_" }
try { Plain -ErrorAction Continue } catch { "plain has no parameter: $_" }
try { Adv -ErrorAction Continue 2>$null } catch { "adv: $_" }
try { Write-Error 'w' -ErrorAction Continue 2>$null; 'went on' } catch { 'no' }
try { nosuch-cmd -ErrorAction SilentlyContinue } catch { $_.FullyQualifiedErrorId }
try { Get-Command nosuch-cmd -ErrorAction SilentlyContinue; 'quiet' } catch { 'no' }
try { [int]'x' } catch { 'cast' }
try { $x = $null; $x.Foo } catch { 'no' } 
'end'
Plain
'never'
