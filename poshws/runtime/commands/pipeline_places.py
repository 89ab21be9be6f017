"""Which command of its pipeline a call is, and how many that pipeline has: read from the script's
text when `$MyInvocation` is asked for it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from poshws.syntax import parse
from poshws.syntax.ast import Pipeline

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite

_TEXTS = 8
"""So many scripts are kept, as calls of one script come together."""


def place_in_pipeline(site: CallSite) -> tuple[int, int]:
    """The number of the call among its pipeline's commands, and how many there are; an expression
    in front is none of them.
    """
    extent = site.extent
    places = _places(site.unit.text, site.unit.file)
    return places.get((extent.start, extent.end), (1, 1))


@lru_cache(_TEXTS)
def _places(text: str, file: str | None) -> dict[tuple[int, int], tuple[int, int]]:
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for node in parse(text, file).script_block.descendants():
        if not isinstance(node, Pipeline):
            continue
        commands = [each for each in node.pipeline_elements if each.kind == "Command"]
        for number, command in enumerate(commands, 1):
            found[command.extent.start, command.extent.end] = number, len(commands)
    return found
