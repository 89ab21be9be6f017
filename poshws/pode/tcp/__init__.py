"""TCP servers and their verbs."""
