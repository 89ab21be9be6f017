"""What ``ImplementingType`` of a command says: the .NET class PowerShell's own is, as a type that
bears its ``[Cmdlet(…)]``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from poshws.binding.attributes import CmdletAttribute
from poshws.binding.command_info import enum_value
from poshws.corelib.typesystem.types import Type

if TYPE_CHECKING:
    from poshws.binding.command import Cmdlet


class ImplementingType(Type):
    """The class of a cmdlet; scripts only read what it says of itself."""

    __slots__ = ("attributes",)

    def __init__(self, full_name: str, attributes: list[object]) -> None:
        super().__init__(full_name, base_name="System.Management.Automation.PSCmdlet")
        self.attributes = attributes


@cache
def implementing_type(command: Cmdlet) -> Type:
    """The same type each time it is asked for."""
    described = CmdletAttribute(
        command.verb,
        command.noun,
        default_parameter_set_name=command.default_set,
        supports_should_process=command.supports_should_process,
        supports_paging=command.supports_paging,
        confirm_impact=enum_value("ConfirmImpact", command.confirm_impact),
        help_uri=command.help_uri,
    )
    return ImplementingType(command.net_class, [described])
