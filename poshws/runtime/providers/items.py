"""The objects that provider commands write: the item with the members that say where it lies.

PSPath, PSParentPath and PSChildName (file system only), PSDrive, PSProvider, PSIsContainer.
"""

from __future__ import annotations

from poshws.corelib.psobject import Members, MemberSlot, PSObject
from poshws.runtime.providers.base import Place
from poshws.runtime.providers.path_text import leaf_of, parent_of


def as_item(
    value: object, place: Place, *, container: bool, unix_stat: MemberSlot | None = None
) -> PSObject:
    """The value with its place attached."""
    provider = place.provider
    prefix = f"{provider.info.full_name}::"
    slots: dict[str, object] = {"PSPath": prefix + place.path}
    if provider.navigates:
        parent = parent_of(place.path)
        slots["PSParentPath"] = prefix + parent if parent else ""
        slots["PSChildName"] = leaf_of(place.path) or place.path
    if unix_stat is not None:
        slots["UnixStat"] = unix_stat
    if place.drive is not None:
        slots["PSDrive"] = place.drive
    slots["PSProvider"] = provider.info
    slots["PSIsContainer"] = container
    return PSObject(value, Members(slots))
