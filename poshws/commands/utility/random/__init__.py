"""Get-Random, Get-SecureRandom and New-Guid."""
