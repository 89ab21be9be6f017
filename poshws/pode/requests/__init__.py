"""What came in: bodies, forms, files, payloads."""
