"""System.Boolean and the types without a value of their own: DBNull and Void."""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
)

_WORDS: Final = {"true": True, "false": False}


class BooleanMembers:
    """System.Boolean."""

    true_string = "True"
    false_string = "False"

    @staticmethod
    def parse(text: str | None) -> bool:
        if text is None:
            raise ArgumentNullException("value")
        found = _WORDS.get(text.strip(" \t\n\v\f\r\0").lower())
        if found is None:
            raise FormatException(f"String '{text}' was not recognized as a valid Boolean.")
        return found

    @staticmethod
    def try_parse(text: str | None, result: object) -> bool:
        found = None if text is None else _WORDS.get(text.strip(" \t\n\v\f\r\0").lower())
        result.value = bool(found)  # type: ignore[attr-defined]
        return found is not None

    @staticmethod
    def to_string(value: bool, provider: object = None) -> str:
        return "True" if value else "False"

    @staticmethod
    def equals(left: bool, right: object) -> bool:
        return left is right

    @staticmethod
    def compare_to(left: bool, right: object) -> int:
        if right is None:
            return 1
        if not isinstance(right, bool):
            raise ArgumentException("Object must be of type Boolean.")
        return int(left) - int(right)

    @staticmethod
    def get_hash_code(value: bool) -> int:
        return int(value)

    @staticmethod
    def get_type_code(value: bool) -> object:
        return enum_value("System.TypeCode", "Boolean")


class DBNull:
    """System.DBNull: a database's null, of which there is one."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.DBNull"

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return ""

    def to_string(self, provider: object = None) -> str:
        return ""

    def get_type_code(self) -> object:
        return enum_value("System.TypeCode", "DBNull")

    @staticmethod
    def value() -> DBNull:
        return DB_NULL


DB_NULL: Final = DBNull()

TYPES = describe(__file__, {"System.Boolean": (bool, BooleanMembers), "System.DBNull": DBNull})
