# completion: classes
function Complete([string]$text) {
    # the caret, written ^^, is where completion is asked for; the end of the text without one
    $at = $text.IndexOf('^^')
    if ($at -lt 0) { $at = $text.Length } else { $text = $text.Remove($at, 2) }
    $r = TabExpansion2 -inputScript $text -cursorColumn $at
    # a type in a namespace counts only where the text names a namespace
    $all = @($r.CompletionMatches | Where-Object { $_.ResultType -ne 'Type' -or $_.CompletionText -notmatch '\.' -or $text -match '\[[\w.]*\.\w*|Object.* System\.' })
    $count = if ($all.Count -gt 15) { 'more than 15' } else { $all.Count }
    "== $($text.Replace("`n", '\n')) @ $at => $count; replace $($r.ReplacementIndex)+$($r.ReplacementLength)"
    foreach ($m in $all | Select-Object -First 15) { "$($m.CompletionText) | $($m.ResultType) | $($m.ListItemText)" }
}
class Outer1 { [int]$Num; [string]$Txt; static [int]$Stat; hidden [string]$Hid; Outer1() {} Outer1([int]$n) {} [string] GetIt([int]$a, [string]$b) { return "" } static [Outer1] Make() { return [Outer1]::new() } hidden [void] Sec() {} }
enum Level { Low = 1; Mid; High }
[Flags()] enum Opt { A = 1; B = 2 }
$o = [Outer1]::new(); $lv = [Level]::Low
Complete '$o.'
Complete '$o.G'
Complete '$o.GetIt(1,''a'').Le'
Complete '[Outer1]::'
Complete '[Outer1]::St'
Complete '[Outer1]::n'
Complete '[Outer1]::new().Nu'
Complete '[Level]::'
Complete '[Level]::M'
Complete '[Level]::Low.To'
Complete '[Opt]::'
Complete 'class D1 : Outer1 { [int]$Own; [void] M() { $this.O^^ } }'
Complete 'class D1 : Outer1 { D1() : base() { ([Outer1]$this).G^^ } }'
Complete ('class A1 { [A1]$Next; [string]$V }' + "`n" + '$a = [A1]::new(); $a.Next.')
Complete ('class A1 { [A1]$Next; [string]$V }' + "`n" + '$a = [A1]::new(); $a.Next.Next.V')
Complete ('class A1 { [string[]] Names() { return @() } }' + "`n" + '[A1]::new().Names()[0].Le')
Complete ('class A1 { [int] Calc() { return 1 } }' + "`n" + '[A1]::new().Calc().To')
Complete ('class A1 { static [string] $Name = ''x'' }' + "`n" + '[A1]::N')
Complete ('class A1 { static [string] $Name = ''x'' }' + "`n" + '[A1]::Name.Le')
Complete 'class A1 { [int]$X; A1([int]$x) { $this.X^^ = $x } }'
Complete 'class A1 { [int]$X; static [void] M() { $this.^^ } }'
Complete 'class A1 { [int]$X; [void] M() { $local = 5; $loc^^ } }'
Complete 'class A1 { [int]$X; [void] M([string]$parm) { $parm.Le^^ } }'
Complete 'class A1 { [System.Text.String^^]$Y }'
Complete 'class A1 : System.Coll^^ { }'
Complete ('class Z1 { }' + "`n" + 'class Z2 { [Z^^]$P }')
Complete ('enum Q1 { One; Two }' + "`n" + '[Q1]::O')
Complete ('enum Q1 { One; Two }' + "`n" + '[Q1]$x = ''O')
Complete ('enum Q1 { One; Two }' + "`n" + '$q = [Q1]::One; $q.')
Complete 'class A1 { [int]$P = [ma^^ }'
Complete 'class A1 { [void] M() { Get-Lo^^ } }'
Complete 'class A1 { [void] M() { [A1]::ne^^ } }'
Complete 'class A1 { [void] M() { $this.M2^^ } [void] M2() { } }'
Complete ('class A1 { [int]$B }' + "`n" + '[A1]@{ ')
