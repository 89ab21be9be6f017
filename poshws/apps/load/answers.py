"""Which message a received one answers, in the several ways that protocols have to tell it.

A way keeps, for each connection, what has no answer yet (``member.expected``).
"""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from poshws.apps.load.members import Member


class Expected(NamedTuple):
    """A message whose answer is waited for: when it was due, when it went out, and what it was."""

    due: float
    sent: float
    value: Any = None


class Answers(Protocol):
    """A way to tell."""

    def expect(self, member: Member, message: Expected, data: bytes) -> None:
        """A message is on its way."""

    def find(self, member: Member, data: bytes) -> Expected | None:
        """The message that is answered, which is expected no longer; None if there is none."""

    def forget(self, member: Member) -> Iterator[Expected]:
        """Gives what is still expected, and expects it no longer."""


class InOrder:
    """The next message of a connection answers the oldest of its messages without an answer."""

    def expect(self, member: Member, message: Expected, data: bytes) -> None:
        """A message is on its way."""
        expected = member.expected
        if expected is None:
            expected = member.expected = deque()
        expected.append(message)

    def find(self, member: Member, data: bytes) -> Expected | None:
        """The oldest."""
        expected: deque[Expected] | None = member.expected
        return expected.popleft() if expected else None

    def forget(self, member: Member) -> Iterator[Expected]:
        """All, the oldest first."""
        expected, member.expected = member.expected, None
        return iter(expected or ())


class ByName:
    """A property of the JSON has the same value in the message and in its answer."""

    def __init__(self, path: str) -> None:
        """``path`` may lead into objects within: `header.id`."""
        self._names = path.split(".")

    def expect(self, member: Member, message: Expected, data: bytes) -> None:
        """A message is on its way; one without the property cannot be answered."""
        expected: dict[Hashable, Expected] | None = member.expected
        if expected is None:
            expected = member.expected = {}
        key = self._key(data)
        if key is None or key in expected:
            key = (len(expected), message.sent)  # no JSON value is a pair
        expected[key] = message

    def find(self, member: Member, data: bytes) -> Expected | None:
        """The message of the same value."""
        expected: dict[Hashable, Expected] | None = member.expected
        return expected.pop(self._key(data), None) if expected else None

    def forget(self, member: Member) -> Iterator[Expected]:
        """All, the oldest first."""
        expected, member.expected = member.expected, None
        return iter((expected or {}).values())

    def _key(self, data: bytes) -> Hashable:
        """The value as text: an answer may write a number where a text was sent."""
        try:
            value = json.loads(data)
        except ValueError:
            return None
        for name in self._names:
            value = value.get(name) if isinstance(value, dict) else None
        return None if value is None or isinstance(value, (dict, list)) else str(value)
