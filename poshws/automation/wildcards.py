"""[WildcardPattern]."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.powershell import PSArgumentNullException, PSInvalidCastException
from poshws.corelib.regex.regex import Regex, regex_of
from poshws.corelib.text import wildcard
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards

_IGNORE_CASE = 2
_SINGLE_LINE = 16
_REGEX_OPTIONS = {1: 8, 2: 1, 4: 512}
"""Compiled, IgnoreCase and CultureInvariant of WildcardOptions and of RegexOptions."""


class WildcardPatternMembers:
    """What the type can do; without options case counts."""

    @staticmethod
    def new(pattern: str | None, options: int = 0) -> WildcardPattern:
        if pattern is None:
            raise PSArgumentNullException("pattern")
        made = WildcardPattern(pattern, bool(options & _IGNORE_CASE))
        made.options = int(options)
        return made

    get = new

    @staticmethod
    def is_match(this: WildcardPattern, text: str | None) -> bool:
        return text is not None and this.matches(text)

    @staticmethod
    def to_regex(this: WildcardPattern) -> Regex:
        options = _SINGLE_LINE
        for own, regex in _REGEX_OPTIONS.items():
            options |= regex if this.options & own else 0
        return regex_of(wildcard.to_net_expression(this.pattern), options)

    @staticmethod
    def to_wql(this: WildcardPattern) -> str:
        text = wildcard.to_wql(this.pattern)
        if text is None:
            raise PSInvalidCastException(
                f'Cannot convert the "{this.pattern}" value of type "{this.net_name}"'
                ' to type "WQL".',
                error_id="UnsupportedWildcardToWqlConversion",
            )
        return text

    @staticmethod
    def escape(text: str | None) -> str:
        return wildcard.escape(_present(text))

    @staticmethod
    def unescape(text: str | None) -> str:
        return wildcard.unescape(_present(text))

    @staticmethod
    def contains_wildcard_characters(text: str | None) -> bool:
        return has_wildcards(text or "")


def _present(text: str | None) -> str:
    if text is None:
        raise PSArgumentNullException("pattern")
    return text


TYPES = describe(
    __file__,
    {WildcardPattern.net_name: (WildcardPattern, WildcardPatternMembers)},
)
