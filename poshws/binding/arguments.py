"""The arguments of one call, as the binder sees them.

A call is a *shape* and values. The shape is a tuple with one element per command element, each
``(text, has_value)``: text is None for a plain argument, else the parameter as written without its
dash (``"Name"``; with ``has_value`` it was ``-Name:value`` or comes from a splatted hashtable, then
text begins with ``@``, as ``"@Name"``). The values are those of the elements that have one, in
order. ``-Name value`` is two elements: ``("Name", False), (None, True)``. A literal number has the
text it was written as behind an equals sign (``"=1.50"``), since that is what a [string] parameter
gets.
"""

from __future__ import annotations

from typing import Any, Final

from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.enumeration import characters, elements_of

Shape = tuple[tuple[str | None, bool], ...]


class Unspecified:
    """Stands for the value of a parameter that was given without one."""

    __slots__ = ()


UNSPECIFIED: Final = Unspecified()


class Argument:
    """One argument while it is being bound; ``index`` is its place in the shape."""

    __slots__ = ("index", "literal", "name", "splatted", "text", "value", "value_index")

    def __init__(
        self,
        name: str | None,
        value: Any = UNSPECIFIED,
        *,
        index: int = -1,
        splatted: bool = False,
        text: str = "",
    ) -> None:
        self.name = name
        self.value = value
        self.index = index
        self.value_index = index
        # What a literal number was written as.
        self.literal: str | None = None
        self.splatted = splatted
        self.text = text

    @property
    def has_value(self) -> bool:
        """Whether a value was given, by colon or as the next argument."""
        return self.value is not UNSPECIFIED

    def __repr__(self) -> str:
        return f"<Argument {self.name}={self.value!r}>"


def read_arguments(shape: Shape, values: list[Any] | tuple[Any, ...]) -> list[Argument]:
    """The arguments of a call; those of splatted hashtables come last, as they are weaker."""
    given: list[Argument] = []
    splatted: list[Argument] = []
    place = 0
    for index, (text, has_value) in enumerate(shape):
        value: Any = UNSPECIFIED
        if has_value:
            value = values[place]
            place += 1
        if text is None:
            given.append(Argument(None, value, index=index))
        elif text.startswith("="):
            given.append(Argument(None, value, index=index))
            given[-1].literal = text[1:]
        elif text.startswith("@"):
            name = text[1:]
            splatted.append(Argument(name, value, index=index, splatted=True, text=f"-{name}:"))
        else:
            shown = f"-{text}:" if has_value else f"-{text}"
            given.append(Argument(text, value, index=index, text=shown))
    return given + splatted if splatted else given


POSITIONAL, SWITCH, WITH_VALUE, SPLAT = 0, 1, 2, 3
"""Kinds of a call site's elements."""


def call_of(elements: Any, values: tuple[object, ...]) -> tuple[Shape, tuple[Any, ...], list[int]]:
    """Shape, values and positions of a call site's elements and the values it passes.

    Only a call with a splat or a bare ``--`` needs this each time; the shape of any other is the
    same whatever the values.
    """
    shape: list[tuple[str | None, bool]] = []
    opened: list[Any] = []
    positions: list[int] = []
    rest = iter(values)
    only_values = False
    for kind, title, text, position in elements:
        before = len(shape)
        if kind == SWITCH:
            if title == "-" and not only_values:
                only_values = True
            elif only_values:
                shape.append((None, True))
                opened.append(text)
            else:
                shape.append((title, False))
        elif kind == SPLAT:
            open_splat(next(rest), shape, opened)
        else:
            shape.append((title if kind == WITH_VALUE else literal_of(text), True))
            opened.append(next(rest))
        positions += [position] * (len(shape) - before)
    return tuple(shape), tuple(opened), positions


def shape_of(elements: Any) -> Shape | None:
    """The shape of a call site, or None where it depends on the values."""
    shape: list[tuple[str | None, bool]] = []
    for kind, title, text, _ in elements:
        if kind == SPLAT or title == "-":
            return None
        shape.append((title if kind != POSITIONAL else literal_of(text), kind != SWITCH))
    return tuple(shape)


def literal_of(text: str | None) -> str | None:
    """The shape of an argument by its text in the script: None unless that is a number's."""
    return f"={text}" if text and text[0] != "\0" else None


def open_splat(value: Any, shape: list[tuple[str | None, bool]], values: list[object]) -> None:
    """Adds what ``@value`` stands for: named arguments of a table, else arguments by position."""
    value = value.base if type(value).__name__ == "PSObject" else value
    if isinstance(value, str):
        value = characters(value)
    if value is None:
        shape.append((None, True))
        values.append(None)
    elif is_dictionary(value):
        for key, item in value.items():
            shape.append((f"@{key}", True))
            values.append(item)
    else:
        for item in elements_of(value):
            # A -Name that came into $args is a name again (the runtime marks it by its class).
            if type(item).__name__ == "NamedWord":
                shape.append((str(item)[1:].removesuffix(":"), False))
            else:
                shape.append((None, True))
                values.append(item)


def is_dictionary(value: object) -> bool:
    """Whether splatting gives named arguments."""
    if isinstance(value, Hashtable):
        return True
    return hasattr(value, "items") and hasattr(value, "keys")
