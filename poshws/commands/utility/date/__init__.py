"""Get-Date, Set-Date, New-TimeSpan and Get-TimeZone."""
