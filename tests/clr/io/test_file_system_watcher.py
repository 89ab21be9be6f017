"""[IO.FileSystemWatcher]: events of files, filters, and waiting for a change."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[[str], str]

WATCH = """
$w = [IO.FileSystemWatcher]::new('{0}'); $names = 'Created', 'Changed', 'Deleted', 'Renamed'
foreach ($each in $names) {{ Register-ObjectEvent $w $each -SourceIdentifier $each }}
function Next($name) {{
    $e = (Wait-Event $name -Timeout 20).SourceEventArgs; Get-Event $name -ErrorAction Ignore | Remove-Event
    "$($e.ChangeType) $($e.Name) $($e.OldName)".Trim()
}}
function End {{
    $w.Dispose(); Get-Event | Remove-Event
    foreach ($each in $names) {{ Unregister-Event -SourceIdentifier $each }}
}}
$w.EnableRaisingEvents = $true
"""

ERRORS = {
    "[IO.FileSystemWatcher]::new('/nowhere')": (
        "ArgumentException: The directory name '/nowhere' does not exist. (Parameter 'path')"
    ),
    "[IO.FileSystemWatcher]::new('')": (
        "ArgumentException: The directory name  is invalid. (Parameter 'path')"
    ),
    "$w = [IO.FileSystemWatcher]::new('/tmp'); $w.Path = '/nowhere'": (
        "ArgumentException: The directory name '/nowhere' does not exist. (Parameter 'Path')"
    ),
    "$w = [IO.FileSystemWatcher]::new('/tmp'); $w.Dispose(); $w.EnableRaisingEvents = $true": (
        "ObjectDisposedException: Cannot access a disposed object.\n"
        "Object name: 'System.IO.FileSystemWatcher'."
    ),
}


@pytest.mark.parametrize("script", ERRORS)
def test_errors(run: Run, script: str) -> None:
    assert run(script) == f"!{ERRORS[script]}"


def test_properties(run: Run) -> None:
    script = """
        $w = [IO.FileSystemWatcher]::new('/tmp', '*.*'); $w.Filter; $w.InternalBufferSize = 10
        $w.InternalBufferSize; "$($w.NotifyFilter)"; $w.Filters.Add('*.log'); $w.Filters.Count
        $w.Filter = ''; $w.Filters.Count; $w.Filter
    """
    assert run(script) == "* 4096 FileName, DirectoryName, LastWrite 2 1 *"


def test_what_happens_to_a_file(run: Run, tmp_path: Path) -> None:
    script = f"""
        {WATCH.format(tmp_path)}
        $file = '{tmp_path}/a.txt'
        $null = New-Item $file; Next Created
        Set-Content $file 1; Next Changed
        Rename-Item $file b.txt; Next Renamed
        Remove-Item {tmp_path}/b.txt; Next Deleted
        End
    """
    assert run(script) == "Created a.txt Changed a.txt Renamed b.txt a.txt Deleted b.txt"


def test_filters_and_subfolders(run: Run, tmp_path: Path) -> None:
    """A change of a property holds at once; a filter looks at names, and at letter case."""
    (tmp_path / "d").mkdir()
    script = f"""
        {WATCH.format(tmp_path)}
        $null = New-Item {tmp_path}/d/unseen.txt; $null = New-Item {tmp_path}/1.txt; Next Created
        $w.IncludeSubdirectories = $true
        $null = New-Item {tmp_path}/d/2.txt; Next Created
        $w.Filter = '?.log'
        $null = New-Item {tmp_path}/d/3.txt, {tmp_path}/d/4.LOG, {tmp_path}/d/55.log, {tmp_path}/d/6.log; Next Created
        Rename-Item {tmp_path}/d/6.log six.txt; Next Renamed
        End
    """
    assert run(script) == (
        "Created 1.txt Created d/2.txt Created d/6.log Renamed d/six.txt d/6.log"
    )


def test_waiting_for_a_change(run: Run, tmp_path: Path) -> None:
    timer = threading.Timer(0.5, (tmp_path / "late.txt").write_text, ["1"])
    timer.start()
    script = f"""
        $w = [IO.FileSystemWatcher]::new('{tmp_path}')
        $r = $w.WaitForChanged('Deleted', 50); $r.TimedOut; $null -eq $r.Name; [int] $r.ChangeType
        $r = $w.WaitForChanged('Created', 20000); $r.TimedOut; $r.Name; $r.ChangeType
        $w.EnableRaisingEvents
    """
    assert run(script) == "True True 0 False late.txt Created False"
    timer.join()


def threads() -> int:
    return sum(each.name == "file watch" for each in threading.enumerate())


def test_its_thread_ends_with_it(run: Run, tmp_path: Path) -> None:
    script = f"$w = [IO.FileSystemWatcher]::new('{tmp_path}'); $w.EnableRaisingEvents = $true"
    run(script.replace("$w", "$global:w"))
    assert threads() >= 1
    run("$global:w = $null")
    deadline = time.monotonic() + 20
    while threads() and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.05)
    assert threads() == 0


def test_a_script_ends_while_it_watches(tmp_path: Path) -> None:
    script = (
        f"$w = [IO.FileSystemWatcher]::new('{tmp_path}'); $w.EnableRaisingEvents = $true; 'end'"
    )
    ran = subprocess.run(
        [sys.executable, "-m", "poshws", "-c", script], capture_output=True, text=True, timeout=60
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "end\n", "")
