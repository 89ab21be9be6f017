"""Cmdlets as commands of a session: found in the lazy tables, run as stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from poshws.runtime.session import Session


class CommandTable(Protocol):
    """A package of commands that are imported when they are first used."""

    MODULES: Mapping[str, tuple[str, ...]]

    def load(self, name: str) -> Any:
        """The command of a name in any case, or None."""


def tables(ps: Session) -> Iterator[Any]:
    """The session's tables of commands."""
    from poshws import cmdlets

    yield cmdlets
    yield from other_tables(ps)


def other_tables(ps: Session) -> tuple[Any, ...]:
    """The tables besides PowerShell's own; a session that was forked off has its parent's."""
    session: Session | None = ps
    while session is not None:
        found = session.extras.get("command_tables")
        if found is not None:
            return tuple(found)
        session = session.parent
    return ()


def cmdlet_command(ps: Session, key: str) -> Any:
    """The cmdlet of a lower-case name, or None."""
    from poshws.cmdlets import load

    found = load(key)
    if found is None:
        for table in other_tables(ps):
            found = table.load(key)
            if found is not None:
                break
    if found is not None and found.module_name:
        ps.extras.setdefault("used_modules", {}).setdefault(found.module_name)
    return found


def cmdlet_names(ps: Session) -> Iterator[str]:
    """The names of all cmdlets, without importing one."""
    for table in tables(ps):
        for names in table.MODULES.values():
            yield from names


def all_cmdlets(ps: Session) -> list[Any]:
    """All cmdlets, imported."""
    found = [
        table.load(name)
        for table in tables(ps)
        for names in table.MODULES.values()
        for name in names
    ]
    return [cmdlet for cmdlet in found if cmdlet is not None]


def cmdlets_of_table(ps: Session, package: str) -> list[Any]:
    """The commands of one of the other tables, by the name of its package: ``pode``."""
    found: list[Any] = []
    for table in other_tables(ps):
        if table.__name__.rpartition(".")[2] == package:
            found += [table.load(name) for names in table.MODULES.values() for name in names]
    return [cmdlet for cmdlet in found if cmdlet is not None]


def aliases_of_table(ps: Session, package: str) -> dict[str, str]:
    """The aliases of one of the other tables."""
    for table in other_tables(ps):
        if table.__name__.rpartition(".")[2] == package:
            return dict(table.ALIASES)
    return {}
