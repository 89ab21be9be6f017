"""The Function provider: the functions that the running code sees, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.powershell import (
    PSArgumentException,
    SessionStateUnauthorizedAccessException,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import unwrap
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.lookup import find_function
from poshws.runtime.execution.definitions import function_place, set_function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.providers.base import ProviderInfo
from poshws.runtime.providers.named import NamedProvider, cannot_rename

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.providers.work import Work
    from poshws.runtime.session.session import Session


class FunctionProvider(NamedProvider):
    """Function:"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.info = ProviderInfo("Function", "Microsoft.PowerShell.Commands.FunctionProvider")

    def names(self) -> list[str]:
        from poshws.runtime.session.functions import make_all  # deferred

        make_all(self.session)
        found: dict[str, str] = {}
        for scope in self.session.scope.chain():
            for key, function in (scope.functions or {}).items():
                found.setdefault(key, function.name)
        return list(found.values())

    def matched_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        yield from self.names()

    def get(self, name: str) -> object:
        return find_function(self.session, name.lower())

    def value(self, name: str) -> object:
        found = self.get(name)
        return getattr(found, "script", found)

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        block = unwrap(value)
        if value is None:
            self.delete(name, force=force)
            return
        if isinstance(block, Function):
            block = block.script
        if isinstance(block, str):
            block = ScriptBlock(load(block).root, self.session.state)
        if not isinstance(block, ScriptBlock):
            raise PSArgumentException(message("InvalidArgumentValue", "value"), parameter="value")
        scope, plain = function_place(self.session, name)
        old = (scope.functions or {}).get(plain.lower())
        if old is not None and force:
            old.options &= ~1
        set_function(self.session, scope, Function(plain, block, self.session.state.module))

    def set_with_options(self, work: Work, name: str, value: object) -> None:
        """Without a value only the options change; without those, too, the function goes."""
        if value is not None or work.options is None:
            self.set(name, value, force=work.force)
        if work.options is not None:
            self.set_options(name, int(work.options))  # type: ignore[call-overload]

    def set_options(self, name: str, options: int) -> None:
        found = self.get(name)
        if isinstance(found, Function):
            found.options = options

    def refuse_rename(self, name: str, force: bool) -> None:
        options = getattr(self.get(name), "options", 0)
        if options & 2 or (options & 1 and not force):
            raise cannot_rename("function", name)

    def delete(self, name: str, *, force: bool = False) -> None:
        for scope in self.session.scope.chain():
            functions = scope.functions or {}
            found = functions.get(name.lower())
            if found is None:
                continue
            if found.options & 2 or (found.options & 1 and not force):
                raise SessionStateUnauthorizedAccessException(
                    f"Cannot remove function {name} because it is constant.",
                    error_id="FunctionNotRemovable",
                    category="WriteError",
                    target=name,
                )
            del functions[name.lower()]
            self.session.commands_changed()
            return
