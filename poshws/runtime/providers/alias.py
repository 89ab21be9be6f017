"""The Alias provider: the aliases that the running code sees, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.commands.aliases import Alias, all_aliases, find_alias, remove_alias, set_alias
from poshws.runtime.modules.builtin import is_there
from poshws.runtime.providers.base import ProviderInfo
from poshws.runtime.providers.named import NamedProvider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.providers.work import Work
    from poshws.runtime.session.session import Session


class AliasProvider(NamedProvider):
    """Alias:, by way of the alias commands."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo("Alias", "Microsoft.PowerShell.Commands.AliasProvider")

    def names(self) -> list[str]:
        return [each.name for each in all_aliases(self.session) if is_there(self.session, each)]

    def matched_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        yield from self.names()

    def get(self, name: str) -> Alias | None:
        found = find_alias(self.session, name.lower())
        return found if found is not None and is_there(self.session, found) else None

    def value(self, name: str) -> object:
        return getattr(self.get(name), "definition", None)

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        """No value takes the alias away."""
        text = convert_to_string(value)
        if not text:
            self.delete(name, force=force)
            return
        old = self.get(name)
        made = Alias(name, text, 0 if old is None else old.options)
        set_alias(self.session, self.session.scope, made, force=force)

    def set_with_options(self, work: Work, name: str, value: object) -> None:
        """Options without a value are those of an alias that is there."""
        if value is not None or work.options is None:
            super().set_with_options(work, name, value)
            return
        self.set_options(name, int(work.options), force=work.force)  # type: ignore[call-overload]

    def set_options(self, name: str, options: int, *, force: bool = False) -> None:
        found = self.get(name)
        if found is not None:
            found.options = options

    def delete(self, name: str, *, force: bool = False) -> None:
        for scope in self.session.scope.chain():
            if remove_alias(self.session, scope, name, force=force):
                return
