"""System.Diagnostics.Process: a process of the machine, looked at when it is asked; starting one,
with its streams.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

from poshws.clr.diagnostics.process_info import (
    EXITED,
    ProcessInfo,
    ProcessModule,
    ProcessThread,
    all_system_processes,
    command_words,
    has_ended,
    modules_of,
    moment,
    own_program,
    process_info,
    psutil_errors,
    span,
    start_seconds,
    system_process,
)
from poshws.clr.diagnostics.start_infos import ProcessStartInfo
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.numerics.integers import IntPtr
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    Win32Exception,
)
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.declare import declare

if TYPE_CHECKING:
    import subprocess

    import psutil

T = TypeVar("T")

_NOT_OURS: Final = (
    "Process was not started by this object, so requested information cannot be determined."
)
_PRIORITIES: Final = {256: -19, 128: -11, 32768: -6, 32: 0, 16384: 10, 64: 19}
"""The nice value that each ProcessPriorityClass sets, from RealTime to Idle."""


class Process(EventSource):
    """One process. `popen` is there for those we started, which is how their exit code is known;
    `found` for those that were looked for, which tells them from a later process of the same id.
    """

    net_name: ClassVar[str] = "System.Diagnostics.Process"
    events: ClassVar[tuple[str, ...]] = (
        "OutputDataReceived",
        "ErrorDataReceived",
        "Exited",
        "Disposed",
    )

    def __init__(
        self,
        process_id: int = 0,
        popen: subprocess.Popen[bytes] | None = None,
        found: psutil.Process | None = None,
    ) -> None:
        self._id = process_id
        self.popen = popen
        self._found = found
        self._info: ProcessInfo | None = None
        self._start_info: ProcessStartInfo | None = None
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
                raise InvalidOperationException(_NOT_OURS)
            self._start_info = ProcessStartInfo()
        return self._start_info

    @start_info.setter
    def start_info(self, value: ProcessStartInfo) -> None:
        self._start_info = value

    @property
    def process_name(self) -> str:
        """ProcessName: the program's own name, without what the kernel cuts off."""
        return self._kept().name

    def __str__(self) -> str:
        return f"{self.net_name} ({self._kept().name})" if self.keep() else self.net_name

    def _kept(self) -> ProcessInfo:
        """What was read when the first such question was asked, and holds until Refresh()."""
        if self._info is None:
            self._info = self._ask(process_info)
        return self._info

    def keep(self) -> bool:
        """Reads what is kept; whether the process is still there."""
        try:
            self._kept()
        except InvalidOperationException:
            return False
        return True

    def _ask(self, question: Callable[[psutil.Process], T]) -> T:
        """What the system says; raises InvalidOperationException for a process that has ended, and
        Win32Exception where this user may not know.
        """
        with psutil_errors():
            if self._found is None:
                import psutil  # deferred

                self._found = psutil.Process(self.id)
            if self.has_exited:
                raise InvalidOperationException(EXITED)
            return question(self._found)

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
        import subprocess  # deferred

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
        if self.enable_raising_events:
            self._announce_end()

    def _announce_end(self) -> None:
        def wait() -> None:
            assert self.popen is not None
            self.popen.wait()
            self.raise_event("Exited", EventArgs())

        threading.Thread(target=wait, daemon=True).start()

    # -- streams --------------------------------------------------------------------------------

    @property
    def standard_input(self) -> object:
        """A writer; what is written goes to the program at once."""
        if "in" not in self._streams:
            from poshws.clr.io.streams import Stream  # deferred
            from poshws.clr.io.writers import StreamWriter  # deferred

            file = self._pipe("stdin", "StandardIn")
            encoding = self.start_info.standard_input_encoding
            writer = StreamWriter(Stream(file, can_read=False), *([encoding] if encoding else []))
            writer.auto_flush = True
            self._streams["in"] = writer
        return self._streams["in"]

    @property
    def standard_output(self) -> object:
        return self._reader("stdout", "StandardOut")

    @property
    def standard_error(self) -> object:
        return self._reader("stderr", "StandardError")

    def _pipe(self, name: str, net_name: str) -> Any:
        file = getattr(self.popen, name, None)
        if file is None:
            started = " or the process hasn't started yet" if net_name != "StandardIn" else ""
            raise InvalidOperationException(f"{net_name} has not been redirected{started}.")
        return file

    def _reader(self, name: str, net_name: str) -> object:
        if name not in self._streams:
            from poshws.clr.diagnostics.process_pipes import PipeReader  # deferred

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
        from poshws.clr.diagnostics.process_pipes import raise_lines  # deferred

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
            is_over = self.popen.poll() is not None
        else:
            self._found = self._found or system_process(number)
            is_over = self._found is None or has_ended(self._found)
        if is_over and self._exit_time is None:
            self._exit_time = moment(time.time())
        return is_over

    @property
    def exit_time(self) -> object:
        if not self.has_exited:
            raise InvalidOperationException(
                "Process must exit before requested information can be determined."
            )
        if self.popen is None:
            raise InvalidOperationException(_NOT_OURS)
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
        raise InvalidOperationException(_NOT_OURS)

    def kill(self, entire_tree: bool = False) -> None:
        """SIGKILL, to the process and with `entire_tree` to all below it."""
        import psutil  # deferred

        target = self._found or system_process(self.id)
        if target is None:
            return
        try:
            below = target.children(recursive=True) if entire_tree else []
            for each in (target, *below):
                with suppress(psutil.NoSuchProcess):
                    each.kill()
        except psutil.NoSuchProcess:
            return
        except psutil.AccessDenied:
            raise Win32Exception(1, "Operation not permitted") from None

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
        from poshws.clr.threading.tasks import run  # deferred

        return run(lambda: self.wait_for_exit() and None)

    def refresh(self) -> None:
        """What was kept is read anew."""
        self._info = None

    def close(self) -> None:
        """Nothing is held open."""

    dispose = close

    # -- figures --------------------------------------------------------------------------------

    @property
    def processor_seconds(self) -> float:
        times = self._ask(lambda process: process.cpu_times())
        return float(times.user + times.system)

    @property
    def total_processor_time(self) -> object:
        return span(self.processor_seconds)

    @property
    def user_processor_time(self) -> object:
        return span(self._ask(lambda process: process.cpu_times().user))

    @property
    def privileged_processor_time(self) -> object:
        return span(self._ask(lambda process: process.cpu_times().system))

    @property
    def start_time(self) -> object:
        return moment(self._ask(start_seconds))

    @property
    def path(self) -> str | None:
        own = own_program() if self._id == os.getpid() else None
        if own is not None:
            return own
        try:
            return self._ask(lambda process: process.exe()) or None
        except (InvalidOperationException, Win32Exception):
            return None

    @property
    def command_line(self) -> str | None:
        try:
            words = self._ask(command_words)
        except InvalidOperationException:
            return None
        if words[1:3] == ["-m", "poshws"]:
            words[:3] = [own_program() or words[0]]
        return " ".join(words) if words else None

    @property
    def parent_id(self) -> int:
        return self._ask(lambda process: process.ppid())

    @property
    def user_name(self) -> str:
        """The name of the user whose rights it has; nothing where that user has none."""
        import pwd  # deferred

        try:
            return pwd.getpwuid(self._ask(lambda process: process.uids().effective)).pw_name
        except (InvalidOperationException, Win32Exception, KeyError):
            return ""

    @property
    def session_id(self) -> int:
        return self._kept().session

    @property
    def working_set64(self) -> int:
        return self._kept().working_set

    @property
    def virtual_memory_size64(self) -> int:
        return self._kept().virtual_memory

    @property
    def private_memory_size64(self) -> int:
        return self._kept().private_memory

    @property
    def peak_working_set64(self) -> int:
        return self._kept().peak_working_set

    @property
    def peak_virtual_memory_size64(self) -> int:
        return self._kept().peak_virtual_memory

    @property
    def handle_count(self) -> int:
        try:
            return self._ask(lambda process: process.num_fds())
        except Win32Exception:
            return 0
        except InvalidOperationException:
            if self._info is None:
                raise
            return 0

    @property
    def working_set(self) -> int:
        return _int32(self.working_set64)

    @property
    def virtual_memory_size(self) -> int:
        return _int32(self.virtual_memory_size64)

    @property
    def private_memory_size(self) -> int:
        return _int32(self.private_memory_size64)

    @property
    def peak_working_set(self) -> int:
        return _int32(self.peak_working_set64)

    @property
    def peak_virtual_memory_size(self) -> int:
        return _int32(self.peak_virtual_memory_size64)

    # Of paged memory .NET says nothing on Unix.
    paged_memory_size64: ClassVar[int] = 0
    paged_memory_size: ClassVar[int] = 0
    peak_paged_memory_size64: ClassVar[int] = 0
    peak_paged_memory_size: ClassVar[int] = 0
    paged_system_memory_size64: ClassVar[int] = 0
    paged_system_memory_size: ClassVar[int] = 0
    nonpaged_system_memory_size64: ClassVar[int] = 0
    nonpaged_system_memory_size: ClassVar[int] = 0

    @property
    def base_priority(self) -> int:
        return self._kept().nice

    @property
    def priority_class(self) -> object:
        nice = int(self._ask(lambda process: process.nice()))
        limits = ((-15, 256), (-10, 128), (-5, 32768), (0, 16384), (1, 32), (11, 16384))
        found = next((number for limit, number in limits if nice < limit), 64)
        return enum_value("System.Diagnostics.ProcessPriorityClass", found)

    @priority_class.setter
    def priority_class(self, value: int) -> None:
        self._ask(lambda process: process.nice(_PRIORITIES[int(value)]))

    @property
    def processor_affinity(self) -> int:
        """A bit for each processor it may run on."""
        return IntPtr(sum(1 << number for number in self._ask(lambda each: each.cpu_affinity())))

    @processor_affinity.setter
    def processor_affinity(self, value: int) -> None:
        processors = [number for number in range(64) if value >> number & 1]
        if not processors or processors[-1] >= (os.cpu_count() or 1):
            raise Win32Exception(22, "Invalid argument")
        self._ask(lambda process: process.cpu_affinity(processors))

    @property
    def threads(self) -> list[ProcessThread]:
        found = self._ask(lambda process: process.threads())
        return [ProcessThread(each.id, each.user_time, each.system_time) for each in found]

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


def _int32(size: int) -> int:
    """The lower half of a size, as the older properties give it."""
    return (size + 0x80000000) % 0x100000000 - 0x80000000


def all_processes() -> list[Process]:
    """All processes by name, then by id; those that end meanwhile are left out."""
    named: list[tuple[str, int, Process]] = []
    for system in all_system_processes():
        process = Process(system.pid, found=system)
        if process.keep():
            named.append((process.process_name.lower(), system.pid, process))
    named.sort(key=lambda entry: entry[:2])
    return [process for _, _, process in named]


def find_process(process_id: int) -> Process | None:
    """The process of an id, if there is one; its name is known from now on."""
    found = system_process(process_id)
    if found is None:
        return None
    process = Process(process_id, found=found)
    process.keep()
    return process


def wait_for_end(process: Process, seconds: float | None) -> None:
    """Returns when the process has ended or the time is over; a session's other work goes on."""
    try:
        execution_context.current.services.wait_for_exit(process, seconds)
        return
    except RuntimeError:
        pass
    limit = None if seconds is None else time.monotonic() + seconds
    while not process.has_exited and (limit is None or time.monotonic() < limit):
        time.sleep(0.01)


def _flush_output() -> None:
    """What we wrote comes before what the program writes."""
    try:
        execution_context.current.services.console().settle()
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
        "System.Diagnostics.ProcessThread",
        ProcessThread,
        {
            "int Id {get;}": "id",
            "timespan UserProcessorTime {get;}": "user_processor_time",
            "timespan PrivilegedProcessorTime {get;}": "privileged_processor_time",
            "timespan TotalProcessorTime {get;}": "total_processor_time",
            "string ToString()": ProcessThread.__str__,
        },
    ),
    declare(
        "System.Diagnostics.DataReceivedEventArgs",
        None,
        {"string Data {get;}": lambda this: this.data},
        base="System.EventArgs",
    ),
]
