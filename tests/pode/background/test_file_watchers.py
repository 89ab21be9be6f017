"""Add-PodeFileWatcher and its like, in a script."""

from __future__ import annotations

import time


def test_events_of_files(run, tmp_path):
    for site in ("one", "two"):
        (tmp_path / "sites" / site).mkdir(parents=True)
    (tmp_path / "sites" / "one" / "was.txt").write_text("1")
    script = run("""
        Start-PodeServer -EnablePool Files {
            $w = Add-PodeFileWatcher -Name sites -Path ./sites/:site -EventName * -Include *.txt -Exclude no* -ArgumentList 'arg' -PassThru -ScriptBlock {
                param($given)
                $e = $FileEvent
                "$given $($e.Type) $($e.Name) <$($e.Old.Name)> $($e.Parameters.site) $(Split-Path $e.FullPath -Leaf)" | Out-Default
                if ($e.Name -eq 'end.txt') { Close-PodeServer }
            }
            "$($w.Name) $($w.Paths.Count) $($w.Events.Count) $(Test-PodeFileWatcher -Name SITES) $((Get-PodeFileWatcher).Name)" | Out-Default
            foreach ($path in './sites', './none') {
                try { Add-PodeFileWatcher -Name sites -Path $path -ScriptBlock { } } catch { $_.Exception.Message -replace 'exist: .*', 'exist' | Out-Default }
            }
            Add-PodeFileWatcher -Name gone -Path ./sites -ScriptBlock { 'gone' | Out-Default }
            Remove-PodeFileWatcher -Name gone
            Register-PodeEvent -Type Running -Name go -ScriptBlock { New-Item ./running -ItemType File | Out-Null }
        }
    """)
    one, two = tmp_path / "sites" / "one", tmp_path / "sites" / "two"
    end = time.monotonic() + 20
    while not (tmp_path / "running").exists() and time.monotonic() < end:
        time.sleep(0.05)
    time.sleep(0.6)
    (two / "new.txt").write_text("1")
    (two / "no.txt").write_text("1")
    (two / "other.md").write_text("1")
    time.sleep(0.6)
    (two / "new.txt").rename(two / "named.txt")
    time.sleep(0.6)
    (one / "was.txt").unlink()
    time.sleep(0.6)
    (one / "end.txt").write_text("1")
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines == [
        "sites 2 5 True sites",
        "A File Watcher named 'sites' has already been defined.",
        "Path does not exist",
        "arg Existed was.txt <> one was.txt",
        "arg Created new.txt <> two new.txt",
        "arg Renamed named.txt <new.txt> two named.txt",
        "arg Deleted was.txt <> one was.txt",
        "arg Created end.txt <> one end.txt",
    ]
