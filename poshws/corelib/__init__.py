"""What .NET's core library is to any program: types, numbers, dates, strings and collections.

It has no rule of PowerShell; what scripts see of these types is declared in `clr`.
"""
