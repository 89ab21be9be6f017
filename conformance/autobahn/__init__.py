"""The Autobahn test suite against the WebSocket client, beside the `websockets` library."""
