# what [switch] parameters of an advanced function take
function f { [CmdletBinding()] param([switch]$s) "s=$s" }
foreach ($v in 'Continue','SilentlyContinue',1,0,2.5,'',$null,'x',[System.Management.Automation.ActionPreference]::Continue,[System.Management.Automation.ActionPreference]::SilentlyContinue,[DayOfWeek]::Sunday,@(),@(1),[char]0, 0L, [decimal]0, [object]) { try { f -s:$v } catch { "$_" } }
