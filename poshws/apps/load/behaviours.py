"""What connections send and how they take what comes in, where no script says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from poshws.apps.load.members import Member
    from poshws.apps.load.run import Run


class Refusal(Exception):
    """A connection is open, but of no use; the text is the reason that is counted."""


class Behaviour(Protocol):
    """What a connection does."""

    failure: BaseException | None
    """What should never happen; the run ends for it."""

    def start(self, run: Run) -> None:
        """The run begins."""

    async def greet(self, member: Member) -> None:
        """What a new connection does before it takes part; raises Refusal if it cannot."""

    def take_turn(self, member: Member, due: float) -> None:
        """Sends with ``member.send`` now or later, and then calls ``member.end_turn`` once."""

    def message_came(self, member: Member, data: bytes, text: str | None, now: float) -> None:
        """A message came at that time."""

    def lost(self, member: Member) -> None:
        """The connection has ended, not because of us."""

    def give_up(self) -> None:
        """Turns that have not ended by now count as not sent."""

    async def close(self) -> None:
        """The run is over."""


class OneMessage:
    """The same message each time."""

    def __init__(self, data: bytes, *, is_binary: bool = False) -> None:
        self._data = data
        self._is_binary = is_binary
        self.failure: BaseException | None = None

    def start(self, run: Run) -> None:
        """Nothing to do."""

    async def greet(self, member: Member) -> None:
        """Nothing to say."""

    def take_turn(self, member: Member, due: float) -> None:
        """Sends it."""
        member.send(self._data, due, binary=self._is_binary)
        member.end_turn()

    def message_came(self, member: Member, data: bytes, text: str | None, now: float) -> None:
        """It is an answer, or it is only counted."""
        run = member.run
        message = run.answers.find(member, data)
        if message is None:
            run.figures.unasked += 1
        else:
            member.settle(message, now)

    def lost(self, member: Member) -> None:
        """Nothing to do."""

    def give_up(self) -> None:
        """Nothing to do."""

    async def close(self) -> None:
        """Nothing to do."""
