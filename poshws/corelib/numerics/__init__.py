"""The numbers that Python lacks, and numbers read and written as .NET does it."""
