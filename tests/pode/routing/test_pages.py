"""ConvertTo-PodeRoute: routes made of commands."""

from __future__ import annotations

import http.client

import pytest

from tests.pode.conftest import wait_for_port
from tests.pode.routing.test_groups import served

FUNCTIONS = """
function Get-Square { param([int] $N) $N * $N }
function Set-Thing-Here { 'set' }
function Plain { 'plain' }
"""
SHOWN = """
foreach ($method in 'Delete', 'Get', 'Post', 'Put') {
    Get-PodeRoute -Method $method | ForEach-Object { "$($_.Method) $($_.Path) [$($_.Arguments)]" } | Sort-Object | Out-Default
}"""
TWO = "GET {0}/Get-Square [Get-Square]\nPUT {0}/Set-Thing-Here [Set-Thing-Here]\n"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("ConvertTo-PodeRoute -Commands Get-Square, Set-Thing-Here", TWO.format("")),
        ("ConvertTo-PodeRoute Get-Square, Set-Thing-Here -Path /p/", TWO.format("/p")),
        ("'Get-Square', 'Set-Thing-Here' | ConvertTo-PodeRoute -Path p", TWO.format("/p")),
        (", ('Get-Square', 'Set-Thing-Here') | ConvertTo-PodeRoute", TWO.format("")),
        ("ConvertTo-PodeRoute Get-Square", "GET /Get-Square [Get-Square]\n"),
        (
            "ConvertTo-PodeRoute Set-Thing-Here, Plain -NoVerb -Method ''",
            "POST /Plain [Plain]\nPUT /ThingHere [Set-Thing-Here]\n",
        ),
        ("ConvertTo-PodeRoute Plain -Method Delete", "Delete /Plain [Plain]\n"),
        (
            "ConvertTo-PodeRoute -Module Microsoft.PowerShell.Utility -Commands Get-Date, Get-Uptime",
            "GET /Microsoft.PowerShell.Utility/Get-Date [Get-Date]\n"
            "GET /Microsoft.PowerShell.Utility/Get-Uptime [Get-Uptime]\n",
        ),
    ],
)
def test_routes_of_commands(command: str, expected: str) -> None:
    assert served(FUNCTIONS + command + SHOWN) == expected


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("ConvertTo-PodeRoute", "No commands supplied to convert to Routes."),
        ("ConvertTo-PodeRoute @()", "No commands supplied to convert to Routes."),
        ("ConvertTo-PodeRoute $null", "No commands supplied to convert to Routes."),
        (
            "ConvertTo-PodeRoute Plain -Method *",
            "Cannot validate argument on parameter 'Method'. The argument \"*\" does not belong to the set "
            '",Connect,Delete,Get,Head,Merge,Options,Patch,Post,Put,Trace" specified by the ValidateSet '
            "attribute. Supply an argument that is in the set and then try the command again.",
        ),
        (
            "ConvertTo-PodeRoute -Module Microsoft.PowerShell.Utility -Commands Get-Date, Get-Zip",
            "Module Microsoft.PowerShell.Utility does not contain function Get-Zip to convert to a Route.",
        ),
    ],
)
def test_what_cannot_be_converted(command: str, expected: str) -> None:
    script = FUNCTIONS + f"try {{ {command} }} catch {{ $_.Exception.Message | Out-Default }}"
    assert served(script) == expected + "\n"


def test_commands_answer_requests(run, free_port):
    script = run(
        FUNCTIONS
        + """
        function Set-Stop { Close-PodeServer }
        Start-PodeServer {
            Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http
            ConvertTo-PodeRoute -Commands Get-Square, Plain, Set-Stop -Path /api -Middleware {
                if ($WebEvent.Query.stop) { Set-PodeResponseStatus -Code 403 -NoErrorPage; return $false }
                $true
            }
        }""",
        PORT=str(free_port),
    )
    wait_for_port(free_port)

    def ask(method, path):
        line = http.client.HTTPConnection("127.0.0.1", free_port, timeout=20)
        line.request(method, path)
        answer = line.getresponse()
        found = answer.status, answer.read().decode()
        line.close()
        return found

    assert ask("GET", "/api/Get-Square?N=7") == (200, "49")
    assert ask("POST", "/api/Plain") == (200, "plain")
    assert ask("GET", "/api/Get-Square?N=7&stop=1") == (403, "")
    assert ask("PUT", "/api/Set-Stop")[0] == 200
    assert script.finish().errors == ""
