"""`#Requires` and `using` of a script, looked at before it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.session import Session


def check_requirements(ps: Session, unit: Unit) -> None:
    """Raises ScriptRequiresException for what is not there; applies `using namespace`."""
    if unit.requirements is None:
        return
    facts, usings = unit.requirements
    if facts:
        from poshws.runtime.commands.script_requires import check_facts  # deferred

        check_facts(ps, unit, dict(facts))
    for kind, name, _ in usings:
        if kind == "Namespace" and name not in ps.namespaces:
            ps.namespaces.append(name)
