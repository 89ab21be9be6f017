"""System.Diagnostics.Process: what it says of processes that run, and of those that have ended."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Run = Callable[[str], str]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="held against what /proc says"
)

SLEEPER = """
import threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
print(flush=True)
time.sleep(60)
"""


@pytest.fixture(scope="module")
def sleeper() -> Iterator[int]:
    """The id of a process with two threads that sleeps."""
    with subprocess.Popen([sys.executable, "-c", SLEEPER], stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        started.stdout.readline()
        yield started.pid
        started.kill()


def status_of(process_id: int) -> dict[str, str]:
    lines = Path(f"/proc/{process_id}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def test_sizes_are_those_of_the_kernel(run: Run, sleeper: int) -> None:
    status = status_of(sleeper)
    names = "WorkingSet64 PeakWorkingSet64 VirtualMemorySize64 PeakVirtualMemorySize64"
    found = run(f"$p = Get-Process -Id {sleeper}; foreach ($n in -split '{names}') {{ $p.$n }}")
    expected = [
        int(status[key].split()[0]) * 1024 for key in ("VmRSS", "VmHWM", "VmSize", "VmPeak")
    ]
    assert [int(each) for each in found.split()] == expected


def test_private_memory_and_the_older_properties(run: Run, sleeper: int) -> None:
    pages = int(Path(f"/proc/{sleeper}/statm").read_text().split()[5])
    script = (
        f"$p = Get-Process -Id {sleeper}; $p.PrivateMemorySize64; $p.PM; $p.NPM;"
        " $p.WorkingSet -eq $p.WS; $p.WorkingSet.GetType().Name"
    )
    assert run(script) == f"{pages * os.sysconf('SC_PAGE_SIZE')} 0 0 True Int32"


def test_threads_handles_parent_session_and_affinity(run: Run, sleeper: int) -> None:
    script = f"""
        $p = Get-Process -Id {sleeper}
        $p.Threads.Count; $p.Threads.Id -contains {sleeper}; $p.HandleCount; $p.Parent.Id; $p.SessionId
        "$($p.ProcessorAffinity)"; $p.Path; $p.Modules[0].FileName
    """
    handles = len(os.listdir(f"/proc/{sleeper}/fd"))
    bits = sum(1 << each for each in os.sched_getaffinity(sleeper))
    path = os.readlink(f"/proc/{sleeper}/exe")
    assert run(script) == (
        f"2 True {handles} {os.getpid()} {os.getsid(sleeper)} {bits} {path} {path}"
    )


def test_times_are_close_to_the_clock(run: Run) -> None:
    """To the hundredth of a second that the kernel keeps, and not to the second of boot."""
    before = time.time()
    with subprocess.Popen(["sleep", "60"]) as started:
        script = (
            f"([DateTimeOffset](Get-Process -Id {started.pid}).StartTime).ToUnixTimeMilliseconds()"
        )
        began = int(run(script)) / 1000
        started.kill()
    assert before - 0.05 <= began <= time.time() + 0.05


@pytest.mark.parametrize(("nice", "name"), [(1, "BelowNormal"), (11, "Idle"), (0, "Normal")])
def test_the_priority_is_the_nice_value(run: Run, nice: int, name: str) -> None:
    with subprocess.Popen(["nice", "-n", str(nice), "sleep", "60"]) as started:
        while b"sleep" not in Path(f"/proc/{started.pid}/cmdline").read_bytes()[:5]:
            time.sleep(0.01)
        script = f"$p = Get-Process -Id {started.pid}; $p.PriorityClass; $p.BasePriority"
        assert run(script) == f"{name} {nice}"
        assert run(f"{script}; $p.PriorityClass = 'Idle'; $p.PriorityClass").endswith(" Idle")
        assert os.getpriority(os.PRIO_PROCESS, started.pid) == 19
        started.kill()


def test_long_names_are_whole(run: Run, tmp_path: Path) -> None:
    """The kernel keeps 15 letters; a script's name stands behind its interpreter's."""
    script = tmp_path / "a-script-with-a-long-name"
    script.write_text("#!/bin/sh\necho\nread line\n")
    script.chmod(0o755)
    with subprocess.Popen([script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        started.stdout.readline()
        assert run(f"(Get-Process -Id {started.pid}).Name") == "a-script-with-a-long-name"
        started.kill()


def test_a_started_process_that_has_ended_has_no_figures(run: Run) -> None:
    script = """
        $p = Start-Process true -PassThru; $p.WaitForExit()
        $all = foreach ($n in 'Name', 'WS', 'CPU', 'StartTime', 'HandleCount', 'Path', 'CommandLine', 'Parent') { $p.$n }
        @($all).Where{ $null -ne $_ }.Count; $p.HasExited; $p.ExitCode; $p.ExitTime.GetType().Name; "$p"
        $p | Stop-Process; 'no error'
    """
    assert run(script) == "0 True 0 DateTime System.Diagnostics.Process no error"


def test_a_found_process_keeps_what_was_read(run: Run) -> None:
    script = """
        $started = Start-Process sleep 60 -PassThru
        $found = Get-Process -Id $started.Id; $size = $found.WS
        $started.Kill(); $started.WaitForExit()
        $found.HasExited; $found.Name; $found.WS -eq $size; $null -eq $found.CPU; $found.HandleCount
        $null -eq $found.ExitTime
        $found.Refresh(); $null -eq $found.WS
        $found.Kill(); 'no error'
    """
    assert run(script) == "True sleep True True 0 True True no error"


def test_the_children_are_ended_with_it(run: Run) -> None:
    script = """
        $p = Start-Process sh '-c "sleep 300.25 & sleep 300.25"' -PassThru
        do { $below = @(Get-Process sleep | Where-Object CommandLine -EQ 'sleep 300.25') } until ($below.Count -ge 2)
        $p.Kill($true); $p.WaitForExit(5000); $p.ExitCode
        $below | Wait-Process -Timeout 5; @($below.HasExited -eq $false).Count
    """
    assert run(script) == "True 137 0"


def test_the_library_comes_with_the_first_process() -> None:
    script = (
        "import sys; from poshws import Session; s = Session();"
        "s.run('(Start-Process true -PassThru -Wait).ExitCode');"
        "assert 'psutil' not in sys.modules;"
        "s.run('(Get-Process -Id $PID).Id'); assert 'psutil' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
