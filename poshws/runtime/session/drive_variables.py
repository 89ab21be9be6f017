"""Variables that name a drive: `$function:f`, `$alias:x`, `$env:x` and those of user drives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.powershell import DriveNotFoundException
from poshws.runtime.commands.aliases import find_alias
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.lookup import find_function
from poshws.runtime.execution.definitions import function_place, set_function
from poshws.runtime.execution.scriptblock import ScriptBlock, block_of_text

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def read_drive(ps: Session, drive: str, name: str) -> object:
    """The content of an item of a drive; null where there is no such item."""
    lower = drive.lower()
    if lower == "function":
        found = find_function(ps, name.lower())
        return None if found is None else found.script
    if lower == "alias":
        alias = find_alias(ps, name.lower())
        return None if alias is None else alias.definition
    if lower not in ps.locations.drives:
        return None
    items = ps.run(
        "Get-Content", {"LiteralPath": [f"{drive}:{name}"], "ErrorAction": "SilentlyContinue"}
    )
    return None if not items else items[0] if len(items) == 1 else items


def write_drive(ps: Session, drive: str, name: str, value: object) -> None:
    """Sets the content of an item of a drive."""
    lower = drive.lower()
    if lower == "function":
        if value is None:
            _remove_function(ps, name)
            return
        script = value if isinstance(value, ScriptBlock) else block_of_text(ps, value)
        scope, plain = function_place(ps, name)
        set_function(ps, scope, Function(plain, script, ps.state.module))
        return
    if lower == "alias":
        ps.run("Set-Alias", {"Name": name, "Value": value})
        return
    _need_drive(ps, drive)
    ps.run("Set-Content", {"LiteralPath": [f"{drive}:{name}"], "Value": value})


def _remove_function(ps: Session, name: str) -> None:
    for scope in ps.scope.chain():
        if scope.functions and scope.functions.pop(name.lower(), None) is not None:
            ps.commands_changed()
            return


def _need_drive(ps: Session, drive: str) -> None:
    if drive.lower() not in ps.locations.drives:
        raise DriveNotFoundException(
            f"Cannot find drive. A drive with the name '{drive}' does not exist.",
            error_id="DriveNotFound",
            category="ObjectNotFound",
            target=drive,
        )
