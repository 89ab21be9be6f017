# What is no IList is one element of a collection parameter it is given to by position; by name it is converted.
$keys=@{a=1}.Keys
$hs=[Collections.Generic.HashSet[int]](1,2,3)
$q=[Collections.Generic.Queue[object]]::new([object[]](1,2,3))
$st=[Collections.Stack]::new(@(1,2))
$ll=[Collections.Generic.LinkedList[int]]::new([int[]](1,2))
$al=[Collections.ArrayList](1,2,3)
$sc=[Collections.Specialized.StringCollection]::new(); [void]$sc.Add('a'); [void]$sc.Add('b')
$en=(1..3).GetEnumerator()
$od=[ordered]@{a=1;b=2}
$sk=[Collections.SortedList]::new(); $sk['x']=1;$sk['y']=2
$ro=[Collections.ObjectModel.ReadOnlyCollection[int]]::new([int[]](1,2,3))
function f([object[]]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
function s([string[]]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0]})"}
function i([int[]]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0]})"}
function c{[CmdletBinding()]param([Parameter(Position=0)][object[]]$p)"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
function l([Collections.Generic.List[object]]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
function a([array]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
function e([Collections.IEnumerable]$p){$p.GetType().Name}
function al([Collections.ArrayList]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
function pp([psobject[]]$p){"$($p.Count)/$(if ($null -ne $p) {$p[0].GetType().Name})"}
foreach ($n in 'keys','hs','q','st','ll','al','sc','en','od','sk','ro') {
  $v = Get-Variable $n -ValueOnly
  if ($n -eq 'en') { $r = foreach ($fn in 'f','s','i','c','l','a','e','al','pp') { foreach ($m in 0,1) { $v=(1..3).GetEnumerator(); try { if ($m) { & $fn -p $v } else { & $fn $v } } catch { 'E' } } } }
  else { $r = foreach ($fn in 'f','s','i','c','l','a','e','al','pp') { foreach ($m in 0,1) { try { if ($m) { & $fn -p $v } else { & $fn $v } } catch { "E" } } } }
  "$n : $($r -join ' ')"
}
