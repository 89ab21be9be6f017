"""Set-Item, Clear-Item and Invoke-Item."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, Param, cmdlet
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    Paths,
    PropertyPaths,
    Selection,
    each_place,
    work_of,
)
from poshws.corelib.exceptions.dotnet import Win32Exception
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.runtime.providers.work import Reported

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Provider

UNSUPPORTED = "Provider operation stopped because the provider does not support this operation."


@cmdlet(
    "Set-Item",
    order="path literal_path",
    alias="si",
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def set_item(
    path: PropertyPaths = None,
    value: Annotated[object, Param(position=1, by_value=True, by_property=True)] = None,
    *,
    literal_path: LiteralPaths = None,
    force: bool = False,
    pass_thru: bool = False,
    selection: Selection,
    credential: Credential = None,
    options: Annotated[
        object, Param(type="System.Management.Automation.ScopedItemOptions", dynamic=True)
    ] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives an item a new value: a variable, function, alias or environment variable.

    -Path         The item; it is made if it is not there.
    -Value        The value.
    -LiteralPath  The item, letter by letter.
    -Force        Changes read-only items, too.
    -PassThru     Gives the item.
    -Filter       Not used by these providers.
    -Options      ReadOnly, Constant … for variables, functions and aliases.

    PS> Set-Item Env:COLOUR red; $env:COLOUR
    red
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    work.options = options
    for place in each_place(work, path, literal_path, missing_ok=True):
        supported(place.provider)
        with Reported(work):
            for made in place.provider.set_item(work, place, value):
                if pass_thru:
                    yield made


@cmdlet(
    "Clear-Item",
    alias="cli",
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def clear_item(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    force: bool = False,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Takes the value of an item away, and leaves the item.

    -Path         The item; wildcards are allowed.
    -LiteralPath  The item, letter by letter.
    -Force        Clears read-only items, too.
    -Filter       Not used by these providers.

    PS> $x = 5; Clear-Item Variable:x; $null -eq $x
    True
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    for place in list(each_place(work, path, literal_path)):
        supported(place.provider)
        with Reported(work):
            place.provider.clear_item(work, place)


def supported(provider: Provider) -> None:
    """Files have no value to set: that is Set-Content's."""
    if provider.navigates:
        raise PSNotSupportedException(UNSUPPORTED)


@cmdlet(
    "Invoke-Item",
    alias="ii",
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def invoke_item(
    path: Paths = None,
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Opens an item with the desktop's program for it, or runs it if it is a program.

    -Path         The item; wildcards are allowed.
    -LiteralPath  The item, letter by letter.

    PS> $null = New-Item ./page.html; Invoke-Item ./page.html -WhatIf
    """
    import subprocess  # deferred

    work = work_of(cmdlet, selection, credential=credential)
    for place in each_place(work, path, literal_path):
        if not work.should(f"Item: {place.path}", "Invoke Item"):
            continue
        program = os.access(place.path, os.X_OK) and os.path.isfile(place.path)
        words = [place.path] if program else ["xdg-open", place.path]
        try:
            subprocess.Popen(words, start_new_session=True)
        except OSError as error:
            text = (
                f"An error occurred trying to start process '{words[0]}' with working directory "
                f"'{cmdlet.session.locations.folder}'. {os.strerror(error.errno or 0)}"
            )
            work.report(Win32Exception(error.errno or 0, text), "InvokeItemError", "NotSpecified")
