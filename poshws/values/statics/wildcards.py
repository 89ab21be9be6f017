"""[WildcardPattern]."""

from __future__ import annotations

from poshws.values import wildcard
from poshws.values.exceptions import PSArgumentNullException, PSInvalidCastException
from poshws.values.statics.describe import describe
from poshws.values.wildcard import WildcardPattern, has_wildcards

_IGNORE_CASE = 2


class WildcardPatternMembers:
    """What the type can do; without options case counts."""

    @staticmethod
    def new(pattern: str | None, options: int = 0) -> WildcardPattern:
        if pattern is None:
            raise PSArgumentNullException("pattern")
        return WildcardPattern(pattern, bool(options & _IGNORE_CASE))

    get = new

    @staticmethod
    def is_match(this: WildcardPattern, text: str | None) -> bool:
        return text is not None and this.matches(text)

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
    "wildcards",
    {WildcardPattern.net_name: (WildcardPattern, WildcardPatternMembers)},
)
