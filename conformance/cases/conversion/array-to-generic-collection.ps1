using namespace System.Collections.Generic
# arrays that become generic collections
[List[int[]]]$x = [int[]](1,2); "$($x.Count) $($x[0].GetType())"
[List[int[]]]$x = @(1,2); "$($x.Count) $($x[0].GetType())"
[List[int[]]]$x = (1,2),(3,4); "$($x.Count) $($x[0].GetType())"
[List[object]]$x = (1,2); "$($x.Count) $($x[0].GetType())"
[List[object[]]]$x = (1,2); "$($x.Count) $($x[0].GetType())"
[HashSet[int]]$x = 1,2,2; "$($x.Count)"
[List[string]]$x = 'abc'; "$($x.Count) $($x[0].GetType())"
[Queue[int[]]]$x = [int[]](1,2); "$($x.Count) $($x.Peek().GetType())"
[List[int]]$x = 5; "$($x.Count)"
[List[hashtable]]$x = @{a=1}; "$($x.Count)"
[System.Collections.ObjectModel.Collection[int]]$x = 1,2; "$($x.Count)"
function f([List[int[]]]$d) { $d.Count } 
f @(@(1,2),@(3,4))
f (,@(1,2))
f @(1,2)
