"""Runs what follows a deeply nested script down on a stack that is large enough for it.

PowerShell, too, reads a script once more on a thread of its own where the stack runs out, and says
that the script is too complex when that does not help either.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, Final, TypeVar

SHALLOW: Final = 150
"""Trees up to this many levels need no more than any thread has."""

_STACK: Final = 256 * 1024 * 1024
_DEEPEST: Final = 60_000
_guard = threading.Lock()
_deep_threads: set[int] = set()

_T = TypeVar("_T")


def run_deeply(work: Callable[[], _T]) -> _T:
    """What `work` gives, done on a thread with a large stack; what it raises is raised here.

    A RecursionError means that this stack, too, was not enough.
    """
    if threading.get_ident() in _deep_threads:
        return work()
    outcome: list[Any] = []
    with _guard:
        limit = sys.getrecursionlimit()
        size = threading.stack_size(_STACK)
        sys.setrecursionlimit(max(limit, _DEEPEST))
        try:
            thread = threading.Thread(target=_run, args=(work, outcome))
            thread.start()
        finally:
            threading.stack_size(size)
        try:
            thread.join()
        finally:
            sys.setrecursionlimit(limit)
    error, value = outcome
    if error is not None:
        raise error
    return value  # type: ignore[no-any-return]


def _run(work: Callable[[], object], outcome: list[object]) -> None:
    ident = threading.get_ident()
    _deep_threads.add(ident)
    try:
        value = work()
    except BaseException as error:  # noqa: BLE001 (it is raised again in the thread that waits)
        outcome += (error, None)
    else:
        outcome += (None, value)
    finally:
        _deep_threads.discard(ident)
