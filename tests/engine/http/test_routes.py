"""Which route a path leads to."""

from __future__ import annotations

import pytest

from poshws.engine.http.routes import Route, Routes


@pytest.fixture
def routes():
    table = Routes()
    for method, path in [
        ("get", "/users/:id"),
        ("get", "/users/me"),
        ("get", "/files/*"),
        ("post", "/users"),
        ("*", "/any"),
    ]:
        table.add(Route(method, path, f"{method} {path}"))
    table.add(Route("get", "/inner", "one", endpoint="Private"))
    return table


@pytest.mark.parametrize(
    ("method", "path", "handler", "parameters"),
    [
        ("GET", "/users/me", "get /users/me", {}),
        ("GET", "/USERS/Ann+L%C3%A9", "get /users/:id", {"id": "Ann Lé"}),
        ("get", "/files/a/b.txt", "get /files/*", {}),
        ("delete", "/any", "* /any", {}),
    ],
)
def test_found(routes, method, path, handler, parameters):
    route, found = routes.find(method, path)
    assert (route.handler, found) == (handler, parameters)


def test_not_found(routes):
    assert routes.find("get", "/users/") is None
    assert routes.find("get", "/users") is None
    assert routes.knows("/users")
    assert not routes.knows("/nothing")
    assert routes.find("get", "/inner") is None
    assert routes.find("get", "/inner", frozenset({"private"}))


def test_removing(routes):
    routes.remove("GET", "/users/:ID")
    assert routes.find("get", "/users/7") is None
