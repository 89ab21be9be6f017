"""What is wrong with a script: PowerShell's own error ids and messages."""

from __future__ import annotations

from collections.abc import Sequence

from poshws.syntax.source import Extent, Source


class ParseError:
    """One error; `incomplete_input` where more text could mend it."""

    __slots__ = ("error_id", "extent", "incomplete_input", "message")
    net_name = "System.Management.Automation.Language.ParseError"

    def __init__(
        self, extent: Extent, error_id: str, message: str, incomplete_input: bool = False
    ) -> None:
        self.extent = extent
        self.error_id = error_id
        self.message = message
        self.incomplete_input = incomplete_input

    def __repr__(self) -> str:
        return f"<ParseError {self.error_id} {self.extent.start}-{self.extent.end}>"


class ErrorList:
    """The errors of one parse; the same error at the same place counts once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.errors: list[ParseError] = []
        self._seen: set[tuple[str, int, int]] = set()

    def add(
        self,
        start: int,
        end: int,
        error_id: str,
        arguments: Sequence[object],
        incomplete: bool = False,
    ) -> None:
        """Adds an error at offsets of the source, unless it is there already."""
        self.add_at(Extent(self.source, start, end), error_id, arguments, incomplete)

    def add_at(
        self, extent: Extent, error_id: str, arguments: Sequence[object], incomplete: bool = False
    ) -> None:
        """Adds an error at an extent, unless it is there already."""
        from poshws.syntax.diagnostics.messages import message  # deferred

        if (error_id, extent.start, extent.end) not in self._seen:
            self._seen.add((error_id, extent.start, extent.end))
            text = message(error_id, arguments)
            self.errors.append(ParseError(extent, error_id, text, incomplete))


class Unrecoverable(Exception):
    """The text makes PowerShell's own parser fall over; it says so and nothing else."""


class Rejected(Exception):
    """The text is not what the grammar takes, or something is wrong with it all the same."""
