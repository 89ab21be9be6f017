# delay-bind blocks in begin, the place in the pipeline, aliases that lead nowhere
function P { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int] $N, [Parameter(ValueFromPipelineByPropertyName)][string] $Name) begin { "begin [$N] [$Name] $($PSBoundParameters.Keys -join ',')" } process { "p $Name $($PSBoundParameters.Keys -join ',')" } end { "end [$Name]" } }
1 | P -Name { "delay $_" }
1,2 | P -Name { "delay $_" } -N 5
function Inv { "$($MyInvocation.PipelineLength) $($MyInvocation.PipelinePosition) $($MyInvocation.ExpectingInput)" }
Get-Date | Inv | Out-String | % Trim
$(Inv | sort); (Inv | sort | sort)
& Inv | sort
. Inv | sort
"x $(Inv | sort) y"
$b = { "$($MyInvocation.PipelineLength) $($MyInvocation.PipelinePosition)" }; & $b | sort; 1 | & $b | sort
function Adv { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process { "$($MyInvocation.PipelineLength) $($MyInvocation.PipelinePosition) $($PSCmdlet.MyInvocation.PipelineLength)" } }
1 | Adv | sort
Get-Date | Adv
$o = [pscustomobject]@{A=1}
$o | Add-Member AliasProperty Loop Loop
$o | Add-Member AliasProperty Dangling Nope
try { "[$($o.Dangling)]" } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $o.Dangling = 4 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $o.Loop = 4 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
$q = [pscustomobject]@{B=1}
$q.psobject.Properties.Add([psnoteproperty]::new('New', 1))
$q.psobject.Properties.Add([psnoteproperty]::new('New', 2)); $q.New
$q.psobject.Members.Add([psnoteproperty]::new('New', 3)); $q.New
