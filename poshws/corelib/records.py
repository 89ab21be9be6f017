"""Small classes that are only their fields, made as `dataclasses` makes them, from which the names
here come: that module imports `inspect`, which every start of a script would pay for.

`frozen` is a promise that the type checker watches; here it gives a hash.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
C = TypeVar("C", bound=type)

_FIELDS = "__record_fields__"


class _Made:
    """A default that is made anew for each object."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def field(*, default_factory: Callable[[], T]) -> T:
    """A field whose default is made anew for each object."""
    return _Made(default_factory)  # type: ignore[return-value]


@dataclass_transform(field_specifiers=(field,))
def dataclass(*, frozen: bool = False, slots: bool = False) -> Callable[[C], C]:
    """Gives a class `__init__`, equality and a text, from its annotated fields."""

    def make(made: C) -> C:
        own = [name for name, kind in annotations_of(made).items() if not is_class_variable(kind)]
        fields = {**getattr(made, _FIELDS, {}), **{name: made.__dict__.get(name) for name in own}}
        given = {name for name in own if name in made.__dict__}
        defaults = {
            **getattr(made, "__record_defaults__", {}),
            **{name: made.__dict__[name] for name in given},
        }
        members: dict[str, Any] = {
            _FIELDS: fields,
            "__record_defaults__": defaults,
            "__match_args__": tuple(fields),
        }
        if "__init__" not in made.__dict__:
            members["__init__"] = initializer(made, tuple(fields), defaults)
        if "__eq__" not in made.__dict__:
            members["__eq__"] = _equal
            members["__hash__"] = _hash if frozen else None
        if "__repr__" not in made.__dict__:
            members["__repr__"] = _repr
        if slots:
            return with_slots(made, own, members)
        for name, value in members.items():
            setattr(made, name, value)
        for name in given:
            if isinstance(made.__dict__[name], _Made):
                delattr(made, name)
        return made

    return make


def annotations_of(made: type) -> dict[str, Any]:
    found: dict[str, Any] = made.__dict__.get("__annotations__", {})
    return found


def is_class_variable(kind: object) -> bool:
    return isinstance(kind, str) and kind.startswith("ClassVar")


def initializer(made: type, names: tuple[str, ...], defaults: dict[str, Any]) -> object:
    """An `__init__` that sets the fields."""
    known: dict[str, Any] = {"_default": defaults}
    parameters, lines = ["self"], []
    for name in names:
        value = name
        if name not in defaults:
            parameters.append(name)
        elif isinstance(defaults[name], _Made):
            known[f"_make_{name}"] = defaults[name].make
            parameters.append(f"{name}=_default")
            value = f"_make_{name}() if {name} is _default else {name}"
        else:
            known[f"_default_{name}"] = defaults[name]
            parameters.append(f"{name}=_default_{name}")
        lines.append(f"    self.{name} = {value}\n")
    after = "    self.__post_init__()\n" if hasattr(made, "__post_init__") else ""
    body = "".join(lines) + after or "    pass\n"
    exec(f"def __init__({', '.join(parameters)}):\n{body}", known)
    return known["__init__"]


def with_slots(made: C, own: list[str], members: dict[str, object]) -> C:
    """The same class with slots for its own fields."""
    content = {name: value for name, value in made.__dict__.items() if name not in own}
    content.pop("__dict__", None)
    content.pop("__weakref__", None)
    content.update(members)
    content["__slots__"] = tuple(own)
    anew = type(made)(made.__name__, made.__bases__, content)
    anew.__qualname__ = made.__qualname__
    return anew


def replace(value: T, **changes: object) -> T:
    """A copy with some fields changed."""
    names: dict[str, Any] = getattr(value, _FIELDS)
    kept = {name: getattr(value, name) for name in names if name not in changes}
    return type(value)(**kept, **changes)


def _parts(value: object) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in getattr(value, _FIELDS))


def _equal(self: object, other: object) -> object:
    return _parts(self) == _parts(other) if type(self) is type(other) else NotImplemented


def _hash(self: object) -> int:
    return hash(_parts(self))


def _repr(self: object) -> str:
    parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in getattr(self, _FIELDS))
    return f"{type(self).__qualname__}({parts})"
