"""WebSockets that clients open to this server."""
