"""`$Error`: the errors of a session, the newest first."""

from __future__ import annotations

from typing import Any


class ErrorList(list[Any]):
    """An ArrayList to scripts."""

    net_name = "System.Collections.ArrayList"
    is_enumerated = True
    keeps = ""  # neither of fixed size nor read-only
    __slots__ = ()
