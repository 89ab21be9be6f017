"""Tokens → syntax trees: an LALR(1) parser made of the grammar, and one that recovers."""
