"""Commands of every kind: found, bound, called."""
