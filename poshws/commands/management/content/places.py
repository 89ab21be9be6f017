"""From the paths of the content commands to places; what wildcards and filters leave nothing of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.system.typed_arrays import typed_array
from poshws.runtime.providers.path_text import has_wildcards

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place
    from poshws.runtime.providers.work import Work


def content_places(
    work: Work,
    paths: Sequence[str] | None,
    literal_paths: Sequence[str] | None,
    *,
    may_be_new: bool = False,
) -> Iterator[Place]:
    """The places of all paths in turn; with `may_be_new` also of files that are not there yet.

    A pattern that matches nothing is an error here, unlike in the commands for items.
    """
    literal = literal_paths is not None
    locations = work.context.session.locations
    for path in (literal_paths if literal else paths) or ():
        try:
            places = locations.resolve(
                path,
                literal=literal,
                hidden=work.force,
                include=work.include,
                exclude=work.exclude,
                filter=work.filter,
            )
        except ItemNotFoundException as error:
            if may_be_new and (literal or not has_wildcards(path)):
                yield locations.place(path)
            else:
                work.report(error)
            continue
        except NetException as error:
            work.report(error)
            continue
        if not places:
            report_nothing(work, list((literal_paths if literal else paths) or ()))
        yield from places


def report_nothing(work: Work, paths: list[str]) -> None:
    error = NetException(
        f"An object at the specified path {paths[0]} does not exist, or has been filtered by the "
        "-Include or -Exclude parameter."
    )
    work.report(error, "ItemNotFound", "ObjectNotFound", typed_array("System.String", paths))
