"""Commands for the processes of the machine."""
