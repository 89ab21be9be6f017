"""System.Diagnostics.Process: a process of the machine, read from /proc when it is asked; starting
one, with its streams.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.clr.declaring.describe import describe
from poshws.clr.diagnostics.proc_files import (
    CLOCK_TICKS,
    PAGE_SIZE,
    ProcessModule,
    boot_time,
    children_of,
    command_words,
    modules_of,
    moment,
    own_program,
    process_ids,
    program_name,
    span,
    stat_fields,
    state_of,
)
from poshws.clr.diagnostics.start_infos import ProcessStartInfo
from poshws.corelib import hooks
from poshws.corelib.exceptions import InvalidOperationException, Win32Exception
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.declare import declare

if TYPE_CHECKING:
    import subprocess
    import threading


class Process(EventSource):
    """One process. `popen` is there for those we started, which is how their exit code is known."""

    net_name: ClassVar[str] = "System.Diagnostics.Process"
    events: ClassVar[tuple[str, ...]] = (
        "OutputDataReceived",
        "ErrorDataReceived",
        "Exited",
        "Disposed",
    )

    def __init__(self, process_id: int = 0, popen: subprocess.Popen[bytes] | None = None) -> None:
        self._id = process_id
        self.popen = popen
        self._start_info: ProcessStartInfo | None = None
        self._name = program_name(process_id) if process_id else ""
        self._pumps: list[threading.Thread] = []
        self._streams: dict[str, Any] = {}
        self._exit_time: object = None
        self.enable_raising_events = False

    @property
    def id(self) -> int:
        if not self._id:
            raise InvalidOperationException("No process is associated with this object.")
        return self._id

    @property
    def start_info(self) -> ProcessStartInfo:
        if self._start_info is None:
            if self._id:
                raise InvalidOperationException(
                    "Process was not started by this object, so requested information cannot be "
                    "determined."
                )
            self._start_info = ProcessStartInfo()
        return self._start_info

    @start_info.setter
    def start_info(self, value: ProcessStartInfo) -> None:
        self._start_info = value

    @property
    def process_name(self) -> str:
        """ProcessName: the program's own name, without what the kernel cuts off."""
        return self._name

    def __str__(self) -> str:
        name = f" ({self._name})" if self._name else ""
        return f"System.Diagnostics.Process{name}"

    # -- starting -------------------------------------------------------------------------------

    def start(*arguments: Any) -> Any:
        """Starts what StartInfo says; as a static method, gives the process of what it is told."""
        first = arguments[0]
        if isinstance(first, Process):
            first._begin()
            return True
        made = Process()
        made._start_info = (
            first if isinstance(first, ProcessStartInfo) else ProcessStartInfo(*arguments[:2])
        )
        made._begin()
        return made

    def _begin(self) -> None:
        import subprocess

        info = self.start_info
        redirects = (
            info.redirect_standard_input,
            info.redirect_standard_output,
            info.redirect_standard_error,
        )
        if info.use_shell_execute and any(redirects):
            raise InvalidOperationException(
                "The Process object must have the UseShellExecute property set to false in order "
                "to redirect IO streams."
            )
        pipes = [subprocess.PIPE if each else None for each in redirects]
        program = info.program()
        _flush_output()
        try:
            self.popen = subprocess.Popen(
                [info.file_name, *info.words()],
                executable=program,
                cwd=info.folder(),
                env=info.variables(),
                stdin=pipes[0],
                stdout=pipes[1],
                stderr=pipes[2],
                start_new_session=info.create_new_process_group,
            )
        except OSError as error:
            raise info.failure(error.errno or 2) from None
        self._id = self.popen.pid
        self._name = os.path.basename(program)
        if self.enable_raising_events:
            self._announce_end()

    def _announce_end(self) -> None:
        import threading

        def wait() -> None:
            assert self.popen is not None
            self.popen.wait()
            self.raise_event("Exited", EventArgs())

        threading.Thread(target=wait, daemon=True).start()

    # -- streams --------------------------------------------------------------------------------

    @property
    def standard_input(self) -> Any:
        """A writer; what is written goes to the program at once."""
        if "in" not in self._streams:
            from poshws.clr.io.streams import Stream
            from poshws.clr.io.writers import StreamWriter

            file = self._pipe("stdin", "StandardIn")
            encoding = self.start_info.standard_input_encoding
            writer = StreamWriter(Stream(file, can_read=False), *([encoding] if encoding else []))
            writer.auto_flush = True
            self._streams["in"] = writer
        return self._streams["in"]

    @property
    def standard_output(self) -> Any:
        return self._reader("stdout", "StandardOut")

    @property
    def standard_error(self) -> Any:
        return self._reader("stderr", "StandardError")

    def _pipe(self, name: str, net_name: str) -> Any:
        file = getattr(self.popen, name, None)
        if file is None:
            started = " or the process hasn't started yet" if net_name != "StandardIn" else ""
            raise InvalidOperationException(f"{net_name} has not been redirected{started}.")
        return file

    def _reader(self, name: str, net_name: str) -> Any:
        if name not in self._streams:
            from poshws.clr.diagnostics.process_pipes import PipeReader

            info = self.start_info
            is_output = name == "stdout"
            encoding = info.standard_output_encoding if is_output else info.standard_error_encoding
            reader = PipeReader(self._pipe(name, net_name), encoding)
            other = self._streams.get("stderr" if is_output else "stdout")
            if other is not None:
                reader.others.append(other)
                other.others.append(reader)
            self._streams[name] = reader
        return self._streams[name]

    def begin_output_read_line(self) -> None:
        self._pump("stdout", "StandardOut", "OutputDataReceived")

    def begin_error_read_line(self) -> None:
        self._pump("stderr", "StandardError", "ErrorDataReceived")

    def _pump(self, name: str, net_name: str, event: str) -> None:
        from poshws.clr.diagnostics.process_pipes import raise_lines

        self._pumps.append(raise_lines(self, self._pipe(name, net_name), event))

    def cancel_output_read(self) -> None:
        """The lines that still come go nowhere."""
        self.handlers.pop("OutputDataReceived", None)

    def cancel_error_read(self) -> None:
        """The lines that still come go nowhere."""
        self.handlers.pop("ErrorDataReceived", None)

    # -- life -----------------------------------------------------------------------------------

    @property
    def has_exited(self) -> bool:
        number = self.id
        if self.popen is not None:
            has_ended = self.popen.poll() is not None
        else:
            has_ended = state_of(number) in ("", "Z", "X")
        if has_ended and self._exit_time is None:
            import time

            self._exit_time = moment(time.time())
        return has_ended

    @property
    def exit_time(self) -> object:
        if not self.has_exited:
            raise InvalidOperationException(
                "Process must exit before requested information can be determined."
            )
        return self._exit_time

    @property
    def exit_code(self) -> int:
        """Raises InvalidOperationException while it runs, or for a process we did not start."""
        if self.popen is not None and self.popen.poll() is not None:
            code = self.popen.returncode
            return code if code >= 0 else 128 - code
        if not self.has_exited:
            raise InvalidOperationException(
                "Process must exit before requested information can be determined."
            )
        raise InvalidOperationException(
            "Process was not started by this object, so requested information cannot be determined."
        )

    def kill(self, entire_tree: bool = False) -> None:
        """SIGKILL, to the process and with `entire_tree` to all below it."""
        targets = [self.id, *(children_of(self.id) if entire_tree else ())]
        for target in targets:
            try:
                os.kill(target, signal.SIGKILL)
            except ProcessLookupError:
                continue
            except PermissionError as error:
                raise Win32Exception(error.errno or 1, "Operation not permitted") from None

    def wait_for_exit(self, limit: Any = -1) -> bool:
        """Whether it has ended within the milliseconds or the time span; -1 waits for ever."""
        milliseconds = limit if isinstance(limit, int) else limit.ticks // 10_000
        if not self.has_exited:
            wait_for_end(self, None if milliseconds < 0 else milliseconds / 1000)
        if not self.has_exited:
            return False
        if milliseconds < 0:
            for thread in self._pumps:
                thread.join()
        return True

    def wait_for_exit_async(self, token: object = None) -> object:
        from poshws.clr.threading.tasks import run

        return run(lambda: self.wait_for_exit() and None)

    def refresh(self) -> None:
        """Every answer is read anew anyway."""

    def close(self) -> None:
        """Nothing is held open."""

    dispose = close

    # -- figures --------------------------------------------------------------------------------

    def figure(self, position: int) -> int:
        """A number of /proc/…/stat by its position behind the name; 0 where it cannot be read."""
        fields = stat_fields(self.id)
        return int(fields[position]) if position < len(fields) else 0

    @property
    def processor_seconds(self) -> float:
        return (self.figure(11) + self.figure(12)) / CLOCK_TICKS

    @property
    def total_processor_time(self) -> object:
        return span(self.processor_seconds)

    @property
    def user_processor_time(self) -> object:
        return span(self.figure(11) / CLOCK_TICKS)

    @property
    def privileged_processor_time(self) -> object:
        return span(self.figure(12) / CLOCK_TICKS)

    @property
    def start_time(self) -> object:
        return moment(boot_time() + self.figure(19) / CLOCK_TICKS)

    @property
    def path(self) -> str | None:
        own = own_program() if self._id == os.getpid() else None
        if own is not None:
            return own
        try:
            return os.readlink(f"/proc/{self.id}/exe")
        except OSError:
            return None

    @property
    def command_line(self) -> str | None:
        words = command_words(self.id)
        if words[1:3] == ["-m", "poshws"]:
            words[:3] = [own_program() or words[0]]
        return " ".join(words) if words else None

    @property
    def parent_id(self) -> int:
        return self.figure(1)

    @property
    def session_id(self) -> int:
        return self.figure(3)

    @property
    def working_set64(self) -> int:
        return self.figure(21) * PAGE_SIZE

    @property
    def virtual_memory_size64(self) -> int:
        return self.figure(20)

    @property
    def private_memory_size64(self) -> int:
        try:
            with open(f"/proc/{self.id}/statm", encoding="ascii") as file:
                return int(file.read().split()[5]) * PAGE_SIZE
        except (OSError, IndexError):
            return 0

    @property
    def handle_count(self) -> int:
        try:
            return len(os.listdir(f"/proc/{self.id}/fd"))
        except OSError:
            return 0

    @property
    def working_set(self) -> int:
        return self.working_set64 & 0x7FFFFFFF

    @property
    def paged_memory_size64(self) -> int:
        return self.private_memory_size64

    @property
    def nonpaged_system_memory_size64(self) -> int:
        return 0

    @property
    def peak_working_set64(self) -> int:
        return self.working_set64

    @property
    def base_priority(self) -> int:
        return self.figure(16)

    @property
    def responding(self) -> bool:
        return True

    @property
    def main_window_title(self) -> str:
        return ""

    @property
    def machine_name(self) -> str:
        return "."

    @staticmethod
    def get_current_process() -> Process:
        return Process(os.getpid())

    @staticmethod
    def get_processes() -> list[Process]:
        return all_processes()

    @staticmethod
    def get_process_by_id(process_id: int) -> Process:
        from poshws.corelib.exceptions import ArgumentException

        found = find_process(process_id)
        if found is None:
            raise ArgumentException(f"Process with an Id of {process_id} is not running.")
        return found

    @staticmethod
    def get_processes_by_name(name: str) -> list[Process]:
        return [process for process in all_processes() if process.process_name == name]

    @property
    def modules(self) -> list[ProcessModule]:
        return modules_of(self.id)

    @property
    def main_module(self) -> ProcessModule | None:
        path = self.path
        if path is None:
            return None
        found = next((each for each in self.modules if each.file_name == path), None)
        return found or ProcessModule(path, 0, 0)

    @property
    def thread_count(self) -> int:
        return self.figure(17)


def all_processes() -> list[Process]:
    """All processes by name, then by id."""
    found = [Process(each) for each in process_ids()]
    return sorted(
        (p for p in found if p.process_name), key=lambda p: (p.process_name.lower(), p.id)
    )


def find_process(process_id: int) -> Process | None:
    """The process of an id, if there is one."""
    return Process(process_id) if os.path.isdir(f"/proc/{process_id}") else None


def wait_for_end(process: Process, seconds: float | None) -> None:
    """Returns when the process has ended or the time is over; a session's other work goes on."""
    try:
        hooks.services.wait_for_exit(process, seconds)
        return
    except RuntimeError:
        pass
    import time

    limit = None if seconds is None else time.monotonic() + seconds
    while not process.has_exited and (limit is None or time.monotonic() < limit):
        time.sleep(0.01)


def _flush_output() -> None:
    """What we wrote comes before what the program writes."""
    try:
        hooks.services.console().settle()
    except (AttributeError, RuntimeError):
        pass


TYPES = [
    *describe(
        __file__,
        {
            "System.Diagnostics.Process": Process,
            "System.Diagnostics.ProcessStartInfo": ProcessStartInfo,
        },
    ),
    declare(
        "System.Diagnostics.ProcessModule",
        ProcessModule,
        {
            "string ModuleName {get;}": "module_name",
            "string FileName {get;}": "file_name",
            "System.IntPtr BaseAddress {get;}": "base_address",
            "int ModuleMemorySize {get;}": "module_memory_size",
            "System.IntPtr EntryPointAddress {get;}": "entry_point_address",
            "string ToString()": ProcessModule.__str__,
        },
    ),
    declare(
        "System.Diagnostics.DataReceivedEventArgs",
        None,
        {"string Data {get;}": lambda this: this.data},
        base="System.EventArgs",
    ),
]
