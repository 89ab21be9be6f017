"""The commands of a package, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.registry import LazyRegistry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType

    from poshws.binding.command import Cmdlet


class CommandTable(LazyRegistry["Cmdlet"]):
    """Commands by name, in any case; ``aliases`` are names that mean other commands, ``private``
    the package of commands that only code inside the module finds.
    """

    __slots__ = ("_private", "_targets", "aliases")

    def __init__(
        self,
        package: str,
        modules: Mapping[str, Iterable[str]],
        aliases: Mapping[str, str] | None = None,
        *,
        private: str = "",
    ) -> None:
        super().__init__(package, modules, commands_in)
        self._private = private
        self.aliases: Mapping[str, str] = aliases or {}
        self._targets = {alias.lower(): name for alias, name in self.aliases.items()}

    @property
    def private(self) -> CommandTable | None:
        """The module's own commands that are not exported."""
        if not self._private:
            return None
        table: CommandTable = self.load(self._private).COMMANDS
        return table

    def find(self, name: str) -> Cmdlet | None:
        """The command of a name or alias in any case, its module imported; None without one."""
        return super().find(self._targets.get(name.lower(), name))


def commands_in(module: ModuleType) -> dict[str, Cmdlet]:
    """The commands that a module declares, by their lower-case names."""
    from poshws.binding.command import Cmdlet  # deferred

    found = (value for value in vars(module).values() if isinstance(value, Cmdlet))
    return {command.name.lower(): command for command in found}
