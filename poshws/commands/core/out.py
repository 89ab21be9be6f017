"""Out-Default, Out-Host, Out-String, Out-Null: where formatted objects go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Pipe, Range, Session, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.formatting.default import format_lines
from poshws.formatting.style import renders_ansi


@cmdlet("Out-Default", order="transcript", module="Microsoft.PowerShell.Core")
def out_default(
    *, input: Pipe[object], transcript: bool = False, session: Session
) -> Iterator[object]:
    """Sends objects to the default formatter and the host.

    PowerShell adds this command to the end of every pipeline that has no other output. In a
    function of yours it prints at once.

    -Transcript   Sends the output to the transcript only, and passes the objects on.
    -InputObject  The objects to print.

    PS> 1, 2 | Out-Default
    1
    2
    """
    formatter = session.host_formatter()
    for item in input:
        formatter.feed(item)
        if transcript:
            yield item
    formatter.flush()


@cmdlet("Out-Host", order="paging", alias="oh", module="Microsoft.PowerShell.Core")
def out_host(*, input: Pipe[object], paging: bool = False, session: Session) -> Iterator[object]:
    """Prints objects through the host.

    -Paging       Shows one screen at a time; without a terminal it changes nothing.
    -InputObject  The objects to print.

    PS> 'a', 'b' | Out-Host
    a
    b
    """
    formatter = session.host_formatter()
    for item in input:
        formatter.feed(item)
    formatter.flush()
    yield from ()


@cmdlet(
    "Out-String",
    order="stream width no_newline",
    sets={"NoNewLineFormatting": "no_newline", "StreamFormatting": "stream"},
    default_set="NoNewLineFormatting",
    output="System.String",
)
def out_string(
    *,
    input: Pipe[object],
    stream: bool = False,
    width: Annotated[int, Range(2, 2147483647)] = 0,
    no_newline: bool = False,
    session: Session,
) -> Iterator[object]:
    """Gives what the host would print, as text.

    Lists and text are not cut off or wrapped unless a width is given; tables take the width of the
    screen.

    -Stream       Gives a string for each line instead of one for all.
    -Width        The number of characters in a line.
    -NoNewline    Puts no line breaks between the lines.
    -InputObject  The objects to format.

    PS> ([pscustomobject]@{ A = 1 } | Format-List | Out-String).Trim()
    A : 1
    """
    lines = format_lines(session, input, width or None, ansi=renders_ansi(session, is_host=False))
    if stream:
        yield from lines
    elif no_newline:
        yield "".join(lines)
    else:
        yield "".join(f"{line}\n" for line in lines)


class OutNullStage(CmdletStage):
    """Out-Null in a pipeline: objects are dropped without being bound one by one."""

    __slots__ = ()
    binds_objects = False

    def start_coroutine(self) -> None:
        """There is nobody to pull."""

    def process(self, item: object) -> None:
        if "InputObject" in self.bound.parameters:
            self.bind_item(item)  # which says that the object fits nowhere

    def process_from(self, items: list[object], start: int) -> int:
        return start if "InputObject" in self.bound.parameters else len(items)

    def alone(self) -> None:
        return

    def end(self) -> None:
        return


@cmdlet("Out-Null", module="Microsoft.PowerShell.Core", stage=OutNullStage)
def out_null(*, input: Pipe[object]) -> Iterator[object]:
    """Drops what it gets.

    -InputObject  The objects to drop.

    PS> 1..3 | Out-Null
    """
    for _ in input:
        pass
    yield from ()
