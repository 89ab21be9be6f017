"""Cmdlets as commands of a session: found in the lazy tables, run as stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.binding.command import Cmdlet
    from poshws.binding.command_table import CommandTable
    from poshws.runtime.session.session import Session


def tables(ps: Session) -> Iterator[CommandTable]:
    """The session's tables of commands."""
    yield from _tables(ps)


def other_tables(ps: Session) -> tuple[CommandTable, ...]:
    """The tables besides PowerShell's own; a session that was forked off has its parent's."""
    return _tables(ps)[1:]


def _tables(ps: Session) -> tuple[CommandTable, ...]:
    session: Session | None = ps
    while session is not None:
        if session.command_tables:
            return session.command_tables
        session = session.parent
    return ()


def cmdlet_command(ps: Session, key: str) -> Cmdlet | None:
    """The cmdlet of a lower-case name, or None."""
    found = next((each for table in tables(ps) if (each := table.find(key)) is not None), None)
    if found is not None and found.module_name:
        ps.used_modules.setdefault(found.module_name)
    return found


def cmdlet_names(ps: Session) -> Iterator[str]:
    """The names of all cmdlets, without importing one."""
    for table in tables(ps):
        yield from table


def all_cmdlets(ps: Session) -> list[Cmdlet]:
    """All cmdlets, imported."""
    return [cmdlet for table in tables(ps) for cmdlet in table.every()]


def cmdlets_of_table(ps: Session, package: str) -> list[Cmdlet]:
    """The commands of one of the other tables, by the name of its package: ``pode``."""
    return [
        cmdlet
        for table in other_tables(ps)
        if table.package.rpartition(".")[2] == package
        for cmdlet in table.every()
    ]


def aliases_of_table(ps: Session, package: str) -> dict[str, str]:
    """The aliases of one of the other tables."""
    for table in other_tables(ps):
        if table.package.rpartition(".")[2] == package:
            return dict(table.aliases)
    return {}
