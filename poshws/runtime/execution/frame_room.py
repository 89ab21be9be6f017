"""Calls a function where Python has room for the frames of many nested calls.

CPython (3.11 and later) keeps frames in chunks of 16 KiB, and gives a chunk back as soon as its
first frame ends. A loop that calls functions just at the end of a chunk maps and unmaps memory at
each call, which takes longer than the call. A frame that needs much stack makes the chunk it begins
large; as nobody uses that stack, its memory is never touched.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_WORDS = 2**15 + 100
"""A little more than 256 KiB, so that the chunk has 512 KiB and nearly half of them are left."""


def with_room(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function gives."""
    return function(*args, **kwargs)


with_room.__code__ = with_room.__code__.replace(co_stacksize=_WORDS)
