"""What a server says of itself for OpenAPI."""
