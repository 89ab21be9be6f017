"""Set-ItemProperty and Clear-ItemProperty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import AllowNull, CmdletContext, Param, Set, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    Selection,
    each_place,
    work_of,
)
from poshws.commands.management.item_property.access import (
    all_properties,
    change,
    require_properties,
    with_place,
)
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.objects.members import get_member, set_member
from poshws.runtime.providers.work import Reported

MANAGEMENT = "Microsoft.PowerShell.Management"
PATH_SETS = {
    "propertyPSObjectPathSet": Set(0, mandatory=True, by_property=True),
    "propertyValuePathSet": Set(0, mandatory=True, by_property=True),
}
LITERAL_SETS = {
    "propertyValueLiteralPathSet": Set(mandatory=True, by_property=True),
    "propertyPSObjectLiteralPathSet": Set(mandatory=True, by_property=True),
}
NAME_SETS = {
    "propertyValuePathSet": Set(1, mandatory=True, by_property=True),
    "propertyValueLiteralPathSet": Set(1, mandatory=True, by_property=True),
}
VALUE_SETS = {
    "propertyValuePathSet": Set(2, mandatory=True, by_property=True),
    "propertyValueLiteralPathSet": Set(2, mandatory=True, by_property=True),
}
OBJECT_SETS = {
    "propertyPSObjectPathSet": Set(mandatory=True, by_value=True, by_property=True),
    "propertyPSObjectLiteralPathSet": Set(mandatory=True, by_value=True, by_property=True),
}


@cmdlet(
    "Set-ItemProperty",
    order="path literal_path",
    alias="sp",
    module=MANAGEMENT,
    default_set="propertyValuePathSet",
    supports_should_process=True,
)
def set_item_property(
    path: Annotated[list[str] | None, Param(sets=PATH_SETS)] = None,
    name: Annotated[str, Param(alias="PSProperty", sets=NAME_SETS)] = "",
    value: Annotated[object, Param(sets=VALUE_SETS), AllowNull()] = None,
    *,
    literal_path: Annotated[
        list[str] | None, Param(alias=("PSPath", "LP"), sets=LITERAL_SETS)
    ] = None,
    input: Annotated[object, Param(name="InputObject", sets=OBJECT_SETS)] = None,
    pass_thru: bool = False,
    force: bool = False,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives a property of a file or folder a new value.

    -Path         The item; wildcards are allowed.
    -Name         The property.
    -Value        Its new value.
    -LiteralPath  The item, letter by letter.
    -InputObject  An object whose properties are the new values.
    -PassThru     Gives what was set.
    -Force        Also changes hidden items.

    PS> Set-Content a.txt 'x'; Set-ItemProperty a.txt IsReadOnly $true; (gi a.txt).IsReadOnly
    True
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    values = {name: value} if name else dict(all_properties(input))
    for place in each_place(work, path, literal_path):
        with Reported(work):
            require_properties(place)
            done = change(work, place, values)
            if pass_thru and done is not None:
                yield done


@cmdlet(
    "Clear-ItemProperty",
    order="path literal_path",
    alias="clp",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def clear_item_property(
    path: Paths = None,
    name: Annotated[str, Param(position=1, mandatory=True, by_property=True)] = "",
    *,
    literal_path: LiteralPaths = None,
    pass_thru: bool = False,
    force: bool = False,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Clears a property of a file or folder; only Attributes can be cleared.

    -Path         The item; wildcards are allowed.
    -Name         The property.
    -LiteralPath  The item, letter by letter.
    -PassThru     Gives what was cleared.
    -Force        Also changes hidden items.

    PS> Set-Content a.txt 'x'; Clear-ItemProperty a.txt Attributes
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    for place in each_place(work, path, literal_path):
        with Reported(work):
            require_properties(place)
            if name.lower() != "attributes":
                raise PSArgumentException(
                    "The property cannot be cleared because the property is not supported. Only "
                    "the Attributes property can be cleared.",
                    parameter="propertiesToClear",
                )
            kind = "Directory" if place.is_container() else "File"
            if work.should(f"Item: {place.path} Property: {name}", f"Clear Property {kind}"):
                item = place.provider.item(place.path)
                set_member(item, "Attributes", "Normal")
                if pass_thru:
                    yield with_place({name: get_member(item, "Attributes")}, place)
