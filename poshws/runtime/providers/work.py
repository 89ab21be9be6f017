"""What a provider's operation is told by the command that asked for it, and how it answers.

Items are yielded; errors and questions go through the command's context, as PowerShell's
CmdletProviderContext does it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import (
    DriveNotFoundException,
    ItemNotFoundException,
    ProviderNotFoundException,
    PSNotSupportedException,
    SessionStateUnauthorizedAccessException,
)
from poshws.corelib.records import dataclass

if TYPE_CHECKING:
    from poshws.binding.context import CmdletContext


@dataclass(slots=True)
class Work:
    """One command's wish: its context, -Force, the names it wants, and -Options of new items."""

    context: CmdletContext
    force: bool = False
    filter: str = ""
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    options: object = None
    answer_for_all: bool | None = None
    given_path: str = ""
    """The path as it was written, where a message shows that."""

    def shall_remove_all(self, query: str) -> bool:
        """Asks whether children go, too; an answer for all is asked for no more."""
        if self.answer_for_all is None:
            answer, is_for_all = self.context.should_continue_for_all(query, "Confirm")
            if not is_for_all:
                return answer
            self.answer_for_all = answer
        return self.answer_for_all

    def report(
        self,
        error: BaseException,
        error_id: str = "",
        category: str = "NotSpecified",
        target: object = None,
        details: str = "",
    ) -> None:
        """Writes a non-terminating error."""
        if not error_id and hasattr(error, "error_record"):
            self.context.write_error(error)
            return
        record = ErrorRecord(error, error_id, category, target)
        if details:
            record.error_details = ErrorDetails(details)
        self.context.write_error(record)

    def should(self, target: str, action: str) -> bool:
        """-WhatIf and -Confirm."""
        return self.context.should_process(target, action)

    def filters(self) -> bool:
        """Whether -Include or -Exclude were given."""
        return bool(self.include or self.exclude)


class Reported:
    """`with Reported(work):` reports what a path can do wrong and goes on after the block.

    Those are PowerShell's own: no such item, drive or provider, an operation the provider does not
    have, or an item that may not be changed. All other errors end the command.
    """

    __slots__ = ("work",)

    def __init__(self, work: Work) -> None:
        self.work = work

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> bool:
        soft = (
            ItemNotFoundException,
            DriveNotFoundException,
            ProviderNotFoundException,
            PSNotSupportedException,
            SessionStateUnauthorizedAccessException,
        )
        if not isinstance(error, soft):
            return False
        self.work.report(error)
        return True
