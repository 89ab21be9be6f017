"""Write-Output, Write-Warning and their like."""
