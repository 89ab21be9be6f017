"""Names of tests with the values of their case: `adds <a> and <b.c>`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.objects.conversion.strings import convert_to_string
from poshws.pester.nicely import nicely
from poshws.pester.running import entries, run_in
from poshws.pester.state import run_of
from poshws.runtime.execution.scriptblock import block_of_text
from poshws.runtime.session.scopes import Scope

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session

_PLACE = re.compile(r"(?<!`)<([^>`]+)>")
_OLD_PLACE = re.compile(r"<([^>]+)>")


def shown_name(ps: Session, template: str, script: ScriptBlock | None, scope: Scope) -> str:
    """The name as its test or block gets it when it runs: an expandable string in which `<x>` is
    `$($x)`, evaluated among the variables there. What is unknown or null is empty.
    """
    if "<" not in template:
        return template
    quoted = template.replace("$", "`$").replace('"', '`"')
    text = _PLACE.sub(lambda match: f"$(${match[1]})", quoted)
    block = block_of_text(ps, f'"{text}"')
    written: list[Any] = []
    run_in(
        ps,
        block.bound_to(script.state if script is not None else None),
        Scope(scope),
        None,
        written.append,
    )
    return str(convert_to_string(written[0])) if written else ""


def first_name(ps: Session, template: str, data: object) -> str:
    """The name before it runs: as written, in Pester 4's manner with the values of the case."""
    run = run_of(ps)
    if run is None or not run.is_legacy or "<" not in template:
        return template
    return _old_name(template, data)


def _old_name(template: str, data: object) -> str:
    """Pester 4's names: values of the case alone, as messages show them unless they are strings."""
    known = {name.lower(): value for name, value in entries(data).items()}

    def value(match: re.Match[str]) -> str:
        lower = match[1].lower()
        if lower not in known:
            return match[0]
        found = known[lower]
        return found if isinstance(found, str) and found else nicely(found, counts_rest=False)

    return _OLD_PLACE.sub(value, template)
