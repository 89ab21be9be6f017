"""A session's event subscriptions and its queue of events."""
