"""A running native program: objects into its standard input, its output as lines, its exit code.

What is not needed is left to the operating system: a program whose output nobody takes writes
straight to ours, one whose input nobody gives reads ours, and programs in a row are joined by a pipe
that we never read. Waiting is done by the session's loop where there is one, so other handlers run
on; else by poll.
"""

from __future__ import annotations

import os
import select
from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING

from poshws.values.errors import ErrorRecord

if TYPE_CHECKING:
    import subprocess

    from poshws.runtime.session import Session

CHUNK = 65536


class NativeProgram:
    """One program from its start to its exit code.

    `feeds`: input objects will come through `send`. `stdin`, `stdout` and `stderr` are file
    descriptors to use instead of ours; `captures` makes the output come as lines, `captures_errors`
    makes standard error come as ErrorRecords among them. `raw`: output comes as bytes, not lines.
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
        stderr: int | None = None,
    ) -> None:
        self.session = session
        self.path = path
        self.name = name or os.path.basename(path)
        self.arguments = list(arguments)
        self.feeds = feeds
        self.raw = raw
        self.stdin = stdin
        self.stdout = stdout
        self.stderr = stderr
        self.captures = captures
        self.captures_errors = captures_errors
        self.process: subprocess.Popen[bytes] | None = None
        self.pending = bytearray()
        self.input_ended = False
        self.readers: dict[int, LineReader] = {}
        self.saw_error = False

    # -- life -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Starts the program in the session's folder.

        Raises ApplicationFailedException where the system refuses.
        """
        import subprocess

        self.session.flush_output()
        pipe = subprocess.PIPE
        try:
            self.process = subprocess.Popen(
                [self.name, *self.arguments],
                executable=self.path,
                stdin=pipe if self.feeds else self.stdin,
                stdout=pipe if self.captures else self.stdout,
                stderr=pipe if self.captures_errors else self.stderr,
                cwd=self.session.locations.folder,
                env=os.environ.copy(),
            )
        except OSError as error:
            raise self.failed(error) from None
        self.prepare(self.process.stdin, None)
        self.prepare(self.process.stdout, LineReader(raw=self.raw))
        self.prepare(self.process.stderr, LineReader(is_error=True))

    def failed(self, error: OSError) -> BaseException:
        from poshws.values.exceptions import ApplicationFailedException

        text = os.strerror(error.errno or 0)
        reason = (
            f"An error occurred trying to start process '{self.path}' with working directory "
            f"'{self.session.locations.folder}'. {text}"
        )
        return ApplicationFailedException(f"Program '{self.name}' failed to run: {reason}")

    def prepare(self, stream: IO[bytes] | None, reader: LineReader | None) -> None:
        if stream is not None:
            os.set_blocking(stream.fileno(), False)
            if reader is not None:
                self.readers[stream.fileno()] = reader

    def stop(self) -> None:
        """Ends the program at once, with its pipes."""
        process = self.process
        if process is None:
            return
        if process.poll() is None:
            process.kill()
            process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                close_quietly(stream)

    # -- input ----------------------------------------------------------------------------------

    def send(self, item: object) -> Iterator[object]:
        """Gives the program one pipeline object as text (bytes as they are); yields what it wrote."""
        self.pending += self.bytes_of(item)
        yield from self.pump(wait=len(self.pending) > CHUNK)

    def bytes_of(self, item: object) -> bytes:
        from poshws.values.psobject import unwrap

        value = unwrap(item)
        if isinstance(value, (bytes, bytearray)):
            return bytes(value)
        if is_byte(value):
            return bytes([int(value)])  # type: ignore[call-overload]
        if isinstance(value, list) and value and all(is_byte(each) for each in value):
            return bytes(value)
        if type(value) is str:
            return value.encode("utf-8", "surrogateescape") + b"\n"
        return self.formatted(item)

    def formatted(self, item: object) -> bytes:
        """Anything but text goes as Out-String would print it."""
        lines = self.session.format_lines([item])
        return "".join(line + "\n" for line in lines).encode("utf-8", "surrogateescape")

    def end_input(self) -> None:
        self.input_ended = True
        self.write_pending()

    def write_pending(self) -> None:
        """Writes what the pipe takes; closes it when all is written and no more comes."""
        process = self.process
        stream = process.stdin if process is not None else None
        if stream is None or stream.closed:
            self.pending.clear()
            return
        try:
            while self.pending:
                written = os.write(stream.fileno(), self.pending[:CHUNK])
                del self.pending[:written]
        except BlockingIOError:
            return
        except OSError:  # the program has closed its input, what is left interests nobody
            self.pending.clear()
            close_quietly(stream)
            return
        if self.input_ended:
            close_quietly(stream)

    # -- output ---------------------------------------------------------------------------------

    def finish(self) -> Iterator[object]:
        """Yields the rest of the output, then waits for the end and sets $LASTEXITCODE."""
        self.end_input()
        while self.readers or self.pending:
            yield from self.pump(wait=True)
        yield from self.leave()

    def leave(self) -> Iterator[object]:
        process = self.process
        assert process is not None
        self.wait_for_end(process)
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                close_quietly(stream)
        return
        yield

    @property
    def exit_code(self) -> int:
        """The exit code, 128 and the signal's number where a signal ended it."""
        code = self.process.returncode if self.process is not None else 0
        return 128 - code if code is not None and code < 0 else int(code or 0)

    def pump(self, *, wait: bool) -> Iterator[object]:
        """Moves what can be moved; with `wait` waits until something can."""
        self.write_pending()
        writing = self.writing_descriptor()
        ready = wait_ready(self.session, list(self.readers), writing, wait=wait)
        for descriptor in ready:
            if descriptor == writing:
                self.write_pending()
                continue
            reader = self.readers.get(descriptor)
            if reader is None:
                continue
            try:
                data = os.read(descriptor, CHUNK)
            except BlockingIOError:
                continue
            if not data:
                del self.readers[descriptor]
            for piece in reader.take(data):
                yield self.error_record(piece) if reader.is_error else piece

    def writing_descriptor(self) -> int | None:
        stream = self.process.stdin if self.process is not None else None
        if not self.pending or stream is None or stream.closed:
            return None
        return stream.fileno()

    def error_record(self, line: object) -> ErrorRecord:
        """A line of standard error: the first as NativeCommandError, the others as its continuation."""
        from poshws.values.exceptions import RemoteException

        first, self.saw_error = not self.saw_error, True
        error_id = "NativeCommandError" if first else "NativeCommandErrorMessage"
        return ErrorRecord(
            RemoteException(str(line)), error_id, "NotSpecified", line if first else None
        )

    def wait_for_end(self, process: subprocess.Popen[bytes]) -> None:
        if self.session.has_loop and process.poll() is None:
            self.session.wait(ended(process))
        else:
            process.wait()


class LineReader:
    """Bytes as they come, turned into lines (or passed on as `raw` bytes)."""

    __slots__ = ("decoder", "is_error", "raw", "rest")

    def __init__(self, *, raw: bool = False, is_error: bool = False) -> None:
        import codecs

        self.raw = raw
        self.is_error = is_error
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""

    def take(self, data: bytes) -> Iterator[object]:
        """The lines that are complete now; no data means the end, where the rest is a line too."""
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


def wait_ready(
    session: Session, reading: list[int], writing: int | None, *, wait: bool
) -> list[int]:
    """The descriptors that can be read or written; with `wait` at least one of them."""
    poll = select.poll()
    for descriptor in reading:
        poll.register(descriptor, select.POLLIN | select.POLLHUP)
    if writing is not None:
        poll.register(writing, select.POLLOUT | select.POLLERR)
    if not reading and writing is None:
        return []
    ready = poll.poll(0)
    if not ready and wait:
        if session.has_loop:
            session.wait(readiness(reading, writing))
            ready = poll.poll(0)
        else:
            ready = poll.poll()
    return [descriptor for descriptor, _ in ready]


async def readiness(reading: list[int], writing: int | None) -> None:
    """Ends when one of the descriptors can be used."""
    import asyncio

    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def arrived() -> None:
        if not done.done():
            done.set_result(None)

    for descriptor in reading:
        loop.add_reader(descriptor, arrived)
    if writing is not None:
        loop.add_writer(writing, arrived)
    try:
        await done
    finally:
        for descriptor in reading:
            loop.remove_reader(descriptor)
        if writing is not None:
            loop.remove_writer(writing)


async def ended(process: subprocess.Popen[bytes]) -> None:
    """Ends with the process."""
    import asyncio

    try:
        descriptor = os.pidfd_open(process.pid)
    except OSError:
        while process.poll() is None:
            await asyncio.sleep(0.01)
        return
    try:
        while process.poll() is None:
            await readiness([descriptor], None)
    finally:
        os.close(descriptor)


def close_quietly(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:  # a broken pipe has nothing more to say
        return


def is_byte(value: object) -> bool:
    from poshws.values.numbers import Byte

    return isinstance(value, Byte)
