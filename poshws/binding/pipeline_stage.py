"""What a pipeline asks of each of its stages, whatever kind of command runs in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from poshws.corelib.exceptions.error_records import ErrorRecord

Sink: TypeAlias = Callable[[object], object]
"""Takes one object of a pipeline; what it gives is of no interest."""


class PipelineStage(Protocol):
    """One call of a command in a pipeline."""

    out: Sink
    """Where what it writes goes: set before it begins."""
    expects_input: bool
    """Whether something is piped into it."""

    def begin(self) -> None:
        """Binds the arguments and runs what comes before the first object."""

    def process(self, item: object, /) -> None:
        """Takes one object."""

    def alone(self) -> None:
        """The one process call of a command that nothing is piped into."""

    def end(self) -> None:
        """What comes after the last object."""

    def clean(self) -> None:
        """What is done however the pipeline ended."""


class CommandStage(PipelineStage, Protocol):
    """One call of what is a cmdlet: of one that comes with poshws, or an advanced function."""

    @property
    def session(self) -> Any:
        """The session that it runs in."""

    def complete(self, record: ErrorRecord, /) -> None:
        """Gives a record of its own error what names the command in it."""
