"""`$PSCmdlet.PagingParameters` of a function with SupportsPaging."""

from __future__ import annotations

from typing import Any

from poshws.corelib.current_session import current_session
from poshws.corelib.numerics.numbers import UInt64
from poshws.corelib.psobject import PSNoteProperty, PSObject, PSScriptMethod
from poshws.runtime.execution.scriptblock import block_of_text

LIMIT = 2**64 - 1


class PagingParameters:
    """Which part of the results is asked for."""

    net_name = "System.Management.Automation.PagingParameters"

    def __init__(self, bound: dict[str, Any]) -> None:
        self.skip = UInt64(bound.get("Skip", 0))
        self.first = UInt64(bound.get("First", LIMIT))
        self.include_total_count = bound.get("IncludeTotalCount", False)

    def new_total_count(self, total_count: int, accuracy: float) -> object:
        """A number that says how many results there are, and how sure that is."""
        made = PSObject(UInt64(total_count))
        made.members.add(PSNoteProperty("Accuracy", float(accuracy)))
        made.members.add(PSScriptMethod("ToString", _text_block()))
        return made


def _text_block() -> object:
    text = (
        'if ($this.Accuracy -ge 1) { "Total count: $($this.PSObject.BaseObject)" }'
        " elseif ($this.Accuracy -le 0) { 'Unknown total count' }"
        ' else { "Estimated total count: $($this.PSObject.BaseObject)" }'
    )
    return block_of_text(current_session(), text)
