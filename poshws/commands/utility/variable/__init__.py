"""Get-, Set-, New-, Clear- and Remove-Variable."""
