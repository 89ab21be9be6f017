"""What is counted during a run.

A message has three times: when it was due, when it was sent, and when its answer came. From the
first to the third is what somebody who relies on the schedule would have waited; from the second to
the third is how long the server took. Only the first of the two tells of the messages that could
not be sent because the server was slow: leaving them out is known as coordinated omission.

Messages that never got an answer belong into the first as well, or losing the slow ones would make
a server look fast. They are counted with the time that they had waited when the run ended.
"""

from __future__ import annotations

from collections import Counter

from poshws.apps.load.histogram import Histogram

LATE = 0.005
"""Seconds behind its time from which on a message was not sent as the schedule says."""
TENTHS = 10
MOST_REASONS = 100


class Figures:
    """The counters of a run; they can be added to those of another part of it."""

    def __init__(self) -> None:
        self.opened = 0
        self.useful = 0  # of them, those that could take part
        self.failures: Counter[str] = Counter()  # by the reason
        self.lost: Counter[int] = Counter()  # by the code of their end
        self.open_now = 0
        self.most_open = 0
        self.due = 0
        self.sent = 0
        self.said = 0  # besides: greetings, and replies to what came
        self.sent_bytes = 0
        self.received = 0
        self.received_bytes = 0
        self.answered = 0
        self.unasked = 0  # received, but the answer to nothing
        self.unanswered = 0
        self.unsent = 0
        self.silent = 0  # turns in which the script wrote no message
        self.held = 0  # turns that had to wait for their connection
        self.late = 0
        self.script_errors: Counter[str] = Counter()
        self.opening = Histogram()
        self.corrected = Histogram()
        self.service = Histogram()
        self.lag = Histogram()
        self._missing: Counter[int] = Counter()  # by the tenth of a second they were due in

    def connection_opened(self, seconds: float) -> None:
        """A connection is open; ``seconds`` is how long that took."""
        self.opened += 1
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        self.opening.record(seconds)

    def connection_failed(self, reason: str) -> None:
        """A connection could not be opened, or was of no use."""
        count(self.failures, reason)

    def connection_lost(self, code: int) -> None:
        """The other side, or the net, ended a connection."""
        self.lost[code] += 1

    def message_said(self, size: int) -> None:
        """A message went out that is none of the schedule."""
        self.said += 1
        self.sent_bytes += size

    def turn_sent(self, size: int, due: float, now: float) -> None:
        """A message of the schedule went out."""
        self.sent += 1
        self.sent_bytes += size
        lag = now - due
        self.lag.record(lag)
        if lag > LATE:
            self.late += 1

    def message_answered(self, due: float, sent: float, came: float) -> None:
        """The answer to a message came."""
        self.answered += 1
        self.corrected.record(came - due)
        self.service.record(came - sent)

    def message_unanswered(self, due: float) -> None:
        """The answer to a message will not come any more."""
        self.unanswered += 1
        self._missing[int(due * TENTHS) + 1] += 1

    def message_unsent(self, due: float) -> None:
        """A message could not be sent at all."""
        self.unsent += 1
        self._missing[int(due * TENTHS) + 1] += 1

    def end(self, now: float) -> None:
        """The run is over: what is missing has waited until now, at the least."""
        for tenth, times in self._missing.items():
            self.corrected.record(now - tenth / TENTHS, times)
        self._missing.clear()

    @property
    def message_errors(self) -> int:
        """Messages that went wrong."""
        return self.unanswered + self.unsent + self.script_errors.total()

    @property
    def connection_errors(self) -> int:
        """Connections that went wrong."""
        return self.failures.total() + self.lost.total()

    @property
    def is_wholly_wrong(self) -> bool:
        """Whether nothing worked: no connection, or no message of those that were due."""
        return not self.useful or (self.due > 0 and self.message_errors >= self.due)


def count(reasons: Counter[str], reason: str) -> None:
    """Counts a reason; where there are very many, the rest is counted as others."""
    if reason not in reasons and len(reasons) >= MOST_REASONS:
        reason = "others"
    reasons[reason] += 1
