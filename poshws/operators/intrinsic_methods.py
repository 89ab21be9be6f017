"""`.ForEach()` and `.Where()`, which every value has: about_Arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
)
from poshws.corelib.exceptions.powershell import MethodException, RuntimeException
from poshws.corelib.messages import message
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, find_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import elements_of
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member, has_property, set_member
from poshws.objects.properties import methods_of

MODES: Final = ("default", "first", "last", "skipuntil", "until", "split")


_FOR_EACH: Final = ".ForEach(expression [, arguments...])"
_WHERE_TEXT: Final = ".Where({ expression } [, mode [, numberToReturn]])"


def call_intrinsic(value: object, name: str, arguments: Sequence[object]) -> object:
    """Runs `foreach` or `where`; the result is always a collection."""
    if not arguments or (name == "where" and len(arguments) > 3):
        spelled = _FOR_EACH if name == "foreach" else _WHERE_TEXT
        raise MethodException(
            message("MethodArgumentCountException", spelled, len(arguments)),
            error_id="MethodCountCouldNotFindBest",
        )
    elements = list(elements_of(value))
    if name == "where":
        return _where(elements, arguments)
    return _for_each(elements, arguments[0], arguments[1:])


def is_script_block(value: object) -> bool:
    return type_of(value).full_name == "System.Management.Automation.ScriptBlock"


def _for_each(elements: list[object], what: object, rest: Sequence[object]) -> object:
    if what is None:
        raise RuntimeException(
            "Value cannot be null. (Parameter 'expression')", error_id="ArgumentNullException"
        )
    if is_script_block(what):
        results: list[object] = []
        for each in elements:
            _gather(results, execution_context.current.call_with_item(what, each, rest))
        return collection_of(results)
    if isinstance(what, Type):
        return _as_type(elements, what)
    return collection_of(_by_name(elements, str(what), rest))


def _by_name(elements: list[object], name: str, rest: Sequence[object]) -> list[object]:
    """A property's values, a property set to a value, or a method called."""
    results: list[object] = []
    for each in elements:
        if each is None:
            continue
        if has_property(each, name):
            if rest:
                set_member(each, name, rest[0])
            else:
                _gather(results, get_member(each, name))
        elif has_method(each, name):
            _gather(results, invoke_member(each, name, rest))
        elif rest or execution_context.current.strict_version() >= 2:
            raise RuntimeException(
                message("ForEachNonexistentMemberReference", name),
                error_id="ForEachNonexistentMemberReference",
                category="InvalidOperation",
                target=name,
            )
        else:
            results.append(None)
    return results


def has_method(value: object, name: str) -> bool:
    """Whether the object has a method of the name."""
    return any(each.name.lower() == name.lower() for each in methods_of(value))


def _gather(results: list[object], output: object) -> None:
    if output is AUTOMATION_NULL:
        return
    if isinstance(output, list):
        results += output
    else:
        results.append(output)


def _as_type(elements: list[object], wanted: Type) -> object:
    """The elements as an array or collection of that type, else as a collection of such."""
    kind: Type | None = wanted
    if "System.Collections.ICollection" in {each.full_name for each in wanted.ancestors}:
        if wanted.element_type is not None:
            return convert(elements, wanted)
        if wanted.arguments and len(wanted.arguments) != 1:
            raise RuntimeException(
                message("ForEachBadGenericConversionTypeSpecified", wanted.display_name),
                error_id="ForEachBadGenericConversionTypeSpecified",
            )
        kind = wanted if wanted.arguments else None
    else:
        definition = find_type("System.Collections.ObjectModel.Collection`1")
        kind = None if definition is None else definition.close([wanted])
    if kind is None:
        raise RuntimeException(
            message("ForEachTypeConversionFailed", wanted.display_name),
            error_id="ForEachTypeConversionFailed",
        )
    result = construct(kind, [])
    for each in elements:
        invoke_member(result, "Add", [each])
    return result


def collection_of(items: list[object]) -> object:
    """The System.Collections.ObjectModel.Collection[psobject] that both give."""
    made, kind = _collection()
    result: object = made(kind, items)
    return result


@cache
def _collection() -> tuple[Callable[[Type, list[object]], object], Type]:
    """Collection[psobject]: the class of its objects, and the type they are handed."""
    definition = core_type("System.Collections.ObjectModel.Collection`1")
    assert definition.declaration is not None and definition.declaration.python is not None
    element = core_type("System.Management.Automation.PSObject")
    return definition.declaration.python, definition.close((element,))


def _where(elements: list[object], arguments: Sequence[object]) -> object:
    condition = arguments[0]
    if condition is None:
        raise ArgumentNullException("expression")
    if type(condition) in (str, int, float, bool):
        convert(condition, core_type("System.Management.Automation.ScriptBlock"))
    mode = _mode(arguments[1]) if len(arguments) > 1 else "default"
    limit = 0
    if len(arguments) > 2:
        limit = cast(int, convert(arguments[2], core_type("System.Int32")))
    if limit < 0:
        text = message("NumberToReturnMustBeGreaterThanZero")
        raise ArgumentOutOfRangeException("numberToReturn", text, limit)
    return _WHERE[mode](elements, condition, limit)


def _mode(value: object) -> str:
    text = convert_to_string(value).lower()
    if text.isdigit() and int(text) < len(MODES):
        return MODES[int(text)]
    if text in MODES:
        return text
    kind = core_type("System.Management.Automation.WhereOperatorSelectionMode")
    return cast(EnumValue, convert(value, kind)).name.lower()


def _holds(condition: object, item: object) -> bool:
    if not is_script_block(condition):
        return truth(condition)
    output = execution_context.current.call_with_item(condition, item, ())
    return False if output is AUTOMATION_NULL else truth(output)


def _default(elements: list[object], condition: object, limit: int) -> object:
    results: list[object] = []
    for each in elements:
        if _holds(condition, each):
            results.append(each)
            if limit and len(results) >= limit:
                break
    return collection_of(results)


def _first(elements: list[object], condition: object, limit: int) -> object:
    return _default(elements, condition, limit or 1)


def _last(elements: list[object], condition: object, limit: int) -> object:
    found = [each for each in elements if _holds(condition, each)]
    return collection_of(found[-(limit or 1) :])


def _skip_until(elements: list[object], condition: object, limit: int) -> object:
    for place, each in enumerate(elements):
        if _holds(condition, each):
            rest = elements[place:]
            return collection_of(rest[:limit] if limit else rest)
    return collection_of([])


def _until(elements: list[object], condition: object, limit: int) -> object:
    results: list[object] = []
    for each in elements:
        if _holds(condition, each) or (limit and len(results) >= limit):
            break
        results.append(each)
    return collection_of(results)


def _split(elements: list[object], condition: object, limit: int) -> object:
    matching: list[object] = []
    others: list[object] = []
    for each in elements:
        wanted = (not limit or len(matching) < limit) and _holds(condition, each)
        (matching if wanted else others).append(each)
    return [collection_of(matching), collection_of(others)]


_WHERE: Final = {
    "default": _default,
    "first": _first,
    "last": _last,
    "skipuntil": _skip_until,
    "until": _until,
    "split": _split,
}
