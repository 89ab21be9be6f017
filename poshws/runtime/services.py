"""What members of PowerShell's own types do in the running session: `[scriptblock]::Create`, `.Invoke()` …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.current import current_session
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from poshws.runtime.scriptblock import ScriptBlock


def create_block(text: Any) -> ScriptBlock:
    """`[scriptblock]::Create(text)`; raises ParseException for a text that is none."""
    from poshws.runtime.drives import block_of_text

    created: ScriptBlock = block_of_text(current_session(), text)
    return created.bound_to(None)


def new_closure(script: ScriptBlock) -> ScriptBlock:
    """`.GetNewClosure()`"""
    return script.closure(current_session().scope)


def invoke_block(script: ScriptBlock, arguments: list[Any]) -> Any:
    """`.Invoke(…)`: everything the block writes, as a collection; errors reach the caller."""
    from poshws.runtime.scriptblock import call_block
    from poshws.values.intrinsic_methods import collection_of

    ps = current_session()
    propagate, ps.propagate = ps.propagate, True
    try:
        return collection_of(call_block(ps, script, arguments))
    finally:
        ps.propagate = propagate


def invoke_with_context(
    script: ScriptBlock, functions: Any, variables: Any, arguments: list[Any]
) -> Any:
    """`.InvokeWithContext(…)`: with functions and variables of its own."""
    from poshws.runtime.definition_ops import set_function
    from poshws.runtime.functions import Function
    from poshws.runtime.scriptblock import Frame, run_here
    from poshws.runtime.variables import Variable

    ps = current_session()
    items: list[Any] = []
    frame = Frame(ps, script)
    propagate, ps.propagate = ps.propagate, True
    try:
        for name, body in dict(functions or {}).items():
            set_function(ps, frame.scope, Function(str(name), body))
        for variable in variables or ():
            frame.scope.variables[variable.name.lower()] = variable
        frame.scope.variables["args"] = Variable("args", arguments)
        run_here(ps, script, frame.scope, items.append)
    finally:
        ps.propagate = propagate
        frame.leave()
        ps.commands_changed()
    return items


def new_variable(name: str, value: Any, options: int, attributes: Any) -> Any:
    """`[psvariable]::new(…)`"""
    from poshws.runtime.variables import Variable

    variable = Variable(name, None if value is NOTHING else value)
    if options or attributes:
        variable.constrain(tuple(attributes or ()), options)
    return variable


def steppable_pipeline(script: ScriptBlock, arguments: list[Any]) -> Any:
    """`.GetSteppablePipeline()`"""
    from poshws.runtime.steppable import SteppablePipeline

    return SteppablePipeline(current_session(), script, arguments)


def wait_for(awaitable: Any) -> Any:
    """Waits for something of asyncio's; everything else that is ready runs meanwhile."""
    return current_session().bridge.wait(awaitable)


def start(coroutine: Any) -> Any:
    """Runs a coroutine in the background; what it gives can be waited for."""
    return current_session().bridge.start(coroutine)


def new_future() -> Any:
    """A future of the session's loop."""
    return current_session().bridge.loop.create_future()
