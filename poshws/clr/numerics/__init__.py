"""The number types of .NET, their static members and methods."""
