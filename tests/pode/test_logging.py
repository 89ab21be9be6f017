"""What the logs write."""

from __future__ import annotations

import re

from poshws.pode.logging import visible


def test_control_characters_are_written_out():
    assert visible("a\x1b[31mred\x07\r\n\tend\x9b") == "a\\u001b[31mred\\u0007\\u000d\n\tend\\u009b"


def test_errors_go_to_a_file_of_the_day(run, tmp_path):
    ran = run("""
    Start-PodeServer {
        New-PodeLogFileMethod -Name errors | Enable-PodeLogErrorType
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            'oops' + [char]27 + '[2J' | Write-PodeErrorLog
            Start-Sleep -Milliseconds 200
            Close-PodeServer
        }
    }
    """).finish()
    assert (ran.code, ran.errors) == (0, "")
    (file,) = (tmp_path / "logs").iterdir()
    assert re.fullmatch(r"errors_\d{4}-\d\d-\d\d_001\.log", file.name)
    text = file.read_text()
    assert "Level: Error\n" in text
    assert "Message: oops\\u001b[2J\n" in text


def test_own_log_types_get_what_scripts_write(run):
    ran = run("""
    Start-PodeServer {
        New-PodeLogCustomMethod -ScriptBlock { param($item) "written: $item" | Out-Default } |
            Add-PodeLogType -Name own -ScriptBlock { param($item) $item.ToUpper() }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            'one', 'two' | Write-PodeLog -Name own
            Start-Sleep -Milliseconds 200
            Close-PodeServer
        }
    }
    """).finish()
    assert ran.lines == ["written: ONE", "written: TWO"]
