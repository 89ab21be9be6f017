& { Write-Host x; Write-Host y } 6>&1 | ForEach-Object { "[$_]"; Write-Host "h $_" }
& { Write-Warning w } 3>&1 | ForEach-Object { "[$_]"; Write-Warning "inner" }
& { Write-Error e; 1 } 2>&1 | ForEach-Object { "<$_>"; Write-Error "own $_" }
function f { Write-Warning a; 'o' }
f 3>&1 | ForEach-Object { Write-Warning "of $_" } 
Write-Output a b | ForEach-Object { Write-Host "n$_" } 6>&1 | ForEach-Object { "got $_"; Write-Host z }
