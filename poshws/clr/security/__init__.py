"""System.Security: ciphers, hashes, credentials, principals."""
