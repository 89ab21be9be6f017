"""[Interlocked]: atomic operations; with one thread every change is atomic."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.clr.collections import equality
from poshws.corelib.numerics.numbers import INTEGER_RANGES


def _plain(arguments: tuple[object, ...]) -> tuple[Any, ...]:
    return arguments[1:] if isinstance(arguments[0], tuple) else arguments


def _wrapped(value: int, like: Any) -> object:
    """A sum that stays in its type's range."""
    kind = type(like) if type(like) in INTEGER_RANGES else int
    low, high = INTEGER_RANGES[kind]
    size = high - low + 1
    return kind((value - low) % size + low)


def _changed(function: Callable[[int, int], int]) -> Callable[..., Any]:
    def change(reference: Any, amount: int = 1) -> object:
        reference.value = _wrapped(
            function(int(reference.value or 0), int(amount)), reference.value
        )
        return reference.value

    return change


class InterlockedMembers:
    """System.Threading.Interlocked."""

    increment = staticmethod(_changed(lambda value, amount: value + 1))
    decrement = staticmethod(_changed(lambda value, amount: value - 1))
    add = staticmethod(_changed(lambda value, amount: value + amount))

    @staticmethod
    def exchange(*arguments: object) -> Any:
        reference, value = _plain(arguments)
        before, reference.value = reference.value, value
        return before

    @staticmethod
    def compare_exchange(*arguments: object) -> object:
        reference, value, comparand = _plain(arguments)
        before = reference.value
        if before is comparand or equality.same(before, comparand):
            reference.value = value
        return before

    @staticmethod
    def and_(reference: Any, value: int) -> object:
        before = reference.value
        reference.value = type(before)(before & value)
        return before

    @staticmethod
    def or_(reference: Any, value: int) -> object:
        before = reference.value
        reference.value = type(before)(before | value)
        return before

    @staticmethod
    def read(reference: Any) -> Any:
        return reference.value

    @staticmethod
    def memory_barrier() -> None:
        """One thread sees its own changes."""

    memory_barrier_process_wide = memory_barrier
