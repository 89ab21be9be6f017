"""What a connection may be asked for, and that no secret gets into a text."""

from __future__ import annotations

import pytest

from poshws.engine.messages import EngineError
from poshws.engine.websocket.connection_options import (
    ConnectionOptions,
    checked_headers,
    checked_subprotocols,
    shown_url,
    tls_context,
)
from poshws.engine.websocket.dialer import check_url, read_url


def test_headers_are_checked_and_their_values_stay_secret():
    assert checked_headers([("X-One", " a\tb "), ("Host", "h")]) == (
        ("X-One", "a\tb"),
        ("Host", "h"),
    )
    for name in (
        "Upgrade",
        "connection",
        "Sec-WebSocket-Key",
        "a b",
        "",
        "x\r\ny",
        "Content-Length",
    ):
        with pytest.raises(EngineError, match="cannot be set"):
            checked_headers([(name, "v")])
    for value in ("sec\r\nret", "sec\nret", "sec\x00ret"):
        with pytest.raises(EngineError) as caught:
            checked_headers([("X", value)])
        assert "sec" not in str(caught.value)


def test_subprotocols_are_names_each_once():
    assert checked_subprotocols(["b", "a", "b"]) == ("b", "a")
    with pytest.raises(EngineError, match="'a b'"):
        checked_subprotocols(["a b"])


def test_options_do_not_show_their_secrets():
    options = ConnectionOptions(headers=(("Authorization", "secret"),), proxy="http://me:secret@h")
    assert "secret" not in repr(options)


def test_shown_urls_have_no_secrets():
    url = "wss://user:pa%3Ass@host:1/path?token=secret&b#frag"
    assert shown_url(url) == "wss://host:1/path?token=***&***"
    assert shown_url("ws://[::") == ""
    assert shown_url("ws://h/p?eyJh.bGci") == "ws://h/p?***"


@pytest.mark.parametrize(
    "url",
    [
        "ws://user:secret@host:secret",
        "ws://user:secret@h\u2100st",
        "ws://user:secret@",
        "ws://u:secret",
    ],
)
def test_urls_that_are_refused_do_not_show_what_they_hold(url):
    with pytest.raises(EngineError) as caught:
        check_url(url)
        read_url(url)
    assert "secret" not in str(caught.value)


def test_tls_is_checked_unless_it_is_said_not_to_be():
    import ssl

    assert tls_context(ConnectionOptions()).verify_mode is ssl.CERT_REQUIRED
    assert tls_context(ConnectionOptions()).check_hostname
    assert tls_context(ConnectionOptions(skip_certificate_check=True)).verify_mode is ssl.CERT_NONE
