"""Speed and memory of WebSocket scripts beside the same work written by hand in Python."""
