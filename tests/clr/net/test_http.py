"""[HttpClient] against a server that says what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

Run = Callable[[str], str]


class Answer(BaseHTTPRequestHandler):
    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        kind, own = self.headers.get("Content-Type"), self.headers.get("X-Own")
        text = f"{self.command} {self.path} {own} {kind} {body}".encode()
        self.send_response(404 if self.path == "/missing" else 200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer  # noqa: N815

    def log_message(self, *arguments: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


CASES = {
    '$c.GetStringAsync("$u/a").Result': "GET /a None None ",
    "$c.DefaultRequestHeaders.Add('X-Own', '1'); $c.GetStringAsync(\"$u/a\").Result": (
        "GET /a 1 None "
    ),
    '$r = $c.GetAsync("$u/missing").Result; [int] $r.StatusCode; $r.IsSuccessStatusCode': (
        "404 False"
    ),
    '$c.GetStringAsync("$u/missing").GetAwaiter().GetResult()': (
        "!HttpRequestException: Response status code does not indicate success: 404 (Not Found)."
    ),
    "$b = [Net.Http.StringContent]::new('{}', [Text.Encoding]::UTF8, 'application/json');"
    ' $c.PostAsync("$u/p", $b).Result.Content.ReadAsStringAsync().Result': (
        "POST /p None application/json; charset=utf-8 {}"
    ),
    '$m = [Net.Http.HttpRequestMessage]::new([Net.Http.HttpMethod]::Put, "$u/q");'
    " $m.Headers.Add('X-Own', '2'); $c.SendAsync($m).Result.Content.ReadAsStringAsync().Result": (
        "PUT /q 2 None "
    ),
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, address: str, script: str) -> None:
    client = f"$u = '{address}'; $c = [System.Net.Http.HttpClient]::new(); "
    assert run(client + script) == CASES[script]


def test_a_handler_says_what_clients_do(run):
    text = run(
        """
        $handler = [System.Net.Http.HttpClientHandler]::new()
        $handler.AllowAutoRedirect = $false
        "$($handler.UseCookies) $($handler.AllowAutoRedirect) $($handler.MaxAutomaticRedirections)"
        $client = [System.Net.Http.HttpClient]::new($handler)
        $request = [System.Net.Http.HttpRequestMessage]::new('GET', 'http://127.0.0.1:1/x')
        $request.Headers.Add('A', 'b')
        $request.Headers.Add('A', 'c')
        foreach ($each in $request.Headers.GetEnumerator()) { "$($each.Key) $($each.Value -join '|')" }
        try { $client.SendAsync($request).GetAwaiter().GetResult() } catch { $_.Exception.InnerException.GetType().Name }
        """
    )
    assert text == "True False 50 A b|c HttpRequestException"
