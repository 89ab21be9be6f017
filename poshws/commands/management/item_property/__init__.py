"""Commands for the properties of items; only files and folders have such properties here."""
