"""Write-Output: objects to the pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import (
    AllowEmptyCollection,
    AllowNull,
    Calls,
    CmdletContext,
    Param,
    cmdlet,
)
from poshws.cmdlets.sequences import enumerate_value


@cmdlet("Write-Output", alias=("write", "echo"))
def write_output(
    input: Annotated[
        object,
        Param(name="InputObject", by_value=True, remaining=True),
        AllowNull(),
        AllowEmptyCollection(),
    ],
    *,
    no_enumerate: bool = False,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes objects to the pipeline.

    A collection is written element by element.

    -InputObject  What to write.
    -NoEnumerate  Writes a collection as one object.

    PS> Write-Output 1, 2 | ForEach-Object { $_ * 2 }
    2
    4
    """
    for call in calls:
        if no_enumerate:
            yield call.input
        else:
            yield from enumerate_value(call.input)
