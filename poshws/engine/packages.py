"""An optional Python package that is not installed, to words that say how to get it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator

EXTRAS = {"python_socks": ("python-socks", "poshws[socks]")}
"""Module → its package, and what pip gets it with; others are what their modules are called."""


def missing_package(error: ModuleNotFoundError) -> str | None:
    """What to install; None if the module is one of Python's or our own, so the fault is ours."""
    module = (error.name or "").partition(".")[0]
    if module in ("", "poshws") or module in sys.stdlib_module_names:
        return None
    package, wanted = EXTRAS.get(module, (module, module))
    return f"The Python package '{package}' is not installed: pip install '{wanted}'"


@contextmanager
def needed_packages() -> Iterator[None]:
    """Imports inside raise EngineError where their package is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        text = missing_package(error)
        if text is None:
            raise
        raise EngineError("noPackage", text) from None
