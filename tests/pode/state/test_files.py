"""Files of the shared state."""

from __future__ import annotations

import json


def test_a_file_keeps_what_pode_keeps(run, tmp_path):
    lines = run("""
    Start-PodeServer {
        Set-PodeState -Name a -Value @{ x = 1 } | Out-Null
        Set-PodeState -Name b -Value 'text' -Scope s1, s2 | Out-Null
        Save-PodeState -Path ./state.json
        Restore-PodeState -Path ./state.json
        (Get-PodeState -Name a).x, (Get-PodeState -Name b), (Get-PodeStateNames -Scope s2) | Out-Default
        Close-PodeServer
    }
    """).finish()
    assert lines.lines == ["1", "text", "b"]
    kept = json.loads((tmp_path / "state.json").read_text())["__pode_state_data__"]
    assert kept["Type"] == "ConcurrentDictionary"
    first = kept["Items"][0]
    assert first["Key"] == "a"
    assert first["Value"]["Type"] == "ConcurrentDictionary"
    assert [part["Key"] for part in first["Value"]["Items"]] == ["Value", "Scope"]


def test_older_files_are_plain(run, tmp_path):
    (tmp_path / "old.json").write_text('{"a": {"Scope": ["s"], "Value": 5}, "b": [1, 2]}')
    lines = run("""
    Start-PodeServer {
        Restore-PodeState -Path ./old.json
        (Get-PodeState -Name a), "$(Get-PodeState -Name b)", (Get-PodeStateNames -Scope s) | Out-Default
        Close-PodeServer
    }
    """).finish()
    assert lines.lines == ["5", "1 2", "a"]
