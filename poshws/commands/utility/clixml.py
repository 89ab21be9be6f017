"""Export-Clixml, Import-Clixml, ConvertTo-CliXml, ConvertFrom-CliXml: objects as XML and back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Annotated

from poshws.binding import (
    AllowNull,
    CmdletContext,
    Collected,
    Param,
    Pipe,
    Range,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.management.content.encoding import Encoding
from poshws.commands.text_files import files_to_read, read_text
from poshws.corelib.numerics.numbers import UInt64
from poshws.corelib.psobject import PSCodeMethod, PSNoteProperty, PSObject
from poshws.runtime.providers.text_files import UTF8, TextFile, open_text_file
from poshws.serialization.clixml.read import read_clixml
from poshws.serialization.clixml.write import Serializer

DEPTH = 2
_ALL = 2**64 - 1
_MOST = 2**63 - 1


@cmdlet("Export-Clixml", order="depth", default_set="ByPath", supports_should_process=True)
def export_clixml(
    path: Annotated[str, Param(sets={"ByPath": Set(0, mandatory=True)})] = "",
    *,
    depth: Annotated[int, Range(1, 2147483647)] = DEPTH,
    literal_path: Annotated[
        str, Param(alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(mandatory=True)})
    ] = "",
    input: Annotated[Pipe[object], Param(name="InputObject", mandatory=True), AllowNull()],
    force: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    encoding: Encoding = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes objects to a file as XML that keeps their types.

    -Depth        How many levels of objects inside objects are written.
    -Path         The file.
    -LiteralPath  The file, letter by letter.
    -InputObject  The objects.
    -Force        Writes to read-only files.
    -NoClobber    Doesn't write over a file that is there.
    -Encoding     The file's encoding; UTF-8 without.

    PS> 1, 'two' | Export-Clixml objects.xml; Import-Clixml objects.xml
    1
    two
    """
    target = literal_path or path
    file: TextFile | None = None
    if cmdlet.should_process(target):
        file = open_text_file(
            cmdlet.session,
            target,
            encoding or UTF8,
            force=force,
            no_clobber=no_clobber,
            literal=bool(literal_path),
        )
    serializer = Serializer(depth)
    try:
        for item in input:
            if file is not None:
                serializer.write(item)
        if file is not None:
            file.write(serializer.document())
    finally:
        if file is not None:
            file.close()
    yield from ()


@cmdlet("Import-Clixml", default_set="ByPath", supports_paging=True)
def import_clixml(
    path: Annotated[
        list[str] | None,
        Param(sets={"ByPath": Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(mandatory=True, by_property=True)}
        ),
    ] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Reads objects from files that Export-Clixml wrote.

    Dictionaries, collections, numbers, strings and dates come back as they were; of other objects
    their properties come back.

    -Path         The files.
    -LiteralPath  The files, letter by letter.

    PS> @{ Size = 8 } | Export-Clixml table.xml; (Import-Clixml table.xml).Size
    8
    """
    given = cmdlet.bound_parameters
    skip, first = int(given.get("Skip", 0)), int(given.get("First", _ALL))
    literal = literal_path is not None
    for each in files_to_read(session, path or literal_path or [], literal=literal):
        objects = read_clixml(read_text(each))
        if given.get("IncludeTotalCount"):
            total = PSObject(UInt64(0))
            total.members.add(PSCodeMethod("ToString", lambda owner: "Unknown total count"))
            total.members.add(PSNoteProperty("Accuracy", 0.0))
            yield total
        yield from islice(objects, skip, min(skip + first, _MOST))


@cmdlet(
    "ConvertTo-CliXml",
    net_class="Microsoft.PowerShell.Commands.ConvertToClixmlCommand",
    output="System.String",
)
def convertto_clixml(
    input: Annotated[Collected[object], Param(name="InputObject", position=0, mandatory=True)],
    *,
    depth: Annotated[int, Range(1, 2147483647)] = DEPTH,
) -> str:
    """Makes XML of objects that keeps their types.

    -InputObject  The objects.
    -Depth        How many levels of objects inside objects are written.

    PS> 1 | ConvertTo-CliXml
    <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
      <I32>1</I32>
    </Objs>
    """
    serializer = Serializer(depth)
    for item in input:
        serializer.write(item)
    return serializer.document()


@cmdlet("ConvertFrom-CliXml", net_class="Microsoft.PowerShell.Commands.ConvertFromClixmlCommand")
def convertfrom_clixml(
    input: Annotated[
        Collected[str], Param(name="InputObject", position=0, mandatory=True, type="System.String")
    ],
) -> Iterator[object]:
    """Makes objects of XML that ConvertTo-CliXml or Export-Clixml wrote.

    -InputObject  The XML; several strings are put together.

    PS> 1, 2 | ConvertTo-CliXml | ConvertFrom-CliXml
    1
    2
    """
    return read_clixml("\n".join(input))
