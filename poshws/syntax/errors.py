"""What is wrong with a script: PowerShell's own error ids and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.syntax.nodes.base import Extent


class ParseError:
    """One error; `incomplete_input` where more text could mend it."""

    __slots__ = ("error_id", "extent", "incomplete_input", "message")

    def __init__(
        self, extent: Extent, error_id: str, message: str, incomplete_input: bool = False
    ) -> None:
        self.extent = extent
        self.error_id = error_id
        self.message = message
        self.incomplete_input = incomplete_input

    def __repr__(self) -> str:
        return f"<ParseError {self.error_id} {self.extent.start}-{self.extent.end}>"
