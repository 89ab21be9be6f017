"""The parameters every advanced command has: -Verbose … -PipelineVariable, -WhatIf, -First …

They are made once and shared, since they belong to every parameter set of every command.
"""

from __future__ import annotations

from functools import cache

from poshws.binding.attributes import AliasAttribute, Attribute
from poshws.binding.parameters import COMMON, PAGING, SHOULD_PROCESS, Parameter
from poshws.binding.validation import ValidateArgumentsAttribute, ValidateRangeAttribute, fail
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.messages import message
from poshws.corelib.typesystem.types import resolve_type

PREFERENCE = "System.Management.Automation.ActionPreference"
SWITCH = "System.Management.Automation.SwitchParameter"
STRING = "System.String"

COMMON_ROWS = (
    ("Verbose", SWITCH, "vb"),
    ("Debug", SWITCH, "db"),
    ("ErrorAction", PREFERENCE, "ea"),
    ("WarningAction", PREFERENCE, "wa"),
    ("InformationAction", PREFERENCE, "infa"),
    ("ProgressAction", PREFERENCE, "proga"),
    ("ErrorVariable", STRING, "ev"),
    ("WarningVariable", STRING, "wv"),
    ("InformationVariable", STRING, "iv"),
    ("OutVariable", STRING, "ov"),
    ("OutBuffer", "System.Int32", "ob"),
    ("PipelineVariable", STRING, "pv"),
)
SHOULD_PROCESS_ROWS = (("WhatIf", SWITCH, "wi"), ("Confirm", SWITCH, "cf"))
PAGING_ROWS = (
    ("IncludeTotalCount", SWITCH, ""),
    ("Skip", "System.UInt64", ""),
    ("First", "System.UInt64", ""),
)

COMMON_NAMES = frozenset(name for name, _, _ in COMMON_ROWS)


class ValidateVariableName(ValidateArgumentsAttribute):
    """The name of a variable, perhaps with + before it and a scope."""

    NAME = "System.Management.Automation.Internal.CommonParameters+ValidateVariableName"
    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        if not isinstance(value, str):
            return
        name = value.removeprefix("+")
        if not name:
            # The path of a variable needs a name.
            raise PSArgumentException(message("InvalidArgumentValue", "path"))
        if ":" in name:
            scope, _, rest = name.partition(":")
            if (
                scope.lower() not in ("global", "local", "script", "private", "variable")
                or not rest
            ):
                fail("ArgumentNotValidVariableName", "ValidateVariableName", name)


@cache
def common_parameters() -> tuple[Parameter, ...]:
    """-Verbose to -PipelineVariable."""
    return tuple(make(row, COMMON) for row in COMMON_ROWS)


@cache
def should_process_parameters() -> tuple[Parameter, ...]:
    """-WhatIf and -Confirm."""
    return tuple(make(row, SHOULD_PROCESS) for row in SHOULD_PROCESS_ROWS)


@cache
def paging_parameters() -> tuple[Parameter, ...]:
    """-IncludeTotalCount, -Skip and -First."""
    return tuple(make(row, PAGING) for row in PAGING_ROWS)


def make(row: tuple[str, str, str], origin: int) -> Parameter:
    """A parameter of a row."""
    name, type_name, alias = row
    attributes: list[Attribute] = [AliasAttribute(alias)] if alias else []
    if name == "OutBuffer":
        attributes.insert(0, ValidateRangeAttribute(0, 2147483647))
    elif name.endswith("Variable"):
        attributes.append(ValidateVariableName())
    return Parameter(name, resolve_type(type_name), attributes=tuple(attributes), origin=origin)
