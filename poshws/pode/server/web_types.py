"""The web part of a server, with the types of HTTP that are made known with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.pode.declared_types import register_all

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode
    from poshws.pode.server.web import Web


def make_web(pode: Pode) -> Web:
    """The web part of a server."""
    from poshws.pode.server.web import Web  # deferred

    register_web()
    return Web(pode)


def register_web() -> None:
    """Makes the types of HTTP known, once a server has to do with it."""
    from poshws.pode.requests import forms, requests  # deferred
    from poshws.pode.responses import cookies, responses  # deferred
    from poshws.pode.signals import connections  # deferred
    from poshws.pode.signals import requests as signals  # deferred
    from poshws.pode.sse import connections as sse  # deferred

    for module in (connections, cookies, forms, requests, responses, signals, sse):
        register_all(module.DECLARATIONS)
