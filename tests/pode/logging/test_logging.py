"""What the logs write."""

from __future__ import annotations

import re

from poshws.pode.logging.logging import visible


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


REQUESTS = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    %s
    Add-PodeRoute -Method Get -Path /a -ScriptBlock { Write-PodeTextResponse -Value hello }
    Register-PodeEvent -Type Running -Name go -ScriptBlock {
        $url = "http://127.0.0.1:$($env:PORT)"
        $null = Invoke-WebRequest "$url/a?q=1" -UserAgent me -Headers @{ Referer = "http://from" }
        try { $null = Invoke-WebRequest "$url/b" -UserAgent me } catch { }
        Start-Sleep -Milliseconds 300
        Close-PodeServer
    }
}
"""


def test_requests_are_logged_as_web_servers_do(run, tmp_path, free_port):
    text = REQUESTS % "New-PodeLogFileMethod -Name asked | Enable-PodeRequestLogging"
    ran = run(text, PORT=str(free_port)).finish()
    assert (ran.code, ran.errors) == (0, "")
    (file,) = (tmp_path / "logs").iterdir()
    found, missing = file.read_text().splitlines()
    date = r"\[\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d [+-]\d\d:\d\d\]"
    wanted = rf'127\.0\.0\.1 - - {date} "GET /a HTTP/1\.1" 200 5 "http://from" "me"'
    assert re.fullmatch(wanted, found)
    assert re.fullmatch(rf'127\.0\.0\.1 - - {date} "GET /b HTTP/1\.1" 404 \d+ "-" "me"', missing)


def test_requests_as_events_and_in_batches(run, free_port):
    ran = run(
        REQUESTS
        % """
        New-PodeLogCustomMethod -Version 2 -BatchInfo (New-PodeLogBatchInfo -Size 2) -ScriptBlock {
            param($items)
            "$($items.Count): $($items.Data -join ', ') of $($items[0].Event.Level)" | Out-Default
        } | Enable-PodeLogRequestType -SerialiseFormat None -ScriptBlock {
            param($logEvent)
            "$($logEvent.Data.Request.Resource) $($logEvent.Data.Response.StatusCode)"
        }
        """,
        PORT=str(free_port),
    ).finish()
    assert ran.lines == ["2: /a 200, /b 404 of Informational"]


def test_w3c_logs_have_a_header_and_fields(run, tmp_path, free_port):
    text = (
        REQUESTS
        % """
    $fields = (Add-PodeLogW3CField -Name cs-uri-stem), (Add-PodeLogW3CField -Name cs-uri-query),
        (Add-PodeLogW3CCustomField -Name User-Agent -Type Request)
    New-PodeLogFileMethod -Name asked |
        Enable-PodeLogRequestType -Format W3C -W3CInfo (New-PodeLogW3CInfo -Fields $fields)
    """
    )
    assert run(text, PORT=str(free_port)).finish().errors == ""
    (file,) = (tmp_path / "logs").iterdir()
    lines = file.read_text().splitlines()
    assert lines[0] == "#Software: Pode 2.14.0"
    assert lines[3:] == [
        "#Fields: cs-uri-stem cs-uri-query cs(User-Agent)",
        "/a q=1 me ",
        "/b - me ",
    ]


def test_masks_hide_what_server_psd1_names(run, tmp_path):
    (tmp_path / "server.psd1").write_text(
        "@{ Logging = @{ Masking = @{ Mask = '***'\n"
        "Patterns = @('(?<keep_before>password=)\\w+', 'tok_\\w+') } } }"
    )
    run("""
    Start-PodeServer {
        New-PodeLogFileMethod -Name own | Add-PodeLogType -Name own -ScriptBlock { param($i) $i }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            'Password=abc for tok_12' | Write-PodeLog -Name own
            'not logged' | Write-PodeLog -Name own -Level Debug
            Start-Sleep -Milliseconds 200
            Close-PodeServer
        }
    }
    """).finish()
    (file,) = (tmp_path / "logs").iterdir()
    assert file.read_text() == "Password=*** for ***\n"
