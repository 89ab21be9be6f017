"""Routes, route groups, static routes and the middleware around them."""
