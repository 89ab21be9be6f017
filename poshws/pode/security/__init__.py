"""Security headers, limits, CSRF tokens, signatures."""
