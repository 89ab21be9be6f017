# automatic variables of blocks run by . and of what is around them
1 | % { . { "v=$_" } }
function f { . { "a=$args i=$input" }; "f=$args" }
f 1 2
5 | & { process { . { "v=$_ $args" }; "p=$_" } }
function g { [CmdletBinding()] param($x) . { "c=$($PSCmdlet.MyInvocation.MyCommand.Name) b=$($PSBoundParameters.Count) x=$x m=$($MyInvocation.MyCommand.Name)" }; "c=$($PSCmdlet.MyInvocation.MyCommand.Name) $($PSBoundParameters.Count)" }
g 1
3 | . { process { $_ } }; "[$_]"
. { param($n) $n } 4; "n=$n"
& { . ([scriptblock]::Create('$args.Count; $MyInvocation.Line.Length -gt 0')) ; $args.Count } 1 2 3
