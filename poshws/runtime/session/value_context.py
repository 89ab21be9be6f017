"""Connects the values to the running session: blocks as methods and delegates, `$OFS`, classes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.binding import command_info
from poshws.corelib import execution_context
from poshws.corelib.current_session import current_session, session_if_any
from poshws.corelib.execution_context import ExecutionContext
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.runtime.commands.block_calls import value_of_call
from poshws.runtime.execution.external_errors import call_member_block
from poshws.runtime.execution.scriptblock import value_with_item

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class SessionContext(ExecutionContext):
    """What values ask of the running session."""

    def __init__(self) -> None:
        super().__init__()
        self.services = _Services()

    call_block = staticmethod(value_of_call)
    call_member_block = staticmethod(call_member_block)

    def call_with_item(self, block: Any, item: object, arguments: object) -> object:
        return value_with_item(current_session(), block, item, arguments)

    def output_field_separator(self) -> str:
        ps = session_if_any()
        variable = None if ps is None else ps.scope.find("ofs")
        if variable is None or variable.value is None:
            return " "
        return str(variable.value)

    def find_class(self, name: str) -> Type | None:
        ps = session_if_any()
        if ps is None:
            return None
        from poshws.runtime.classes.type_scopes import visible_type  # deferred

        return visible_type(ps, name)

    def namespaces(self) -> list[str]:
        ps = session_if_any()
        return ["System"] if ps is None else ps.namespaces

    def strict_version(self) -> int:
        ps = session_if_any()
        return 0 if ps is None else ps.scope.strict_version // 10

    def current_folder(self) -> str:
        ps = session_if_any()
        return os.getcwd() if ps is None else ps.locations.folder

    def type_name(self, value: object) -> str:
        return type_of(value).name

    convert_to_string = staticmethod(convert_to_string)
    net_to_string = staticmethod(net_to_string)


def connect(context: SessionContext) -> None:
    """Makes a context the current one; called when a session is made."""
    command_info.find_module = _find_module
    command_info.with_dynamic_parameters = _with_dynamic_parameters
    execution_context.current = context


class _Services:
    """``runtime.session.services``, imported when one of them is first used."""

    def __getattr__(self, name: str) -> Any:
        from poshws.runtime.session import services  # deferred

        return getattr(services, name)


def _find_module(name: str) -> object:
    if not name or name == "Microsoft.PowerShell.Core":
        return None
    from poshws.runtime.modules.builtin import built_in_module  # deferred

    ps = current_session()
    return ps.modules.get(name.lower()) or built_in_module(ps, name)


def _with_dynamic_parameters(command: object) -> object:
    from poshws.runtime.commands.dynamic_parameters import (  # deferred
        with_dynamic_parameters,
    )

    return with_dynamic_parameters(command)
