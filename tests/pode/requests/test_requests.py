"""Requests and responses as scripts see them: the members of Pode's own classes."""

from __future__ import annotations

from poshws.engine.http.exchanges import Exchange, Headers, Request, Response
from poshws.objects.members import get_member, set_member
from poshws.pode.requests.requests import HttpRequest
from poshws.pode.responses.responses import HttpResponse
from poshws.pode.server.web_types import register_web
from poshws.pode.signals.requests import SignalRequest

register_web()


def exchange(*headers: tuple[str, str], query: str = "", status: int = 200) -> Exchange:
    request = Request(
        "GET",
        "/a",
        query,
        Headers([("Host", "h:1"), *headers]),
        "http",
        ("127.0.0.1", 5000),
        ("127.0.0.2", 80),
    )
    return Exchange(request, Response(status))


def test_what_a_request_says() -> None:
    request = HttpRequest(exchange(("Content-Type", "text/plain; charset=utf-16"), query="a=1&a=2"))
    assert str(get_member(get_member(request, "RemoteEndPoint"), "Address")) == "127.0.0.1"
    assert get_member(get_member(request, "LocalEndPoint"), "Port") == 80
    assert get_member(request, "QueryString").get("a") == "1,2"
    assert get_member(get_member(request, "ContentEncoding"), "WebName") == "utf-16"
    assert get_member(request, "ProtocolVersion") == "1.1"
    assert get_member(request, "IsSsl") is None
    assert get_member(get_member(request, "Handler"), "IsSsl") is False
    assert get_member(HttpRequest(exchange()), "QueryString") is None


def test_headers_of_a_response_have_several_values_and_show_the_first() -> None:
    response = HttpResponse(exchange(status=404))
    headers = get_member(response, "Headers")
    headers.add("X-A", "one")
    headers.add("x-a", 2)
    assert headers.get("X-A") == ["one", "2"]
    assert headers.first("x-a") == "one"
    assert headers.first("X-None") == ""
    headers.headers.set("Date", "now")
    assert headers.names() == ["X-A"]
    assert get_member(response, "StatusDescription") == "NotFound"
    set_member(response, "StatusDescription", "Gone away")
    assert get_member(response, "StatusDescription") == "Gone away"


def test_a_message_of_a_signal_has_no_method() -> None:
    request = SignalRequest(exchange(query="x"), "é")
    assert get_member(request, "HttpMethod") is None
    assert str(get_member(request, "Url")) == "ws://h:1/a?x"
    assert get_member(request, "ContentLength") == 2
    handler = get_member(request, "Handler")
    assert get_member(handler, "IsKeepAlive") is True
    assert get_member(handler, "Address") == get_member(request, "Address") == "127.0.0.2:80"
