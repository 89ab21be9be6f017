"""The rules of the language for scripts that ask by name: conversion, equality, order, truth."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import InvalidCastException, NetException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import Type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import enumerable
from poshws.operators import comparison


class LanguagePrimitivesMembers:
    """The static System.Management.Automation.LanguagePrimitives."""

    @staticmethod
    def convert_to(first: object, second: Any, provider: object = None) -> object:
        if isinstance(first, tuple):
            return convert(second, first[0])
        return convert(first, second)

    @staticmethod
    def try_convert_to(first: object, second: object, *others: Any) -> bool:
        value, wanted = (second, first[0]) if isinstance(first, tuple) else (first, second)
        result = others[-1]
        if not isinstance(wanted, Type):
            return False
        try:
            result.value = convert(value, wanted)
        except InvalidCastException:
            result.value = None
            return False
        return True

    @staticmethod
    def equals(
        first: object, second: object, ignore_case: bool = False, provider: object = None
    ) -> bool:
        return comparison.equal(first, second, ignore_case)

    @staticmethod
    def compare(
        first: object, second: object, ignore_case: bool = False, provider: object = None
    ) -> int:
        return comparison.compare(first, second, ignore_case)

    @staticmethod
    def try_compare(first: object, second: object, *others: Any) -> bool:
        ignore_case = len(others) > 1 and others[0]
        try:
            others[-1].value = comparison.compare(first, second, ignore_case)
        except (NetException, RuntimeException):
            others[-1].value = 0
            return False
        return True

    @staticmethod
    def is_true(value: object) -> bool:
        return truth(value)

    @staticmethod
    def is_object_enumerable(value: object) -> bool:
        return enumerable(value) is not None

    @staticmethod
    def get_enumerable(value: object) -> object:
        return value if enumerable(value) is not None else None

    @staticmethod
    def get_enumerator(value: object) -> object:
        items = enumerable(value)
        return None if items is None else Enumerator(lambda: items)


TYPES = describe(
    __file__,
    {"System.Management.Automation.LanguagePrimitives": LanguagePrimitivesMembers},
)
