"""The namespace System as scripts see it."""
