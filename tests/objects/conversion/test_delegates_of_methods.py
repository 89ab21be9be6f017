"""Methods as delegates, and what overload choice makes of objects without a .NET object inside."""

from __future__ import annotations

from typing import Any

import pytest

from poshws.corelib.automation_null import NULL_STRING
from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.exceptions.powershell import MethodException
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import Type, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.delegates import MethodDelegate
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.members import get_member, get_static


def named(name: str) -> Type:
    found = resolve_type(name)
    assert found is not None
    return found


def test_a_method_becomes_the_delegate_its_overload_fits() -> None:
    delegate: Any = convert(get_member("abc", "PadLeft"), named("Func[int,string]"))
    assert isinstance(delegate, MethodDelegate)
    assert delegate(5) == "  abc"


def test_a_static_method_becomes_a_delegate() -> None:
    delegate: Any = convert(get_static(named("math"), "Abs"), named("Func[int,int]"))
    assert delegate(-3) == 3


def test_a_method_without_a_fitting_overload_is_refused() -> None:
    with pytest.raises(InvalidCastException):
        convert(get_member("abc", "PadLeft"), named("Func[datetime,string]"))


def test_a_null_string_is_null_as_a_string() -> None:
    assert convert(NULL_STRING, named("string")) is None


def test_custom_objects_fit_parameters_that_take_any_object_only() -> None:
    with pytest.raises(MethodException, match='Cannot find an overload for "Contains"'):
        invoke_member("abc", "Contains", [PSCustomObject()])
    taken: Any = convert([1], named("System.Collections.ArrayList"))
    assert invoke_member(taken, "Contains", [PSCustomObject()]) is False


@pytest.mark.parametrize("name", ["ForEach", "PSForEach", "Where", "PSWhere"])
def test_the_intrinsic_methods_of_null_give_an_empty_collection(name: str) -> None:
    assert list(invoke_member(None, name, ["x"])) == []  # type: ignore[call-overload]


def test_names_of_an_enum_are_static_fields() -> None:
    day = named("System.DayOfWeek")
    member = day.find_property("Friday", is_static=True)
    assert member is not None and member.get() == 5
    assert "Friday" in day.member_names(is_static=True)
