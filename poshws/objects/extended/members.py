"""Members that PowerShell adds to types: its own, and those of Update-TypeData. Found by the
object's type names.

Names of types are kept in lower case. The objects of one Python class share the lookup, unless
somebody changed their type names, so a lookup is remembered per list of names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSComputedProperty,
    PSObject,
)
from poshws.corelib.registry import LazyRegistry
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from types import ModuleType

    from poshws.objects.extended.type_data import TypeData

_MEMBERS: dict[str, dict[str, Member]] = {}
_SETTINGS: dict[str, dict[str, object]] = {}
_FOUND: dict[tuple[str, ...], dict[str, Member]] = {}
_SPELLINGS: dict[str, str] = {}


def add_type_member(type_name: str, member: Member) -> None:
    """Adds a member to a type by the type's name; one of the same name is replaced."""
    _SPELLINGS.setdefault(type_name.lower(), type_name)
    _MEMBERS.setdefault(type_name.lower(), {})[member.name.lower()] = member
    _FOUND.clear()


def remove_type_data(type_name: str) -> bool:
    """Takes everything away that was added to a type."""
    _FOUND.clear()
    had_settings = _SETTINGS.pop(type_name.lower(), None) is not None
    return _MEMBERS.pop(type_name.lower(), None) is not None or had_settings


def type_data_of(type_name: str) -> TypeData:
    """Everything that was added to exactly this type."""
    from poshws.objects.extended.type_data import SETTINGS, TypeData  # deferred

    _install_for(type_name)
    data = TypeData(type_name)
    data.members = dict(_MEMBERS.get(type_name.lower(), {}))
    settings = _SETTINGS.get(type_name.lower(), {})
    data.settings = {name: settings[name.lower()] for name in SETTINGS if name.lower() in settings}
    return data


def extended_type_names() -> list[str]:
    """The names of all types that something was added to, as first written."""
    for name in _LATE:
        _install_for(name)
    return sorted(
        (_SPELLINGS.get(key, key) for key in {*_MEMBERS, *_SETTINGS}), key=lambda name: name.lower()
    )


def has_type_member(type_name: str, name: str) -> bool:
    return name.lower() in _MEMBERS.get(type_name.lower(), {})


def set_type_setting(type_name: str, name: str, value: object) -> None:
    """A standard member: DefaultDisplayPropertySet, DefaultDisplayProperty, SerializationDepth…"""
    _SPELLINGS.setdefault(type_name.lower(), type_name)
    _SETTINGS.setdefault(type_name.lower(), {})[name.lower()] = value


def type_setting(type_names: Iterable[str], name: str) -> object:
    """The standard member of the nearest type that has it, or None."""
    for type_name in type_names:
        settings = _SETTINGS.get(type_name.lower())
        if settings and name.lower() in settings:
            return settings[name.lower()]
    return None


def extended_members(type_names: Sequence[str]) -> dict[str, Member]:
    """All added members for an object of these type names by lower-case name: those of the type
    farthest up first, each as the nearest type has it.
    """
    key = tuple(type_names)
    found = _FOUND.get(key)
    if found is None:
        for type_name in key:
            _install_for(type_name)
        found = {}
        for type_name in reversed(key):
            found.update(_MEMBERS.get(type_name.lower(), {}))
        _FOUND[key] = found
    return found


def _additions_in(module: ModuleType) -> dict[str, Callable[[], None]]:
    additions: dict[str, Callable[[], None]] = module.ADDITIONS
    return additions


_LATE: Final = LazyRegistry(
    __package__,
    {
        "..automation.extensions.errors": ("System.Management.Automation.ErrorRecord",),
        "..automation.extensions.files": ("System.IO.FileSystemInfo",),
        "..automation.extensions.processes": (
            "System.Diagnostics.Process",
            "System.Management.Automation.PSDriveInfo",
        ),
        "..automation.extensions.commands": ("System.Management.Automation.CommandInfo",),
        "..automation.extensions.jobs": ("System.Management.Automation.Job",),
    },
    _additions_in,
    fold=str,
)
"""What makes the additions to types whose objects have not been looked at yet."""
_INSTALLED: Final[set[str]] = set()


def _install_for(type_name: str) -> None:
    if type_name in _INSTALLED:
        return
    install = _LATE.find(type_name)
    if install is not None:
        _INSTALLED.add(type_name)
        install()


_DATE_SCRIPT = """if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          }"""


def _date_text(value: object) -> object:
    from poshws.corelib.datetime.format import format_date  # deferred

    date: Any = value
    hint: object = ""
    if isinstance(value, PSObject):
        date, hint = value.base, value.members.find("DisplayHint")
    pattern = {"date": "D", "time": "T"}.get(str(hint).lower(), "")
    if pattern:
        return format_date(date, pattern)
    return f"{format_date(date, 'D')} {format_date(date, 'T')}"


def _text(value: object) -> object:
    return net_to_string(value)


def _install() -> None:
    """The additions that come with PowerShell and concern values; others are added by the commands
    they belong to.
    """
    add_type_member("System.Collections.DictionaryEntry", PSAliasProperty("Name", "Key"))
    add_type_member(
        "System.DateTime", PSComputedProperty("DateTime", _date_text, _DATE_SCRIPT, whole=True)
    )
    add_type_member("System.Guid", PSComputedProperty("Guid", _text, "$this.ToString()"))
    add_type_member(
        "System.Net.IPAddress",
        PSComputedProperty("IPAddressToString", _text, "$this.Tostring()"),
    )


_install()
