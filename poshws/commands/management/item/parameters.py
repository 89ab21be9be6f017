"""The parameters that most item commands share, and how their paths become places.

`each_place` is the rule of all of them: a path that cannot be resolved is reported and the next
one is tried, so one missing file does not end the command.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

from poshws.binding import Param, ParameterGroup, Set
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.runtime.providers.work import Work

if TYPE_CHECKING:
    from poshws.binding import CmdletContext
    from poshws.runtime.providers.base import Place

Paths = Annotated[
    list[str] | None,
    Param(sets={"Path": Set(0, mandatory=True, by_value=True, by_property=True)}),
]
"""-Path, by value and by property name."""

PropertyPaths = Annotated[
    list[str] | None, Param(sets={"Path": Set(0, mandatory=True, by_property=True)})
]
"""-Path, by property name only."""

LiteralPaths = Annotated[
    list[str] | None,
    Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
]
"""-LiteralPath."""

Credential = Annotated[
    object, Param(type="pscredential", by_property=True, help="No provider here can use it.")
]
"""-Credential."""


class Selection(ParameterGroup):
    """Which of the items that the paths lead to.

    -Filter   A pattern with * and ? for file names.
    -Include  Patterns, one of which a name must match.
    -Exclude  Patterns of names to leave alone.
    """

    filter: str = ""
    include: list[str] = []
    exclude: list[str] = []


def each_place(
    work: Work,
    paths: Sequence[str] | None,
    literal_paths: Sequence[str] | None,
    *,
    filtered: bool = True,
    missing_ok: bool = False,
) -> Iterator[Place]:
    """The places of all paths in turn; what cannot be resolved is reported.

    With `filtered`, -Filter, -Include and -Exclude choose among them.
    """
    literal = literal_paths is not None
    session = work.context.session
    for path in (literal_paths if literal else paths) or ():
        try:
            yield from session.locations.resolve(
                path,
                literal=literal,
                hidden=work.force,
                include=work.include if filtered else (),
                exclude=work.exclude if filtered else (),
                filter=work.filter if filtered else "",
                missing_ok=missing_ok,
            )
        except NetException as error:
            work.report(error)


def work_of(
    cmdlet: CmdletContext,
    selection: Selection | None = None,
    *,
    force: bool = False,
    credential: object = None,
) -> Work:
    """The command's wish for a provider; each refuses credentials, as the file system's does."""
    if credential is not None:
        raise PSNotSupportedException(
            "The FileSystem provider supports credentials only on the New-PSDrive cmdlet. "
            "Perform the operation again without specifying credentials."
        )
    if selection is None:
        return Work(cmdlet, force)
    return Work(cmdlet, force, selection.filter, selection.include, selection.exclude)
