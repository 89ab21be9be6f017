"""What completion gives: matches, and which part of the text they stand for."""

from __future__ import annotations

from poshws.automation.completions import CommandCompletion, CompletionResult
from poshws.syntax import parse
from poshws.syntax.lexer.tokens import TokenFlags

__all__ = ["CommandCompletion", "CompletionResult", "needs_quotes", "quoted", "take_quote"]

TEXT, COMMAND, ITEM, CONTAINER = "Text", "Command", "ProviderItem", "ProviderContainer"
PROPERTY, METHOD, PARAMETER, VALUE = "Property", "Method", "ParameterName", "ParameterValue"
VARIABLE, NAMESPACE, TYPE, KEYWORD = "Variable", "Namespace", "Type", "Keyword"

SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"
DOUBLE_QUOTES = '"\u201c\u201d\u201e'


def take_quote(word: str) -> tuple[str, str]:
    """A word without the quote it begins with (and ends with), and that quote or nothing."""
    if not word:
        return word, ""
    first, last = word[0], word[-1]
    if first not in SINGLE_QUOTES and first not in DOUBLE_QUOTES:
        return word, ""
    quote = "'" if first in SINGLE_QUOTES else '"'
    if len(word) == 1:
        return "", quote
    if (first in SINGLE_QUOTES and last in SINGLE_QUOTES) or (
        first in DOUBLE_QUOTES and last in DOUBLE_QUOTES
    ):
        return word[1:-1], quote
    if last not in SINGLE_QUOTES and last not in DOUBLE_QUOTES:
        return word[1:], quote
    return word, ""


def needs_quotes(text: str) -> bool:
    """Whether a word would not be read as one word, or as another one."""
    parsed = parse(text)
    tokens = [token for token in parsed.tokens if token.kind != "EndOfInput"]
    if not tokens:
        return True
    first, is_one = tokens[0], len(tokens) == 1
    needed = bool(parsed.errors) or not is_one
    is_string = first.kind in ("Identifier", "Generic") or first.kind.startswith(("String", "Here"))
    if (not needed and is_string) or (is_one and first.flags & TokenFlags.KEYWORD):
        return any(character in first.text for character in "$`")
    return needed or first.kind in ("Semi", "Comma")


def quoted(text: str, quote: str) -> str:
    """A word in the quotes that were begun, or in single ones if it needs any."""
    if "`n" in text:
        return f'"{text}"'
    if not needs_quotes(text):
        return quote + text + quote
    in_use = quote or "'"
    if in_use == "'":
        text = text.replace("'", "''")
    return in_use + text + in_use
