"""What the machine runs: small programs, in pieces that can be left out one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["cell", "program"]


@dataclass(frozen=True)
class Program:
    """A program of independent pieces.

    kind: "cell" is one expression whose value, type or error is shown; cells that have the same
    prelude run in one runspace, so a cell must leave nothing behind. "program" is a script file
    in a runspace and an empty folder of its own; all it writes is shown as the host shows it.
    topic: what it is about, as the ledger groups differences (a member, an operator, a cmdlet).
    """

    pieces: tuple[str, ...]
    kind: Kind = "program"
    prelude: str = ""
    topic: str = ""

    @property
    def source(self) -> str:
        """What is run; a cell's prelude has run before."""
        body = "\n".join(self.pieces)
        return body if self.kind == "cell" or not self.prelude else f"{self.prelude}\n{body}"

    def without(self, start: int, stop: int) -> Program:
        """The program less some of its pieces."""
        return replace(self, pieces=self.pieces[:start] + self.pieces[stop:])


def cell(source: str, *, prelude: str = "", topic: str = "") -> Program:
    """A program of one expression."""
    return Program((source,), "cell", prelude, topic)
