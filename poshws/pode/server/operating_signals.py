"""SIGINT, SIGTERM and SIGHUP end a server in good order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def on_signals(stop: Callable[[int], None]) -> None:
    """Has Ctrl+C, SIGTERM and the end of the terminal end the server in good order."""
    import asyncio  # deferred

    loop = asyncio.get_running_loop()
    for number in ending_signals():
        try:
            loop.add_signal_handler(number, stop, number)
        except (NotImplementedError, RuntimeError, ValueError):
            return  # not the main thread, or no such signals here


def ending_signals() -> list[int]:
    """The signals that end a server."""
    import signal  # deferred

    names = ("SIGINT", "SIGTERM", "SIGHUP")
    return [getattr(signal, name) for name in names if hasattr(signal, name)]
