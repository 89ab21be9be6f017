"""Members that are not for everybody, but that public code reaches by reflection: the session
state a script block runs in (Pester and others set it), and where an invocation stands.
"""

from __future__ import annotations

from typing import Any, Final

from poshws.corelib import execution_context as context
from poshws.corelib.typesystem.declare import Overload, Parameter, Property

_STATE: Final = "System.Management.Automation.SessionStateInternal"


def _state_of_view(view: Any) -> object:
    return view.state or view.ps.state


def _set_state(block: Any, state: Any) -> None:
    block.state = state


_PROPERTIES: Final = {
    "System.Management.Automation.InvocationInfo": [
        Property(
            "ScriptPosition",
            "System.Management.Automation.Language.IScriptExtent",
            lambda info: info.display_extent or info.extent,
        )
    ],
    "System.Management.Automation.SessionState": [Property("Internal", _STATE, _state_of_view)],
    "System.Management.Automation.ScriptBlock": [
        Property("SessionStateInternal", _STATE, lambda block: block.state, _set_state)
    ],
    _STATE: [
        Property("Module", "psmoduleinfo", lambda state: state.module),
    ],
}


_CONSTRUCTORS: Final = {
    "System.Management.Automation.ScriptBlock": Overload(
        ".ctor",
        (
            Parameter("ast", "System.Management.Automation.Language.IParameterMetadataProvider"),
            Parameter("isFilter", "bool"),
        ),
        lambda ast, _is_filter: context.current.services.unchecked_block_of_tree(ast),
    )
}


def internal_constructor(type_name: str) -> Overload | None:
    """The constructor that is not public; None where there is none."""
    return _CONSTRUCTORS.get(type_name)


def internal_property(type_name: str, name: str) -> Property | None:
    """The property of that exact name that is not public; None where there is none."""
    return next((each for each in _PROPERTIES.get(type_name, ()) if each.name == name), None)
