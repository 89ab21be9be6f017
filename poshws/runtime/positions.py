"""Where scripts stand: from Python tracebacks and frames to extents, stack traces and messages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from poshws.runtime.units import UNITS

if TYPE_CHECKING:
    from types import FrameType, TracebackType


def extent_of_traceback(traceback: TracebackType | None) -> Any:
    """The extent of the innermost script frame of an error, or None."""
    found: Any = None
    while traceback is not None:
        unit = UNITS.get(traceback.tb_frame.f_code.co_filename)
        if unit is not None and traceback.tb_lineno > 0:
            if unit.built_in is not None:
                break
            found = (unit, traceback.tb_lineno)
        traceback = traceback.tb_next
    if found is None:
        # A built-in function reports it: the place is where that was called.
        return current_extent() if traceback is not None else None
    return found[0].extent(found[1])


def built_in_of_traceback(traceback: TracebackType | None) -> Any:
    """The built-in function that an error came up in, or None."""
    found: Any = None
    while traceback is not None:
        unit = UNITS.get(traceback.tb_frame.f_code.co_filename)
        if unit is not None:
            found = unit.built_in
        traceback = traceback.tb_next
    return found


def current_extent() -> Any:
    """The extent of the innermost script frame that runs now, or None."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        unit = UNITS.get(frame.f_code.co_filename)
        if unit is not None and frame.f_lineno > 0 and unit.built_in is None:
            return unit.extent(frame.f_lineno)
        frame = frame.f_back
    return None


class StackFrame:
    """One row of Get-PSCallStack: a block and the place it stands at."""

    __slots__ = ("block", "extent", "unit")

    def __init__(self, unit: Any, block: Any, extent: Any) -> None:
        self.unit = unit
        self.block = block
        self.extent = extent

    @property
    def function_name(self) -> str:
        """The function's name, or <ScriptBlock>."""
        return str(self.block.title) if self.block is not None else "<ScriptBlock>"


def stack(traceback: TracebackType | None = None) -> list[StackFrame]:
    """The script frames from the innermost outward; of an error: from where it came up."""
    rows: list[tuple[Any, str, int]] = []
    frame: FrameType | None = sys._getframe(1)
    if traceback is not None:
        inner: list[tuple[Any, str, int]] = []
        top = traceback.tb_frame
        step: TracebackType | None = traceback
        while step is not None:
            _note(inner, step.tb_frame, step.tb_lineno)
            step = step.tb_next
        rows = inner[::-1]
        frame = top.f_back
    while frame is not None:
        _note(rows, frame, frame.f_lineno)
        frame = frame.f_back
    return _merged(rows)


def _note(rows: list[tuple[Any, str, int]], frame: FrameType, line: int) -> None:
    unit = UNITS.get(frame.f_code.co_filename)
    if unit is not None and frame.f_code.co_name != "<module>":
        rows.append((unit, frame.f_code.co_name, line))


def _merged(rows: list[tuple[Any, str, int]]) -> list[StackFrame]:
    """Parts of an expression that are functions of their own belong to the block around them."""
    merged: list[StackFrame] = []
    pending: int | None = None
    for unit, code_name, line in rows:
        if not code_name.startswith("b"):
            pending = line if pending is None else pending
            continue
        number = code_name[1:].partition("_")[0]
        block = unit.blocks[int(number)] if number.isdigit() else None
        merged.append(
            StackFrame(unit, block, unit.extent(pending if pending is not None else line))
        )
        pending = None
    return merged


def stack_text(traceback: TracebackType | None = None) -> str:
    """ScriptStackTrace: `at name, file: line n` for every frame."""
    lines = []
    for row in stack(traceback):
        file = row.unit.file or "<No file>"
        lines.append(f"at {row.function_name}, {file}: line {row.extent.start_line}")
    return "\n".join(lines)


def position_message(extent: Any) -> str:
    """`At file:3 char:5` with the line and tildes under the extent, as error records carry it."""
    from poshws.formatting.position import position_message as message

    line = extent.source.line_text(extent.start_line)
    start, end = (extent.start_line, extent.start_column), (extent.end_line, extent.end_column)
    return message(extent.file, *start, line, *end)
