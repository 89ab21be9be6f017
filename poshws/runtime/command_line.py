"""Arguments of the program's own command line as those of a command."""

from __future__ import annotations

import re
from typing import Any

from poshws.runtime.sites import POSITIONAL, SWITCH, WITH_VALUE, CallSite
from poshws.runtime.units import no_unit

_PARAMETER = re.compile(r"-([A-Za-z_?][\w-]*)(:(.*))?\Z", re.S)


def site_of_arguments(command: Any, arguments: list[str]) -> tuple[CallSite, tuple[Any, ...]]:
    """`-Name value` and `-Name:value` name parameters, `-Switch:$false` is understood, the rest are
    strings by position.
    """
    elements: list[tuple[Any, ...]] = []
    values: list[Any] = []
    for text in arguments:
        found = _PARAMETER.match(text)
        if found is None:
            elements.append((POSITIONAL, None, None, 0))
            values.append(text)
        elif found[2] is None:
            elements.append((SWITCH, found[1], text, 0))
        else:
            elements.append((WITH_VALUE, found[1], f"-{found[1]}:", 0))
            values.append(_value(found[3]))
    name = getattr(command, "path", command.name)
    site = CallSite(no_unit(), (name, "Unknown", tuple(elements), 0, 0, (), False))
    return site, tuple(values)


def _value(text: str) -> Any:
    lower = text.lower()
    if lower in ("$true", "$false"):
        return lower == "$true"
    return text
