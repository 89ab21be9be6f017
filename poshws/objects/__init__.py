"""PowerShell's view of any value (the Extended Type System): members, calls and conversions, which
need each other.
"""
