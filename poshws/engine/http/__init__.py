"""HTTP in a server: addresses, exchanges, routes, event streams."""
