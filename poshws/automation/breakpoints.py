"""Breakpoints as scripts see them."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare

_BASE = "System.Management.Automation.Breakpoint"
_AUTOMATION = "System.Management.Automation."

TYPES = [
    declare(
        _BASE,
        None,
        {
            "scriptblock Action {get;}": "action",
            "bool Enabled {get;}": "enabled",
            "int HitCount {get;}": "hit_count",
            "int Id {get;}": "id",
            "string Script {get;}": "script",
            "string ToString()": str,
        },
    ),
    declare(
        _AUTOMATION + "LineBreakpoint",
        None,
        {"int Column {get;}": "column", "int Line {get;}": "line"},
        base=_BASE,
    ),
    declare(
        _AUTOMATION + "CommandBreakpoint", None, {"string Command {get;}": "command"}, base=_BASE
    ),
    declare(
        _AUTOMATION + "VariableBreakpoint",
        None,
        {
            "System.Management.Automation.VariableAccessMode AccessMode {get;}": "access_mode",
            "string Variable {get;}": "variable",
        },
        base=_BASE,
    ),
]
