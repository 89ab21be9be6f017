"""Which proxy the environment names for a place, by .NET's rules."""

from __future__ import annotations

import pytest

from poshws.engine.websocket.dialer import has_proxies
from poshws.engine.websocket.proxies import Proxy
from poshws.engine.websocket.proxy_environment import is_here, proxy_of, read_variable

A, B, C = "http://a:1", "http://b:2", "http://c:3"


@pytest.mark.parametrize(
    ("environment", "plain", "secure"),
    [
        ({}, None, None),
        ({"http_proxy": A}, "a", None),
        ({"HTTP_PROXY": A}, "a", None),
        ({"http_proxy": A, "HTTP_PROXY": B}, "a", None),
        ({"HTTPS_PROXY": A}, None, "a"),
        ({"https_proxy": A, "HTTPS_PROXY": B}, None, "a"),
        ({"ALL_PROXY": A}, "a", "a"),
        ({"all_proxy": A, "ALL_PROXY": B, "https_proxy": C}, "a", "c"),
        # What cannot be read counts as not there.
        ({"http_proxy": "http://", "HTTP_PROXY": B}, "b", None),
        ({"http_proxy": "ftp://x", "ALL_PROXY": C}, "c", "c"),
        # Under CGI the variable in capitals is a header of the client.
        ({"HTTP_PROXY": A, "GATEWAY_INTERFACE": "CGI/1.1"}, None, None),
        ({"http_proxy": A, "GATEWAY_INTERFACE": "CGI/1.1"}, "a", None),
    ],
)
def test_names_of_variables(environment, plain, secure):
    for is_secure, wanted in ((False, plain), (True, secure)):
        found = proxy_of(environment, "example.com", is_secure=is_secure)
        assert (found and found.host) == wanted
    assert has_proxies(environment) == bool(environment)


@pytest.mark.parametrize(
    ("host", "no_proxy", "is_straight"),
    [
        ("example.com", "", False),
        ("example.com", "example.com", True),
        ("EXAMPLE.com", " other , Example.COM ", True),
        ("sub.example.com", "example.com", False),
        ("sub.example.com", ".example.com", True),
        ("example.com", ".example.com", True),
        ("badexample.com", ".example.com", False),
        ("example.com", "*", False),  # .NET knows no wildcards here
        ("10.1.2.3", "10.0.0.0/8", False),
        ("10.1.2.3", "10.1.2.3", True),
        ("2001:db8::1", "[2001:db8::1]", True),
        ("localhost", "", True),
        ("127.0.0.1", "", True),
        ("127.8.9.1", "", True),
        ("::1", "", True),
    ],
)
def test_hosts_that_need_no_proxy(host, no_proxy, is_straight):
    environment = {"ALL_PROXY": A, "NO_PROXY": no_proxy}
    assert (proxy_of(environment, host, is_secure=True) is None) == is_straight


def test_the_list_in_small_letters_comes_first():
    environment = {"ALL_PROXY": A, "no_proxy": "", "NO_PROXY": "example.com"}
    assert proxy_of(environment, "example.com", is_secure=False) is not None


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("host", Proxy("http", "host", 80)),
        ("host:3128", Proxy("http", "host", 3128)),
        ("HTTPS://host", Proxy("https", "host", 443)),
        ("socks5://host", Proxy("socks5", "host", 1080)),
        ("socks5h://host:9/", Proxy("socks5h", "host", 9)),
        ("http://[::1]:8/", Proxy("http", "::1", 8)),
        ("http://[::1]", Proxy("http", "::1", 80)),
        ("http://host:8x", Proxy("http", "host", 8)),
        ("me:p@w@host:1", Proxy("http", "host", 1, "me", "p@w")),
        ("http://me%3A:p%40@host", Proxy("http", "host", 80, "me", ":p@")),
        ("http://@host", Proxy("http", "host", 80, "", "")),
        ("http://host:99999", None),
        ("http://host:0", None),
        ("http://ho st", None),
        ("gopher://host", None),
        ("", None),
    ],
)
def test_what_a_variable_says(text, proxy):
    assert read_variable(text) == proxy


def test_names_and_passwords_are_not_shown():
    assert "secret" not in repr(read_variable("http://me:secret@host"))


def test_this_machine():
    assert is_here("LOCALHOST.")
    assert not is_here("128.0.0.1")
