"""DateTime and TimeSpan as numbers of ticks, read and written in .NET's formats."""
