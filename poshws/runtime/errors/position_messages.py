"""An extent → `At file:3 char:5` with the line and tildes under the extent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.syntax.source import Extent


def position_message(extent: Extent) -> str:
    """The message as error records carry it."""
    from poshws.formatting.position import position_message as message  # deferred

    line = extent.source.line_text(extent.start_line)
    start, end = (extent.start_line, extent.start_column), (extent.end_line, extent.end_column)
    return message(extent.file, *start, line, *end)
