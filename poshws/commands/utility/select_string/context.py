"""The lines around matches: -Context.

Each match gets the lines before and behind it, matches among them. What is displayed is less: a
line is displayed once, so the lines behind a match end at the next match, and the lines before one
begin where the last match's ended. A match is ready when all lines behind it have been seen.
"""

from __future__ import annotations

from collections import deque

from poshws.automation.results.command_results import MatchInfo


class Plain:
    """Without context a match is ready at once."""

    def add(self, line: str, match: MatchInfo | None) -> list[MatchInfo]:
        """Takes a line, with its match if it matched; gives the matches that are ready."""
        return [] if match is None else [match]

    def end(self) -> list[MatchInfo]:
        """Gives the matches that still waited."""
        return []


class Tracker(Plain):
    """Collects so many lines before and behind each match."""

    def __init__(self, before: int, after: int) -> None:
        self.after = after
        self._before: deque[str] = deque(maxlen=before)
        self._waiting: deque[MatchInfo] = deque()
        self._shown_before: deque[str] = deque(maxlen=before)
        self._current: MatchInfo | None = None  # whose lines behind are displayed now

    def add(self, line: str, match: MatchInfo | None) -> list[MatchInfo]:
        for waiting in self._waiting:
            assert waiting.context is not None
            waiting.context.post_context.append(line)
        self._display(line, match)
        if match is not None:
            assert match.context is not None
            match.context.pre_context = list(self._before)
            self._waiting.append(match)
        self._before.append(line)
        ready = []
        while self._waiting and self._is_ready(self._waiting[0]):
            ready.append(self._waiting.popleft())
        return ready

    def _is_ready(self, match: MatchInfo) -> bool:
        assert match.context is not None
        return len(match.context.post_context) >= self.after

    def _display(self, line: str, match: MatchInfo | None) -> None:
        if match is not None:
            assert match.context is not None
            match.context.display_pre_context = list(self._shown_before)
            self._shown_before.clear()
            self._current = match if self.after else None
        elif self._current is not None:
            assert self._current.context is not None
            self._current.context.display_post_context.append(line)
            if len(self._current.context.display_post_context) >= self.after:
                self._current = None
        else:
            self._shown_before.append(line)

    def end(self) -> list[MatchInfo]:
        ready = list(self._waiting)
        self._waiting.clear()
        self._current = None
        self._before.clear()
        self._shown_before.clear()
        return ready
