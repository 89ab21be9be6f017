"""Responses as they cross the wire, with either of uvicorn's readers of requests."""

from __future__ import annotations

import asyncio

import pytest
import uvicorn.config

from poshws.engine.http.server import Listener, WebServer

READERS = {
    "httptools": "uvicorn.protocols.http.httptools_impl:HttpToolsProtocol",
    "h11": "uvicorn.protocols.http.h11_impl:H11Protocol",
}


@pytest.fixture(params=READERS)
def reader(request, monkeypatch):
    if request.param == "httptools":
        pytest.importorskip("httptools")
    monkeypatch.setitem(uvicorn.config.HTTP_PROTOCOLS, "auto", READERS[request.param])
    return request.param


async def nobody(websocket):
    raise AssertionError("no WebSocket was asked for")


def answers(handle, requests, limit=1024 * 1024):
    """Everything that one connection receives until the server closes it."""

    async def main():
        server = WebServer(handle, nobody, limit)
        ((_, port),) = await server.start([Listener("127.0.0.1", 0)])
        lines, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(requests)
        received = await lines.read()
        writer.close()
        await server.stop()
        return received

    return asyncio.run(asyncio.wait_for(main(), 20))


def get(path="/", method="GET", close=False):
    connection = b"close" if close else b"keep-alive"
    return b"%s %s HTTP/1.1\r\nHost: x\r\nConnection: %s\r\n\r\n" % (
        method.encode(),
        path.encode(),
        connection,
    )


async def say_path(exchange):
    exchange.response.headers.set("X-Path", exchange.request.path)
    exchange.response.body = exchange.request.path.encode()
    exchange.response.headers.set("Content-Length", str(len(exchange.response.body)))


def test_names_of_headers_keep_their_case(reader):
    received = answers(say_path, get("/a", close=True))
    assert received.startswith(b"HTTP/1.1 200 OK\r\nX-Path: /a\r\nContent-Length: 2\r\n")
    assert received.endswith(b"\r\n\r\n/a")


def test_requests_on_one_line_are_answered_in_turn(reader):
    received = answers(say_path, get("/a") + get("/b") + get("/c", close=True))
    assert [part[-2:] for part in received.split(b"HTTP/1.1 200 OK")[1:]] == [b"/a", b"/b", b"/c"]


def test_head_and_status_204_have_no_body(reader):
    async def handle(exchange):
        await say_path(exchange)
        if exchange.request.path == "/none":
            exchange.response.status = 204
            exchange.response.body = b""
            exchange.response.headers.set("Content-Length", "0")

    received = answers(handle, get("/a", "HEAD") + get("/none") + get("/b", close=True))
    assert b"/a" not in received.replace(b"X-Path: /a", b"")
    assert b"HTTP/1.1 204 No Content\r\n" in received and received.endswith(b"\r\n\r\n/b")


def test_http_1_0_ends_with_its_answer(reader):
    received = answers(say_path, b"GET /old HTTP/1.0\r\nHost: x\r\n\r\n")
    assert received.startswith(b"HTTP/1.1 200 OK\r\n") and received.endswith(b"\r\n\r\n/old")
    assert b"connection: close" in received.lower()


def test_a_header_cannot_begin_another_response(reader):
    async def handle(exchange):
        await say_path(exchange)
        exchange.response.headers.set("X-Name", "a\r\nSet-Cookie: stolen=1")

    received = answers(handle, get("/a"))
    assert received.startswith(b"HTTP/1.1 500 ") or (reader == "h11" and received == b"")
    assert b"stolen" not in received


def test_bodies_in_pieces_are_read_whole_up_to_the_limit(reader):
    async def handle(exchange):
        if exchange.refusal:
            exchange.response.status = exchange.refusal
        exchange.response.body = str(len(exchange.request.body)).encode()
        exchange.response.headers.set("Content-Length", str(len(exchange.response.body)))

    for size, status, said in ((100_000, b"200", b"100000"), (100_001, b"413", b"0")):
        head = b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
        received = answers(handle, head % size + bytes(size), limit=100_000)
        assert received.split(b" ")[1] == status
        assert received.endswith(b"\r\n\r\n" + said)
