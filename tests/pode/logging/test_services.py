"""Log methods for HTTP services, held against a receiver of our own."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest


class Receiver:
    """What came in: path, headers and body of each request."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, Any, bytes]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.requests.append((self.path, self.headers, body))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *args: object) -> None:
                """Nothing is said."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


SCRIPT = """
Start-PodeServer {
    %s | Add-PodeLogType -Name own -Levels * -ScriptBlock { param($item) $item }
    Register-PodeEvent -Type Running -Name go -ScriptBlock {
        'one' | Write-PodeLog -Name own -Level Error
        'two' | Write-PodeLog -Name own -Level Debug %s
        Start-Sleep -Milliseconds 500
        Close-PodeServer
    }
}
"""


def test_splunk(run, receiver):
    method = f"New-PodeLogSplunkMethod -BaseUrl {receiver.url}/ -Token t0 -Source shop -BatchInfo (New-PodeLogBatchInfo -Size 2)"
    override = "-Override (New-PodeLogSplunkOverride -Index main)"
    ran = run(SCRIPT % (method, override)).finish()
    assert (ran.code, ran.errors) == (0, "")
    ((path, headers, body),) = receiver.requests
    assert (path, headers["Authorization"]) == ("/services/collector", "Splunk t0")
    assert headers["Content-Encoding"] == "gzip"
    first, second = json.loads(gzip.decompress(body))
    assert (first["event"], first["source"], first["fields"]) == (
        "one",
        "shop",
        {"severity": "error"},
    )
    assert "index" not in first
    assert (second["event"], second["index"], second["fields"]) == (
        "two",
        "main",
        {"severity": "debug"},
    )


def test_datadog_with_tags_of_one_event(run, receiver):
    method = f"New-PodeLogDatadogMethod -BaseUrl {receiver.url} -ApiKey k -Service web -Tags @{{ env = 'test' }}"
    override = "-Override (New-PodeLogDatadogOverride -Tags @{ one = 1 } -TagsAction Replace)"
    run(SCRIPT % (method, override)).finish()
    assert [path for path, _, _ in receiver.requests] == ["/api/v2/logs"] * 2
    first, second = (json.loads(gzip.decompress(body)) for _, _, body in receiver.requests)
    assert (first["message"], first["status"], first["service"]) == ("one", "ERROR", "web")
    assert (first["ddtags"], second["ddtags"]) == ("env:test", "one:1")
    assert receiver.requests[0][1]["DD-API-KEY"] == "k"


def test_a_service_of_ones_own(run, receiver):
    method = (
        f"New-PodeLogApiMethod -Url {receiver.url}/in -ContentType text/plain -Type Mine"
        " -Headers @{ A = 'x' } -HeadersScriptBlock { param($body, $more) @{ Size = $body.Length; More = $more.n } }"
        " -HeadersArguments @{ n = 7 } -BodyScriptBlock { param($items, $more) $items.Data + $more.end } -BodyArguments @{ end = '!' }"
    )
    override = "-Override (New-PodeLogApiOverride -Type Mine -Ignore)"
    run(SCRIPT % (method, override)).finish()
    ((path, headers, body),) = receiver.requests
    assert (path, body, headers["Content-Type"]) == ("/in", b"one!", "text/plain")
    assert (headers["A"], headers["Size"], headers["More"]) == ("x", "4", "7")
