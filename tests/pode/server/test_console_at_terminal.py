"""What servers do at a terminal: colours, banners, logging, Ctrl+C. Elsewhere they are quiet."""

from __future__ import annotations

import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")

# What no script may ever show, however it fails.
FAULTS = ("Traceback", "poshws failed inside", "invalid literal", "not recognized")

SERVER = """
Start-PodeServer %s {
    %s
    Register-PodeEvent -Type Running -Name go -ScriptBlock {
        %s
        Start-Sleep -Milliseconds 300
        Close-PodeServer
    }
}
"""

COLOURS = (
    "Black DarkBlue DarkGreen DarkCyan DarkRed DarkMagenta DarkYellow Gray "
    "DarkGray Blue Green Cyan Red Magenta Yellow White"
).split()
CODES = (30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97)


def ended_well(shown):
    """Asserts that a script has ended as it should, and says nothing of an inner fault."""
    assert shown.code == 0, shown.text
    for fault in FAULTS:
        assert fault not in shown.text
    return shown


def served(at_terminal, *, setup="", running="", parameters="", **environment):
    """What a server shows that sets this up, does this when it runs, and is closed."""
    text = SERVER % (parameters, setup, running)
    return ended_well(at_terminal(text, **environment).finish())


def test_the_banners_of_start_and_end(at_terminal, free_port):
    shown = served(
        at_terminal,
        setup="Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http -Name Main",
        PORT=str(free_port),
    )
    states = [line.rpartition("[")[2].rstrip("]") for line in shown.lines if "Pode v" in line]
    assert states == ["Starting", "Running", "Terminating", "Terminated"]
    assert "Listening on 1 endpoint(s) [1 thread(s)]:" in shown.lines
    assert f" - HTTP  : http://localhost:{free_port}/\t[Name: Main]" in shown.lines
    assert "\x1b[92mDone\x1b[0m\r\n" in shown.raw


@pytest.mark.parametrize("parameters", ["-Quiet", "-Daemon -ScriptBlock"])
def test_a_quiet_server_says_nothing(at_terminal, parameters):
    shown = served(
        at_terminal,
        parameters=parameters,
        setup="New-PodeLoggingMethod -Terminal | Enable-PodeLogErrorType",
        running="'oops' | Write-PodeErrorLog; Write-PodeHost no; Write-PodeHost yes -Force",
    )
    assert shown.text == "yes\n"


DEPRECATED = "WARNING: The function 'New-PodeLoggingMethod' is deprecated"


@pytest.mark.parametrize(
    "method",
    [
        "New-PodeLoggingMethod -Terminal",
        "New-PodeLoggingMethod -Terminal -Batch 2 -BatchTimeout 1",
        "New-PodeLogTerminalMethod",
    ],
)
def test_errors_and_requests_go_to_the_terminal(at_terminal, free_port, method):
    shown = served(
        at_terminal,
        setup=f"""
        Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
        {method} | Enable-PodeLogErrorType
        {method} | Enable-PodeLogRequestType
        Add-PodeRoute -Method Get -Path / -ScriptBlock {{ Write-PodeTextResponse -Value hello }}
        """,
        running="""
        'oops' + [char]27 + '[2J' | Write-PodeErrorLog
        $null = Invoke-WebRequest "http://127.0.0.1:$($env:PORT)/" -UserAgent me
        """,
        PORT=str(free_port),
    )
    assert "Message: oops\\u001b[2J" in shown.lines
    assert '"GET / HTTP/1.1" 200 5 "-" "me"' in shown.text
    is_old = "LoggingMethod" in method
    assert (DEPRECATED in shown.text) is is_old
    assert (f"\x1b[93m{DEPRECATED}" in shown.raw) is is_old


@pytest.mark.parametrize(
    ("method", "has_file"),
    [
        ("New-PodeLoggingMethod -File -Name errors", True),
        ("New-PodeLogFileMethod -Name errors", True),
        ("New-PodeLoggingMethod -Custom -ScriptBlock { param($item) Write-PodeHost $item }", False),
        ("New-PodeLogCustomMethod -ScriptBlock { param($item) Write-PodeHost $item }", False),
    ],
)
def test_other_logging_methods(at_terminal, tmp_path, method, has_file):
    shown = served(
        at_terminal,
        setup=f"{method} | Enable-PodeLogErrorType",
        running="'oops' | Write-PodeErrorLog",
    )
    assert ("Message: oops" in shown.lines) is not has_file
    if has_file:
        (file,) = (tmp_path / "logs").iterdir()
        assert "Message: oops\n" in file.read_text()
    assert (DEPRECATED in shown.text) is ("LoggingMethod" in method)


@pytest.mark.parametrize("writer", ["Write-PodeHost", "Write-Host"])
def test_colours_by_name_value_and_number(at_terminal, writer):
    shown = served(
        at_terminal,
        running=f"""
        foreach ($name in [Enum]::GetNames([ConsoleColor])) {{
            {writer} "name $name" -ForegroundColor $name
            {writer} "value $name" -ForegroundColor ([ConsoleColor]$name)
            {writer} "number $name" -ForegroundColor ([int][ConsoleColor]$name)
        }}
        {writer} plain
        {writer} first -NoNewline -ForegroundColor Red
        {writer} second
        """,
    )
    for name, code in zip(COLOURS, CODES, strict=True):
        for how in ("name", "value", "number"):
            assert f"\x1b[{code}m{how} {name}\x1b[0m\r\n" in shown.raw
    assert "\r\nplain\r\n\x1b[91mfirst\x1b[0msecond\r\n" in shown.raw


def test_a_colour_that_is_none(at_terminal):
    shown = at_terminal(
        SERVER
        % ("", "", "try { Write-PodeHost x -ForegroundColor Pink } catch { Write-PodeHost $_ }")
    ).finish()
    assert shown.code == 0
    assert 'Cannot convert value "Pink" to type "System.ConsoleColor"' in shown.text.replace(
        "\n", " "
    )
    assert "x" not in shown.lines


def test_colours_of_background_jobs(at_terminal):
    shown = served(
        at_terminal,
        running="""
        Start-Job { Write-Host job -ForegroundColor Red -BackgroundColor Yellow } |
            Receive-Job -Wait -AutoRemoveJob
        Start-ThreadJob { Write-Host thread -ForegroundColor Red } |
            Receive-Job -Wait -AutoRemoveJob
        1 | ForEach-Object -Parallel { Write-Host parallel -ForegroundColor Red }
        """,
    )
    assert "\x1b[91;103mjob\x1b[0m\r\n" in shown.raw
    assert "\x1b[91mthread\x1b[0m\r\n" in shown.raw
    assert "\x1b[91mparallel\x1b[0m\r\n" in shown.raw


def test_objects_and_streams(at_terminal):
    shown = served(
        at_terminal,
        running="""
        [pscustomobject]@{ Name = 'a'; Size = 1 } | Out-PodeHost
        Write-PodeHost @{ a = 1 } -Explode -ShowType -Label 'table'
        Write-Warning 'careful'
        Write-Verbose 'more' -Verbose
        Write-Debug 'deep' -Debug
        Write-Information 'known' -InformationAction Continue
        """,
    )
    assert "Name Size" in shown.text
    assert "[Name: table; TypeName: System.Collections.Hashtable]" in shown.lines
    for line in ("WARNING: careful", "VERBOSE: more", "DEBUG: deep", "known"):
        assert line in shown.lines


def test_ctrl_c_ends_a_server_in_good_order(at_terminal):
    terminal = at_terminal("""
    Start-PodeServer {
        Register-PodeEvent -Type Terminate -Name t -ScriptBlock { Write-PodeHost 'goodbye' }
        Register-PodeEvent -Type Stop -Name s -ScriptBlock { Write-PodeHost 'stopped' }
    }
    Write-Host 'after' -ForegroundColor Green
    """)
    terminal.see("[Running]")
    terminal.type("\x03")
    shown = ended_well(terminal.finish())
    assert "goodbye" in shown.lines
    assert "stopped" in shown.lines
    assert shown.raw.endswith("\x1b[92mafter\x1b[0m\r\n")


def test_ctrl_c_is_ignored_where_termination_is_disabled(at_terminal):
    terminal = at_terminal("""
    Start-PodeServer -DisableTermination {
        Add-PodeTimer -Name beat -Interval 1 -ScriptBlock {
            Write-PodeHost "beat $($TimerEvent.Sender.Count)"
            if ($TimerEvent.Sender.Count -ge 3) { Close-PodeServer }
        }
    }
    """)
    terminal.see("beat 1")
    terminal.type("\x03")
    assert "beat 3" in ended_well(terminal.finish()).lines


def test_a_restart_says_so(at_terminal):
    shown = ended_well(
        at_terminal("""
    Start-PodeServer {
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            if (Get-PodeServerRestartCount) { Close-PodeServer } else { Restart-PodeServer }
        }
    }
    """).finish()
    )
    states = [line.rpartition("[")[2].rstrip("]") for line in shown.lines if "Pode v" in line]
    assert states == [
        "Starting",
        "Running",
        "Restarting",
        "Starting",
        "Running",
        "Terminating",
        "Terminated",
    ]


def test_what_fails_at_the_start_is_an_error_of_powershell(at_terminal):
    shown = at_terminal("Start-PodeServer { New-PodeLoggingMethod -Terminal; throw 'no' }").finish()
    assert shown.code == 1
    assert "Traceback" not in shown.text
    assert "Exception: " in shown.text
    assert "no" in shown.lines[-1] or any(line.endswith(" no") for line in shown.lines)


def test_a_route_that_fails_is_logged(at_terminal, free_port):
    shown = served(
        at_terminal,
        setup="""
        Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
        New-PodeLogTerminalMethod | Enable-PodeLogErrorType
        Add-PodeRoute -Method Get -Path / -ScriptBlock { throw 'in the route' }
        """,
        running="""
        try { $null = Invoke-WebRequest "http://127.0.0.1:$($env:PORT)/" }
        catch { Write-PodeHost "status $([int]$_.Exception.Response.StatusCode)" }
        """,
        PORT=str(free_port),
    )
    assert "Message: in the route" in shown.lines
    assert "status 500" in shown.lines


def test_messages_of_a_websocket(at_terminal, peer):
    async def handle(connection, state):
        await connection.send('{"a": "hello"}')
        state.got.append(await connection.recv())

    server = peer(handle)
    terminal = at_terminal(
        """
    Start-PodeServer {
        New-PodeLoggingMethod -Terminal | Enable-PodeLogErrorType
        Connect-PodeWebSocket -Name a -Url $env:URL -ScriptBlock {
            Write-PodeHost "got $($WsEvent.Data.a)" -ForegroundColor Cyan
            Send-PodeWebSocket -Message "$($WsEvent.Data.a) too"
            throw 'a handler that fails'
        }
    }
    """,
        URL=server.url,
    )
    terminal.see("a handler that fails")
    terminal.type("\x03")
    shown = ended_well(terminal.finish())
    assert "\x1b[96mgot hello\x1b[0m\r\n" in shown.raw
    assert "Message: a handler that fails" in shown.lines
    assert server.settle().got == ["hello too"]
