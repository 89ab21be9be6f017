"""What goes out: bodies, headers, cookies, files, views, error pages."""
