# $ErrorActionPreference by scope and what it changes
function Outer { $ErrorActionPreference = 'Stop'; try { Inner } catch { "Outer caught $($_.FullyQualifiedErrorId)" }; "outer pref $ErrorActionPreference" }
function Inner { Get-Item nosuch; 'inner goes on' }
Outer
Inner
"script pref $ErrorActionPreference"
function Local { $ErrorActionPreference = 'SilentlyContinue'; Get-Item nosuch; 1 / 0; nosuchcmd; [int]'x'; Write-Error 'we'; 'local end' }
Local
$error.Count
function Thr { $ErrorActionPreference = 'SilentlyContinue'; throw 'thrown'; 'Thr goes on' }
Thr
'after Thr'
function Thr2 { [CmdletBinding()] param() throw 'thrown2'; 'Thr2 goes on' }
Thr2 -ErrorAction SilentlyContinue
'after Thr2'
Thr2 -ErrorAction Ignore
'after Thr2 ignore'
function Stm { [CmdletBinding()] param() 1 / 0; 'Stm goes on' }
Stm -ErrorAction SilentlyContinue
Stm -ErrorAction Stop
'after Stm stop'
try { Stm -ErrorAction Stop } catch { "Stm caught $_" }
function Nest { [CmdletBinding()] param() Stm; Thr2; 'Nest goes on' }
Nest -ErrorAction SilentlyContinue
& { $ErrorActionPreference = 'Stop'; Get-Item nosuch; 'not here' }
'after block'
& { $ErrorActionPreference = 'Ignore'; Get-Item nosuch; 1/0; 'here' }
. { $ErrorActionPreference = 'SilentlyContinue' }
"dotted: $ErrorActionPreference"
1 / 0; 'silent division'
$ErrorActionPreference = 'Continue'
function Glob { $global:ErrorActionPreference = 'Stop' }
Glob; "global now $ErrorActionPreference $global:ErrorActionPreference"
$global:ErrorActionPreference = 'Continue'
$script:ErrorActionPreference = 'Stop'
try { Get-Item nosuch; 'no' } catch { "script stop: $($_.FullyQualifiedErrorId)" }
function Over { Get-Item nosuch -ErrorAction Continue; 'Over goes on' }
Over
try { Over2 } catch { "cnf $($_.FullyQualifiedErrorId)" }
$ErrorActionPreference = 'continue'; "[$ErrorActionPreference] $($ErrorActionPreference.GetType().Name)"
$ErrorActionPreference = 0; "[$ErrorActionPreference]"
try { $ErrorActionPreference = 'Nope' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $ErrorActionPreference = 99 } catch { $_.FullyQualifiedErrorId }
try { $ErrorActionPreference = $null } catch { $_.FullyQualifiedErrorId }
"[$ErrorActionPreference]"
$ErrorActionPreference = 'Suspend'
Get-Item nosuch
'end'
