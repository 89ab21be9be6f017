"""Add-PodeAuthSession: those who have logged in by another authentication come in."""

from __future__ import annotations

import urllib.error
import urllib.request

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    try { Add-PodeAuthSession -Name early } catch { $_.Exception.Message | Out-Default }
    Enable-PodeSessionMiddleware -Duration 60
    New-PodeAuthScheme -Basic | Add-PodeAuth -Name basic -ScriptBlock {
        param($name)
        @{ User = @{ Name = $name } }
    }
    Add-PodeAuthSession -Name known
    Add-PodeRoute -Method Get -Path '/login' -Authentication basic -ScriptBlock {
        Write-PodeTextResponse -Value 'in'
    }
    Add-PodeRoute -Method Get -Path '/known' -Authentication known -ScriptBlock {
        Write-PodeTextResponse -Value $WebEvent.Auth.User.Name
    }
    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
"""


def test_the_session_says_who_it_is(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    cookies = {}

    def ask(path, **headers):
        headers.update(cookies)
        request = urllib.request.Request(f"http://127.0.0.1:{free_port}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request) as answer:
                if "Set-Cookie" in answer.headers:
                    cookies["Cookie"] = answer.headers["Set-Cookie"].partition(";")[0]
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code

    answers = [ask("/known"), ask("/login", Authorization="Basic YW5uOnB3"), ask("/known")]
    ask("/close")
    assert answers == [401, "in", "ann"]
    assert script.finish().lines == ["Sessions have not been configured."]
