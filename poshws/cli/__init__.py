"""The command line: from words to what shall run."""
