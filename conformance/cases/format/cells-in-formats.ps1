# A format reaches what a cell consists of; properties that can't be read are empty, whatever is asked
$o = [pscustomobject]@{ A = (1, 2.5); D = ([datetime]'2024-02-03', 'x'); O = [pscustomobject]@{ q = 1 }; L = [System.Collections.Generic.List[int]](1, 2); X = , @(1, @(2, 3)); N = $null }
foreach ($f in 'N2', '{0}', '[{0,12}]', 'x}', '{0:X4}') {
    $p = foreach ($n in 'A', 'D', 'O', 'L', 'X', 'N') { @{ n = $n; e = $n; f = $f } }
    $o | Format-List $p
}
$b = [pscustomobject]@{ N = 1 }
$b | Add-Member ScriptProperty Boom { throw 'boom' }
$b | Format-Table N, Boom -DisplayError -ShowError
$b | Format-Table N, @{ n = 'C'; e = { throw 'c' } } -DisplayError -ShowError
$b | Format-Table N -GroupBy Boom
$b | Format-Table N -GroupBy { }
$b | Format-Table @{ n = ''; e = 'N' }
class Bad { [string] ToString() { throw 'no text' } }
[pscustomobject]@{ B = [Bad]::new(), 2; C = 3 } | Format-List
[pscustomobject]@{ B = [Bad]::new() } | Format-Table -DisplayError -ShowError
1..2 | Group-Object { throw 'x' } -NoElement
3, [double]::NaN, 1 | Sort-Object
1, [double]::NaN | Measure-Object -Minimum -Maximum | Format-List Minimum, Maximum
'h1,,h3', '1,2,3' | ConvertFrom-Csv -WarningAction SilentlyContinue
