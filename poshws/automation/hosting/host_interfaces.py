"""What a host is asked with and answers: choices, fields, keys, places and sizes on the screen."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.numerics.numbers import Char

_HOST = "System.Management.Automation.Host."
_COLOR = "System.ConsoleColor"


class Struct:
    """A value that is equal to another of its kind with the same parts, and prints them."""

    __slots__: tuple[str, ...] = ()

    def parts(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.parts() == other.parts()

    def __hash__(self) -> int:
        return hash(self.parts())

    def __str__(self) -> str:
        return ",".join(str(part) for part in self.parts())


class Coordinates(Struct):
    """A place on the screen, counted from 0."""

    __slots__ = ("x", "y")
    net_name: ClassVar[str] = _HOST + "Coordinates"

    def __init__(self, x: int = 0, y: int = 0) -> None:
        self.x = x
        self.y = y


class Size(Struct):
    """So many columns and lines."""

    __slots__ = ("width", "height")
    net_name: ClassVar[str] = _HOST + "Size"

    def __init__(self, width: int = 0, height: int = 0) -> None:
        self.width = width
        self.height = height


class Rectangle(Struct):
    """A part of the screen, its edges included."""

    __slots__ = ("left", "top", "right", "bottom")
    net_name: ClassVar[str] = _HOST + "Rectangle"

    def __init__(self, *edges: Any) -> None:
        if len(edges) == 2:
            first, last = edges
            edges = (first.x, first.y, last.x, last.y)
        self.left, self.top, self.right, self.bottom = edges or (0, 0, 0, 0)

    def __str__(self) -> str:
        return f"{self.left},{self.top} ; {self.right},{self.bottom}"


class BufferCell(Struct):
    """A character on the screen with its colours."""

    __slots__ = ("character", "foreground_color", "background_color", "buffer_cell_type")
    net_name: ClassVar[str] = _HOST + "BufferCell"

    def __init__(
        self, character: str = "\0", foreground: Any = 0, background: Any = 0, kind: Any = 0
    ) -> None:
        self.character = Char(character)
        self.foreground_color = enum_value(_COLOR, int(foreground))
        self.background_color = enum_value(_COLOR, int(background))
        self.buffer_cell_type = enum_value(_HOST + "BufferCellType", int(kind))

    def __str__(self) -> str:
        colors = f"{self.foreground_color} {self.background_color}"
        return f"'{self.character}' {colors} {self.buffer_cell_type}"


class KeyInfo(Struct):
    """A key that was pressed or let go."""

    __slots__ = ("virtual_key_code", "character", "control_key_state", "key_down")
    net_name: ClassVar[str] = _HOST + "KeyInfo"

    def __init__(
        self, code: int = 0, character: str = "\0", state: Any = 0, key_down: bool = False
    ) -> None:
        self.virtual_key_code = code
        self.character = Char(character)
        self.control_key_state = enum_value(_HOST + "ControlKeyStates", int(state))
        self.key_down = key_down


class ChoiceDescription:
    """One of several answers; its key stands behind `&` in the label."""

    __slots__ = ("label", "help_message")
    net_name: ClassVar[str] = _HOST + "ChoiceDescription"

    def __init__(self, label: str, help_message: str = "") -> None:
        self.label = label
        self.help_message = help_message


class FieldDescription:
    """A value that is asked for by its name."""

    __slots__ = ("name", "type", "label", "help_message", "is_mandatory", "default_value")
    net_name: ClassVar[str] = _HOST + "FieldDescription"

    def __init__(self, name: str) -> None:
        self.name = name
        self.type: Any = None
        self.label = ""
        self.help_message = ""
        self.is_mandatory = True
        self.default_value: object = None

    def set_parameter_type(self, kind: Any) -> None:
        self.type = kind

    @property
    def parameter_type_full_name(self) -> str:
        return self.type.full_name if self.type is not None else "System.String"

    @property
    def parameter_type_name(self) -> str:
        return self.parameter_type_full_name.rpartition(".")[2]

    @property
    def parameter_assembly_full_name(self) -> str:
        return (
            "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, "
            "PublicKeyToken=7cec85d7bea7798e"
        )


TYPES = describe(
    __file__,
    {
        each.net_name: each
        for each in (Rectangle, BufferCell, KeyInfo, ChoiceDescription, FieldDescription)
    },
)
