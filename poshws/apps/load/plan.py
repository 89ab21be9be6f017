"""What a run of load is to do, and how much of it may go wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from poshws.engine.websocket.connection_options import PLAIN, ConnectionOptions


@dataclass(frozen=True)
class Limit:
    """How much may go wrong: a number, or a share of all."""

    number: float
    is_share: bool

    def __str__(self) -> str:
        return f"{self.number * 100:g}%" if self.is_share else f"{self.number:g}"


@dataclass(frozen=True)
class Plan:
    """A run; times are in seconds."""

    url: str = field(repr=False)
    connection: ConnectionOptions = PLAIN
    connections: int = 1
    ramp_up: float = 0.0  # over which the connections are opened; 0 opens them at once
    rate: float | None = None  # messages per second of all connections together
    is_rate_each: bool = False  # whether every connection has its own share of the schedule
    seconds: float = 10.0
    sends: bool = True  # False only holds the connections
    expects_answers: bool = True
    in_turn: bool = False  # a connection sends when it has the answer to what it sent before
    answer_name: str = ""  # of the JSON property that tells which message is answered
    grace: float = 5.0  # for answers that are missing at the end
    worst_p99: float | None = None
    worst_errors: Limit | None = None

    @property
    def has_schedule(self) -> bool:
        """Whether messages are due at times of their own, whatever the server does."""
        return self.sends and self.rate is not None

    @property
    def waits_for_answers(self) -> bool:
        """Whether a connection has only one message under way."""
        return self.in_turn or not self.has_schedule
