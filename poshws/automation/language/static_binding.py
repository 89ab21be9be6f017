"""StaticParameterBinder: what the words of a call would be bound to, told from its text alone."""

from __future__ import annotations

from typing import ClassVar

from poshws.automation.commands import by_name
from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.exceptions.powershell import ParameterBindingException, PSArgumentNullException

_LANGUAGE = "System.Management.Automation.Language."


class ParameterBindingResult:
    """A parameter with its word; a switch that is on has none, but the constant true."""

    net_name: ClassVar[str] = _LANGUAGE + "ParameterBindingResult"

    def __init__(self, parameter: object, constant_value: object, value: object) -> None:
        self.parameter = parameter
        self.constant_value = constant_value
        self.value = value


class StaticBindingError:
    """A word that can't be bound, and why."""

    net_name: ClassVar[str] = _LANGUAGE + "StaticBindingError"

    def __init__(self, element: object, error: ParameterBindingException) -> None:
        self.command_element = element
        self.binding_exception = error


class StaticBindingResult:
    """What is bound, and what is not, by name."""

    net_name: ClassVar[str] = _LANGUAGE + "StaticBindingResult"

    def __init__(
        self, bound: dict[str, ParameterBindingResult], errors: dict[str, StaticBindingError]
    ) -> None:
        self.bound_parameters = by_name("Language.ParameterBindingResult", bound)
        self.binding_exceptions = by_name("Language.StaticBindingError", errors)


class BinderMembers:
    """StaticParameterBinder"""

    @staticmethod
    def bind_command(node: object, resolve: bool = True, desired: object = None) -> object:
        if node is None:
            raise PSArgumentNullException("commandAst")
        return execution_context.current.bind_statically(node)


TYPES = describe(
    __file__,
    {
        _LANGUAGE + "StaticParameterBinder": (None, BinderMembers),
        StaticBindingResult.net_name: StaticBindingResult,
        ParameterBindingResult.net_name: ParameterBindingResult,
        StaticBindingError.net_name: StaticBindingError,
    },
)
