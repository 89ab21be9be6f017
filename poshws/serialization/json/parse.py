"""Turns JSON text into PowerShell values: `ConvertFrom-Json`, and every message of a WebSocket.

The standard library's scanner, written in C, does the work for text that is plain JSON; when it
refuses, the exact reader decides whether PowerShell would have taken the text, and what it says if
not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Hashable
from functools import cache

from poshws.corelib.collections.hashtable import OrderedHashtable
from poshws.corelib.exceptions.powershell import ExtendedTypeSystemException
from poshws.corelib.psobject import PSCustomObject
from poshws.serialization.json.numbers import read_integer
from poshws.serialization.json.reader import JsonSyntaxError, TokenReader

DEFAULT_DEPTH = 1024

MakeObject = Callable[[list[tuple[str, object]]], object]
ReadText = Callable[[str], object]

_MAY_HAVE_DATE = re.compile(r'"\d{4}-\d\d-\d\dT\d\d:')
_MICROSOFT_DATE = "/Date("
_RESERVED_NAMES = frozenset(("psadapted", "psbase", "psextended", "psobject", "pstypenames"))


class JsonKeyError(ValueError):
    """An object's keys can't be the properties of a PSCustomObject; `error_id` says why."""

    def __init__(self, error_id: str, message: str) -> None:
        super().__init__(message)
        self.error_id = error_id


def parse_json(
    text: str,
    *,
    as_hashtable: bool = False,
    depth: int = DEFAULT_DEPTH,
    date_kind: str = "Default",
) -> object:
    """The value of a JSON text.

    Objects become PSCustomObjects, or OrderedHashtables when asked; integers Int64 or BigInteger,
    other numbers floats, arrays lists, ISO dates DateTime as `date_kind` says.
    Raises JsonSyntaxError for text that Json.NET refuses, JsonKeyError for keys that can't be
    properties, and ExtendedTypeSystemException for those that PowerShell keeps to itself.
    """
    make = make_hashtable if as_hashtable else make_custom_object
    read_text = None
    if date_kind != "String" and _may_have_date(text):
        from poshws.serialization.json.dates import (  # deferred: dates are rare in messages
            date_reader,
        )

        read_text = date_reader(date_kind)
    if depth == DEFAULT_DEPTH:
        try:
            return _scan(text, make, read_text)
        except JsonKeyError:
            raise
        except (ValueError, RecursionError):
            pass
    return _Builder(text, make, read_text, depth).build()


def _may_have_date(text: str) -> bool:
    if "T" in text and "-" in text and _MAY_HAVE_DATE.search(text):
        return True
    return _MICROSOFT_DATE in text


def parse_tables(text: str) -> object:
    """`parse_json` with OrderedHashtables, as it is called for every message."""
    has_date = _MICROSOFT_DATE in text or ("T" in text and "-" in text)
    if not has_date:  # and mostly nothing behind the value
        try:
            value, end = _scanner(make_hashtable)(text, 0)
        except (StopIteration, ValueError, RecursionError):
            pass
        else:
            if end == len(text):
                return value
    return parse_json(text, as_hashtable=True)


def make_hashtable(pairs: list[tuple[str, object]]) -> OrderedHashtable:
    """The OrderedHashtable of an object's pairs; a later pair wins and keeps the
    earlier's place.
    """
    values: dict[Hashable, object] = dict(pairs)
    return OrderedHashtable.of_exact_strings({key: key for key in values}, values)


def make_custom_object(pairs: list[tuple[str, object]]) -> PSCustomObject:
    """The PSCustomObject of an object's pairs; JsonKeyError if two differ by case or one
    is empty.
    """
    values = dict(pairs)
    folded = {key.lower(): key for key in values}
    if len(folded) != len(values) or "" in values or not _RESERVED_NAMES.isdisjoint(folded):
        raise _bad_keys(values)
    return PSCustomObject(values)


def _bad_keys(values: dict[str, object]) -> JsonKeyError | ExtendedTypeSystemException:
    seen: dict[str, str] = {}
    for key in values:
        if not key:
            return JsonKeyError(
                "EmptyKeyInJsonString",
                "The provided JSON includes a property whose name is an empty string, "
                "this is only supported using the -AsHashTable switch.",
            )
        if key.lower() in seen:
            return JsonKeyError(
                "KeysWithDifferentCasingInJsonString",
                "Cannot convert the JSON string because it contains keys with different casing. "
                "Please use the -AsHashTable switch instead. The key that was attempted to be "
                f"added to the existing key '{seen[key.lower()]}' was '{key}'.",
            )
        if key.lower() in _RESERVED_NAMES:
            return ExtendedTypeSystemException(
                f'The member name "{key}" is reserved.',
                error_id="PSObjectMembersMembersAddReservedName",
            )
        seen[key.lower()] = key
    raise AssertionError("the keys are fine")


def _scan(text: str, make: MakeObject, read_text: ReadText | None) -> object:
    if read_text is None:
        try:
            value, end = _scanner(make)(text, 0)
        except StopIteration:  # it begins with a space, or is no JSON
            return _plain_decoder(make).decode(text)
        if end != len(text) and text[end:].strip(" \t\r\n"):
            raise ValueError("something stands behind the value")
        return value
    read = read_text

    def make_dated(pairs: list[tuple[str, object]]) -> object:
        return make([(key, _with_dates(value, read)) for key, value in pairs])

    return _with_dates(_decoder(make_dated).decode(text), read)


def _decoder(make: MakeObject) -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=make, parse_int=read_integer, strict=False)


_plain_decoder = cache(_decoder)


@cache
def _scanner(make: MakeObject) -> Callable[[str, int], tuple[object, int]]:
    """What the decoder calls for the value that begins at a place; gives the place behind it."""
    return _plain_decoder(make).scan_once  # type: ignore[attr-defined,no-any-return]


def _with_dates(value: object, read: ReadText) -> object:
    if type(value) is str:
        return read(value)
    if type(value) is list:
        return [_with_dates(item, read) for item in value]
    return value


class _Builder:
    """Builds the value of the exact reader's tokens, and fails where Json.NET's
    deserializer does.
    """

    def __init__(self, text: str, make: MakeObject, read_text: ReadText | None, depth: int) -> None:
        self._reader = TokenReader(text, depth)
        self._make = make
        self._read_text = read_text
        self._ended = False

    def build(self) -> object:
        reader = self._reader
        if not reader.read():
            return None
        if reader.token == "StartObject":
            value = self._root_object()
        elif reader.token == "StartArray":
            value = self._root_array()
        else:
            value = self._simple()
        if reader.read():
            raise reader.error(
                "Additional text found in JSON string after finishing deserializing object."
            )
        return value

    def _root_object(self) -> object:
        reader = self._reader
        if not reader.read():
            raise reader.error("Unexpected end when reading JSON.")
        value = self._object_pairs()
        if self._ended:
            raise reader.error("Unexpected end when deserializing object.")
        return self._make(value)

    def _root_array(self) -> object:
        """An array may lack its end after a value: Json.NET then takes what it has."""
        value = self._array()
        if self._ended and self._reader.token != "None":
            raise JsonSyntaxError("Unexpected end when reading token. Path ''.")
        return value

    def _object_pairs(self) -> list[tuple[str, object]]:
        """The pairs of an object whose first token is current; stops at its end or the text's."""
        reader = self._reader
        pairs: list[tuple[str, object]] = []
        while not self._ended and reader.token == "PropertyName":
            name = str(reader.value)
            if not self._next():
                break
            pairs.append((name, self._value()))
            if self._ended or not self._next():
                break
        return pairs

    def _array(self) -> list[object]:
        items: list[object] = []
        while self._next() and self._reader.token != "EndArray":
            items.append(self._value())
            if self._ended:
                break
        return items

    def _value(self) -> object:
        token = self._reader.token
        if token == "StartArray":
            return self._array()
        if token == "StartObject":
            self._next()
            return self._make(self._object_pairs())
        return self._simple()

    def _simple(self) -> object:
        value = self._reader.value
        if self._read_text is not None and type(value) is str:
            return self._read_text(value)
        return value

    def _next(self) -> bool:
        if not self._reader.read():
            self._ended = True
        return not self._ended
