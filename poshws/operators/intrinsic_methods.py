"""`.ForEach()` and `.Where()`, which every value has: about_Arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final, cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    NetException,
    NullReferenceException,
)
from poshws.corelib.exceptions.powershell import (
    MethodException,
    MethodInvocationException,
    PSNotSupportedException,
    RuntimeException,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import Type, core_type, find_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import elements_of
from poshws.objects.invocation.adapter_calls import invoke_through_adapter
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member, has_property, set_member
from poshws.objects.properties import methods_of

_MODE: Final = "System.Management.Automation.WhereOperatorSelectionMode"


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
        raise ArgumentNullException("expression")
    if is_script_block(what):
        return collection_of(_by_block(elements, what, rest))
    if isinstance(what, Type):
        return _as_type(elements, what)
    results: list[object] = []
    for each in elements:
        _by_name(results, each, convert_to_string(what), rest)
    return collection_of(results)


def _by_block(elements: list[object], what: object, rest: Sequence[object]) -> list[object]:
    """What a block writes for each element."""
    block: Any = unwrap(what)
    if block.block.clean is not None:
        raise PSNotSupportedException(
            "Script block with a 'clean' block is not supported by the 'ForEach' method."
        )
    results: list[object] = []
    for each in elements:
        _gather(results, execution_context.current.call_with_item(what, each, rest))
    return results


def _by_name(results: list[object], item: object, name: str, rest: Sequence[object]) -> None:
    """A property's value, a property or key set to a value, or a method called: for one element.

    What a member gives is one element of the result, an array, too.
    """
    value = rest[0] if len(rest) == 1 else list(rest)
    table = unwrap(item)
    if isinstance(table, Hashtable):
        if rest:
            table[name] = value
        else:
            results.append(table.get(name))
    elif item is None:
        if rest:
            raise _null_call(name, len(rest))
        results.append(None)
    elif has_method(item, name):
        results.append(invoke_through_adapter(item, name, list(rest)))
    elif has_property(item, name):
        if rest:
            set_member(item, name, value)
        else:
            results.append(get_member(item, name))
    elif execution_context.current.strict_version() >= 2:
        raise RuntimeException(
            message("PropertyNotFoundStrict", name), error_id="PropertyNotFoundStrict"
        )
    elif rest:
        raise RuntimeException(
            message("ForEachNonexistentMemberReference", name),
            error_id="ForEachNonexistentMemberReference",
            category="InvalidOperation",
            target=item,
        )
    else:
        results.append(None)


def _null_call(name: str, count: int) -> NetException:
    cause = NullReferenceException()
    return MethodInvocationException(
        message("MethodInvocationException", name, count, cause.message),
        cause,
        error_id="NullReferenceException",
    )


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
    if type(condition) in (str, int, float, bool):
        convert(condition, core_type("System.Management.Automation.ScriptBlock"))
    mode = _mode(arguments[1]) if len(arguments) > 1 else "default"
    limit = 0
    if len(arguments) > 2:
        limit = cast(int, convert(arguments[2], core_type("System.Int32")))
    if limit < 0:
        text = message("NumberToReturnMustBeGreaterThanZero")
        raise ArgumentOutOfRangeException("numberToReturn", text, limit)
    if condition is None:
        return _slice(elements, mode, limit or 1)
    return _WHERE[mode](elements, condition, limit)


def _mode(value: object) -> str:
    mode: Any = convert(value, core_type(_MODE))
    return str(mode.name).lower()


def _slice(elements: list[object], mode: str, limit: int) -> object:
    """Without a condition the mode and the number alone say what is taken."""
    if mode == "default":
        raise InvalidOperationException(
            "If the expression passed to the Where() operator is null then you must specify a "
            "non-Default value for the selection mode argument. Please change the value of the "
            "mode argument to a value other than Default and try running your script again."
        )
    if mode == "skipuntil":
        return elements[limit:]
    if mode == "last":
        return elements[-limit:] or [None] * (limit == 1)
    first = [*elements[:limit], *[None] * (limit - len(elements))]
    return [first, elements[limit:]] if mode == "split" else first


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
