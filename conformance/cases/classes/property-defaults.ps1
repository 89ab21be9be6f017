# property defaults: order, references to others, $this, static, expressions, conversion errors
class D {
    [int] $A = 5
    [int] $B = $this.A + 1
    [string] $C = "A=$($this.A) B=$($this.B) D=[$($this.D)]"
    [int] $D = 7
    [datetime] $When = '2020-02-03'
    [string[]] $List = 'one', 'two'
    [string[]] $Single = 'solo'
    [int[]] $Nums = '3', 4.6
    [hashtable] $Map = @{ x = 1 }
    [System.Collections.Generic.List[string]] $GL = @('q')
    $Untyped = 1..3
    [object] $Obj = (Get-Date '2021-01-01').Year
    [scriptblock] $Block = { param($x) "blk $x $($this.A)" }
    [Nullable[int]] $Maybe
    [Nullable[int]] $Maybe2 = 3
    [bool] $Flag = 'text'
    [char] $Ch = 'z'
    [double] $Dbl = '1.5'
    [timespan] $TS = '0:0:5'
    [type] $Ty = 'int'
    [version] $V = '1.2.3'
    [switch] $Sw
    [datetime] $NoWhen
    [char] $NoCh
    [guid] $NoGuid
    [string] $NoStr
    [int[]] $NoArr
    [ConsoleColor] $Col = 'Red'
    [ConsoleColor] $NoCol
    [regex] $Rx = 'a+'
    [pscustomobject] $PO = @{ a = 1 }
    static [int] $S1 = 2
    static [int] $S2 = [D]::S1 * 10
    static [string] $S3
}
$d = [D]::new()
$d
"$($d.C)"
& $d.Block 9
$d.Block.Invoke('i')
"$($null -eq $d.NoStr) [$($d.NoStr)] $($null -eq $d.NoArr) $($null -eq $d.Maybe) $($d.Maybe2.GetType().Name)"
"$([D]::S1) $([D]::S2) [$([D]::S3)] $($null -eq [D]::S3)"
$d.PO.GetType().Name
[int]$d.NoCh
$d.Single.GetType().Name
$d2 = [D]::new(); [object]::ReferenceEquals($d.Map, $d2.Map)
class Bad { [int] $X = 'abc' }
try { [Bad]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
class Bad2 { static [int] $X = 'abc'; [int] $Y = 1 }
try { [Bad2]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
try { [Bad2]::X } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
foreach ($pair in ('A', 'x'), ('When', 'never'), ('Nums', @(1, 'q')), ('Ch', 'long'), ('Flag', $null), ('Col', 'Nope'), ('Maybe', 'q'), ('TS', 'bad'), ('Map', 5), ('A', $null), ('NoStr', $null), ('GL', 5), ('V', 'x')) {
    try { $d.($pair[0]) = $pair[1]; "$($pair[0]) = [$($d.($pair[0]))]" } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message)" }
}
$d.NoSuch = 1
'after'
