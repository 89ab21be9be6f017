"""The parameters that most item commands share, and how their paths become places.

`each_place` is the rule of all of them: a path that cannot be resolved is reported and the next
one is tried, so one missing file does not end the command.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

from poshws.binding import Param, Set
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

Names = Annotated[list[str], Param()]
"""-Include and -Exclude."""

Credential = Annotated[object, Param(type="pscredential", by_property=True)]
"""-Credential, which no provider here can use."""


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


def refuse_credential(credential: object) -> None:
    """Every provider here refuses credentials, as the file system's does."""

    if credential is not None:
        raise PSNotSupportedException(
            "The FileSystem provider supports credentials only on the New-PSDrive cmdlet. "
            "Perform the operation again without specifying credentials."
        )


def work_of(
    cmdlet: CmdletContext,
    *,
    force: bool = False,
    filter: str = "",
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
) -> Work:
    """The command's wish for a provider."""
    return Work(cmdlet, force, filter, include, exclude)
