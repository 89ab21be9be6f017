"""`poshws serve`: a recorded conversation as a server for tests."""
