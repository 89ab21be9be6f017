"""Patterns with balancing groups, `(?<name-other>…)`, which the `regex` package does not know.

A backtracking matcher over the translated pattern. Single characters, classes and places are left
to the package; what holds them together is matched here, each part by a function of a place and of
what has to match behind it. Captures are stacks, as .NET's are: a balancing group takes the last
one of another group off, and fails where there is none.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final

_Then = Callable[[int], bool]
_Part = Callable[["_Run", int, _Then], bool]
_Span = tuple[int, int]

# Each turn of a repetition is a call inside the one before it.
_DEEPEST: Final = 200_000

_GROUP: Final = re.compile(r"\(\?P<(?:g(\d+))?(?:-g(\d+))?>")
_REFERENCE: Final = re.compile(r"\(\?P=g(\d+)\)")
_CONDITION: Final = re.compile(r"\(\?\(g(\d+)\)")
_FLAGS: Final = re.compile(r"\(\?([a-z-]*):")
_QUANTIFIER: Final = re.compile(r"([*+?]|\{(\d+)(,?)(\d*)\})(\??)")
_ATOM: Final = re.compile(
    r"\[\^?(?:\\.|[^\\\]])*\]|\\(?:[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|.",
    re.DOTALL,
)


class _Run:
    """One attempt: the text and what the groups have caught so far."""

    __slots__ = ("caught", "end", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.caught: dict[int, tuple[_Span, ...]] = {}
        self.end = 0

    def reach(self, place: int) -> bool:
        self.end = place
        return True


class BalancedMatch:
    """A match, asked as those of the package are."""

    is_balanced = True

    def __init__(self, run: _Run, start: int) -> None:
        self._text = run.text
        self._caught = {0: ((start, run.end),), **run.caught}
        self.string = run.text

    def spans(self, group: int = 0) -> list[_Span]:
        return list(self._caught.get(group, ()))

    def span(self, group: int = 0) -> _Span:
        found = self._caught.get(group)
        return found[-1] if found else (-1, -1)

    def start(self, group: int = 0) -> int:
        return self.span(group)[0]

    def end(self, group: int = 0) -> int:
        return self.span(group)[1]

    def group(self, *groups: int) -> Any:
        """The text of a group, None where it caught nothing; of several, all in a tuple."""
        found = tuple(self._text_of(each) for each in groups or (0,))
        return found[0] if len(found) == 1 else found

    def _text_of(self, group: int) -> str | None:
        start, end = self.span(group)
        return self._text[start:end] if start >= 0 else None


class BalancedPattern:
    """A pattern, asked as those of the package are."""

    def __init__(self, translated: str, engine: Any, ignore_case: bool) -> None:
        self._reader = _Reader(translated, engine, ignore_case)
        self._part = self._reader.read()
        count = max((int(number) for number in re.findall(r"[<-]g(\d+)", translated)), default=0)
        self.groupindex = {f"g{number}": number for number in range(1, count + 1)}

    def match(self, text: str, start: int = 0) -> BalancedMatch | None:
        """The match that begins there."""
        found = self.search(text, start)
        return found if found is not None and found.start() == start else None

    def search(self, text: str, start: int = 0) -> BalancedMatch | None:
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, _DEEPEST))
        try:
            for place in range(start, len(text) + 1):
                run = _Run(text)
                if self._part(run, place, run.reach):
                    return BalancedMatch(run, place)
            return None
        finally:
            sys.setrecursionlimit(limit)

    def finditer(self, text: str, start: int = 0) -> Iterator[BalancedMatch]:
        while start <= len(text):
            found = self.search(text, start)
            if found is None:
                return
            yield found
            start = found.end() + (found.start() == found.end())


class _Reader:
    """The translated pattern → one function."""

    def __init__(self, text: str, engine: Any, ignore_case: bool) -> None:
        self.text = text
        self.at = 0
        self.engine = engine
        self.flags = "i" if ignore_case else ""

    def read(self) -> _Part:
        return self._alternatives()

    def _alternatives(self) -> _Part:
        ways = [self._sequence()]
        while self.text.startswith("|", self.at):
            self.at += 1
            ways.append(self._sequence())
        if len(ways) == 1:
            return ways[0]

        def part(run: _Run, place: int, then: _Then) -> bool:
            for way in ways:  # noqa: SIM110 (generators nest on the stack of C)
                if way(run, place, then):
                    return True
            return False

        return part

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            part, single = self._part()
            quantifier = _QUANTIFIER.match(self.text, self.at)
            if quantifier is not None:
                self.at = quantifier.end()
                part = _repeated(part, single, *_bounds(quantifier))
            parts.append(part)
        return _in_order(parts)

    def _part(self) -> tuple[_Part, Any]:
        """A part without its quantifier, and the pattern of a part that is a single character."""
        if self.text[self.at] != "(":
            atom = _ATOM.match(self.text, self.at)
            assert atom is not None
            self.at = atom.end()
            single = self._compiled(atom.group())
            is_place = atom.group() in ("\\A", "\\Z", "\\b", "\\B", "\\G", "^", "$")
            return _atom(single), None if is_place else single
        for opening, make in (("(?=", _ahead), ("(?!", _not_ahead), ("(?>", _atomic)):
            if self.text.startswith(opening, self.at):
                self.at += len(opening)
                return make(self._closed()), None
        if self.text.startswith(("(?<=", "(?<!"), self.at):
            start = self.at
            self.at += len("(?<=")
            self._closed()
            return _atom(self._compiled(self.text[start : self.at])), None
        return self._group(), None

    def _group(self) -> _Part:
        reference = _REFERENCE.match(self.text, self.at)
        if reference is not None:
            self.at = reference.end()
            return _same_as(int(reference[1]), "i" in self.flags)
        group = _GROUP.match(self.text, self.at)
        if group is not None:
            self.at = group.end()
            own, other = (None if number is None else int(number) for number in group.groups())
            return _capture(self._closed(), own, other)
        condition = _CONDITION.match(self.text, self.at)
        if condition is not None:
            self.at = condition.end()
            return self._choice(_is_caught(int(condition[1])))
        if self.text.startswith("(?(", self.at):
            self.at += len("(?")
            test, _ = self._part()
            return self._choice(test)
        flags = _FLAGS.match(self.text, self.at)
        assert flags is not None
        self.at = flags.end()
        before = self.flags
        on, _, off = flags[1].partition("-")
        self.flags = "".join(sorted((set(before) | set(on)) - set(off)))
        inside = self._closed()
        self.flags = before
        return inside

    def _choice(self, test: _Part) -> _Part:
        yes = self._sequence()
        no = _in_order([])
        if self.text.startswith("|", self.at):
            self.at += 1
            no = self._sequence()
        self.at += 1

        def part(run: _Run, place: int, then: _Then) -> bool:
            return (yes if test(run, place, _always) else no)(run, place, then)

        return part

    def _closed(self) -> _Part:
        inside = self._alternatives()
        self.at += 1  # behind the bracket
        return inside

    def _compiled(self, atom: str) -> Any:
        return self.engine.compile(f"(?{self.flags}:{atom})" if self.flags else atom)


def _bounds(quantifier: re.Match[str]) -> tuple[int, int, bool]:
    sign = quantifier[1][0]
    most = 1 << 60
    if sign == "{":
        least = int(quantifier[2])
        most = least if not quantifier[3] else int(quantifier[4] or most)
    else:
        least = 1 if sign == "+" else 0
        most = 1 if sign == "?" else most
    return least, most, bool(quantifier[5])


def _always(place: int) -> bool:
    return True


def _in_order(parts: list[_Part]) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        return _from(0, run, place, then)

    def _from(index: int, run: _Run, place: int, then: _Then) -> bool:
        if index == len(parts):
            return then(place)
        return parts[index](run, place, lambda end: _from(index + 1, run, end, then))

    return parts[0] if len(parts) == 1 else part


def _atom(single: Any) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        found = single.match(run.text, place)
        return found is not None and then(found.end())

    return part


def _repeated(part: _Part, single: object, least: int, most: int, is_lazy: bool) -> _Part:
    if single is not None:
        return _repeated_character(single, least, most, is_lazy)

    def again(run: _Run, place: int, then: _Then, count: int) -> bool:
        def turned(end: int) -> bool:
            # A turn that matches nothing is the last one.
            is_last = end == place and count >= least
            return then(end) if is_last else again(run, end, then, count + 1)

        def once_more() -> bool:
            return count < most and part(run, place, turned)

        if is_lazy:
            return (count >= least and then(place)) or once_more()
        return once_more() or (count >= least and then(place))

    return lambda run, place, then: again(run, place, then, 0)


def _repeated_character(single: Any, least: int, most: int, is_lazy: bool) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        ends = [place]
        while len(ends) <= most:
            if is_lazy and len(ends) > least and then(ends[-1]):
                return True
            found = single.match(run.text, ends[-1])
            if found is None:
                break
            ends.append(found.end())
        if is_lazy:
            return len(ends) > max(least, most) and then(ends[-1])
        for end in reversed(ends[least:]):  # noqa: SIM110 (as above)
            if then(end):
                return True
        return False

    return part


def _capture(inside: _Part, own: int | None, other: int | None) -> _Part:
    def part(run: _Run, start: int, then: _Then) -> bool:
        def closed(end: int) -> bool:
            before = run.caught
            after = dict(before)
            span = (start, end)
            if other is not None:
                stack = after.get(other, ())
                if not stack:
                    return False
                after[other] = stack[:-1]
                span = _between(span, stack[-1])
            if own is not None:
                after[own] = (*after.get(own, ()), span)
            run.caught = after
            if then(end):
                return True
            run.caught = before
            return False

        return inside(run, start, closed)

    return part


def _between(span: _Span, taken: _Span) -> _Span:
    """What a balancing group with a name of its own catches: the text between both."""
    (start, end), (first, last) = span, taken
    if start >= last:
        return last, start
    if end <= first:
        return first, end
    return max(start, first), min(end, last)


def _kept(test: Callable[[_Run, int], bool]) -> Callable[[_Run, int], bool]:
    """The test; what was caught in one that fails is forgotten."""

    def run_test(run: _Run, place: int) -> bool:
        before = run.caught
        if test(run, place):
            return True
        run.caught = before
        return False

    return run_test


def _ahead(inside: _Part) -> _Part:
    test = _kept(lambda run, place: inside(run, place, _always))

    def part(run: _Run, place: int, then: _Then) -> bool:
        before = run.caught
        if test(run, place) and then(place):
            return True
        run.caught = before
        return False

    return part


def _not_ahead(inside: _Part) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        before = run.caught
        found = inside(run, place, _always)
        run.caught = before
        return not found and then(place)

    return part


def _atomic(inside: _Part) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        before, end = run.caught, run.end
        if inside(run, place, run.reach):
            reached, run.end = run.end, end
            if then(reached):
                return True
        run.caught = before
        return False

    return part


def _is_caught(group: int) -> _Part:
    return lambda run, place, then: bool(run.caught.get(group)) and then(place)


def _same_as(group: int, ignore_case: bool) -> _Part:
    def part(run: _Run, place: int, then: _Then) -> bool:
        stack = run.caught.get(group)
        if not stack:
            return False
        wanted = run.text[slice(*stack[-1])]
        found = run.text[place : place + len(wanted)]
        same = found.lower() == wanted.lower() if ignore_case else found == wanted
        return same and then(place + len(wanted))

    return part
