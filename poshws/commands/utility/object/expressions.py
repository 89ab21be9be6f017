"""Property expressions: a name, a wildcard or a scriptblock, resolved against objects.

The counterpart of PSPropertyExpression. A hashtable's keys count as its properties here (an ordered
dictionary's don't, as in PowerShell); an error in a scriptblock gives null.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar

from poshws.binding import Session
from poshws.commands.utility.object.block_runner import output_for
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import InvalidCastException, NetException
from poshws.corelib.exceptions.powershell import (
    PSArgumentNullException,
    RuntimeException,
    as_caught,
)
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import MISSING, MemberSlot, PSCustomObject, PSPropertySet, unwrap
from poshws.corelib.records import dataclass
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, declared_type, type_of
from poshws.objects.conversion.failures import impossible, wrapped
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import find_added
from poshws.objects.members import get_member, is_dynamic
from poshws.objects.properties import find_view, properties_of
from poshws.runtime.execution.external_errors import OwnStreams
from poshws.runtime.execution.scriptblock import ScriptBlock

_NULL_NAME = (
    'Cannot process argument because the value of argument "s" is null. Change the value of '
    'argument "s" to a non-null value.'
)
EXPRESSION_TYPE = "Microsoft.PowerShell.Commands.PSPropertyExpression"


@dataclass(slots=True)
class PropertyResult:
    """What an expression gave: the name it resolved to, the value, the error if it failed."""

    name: str
    value: object
    error: BaseException | None = None


class PropertyExpression:
    """One expression; either `name` or `script` is set."""

    __slots__ = ("has_wildcards", "name", "script")
    net_name: ClassVar[str] = EXPRESSION_TYPE

    def __init__(self, name: str = "", *, script: object = None) -> None:
        self.name = name
        self.script = script
        self.has_wildcards = script is None and has_wildcards(name)

    def __str__(self) -> str:
        return self.name if self.script is None else str(self.script)

    def resolve_names(self, target: object) -> list[str]:
        """The names of the target's properties that the expression means, in the target's order."""
        if self.has_wildcards:
            return _matching_names(target, self.name)
        spelled = property_spelling(target, self.name)
        if spelled is None:
            member = find_added(target, self.name)
            return [member.name] if isinstance(member, PSPropertySet) else []
        return [spelled]

    def results(self, session: Session, target: object) -> list[PropertyResult]:
        """Name and value of every property the expression means; empty if the target has none."""
        if self.script is not None:
            return [script_result(session, self.script, target)]
        results = [read_property(target, name) for name in self.resolve_names(target)]
        if any(type(each.value) is PSPropertySet for each in results):
            return list(expanded_sets(target, results))
        return results

    def note_of(self, target: object) -> object:
        """The value of the plain note of exactly that name; MISSING where there is more to it."""
        if type(target) is not PSCustomObject or self.script is not None or self.has_wildcards:
            return MISSING
        value = target.slots.get(self.name, MISSING)
        return MISSING if type(value) is MemberSlot else value


def expanded_sets(target: object, results: list[PropertyResult]) -> Iterator[PropertyResult]:
    """A property set stands for the properties that it names."""
    for each in results:
        if type(each.value) is not PSPropertySet or each.value.name.lower() != each.name.lower():
            yield each
            continue
        for name in each.value.names:
            spelled = property_spelling(target, name)
            if spelled is not None:
                yield read_property(target, spelled)


def as_expression(value: object) -> PropertyExpression:
    """The expression that a bound argument (text or scriptblock) stands for."""
    base = unwrap(value)
    if isinstance(base, PropertyExpression):
        return base
    if isinstance(base, ScriptBlock):
        return PropertyExpression(script=base)
    if isinstance(base, str) and not isinstance(base, Char):
        if base:
            return PropertyExpression(base)
        inner = PSArgumentNullException("s", _NULL_NAME)
        raise _refused(wrapped("InvalidCastConstructorException", base, _type(), inner))
    if isinstance(base, int | float | Decimal) and not isinstance(base, bool | EnumValue):
        return PropertyExpression(convert_to_string(value))
    raise _refused(_impossible(value, base))


def _impossible(value: object, base: object) -> NetException:
    """The error about a value that no property expression can be made of."""
    found = type_of(base)
    if not any(each.full_name == "System.IConvertible" for each in found.ancestors):
        return impossible(value, _type())
    text = f"Invalid cast from '{found.full_name}' to '{EXPRESSION_TYPE}'."
    return wrapped("InvalidCastIConvertible", value, _type(), InvalidCastException(text))


def _refused(error: NetException) -> NetException:
    """A conversion that failed, and no transformation."""
    error.is_conversion = True  # type: ignore[attr-defined]
    return error


def _type() -> Type:
    return declared_type(EXPRESSION_TYPE)


def to_expressions(session: Session, value: object) -> object:
    """An argument of type PSPropertyExpression, or an array of them, before it is bound."""
    if isinstance(value, list):
        return [to_expressions(session, each) for each in value]
    return value if value is None else as_expression(value)


def script_result(session: Session, script: object, target: object) -> PropertyResult:
    """The value of a scriptblock with the target as `$_`: null, one object or an array."""
    return PropertyResult(str(script), *script_value(session, script, target))


def script_value(session: Session, script: Any, target: object) -> tuple[object, Any]:
    """The same value, and the error that came instead of one."""
    try:
        with OwnStreams(session):  # an error is the result, and no more
            output = output_for(session, script, target)
    except NetException as error:
        return None, as_caught(error)
    if not output:
        return None, None
    return output[0] if len(output) == 1 else output, None


def read_property(target: object, name: str) -> PropertyResult:
    """A property that is known to be there; a getter that fails gives null and its error."""
    try:
        return PropertyResult(name, get_member(target, name))
    except RuntimeException as error:
        return PropertyResult(name, None, error)


def property_spelling(target: object, name: str) -> str | None:
    """The property's name as the target has it, None if there is no such property."""
    base = unwrap(target)
    if type(base) is PSCustomObject:
        return base.spelling(name)
    if _keys_are_properties(base) and name in base:  # type: ignore[operator]
        return str(base.original_key(name))  # type: ignore[attr-defined]
    found = find_view(target, name)
    if found is not None:
        return found.name
    if is_dynamic(base):
        from poshws.objects.dynamic_objects import dynamic_member  # deferred

        return None if dynamic_member(base, name) is MISSING else name  # type: ignore[arg-type]
    return None


def property_or_missing(target: object, name: str) -> object:
    """The value of a property by its exact or other-cased name; MISSING if there is none."""
    if type(target) is PSCustomObject:
        found = target.find(name)
        if type(found) is not MemberSlot:
            return found
    spelled = property_spelling(target, name)
    return MISSING if spelled is None else read_property(target, spelled).value


def _keys_are_properties(base: object) -> bool:
    return isinstance(base, Hashtable) and not isinstance(base, OrderedDictionary)


def _matching_names(target: object, pattern: str) -> list[str]:
    matcher = WildcardPattern(pattern, ignore_case=True)
    base = unwrap(target)
    if _keys_are_properties(base):
        keys = [str(key) for key in base if matcher.is_match(str(key))]  # type: ignore[attr-defined]
        if keys:
            return keys
    return [name for name in property_names(target) if matcher.is_match(name)]


def property_names(target: object) -> Iterator[str]:
    """The names of all visible properties, property sets opened."""
    for each in properties_of(target):
        yield each.name
    base = unwrap(target)
    if is_dynamic(base):
        from poshws.objects.dynamic_objects import dynamic_names  # deferred

        # Methods are among the names, too.
        found = dynamic_names(base)  # type: ignore[arg-type]
        yield from (name for name in found if property_spelling(target, name) is not None)
