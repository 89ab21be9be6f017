"""Aliases: other names of commands, kept in scopes; the ones of a fresh session come from a table.

The table is only copied into the global scope when somebody lists or changes aliases; a look-up by
name reads it where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.command_info import CommandInfo
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.powershell import SessionStateUnauthorizedAccessException
from poshws.runtime.commands.default_aliases import ALIASES, MODULE_OF
from poshws.runtime.session.variables import ALL_SCOPE, CONSTANT, READ_ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

OPTIONS = {"ReadOnly": READ_ONLY, "Constant": CONSTANT, "Private": 4, "AllScope": ALL_SCOPE}


class Alias(CommandInfo):
    """A name that stands for a command."""

    __slots__ = ("definition", "description", "known", "module", "name", "options", "visibility")
    net_name = "System.Management.Automation.AliasInfo"
    kind = "Alias"

    def __init__(
        self,
        name: str,
        definition: str,
        options: int = 0,
        description: str = "",
        module: Module | None = None,
    ) -> None:
        self.name = name
        self.definition = definition
        self.options = options
        self.description = description
        self.module = module
        self.visibility = "Public"
        # The parameters of what it stands for, once somebody has asked for them where it is found.
        self.known: Any = None

    @property
    def referenced_command(self) -> object:
        """The command that the definition names, perhaps an alias again; None if there is none."""
        session = current_session()
        alias = find_alias(session, self.definition.lower())
        return alias or find_in_use(session, self.definition)

    @property
    def resolved_command(self) -> Any:
        """The command behind all aliases; None where there is none, or its module is not in use."""
        return find_in_use(current_session(), self.name)

    @property
    def parameter_sets(self) -> Any:
        """An alias has none of its own."""
        return None

    @property
    def help_uri(self) -> str:
        """Where the help of the command behind it is; nothing before its module is in use."""
        return str(getattr(self.resolved_command, "help_uri", ""))

    @property
    def target(self) -> Any:
        """The command behind all aliases, whose module is in use from now on; or None."""
        return current_session().find_command(self.name)

    @property
    def remoting_capability(self) -> Any:
        """That of the command."""
        command = self.resolved_command
        return super().remoting_capability if command is None else command.remoting_capability

    @property
    def metadata(self) -> Any:
        """The parameters of the command it stands for."""
        command = self.target
        return None if command is None else command.metadata

    @property
    def shown_metadata(self) -> Any:
        """The parameters as scripts see them: none before the module is in use."""
        if self.known is None and self.resolved_command is not None:
            self.known = self.metadata
        return self.known

    @property
    def output_type(self) -> list[Any] | None:  # type: ignore[override]
        """The output types of the command it stands for."""
        command = self.resolved_command
        return None if command is None else list(command.output_type)

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """A call of the command it stands for."""
        return ps.command_named(self.definition).stage(ps, scope, site, values)


def find_in_use(ps: Session, name: str) -> object:
    """A command that is found without taking a built-in module into use; else None."""
    used = dict(ps.used_modules)
    found = ps.find_command(name)
    ps.used_modules = used
    module = getattr(found, "module_name", "")
    is_there = not module or module in used or module == "Microsoft.PowerShell.Core"
    return found if is_there or module.lower() in ps.modules else None


def find_alias(ps: Session, key: str) -> Alias | None:
    """The nearest alias of a lower-case name."""
    for scope in ps.scope.chain():
        if scope.aliases is not None and key in scope.aliases:
            found: Alias = scope.aliases[key]
            return found
    if ps.aliases_are_loaded:
        return None
    row = ALIASES.get(key)
    return None if row is None else from_row(key, row)


def from_row(name: str, row: tuple[str, str]) -> Alias:
    """An alias of the table."""
    words = row[1].split(", ") if row[1] else []
    made = Alias(name, row[0], sum(OPTIONS[word] for word in words))
    if name in MODULE_OF:
        made.module = current_session().built_in_module(MODULE_OF[name])
    return made


def global_aliases(ps: Session) -> dict[str, Alias]:
    """The aliases of the global scope, all in place."""
    scope = ps.global_scope
    if scope.aliases is None:
        scope.aliases = {}
    if not ps.aliases_are_loaded:
        ps.aliases_are_loaded = True
        for name, row in ALIASES.items():
            scope.aliases.setdefault(name.lower(), from_row(name, row))
    return scope.aliases


def all_aliases(ps: Session, scope: Scope | None = None) -> Iterator[Alias]:
    """The aliases that can be seen, or those of one scope; nearer ones hide others."""
    global_aliases(ps)
    seen: set[str] = set()
    for each in [scope] if scope is not None else ps.scope.chain():
        for key, alias in (each.aliases or {}).items():
            if key not in seen:
                seen.add(key)
                yield alias


def set_alias(ps: Session, scope: Scope, alias: Alias, *, force: bool = False) -> None:
    """Puts an alias into a scope; one that may not be written raises AliasNotWritable."""
    global_aliases(ps)
    if scope.aliases is None:
        scope.aliases = {}
    old = _in_effect(scope, alias.name.lower())
    if old is not None and (old.options & CONSTANT or (old.options & READ_ONLY and not force)):
        raise SessionStateUnauthorizedAccessException(
            f"Alias is not writeable because alias {old.name} is read-only or constant and cannot"
            " be written to.",
            error_id="AliasNotWritable",
            category="WriteError",
            target=old.name,
        )
    if old is not None and old.options & ALL_SCOPE and not alias.options & ALL_SCOPE:
        raise SessionStateUnauthorizedAccessException(
            f"The AllScope option cannot be removed from the alias '{old.name}'.",
            error_id="AliasAllScopeOptionCannotBeRemoved",
            category="WriteError",
            target=old.name,
        )
    scope.aliases[alias.name.lower()] = alias
    ps.commands_changed()


def _in_effect(scope: Scope, key: str) -> Alias | None:
    """The scope's own alias, or one that is the same in all scopes."""
    found: Alias | None = (scope.aliases or {}).get(key)
    if found is not None:
        return found
    outer = (each.aliases.get(key) for each in scope.chain() if each.aliases is not None)
    return next((each for each in outer if each is not None and each.options & ALL_SCOPE), None)


def remove_alias(ps: Session, scope: Scope, name: str, *, force: bool = False) -> bool:
    """Takes an alias out of a scope; False if it has none of that name."""
    global_aliases(ps)
    aliases = scope.aliases or {}
    old = aliases.get(name.lower())
    if old is None:
        return False
    if old.options & CONSTANT or (old.options & READ_ONLY and not force):
        raise SessionStateUnauthorizedAccessException(
            f"Alias was not removed because alias {old.name} is constant or read-only.",
            error_id="AliasNotRemovable",
            category="WriteError",
            target=old.name,
        )
    del aliases[name.lower()]
    ps.commands_changed()
    return True
