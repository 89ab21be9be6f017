"""RFC 6455 from bytes to messages, as client and as server."""
