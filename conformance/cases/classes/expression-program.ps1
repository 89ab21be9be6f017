# program: expression tree with visitor, abstract emulation and formatting
class Node { [double] Eval([hashtable] $env) { throw [NotImplementedException]::new("$($this.GetType().Name) must override Eval") } [string] ToString() { return '?' } [object] Accept([Visitor] $v) { return $v.Visit($this) } }
class Num : Node { [double] $Value; Num([double] $v) { $this.Value = $v } [double] Eval([hashtable] $env) { return $this.Value } [string] ToString() { return "$($this.Value)" } }
class Var : Node { [string] $Name; Var([string] $n) { $this.Name = $n } [double] Eval([hashtable] $env) { if (!$env.ContainsKey($this.Name)) { throw [System.Collections.Generic.KeyNotFoundException]::new("no variable '$($this.Name)'") } return $env[$this.Name] } [string] ToString() { return $this.Name } }
class Bin : Node {
    [char] $Op; [Node] $L; [Node] $R
    static [hashtable] $Ops = @{ [char]'+' = { param($a, $b) $a + $b }; [char]'-' = { param($a, $b) $a - $b }; [char]'*' = { param($a, $b) $a * $b }; [char]'/' = { param($a, $b) if ($b -eq 0) { throw [DivideByZeroException]::new() } $a / $b } }
    Bin([Node] $l, [char] $op, [Node] $r) { $this.L = $l; $this.Op = $op; $this.R = $r }
    [double] Eval([hashtable] $env) { return & ([Bin]::Ops[$this.Op]) $this.L.Eval($env) $this.R.Eval($env) }
    [string] ToString() { return "($($this.L) $($this.Op) $($this.R))" }
}
class Bad : Node { }
class Visitor { [object] Visit([Node] $n) { return "node $n" } [object] Visit([Num] $n) { return "num $n" } [object] Visit([Bin] $n) { return "bin[$($n.L.Accept($this)),$($n.R.Accept($this))]" } }
class Parser {
    hidden [string[]] $toks; hidden [int] $pos = 0
    Parser([string] $text) { $this.toks = [regex]::Matches($text, '\d+(\.\d+)?|[a-z]+|[-+*/()]').Value }
    hidden [string] Peek() { if ($this.pos -lt $this.toks.Count) { return $this.toks[$this.pos] } return $null }
    hidden [string] Next() { return $this.toks[$this.pos++] }
    [Node] Parse() { $n = $this.Expr(); if ($this.Peek()) { throw "unexpected '$($this.Peek())' at $($this.pos)" } return $n }
    hidden [Node] Expr() { $n = $this.Term(); while ($this.Peek() -in '+', '-') { $op = $this.Next(); $n = [Bin]::new($n, $op, $this.Term()) } return $n }
    hidden [Node] Term() { $n = $this.Atom(); while ($this.Peek() -in '*', '/') { $op = $this.Next(); $n = [Bin]::new($n, $op, $this.Atom()) } return $n }
    hidden [Node] Atom() {
        $t = $this.Next()
        switch -Regex ($t) { '^\d' { return [Num]::new($t) } '^[a-z]' { return [Var]::new($t) } '^\($' { $n = $this.Expr(); if ($this.Next() -ne ')') { throw 'missing )' } return $n } }
        throw "bad token '$t'"
    }
}
$env1 = @{ x = 4; y = 0 }
foreach ($src in '1+2*3', '(1+2)*3', 'x*x-1', '2/y', 'z+1', '(1+2', '1 1', '*', '10/4-0.5') {
    try { $tree = [Parser]::new($src).Parse(); "$src = $tree = $($tree.Eval($env1))" }
    catch { "$src failed: $($_.Exception.GetType().Name): $($_.Exception.Message) [$($_.FullyQualifiedErrorId)]" }
}
try { [Bad]::new().Eval(@{}) } catch { "$($_.Exception.GetType().Name): $($_.Exception.Message)" }
[Parser]::new('1+x').Parse().Accept([Visitor]::new())
$t = [Parser]::new('1+2').Parse(); $t
$t | Format-List
[Parser]::new('1')
[Parser]::new('1').toks
$t | Get-Member -MemberType Property | ForEach-Object Definition
[Bin]::new([Num]1, '+', [Num]'2').Eval(@{})
[Bin]::new(1, '+', 2).ToString()
[Bin]::new([Var]'x', 'plus', [Num]2)
