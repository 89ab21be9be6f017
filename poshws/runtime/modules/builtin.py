"""The modules whose commands come with poshws: Microsoft.PowerShell.* and Pode, as module
objects.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from poshws.runtime.commands.aliases import Alias
from poshws.runtime.commands.cmdlets import (
    aliases_of_table,
    all_cmdlets,
    cmdlets_of_table,
    other_tables,
)
from poshws.runtime.modules.files import own_modules
from poshws.runtime.modules.modules import Module, dictionary, new_state
from poshws.runtime.modules.name_patterns import prefixed

if TYPE_CHECKING:
    from poshws.runtime.modules.members import Importer
    from poshws.runtime.session.scopes import SessionState
    from poshws.runtime.session.session import Session


CORE: Final = "Microsoft.PowerShell.Core"
"""The commands that are there without any module."""

BUILT_IN: Final[dict[str, tuple[str, str, str]]] = {
    "Microsoft.PowerShell.Archive": ("1.2.6", "eb74e8da-9ae2-482a-a648-e96550fb8733", "Script"),
    "Microsoft.PowerShell.Host": ("7.0.0.0", "56d66100-99a0-4ffc-a12d-eee9a6718aef", "Manifest"),
    "Microsoft.PowerShell.Management": (
        "7.0.0.0",
        "eefcb906-b326-4e99-9f54-8b4bb6ef3c6d",
        "Manifest",
    ),
    "Microsoft.PowerShell.PSResourceGet": (
        "1.2.0",
        "e4e0bda1-0703-44a5-b70d-8fe704cd0643",
        "Binary",
    ),
    "Microsoft.PowerShell.Security": (
        "7.0.0.0",
        "a94c8c7e-9810-47c0-b8af-65089c13a35a",
        "Manifest",
    ),
    "Microsoft.PowerShell.ThreadJob": ("2.2.0", "a84b375d-c1d6-4a1c-bcb7-8059bc28cd98", "Binary"),
    "Microsoft.PowerShell.Utility": ("7.0.0.0", "1da87e53-152b-403e-98dc-74d7b4d63d59", "Manifest"),
    "PackageManagement": ("1.4.8.1", "4ae9fd46-338a-459c-8186-07f910774cb8", "Script"),
    "PowerShellGet": ("2.2.5", "1d73a601-4a6c-43c5-ba3f-619b18bbb404", "Script"),
    "PSReadLine": ("2.4.5", "5714753b-2afd-4492-a5fd-01d9e2cff8b5", "Script"),
    "Pester": ("5.7.1", "a699dea5-2c73-4616-a270-1f7abb777e71", "Script"),
    "Pode": ("2.14.0", "e3ea217c-fc3d-406b-95d5-4304ab06c6af", "Script"),
}
"""Name → version, GUID, type."""

_DESCRIPTIONS: Final = {
    "Microsoft.PowerShell.Archive": "PowerShell module for working with ZIP archives.",
    "PSReadLine": "Great command line editing in the PowerShell console host",
}

ALIASES: Final[dict[str, dict[str, str]]] = {
    "Microsoft.PowerShell.Management": {
        "gcb": "Get-Clipboard",
        "gin": "Get-ComputerInfo",
        "gtz": "Get-TimeZone",
        "scb": "Set-Clipboard",
        "stz": "Set-TimeZone",
    },
    "Microsoft.PowerShell.Utility": {"fhx": "Format-Hex"},
}
"""Module → its aliases; those of Pode are with its commands."""


def proper_name(name: str) -> str | None:
    """The name of a built-in module as it is written; None for other names."""
    key = name.lower()
    return next((each for each in BUILT_IN if each.lower() == key), None)


def built_in_module(ps: Session, name: str) -> Module | None:
    """A built-in module of a name in any case, made once for a session."""
    proper = proper_name(name)
    if proper is None:
        return None
    made = ps.built_in_modules
    if proper not in made:
        made[proper] = BuiltInModule(ps, proper)
    return made[proper]


class BuiltInModule(Module):
    """A module whose commands are Python functions; they are looked at when its exports are."""

    def __init__(self, ps: Session, name: str) -> None:
        version, guid, kind = BUILT_IN[name]
        folder = os.path.join(own_modules(), name)
        super().__init__(
            name, os.path.join(folder, f"{name}.{'psm1' if kind == 'Script' else 'psd1'}")
        )
        self.ps = ps
        self.kind = kind
        self.version_text = version
        self.guid_text = guid
        self.compatible_ps_editions = ["Core"] if name != "Pode" else ["Desktop", "Core"]
        self._filled = False
        self._state: SessionState | None = None
        if name == "Pode":
            self.author = "Matthew Kelly (Badgerati)"
            self.copyright = (
                "Copyright (c) Matthew Kelly (Badgerati), licensed under the MIT License."
            )
            self.description = (
                "A Cross-Platform PowerShell framework for creating web servers to host REST APIs"
                " and"
                " Websites."
            )
        else:
            self.author, self.company_name = "PowerShell", "Microsoft Corporation"
            self.copyright = "Copyright (c) Microsoft Corporation."
            self.description = _DESCRIPTIONS.get(name, "")

    @property
    def exports(self) -> Any:
        """The module's commands and aliases."""
        if not self._filled:
            self._filled = True
            self._fill()
        return self._exports

    @exports.setter
    def exports(self, value: Any) -> None:
        self._exports = value

    @property
    def state(self) -> SessionState | None:
        """Where the module's private commands are found; None for a module without any."""
        if self._state is None:
            private = private_commands_of(self.ps, self.name)
            if private:
                state = self._state = new_state(self.ps)
                state.module = self
                state.root.functions = private
        return self._state

    @state.setter
    def state(self, value: SessionState | None) -> None:
        self._state = value

    @property
    def shared_variables(self) -> dict[str, Any]:
        """None of these modules has variables."""
        return {}

    @property
    def exported_variables(self) -> object:
        """Empty."""
        return dictionary("PSVariable", {})

    def import_into(self, importer: Importer) -> None:
        """The commands are found anyway; their aliases, and names with a prefix, are not."""
        for alias, target in aliases_of(self.ps, self.name).items():
            if importer.takes("aliases", alias):
                importer.add_alias(prefixed(alias, importer.prefix), target, self)
        if importer.prefix:
            for command in self.exported_commands.values():
                if command.kind != "Alias":
                    importer.add_alias(prefixed(command.name, importer.prefix), command.name, self)
        self.ps.commands_changed()

    def _fill(self) -> None:
        for command in commands_of(self.ps, self.name):
            table = self._exports.cmdlets if command.kind == "Cmdlet" else self._exports.functions
            table[command.name.lower()] = command
        for alias, target in aliases_of(self.ps, self.name).items():
            self._exports.aliases[alias.lower()] = Alias(alias, target, 0, "", self)


def aliases_of(ps: Session, name: str) -> dict[str, str]:
    """The aliases a built-in module exports."""
    if name != "Pode":
        return ALIASES.get(name, {})
    return aliases_of_table(ps, "pode")


def commands_of(ps: Session, module: str) -> list[Any]:
    """The commands of a built-in module that are there, by name."""
    if module == "Pode":
        return cmdlets_of_table(ps, "pode")
    key = module.lower()
    return [c for c in all_cmdlets(ps) if (c.module_name or "").lower() == key]


def private_commands_of(ps: Session, module: str) -> dict[str, Any]:
    """The commands of a built-in module that only code inside it finds, by name in lower case."""
    for table in other_tables(ps):
        if table.package.rpartition(".")[2] == module.lower() and table.private is not None:
            return {command.name.lower(): command for command in table.private.every()}
    return {}


def is_in_use(ps: Session, name: str) -> bool:
    """Whether a built-in module was imported, or a command of it used."""
    return name in ps.used_modules


def use(ps: Session, name: str) -> None:
    """Notes that a built-in module is in use from now on."""
    ps.used_modules.setdefault(name)


def is_there(ps: Session, alias: Alias) -> bool:
    """Whether an alias is listed: those of a built-in module once the module is in use."""
    from poshws.runtime.modules.builtin import BuiltInModule, is_in_use  # deferred

    module = alias.module
    return not isinstance(module, BuiltInModule) or is_in_use(ps, module.name)
