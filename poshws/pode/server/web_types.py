"""The types of HTTP, made known once a server has to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    pass
from poshws.pode.declared_types import register_all


def register_web() -> None:
    """Makes the types of HTTP known, once a server has to do with it."""
    from poshws.pode.requests import forms, requests  # deferred
    from poshws.pode.responses import cookies  # deferred: circle
    from poshws.pode.signals import connections  # deferred: circle
    from poshws.pode.sse import connections as sse  # deferred: circle

    for module in (connections, cookies, forms, requests, sse):
        register_all(module.DECLARATIONS)
