# -ErrorAction Stop and traps with types
function Show($w) { "$w $($_.CategoryInfo) | $($_.FullyQualifiedErrorId) | $($_.InvocationInfo.ScriptLineNumber) $($_.Exception.GetType().Name)" }
function T1 { trap [System.Management.Automation.ItemNotFoundException] { Show 'item'; continue } trap { Show 'all'; continue } Get-Item /no/such -ErrorAction Stop; 1/0; throw 'x'; 'end' }
function T2 { trap { Show 'all'; continue } Get-Item /no/such -ErrorAction Stop; 1/0; 'end' }
function T3 { trap { Show 'all first'; continue } trap [System.Management.Automation.RuntimeException] { Show 'runtime'; continue } trap [DivideByZeroException] { Show 'div'; continue } Get-Item /no/such -ErrorAction Stop; 1/0; throw [ArgumentException]::new('a'); [int]'x'; 'end' }
T1; T2; T3
trap [System.Management.Automation.ItemNotFoundException] { Show 'top'; continue }
Get-Item /no/such -ErrorAction Stop
'done'
