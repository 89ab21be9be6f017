"""System.Diagnostics.Process: a process of the machine, read from /proc when it is asked."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from poshws.values.exceptions import InvalidOperationException, Win32Exception
from poshws.values.statics.describe import describe

if TYPE_CHECKING:
    import subprocess

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")


class Process:
    """One process. `popen` is there for those we started, which is how their exit code is known."""

    __slots__ = ("__weakref__", "_exit_code", "_name", "id", "popen", "start_info")
    net_name: ClassVar[str] = "System.Diagnostics.Process"

    def __init__(self, process_id: int, popen: subprocess.Popen[bytes] | None = None) -> None:
        self.id = process_id
        self.popen = popen
        self.start_info: object = None
        self._exit_code: int | None = None
        self._name = read_name(process_id)

    @property
    def process_name(self) -> str:
        """ProcessName: the program's own name, without what the kernel cuts off."""
        return self._name

    def __str__(self) -> str:
        return f"System.Diagnostics.Process ({self._name})"

    # -- life -----------------------------------------------------------------------------------

    @property
    def has_exited(self) -> bool:
        if self.popen is not None:
            return self.popen.poll() is not None
        return state_of(self.id) in ("", "Z", "X")

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

    def wait_for_exit(self, milliseconds: int = -1) -> bool:
        """Whether it has ended within the time; -1 waits for ever."""
        import time

        limit = None if milliseconds < 0 else time.monotonic() + milliseconds / 1000
        while not self.has_exited:
            if limit is not None and time.monotonic() >= limit:
                return False
            time.sleep(0.01)
        return True

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
        try:
            return os.readlink(f"/proc/{self.id}/exe")
        except OSError:
            return None

    @property
    def command_line(self) -> str | None:
        words = command_words(self.id)
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
        from poshws.values.exceptions import ArgumentException

        found = find_process(process_id)
        if found is None:
            raise ArgumentException(f"Process with an Id of {process_id} is not running.")
        return found

    @staticmethod
    def get_processes_by_name(name: str) -> list[Process]:
        return [process for process in all_processes() if process.process_name == name]

    @property
    def thread_count(self) -> int:
        return self.figure(17)


def stat_fields(process_id: int) -> list[str]:
    """What stands behind the name in /proc/…/stat; nothing for a process that is gone."""
    try:
        with open(f"/proc/{process_id}/stat", encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()
    except OSError:
        return []


def state_of(process_id: int) -> str:
    fields = stat_fields(process_id)
    return fields[0] if fields else ""


def command_words(process_id: int) -> list[str]:
    try:
        with open(f"/proc/{process_id}/cmdline", "rb") as file:
            return file.read().decode("utf-8", "replace").rstrip("\0").split("\0")
    except OSError:
        return []


def read_name(process_id: int) -> str:
    """The kernel's name, or the command's where the kernel keeps only its first 15 letters."""
    try:
        with open(f"/proc/{process_id}/comm", encoding="utf-8", errors="replace") as file:
            name = file.read().rstrip("\n")
    except OSError:
        return ""
    if len(name) == 15:
        words = command_words(process_id)
        for word in words[:2]:
            base = os.path.basename(word)
            if base.startswith(name):
                return base
    return name


def boot_time() -> float:
    with open("/proc/stat", encoding="ascii") as file:
        for line in file:
            if line.startswith("btime "):
                return float(line.split()[1])
    return 0.0


def children_of(process_id: int) -> Iterator[int]:
    """All processes below one, the nearest first."""
    parents = {each: Process(each).parent_id for each in process_ids()}
    found = [process_id]
    for above in found:
        below = [each for each, parent in parents.items() if parent == above]
        found.extend(below)
        yield from below


def process_ids() -> list[int]:
    """The ids of all processes."""
    return sorted(int(name) for name in os.listdir("/proc") if name.isdigit())


def all_processes() -> list[Process]:
    """All processes by name, then by id."""
    found = [Process(each) for each in process_ids()]
    return sorted(
        (p for p in found if p.process_name), key=lambda p: (p.process_name.lower(), p.id)
    )


def find_process(process_id: int) -> Process | None:
    """The process of an id, if there is one."""
    return Process(process_id) if os.path.isdir(f"/proc/{process_id}") else None


def span(seconds: float) -> object:
    from poshws.values.convert import convert
    from poshws.values.numbers import Int64
    from poshws.values.types import core_type

    return convert(Int64(round(seconds * 10_000_000)), core_type("System.TimeSpan"))


def moment(seconds: float) -> object:
    """A local time, from seconds since 1970."""
    from poshws.values.members import invoke_member, invoke_static
    from poshws.values.numbers import Int64
    from poshws.values.types import core_type

    offset = core_type("System.DateTimeOffset")
    made = invoke_static(offset, "FromUnixTimeMilliseconds", [Int64(round(seconds * 1000))])
    from poshws.values.members import get_member

    return get_member(invoke_member(made, "ToLocalTime", []), "DateTime")


TYPES = describe("processes", {"System.Diagnostics.Process": Process})
