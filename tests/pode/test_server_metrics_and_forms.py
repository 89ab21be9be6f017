"""What a server counts, and the files that come with forms."""

from __future__ import annotations

import json
import urllib.request

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Use-PodeEvents
    Add-PodeRoute -Method Get -Path '/m' -ScriptBlock {
        Write-PodeJsonResponse -Value @{
            total = Get-PodeServerRequestMetric -Total
            codes = Get-PodeServerRequestMetric
            other = Get-PodeServerRequestMetric -StatusCode 418
            route = $WebEvent.Route.Metrics.Requests.Total
            now = Get-PodeServerActiveRequestMetric
        }
    }
    Add-PodeRoute -Method Post -Path '/up' -ScriptBlock {
        Save-PodeRequestFile -Key f -Path ./out
        try { Save-PodeRequestFile -Key g } catch { $_.Exception.Message | Out-Default }
        "$(Test-PodeRequestFile -Key f -FileName A.txt) $(Test-PodeRequestFile -Key g)" | Out-Default
        Close-PodeServer
    }
}
"""
FORM = (
    b'--B\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhello\r\n--B\r\n'
    b'Content-Disposition: form-data; name="f"; filename="../b.txt"\r\n\r\nthere\r\n--B--\r\n'
)


def test_requests_are_counted_and_files_saved(run, tmp_path, free_port):
    (tmp_path / "out").mkdir()
    (tmp_path / "events").mkdir()
    (tmp_path / "events" / "one.ps1").write_text(
        "Register-PodeEvent -Type Start -Name s -ScriptBlock { 'started' | Out-Default }"
    )
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    url = f"http://127.0.0.1:{free_port}"
    for count in range(2):
        with urllib.request.urlopen(f"{url}/m") as answer:
            facts = json.load(answer)
        assert facts == {
            "total": count, "codes": {"200": count} if count else {}, "other": 0,
            "route": count, "now": 1,
        }  # fmt: skip
    head = {"Content-Type": "multipart/form-data; boundary=B"}
    urllib.request.urlopen(urllib.request.Request(f"{url}/up", FORM, head)).close()
    missing = "A parameter called 'g' was not supplied in the request or has no data available."
    assert script.finish().lines == ["started", missing, "True False"]
    assert (tmp_path / "out" / "a.txt").read_text() == "hello"
    assert (tmp_path / "out" / "b.txt").read_text() == "there"
    assert not (tmp_path / "b.txt").exists()
