"""Write-Output: objects to the pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import AllowEmptyCollection, AllowNull, Calls, CmdletContext, Param, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.commands.sequences import enumerate_value


class WriteOutputStage(CmdletStage):
    """Write-Output in a pipeline: objects pass without being bound one by one."""

    __slots__ = ("keeps",)
    binds_objects = False

    def begin(self) -> None:
        super().begin()
        self.keeps = bool(self.bound.parameters.get("NoEnumerate"))

    def start_coroutine(self) -> None:
        """The function has nothing to do where objects only pass."""

    def alone(self) -> None:
        given = self.bound.parameters
        if self.common is not None or "InputObject" not in given:
            super().alone()
            return
        value = given["InputObject"]
        for each in (value,) if self.keeps else enumerate_value(value):
            self.out(each)

    def process(self, item: object) -> None:
        if "InputObject" in self.bound.parameters:
            self.bind_item(item)  # which says that the object fits nowhere
        elif self.keeps or type(item) in _SINGLE:
            self.out(item)
        else:
            for each in enumerate_value(item):
                self.out(each)


_SINGLE = (int, str, float, bool)


@cmdlet("Write-Output", alias=("write", "echo"), stage=WriteOutputStage)
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
