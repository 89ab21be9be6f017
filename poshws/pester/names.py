"""Names of tests with the values of their case: `adds <a> and <b.c>`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.pester.state import run_of

if TYPE_CHECKING:
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

_PLACE = re.compile(r"`?<([^<>`]+)`?>")


_OLD_PLACE = re.compile(r"<([^>]+)>")


def shown_name(ps: Session, template: str, data: Any, scope: Scope | None) -> str:
    """The name with every `<name>` that is known replaced; `<name.property>` walks on."""
    if "<" not in template:
        return template
    run = run_of(ps)
    if run is not None and run.is_legacy:
        return _old_name(template, data)

    def value(match: re.Match[str]) -> str:
        if match[0].startswith("`"):
            return match[0].replace("`", "")
        found, known = _value_of(match[1], data, scope)
        return _shown(found) if known else match[0]

    return _PLACE.sub(value, template)


def _old_name(template: str, data: Any) -> str:
    """Pester 4's names: values of the case alone, as messages show them unless they are strings."""
    from poshws.pester.nicely import nicely  # deferred
    from poshws.pester.running import entries  # deferred

    known = {name.lower(): value for name, value in entries(data).items()}

    def value(match: re.Match[str]) -> str:
        lower = match[1].lower()
        if lower not in known:
            return match[0]
        found = known[lower]
        return found if isinstance(found, str) and found else nicely(found, counts_rest=False)

    return _OLD_PLACE.sub(value, template)


def _value_of(path: str, data: Any, scope: Scope | None) -> tuple[Any, bool]:
    from poshws.pester.running import entries  # deferred

    first, *rest = path.split(".")
    known = {name.lower(): value for name, value in entries(data).items()}
    if first.lower() == "_" and data is not None:
        found = data
    elif first.lower() in known:
        found = known[first.lower()]
    else:
        variable = scope.find(first.lower()) if scope is not None else None
        if variable is None:
            return None, False
        found = variable.value
    for name in rest:
        found = get_member(found, name)
    return found, True


def _shown(value: Any) -> str:
    return "$null" if value is None else convert_to_string(value)
