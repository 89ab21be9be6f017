"""Format-Table and its like, format data, Format-Hex."""
