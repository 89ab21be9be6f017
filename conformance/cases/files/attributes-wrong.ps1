# Get-ChildItem -Attributes: expressions, shortened names, wrong ones
$null = New-Item d -ItemType Directory; Set-Content f.txt x; Set-Content .h x
foreach ($a in 'Directory', 'D', '!Directory', '!D+!H', 'H', 'Dir,Hid', 'Foo', '!', 'Hidden+', 'H,,S', '', '!!H', 'N') {
    try { "'$a' => $((Get-ChildItem -Attributes $a -Name) -join ' ')" } catch { "'$a' => $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}
Get-ChildItem -Attributes Directory, Hidden -Name
Get-ChildItem -Attributes Foo
Get-ChildItem | Format-Wide -Column 2 | Out-String -Stream | Select-Object -Last 3
Join-Path Env: /b; Join-Path Variable: b
$null = New-Item ln -ItemType SymbolicLink -Value f.txt; (Get-Item ln).Length
