"""Words that may stand at the cursor → matches: those that begin so, quoted where they must be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from poshws.completion.paths import matching
from poshws.completion.results import TEXT, VALUE, CompletionResult, quoted, take_quote
from poshws.corelib.globalization.collation import text_key

if TYPE_CHECKING:
    from poshws.completion.context import Context


def of_words(context: Context, words: Iterable[str], *, quotes: bool) -> list[CompletionResult]:
    """The words that begin so, in their order, one that is written out first."""
    word, quote = take_quote(context.word)
    pattern = matching(word + "*")
    if pattern is None:
        return []
    exact: list[CompletionResult] = []
    found: list[str] = []
    for each in words:
        if each.lower() == word.lower():
            exact = [CompletionResult(quote + each + quote, each, VALUE)]
        elif pattern.matches(each):
            found.append(each)
    found.sort(key=lambda each: text_key(each, False))
    return exact + [
        CompletionResult(quoted(each, quote) if quotes else quote + each + quote, each, VALUE)
        for each in found
    ]


def of_given(context: Context, words: Iterable[object]) -> list[CompletionResult]:
    """[ArgumentCompletions(…)]: the words that begin so, in the order given; quotes are no part."""
    pattern = matching(context.word + "*")
    return [
        CompletionResult(str(each), str(each), VALUE)
        for each in words
        if pattern is None or pattern.matches(str(each))
    ]


def matching_words(
    context: Context, words: Iterable[str], kind: str = TEXT
) -> list[CompletionResult]:
    """The words that begin so, quoted where they must be, in the order given."""
    word, quote = take_quote(context.word)
    pattern = matching(word + "*")
    return [
        CompletionResult(quoted(each, quote), each, kind)
        for each in words
        if each.lower().startswith(word.lower()) or (pattern is not None and pattern.matches(each))
    ]
