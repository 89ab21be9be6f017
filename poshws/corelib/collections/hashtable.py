"""Dictionaries with .NET's idea of equal keys: text without case (unless asked), and `1` and
`[long]1` apart.

Two dicts share one *folded* key: `_values` is what nearly every access needs, `_keys` remembers the
key as it was first written. A folded key is the lower-case text for strings, the number itself for
Int32, and a pair with the class for all else, since Python holds `1 == 1.0 == True` and .NET does
not.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import ClassVar, Self

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    NotSupportedException,
)

_ORDERED_PART = (
    "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection"
)


class DictionaryEntry:
    """One key and its value, what enumerating a hashtable gives."""

    __slots__ = ("key", "value")
    net_name: ClassVar[str] = "System.Collections.DictionaryEntry"

    def __init__(self, key: object = None, value: object = None) -> None:
        self.key = key
        self.value = value

    def __eq__(self, other: object) -> bool:
        """`ValueType.Equals`: key and value of one type and equal; collections are themselves."""
        return type(other) is DictionaryEntry and all(
            one is another
            or (
                type(one) is type(another)
                and not isinstance(one, list | dict | Hashtable)
                and one == another
            )
            for one, another in ((self.key, other.key), (self.value, other.value))
        )

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"DictionaryEntry({self.key!r}, {self.value!r})"


class MemberKey(str):
    """The name of a member that a script gave as another object, which dictionaries take for
    the key: `$table.$number`.
    """

    __slots__ = ("key",)
    key: object

    def __new__(cls, name: str, key: object) -> Self:
        made = super().__new__(cls, name)
        made.key = key
        return made


def key_of_member(name: str) -> object:
    """The key that a member's name stands for."""
    return name.key if type(name) is MemberKey else name


def fold_key(key: object, ignores_case: bool = True) -> Hashable:
    """What two keys must have in common to be the same key."""
    if type(key) is str:
        return key.lower() if ignores_case else key
    if type(key) is int:
        return key
    kind = type(key)
    try:
        hash(key)
    except TypeError:  # lists and the like are the same key only when they are the same object
        return (kind, id(key))
    return (kind, key)


class Hashtable:
    """[hashtable]: numbers as keys have .NET's order, all else keeps the order of insertion, which
    .NET leaves open.
    """

    __slots__ = ("_keys", "_values", "capacity", "ignores_case", "__weakref__")
    net_name: ClassVar[str] = "System.Collections.Hashtable"

    def __init__(
        self, items: Iterable[tuple[object, object]] = (), *, ignores_case: bool = True
    ) -> None:
        self._values: dict[Hashable, object] = {}
        self._keys: dict[Hashable, object] = {}
        # How many entries .NET would have made room for at first.
        self.capacity = 0
        self.ignores_case = ignores_case
        for key, value in items:
            self[key] = value

    @classmethod
    def of_strings(cls, keys: dict[Hashable, object], values: dict[Hashable, object]) -> Self:
        """A table whose keys are all text: lower case → as written, and lower case → value.

        It takes both over. For tables that are made again and again with the same keys.
        """
        table = cls.__new__(cls)
        table._keys, table._values, table.ignores_case = keys, values, True
        table.capacity = len(keys)
        return table

    @classmethod
    def of_exact_strings(cls, keys: dict[Hashable, object], values: dict[Hashable, object]) -> Self:
        """Likewise, of a table that tells case apart."""
        table = cls.__new__(cls)
        table._keys, table._values, table.ignores_case = keys, values, False
        return table

    def fill(self, keys: dict[Hashable, object], values: dict[Hashable, object]) -> None:
        """Gives an empty table its dicts: folded key → key as written, and folded key → value."""
        self._keys, self._values = keys, values

    def share(self, table: Hashtable) -> None:
        """Has the entries of another table from now on: what one gets, both have."""
        self._values, self._keys = table._values, table._keys
        self.capacity, self.ignores_case = getattr(table, "capacity", 0), table.ignores_case

    def get(self, key: object, default: object = None) -> object:
        if type(key) is str:
            return self._values.get(key.lower() if self.ignores_case else key, default)
        return self._values.get(fold_key(key), default)

    def __getitem__(self, key: object) -> object:
        if type(key) is str:
            return self._values[key.lower() if self.ignores_case else key]
        return self._values[fold_key(key, self.ignores_case)]

    def __setitem__(self, key: object, value: object) -> None:
        folded: Hashable
        if type(key) is str:
            folded = key.lower() if self.ignores_case else key
        else:
            folded = fold_key(key, self.ignores_case)
        if folded not in self._keys:
            if key is None:
                raise ArgumentNullException("key")
            self._keys[folded] = key
        self._values[folded] = value

    def __delitem__(self, key: object) -> None:
        folded = fold_key(key, self.ignores_case)
        del self._values[folded], self._keys[folded]

    def __contains__(self, key: object) -> bool:
        return fold_key(key, self.ignores_case) in self._values

    def __len__(self) -> int:
        return len(self._values)

    def __bool__(self) -> bool:
        return True  # an empty hashtable is an object like any other

    def __iter__(self) -> Iterator[object]:
        return iter(self.keys())

    def __repr__(self) -> str:
        inside = ", ".join(f"{key!r}: {value!r}" for key, value in self.items())
        return f"{type(self).__name__}({{{inside}}})"

    def keys(self) -> list[object]:
        order = self._order()
        if order is not None:
            return [self._keys[key] for key in order]
        return list(self._keys.values())

    def values(self) -> list[object]:
        order = self._order()
        if order is not None:
            return [self._values[key] for key in order]
        return list(self._values.values())

    def items(self) -> list[tuple[object, object]]:
        order = self._order() if len(self._keys) > 1 else None
        if order is not None:
            return [(self._keys[key], self._values[key]) for key in order]
        return list(zip(self._keys.values(), self._values.values(), strict=True))

    def _order(self) -> list[Hashable] | None:
        """The folded keys as .NET enumerates them, None for the order of insertion."""
        if len(self._keys) < 2 or type(self) not in _HASHED:
            return None
        if type(next(iter(self._keys))) is str:
            return None
        from poshws.corelib.collections.hash_order import bucket_order  # deferred

        return bucket_order(self._keys, getattr(self, "capacity", 0))

    def entries(self) -> list[DictionaryEntry]:
        """The entries, as enumerating gives them."""
        return [DictionaryEntry(key, value) for key, value in self.items()]

    def add(self, key: object, value: object) -> None:
        """Adds a key that is not there yet.

        Raises ArgumentException for one that is, ArgumentNullException for null.
        """
        if key is None:
            raise ArgumentNullException("key")
        if key in self:
            raise ArgumentException(self._duplicate(key))
        self[key] = value

    def _duplicate(self, key: object) -> str:
        there, added = (
            execution_context.current.convert_to_string(self.original_key(key)),
            execution_context.current.convert_to_string(key),
        )
        return (
            f"Item has already been added. Key in dictionary: '{there}'  Key being added: '{added}'"
        )

    def remove(self, key: object) -> None:
        """Takes a key away; one that is not there is no error."""
        if key is None:
            raise ArgumentNullException("key")
        folded = fold_key(key, self.ignores_case)
        if self._keys.pop(folded, self) is not self:
            del self._values[folded]

    def clear(self) -> None:
        self._values.clear()
        self._keys.clear()

    def copy(self) -> Hashtable:
        twin = type(self)(ignores_case=self.ignores_case)
        twin._values = self._values.copy()
        twin._keys = self._keys.copy()
        twin.capacity = getattr(self, "capacity", 0)
        return twin

    def original_key(self, key: object) -> object:
        """The key as it was first written."""
        return self._keys[fold_key(key, self.ignores_case)]


class SyncHashtable(Hashtable):
    """`[hashtable]::Synchronized`: the same entries under another object.

    One thread of a script runs at a time, so nothing is locked.
    """

    __slots__ = ("root",)
    net_name: ClassVar[str] = "System.Collections.Hashtable+SyncHashtable"

    def __init__(self, table: Hashtable) -> None:
        self.share(table)
        self.root: Hashtable = table.root if isinstance(table, SyncHashtable) else table

    def copy(self) -> Hashtable:
        return SyncHashtable(self.root.copy())


_HASHED = frozenset((Hashtable, SyncHashtable))
"""Tables that are enumerated as .NET's buckets stand."""


class OrderedDictionary(Hashtable):
    """[ordered]: a dictionary that can also be read and written by position."""

    __slots__ = ("is_read_only",)
    net_name: ClassVar[str] = "System.Collections.Specialized.OrderedDictionary"

    @classmethod
    def of_strings(cls, keys: dict[Hashable, object], values: dict[Hashable, object]) -> Self:
        made = super().of_strings(keys, values)
        made.is_read_only = False
        return made

    def __init__(
        self, items: Iterable[tuple[object, object]] = (), *, ignores_case: bool = True
    ) -> None:
        self.is_read_only = False
        super().__init__(items, ignores_case=ignores_case)

    def __setitem__(self, key: object, value: object) -> None:
        if self.is_read_only:
            raise NotSupportedException("The OrderedDictionary is readonly and cannot be modified.")
        super().__setitem__(key, value)

    def key_at(self, position: int) -> object:
        """The key at a position from 0; ArgumentOutOfRangeException beyond the last."""
        self._check_place(position, len(self._keys) - 1)
        return list(self._keys.values())[position]

    def _check_place(self, position: int, last: int) -> None:
        if 0 <= position <= last:
            return
        count = len(self._keys)
        words = "a non-negative value"
        if position >= 0:
            words = f"less than '{count}'" if last < count else f"less than or equal to '{count}'"
        text = f"index ('{position}') must be {words}."
        raise ArgumentOutOfRangeException("index", text, position)

    def value_at(self, position: int) -> object:
        """The value at a position from 0."""
        return self[self.key_at(position)]

    def set_at(self, position: int, value: object) -> None:
        if not 0 <= position < len(self._keys):
            raise ArgumentOutOfRangeException("index")
        self[self.key_at(position)] = value

    def remove_at(self, position: int) -> None:
        self.remove(self.key_at(position))

    def insert(self, position: int, key: object, value: object) -> None:
        """Puts a new key before the one at the position."""
        self._check_place(position, len(self._keys))
        if key in self:
            raise ArgumentException(self._duplicate(key))
        items = self.items()
        items.insert(position, (key, value))
        self.clear()
        for each, held in items:
            self[each] = held


class DefaultParameterDictionary(Hashtable):
    """`$PSDefaultParameterValues`: its keys are `Command:Parameter` or `Disabled`."""

    __slots__ = ()
    net_name = "System.Management.Automation.DefaultParameterDictionary"

    @classmethod
    def of(cls, table: Hashtable) -> DefaultParameterDictionary:
        """The entries of another dictionary.

        Raises PSInvalidOperationException with all keys that can't be meant.
        """
        bad = [
            key
            for key, _ in table.items()
            if type(key) is not str or not is_default_parameter_key(key.strip())
        ]
        if bad:
            from poshws.corelib.exceptions.powershell import (  # deferred
                PSInvalidOperationException,
            )

            text = execution_context.current.convert_to_string
            raise PSInvalidOperationException(bad_default_keys([text(key) for key in bad]))
        return cls((key, value) for key, value in table.items())

    def get(self, key: object, default: object = None) -> object:
        return super().get(key.strip(), default) if isinstance(key, str) else default

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and super().__contains__(key.strip())

    def __setitem__(self, key: object, value: object) -> None:
        super().__setitem__(self._checked(key), value)

    def add(self, key: object, value: object) -> None:
        key = self._checked(key)
        if key in self:
            from poshws.corelib.exceptions.powershell import PSArgumentException  # deferred

            raise PSArgumentException(f"The key '{key}' has already been added to the dictionary.")
        super().__setitem__(key, value)

    def remove(self, key: object) -> None:
        if key is None:
            raise ArgumentNullException("key")
        if isinstance(key, str):
            super().remove(key.strip())

    @staticmethod
    def _checked(key: object) -> str:
        """A key as it is kept; an error for what names no parameter of a command."""
        from poshws.corelib.exceptions.powershell import (  # deferred
            PSArgumentException,
            PSInvalidOperationException,
        )

        if key is None:
            raise ArgumentNullException("key")
        if not isinstance(key, str):
            shown = execution_context.current.convert_to_string(key)
            kind = _KEY_TYPES.get(type(key)) or getattr(key, "net_name", "System.Object")
            raise PSArgumentException(
                f"The key '{shown}' of type '{kind}' is not a string value. "
                "DefaultParameterDictionary only accepts string value keys."
            )
        if not is_default_parameter_key(key.strip()):
            raise PSInvalidOperationException(bad_default_keys([key]))
        return key.strip()


def bad_default_keys(keys: list[str]) -> str:
    """The message about keys of `$PSDefaultParameterValues` that name no parameter."""
    shown, are_many = ", ".join(keys), len(keys) > 1
    words = (
        f"keys '{shown}' do not have valid formats"
        if are_many
        else (f"key '{shown}' does not have a valid format")
    )
    return (
        f"The {words}. For information about the correct format, see "
        "about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266."
    )


def is_default_parameter_key(key: str) -> bool:
    """Whether a key is `Disabled`, or names a command and a parameter."""
    return key.lower() == "disabled" or split_default_parameter_key(key) is not None


def split_default_parameter_key(key: str) -> tuple[str, str] | None:
    """``Command:Parameter``, each perhaps in quotes; None where the key is nothing like it."""
    command, rest = _first_part(key)
    if not command or not rest.lstrip().startswith(":"):
        return None
    name = rest.lstrip()[1:].strip()
    if name[:1] in _QUOTES:
        closing = next((at for at, each in enumerate(name[1:], 1) if each in _QUOTES), -1)
        # Behind the closing quote nothing may stand.
        name = name[1:closing].strip() if closing == len(name) - 1 else ""
    return (command, name) if name else None


def _first_part(key: str) -> tuple[str, str]:
    """The command's name and what stands behind it."""
    if key[:1] in _QUOTES and key:
        closing = next((at for at, each in enumerate(key[1:], 1) if each in _QUOTES), -1)
        return (key[1:closing].strip(), key[closing + 1 :]) if closing > 0 else ("", "")
    command, colon, rest = key.partition(":")
    return command.strip(), colon + rest


_KEY_TYPES = {int: "System.Int32", float: "System.Double", bool: "System.Boolean"}
_QUOTES = frozenset("'\"\u2018\u2019\u201c\u201d")


class OrderedHashtable(Hashtable):
    """What `ConvertFrom-Json -AsHashtable` gives: keys keep their order, and case tells
    them apart.
    """

    __slots__ = ()
    net_name: ClassVar[str] = "System.Management.Automation.OrderedHashtable"

    def __init__(
        self, items: Iterable[tuple[object, object]] = (), *, ignores_case: bool = False
    ) -> None:
        super().__init__(items, ignores_case=ignores_case)


class KeyCollection:
    """`$table.Keys`: the keys as they are now, which cannot be asked for by position."""

    __slots__ = ("table",)
    net_name: ClassVar[str] = "System.Collections.Hashtable+KeyCollection"

    def __init__(self, table: Hashtable) -> None:
        self.table = table

    def __iter__(self) -> Iterator[object]:
        return _while_unchanged(self.table, self.table._keys)

    def __len__(self) -> int:
        return len(self.table)


class ValueCollection(KeyCollection):
    """`$table.Values`."""

    __slots__ = ()
    net_name = "System.Collections.Hashtable+ValueCollection"

    def __iter__(self) -> Iterator[object]:
        return _while_unchanged(self.table, self.table._values)


class OrderedKeys(KeyCollection):
    """`$table.Keys` of an [ordered] table."""

    __slots__ = ()
    net_name = _ORDERED_PART


class OrderedValues(ValueCollection):
    """`$table.Values` of an [ordered] table."""

    __slots__ = ()
    net_name = _ORDERED_PART


def _while_unchanged(table: Hashtable, items: dict[Hashable, object]) -> Iterator[object]:
    """The values of a table's dict; keys that come or go meanwhile are an error, and so is a new
    value for the key that was given last, as loops over keys set it.
    """
    order = table._order()
    values = table._values
    minds_values = table.net_name in _VERSIONED
    size = len(values)
    try:
        for key in list(items) if order is None else order:
            before = values[key]
            yield items[key]
            if len(values) != size or (minds_values and values[key] is not before):
                raise CollectionModified
    except KeyError:
        raise CollectionModified from None


_VERSIONED = (
    Hashtable.net_name,
    SyncHashtable.net_name,
    OrderedDictionary.net_name,
)
"""Tables whose enumerators end with an error also when a value is replaced."""


def entries_while_unchanged(table: Hashtable) -> Iterator[object]:
    """The entries, with the same errors."""
    order = table._order() or list(table._keys)
    keys = _while_unchanged(table, table._keys)
    for key, folded in zip(keys, order, strict=False):
        yield DictionaryEntry(key, table._values[folded])
