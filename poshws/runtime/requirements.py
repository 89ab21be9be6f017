"""`#Requires` and `using` of a script, looked at before it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.session import Session
    from poshws.runtime.units import Unit


def check_requirements(ps: Session, unit: Unit) -> None:
    """Raises ScriptRequiresException for what is not there; applies `using` statements."""
    if unit.requirements is None:
        return
    facts, usings = unit.requirements
    if facts:
        from poshws.runtime.script_requires import check_facts

        check_facts(ps, unit, dict(facts))
    for kind, name, _ in usings:
        apply_using(ps, unit, kind, name)


def apply_using(ps: Session, unit: Unit, kind: str, name: str) -> None:
    """One `using` statement."""
    if kind == "Namespace":
        if name not in ps.namespaces:
            ps.namespaces.append(name)
    elif kind == "Module":
        import os

        path = name
        if unit.file is not None and name.startswith("."):
            path = os.path.join(os.path.dirname(unit.file), name)
        arguments: dict[str, Any] = {"Name": [path]}
        ps.run("Import-Module", arguments)
