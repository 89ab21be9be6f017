# property types, validation attributes, defaults, null handling, assignment errors
class V {
    [ValidateRange(1, 10)] [int] $R = 5
    [ValidateSet('red', 'green')] [string] $S = 'red'
    [ValidateLength(2, 4)] [string] $L = 'abc'
    [ValidateNotNull()] $NN = 1
    [ValidateNotNullOrEmpty()] [string] $NE = 'x'
    [ValidateCount(1, 2)] [int[]] $Cnt = @(1)
    [ValidateScript({ $_ % 2 -eq 0 })] [int] $Even = 2
    [ValidatePattern('^\d+$')] [string] $Pat = '12'
    [AllowNull()] [string] $Str
    [int] $I; [bool] $B; [datetime] $D; [string] $T; [object] $O; $U; [int[]] $A; [hashtable] $H; [guid] $G; [nullable[int]] $N; [double] $F; [char] $C; [scriptblock] $SB; [timespan] $TS; [switch] $SW; [version] $Ver; [type] $Ty
}
$v = [V]::new()
foreach ($p in $v.PSObject.Properties) { "$($p.Name)=[$($p.Value)] $($null -eq $p.Value)" }
foreach ($b in { $v.R = 11 }, { $v.R = 'x' }, { $v.S = 'blue' }, { $v.S = 'GREEN' }, { $v.L = 'a' }, { $v.L = 'abcde' }, { $v.NN = $null }, { $v.NE = '' }, { $v.Cnt = @() }, { $v.Cnt = 1, 2, 3 }, { $v.Even = 3 }, { $v.Pat = 'ab' }, { $v.I = 'q' }, { $v.I = $null }, { $v.B = 'yes' }, { $v.B = 2 }, { $v.D = 'nodate' }, { $v.D = '2024-02-03' }, { $v.T = $null }, { $v.T = 5 }, { $v.A = 5 }, { $v.A = 'a' }, { $v.H = 5 }, { $v.G = 'x' }, { $v.N = $null }, { $v.N = '7' }, { $v.C = 'ab' }, { $v.SB = 'text' }, { $v.TS = '1:00' }, { $v.TS = 5 }, { $v.Ver = '1.2' }, { $v.Ty = 'int' }, { $v.Ty = 'nosuch' }, { $v.Nope = 1 }, { $v.SW = $true }, { $v.F = '1,5' }, { $v.Str = $null }) {
    try { & $b; "ok $b" } catch { "$b => $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
}
foreach ($p in $v.PSObject.Properties) { "$($p.Name)=[$($p.Value)]" }
$v.T -eq ''; $null -eq $v.T
$v.I += 5; $v.I++; $v.I; $v.A += 3; $v.A.GetType().Name; $v.A -join ','
$v.T += 'x'; $v.T; $v.U = 3; $v.U += 'x'; 
try { [V]@{ R = 99 } } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { [V]@{ I = 'bad' } } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
([V]@{ R = 3; S = 'green' }).S
try { New-Object V -Property @{ R = 99 } } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
class W { [ValidateRange(1, 3)] [int] $X = 7 }
try { [W]::new().X } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
class Z { [int] $X = 'abc' }
try { [Z]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
$v.R = 100
'after'
$v.Zip = 3
