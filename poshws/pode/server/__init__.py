"""A server from Start-PodeServer to its end, and what all its parts share."""
