"""What the operating system says of files, in .NET's words."""
