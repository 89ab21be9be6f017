"""A session: scopes, variables, preferences, streams, history."""
