"""What a process of the machine is, in the figures that .NET gives: psutil asked, and where it says
too little, /proc.

psutil is imported when the first process is asked for, not when a script starts.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import InvalidOperationException, Win32Exception
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.members import get_member

if TYPE_CHECKING:
    import psutil

IS_LINUX = sys.platform.startswith("linux")
_KERNEL_NAME = 15  # letters of a name that the kernel keeps
EXITED = "Process has exited, so the requested information is not available."


class ProcessInfo(NamedTuple):
    """What .NET reads of a process at once and keeps until Refresh(); sizes in bytes."""

    name: str
    working_set: int
    peak_working_set: int
    virtual_memory: int
    peak_virtual_memory: int
    private_memory: int
    nice: int
    session: int


def process_info(process: psutil.Process) -> ProcessInfo:
    """Raises InvalidOperationException for a process that has ended."""
    with psutil_errors(), process.oneshot():
        memory = process.memory_info()
        peaks = _peaks(process.pid)
        return ProcessInfo(
            program_name(process),
            memory.rss,
            max(peaks.get("VmHWM", 0), memory.rss),
            memory.vms,
            max(peaks.get("VmPeak", 0), memory.vms),
            getattr(memory, "data", 0),
            int(process.nice()),
            _session(process.pid),
        )


@contextmanager
def psutil_errors() -> Iterator[None]:
    """Turns psutil's errors into those of .NET."""
    import psutil  # deferred

    try:
        yield
    except psutil.NoSuchProcess:
        raise InvalidOperationException(EXITED) from None
    except psutil.AccessDenied:
        raise Win32Exception(1, "Operation not permitted") from None


def _peaks(process_id: int) -> dict[str, int]:
    """The largest sizes so far, by their names in /proc: psutil leaves them out."""
    try:
        with open(f"/proc/{process_id}/status", encoding="utf-8", errors="replace") as file:
            fields = [line.split() for line in file if line.startswith(("VmHWM:", "VmPeak:"))]
    except OSError:
        return {}
    return {field[0].rstrip(":"): int(field[1]) * 1024 for field in fields}


def _session(process_id: int) -> int:
    try:
        return os.getsid(process_id)
    except OSError:  # some systems tell this only of one's own session
        return 0


def program_name(process: psutil.Process) -> str:
    """A process's name; pwsh for those that run scripts, this one as well."""
    name = _full_name(process)
    if name.startswith(("python", "poshws")):
        words = command_words(process)
        is_own = process.pid == os.getpid() and own_program() is not None
        if is_own or words[1:3] == ["-m", "poshws"]:
            return "pwsh"
        if any(os.path.basename(word) in ("poshws", "pwsh") for word in words[:2]):
            return "pwsh"
    return name


def own_program() -> str | None:
    """The launcher that stands for the program that runs; None where no session runs."""
    try:
        own: str | None = execution_context.current.services.own_program()
        return own
    except RuntimeError:
        return None


def _full_name(process: psutil.Process) -> str:
    """The kernel's name, or the command's where the kernel cut it off.

    psutil looks for the whole name in the first word of the command alone; a script stands in the
    second, behind its interpreter, and .NET looks there as well.
    """
    name = process.name()
    if len(name) == _KERNEL_NAME:
        base = os.path.basename("".join(command_words(process)[1:2]))
        if base.startswith(name):
            return base
    return name


def command_words(process: psutil.Process) -> list[str]:
    """Its program and arguments; none of a process of the kernel, or one that is not shown."""
    import psutil  # deferred

    try:
        return process.cmdline()
    except (psutil.AccessDenied, psutil.ZombieProcess):
        return []


def start_seconds(process: psutil.Process) -> float:
    """When it began, in seconds since 1970.

    On Linux psutil adds whole seconds for the time of boot, .NET the difference of two clocks.
    """
    import psutil  # deferred

    began = process.create_time()
    if IS_LINUX:
        boot = time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)
        began += boot - psutil.boot_time()
    return began


def all_system_processes() -> Iterator[psutil.Process]:
    """Every process of the machine; those that end meanwhile are left out."""
    import psutil  # deferred

    for process_id in psutil.pids():
        try:
            yield psutil.Process(process_id)
        except psutil.NoSuchProcess:
            continue


def system_process(process_id: int) -> psutil.Process | None:
    """The process of an id, if there is one."""
    import psutil  # deferred

    try:
        return psutil.Process(process_id) if process_id >= 0 else None
    except psutil.NoSuchProcess:
        return None


def has_ended(process: psutil.Process) -> bool:
    """Whether it has ended, also where its parent has not been told yet."""
    import psutil  # deferred

    try:
        return not process.is_running() or process.status() in (
            psutil.STATUS_ZOMBIE,
            psutil.STATUS_DEAD,
        )
    except psutil.NoSuchProcess:
        return True


def span(seconds: float) -> object:
    return convert(Int64(round(seconds * 10_000_000)), core_type("System.TimeSpan"))


def moment(seconds: float) -> object:
    """A local time, from seconds since 1970."""
    offset = core_type("System.DateTimeOffset")
    made = invoke_static(offset, "FromUnixTimeMilliseconds", [Int64(round(seconds * 1000))])
    return get_member(invoke_member(made, "ToLocalTime", []), "DateTime")


class ProcessThread:
    """A thread of a process."""

    net_name: ClassVar[str] = "System.Diagnostics.ProcessThread"

    def __init__(self, id: int, user_seconds: float, system_seconds: float) -> None:
        self.id = id
        self._user, self._system = user_seconds, system_seconds

    @property
    def user_processor_time(self) -> object:
        return span(self._user)

    @property
    def privileged_processor_time(self) -> object:
        return span(self._system)

    @property
    def total_processor_time(self) -> object:
        return span(self._user + self._system)

    def __str__(self) -> str:
        return self.net_name


class ProcessModule:
    """A file that a process has in its memory."""

    net_name: ClassVar[str] = "System.Diagnostics.ProcessModule"

    def __init__(self, file_name: str, start: int, size: int) -> None:
        self.file_name = file_name
        self.module_name = os.path.basename(file_name)
        self.base_address = start
        self.module_memory_size = size
        self.entry_point_address = 0

    def __str__(self) -> str:
        return f"{self.net_name} ({self.module_name})"


def modules_of(process_id: int) -> list[ProcessModule]:
    """The files in a process's memory that can be run, the program first.

    Read from /proc/…/maps, as .NET does: psutil takes the larger /proc/…/smaps, for which the
    kernel walks all pages of the process.
    """
    found: dict[str, ProcessModule] = {}
    runnable: set[str] = set()
    try:
        with open(f"/proc/{process_id}/maps", encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return []
    for line in lines:
        fields = line.split(None, 5)
        if len(fields) < 6:
            continue
        start, end = (int(each, 16) for each in fields[0].split("-"))
        module = found.setdefault(fields[5], ProcessModule(fields[5], start, 0))
        module.module_memory_size = end - module.base_address
        if fields[1].startswith("r") and "x" in fields[1]:
            runnable.add(fields[5])
    return [module for name, module in found.items() if name in runnable]
