"""Set-ItemProperty, Clear-ItemProperty, and the commands that no provider here can do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import AllowNull, CmdletContext, Param, Set, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    each_place,
    refuse_credential,
    work_of,
)
from poshws.commands.management.item_property.access import (
    NOT_DYNAMIC,
    all_properties,
    change,
    require_properties,
    with_place,
)
from poshws.corelib.exceptions.powershell import PSArgumentException, PSNotSupportedException
from poshws.objects.members import get_member, set_member
from poshws.runtime.providers.work import Reported, Work

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
    filter: str = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
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
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Set-ItemProperty a.txt IsReadOnly $true; (gi a.txt).IsReadOnly
    True
    """
    refuse_credential(credential)
    work = work_of(cmdlet, force=force, filter=filter, include=include, exclude=exclude)
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
    filter: str = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Clears a property of a file or folder; only Attributes can be cleared.

    -Path         The item; wildcards are allowed.
    -Name         The property.
    -LiteralPath  The item, letter by letter.
    -PassThru     Gives what was cleared.
    -Force        Also changes hidden items.
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Clear-ItemProperty a.txt Attributes
    """

    refuse_credential(credential)
    work = work_of(cmdlet, force=force, filter=filter, include=include, exclude=exclude)
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


def refuse(work: Work, paths: list[str] | None, literal_paths: list[str] | None) -> None:
    """What needs properties that can be made and removed, which no provider here has."""

    for _ in each_place(work, paths, literal_paths):
        work.report(PSNotSupportedException(NOT_DYNAMIC))


@cmdlet(
    "New-ItemProperty",
    order="path literal_path",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def new_item_property(
    path: Annotated[list[str] | None, Param(sets={"Path": Set(0, mandatory=True)})] = None,
    name: Annotated[
        str, Param(alias="PSProperty", position=1, mandatory=True, by_property=True)
    ] = "",
    *,
    literal_path: LiteralPaths = None,
    property_type: Annotated[str, Param(alias="Type", by_property=True)] = "",
    value: Annotated[object, Param(by_property=True)] = None,
    force: bool = False,
    filter: str = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Would make a new property; no provider on Unix can.

    -Path          The item.
    -Name          The property.
    -LiteralPath   The item, letter by letter.
    -PropertyType  Its type.
    -Value         Its value.
    -Force         Not used.
    -Filter        A pattern with * and ? for file names.
    -Include       Patterns, one of which a name must match.
    -Exclude       Patterns of names to leave alone.
    -Credential    No provider here can use it.

    PS> Set-Content a.txt 'x'; New-ItemProperty a.txt Colour -ErrorAction SilentlyContinue
    """
    refuse(work_of(cmdlet, filter=filter, include=include, exclude=exclude), path, literal_path)


@cmdlet(
    "Remove-ItemProperty",
    order="path literal_path",
    alias="rp",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def remove_item_property(
    path: Paths = None,
    name: Annotated[
        list[str], Param(alias="PSProperty", position=1, mandatory=True, by_property=True)
    ] = [],  # noqa: B006  (read only)
    *,
    literal_path: LiteralPaths = None,
    force: bool = False,
    filter: str = "",
    include: list[str] = [],  # noqa: B006
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Would remove a property; no provider on Unix can.

    -Path         The item.
    -Name         The property.
    -LiteralPath  The item, letter by letter.
    -Force        Not used.
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Remove-ItemProperty a.txt Colour -ErrorAction SilentlyContinue
    """
    refuse(work_of(cmdlet, filter=filter, include=include, exclude=exclude), path, literal_path)


@cmdlet(
    "Rename-ItemProperty",
    order="path literal_path",
    alias="rnp",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def rename_item_property(
    path: Annotated[
        str | None,
        Param(sets={"Path": Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    name: Annotated[
        str, Param(alias="PSProperty", position=1, mandatory=True, by_property=True)
    ] = "",
    new_name: Annotated[str, Param(position=2, mandatory=True, by_property=True)] = "",
    *,
    literal_path: Annotated[
        str | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
    ] = None,
    pass_thru: bool = False,
    force: bool = False,
    filter: str = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Would rename a property; no provider on Unix can.

    -Path         The item.
    -Name         The property.
    -NewName      Its new name.
    -LiteralPath  The item, letter by letter.
    -PassThru     Not used.
    -Force        Not used.
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Rename-ItemProperty a.txt A B -ErrorAction SilentlyContinue
    """
    work = work_of(cmdlet, filter=filter, include=include, exclude=exclude)
    refuse(work, [path] if path is not None else None, [literal_path] if literal_path else None)


@cmdlet(
    "Copy-ItemProperty",
    order="path literal_path name",
    alias="cpp",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def copy_item_property(
    path: Paths = None,
    destination: Annotated[str, Param(position=1, mandatory=True, by_property=True)] = "",
    name: Annotated[
        str, Param(alias="PSProperty", position=2, mandatory=True, by_property=True)
    ] = "",
    *,
    literal_path: LiteralPaths = None,
    pass_thru: bool = False,
    force: bool = False,
    filter: str = "",
    include: list[str] = [],  # noqa: B006  (read only)
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Would copy a property to another item; no provider on Unix can.

    -Path         The item.
    -Destination  The other item.
    -Name         The property.
    -LiteralPath  The item, letter by letter.
    -PassThru     Not used.
    -Force        Not used.
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Copy-ItemProperty a.txt b.txt A -ErrorAction SilentlyContinue
    """
    refuse(work_of(cmdlet, filter=filter, include=include, exclude=exclude), path, literal_path)


@cmdlet(
    "Move-ItemProperty",
    order="path literal_path name",
    alias="mp",
    module=MANAGEMENT,
    default_set="Path",
    supports_should_process=True,
)
def move_item_property(
    path: Paths = None,
    destination: Annotated[str, Param(position=1, mandatory=True, by_property=True)] = "",
    name: Annotated[
        list[str], Param(alias="PSProperty", position=2, mandatory=True, by_property=True)
    ] = [],  # noqa: B006  (read only)
    *,
    literal_path: LiteralPaths = None,
    pass_thru: bool = False,
    force: bool = False,
    filter: str = "",
    include: list[str] = [],  # noqa: B006
    exclude: list[str] = [],  # noqa: B006
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Would move a property to another item; no provider on Unix can.

    -Path         The item.
    -Destination  The other item.
    -Name         The property.
    -LiteralPath  The item, letter by letter.
    -PassThru     Not used.
    -Force        Not used.
    -Filter       A pattern with * and ? for file names.
    -Include      Patterns, one of which a name must match.
    -Exclude      Patterns of names to leave alone.
    -Credential   No provider here can use it.

    PS> Set-Content a.txt 'x'; Move-ItemProperty a.txt b.txt A -ErrorAction SilentlyContinue
    """
    refuse(work_of(cmdlet, filter=filter, include=include, exclude=exclude), path, literal_path)
