"""A running native program: objects into its standard input, its output as lines, its exit code.

What is not needed is left to the operating system: a program whose output nobody takes writes
straight to ours, one whose input nobody gives reads ours, and programs in a row are joined by a
pipe that we never read (a `Chain`). Waiting is done by the session's loop where there is one, so
other handlers run on; else by poll.
"""

from __future__ import annotations

import codecs
import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import Win32Exception
from poshws.corelib.exceptions.powershell import ApplicationFailedException
from poshws.runtime.errors.position_messages import position_message
from poshws.runtime.native.waiting import wait_for_end, wait_ready

if TYPE_CHECKING:
    import subprocess

    from poshws.runtime.session.session import Session

CHUNK = 65536

OPENERS = ("xdg-open", "gnome-open", "kfmclient")
"""What .NET tries to open a document with (Process.GetPathToOpenFile)."""


class NativeProgram:
    """One program from its start to its exit code.

    `feeds`: input will come through `send`; else `stdin` is a descriptor, or ours. `captures` makes
    the output come as lines (`raw`: as bytes); else `stdout` is a descriptor, or ours. With
    `captures_errors` standard error comes as lines, too.
    """

    def __init__(
        self,
        session: Session,
        path: str,
        arguments: Sequence[str],
        *,
        name: str = "",
        feeds: bool = False,
        captures: bool = False,
        captures_errors: bool = False,
        raw: bool = False,
        stdin: int | None = None,
        stdout: int | None = None,
    ) -> None:
        self.session = session
        self.path = path
        self.name = name or os.path.basename(path)
        self.arguments = list(arguments)
        self.feeds = feeds
        self.captures = captures
        self.captures_errors = captures_errors
        self.raw = raw
        self.stdin = stdin
        self.stdout = stdout
        self.process: subprocess.Popen[bytes] | None = None
        self.pending = bytearray()
        self.input_ended = False
        self.readers: dict[int, LineReader] = {}
        self.owner: Any = None  # the stage of the pipeline

    def start(self) -> None:
        """Starts the program in the session's folder.

        Raises ApplicationFailedException where the system refuses.
        """
        import subprocess  # deferred

        self.session.host.flush()
        pipe = subprocess.PIPE
        try:
            process = subprocess.Popen(
                self.words(),
                executable=self.path if self.is_executable else None,
                stdin=pipe if self.feeds else self.stdin,
                stdout=pipe if self.captures else self.stdout,
                stderr=pipe if self.captures_errors else None,
                cwd=self.session.locations.folder,
            )
        except OSError as error:
            raise self.failed(error) from None
        self.process = process
        for stream, reader in (
            (process.stdin, None),
            (process.stdout, LineReader(raw=self.raw)),
            (process.stderr, LineReader(is_error=True)),
        ):
            if stream is not None:
                os.set_blocking(stream.fileno(), False)
                if reader is not None:
                    self.readers[stream.fileno()] = reader

    @property
    def is_executable(self) -> bool:
        return os.access(self.path, os.X_OK)

    def words(self) -> list[str]:
        """The program's words; a document is opened by the desktop's opener, where there is one.

        Raises FileNotFoundError without one.
        """
        if self.is_executable:
            # PowerShell starts it by its path, which is then the first word it sees.
            return [self.path, *self.arguments]
        for name in OPENERS:
            if (opener := shutil.which(name)) is not None:
                return [opener, self.path]
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    def failed(self, error: OSError) -> BaseException:
        """Program … failed to run, with .NET's reason."""
        reason = (
            f"An error occurred trying to start process '{self.path}' with working directory "
            f"'{self.session.locations.folder}'. {os.strerror(error.errno or 0)}"
        )
        place = position_message(self.owner.site.extent) if self.owner is not None else ""
        name = os.path.basename(self.path)
        return ApplicationFailedException(
            f"Program '{name}' failed to run: {reason}{place}.",
            inner=Win32Exception(error.errno or 0, reason),
        )

    def stop(self) -> None:
        """Ends the program at once, with its pipes."""
        process = self.process
        if process is None:
            return
        if process.poll() is None:
            process.kill()
            process.wait()
        self.close_streams()

    def finish(self) -> int:
        """Waits for the end; gives the exit code."""
        process = self.process
        if process is None:
            return 0
        wait_for_end(self.session, process)
        self.close_streams()
        return self.exit_code

    def close_streams(self) -> None:
        process = self.process
        if process is not None:
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream is not None:
                    close_quietly(stream)

    @property
    def exit_code(self) -> int:
        """The exit code, 128 and the signal's number where a signal ended it."""
        code = self.process.returncode if self.process is not None else 0
        return 128 - code if code is not None and code < 0 else int(code or 0)

    # -- moving bytes ---------------------------------------------------------------------------

    def send(self, data: bytes) -> None:
        """Adds to what the program will read."""
        self.pending += data
        self.write_pending()

    def end_input(self) -> None:
        self.input_ended = True
        self.write_pending()

    def write_pending(self) -> None:
        """Writes what the pipe takes; closes it when all is written and no more comes."""
        stream = self.process.stdin if self.process is not None else None
        if stream is None or stream.closed:
            self.pending.clear()
            return
        try:
            while self.pending:
                written = os.write(stream.fileno(), self.pending[:CHUNK])
                del self.pending[:written]
        except BlockingIOError:
            return
        except OSError:  # the program has closed its input: what is left interests nobody
            self.pending.clear()
            close_quietly(stream)
            return
        if self.input_ended:
            close_quietly(stream)

    @property
    def writing_descriptor(self) -> int | None:
        stream = self.process.stdin if self.process is not None else None
        if not self.pending or stream is None or stream.closed:
            return None
        return stream.fileno()

    def read(self, descriptor: int) -> Iterator[tuple[bool, object]]:
        """What came through one pipe, as (is an error, line or bytes)."""
        reader = self.readers[descriptor]
        try:
            data = os.read(descriptor, CHUNK)
        except BlockingIOError:
            return
        if not data:
            del self.readers[descriptor]
        for piece in reader.take(data):
            yield reader.is_error, piece


class Chain:
    """Programs joined by pipes: the first is fed, the last one's output is taken."""

    def __init__(self, session: Session, programs: Sequence[NativeProgram]) -> None:
        self.session = session
        self.programs = list(programs)

    @property
    def first(self) -> NativeProgram:
        return self.programs[0]

    def start(self) -> None:
        """Starts all programs, each reading what the one before it writes."""
        reading: int | None = None
        try:
            for index, program in enumerate(self.programs):
                if reading is not None:
                    program.stdin = reading
                following, writing = None, None
                if index + 1 < len(self.programs):
                    following, writing = os.pipe()
                    program.stdout = writing
                try:
                    program.start()
                finally:
                    for used in (reading, writing):
                        if used is not None:
                            os.close(used)
                    reading = following
        except BaseException:
            if reading is not None:
                os.close(reading)
            self.stop()
            raise

    def stop(self) -> None:
        for program in self.programs:
            program.stop()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to write or to read."""
        return not any(program.readers or program.pending for program in self.programs)

    def pump(self, *, wait: bool) -> Iterator[tuple[NativeProgram, bool, object]]:
        """Moves what can be moved (`wait`: at least something); yields what came out."""
        owners: dict[int, NativeProgram] = {}
        writing: int | None = None
        for program in self.programs:
            program.write_pending()
            owners |= dict.fromkeys(program.readers, program)
            writing = writing if writing is not None else program.writing_descriptor
        for descriptor in wait_ready(self.session, list(owners), writing, wait=wait):
            owner = owners.get(descriptor)
            if owner is not None and descriptor in owner.readers:
                for is_error, piece in owner.read(descriptor):
                    yield owner, is_error, piece


class LineReader:
    """Bytes as they come, turned into lines (or passed on as `raw` bytes)."""

    __slots__ = ("decoder", "is_error", "raw", "rest")

    def __init__(self, *, raw: bool = False, is_error: bool = False) -> None:
        self.raw = raw
        self.is_error = is_error
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""

    def take(self, data: bytes) -> Iterator[object]:
        """The lines complete now; no data means the end, where the rest is a line, too."""
        if self.raw:
            if data:
                yield data
            return
        text = self.rest + self.decoder.decode(data, final=not data)
        lines = text.replace("\r\n", "\n").split("\n")
        self.rest = lines.pop()
        yield from lines
        if not data and self.rest:
            yield self.rest.removesuffix("\r")
            self.rest = ""


def close_quietly(stream: IO[bytes]) -> None:
    """A pipe that is broken has nothing more to say."""
    try:
        stream.close()
    except OSError:
        return
