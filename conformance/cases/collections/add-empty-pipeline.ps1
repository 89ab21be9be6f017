# nothing from a pipeline added to collections, numbers and strings
$e = [System.Management.Automation.Internal.AutomationNull]::Value
(@(1,2) + $e).Count
(@(1,2) + (& {})).Count
(@(1,2) + (1..3 | ? { $_ -gt 5 })).Count
$a = @(1); $a += & {}; $a.Count
$b = & {}; $a += $b; $a.Count
$l = [System.Collections.ArrayList](1,2); ($l + $e).Count
($e + @(1)).Count
($e + 1)
$x = 5; $x += & {}; $x
$s = 'a'; $s += & {}; $s
$h = @{a=1}; $h += & {}; $h.Count
([int[]](1,2) + $e).Count
(@() + $e).Count
function f { param($q) @(1) + $q }; (f (& {})).Count
(@(1,2) + $null).Count
