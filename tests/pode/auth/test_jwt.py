"""JSON web tokens, as commands and as what a client shows to a server."""

from __future__ import annotations

import urllib.error
import urllib.request

from tests.pode.conftest import wait_for_port

COMMANDS = """
function said($script) { try { & $script } catch { $_.Exception.Message } }
$token = ConvertTo-PodeJwt -Header @{ alg = 'HS256' } -Payload @{ sub = '123' } -Secret 'abc'
$token
(ConvertFrom-PodeJwt -Token $token -Secret abc).sub
said { ConvertFrom-PodeJwt -Token $token -Secret abd }
said { ConvertFrom-PodeJwt -Token $token }
said { ConvertFrom-PodeJwt -Token 'a.b' }
said { ConvertTo-PodeJwt -Header @{ alg = 'RS1' } -Payload @{} -Secret x }
said { ConvertTo-PodeJwt -Header @{} -Payload @{} }
said { Test-PodeJwt -Payload ([pscustomobject]@{ exp = 5 }) }
said { Test-PodeJwt -Payload ([pscustomobject]@{ nbf = 50000000000 }) }
(ConvertFrom-PodeJwt -Token $token -IgnoreSignature).sub
"""

SERVER = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    New-PodeAuthScheme -Bearer -AsJWT -Secret 'abc' | Add-PodeAuth -Name j -Sessionless -ScriptBlock {
        param($payload)
        @{ User = @{ Name = $payload.sub } }
    }
    Add-PodeRoute -Method Get -Path '/who' -Authentication j -ScriptBlock {
        Write-PodeTextResponse -Value $WebEvent.Auth.User.Name
    }
    foreach ($end in 5, 50000000000) {
        $payload = @{ sub = 'Ada'; exp = $end }
        ConvertTo-PodeJwt -Header @{ alg = 'HS512' } -Payload $payload -Secret 'abc' | Out-Default
    }
    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
"""


def test_tokens_are_made_and_read(run):
    assert run(COMMANDS).finish().lines == [
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ.46AZs25FKQORVaIqDorAnSwkJkbQGiTzaQP1CQeImp4",
        "123",
        "Invalid JWT signature supplied.",
        "No secret supplied for JWT signature.",
        "Invalid JWT supplied.",
        "The JWT algorithm is not currently supported: RS1",
        "No algorithm supplied in JWT Header.",
        "The JWT has expired.",
        "The JWT is not yet valid for use.",
        "123",
    ]


def test_a_server_takes_tokens(run, free_port):
    script = run(SERVER, PORT=str(free_port))
    wait_for_port(free_port)
    old, good = (script.process.stdout.readline().strip() for _ in range(2))
    answers = []
    for token in (old, good, good[:-2], "nothing"):
        request = urllib.request.Request(
            f"http://127.0.0.1:{free_port}/who", headers={"Authorization": f"Bearer {token}"}
        )
        try:
            with urllib.request.urlopen(request) as answer:
                answers.append(answer.read().decode())
        except urllib.error.HTTPError as error:
            answers.append(error.code)
    urllib.request.urlopen(f"http://127.0.0.1:{free_port}/close").close()
    assert answers == [401, "Ada", 401, 401]
    assert script.finish().code == 0
