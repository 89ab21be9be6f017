"""Out-File: what the host would print, into a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Pipe, Range, Set, cmdlet
from poshws.commands.management.content.encoding import ENCODING, as_codec
from poshws.runtime.execution.redirected_files import FileTarget
from poshws.runtime.providers.text_files import UTF8, Codec


@cmdlet(
    "Out-File", order="file_path literal_path", default_set="ByPath", supports_should_process=True
)
def out_file(
    file_path: Annotated[str, Param(alias="Path", sets={"ByPath": Set(0, mandatory=True)})] = "",
    encoding: Annotated[
        Codec | None,
        Param(type=ENCODING, transform=as_codec, position=1),
        NotNullOrEmpty(),
    ] = None,
    *,
    literal_path: Annotated[
        str,
        Param(
            alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(mandatory=True, by_property=True)}
        ),
    ] = "",
    append: bool = False,
    force: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    width: Annotated[int, Range(2, 2147483647)] = 0,
    no_newline: bool = False,
    input: Pipe[object],
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes to a file what would be printed.

    Objects are formatted as on the screen, but nothing is cut off; text is written as it is.

    -FilePath     The file.
    -LiteralPath  The file, letter by letter.
    -Encoding     The file's encoding; UTF-8 without a mark if none is given.
    -Append       Adds to the end of the file.
    -Force        Overwrites a read-only file.
    -NoClobber    Refuses to overwrite a file.
    -Width        The number of characters in a line.
    -NoNewline    Puts no line breaks between the lines.
    -InputObject  What to write.

    PS> 'one', 'two' | Out-File list.txt; Get-Content list.txt
    one
    two
    """
    path = literal_path or file_path
    target: FileTarget | None = None
    if cmdlet.should_process(path, "Output to File"):
        target = FileTarget(
            cmdlet.session,
            path,
            append=append,
            codec=encoding or UTF8,
            width=width or None,
            newline=not no_newline,
            force=force,
            no_clobber=no_clobber,
            literal=bool(literal_path),
        )
    try:
        for item in input:
            if target is not None:
                target.write(item)
                target.file.flush()
    finally:
        if target is not None:
            target.close()
    yield from ()
