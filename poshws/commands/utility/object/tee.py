"""Tee-Object: keeps what passes by in a file or a variable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Param, Pipe, Session, cmdlet
from poshws.commands.management.content.encoding import Encoding


@cmdlet(
    "Tee-Object",
    order="input",
    alias="tee",
    default_set="File",
    sets={
        "File": "file_path! append encoding",
        "LiteralFile": "literal_path! encoding",
        "Variable": "variable!",
    },
)
def tee_object(
    file_path: Annotated[str, Param(alias="Path")] = "",
    *,
    input: Pipe[object],
    literal_path: Annotated[str, Param(alias=("PSPath", "LP"))] = "",
    append: bool = False,
    encoding: Encoding = None,
    variable: str = "",
    session: Session,
) -> Iterator[object]:
    """Saves what comes in to a file or a variable, and passes it on.

    -FilePath     The file to write to.
    -LiteralPath  The file to write to, wildcards not expanded.
    -Append       Adds to the file.
    -Encoding     The file's encoding.
    -Variable     The name of the variable.
    -InputObject  What to save and pass on.

    PS> 1..3 | Tee-Object -Variable copy | ForEach-Object { $_ * 2 }
    2
    4
    6
    """
    kept: list[object] = []
    for item in input:
        kept.append(item)
        yield item
    if variable:
        _keep(session, variable, kept)
    elif kept:
        target = "LiteralPath" if literal_path else "FilePath"
        named: dict[str, object] = {target: literal_path or file_path}
        if append:
            named["Append"] = True
        if encoding is not None:
            named["Encoding"] = encoding
        session.run("Out-File", named, input=kept)


def _keep(session: Session, variable: str, kept: list[object]) -> None:
    """One object is kept as itself, several as an array, none as null."""
    value: object = None if not kept else kept[0] if len(kept) == 1 else kept
    session.set_variable(variable, value)
