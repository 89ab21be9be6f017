"""`@{ Name = …; Expression = … }` and its like: the -Property arguments of several commands.

A command says which keys its hashtables may have; a plain name or a scriptblock stands for one
with an Expression alone. Keys may be cut short as long as they stay unambiguous.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from poshws.commands.reporting import fail
from poshws.commands.utility.object.expressions import PropertyExpression
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.psobject import unwrap
from poshws.corelib.records import dataclass, field
from poshws.corelib.typesystem.types import type_of
from poshws.runtime.execution.scriptblock import ScriptBlock

_MESSAGES = {
    "DictionaryKeyUnknownType": "Cannot convert {0} to one of the following types {1}.",
    "DictionaryKeyNullType": (
        "The value of a parameter was null; one of the following types was expected: {0}."
    ),
    "DictionaryKeyDuplicate": 'The duplicated key "{0}" conflicts with "{1}".',
    "DictionaryKeyIllegalValue1": (
        'The "{0}" key has a type, {1}, that is not valid; expected types are {2}.'
    ),
    "DictionaryKeyIllegalValue2": (
        'The "{0}" key has a type, {1}, that is not valid; expected type is {2}.'
    ),
    "DictionaryKeyAmbiguous": "The {0} key is ambiguous; {1} and {2} conflict.",
    "DictionaryKeyNull": "The value of a key cannot be null.",
    "DictionaryKeyNonString": "The {0} key type is not valid. The key must be a string.",
    "DictionaryKeyMissingValue": "The {0} key has no value.",
    "DictionaryKeyMandatoryEntry": "A mandatory entry for {0} is missing.",
    "DictionaryKeyIllegal": "The {0} key is not valid.",
    "ExpressionEmptyString1": 'The "{0}" key cannot have an empty string value.',
    "ExpressionEmptyString2": "An empty string value is not allowed.",
    "ExpressionGlobbing1": 'The "{0}" key cannot have wildcard characters in value "{1}".',
    "ExpressionGlobbing2": 'Wildcard characters are not allowed in "{0}".',
}

_EXPRESSION_TYPES = "{System.String, System.Management.Automation.ScriptBlock}"


@dataclass(frozen=True)
class Key:
    """One key a hashtable may have, its other spellings and the .NET types its value may be of."""

    name: str
    others: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    mandatory: bool = False
    wildcards: bool = True

    def matches(self, text: str) -> bool:
        """Whether a written key means this one, in full or cut short."""
        folded = text.lower()
        return any(name.lower().startswith(folded) for name in (self.name, *self.others))


@dataclass()
class Calculated:
    """One -Property argument: its expression, and what else the hashtable said."""

    expression: PropertyExpression
    entries: dict[str, object] = field(default_factory=dict)


EXPRESSION = Key(
    "expression",
    types=("System.String", "System.Management.Automation.ScriptBlock"),
    mandatory=True,
)


def read_calculated(arguments: Sequence[object], keys: Sequence[Key]) -> list[Calculated]:
    """The arguments as expressions with their entries.

    Raises NotSupportedException with PowerShell's id for anything the keys don't allow.
    """
    return [_read_one(unwrap(argument), keys) for argument in arguments]


def _read_one(argument: object, keys: Sequence[Key]) -> Calculated:
    if isinstance(argument, Hashtable):
        entries = _read_entries(argument, keys)
        for key in keys:
            if key.mandatory and key.name not in entries:
                _fail("DictionaryKeyMandatoryEntry", key.name)
        source, in_table = entries.pop("expression"), True
    elif argument is None:
        _fail("DictionaryKeyNullType", _EXPRESSION_TYPES, error_id="DictionaryKeyUnknownType")
    elif isinstance(argument, str | ScriptBlock):
        entries, source, in_table = {}, argument, False
    else:
        _fail("DictionaryKeyUnknownType", type_of(argument).full_name, _EXPRESSION_TYPES)
    return Calculated(_expression(source, keys, in_table), entries)


def _expression(source: object, keys: Sequence[Key], in_table: bool) -> PropertyExpression:
    if not isinstance(source, str):
        return PropertyExpression(script=source)
    if not source:
        if in_table:
            _fail("ExpressionEmptyString1", "expression")
        _fail("ExpressionEmptyString2")
    expression = PropertyExpression(source)
    if expression.has_wildcards and not keys[0].wildcards:
        if in_table:
            _fail("ExpressionGlobbing1", "expression", source)
        _fail("ExpressionGlobbing2", source)
    return expression


def _read_entries(table: Hashtable, keys: Sequence[Key]) -> dict[str, object]:
    entries: dict[str, object] = {}
    for written, value in table.items():
        if not isinstance(written, str):
            _fail("DictionaryKeyNonString", type_of(written).name)
        key = _find_key(written, keys)
        if key.name in entries:
            _fail("DictionaryKeyDuplicate", written, key.name)
        _check_type(written, key, value)
        entries[key.name] = value
    return entries


def _find_key(written: str, keys: Sequence[Key]) -> Key:
    found = [key for key in keys if key.matches(written)]
    if not found:
        _fail("DictionaryKeyIllegal", written)
    if len(found) > 1:
        _fail("DictionaryKeyAmbiguous", written, found[0].name, found[1].name)
    return found[0]


def _check_type(written: str, key: Key, value: object) -> None:
    if not key.types:
        return
    if value is None:
        _fail("DictionaryKeyMissingValue", written)
    type_name = type_of(unwrap(value)).full_name
    if type_name in key.types:
        return
    if len(key.types) > 1:
        listed = "{" + ", ".join(key.types) + "}"
        _fail("DictionaryKeyIllegalValue1", written, type_name, listed)
    _fail("DictionaryKeyIllegalValue2", written, type_name, key.types[0])


def _fail(message_id: str, *details: str, error_id: str | None = None) -> NoReturn:
    text = _MESSAGES[message_id].format(*details)
    fail(NotSupportedException(), error_id or message_id, "InvalidArgument", details=text)
