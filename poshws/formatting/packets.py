"""What Format-* commands send down the pipeline: groups of entries, ready to be written.

    FormatStart (GroupStart Entry* GroupEnd)* FormatEnd

An entry that is out of band (a string, an error, an object of another kind) may stand anywhere. A
script sees
these objects as PowerShell's own format objects, but they hold finished text.
"""

from __future__ import annotations

from typing import ClassVar

from poshws.corelib.records import dataclass, field

_PREFIX = "Microsoft.PowerShell.Commands.Internal.Format."

UNDEFINED, LEFT, CENTER, RIGHT = range(4)
ALIGNMENTS = {"Undefined": UNDEFINED, "Left": LEFT, "Center": CENTER, "Right": RIGHT}


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading. A width of 0 is found from the content."""

    label: str
    width: int = 0
    alignment: int = UNDEFINED
    matches_property: bool = True


@dataclass(frozen=True, slots=True)
class TableShape:
    columns: list[Column]
    hide_header: bool = False
    repeat_header: bool = False


@dataclass(frozen=True, slots=True)
class ListShape:
    pass


@dataclass(frozen=True, slots=True)
class WideShape:
    """0 columns: as many as fit when sizing is automatic, else two."""

    columns: int = 0


@dataclass(frozen=True, slots=True)
class CustomShape:
    pass


Shape = TableShape | ListShape | WideShape | CustomShape


class NewLine:
    """The end of a line among the parts of a custom view."""


NEW_LINE = NewLine()


@dataclass(frozen=True, slots=True)
class Frame:
    """Parts that are indented together."""

    parts: list[Part]
    left: int = 0
    right: int = 0
    first: int = 0


Part = str | NewLine | Frame


@dataclass(frozen=True, slots=True)
class RawText:
    text: str


@dataclass(frozen=True, slots=True)
class TableRow:
    values: list[str]
    alignments: list[int] = field(default_factory=list)
    wrap: bool = False


@dataclass(frozen=True, slots=True)
class ListRow:
    labels: list[str]
    values: list[str]


@dataclass(frozen=True, slots=True)
class WideCell:
    text: str


@dataclass(frozen=True, slots=True)
class CustomText:
    parts: list[Part]


Body = RawText | TableRow | ListRow | WideCell | CustomText


@dataclass(frozen=True, slots=True)
class FormatStart:
    net_name: ClassVar[str] = _PREFIX + "FormatStartData"
    shape: Shape
    autosize: bool = False


@dataclass(frozen=True, slots=True)
class GroupStart:
    """`heading` is None where the objects are not grouped."""

    net_name: ClassVar[str] = _PREFIX + "GroupStartData"
    heading: list[Part] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    net_name: ClassVar[str] = _PREFIX + "FormatEntryData"
    body: Body
    out_of_band: bool = False
    stream: str = "Output"


@dataclass(frozen=True, slots=True)
class GroupEnd:
    net_name: ClassVar[str] = _PREFIX + "GroupEndData"


@dataclass(frozen=True, slots=True)
class FormatEnd:
    net_name: ClassVar[str] = _PREFIX + "FormatEndData"


Packet = FormatStart | GroupStart | Entry | GroupEnd | FormatEnd
PACKETS = (FormatStart, GroupStart, Entry, GroupEnd, FormatEnd)
