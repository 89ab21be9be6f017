"""Get-Culture and Get-UICulture: the culture that scripts format and compare by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import NotNull, Param, Session, Set, cmdlet
from poshws.binding.culture_names import ValidateCultureNames
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.typesystem.types import Type, core_type, resolve_type
from poshws.objects.invocation.calls import invoke_static
from poshws.objects.members import get_static

_OUTPUT = "System.Globalization.CultureInfo"


@cmdlet("Get-Culture", default_set="CurrentCulture", output=_OUTPUT)
def get_culture(
    name: Annotated[
        list[str] | None,
        Param(sets={"Name": Set(0, by_value=True)}),
        ValidateCultureNames(),
        NotNull(),
    ] = None,
    *,
    no_user_overrides: Annotated[
        bool, Param(sets={"CurrentCulture": Set(), "Name": Set()})
    ] = False,
    list_available: Annotated[bool, Param(sets={"ListAvailable": Set()})] = False,
    session: Session,
) -> Iterator[object]:
    """Gives the current culture, or others.

    -Name             Names of cultures.
    -NoUserOverrides  The culture as it is without a user's changes.
    -ListAvailable    All cultures.

    PS> (Get-Culture -Name en-US).Name
    en-US
    """
    kind = _culture_type()
    if list_available:
        types = resolve_type("System.Globalization.CultureTypes") or core_type("System.Object")
        yield from invoke_static(kind, "GetCultures", [get_static(types, "AllCultures")])  # type: ignore[misc]
        return
    if name is None:
        yield get_static(kind, "CurrentCulture")
        return
    for each in name:
        try:
            yield invoke_static(kind, "GetCultureInfo", [each])
        except NetException as error:
            text = f"Culture is not supported. ({each})"
            session.write_error(
                record(
                    ItemNotFoundException(text, error),
                    "ItemNotFoundException",
                    "ObjectNotFound",
                    each,
                )
            )


@cmdlet("Get-UICulture", output=_OUTPUT)
def get_ui_culture() -> object:
    """Gives the culture of the user interface.

    PS> (Get-UICulture).GetType().Name
    CultureInfo
    """
    return get_static(_culture_type(), "CurrentUICulture")


def _culture_type() -> Type:
    return resolve_type("System.Globalization.CultureInfo") or core_type("System.Object")
