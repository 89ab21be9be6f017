# values that are not IComparable: equal where ToString gives the same, custom objects not at all
@(1, 2), @(3),5,$null,@(4) | group | ft -h
try { [pscustomobject]@{ k = 'x'},[pscustomobject]@{ k = 'x'} | group } catch { "$($_.FullyQualifiedErrorId) $_" }
try { [pscustomobject]@{ k = 'x'},4,[pscustomobject]@{ k = 'x'} | group } catch { "$($_.FullyQualifiedErrorId) $_" }
$p=[pscustomobject]@{ k = 'x'}; $p,$p | group | ft -h
[pscustomobject]@{ k = 'x'} | group | ft -h
try { [pscustomobject]@{ k = $p},[pscustomobject]@{ k =[pscustomobject]@{}} | group k} catch { "$($_.FullyQualifiedErrorId) $_" }
{a},{b},{a} | group | ft -h
[pscustomobject]@{ k = @(1);j=1},[pscustomobject]@{ k = @(2);j=2},[pscustomobject]@{ k = @(3);j=1} | group k,j | ft -h
@{a=1},@{b=2} | group | ft -h
(gi /),(gi /tmp),(gi /) | group | ft -h
$a = [pscustomobject]@{ v = 1 }, [pscustomobject]@{ n = 1 }, [pscustomobject]@{ n = $null; v = 0 }
"$($a | Sort-Object *)"
"$($a | Sort-Object n* -Descending)"
"$(10, '9', 8.5, '7x', $null | Sort-Object -Property *)"
"$(10, '9', 8.5, '7x', $null | Sort-Object -Stable)"
"$([char]'b', [char]'a', 'A' | Sort-Object -Bottom 2)"
