"""Invoke-WebRequest and Invoke-RestMethod against a server on this machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.commands.conftest import Run


class Handler(BaseHTTPRequestHandler):
    """Tells what it was asked; some paths answer in their own way."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""

    def answer(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def respond(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0]
        if path.startswith("/redirect"):
            left = int(path.removeprefix("/redirect"))
            self.answer(
                302, "text/plain", b"", Location=f"/redirect{left - 1}" if left > 1 else "/"
            )
        elif path == "/missing":
            self.answer(404, "application/json", b'{"reason": "<none>"}')
        elif path == "/cookie":
            self.answer(200, "text/plain", b"", Set_Cookie="a=b; Path=/")
        elif path == "/page1":
            self.answer(200, "application/json", b"[1]", Link='</page2>; rel="next"')
        elif path == "/page2":
            self.answer(200, "application/json", b"[2]")
        elif path == "/bytes":
            self.answer(200, "application/octet-stream", bytes(range(4)))
        elif path == "/latin1":
            self.answer(200, "text/plain; charset=iso-8859-1", b"\xe9")
        elif path == "/part":
            start = int(self.headers["Range"].removeprefix("bytes=").rstrip("-"))
            self.answer(206, "text/plain", b"abcdef"[start:], Content_Range=f"bytes {start}-5/6")
        elif path == "/private" and "Authorization" not in self.headers:
            self.answer(401, "text/plain", b"", WWW_Authenticate="Basic realm=x")
        else:
            told = {
                "method": self.command,
                "path": self.path,
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "body": body.decode("latin-1"),
            }
            self.answer(200, "application/json", json.dumps(told).encode())

    do_GET = do_POST = do_PUT = do_OWN = respond  # noqa: N815


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_rest_method_gives_data(run: Run, address: str) -> None:
    assert run(f"(Invoke-RestMethod {address}/x?a=1).path") == ["/x?a=1"]
    assert run(f"(Invoke-RestMethod {address}/x -Body @{{ q = 'a b' }}).path") == ["/x?q=a+b"]


def test_bodies(run: Run, address: str) -> None:
    form = f"Invoke-RestMethod {address} -Method Post -Body ([ordered]@{{ a = 1; 'b c' = 'd&' }})"
    assert run(f"$r = {form}; $r.body; $r.headers.'content-type'") == [
        "a=1&b+c=d%26",
        "application/x-www-form-urlencoded",
    ]
    text = f"Invoke-RestMethod {address} -Method Put -Body '{{}}' -ContentType application/json"
    assert run(f"$r = {text}; $r.method; $r.body; $r.headers.'content-type'") == [
        "PUT",
        "{}",
        "application/json",
    ]
    assert run(f"(Invoke-RestMethod {address} -CustomMethod OWN).method") == ["OWN"]


def test_page_object(run: Run, address: str) -> None:
    assert run(
        f"$r = Invoke-WebRequest {address}/latin1; $r.StatusCode; $r.StatusDescription; $r.Content"
    ) == [
        200,
        "OK",
        "é",
    ]
    assert run(f"(Invoke-WebRequest {address}/bytes).Content -join ','") == ["0,1,2,3"]


def test_failure_is_an_error_with_the_response(run: Run, address: str) -> None:
    found = run(
        f"try {{ Invoke-RestMethod {address}/missing }} catch {{ $_.FullyQualifiedErrorId; "
        "$_.Exception.Message; $_.ErrorDetails.Message; [int] $_.Exception.Response.StatusCode }"
    )
    assert found == [
        "WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
        "Response status code does not indicate success: 404 (Not Found).",
        '\n{\n  "reason": "\\u003Cnone\\u003E"\n}',
        404,
    ]


def test_failure_can_be_taken_as_answer(run: Run, address: str) -> None:
    call = f"Invoke-RestMethod {address}/missing -SkipHttpErrorCheck -StatusCodeVariable code"
    text = f"({call}).reason; $code"
    assert run(text) == ["<none>", 404]


def test_redirects(run: Run, address: str) -> None:
    assert run(f"(Invoke-RestMethod {address}/redirect2).path") == ["/"]
    call = f"Invoke-RestMethod {address}/redirect2 -MaximumRedirection 1"
    refused = f"try {{ {call} }} catch {{ $_.Exception.Message }}"
    assert run(refused) == ["Response status code does not indicate success: 302 (Found)."]


def test_session_keeps_cookies(run: Run, address: str) -> None:
    first = f"$null = Invoke-WebRequest {address}/cookie -SessionVariable s"
    text = f"{first}; (Invoke-RestMethod {address} -WebSession $s).headers.cookie"
    assert run(text) == ["a=b"]


def test_following_pages(run: Run, address: str) -> None:
    assert run(f"Invoke-RestMethod {address}/page1 -FollowRelLink | ForEach-Object {{ $_ }}") == [
        1,
        2,
    ]


def test_out_file_and_resume(run: Run, address: str, tmp_path: Path) -> None:
    (tmp_path / "part").write_text("abc")
    run(f"Invoke-WebRequest {address}/part -OutFile part -Resume")
    assert (tmp_path / "part").read_text() == "abcdef"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("-PassThru", "WebCmdletOutFileMissingException"),
        ("-Method Post -Body a -Form @{}", "WebCmdletBodyFormConflictException"),
        ("-WebSession $s -SessionVariable t", "WebCmdletSessionConflictException"),
        ("-Authentication Bearer", "WebCmdletAuthenticationTokenNotSuppliedException"),
        ("-UseDefaultCredentials", "WebCmdletAllowUnencryptedAuthenticationRequiredException"),
    ],
)
def test_refusals(run: Run, address: str, arguments: str, expected: str) -> None:
    text = (
        "$s = [Microsoft.PowerShell.Commands.WebRequestSession]::new(); "
        f"try {{ Invoke-WebRequest {address} {arguments} }} catch {{ $_.FullyQualifiedErrorId }}"
    )
    assert run(text) == [f"{expected},Microsoft.PowerShell.Commands.InvokeWebRequestCommand"]


def test_no_connection(run: Run) -> None:
    found = run(
        "try { Invoke-RestMethod http://127.0.0.1:1/ }"
        "catch { $_.Exception.Message; $_.ErrorDetails.Message }"
    )
    assert found == ["Connection refused (127.0.0.1:1)", "Connection refused"]
