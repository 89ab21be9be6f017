"""Scriptblocks as objects, and how one runs: in its own scope, in the caller's, or as a method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import current_session
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.units import load
from poshws.runtime.session.scopes import Scope, SessionState
from poshws.runtime.session.variables import UNSET, ComputedVariable, LiveVariable, Variable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.execution.units import Block
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.session import Session


MISSING: Any = object()


class ScriptBlock:
    """`{ }`: code with the module or session it belongs to."""

    __slots__ = ("block", "file", "is_closure", "state", "using_values", "__weakref__")
    net_name = "System.Management.Automation.ScriptBlock"

    def __init__(self, block: Block, state: SessionState | None = None) -> None:
        self.block = block
        self.state = state
        self.is_closure = False
        # Values of `$using:` for a block that was sent elsewhere.
        self.using_values: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        """The code as written, without braces."""
        return self.block.text

    @property
    def title(self) -> str:
        """The function's name, or `<ScriptBlock>`."""
        return str(self.block.title)

    def __str__(self) -> str:
        return self.text

    @property
    def module(self) -> Module | None:
        """The module the block belongs to, None for none; a closure is a module of its own."""
        if self.state is None:
            return None
        if self.is_closure and self.state.module is None:
            self.state.module = current_session().dynamic_module(self.state)
        return self.state.module

    @property
    def is_filter(self) -> bool:
        """True for the body of a filter."""
        return bool(self.block.is_filter)

    @property
    def is_configuration(self) -> bool:
        """Configurations are not supported, so none is one."""
        return False

    @property
    def attributes(self) -> list[Any]:
        """`[CmdletBinding()]` and the like in front of `param`."""
        ps = current_session()
        return list(self.block.described(ps, ps.scope)[1])

    @property
    def ast(self) -> object:
        """The tree of the code; made by parsing the text again."""
        from poshws.runtime.execution.syntax_trees import tree_of  # deferred

        return tree_of(self)

    @property
    def start_position(self) -> object:
        """Where the block stands."""
        return self.block.unit.extent_of(*self.block.place)

    def bound_to(self, state: SessionState | None) -> ScriptBlock:
        """The same code in another module or session."""
        copy = ScriptBlock(self.block, state)
        copy.using_values = self.using_values
        return copy

    def closure(self, scope: Scope) -> ScriptBlock:
        """GetNewClosure: the code with a copy of the plain variables of the scope it is made in
        (PSModuleInfo.CaptureLocals).
        """
        root = Scope(scope.top, is_script=True)
        for key, variable in scope.variables.items():
            if key == "_":
                continue  # each block has its own
            if not variable.options and not isinstance(variable, (ComputedVariable, LiveVariable)):
                value = variable.value
                if value is not UNSET:
                    copy = root.variables[key] = Variable(variable.name, value)
                    if variable.attributes:
                        copy.constrain(variable.attributes)
        state = SessionState(root)
        state.session = self.state.session if self.state is not None else None
        closure = ScriptBlock(self.block, state)
        closure.is_closure = True
        closure.using_values = self.using_values
        return closure


def enter(ps: Session, script: ScriptBlock) -> tuple[Scope, SessionState]:
    """A new scope for the block and the state it runs in; `leave` must follow."""
    state = script.state or ps.state
    parent = state.current
    scope = Scope(parent)
    scope.block = script.block
    state.current = scope
    return scope, state


class Frame:
    """What a running block needs to be left again."""

    __slots__ = ("before", "depth", "ps", "scope", "state", "state_before")

    def __init__(self, ps: Session, script: ScriptBlock, *, own_scope: bool = True) -> None:
        self.ps = ps
        state = script.state if script.state is not None else ps.state
        self.state = state
        self.before = state.current
        self.state_before = ps.state
        self.scope = (
            Scope(
                state.current,
                is_script=script.block.kind == "script" and script.block.unit.file is not None,
            )
            if own_scope
            else state.current
        )
        if own_scope:
            self.scope.block = script.block
        state.current = self.scope
        ps.state = state
        ps.scope = self.scope

    def leave(self) -> None:
        """Back to the scope of the caller."""
        self.state.current = self.before
        self.ps.state = self.state_before
        self.ps.scope = self.state_before.current


def call_block(
    ps: Session,
    script: ScriptBlock,
    arguments: Iterable[object] = (),
    *,
    under: Any = MISSING,
    this: object = MISSING,
    variables: dict[str, Any] | None = None,
    own_scope: bool = True,
) -> list[Any]:
    """Runs a block from Python and gives everything it wrote."""
    items: list[Any] = []
    write_block(
        ps,
        script,
        items.append,
        arguments,
        under=under,
        this=this,
        variables=variables,
        own_scope=own_scope,
    )
    return items


def write_block(
    ps: Session,
    script: ScriptBlock,
    out: Sink,
    arguments: Iterable[Any] = (),
    *,
    under: object = MISSING,
    this: object = MISSING,
    variables: dict[str, Any] | None = None,
    own_scope: bool = True,
) -> None:
    """Runs a block from Python; what it writes goes to `out`."""
    success = ps.success
    frame = Frame(ps, script, own_scope=own_scope)
    scope = frame.scope
    try:
        if under is not MISSING:
            scope.local("_", "_").value = under
        if this is not MISSING:
            scope.local("this", "this").value = this
        if variables:
            for name, value in variables.items():
                scope.local(name.lower(), name).value = value
        block = script.block
        if block.parameters or not block.plain or block.advanced:
            from poshws.runtime.commands.simple_binding import (  # deferred
                run_with_parameters,
            )

            run_with_parameters(ps, script, scope, out, list(arguments))
            return
        if own_scope or arguments:
            scope.local("args", "args").value = list(arguments)
        run_here(ps, script, scope, out)
    finally:
        frame.leave()
        ps.success = success  # whoever calls the block has not failed for that


def value_of_block(
    ps: Session, script: ScriptBlock, arguments: Iterable[object] = (), **context: Any
) -> Any:
    """What a block gives as one value: an object, a list, or nothing."""
    items: list[Any] = []
    write_block(ps, script, items.append, arguments, **context)
    return AUTOMATION_NULL if not items else items[0] if len(items) == 1 else items


def value_with_item(ps: Session, block: ScriptBlock, item: object, arguments: Any) -> object:
    """What a block gives for `$_`, run in the scope it is called in; `$_` is then as before."""
    state = block.state or ps.state
    scope = state.current
    under = scope.local("_", "_")
    before = under.value
    try:
        if not arguments and is_bare(ps, block):
            under.value = item
            if block.block.value is not None:
                return _value_here(ps, block.block.value, scope)
            items: list[Any] = []
            run_here(ps, block, scope, items.append)
            return items[0] if len(items) == 1 else items or AUTOMATION_NULL
        return value_of_block(ps, block, arguments, under=item, own_scope=False)
    finally:
        under.value = before


def _value_here(ps: Session, value: Any, scope: Scope) -> object:
    try:
        return value(ps, scope)
    except ReturnSignal:
        return AUTOMATION_NULL


def is_bare(ps: Session, block: ScriptBlock) -> bool:
    """Whether a block has nothing to bind, and the scope it runs in is entered already."""
    code = block.block
    state = block.state if block.state is not None else ps.state
    if not code.plain or code.parameters or code.advanced:
        return False
    return state is ps.state and ps.scope is state.current


def block_of_text(ps: Session, text: object) -> ScriptBlock:
    """A text as a scriptblock."""
    return ScriptBlock(load(convert_to_string(text)).root, ps.state)
