"""Turns a signature file and Python classes into declarations, tied together by name alone.

`<module>.sig` beside a module lists every public member of a .NET type as PowerShell prints it, one
block a type. Here a line is tied to the function of the same name in snake case, so `static bool
IsNullOrEmpty(string value)` is `is_null_or_empty` of the class that holds the type's members:
either the class of the objects themselves, or one named `…Members` whose functions take the object
first. All overloads of a name share its function.

| line | Python |
|---|---|
| `new(int capacity)` | `new`, or the class itself |
| `int Count {get;}`, `int Width {get;set;}` | a slot, a property, or `count` and `set_width` |
| `static guid Empty`, `static datetime Now {get;}` | a value, or a function without arguments |
| `char Chars(int index) {get;set;}` | `chars`, `set_chars` |
| `string Trim()` | `trim` |

A line without a function is answered by the object itself where it has an attribute of that name
(the objects of the runtime do); else it stays in the listing of members, and using it says that it
is not
supported.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TypeAlias

from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.typesystem.attribute_members import AttributeMember
from poshws.corelib.typesystem.declare import Declaration, declare

Holder: TypeAlias = "type | tuple[type | None, type]"

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_HEAD = re.compile(
    r"(?P<sealed>sealed )?(?P<kind>class|struct|interface|static|abstract|delegate)(?: class)? "
    r"(?P<name>\S+)(?: : (?P<bases>.*))?"
)
_FIELD = re.compile(r"field (?P<signature>(?:static )?(?P<type>\S+) \S+)(?: = (?P<value>.*))?")


def of_closed_type(function: Callable[..., object]) -> Callable[..., object]:
    """Has a static member of a generic type get the closed type first."""
    function.takes_type = True  # type: ignore[attr-defined]
    return function


def snake_case(name: str) -> str:
    """`ToBase64String` is `to_base64_string`; a Python keyword gets an underscore behind it."""
    snake = _WORD_START.sub("_", name).lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def describe(module: str, holders: Mapping[str, Holder] | None = None) -> list[Declaration]:
    """The declarations of the types of a module, given by its `__file__`.

    `holders` says for a type's full name which class its objects have and which holds its members:
    one class for both, or the pair (class of the objects or None, class of the members). A type not
    named there
    is only listed.
    """
    known = holders or {}
    text = signature_text(module)
    blocks = text.strip("\n").split("\n\n")
    return [declare_block(block, known) for block in blocks if not block.startswith("enum")]


def signature_text(module: str) -> str:
    """The text of the signature file beside a module; importlib.resources is slow to import."""
    with open(module.removesuffix(".py") + ".sig", encoding="utf-8") as file:
        return file.read()


def block_name(block: str) -> str:
    """The full name of the type that a block is about."""
    head = block.partition("\n")[0].partition(" : ")[0]
    return head.rpartition(" ")[2].partition("[")[0]


def declare_block(block: str, holders: Mapping[str, Holder] | None = None) -> Declaration:
    """The declaration of one type, whose classes `holders` may say."""
    head, _, lines = block.partition("\n")
    match = _HEAD.fullmatch(head)
    assert match is not None, head
    name = match["name"]
    full_name = name.partition("[")[0]
    holder = (holders or {}).get(full_name, object)
    python, members = holder if isinstance(holder, tuple) else (holder, holder)
    bases = _split(match["bases"] or "")
    is_interface = match["kind"] == "interface"
    made = declare(
        name,
        None if python is object else python,
        TiedSignatures(full_name, lines, members, "System.IConvertible" in bases),
        base="" if is_interface else (bases[0] if bases else "System.Object"),
        interfaces=tuple(bases if is_interface else bases[1:]),
        kind=match["kind"],
    )
    made.is_sealed = match["sealed"] is not None
    return made


def _split(bases: str) -> list[str]:
    """Parts between commas that are outside brackets."""
    if "[" not in bases:
        return [part.strip() for part in bases.split(",")] if bases else []
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(bases):
        depth += (letter == "[") - (letter == "]")
        if letter == "," and depth == 0:
            parts.append(bases[start:place].strip())
            start = place + 1
    return [*parts, bases[start:].strip()] if bases else []


def static_attribute(holder: type, name: str) -> object | None:
    """What a class has under a name, as it stands there: a property is not asked for its value."""
    for each in holder.__mro__:
        if name in each.__dict__:
            found: object = each.__dict__[name]
            return found
    return None


class TiedSignatures(Mapping[str, object]):
    """The signatures of one type with what is behind each, tied when first looked at."""

    def __init__(
        self, type_name: str, lines: str, members: type, is_convertible: bool = False
    ) -> None:
        self._type_name = type_name
        self._is_convertible = is_convertible
        self._lines = lines
        self._members = members
        self._tied: dict[str, object] | None = None

    @property
    def lines(self) -> Iterator[str]:
        """The signatures as they stand in the file."""
        return map(str.strip, self._lines.splitlines())

    @property
    def tied(self) -> dict[str, object]:
        if self._tied is None:
            tied = dict(self._tie(line) for line in self.lines if line[:6] != "event ")
            if self._is_convertible:
                tied.update(self._conversions())
            # An operator that is not there must not be chosen for a conversion.
            self._tied = {
                line: bound
                for line, bound in tied.items()
                if " op_" not in line or not isinstance(bound, _Refusal)
            }
        return self._tied

    def _conversions(self) -> dict[str, object]:
        """The methods of IConvertible that the type has not under its own name."""
        from poshws.clr.system.convertible import convertible_signatures  # deferred

        return {
            signature: function
            for signature, function in convertible_signatures().items()
            if f" {signature.partition('(')[0].rpartition('.')[2]}(" not in self._lines
        }

    def __getitem__(self, signature: str) -> object:
        return self.tied[signature]

    def __iter__(self) -> Iterator[str]:
        return iter(self.tied)

    def __len__(self) -> int:
        return len(self.tied)

    def _tie(self, line: str) -> tuple[str, object]:
        field = _FIELD.fullmatch(line)
        if field is not None:
            return field["signature"], self._field(field)
        if line.startswith("new("):
            return line, self._find("new") or self._constructor()
        if line.startswith("indexer "):
            return line[8:], self._indexer(line[8:])
        head = line.partition("(")[0]
        name = head.partition(" {")[0] if "{" in head else head
        name = name.rpartition(" ")[2].rpartition(".")[2] if "{" in head else _method_name(head)
        if "{" in head:
            bound = self._property(snake_case(name), line.startswith("static "), name)
            if "set;" in line:  # what can be set in .NET only is no ReadOnly property
                return line, (bound, self._unsupported(name)) if callable(bound) else bound
            return line, bound[0] if isinstance(bound, tuple) else bound
        found = self._find(snake_case(name)) or self._common(name)
        return line, found or self._own(name, line.startswith("static "), is_method=True)

    def _common(self, name: str) -> object | None:
        """What Python's own methods answer where a class has no function for it."""
        if self._members is object or self._members.__name__.endswith("Members"):
            return None
        if (
            name == "ToString"
            and self._members.__dict__.get("__str__", object.__str__) is not object.__str__
        ):
            return lambda this, *how: str(this)
        return _COMMON.get(name)

    def _find(self, name: str) -> object | None:
        found = getattr(self._members, name, None)
        if found is not None and getattr(object, name, None) is found:
            return None
        return found

    def _constructor(self) -> object:
        if self._members is object or self._members.__name__.endswith("Members"):
            return self._unsupported("new")
        return self._members

    def _field(self, field: re.Match[str]) -> object:
        name = snake_case(field["signature"].rpartition(" ")[2])
        found = getattr(self._members, name, None)
        if isinstance(found, property):
            return (found.fget, found.fset) if found.fset else found.fget
        if found is not None:
            return (
                found() if callable(found) and field["signature"].startswith("static ") else found
            )
        if field["value"] is not None:
            return _constant(field["type"], field["value"])
        return None

    def _property(self, name: str, is_static: bool, net_name: str) -> object:
        found = static_attribute(self._members, name)
        if found is None:
            common = None if is_static or self._members is object else _OF_COLLECTIONS.get(net_name)
            return common or self._own(net_name, is_static, is_method=False)
        if isinstance(found, (staticmethod, classmethod)):
            found = getattr(self._members, name)
        if is_static:
            getter = found if callable(found) else (lambda: found)
            setter = getattr(self._members, f"set_{name}", None)
            return (getter, setter) if setter else getter
        if isinstance(found, property):
            return (found.fget, found.fset) if found.fset else found.fget
        if callable(found):
            setter = getattr(self._members, f"set_{name}", None)
            return (found, setter) if setter else found
        return name  # a slot or a class attribute

    def _indexer(self, line: str) -> object:
        name = snake_case(line.partition("(")[0].rpartition(" ")[2].rpartition(".")[2])
        getter = self._find(name) or self._unsupported(name)
        if "set;" not in line:
            return getter
        return getter, getattr(self._members, f"set_{name}", None) or self._unsupported(name)

    def _unsupported(self, name: str) -> Callable[..., object]:
        return _Refusal(f"{self._type_name}.{name} is not supported here.")

    def _own(self, name: str, is_static: bool, is_method: bool) -> object:
        refusal = self._unsupported(name)
        if is_static:
            return refusal
        own = AttributeMember(snake_case(name), refusal)
        return own.call if is_method else (own.read, own.write)


_COMMON: dict[str, Callable[..., object]] = {
    "Equals": lambda this, other, *how: type(this) is type(other) and this == other,
    "GetHashCode": lambda this: hash(this) & 0x7FFFFFFF,
    "op_Equality": lambda left, right: left == right,
    "op_Inequality": lambda left, right: left != right,
}

_OF_COLLECTIONS: dict[str, Callable[[object], object]] = {
    "IsReadOnly": lambda this: False,
    "IsFixedSize": lambda this: True,
    "IsSynchronized": lambda this: False,
    "SyncRoot": lambda this: this,
}
"""What collections say whose class has nothing else to say: the explicit members of ICollection."""


class _Refusal:
    """Stands behind a member that is only listed."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, *arguments: object) -> object:
        raise NotSupportedException(self._text)


def _method_name(head: str) -> str:
    """The name in `static T[] Empty[T]`: behind the last blank outside brackets, without type
    parameters.
    """
    if head.endswith("]"):
        head = head[: head.rindex("[")]
    return head.rpartition(" ")[2].rpartition(".")[2]


@cache
def _constant(type_name: str, text: str) -> object:
    """A constant as the signature file spells it: JSON text of what .NET prints."""
    from poshws.clr.metadata.constants import constant_of  # deferred

    if text.startswith('"') and "\\" not in text:
        return constant_of(type_name, text[1:-1])
    import json  # deferred

    return constant_of(type_name, str(json.loads(text)))
