"""Whether a line matches one of several patterns, and the MatchInfo that says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from poshws.automation.results.command_results import MatchInfo, MatchInfoContext
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import ArgumentException, NetException
from poshws.corelib.regex.matches import Match
from poshws.corelib.regex.regex import Regex, regex_of
from poshws.corelib.regex.syntax import IGNORE_CASE

Found = tuple[int, list[Match], list[tuple[int, int]]]
"""Which pattern matched, its matches, and start and length of each."""


class Matcher:
    """Looks for patterns in lines, the first that matches counts."""

    def __init__(
        self,
        patterns: Sequence[str],
        *,
        is_simple: bool,
        case_sensitive: bool,
        all_matches: bool,
        inverted: bool,
        emphasize: bool,
        has_context: bool,
    ) -> None:
        self.patterns = list(patterns)
        self.case_sensitive = case_sensitive
        self.inverted = inverted
        self.has_context = has_context
        self._emphasize = emphasize
        self._all = all_matches and not inverted
        self._find: Callable[[str], Found | None]
        if is_simple:
            self._find = self._find_simple
        else:
            self._regexes = [self._regex(pattern) for pattern in self.patterns]
            self._find = self._find_regex

    def _regex(self, pattern: str) -> Regex:
        try:
            return regex_of(pattern, 0 if self.case_sensitive else IGNORE_CASE)
        except NetException as error:
            text = f"The string {pattern} is not a valid regular expression: {error.message}"
            fail(ArgumentException(text, error), "InvalidRegex", "InvalidArgument")

    def _find_regex(self, line: str) -> Found | None:
        for index, regex in enumerate(self._regexes):
            if regex.is_match(line):
                matches = regex.matches(line) if self._all else [regex.match(line)]
                return index, matches, [(each.index, each.length) for each in matches]
        return None

    def _find_simple(self, line: str) -> Found | None:
        text = line if self.case_sensitive else line.lower()
        for index, pattern in enumerate(self.patterns):
            start = text.find(pattern if self.case_sensitive else pattern.lower())
            if start >= 0:
                return index, [], [(start, len(pattern))]
        return None

    def match(self, line: str) -> MatchInfo | None:
        """The MatchInfo of a line that matches, or with -NotMatch of one that doesn't."""
        found = self._find(line)
        if (found is None) != self.inverted:
            return None
        made = MatchInfo()
        made.ignore_case = not self.case_sensitive
        made.line = line
        made.pattern = self.patterns[0 if found is None else found[0]]
        made.matches = [] if found is None else found[1]
        if found is not None and self._emphasize:
            made.emphasized = found[2]
        if self.has_context:
            made.context = MatchInfoContext()
        return made

    def filter(self, match: MatchInfo) -> MatchInfo | None:
        """A MatchInfo of another Select-String if its line matches; its context isn't displayed."""
        if (self._find(match.line) is None) != self.inverted:
            return None
        if match.context is None:
            return match
        twin = MatchInfo()
        vars(twin).update(vars(match))
        twin.context = match.context.copy()
        twin.context.display_pre_context = []
        twin.context.display_post_context = []
        return twin
