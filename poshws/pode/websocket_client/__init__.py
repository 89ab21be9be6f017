"""WebSockets that this side opens: Connect-PodeWebSocket and its like."""
