"""Makes the process's three streams fit for scripts: UTF-8 throughout, and writers that outlive
readers which went away and disks that are full.

Output to a pipe whose reader has gone is dropped, and the script ends as by Ctrl+C: `finally` runs,
servers close. (.NET drops it, too, but lets an endless script run on for nobody.) Output that
cannot be written for another reason is lost; that is said once, and the exit code tells.
"""

from __future__ import annotations

import codecs
import io
import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

ENDED_BY_PIPE = 141
"""128 + SIGPIPE, what a shell shows for a program that a closed pipe has ended."""
ENDED_BY_USER = 130
CANNOT_WRITE = 1


class Outlet(io.FileIO):
    """Where a stream's bytes go; never fails."""

    def __init__(self, number: int) -> None:
        super().__init__(number, "w", closefd=False)
        self.ends_run = False
        self.is_gone = False
        self.refusal = ""

    def write(self, data: Any) -> int:
        """Writes all of the data, or drops it."""
        view = memoryview(data)
        size = len(view)
        while view and not self.is_gone:
            try:
                written = super().write(view)
            except BrokenPipeError:
                self.is_gone = True
                self._end_run()
            except OSError as error:
                self.refusal = self.refusal or error.strerror or str(error)
                break
            else:
                view = view[written:] if written is not None else self._wait(view)
        return size

    def _wait(self, view: memoryview) -> memoryview:
        """Another process made the pipe one that does not block."""
        import select  # deferred

        select.select([], [self.fileno()], [])
        return view

    def _end_run(self) -> None:
        if not self.ends_run:
            return
        if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
            # A shell starts what runs behind with Ctrl+C ignored, which this is not about.
            signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.raise_signal(signal.SIGINT)


REPLACES = "poshws-replace"
"""The error handler of our encoders: see `without_halves`."""


def without_halves(error: UnicodeError) -> tuple[bytes, int]:
    """Two halves of a character become the character, a half alone U+FFFD, as .NET writes them."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    halves = error.object[error.start : error.end].encode("utf-16", "surrogatepass")
    return halves.decode("utf-16", "replace").encode(), error.end


class Outlets:
    """The streams of this process while it runs a script."""

    def __init__(self) -> None:
        self._all: list[Outlet] = []

    def open(self) -> None:
        """Readies the three streams; one that was closed reads nothing and keeps nothing."""
        codecs.register_error(REPLACES, without_halves)
        if sys.stdin is None:
            sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  (for the whole run)
        set_encoding(sys.stdin, "replace")
        sys.stdout = self._opened(sys.stdout)
        sys.stderr = self._opened(sys.stderr)

    def _opened(self, stream: TextIO | None) -> TextIO:
        if stream is None:
            return open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (for the whole run)
        number = own_number(stream)
        if number is None:
            set_encoding(stream, REPLACES)
            return stream
        outlet = Outlet(number)
        self._all.append(outlet)
        return io.TextIOWrapper(
            io.BufferedWriter(outlet),
            encoding="utf-8",
            errors=REPLACES,
            newline="\n",
            line_buffering=stream is sys.stderr or stream.isatty(),
        )

    def begin_run(self) -> None:
        """From now on a reader that goes away ends the script, and no text is lost by a signal."""
        for outlet in self._all:
            outlet.ends_run = True
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) == signal.SIG_DFL:
                signal.signal(number, write_out_and_end)

    def exit_code(self, code: int) -> int:
        """Writes out what is left; the exit code, given the script's own."""
        for outlet in self._all:
            outlet.ends_run = False
        sys.stdout.flush()
        sys.stderr.flush()
        if code == ENDED_BY_USER and any(outlet.is_gone for outlet in self._all):
            return ENDED_BY_PIPE
        refusals = [outlet.refusal for outlet in self._all if outlet.refusal]
        if not refusals:
            return code
        print(f"poshws: output is lost: {refusals[0]}", file=sys.stderr)
        return code or CANNOT_WRITE


def own_number(stream: TextIO) -> int | None:
    """The number of one of the process's own two outputs; None for what stands in for it."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return None
    return number if number in (1, 2) else None


def set_encoding(stream: TextIO, errors: str) -> None:
    """Text goes in and out as UTF-8 whatever the locale says."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=errors)


def write_out_and_end(number: int, _frame: object) -> None:
    """Ends the process as the signal ends it, once all output is written."""
    from poshws.runtime.native.ending import end_by_signal  # deferred

    end_by_signal(number)
