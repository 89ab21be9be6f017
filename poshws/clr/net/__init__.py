"""System.Net: addresses, HTTP, mail addresses, WebSockets."""
