"""OAuth 2, held against a provider of our own."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.pode.conftest import wait_for_port


class Provider:
    """Gives a token for the code `good`, and says who it is."""

    def __init__(self) -> None:
        self.forms: list[dict[str, str]] = []
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self, status: int, body: object) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

            def do_GET(self) -> None:
                self.answer(
                    200,
                    {
                        "authorization_endpoint": f"{provider.url}/ask",
                        "token_endpoint": f"{provider.url}/token",
                        "userinfo_endpoint": f"{provider.url}/user",
                        "response_types_supported": ["code"],
                        "scopes_supported": ["openid", "email"],
                        "code_challenge_methods_supported": ["S256"],
                    },
                )

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
                if self.path == "/user":
                    self.answer(200, {"name": "kim", "auth": self.headers["Authorization"]})
                    return
                form = {key: value[0] for key, value in parse_qs(body).items()}
                provider.forms.append(form)
                if form.get("code") == "good" or form.get("username") == "kim":
                    self.answer(200, {"access_token": "t1", "refresh_token": "r1"})
                else:
                    self.answer(400, {"error": "bad", "error_description": "no such code"})

            def log_message(self, *args: object) -> None:
                """Nothing is said."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Enable-PodeSessionMiddleware -Duration 120
    ConvertFrom-PodeOIDCDiscovery -Url $env:PROVIDER -ClientId me -RedirectUrl /back -Scope email, other -UsePKCE |
        Add-PodeAuth -Name Login -FailureUrl /failed -SuccessUrl /home -SuccessUseOrigin -ScriptBlock {
            param($user, $token, $refresh, $all)
            @{ User = @{ Name = $user.name; Token = $token; Refresh = $refresh; Auth = $user.auth } }
        }
    New-PodeAuthScheme -Basic | New-PodeAuthScheme -OAuth2 -ClientId me -ClientSecret s -TokenUrl "$($env:PROVIDER)/token" |
        Add-PodeAuth -Name Password -Sessionless -ScriptBlock { param($user, $token) @{ User = @{ Token = $token } } }
    Add-PodeRoute -Method Get -Path /back -Authentication Login -Login -ScriptBlock { }
    Add-PodeRoute -Method Get -Path /secret -Authentication Login -ScriptBlock { Write-PodeJsonResponse -Value $WebEvent.Auth.User }
    Add-PodeRoute -Method Get -Path /token -Authentication Password -ScriptBlock { Write-PodeJsonResponse -Value $WebEvent.Auth.User }
    Add-PodeRoute -Method Get -Path /close -ScriptBlock { Close-PodeServer }
    try { New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -AuthoriseUrl c } catch { $_.Exception.Message | Out-Default }
    try { New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -ClientSecret c } catch { $_.Exception.Message | Out-Default }
}
"""


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object) -> None:
        """They are looked at."""


class Browser:
    def __init__(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.cookies: dict[str, str] = {}
        self.opener = urllib.request.build_opener(NoRedirects)

    def get(self, path: str, **headers: str) -> tuple[int, str, str]:
        sent = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        request = urllib.request.Request(self.base + path, headers={**headers, "Cookie": sent})
        try:
            with self.opener.open(request, timeout=10) as response:
                self.keep(response.headers)
                return response.status, "", response.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                self.keep(error.headers)
                return error.code, error.headers.get("Location") or "", ""

    def keep(self, headers: Message) -> None:
        """Keeps cookies; their ages in fractions, as Pode writes them, are none to a CookieJar."""
        for line in headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value


def test_a_client_is_sent_to_be_asked_and_comes_back(run, free_port, provider):
    script = run(SCRIPT, PORT=str(free_port), PROVIDER=provider.url)
    wait_for_port(free_port)
    browser = Browser(free_port)
    status, where, _ = browser.get("/secret?a=1")
    asked = {key: value[0] for key, value in parse_qs(urlsplit(where).query).items()}
    assert (status, where.partition("?")[0]) == (302, f"{provider.url}/ask")
    assert (asked["client_id"], asked["scope"], asked["response_type"]) == ("me", "email", "code")
    assert asked["redirect_uri"] == f"http://localhost:{free_port}/back"
    # A state that is not the one of this session is refused at once.
    assert browser.get("/secret?code=good&state=wrong")[:2] == (401, "")
    _, where, _ = browser.get("/secret?a=1")
    asked = {key: value[0] for key, value in parse_qs(urlsplit(where).query).items()}
    assert browser.get(f"/secret?code=good&state={asked['state']}")[:2] == (302, "/secret?a=1")
    form = provider.forms[-1]
    proof = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
    assert proof.decode().rstrip("=") == asked["code_challenge"]
    assert form["grant_type"] == "authorization_code"
    user = json.loads(browser.get("/secret")[2])
    assert user == {"Name": "kim", "Token": "t1", "Refresh": "r1", "Auth": "Bearer t1"}
    stranger = Browser(free_port)
    asked = parse_qs(urlsplit(stranger.get("/secret")[1]).query)
    assert stranger.get(f"/secret?code=bad&state={asked['state'][0]}")[0] == 401
    basic = base64.b64encode(b"kim:pickle").decode()
    assert Browser(free_port).get("/token", Authorization=f"Basic {basic}")[2] == '{"Token":"t1"}'
    assert provider.forms[-1]["grant_type"] == "password"
    browser.get("/close")
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines == [
        "OAuth2 requires a Client Secret when not using PKCE.",
        "OAuth2 requires an 'AuthoriseUrl' property to be supplied.",
    ]
