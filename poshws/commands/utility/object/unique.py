"""Get-Unique: drops every object that equals the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.binding import Pipe, cmdlet
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.corelib.exceptions.dotnet import NullReferenceException
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import type_names


@cmdlet(
    "Get-Unique",
    alias="gu",
    default_set="AsString",
    sets={"AsString": "as_string", "UniqueByType": "on_type"},
)
def get_unique(
    *,
    input: Pipe[object],
    as_string: bool = False,
    on_type: bool = False,
    case_insensitive: bool = False,
) -> Iterator[object]:
    """Drops every object that equals the one before it.

    Only neighbours are compared, so the objects have to come sorted.

    -InputObject      The objects to compare.
    -AsString         Compares the objects as text.
    -OnType           Compares only the types of the objects.
    -CaseInsensitive  Strings that differ by case alone are equal.

    PS> 'a', 'a', 'b' | Get-Unique
    a
    b
    """
    comparer = ObjectComparer(case_insensitive)
    last: object = None
    for item in input:
        if last is None:
            is_new = True
        elif item is None and (on_type or as_string):
            raise NullReferenceException()
        elif on_type:
            is_new = type_names(item)[:1] != type_names(last)[:1]
        elif as_string:
            is_new = not _same_text(
                convert_to_string(item), convert_to_string(last), case_insensitive
            )
        else:
            is_new = not comparer.are_equal(item, last)
        if is_new:
            yield item
            last = item


def _same_text(first: str, second: str, ignores_case: bool) -> bool:
    return first.lower() == second.lower() if ignores_case else first == second
