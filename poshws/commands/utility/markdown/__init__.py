"""Commands on Markdown."""
