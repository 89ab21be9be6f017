"""The comparing members that every ordered .NET struct has, of Python's own comparisons."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.corelib.exceptions.dotnet import ArgumentException


class ComparisonOperators:
    """The operators that compare, as the Python objects do."""

    @staticmethod
    def op_equality(left: object, right: object) -> bool:
        return left == right

    @staticmethod
    def op_inequality(left: object, right: object) -> bool:
        return left != right

    @staticmethod
    def op_less_than(left: object, right: Any) -> bool:
        return bool(left < right)

    @staticmethod
    def op_less_than_or_equal(left: object, right: Any) -> bool:
        return bool(left <= right)

    @staticmethod
    def op_greater_than(left: object, right: Any) -> bool:
        return bool(left > right)

    @staticmethod
    def op_greater_than_or_equal(left: object, right: Any) -> bool:
        return bool(left >= right)


class ComparableMembers(ComparisonOperators):
    """CompareTo, Equals, Compare and the comparing operators; `simple_name` is the type's, for its
    message.
    """

    simple_name: ClassVar[str] = ""
    compared: ClassVar[str | None] = None
    """What CompareTo calls its parameter where the message has it."""
    compared_name: ClassVar[str] = ""
    """What it calls the type, if by another name."""

    @classmethod
    def compare_to(cls, this: Any, other: Any = None) -> int:
        if other is None:
            return 1
        if type(other) is not type(this):
            text = f"Object must be of type {cls.compared_name or cls.simple_name}."
            raise ArgumentException(text, parameter=cls.compared)
        return int(this > other) - int(this < other)

    @staticmethod
    def compare(left: object, right: Any) -> int:
        return int(left > right) - int(left < right)

    @staticmethod
    def equals(left: object, right: object = None) -> bool:
        return type(left) is type(right) and left == right

    @staticmethod
    def get_hash_code(this: object) -> int:
        number = hash(this)
        return ((number ^ (number >> 32)) + 2**31) % 2**32 - 2**31
