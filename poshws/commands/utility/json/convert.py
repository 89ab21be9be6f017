"""ConvertTo-Json and ConvertFrom-Json."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated

from poshws.binding import (
    AllowEmptyString,
    AllowNull,
    CmdletContext,
    Collected,
    Param,
    Range,
    Session,
    cmdlet,
)
from poshws.commands.reporting import fail
from poshws.commands.sequences import enumerate_value
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidOperationException
from poshws.serialization.json.parse import DEFAULT_DEPTH, JsonKeyError, parse_json
from poshws.serialization.json.reader import JsonSyntaxError
from poshws.serialization.json.write import JsonOptions, write_json, write_json_list

_ESCAPE = Param(type="Newtonsoft.Json.StringEscapeHandling")
_DATE_KIND = Param(type="Microsoft.PowerShell.Commands.JsonDateKind")


@cmdlet("ConvertTo-Json", output="System.String")
def convertto_json(
    input: Annotated[
        Collected[object], Param(position=0, mandatory=True, type="System.Object"), AllowNull()
    ],
    *,
    depth: Annotated[int, Range(0, 100)] = 2,
    compress: bool = False,
    enums_as_strings: bool = False,
    as_array: bool = False,
    escape_handling: Annotated[object, _ESCAPE] = "Default",
    session: Session,
    cmdlet: CmdletContext,
) -> str | None:
    """Makes JSON of objects.

    Several objects from the pipeline become one array.

    -InputObject     The object.
    -Depth           How many levels of objects inside objects are written; deeper ones become text.
    -Compress        Leaves out white space.
    -EnumsAsStrings  Writes enum values by name.
    -AsArray         Writes an array even for one object.
    -EscapeHandling  Default, EscapeNonAscii or EscapeHtml.

    PS> @{ name = 'bolt' } | ConvertTo-Json -Compress
    {"name":"bolt"}
    """
    if not input:
        return None
    options = JsonOptions(
        depth=depth,
        compress=compress,
        enums_as_strings=enums_as_strings,
        escape=str(escape_handling),
        warn=session.write_warning,
    )
    piped = not cmdlet.is_first
    if len(input) > 1 or as_array:
        return write_json_list(input, options, piped=piped)
    return write_json(input[0], options, piped=piped)


@cmdlet("ConvertFrom-Json")
def convertfrom_json(
    input: Annotated[Collected[str], Param(position=0, mandatory=True), AllowEmptyString()],
    *,
    as_hashtable: bool = False,
    depth: Annotated[int, Range("Positive")] = DEFAULT_DEPTH,
    no_enumerate: bool = False,
    date_kind: Annotated[object, _DATE_KIND] = "Default",
) -> Iterator[object]:
    """Makes objects of JSON.

    Several strings from the pipeline are each read by themselves if the first is complete JSON,
    else as the lines of one text.

    -InputObject  The JSON text.
    -AsHashtable  Gives hashtables, which may have keys that differ by case only.
    -Depth        How deep the JSON may be nested.
    -NoEnumerate  Gives an array as one object.
    -DateKind     What ISO dates become: Default, Local, Utc, Offset or String.

    PS> ('{"size": 8}' | ConvertFrom-Json).size
    8
    """
    kind = str(date_kind)

    def parsed(text: str) -> object:
        return _parse(text, as_hashtable, depth, kind)

    for value in _read_all(list(input), parsed):
        if no_enumerate or type(value) is not list:
            yield value
        else:
            yield from enumerate_value(value)


def _read_all(strings: list[str], parsed: Callable[[str], object]) -> Iterator[object]:
    if not strings:
        return
    if len(strings) == 1:
        yield parsed(strings[0])
        return
    try:
        first = parsed(strings[0])
    except ArgumentException:
        first = None
    else:
        yield first
    if first is None:
        yield parsed("\n".join(strings))
        return
    for text in strings[1:]:
        yield parsed(text)


def _parse(text: str, as_hashtable: bool, depth: int, date_kind: str) -> object:
    try:
        return parse_json(text, as_hashtable=as_hashtable, depth=depth, date_kind=date_kind)
    except JsonSyntaxError as error:
        text = f"Conversion from JSON failed with error: {error}"
        fail(ArgumentException(text), "System.ArgumentException")
    except JsonKeyError as error:
        fail(InvalidOperationException(str(error)), error.error_id, "InvalidOperation")
