"""Format-Table, Format-List, Format-Wide and Format-Custom: objects in a chosen shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal, NoReturn

from poshws.binding import CmdletContext, Param, ParameterGroup, Pipe, Range, Session, cmdlet
from poshws.corelib.exceptions.dotnet import (
    InvalidDataException,
    NetException,
    NotSupportedException,
)
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import PipelineStoppedException
from poshws.corelib.records import replace
from poshws.formatting.default import enumeration_limit
from poshws.formatting.document import Document
from poshws.formatting.messages import MESSAGES
from poshws.formatting.options import BadProperty, Calculated, FormatOptions, read_properties
from poshws.formatting.packets import Packet
from poshws.formatting.selection import ViewNotFound

_OUTPUT = tuple(
    f"Microsoft.PowerShell.Commands.Internal.Format.{name}Data"
    for name in ("FormatStart", "FormatEntry", "FormatEnd", "GroupStart", "GroupEnd")
)
Expansion = Literal["CoreOnly", "EnumOnly", "Both"]
Objects = Annotated[Pipe[object], Param(help="The objects to format.")]


class ShapeParameters(ParameterGroup):
    """What all shapes have in common.

    -GroupBy       The property, or calculated property, that starts a new group when it changes.
    -View          A predefined view by its name.
    -ShowError     Prints errors of calculated properties.
    -DisplayError  Marks errors of calculated properties in their place.
    -Force         Formats strings, numbers and errors as objects too.
    -Expand        What to format of a collection: the object (CoreOnly), what is in it, or Both.
    """

    group_by: object = None
    view: str | None = None
    show_error: bool = False
    display_error: bool = False
    force: bool = False
    expand: Expansion | None = None


@cmdlet(
    "Format-Table",
    order=(
        "auto_size repeat_header hide_table_headers wrap property "
        "group_by view show_error display_error force expand"
    ),
    alias="ft",
    output=_OUTPUT,
)
def format_table(
    property: list[object] | None = None,
    *,
    input: Objects,
    auto_size: bool | None = None,
    repeat_header: bool = False,
    hide_table_headers: bool | None = None,
    wrap: bool | None = None,
    shape: ShapeParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Formats objects as a table.

    The first object decides the columns. A property is a name, which may have wildcards, a script
    block, or a hashtable with Expression, Label, FormatString, Width and Alignment.

    -Property          The properties to show, in this order.
    -AutoSize          Makes the columns as wide as their content, when all rows are there.
    -RepeatHeader      Repeats the header after every screen.
    -HideTableHeaders  Leaves the header out.
    -Wrap              Wraps text that does not fit its column instead of cutting it.
    -GroupBy           The property, or calculated property, that starts a new table when it
                       changes.
    -DisplayError      Marks errors of calculated properties in their cells.

    PS> [pscustomobject]@{ Name = 'a'; Size = 10 } | Format-Table Size, Name | Out-String -Stream

    Size Name
    ---- ----
      10 a

    """
    options = _options(cmdlet, "Table", property, shape)
    options = replace(
        options,
        autosize=auto_size,
        repeat_header=repeat_header,
        hide_headers=hide_table_headers,
        wrap=wrap,
    )
    yield from _document("Table", options, input, session, cmdlet)


@cmdlet(
    "Format-List",
    order="property group_by view show_error display_error force expand",
    alias="fl",
    output=_OUTPUT,
)
def format_list(
    property: list[object] | None = None,
    *,
    input: Objects,
    shape: ShapeParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Formats objects as a list with a line for each property.

    -Property  The properties to show; `*` shows all. Calculated properties have Expression,
               Label and FormatString.

    PS> [pscustomobject]@{ Name = 'a'; Size = 10 } | Format-List Name | Out-String -Stream

    Name : a

    """
    options = _options(cmdlet, "List", property, shape)
    yield from _document("List", options, input, session, cmdlet)


@cmdlet(
    "Format-Wide",
    order="property auto_size column group_by view show_error display_error force expand",
    alias="fw",
    output=_OUTPUT,
)
def format_wide(
    property: object = None,
    *,
    input: Objects,
    auto_size: bool | None = None,
    column: Annotated[int | None, Range(1, 2147483647)] = None,
    shape: ShapeParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Formats objects as one property each, several objects a line.

    -Property  The property to show; by default the one that names the object.
    -AutoSize  Puts as many objects in a line as fit.
    -Column    The number of objects in a line.

    PS> [pscustomobject]@{ N = 'a' }, [pscustomobject]@{ N = 'b' } | Format-Wide N -AutoSize

    a b

    """
    options = _options(cmdlet, "Wide", None if property is None else [property], shape)
    if auto_size and column is not None:
        _refuse(cmdlet, "FormatCannotSpecifyAutosizeAndColumns", MESSAGES["AutosizeAndColumns"])
    options = replace(options, autosize=auto_size, columns=column)
    yield from _document("Wide", options, input, session, cmdlet)


@cmdlet(
    "Format-Custom",
    order="property depth group_by view show_error display_error force expand",
    alias="fc",
    output=_OUTPUT,
)
def format_custom(
    property: list[object] | None = None,
    *,
    input: Objects,
    depth: Annotated[int, Range(1, 2147483647)] = 5,
    shape: ShapeParameters,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Formats objects by a custom view, or with all that is inside of them.

    -Property  The properties to show. Calculated properties have Expression and Depth.
    -Depth     How many levels of objects inside of objects are shown.

    PS> ([pscustomobject]@{ A = 1 } | Format-Custom | Out-String).Trim()
    class PSCustomObject
    {
      A = 1
    }
    """
    options = _options(cmdlet, "Custom", property, shape)
    options = replace(options, depth=depth)
    yield from _document("Custom", options, input, session, cmdlet)


def _options(
    cmdlet: CmdletContext, kind: str, properties: Sequence[object] | None, shape: ShapeParameters
) -> FormatOptions:
    """The options that all shapes have."""
    return FormatOptions(
        properties=_read(cmdlet, properties, kind, shape.view),
        asks_for_nothing=properties is not None and not properties,
        group_by=_read_group(cmdlet, shape.group_by),
        view=shape.view or None,
        force=shape.force,
        show_error=shape.show_error,
        display_error=shape.display_error,
        expand=shape.expand,
    )


def _document(
    kind: str,
    options: FormatOptions,
    input: Iterator[object],
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[Packet]:
    document = Document(kind, options, session, enumeration_limit(session))
    try:
        for item in input:
            if item is not None:
                yield from document.feed(item)
        yield from document.end()
    except ViewNotFound as error:
        _refuse(cmdlet, "FormatViewNotFound", error.message, "ObjectNotFound", error.name)


def _read(
    cmdlet: CmdletContext, properties: Sequence[object] | None, kind: str, view: str | None
) -> list[Calculated]:
    try:
        found = read_properties(properties or [], kind)
    except BadProperty as error:
        _refuse(cmdlet, error.error_id, error.message, exception=NotSupportedException())
    if view and properties:
        _refuse(cmdlet, "FormatCannotSpecifyViewAndProperty", MESSAGES["ViewAndProperty"])
    return found


def _read_group(cmdlet: CmdletContext, group_by: object) -> Calculated | None:
    if group_by is None:
        return None
    try:
        return read_properties([group_by], "GroupBy")[0]
    except BadProperty as error:
        _refuse(cmdlet, error.error_id, error.message, exception=NotSupportedException())


def _refuse(
    cmdlet: CmdletContext,
    error_id: str,
    message: str,
    category: str = "InvalidArgument",
    target: object = None,
    exception: NetException | None = None,
) -> NoReturn:
    """Ends the command with an error that has details, as PowerShell's formatting errors do."""
    if exception is None:
        exception = PipelineStoppedException() if target else InvalidDataException()
    record = ErrorRecord(exception, error_id, category, target)
    record.error_details = ErrorDetails(message)
    cmdlet.throw_terminating_error(record)
