"""Characters → tokens: the lexer of the LALR parser with its modes, and PowerShell's tokenizer."""
