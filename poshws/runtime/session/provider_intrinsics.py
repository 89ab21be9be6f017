"""`$ExecutionContext.InvokeProvider`: items, their children, contents and properties, by path.

Each member is the command of the same work, with errors that end the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.clr.collections.lists import object_collection
from poshws.corelib.exceptions.powershell import ActionPreferenceStopException

if TYPE_CHECKING:
    from poshws.clr.collections.lists import List
    from poshws.runtime.session.session import Session

_AUTOMATION = "System.Management.Automation."


class ProviderIntrinsics:
    """The four kinds of access."""

    net_name = _AUTOMATION + "ProviderIntrinsics"

    def __init__(self, ps: Session) -> None:
        self.item = ItemIntrinsics(ps)
        self.child_item = ChildItemIntrinsics(ps)
        self.content = ContentIntrinsics(ps)
        self.property = PropertyIntrinsics(ps)


class Intrinsics:
    """Runs commands; the first error ends the call."""

    def __init__(self, ps: Session) -> None:
        self.ps = ps

    def run(self, command: str, **parameters: object) -> List:
        """A collection of what the command gives."""
        given = {name: value for name, value in parameters.items() if value is not None}
        try:
            return object_collection(self.ps.run(command, {**given, "ErrorAction": "Stop"}))
        except ActionPreferenceStopException as error:
            cause = getattr(error.error_record, "exception", None)
            raise (cause if cause is not None else error) from None


class ItemIntrinsics(Intrinsics):
    """`.Item`"""

    net_name = _AUTOMATION + "ItemCmdletProviderIntrinsics"

    def get(self, path: object, force: bool = False, literal: bool = False) -> Any:
        """The items."""
        name = "LiteralPath" if literal else "Path"
        return self.run("Get-Item", **{name: path}, Force=bool(force))

    def set(self, path: object, value: object, *how: object) -> Any:
        """Gives an item a value."""
        return self.run("Set-Item", Path=path, Value=value, PassThru=True)

    def clear(self, path: object, *how: object) -> Any:
        """Takes its value away."""
        return self.run("Clear-Item", Path=path)

    def invoke(self, path: object, *how: object) -> None:
        """Does what is usual with it."""
        self.run("Invoke-Item", Path=path)

    def rename(self, path: str, name: str, force: bool = False) -> object:
        """Gives it another name."""
        return self.run("Rename-Item", Path=path, NewName=name, Force=force, PassThru=True)

    def new(
        self, path: object, name: str | None, kind: str | None, value: object, *how: object
    ) -> Any:
        """Makes an item."""
        force = bool(how and how[0])
        given = name or None
        return self.run(
            "New-Item", Path=path, Name=given, ItemType=kind or None, Value=value, Force=force
        )

    def remove(self, path: object, recurse: bool, *how: object) -> None:
        """Takes it away."""
        self.run("Remove-Item", Path=path, Recurse=bool(recurse), Force=bool(how and how[0]))

    def copy(self, path: object, target: str, recurse: bool, *how: object) -> object:
        """Copies it."""
        return self.run(
            "Copy-Item", Path=path, Destination=target, Recurse=bool(recurse), PassThru=True
        )

    def move(self, path: object, target: str, *how: object) -> object:
        """Moves it."""
        return self.run("Move-Item", Path=path, Destination=target, PassThru=True)

    def exists(self, path: object, force: bool = False, literal: bool = False) -> bool:
        """Whether there is one."""
        name = "LiteralPath" if literal else "Path"
        return bool(self.run("Test-Path", **{name: path})[0])

    def is_container(self, path: object) -> bool:
        """Whether it can have items below it."""
        return bool(self.run("Test-Path", Path=path, PathType="Container")[0])


class ChildItemIntrinsics(Intrinsics):
    """`.ChildItem`"""

    net_name = _AUTOMATION + "ChildItemCmdletProviderIntrinsics"

    def get(self, path: object, recurse: bool = False, *how: object) -> Any:
        """The items below a path."""
        return self.run("Get-ChildItem", Path=path, Recurse=bool(recurse))

    def get_names(
        self, path: object, containers: object = None, recurse: bool = False, *how: object
    ) -> object:
        """Their names."""
        return self.run("Get-ChildItem", Path=path, Name=True, Recurse=bool(recurse))

    def has_child(self, path: str, *how: object) -> bool:
        """Whether there are any."""
        return bool(self.run("Get-ChildItem", Path=path, Force=True))


class ContentIntrinsics(Intrinsics):
    """`.Content`"""

    net_name = _AUTOMATION + "ContentCmdletProviderIntrinsics"

    def clear(self, path: object, *how: object) -> None:
        """Empties an item."""
        self.run("Clear-Content", Path=path)


class PropertyIntrinsics(Intrinsics):
    """`.Property`"""

    net_name = _AUTOMATION + "PropertyCmdletProviderIntrinsics"

    def get(self, path: object, names: object = None, *how: object) -> Any:
        """Properties of an item."""
        return self.run("Get-ItemProperty", Path=path, Name=names or None)

    def set(self, path: object, value: object, *how: object) -> Any:
        """Gives them values."""
        return self.run("Set-ItemProperty", Path=path, InputObject=value, PassThru=True)
