"""Signed ids of the clients of signal connections and event streams."""

from __future__ import annotations

import json
import urllib.request

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Enable-PodeSseSigning -Secret secret
    Enable-PodeSignalSigning -Secret other -Strict
    Add-PodeRoute -Method Get -Path '/ids' -ScriptBlock {
        $sse, $signal = (New-PodeSseClientId -ClientId ann), (New-PodeSignalClientId -ClientId bob)
        Write-PodeJsonResponse -Value ([ordered]@{
            sse = $sse; right = Test-PodeSseClientIdSigned -ClientId $sse; again = New-PodeSseClientId -ClientId $sse
            wrong = Test-PodeSseClientIdSigned -ClientId "$sse-"; plain = Test-PodeSseClientIdValid -ClientId ann
            signal = Test-PodeSignalClientIdValid -ClientId $signal; none = Test-PodeSignalClientIdValid
        })
    }
    Add-PodeRoute -Method Post -Path '/check' -ScriptBlock {
        Write-PodeJsonResponse -Value @{ ok = Test-PodeSignalClientIdSigned -ClientId $WebEvent.Data.id }
    }
    Add-PodeRoute -Method Get -Path '/strict' -ScriptBlock { Write-PodeTextResponse -Value (New-PodeSignalClientId -ClientId bob) }
    Add-PodeRoute -Method Get -Path '/off' -ScriptBlock {
        Disable-PodeSseSigning
        Write-PodeJsonResponse -Value @{
            made = New-PodeSseClientId -ClientId ann; plain = Test-PodeSseClientIdValid -ClientId ann
            signed = Test-PodeSseClientIdValid -ClientId 's:ann.x'
        }
    }
    Set-PodeSseBroadcastLevel -Name News -Type Group
    Register-PodeSseEvent -Name News -Type Connect -EventName hi -ScriptBlock { }
    "$(Test-PodeSseBroadcastLevel -Name News) $(Test-PodeSseBroadcastLevel -Name News -Group g) $((Get-PodeSseEvent -Type Connect).EventName)" | Out-Default
    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
"""


def ask(port, path, agent="one", body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"User-Agent": agent, "Content-Type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, headers)
    with urllib.request.urlopen(request, timeout=10) as response:
        return response.read().decode()


def test_ids_and_signatures(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    ids = json.loads(ask(free_port, "/ids"))
    assert ids["sse"].startswith("s:ann.")
    assert ids["again"] == ids["sse"]
    assert [ids[key] for key in ("right", "wrong", "plain", "signal", "none")] == [
        True, False, False, True, False,
    ]  # fmt: skip
    strict = ask(free_port, "/strict")
    for agent, right in (("one", True), ("two", False)):
        assert json.loads(ask(free_port, "/check", agent, {"id": strict})) == {"ok": right}
    assert json.loads(ask(free_port, "/off")) == {"made": "ann", "plain": True, "signed": False}
    ask(free_port, "/close")
    ran = script.finish()
    assert (ran.lines, ran.errors) == (["False True hi"], "")
