$h=@{}; $h.1='x'; $h[1]; $h.1; $h.'1'; $h.1 += 'y'; $h[1]; $n=1; $h.$n; $h.$n='z'; $h[1]; $h.Count
$h=[ordered]@{}; $h.1='x'; $h.Keys | % { $_.GetType().Name }
$h=@{}; $h.Count; $d=[DayOfWeek]1; $h.$d=5; $h.Keys | % { $_.GetType().Name }; $h.$d; $h.monday
$h=@{ Count=7 }; $k='Count'; $h.$k; $h.$k++; $h.$k
'abc' -match '(?<1>b)(c)' > $null; $Matches.1; $Matches.'1'; $Matches.2; $Matches.0
$n=1; $Matches.$n
$o=[pscustomobject]@{1='a'}; $o.1; $n=1; $o.$n; $o.'1'
$o.1 = 'b'; $o.1
foreach ($i in 1..3) { $c=@{}; $c.$i = $i; $c[$i]; $c.$i++ ; $c.$i }
$h=@{1=@{2='deep'}}; $h.1.2
$s='Length'; 'abc'.$s
$a=1,2,3; $p='Count'; $a.$p
$h=@{ [datetime]'2024-01-01' = 'd' }; $dt=[datetime]'2024-01-01'; $h.$dt
$h=@{}; $h.$null = 5
