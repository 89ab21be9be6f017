"""The parameters, sets and attributes of a block, as the binder sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.descriptions import ParameterDescription, from_description
from poshws.corelib.current_session import current_session
from poshws.runtime.errors.records import name_of
from poshws.runtime.session.variables import (
    TypeConstraint,
)

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


def metadata_of(script: ScriptBlock) -> Any:
    """Parameters, sets and attributes of a block, read once."""
    block = script.block
    if block.metadata is None:
        ps = current_session()
        caller = ps.scope
        if script.state is not None and script.state is not ps.state:
            # The types are those that the function's own module sees.
            ps.scope = script.state.current
        try:
            described, attributes = block.described(ps, ps.scope)
        finally:
            ps.scope = caller
        parameters = [
            ParameterDescription(
                row[0],
                tuple(a.type if isinstance(a, TypeConstraint) else a for a in described[index][1]),
                block.defaults[index],
            )
            for index, row in enumerate(block.parameters)
        ]
        block.metadata = from_description(
            name_of(block),
            parameters,
            tuple(attributes),
            ask_stage if block.dynamic_param is not None else None,
        )
    return block.metadata


def ask_stage(ps: Session, values: dict[str, object]) -> list[Any]:
    """What the dynamicparam block of the call that is being bound gives."""
    found: list[Any] = ps.binding_stage.dynamic_parameters(values)
    return found


ask_stage.asks_stage = True  # type: ignore[attr-defined]
