""".NET's regular expressions on top of the `regex` package."""
