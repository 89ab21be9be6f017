"""Which tests Invoke-Pester was asked for: by tags, names and lines."""

from __future__ import annotations

from dataclasses import dataclass

from poshws.corelib.text.wildcard import WildcardPattern
from poshws.pester.tree import Block, Test


@dataclass(frozen=True)
class Filters:
    """Tags and names, wildcards allowed; nothing asked for is everything."""

    tags: tuple[str, ...] = ()
    excluded_tags: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def shown(self) -> dict[str, tuple[str, ...]]:
        """The filters that were asked for, by Pester's names."""
        filters = {"Tag": self.tags, "ExcludeTag": self.excluded_tags, "FullName": self.names}
        return {name: values for name, values in filters.items() if values}

    def wants_block(self, block: Block) -> bool:
        """Whether a block that runs in place may hold tests that are wanted."""
        tags = block.all_tags
        if matches_any(tags, self.excluded_tags):
            return False
        return not self.tags or matches_any(tags, self.tags)

    def wants(self, test: Test) -> bool:
        """Whether the test is asked for."""
        tags = test.block.all_tags | {tag.lower() for tag in test.tags}
        if matches_any(tags, self.excluded_tags):
            return False
        if self.tags and not matches_any(tags, self.tags):
            return False
        return not self.names or matches_any({".".join(test.path)}, self.names)


def matches_any(strings: set[str], patterns: tuple[str, ...]) -> bool:
    """True where one of the strings matches one of the patterns."""
    compiled = [WildcardPattern(pattern) for pattern in patterns]
    return any(pattern.is_match(text) for pattern in compiled for text in strings)
