"""From nodes to Python code: every scriptblock becomes a Python function."""
