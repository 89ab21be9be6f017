"""What /proc says about a process: its figures, words, name, and the files in its memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import ClassVar

from poshws.corelib import hooks

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")


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


def program_name(process_id: int) -> str:
    """A process's name; pwsh for those that run scripts, this one as well."""
    name = read_name(process_id)
    if name.startswith(("python", "poshws")):
        words = command_words(process_id)
        is_own = process_id == os.getpid() and own_program() is not None
        if is_own or words[1:3] == ["-m", "poshws"]:
            return "pwsh"
        if any(os.path.basename(word) in ("poshws", "pwsh") for word in words[:2]):
            return "pwsh"
    return name


def own_program() -> str | None:
    """The launcher that stands for the program that runs; None where no session runs."""
    try:
        own: str | None = hooks.services.own_program()
        return own
    except RuntimeError:
        return None


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
    parents = {each: parent_of(each) for each in process_ids()}
    found = [process_id]
    for above in found:
        below = [each for each, parent in parents.items() if parent == above]
        found.extend(below)
        yield from below


def parent_of(process_id: int) -> int:
    fields = stat_fields(process_id)
    return int(fields[1]) if fields else 0


def process_ids() -> list[int]:
    """The ids of all processes."""
    return sorted(int(name) for name in os.listdir("/proc") if name.isdigit())


def span(seconds: float) -> object:
    from poshws.corelib.numerics.numbers import Int64
    from poshws.corelib.typesystem.types import core_type
    from poshws.objects.conversion.convert import convert

    return convert(Int64(round(seconds * 10_000_000)), core_type("System.TimeSpan"))


def moment(seconds: float) -> object:
    """A local time, from seconds since 1970."""
    from poshws.corelib.numerics.numbers import Int64
    from poshws.corelib.typesystem.types import core_type
    from poshws.objects.members import invoke_member, invoke_static

    offset = core_type("System.DateTimeOffset")
    made = invoke_static(offset, "FromUnixTimeMilliseconds", [Int64(round(seconds * 1000))])
    from poshws.objects.members import get_member

    return get_member(invoke_member(made, "ToLocalTime", []), "DateTime")


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
    """The files in a process's memory that can be run, the program first."""
    found: dict[str, ProcessModule] = {}
    runnable: set[str] = set()
    try:
        with open(f"/proc/{process_id}/maps", encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return []
    for line in lines:
        fields = line.split(None, 5)
        if len(fields) < 6 or not fields[5].startswith("/"):
            continue
        start, end = (int(each, 16) for each in fields[0].split("-"))
        module = found.setdefault(fields[5], ProcessModule(fields[5], start, 0))
        module.module_memory_size = end - module.base_address
        if "x" in fields[1]:
            runnable.add(fields[5])
    return [module for name, module in found.items() if name in runnable]
