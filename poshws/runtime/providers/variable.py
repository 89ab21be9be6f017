"""The Variable provider: the variables that the running code sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.powershell import SessionStateUnauthorizedAccessException
from poshws.runtime.providers.base import ProviderInfo
from poshws.runtime.providers.named import NamedProvider, cannot_rename
from poshws.runtime.session.variables import ALL_SCOPE, CONSTANT, READ_ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.session.session import Session


class VariableProvider(NamedProvider):
    """Variable:"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo("Variable", "Microsoft.PowerShell.Commands.VariableProvider")

    def names(self) -> list[str]:
        found: dict[str, str] = {}
        here = self.session.scope
        if here.parent is not None:  # a scope begins with the variables that are in all
            outer = here.top.variables.items()
            found.update((key, v.name) for key, v in outer if v.options & ALL_SCOPE and v.exists)
        for scope in self.session.scope.chain():
            for key, variable in list(scope.variables.items()):
                if variable.exists and not (
                    scope is not self.session.scope and variable.is_private
                ):
                    found.setdefault(key, variable.name)
        return list(found.values())

    def matched_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        yield from self.names()

    def get(self, name: str) -> object:
        scope, plain = self.session.scope.qualified(name)
        return scope.find(plain.lower())

    def value(self, name: str) -> object:
        scope, plain = self.session.scope.qualified(name)
        found = scope.find(plain.lower())
        return None if found is None else found.value

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        scope, plain = self.session.scope.qualified(name)
        found = scope.find(plain.lower())
        if plain.lower() == "null" or found is not None and is_fixed(found.options, force):
            raise SessionStateUnauthorizedAccessException(
                f"Cannot overwrite variable {name} because it is read-only or constant.",
                error_id="VariableNotWritable",
                category="WriteError",
                target=name,
            )
        parameters = {"Name": name, "Value": value, "Force": force}
        self.session.run("Set-Variable", parameters)

    def set_options(self, name: str, options: int) -> None:
        option = enum_value("System.Management.Automation.ScopedItemOptions", options)
        self.session.run("Set-Variable", {"Name": name, "Option": option})

    def delete(self, name: str, *, force: bool = False) -> None:
        """Removes the variable from the scope where it is, were it an outer one."""
        first, name = self.session.scope.qualified(name)
        for scope in first.chain():
            found = scope.variables.get(name.lower())
            if found is None or not found.exists:
                continue
            if is_fixed(found.options, force):
                raise SessionStateUnauthorizedAccessException(
                    f"Cannot remove variable {name} because it is constant or read-only. If the "
                    "variable is read-only, try the operation again specifying the Force option.",
                    error_id="VariableNotRemovable",
                    category="WriteError",
                    target=name,
                )
            found.remove()
            return

    def refuse_rename(self, name: str, force: bool) -> None:
        found = self.session.scope.find(name.lower())
        if found is not None and is_fixed(found.options, force):
            raise cannot_rename("variable", name)


def is_fixed(options: int, force: bool) -> bool:
    """Whether an item with these options may be neither removed nor renamed."""
    return bool(options & CONSTANT) or bool(options & READ_ONLY and not force)
