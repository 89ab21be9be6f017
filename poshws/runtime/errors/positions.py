"""Where scripts stand: from Python tracebacks and frames to extents, stack traces and messages."""

from __future__ import annotations

import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.invocation import InvocationInfo, current_history_id
from poshws.runtime.execution.units import UNITS

if TYPE_CHECKING:
    from types import CodeType, FrameType, TracebackType

    from poshws.corelib.exceptions.error_records import ErrorRecord
    from poshws.runtime.execution.units import Block, Unit
    from poshws.syntax.source import Extent


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


def current_extent() -> Extent | None:
    """The extent of the innermost script frame that runs now, or None."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        unit = UNITS.get(frame.f_code.co_filename)
        if unit is not None and frame.f_lineno > 0 and unit.built_in is None:
            return unit.extent(frame.f_lineno)
        frame = frame.f_back
    return None


def outside_of(error: BaseException) -> BaseException:
    """The error without the frames that it came through, if it is not known yet where it came up:
    it has come up where it is raised next.
    """
    record = getattr(error, "error_record", None)
    if record is None or not (record.has_place or record.script_stack_trace):
        error.__traceback__ = None
    return error


class StackFrame:
    """One row of Get-PSCallStack: a block and the place it stands at."""

    __slots__ = ("block", "extent", "part", "unit")

    def __init__(self, unit: Unit, block: Block | None, extent: Extent, part: str = "") -> None:
        self.unit = unit
        self.block = block
        self.extent = extent
        self.part = part

    @property
    def function_name(self) -> str:
        """The function's name, or <ScriptBlock>, and the part of it: `Get-It<Process>`."""
        if self.block is None:
            return "<ScriptBlock>"
        return f"{self.block.title}{self.block.part_names.get(self.part, '')}"


class ErrorPlace:
    """Where scripts stand at an error: unit, code and instruction of every script frame, the
    innermost first. Lines and strings are worked out for whoever asks.
    """

    __slots__ = ("history_id", "innermost", "rows")

    def __init__(self, rows: list[tuple[Any, CodeType, int]], innermost: int) -> None:
        self.rows = rows
        # How many of the rows are of the traceback.
        self.innermost = innermost
        self.history_id = current_history_id()

    def settle(self, record: ErrorRecord) -> None:
        """Gives the record its invocation info and stack trace, where it has none yet."""
        rows = [(unit, code, _line_at(code, at)) for unit, code, at in self.rows]
        if record.invocation_info is None:
            row = next((row for row in rows[: self.innermost] if row[2] > 0), None)
            if row is not None:
                info = InvocationInfo(None, None, row[0].extent(row[2]))
                info.history_id = self.history_id
                record.invocation_info = info
        if record.script_stack_trace is None:
            named = [(unit, code.co_name, line) for unit, code, line in rows]
            record.script_stack_trace = _text(_merged([row for row in named if _is_of_block(row)]))


def place_of_error(traceback: TracebackType | None) -> ErrorPlace | None:
    """The place of an error that comes up there, or without a traceback here; None where built-in
    functions have a part in it, or no script has.
    """
    rows: list[tuple[Any, CodeType, int]] = []
    frame: FrameType | None = sys._getframe(1)
    if traceback is not None:
        frame = traceback.tb_frame.f_back
        step: TracebackType | None = traceback
        while step is not None:
            code = step.tb_frame.f_code
            unit = UNITS.get(code.co_filename)
            if unit is not None:
                if unit.built_in is not None:
                    return None
                rows.append((unit, code, step.tb_lasti))
            step = step.tb_next
        if not rows:
            return None
        rows.reverse()
    innermost = len(rows)
    while frame is not None:
        code = frame.f_code
        unit = UNITS.get(code.co_filename)
        if unit is not None:
            if unit.built_in is not None:
                return None
            rows.append((unit, code, frame.f_lasti))
        frame = frame.f_back
    return ErrorPlace(rows, innermost or len(rows))


def _line_at(code: CodeType, instruction: int) -> int:
    table = _LINES.get(code)
    if table is None:
        if len(_LINES) >= _MOST_TABLES:
            _LINES.clear()
        rows = list(code.co_lines())
        table = _LINES[code] = [row[0] for row in rows], [row[2] or 0 for row in rows]
    starts, lines = table
    return lines[max(bisect_right(starts, instruction) - 1, 0)]


_LINES: dict[CodeType, tuple[list[int], list[int]]] = {}
"""Of code that errors came up in: where its lines begin, and their numbers."""

_MOST_TABLES = 200


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
    row = (unit, frame.f_code.co_name, line)
    if unit is not None and _is_of_block(row):
        rows.append(row)


def _is_of_block(row: tuple[Any, str, int]) -> bool:
    return row[1] != "<module>"


def _merged(rows: list[tuple[Any, str, int]]) -> list[StackFrame]:
    """Parts of an expression that are functions of their own belong to the block around them."""
    merged: list[StackFrame] = []
    pending: int | None = None
    for unit, code_name, line in rows:
        if not code_name.startswith("b"):
            pending = line if pending is None else pending
            continue
        number, _, part = code_name[1:].partition("_")
        block = unit.blocks[int(number)] if number.isdigit() else None
        extent = unit.extent(pending if pending is not None else line)
        merged.append(StackFrame(unit, block, extent, part))
        pending = None
    return merged


def stack_text(traceback: TracebackType | None = None) -> str:
    """ScriptStackTrace: `at name, file: line n` for every frame."""
    return _text(stack(traceback))


def _text(rows: list[StackFrame]) -> str:
    lines = []
    for row in rows:
        file = row.unit.file or "<No file>"
        lines.append(f"at {row.function_name}, {file}: line {row.extent.start_line}")
    return "\n".join(lines)
