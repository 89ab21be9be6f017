"""`poshws ws` and `poshws serve`: a WebSocket by hand, what it said to a file, and back."""
