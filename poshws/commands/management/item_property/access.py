"""Reading and changing one property of a file or folder, by the rules of the file system
provider.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import IOException
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.corelib.psobject import Members, PSCustomObject, PSNoteProperty, PSObject
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.member_sets import set_view
from poshws.objects.properties import find_view, properties_of
from poshws.objects.property_definitions import note_text

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place
    from poshws.runtime.providers.work import Work

UNSUPPORTED = (
    "Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider."
)
NOT_DYNAMIC = (
    "Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this "
    "provider."
)


def require_properties(place: Place) -> None:
    """Raises PSNotSupportedException for items that have no such properties."""
    if not place.provider.has_properties:
        raise PSNotSupportedException(UNSUPPORTED)


def property_named(item: object, name: str) -> tuple[str, object] | None:
    """A property's own spelling and its value."""
    for each in properties_of(item):
        if each.name.lower() == name.lower():
            return each.name, each.value()
    return None


def with_place(slots: dict[str, object], place: Place) -> PSCustomObject:
    """An object of the properties, with the members that say where the item lies."""
    notes = dict(whole(place).members.slots)
    notes.pop("PSIsContainer", None)
    return PSCustomObject({**slots, **notes})


def picked(work: Work, place: Place, names: Sequence[str]) -> PSCustomObject | None:
    """The properties asked for; those that are not there are reported."""
    item = place.provider.item(place.path)
    slots: dict[str, object] = {}
    for name in names:
        found = property_named(item, name)
        if found is None:
            report_missing(work, name, "GetValueError")
        else:
            slots[name] = found[1]
    return with_place(slots, place) if slots else None


def all_properties(item: object) -> Iterator[tuple[str, object]]:
    yield from ((each.name, each.value()) for each in properties_of(item))


def report_missing(work: Work, name: str, error_id: str, target: object = None) -> None:
    work.report(
        IOException(f"The property {name} does not exist or was not found."),
        error_id,
        "ReadError",
        name if target is None else target,
    )


def change(work: Work, place: Place, values: dict[str, object]) -> PSCustomObject | None:
    """Gives properties new values; what is not there is reported."""
    item = place.provider.item(place.path)
    kind = "Directory" if place.is_container() else "File"
    done: dict[str, object] = {}
    for name, value in values.items():
        target = f"Item: {place.path} Property: {name} Value: {convert_to_string(value)}"
        if not work.should(target, f"Set Property {kind}"):
            continue
        found = find_view(item, name)
        if found is None:
            note = PSNoteProperty(name, value)
            report_missing(work, note_text(name, value), "SetPropertyError", note)
            continue
        set_view(found, value)
        done[name] = value
    return with_place(done, place) if done else None


def whole(place: Place) -> PSObject:
    """All properties of an item: the item itself."""
    from poshws.runtime.providers.filesystem.objects import file_item  # deferred

    found = file_item(place)
    return PSObject(found.base, Members(found.members.slots))
