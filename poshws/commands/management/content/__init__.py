"""Commands for what files and other items hold."""
