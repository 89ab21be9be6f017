"""Runs the parts of a block one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def run_here(ps: Session, script: ScriptBlock, scope: Scope, out: Sink) -> None:
    """Runs the code in the scope given, as `.` and ForEach-Object do; parameters stay unbound."""
    block = script.block
    for function in (block.begin, block.process, block.end):
        if function is not None:
            try:
                function(ps, scope, out)
            except ReturnSignal:
                return


def run_parts(ps: Session, block: Block, scope: Scope, out: Sink) -> None:
    """Runs the parts of a block in its scope, one after the other."""
    under = None if block.process is None else scope.variables.get("_")
    try:
        if block.begin is not None:
            block.begin(ps, scope, out)
        if block.process is not None:
            scope.variables["_"] = Variable("_", None)  # nothing is piped in
            block.process(ps, scope, out)
        if block.end is not None:
            block.end(ps, scope, out)
    except ReturnSignal:
        pass
    except NetException as error:
        ps.ended(error, is_script=True)
        raise
    finally:
        if under is not None:
            scope.variables["_"] = under
