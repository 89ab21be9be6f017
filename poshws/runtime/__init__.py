"""A session, and all that compiled code calls: scopes, pipelines, functions, errors, modules."""
