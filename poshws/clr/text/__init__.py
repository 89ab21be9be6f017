"""System.Text as scripts see it: encodings, builders, UTF-16."""
