"""A long run of one script against a server that misbehaves."""
