"""The Environment provider: the process's environment variables, by exact name on Unix."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.corelib.collections.hashtable import DictionaryEntry
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.base import ProviderInfo
from poshws.runtime.providers.named import NamedProvider

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class EnvironmentProvider(NamedProvider):
    """Env:"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo("Environment", "Microsoft.PowerShell.Commands.EnvironmentProvider")

    def names(self) -> list[str]:
        return list(os.environ)

    def get(self, name: str) -> object:
        value = os.environ.get(name)
        return None if value is None else DictionaryEntry(name, value)

    def value(self, name: str) -> object:
        return os.environ.get(name)

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        text = "" if value is None else convert_to_string(value)
        if text:
            os.environ[name] = text
        else:  # .NET: an empty value removes the variable
            os.environ.pop(name, None)

    def delete(self, name: str, *, force: bool = False) -> None:
        os.environ.pop(name, None)
