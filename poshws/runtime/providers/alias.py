"""The Alias provider: the aliases that the running code sees, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.runtime.providers.base import ProviderInfo
from poshws.runtime.providers.named import NamedProvider

if TYPE_CHECKING:
    from poshws.runtime.session import Session


class AliasProvider(NamedProvider):
    """Alias:, by way of the alias commands."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo("Alias", "Microsoft.PowerShell.Commands.AliasProvider")

    def names(self) -> list[str]:
        return [str(getattr(each, "name", "")) for each in self.session.run("Get-Alias")]

    def get(self, name: str) -> object:
        from poshws.runtime.providers.path_text import escape

        found = self.session.run("Get-Alias", {"Name": escape(name), "ErrorAction": "Ignore"})
        return found[0] if found else None

    def value(self, name: str) -> object:
        return getattr(self.get(name), "definition", None)

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        from poshws.values.convert import to_text

        self.session.run("Set-Alias", {"Name": name, "Value": to_text(value), "Force": force})

    def delete(self, name: str, *, force: bool = False) -> None:
        self.session.run("Remove-Alias", {"Name": name, "Force": force})
