"""HTTP's Digest scheme."""

from __future__ import annotations

import hashlib
import re
import urllib.error
import urllib.request

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    New-PodeAuthScheme -Digest | Add-PodeAuth -Name Login -Sessionless -ScriptBlock {
        param($username, $params)
        if ($username -eq 'kim') { @{ User = @{ Name = $username; Nonce = $params.nonce }; Password = 'pickle' } }
    }
    Register-PodeAuthEvent -Name Login -Type Login -EventName hello -ScriptBlock { "in: $($TriggeredEvent.User.Name)" | Out-Default }
    Add-PodeRoute -Method Get -Path /me -Authentication Login -ScriptBlock {
        Write-PodeJsonResponse -Value @{ name = $WebEvent.Auth.User.Name; keys = @($WebEvent.Auth.User.Keys).Count }
    }
    Add-PodeRoute -Method Get -Path /close -ScriptBlock { Close-PodeServer }
}
"""


def ask(port: int, header: str = "") -> tuple[int, str, str]:
    request = urllib.request.Request(f"http://127.0.0.1:{port}/me")
    if header:
        request.add_header("Authorization", header)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, "", response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers.get("WWW-Authenticate") or "", ""


def answer(nonce: str, name: str, password: str, uri: str = "/me") -> str:
    def md5(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    first, second = md5(f"{name}:User:{password}"), md5(f"GET:{uri}")
    proof = md5(f"{first}:{nonce}:00000001:abc:auth:{second}")
    return (
        f'Digest username="{name}", realm="User", nonce="{nonce}", uri="{uri}", qop=auth, '
        f'nc=00000001, cnonce="abc", response="{proof}", algorithm="MD5"'
    )


def test_digest(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    status, challenge, _ = ask(free_port)
    found = re.fullmatch(
        r'Digest realm="User", qop="auth", algorithm="MD5", nonce="(\w{32})"', challenge
    )
    assert status == 401 and found
    nonce = found[1]
    assert ask(free_port, answer(nonce, "kim", "pickle")) == (200, "", '{"name":"kim","keys":2}')
    for header, wanted in (
        (answer(nonce, "kim", "wrong"), 401),
        (answer(nonce, "lee", "pickle"), 401),
        (answer(nonce, "kim", "pickle", "/other"), 400),
        ("Digest", 400),
        ("Basic abc", 401),
    ):
        status, challenge, _ = ask(free_port, header)
        assert (status, bool(challenge)) == (wanted, wanted == 401), header
    urllib.request.urlopen(f"http://127.0.0.1:{free_port}/close", timeout=10).close()
    ran = script.finish()
    assert (ran.lines, ran.errors) == (["in: kim"], "")
