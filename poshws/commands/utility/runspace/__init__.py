"""Get-Runspace, and debugging in other runspaces."""
