"""Commands on breakpoints."""
