"""Hosts, runspaces and jobs as types."""
