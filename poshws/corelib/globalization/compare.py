"""Texts in the order of the culture; the rules are `collation`'s."""

from __future__ import annotations

from poshws.corelib.globalization.collation import compare_text as compare_text

__all__ = ["compare_text"]
