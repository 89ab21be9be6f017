"""The console host, the standard streams and the embedding API: what a session shows itself on."""
