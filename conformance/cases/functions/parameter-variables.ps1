# what defaults, pipelines and dots do to the variables of parameters
function WithParam($p = 'dp') { $q = "q$p"; return 'ret' }
$p = 'mine'; . WithParam 'given'; "$p $q"; . WithParam; "$p $q"
function Adv { [CmdletBinding()] param($p = 'adv') $z = $p }
. Adv; "$p $z"; . Adv 'x'; "$p $z"
. { param($p) $w = $p } 'blk'; "$p $w"
. { param([int]$typed) } 5; try { $typed = 'x' } catch { $_.FullyQualifiedErrorId }; $typed
function F { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $v, $w = 'def') process { "$(($PSBoundParameters.GetEnumerator() | ForEach-Object { "$($_.Key)=$($_.Value)" }) -join ' ')" } }
5, 6 | F -w q; 5,6 | F
function F2 { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $v) process { "$($PSBoundParameters['v']) $($PSCmdlet.MyInvocation.BoundParameters['v']) $v" } }
5, 6 | F2
function F3 { param([Parameter(ValueFromPipelineByPropertyName)] $a, [Parameter(ValueFromPipelineByPropertyName)] $b='bd') process { "a=$a b=$b $($PSBoundParameters.Keys -join ',')" } }
[pscustomobject]@{a=1;b=2},[pscustomobject]@{a=3},[pscustomobject]@{b=4} | F3
function Q { [CmdletBinding()] param([Parameter(Mandatory, ValueFromPipelineByPropertyName)] $Id, [Parameter(ValueFromPipelineByPropertyName)] $Extra) process { "Id=$Id Extra=$Extra" } }
[pscustomobject]@{ Id = 1; Extra = 'e' }, [pscustomobject]@{ Id = 4 }, [pscustomobject]@{ Id = 5; Extra='f' }, [pscustomobject]@{ Id = $null } , [pscustomobject]@{ Id = 6 }| Q
function G($x = $args.Count, $y = $MyInvocation.MyCommand.Name, $z = $PSBoundParameters.Count) { "G $x $y $z" }; G; G 1
function G2 { [CmdletBinding()] param($y = $MyInvocation.MyCommand.Name, $c = $PSCmdlet.MyInvocation.InvocationName) "$y $c" }; G2

$_ = 'manual'; function I { process { "[$_]" } }; I; & { process { "[$_]" } }; function I2 { begin { "b[$_]" } process { "[$_]" } end { "e[$_]" } }; I2; 1 | I2
function private:Priv { 'priv' }; Priv; & { try { Priv } catch { 'no priv in child' } }
[int] $typed2 = 5; (Get-Variable typed2).Attributes | % { $_.GetType().FullName }
