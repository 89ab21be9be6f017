"""Makes the errors of binding: ParameterBindingException with PowerShell's id, text and category.

An error knows the argument it is about (``argument``), so that the runtime can point at it:
``at_parameter`` says whether at the parameter's name or at its value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.binding.arguments import UNSPECIFIED
from poshws.binding.messages import message
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import (
    MetadataException,
    ParameterBindingArgumentTransformationException,
    ParameterBindingException,
    ParameterBindingValidationException,
    ParsingMetadataException,
    SetValueInvocationException,
)
from poshws.corelib.typesystem.types import declared_type, type_of

if TYPE_CHECKING:
    from poshws.binding.arguments import Argument
    from poshws.binding.parameters import Parameter
    from poshws.corelib.exceptions.dotnet import NetException

TRANSFORMATION = frozenset({"ParameterArgumentTransformationError"})
VALIDATION = frozenset(
    {
        "ParameterArgumentValidationError",
        "ParameterArgumentValidationErrorNullNotAllowed",
        "ParameterArgumentValidationErrorEmptyStringNotAllowed",
        "ParameterArgumentValidationErrorEmptyCollectionNotAllowed",
        "ParameterArgumentValidationErrorEmptyArrayNotAllowed",
    }
)
METADATA_CATEGORY = frozenset({"ScriptBlockArgumentNoInput"})
WRITE_CATEGORY = frozenset({"ParameterBindingFailed"})


def binding_error(
    id: str,
    name: str = "",
    *,
    type_name: str = "",
    detail: str = "",
    argument: Argument | None = None,
    at_parameter: bool = False,
    inner: BaseException | None = None,
    parameter: Parameter | None = None,
    value: object = None,
) -> ParameterBindingException:
    """The exception of that id; ``name`` is the parameter (or the argument's text), ``value`` what
    was to be bound.
    """
    kind: type[ParameterBindingException] = ParameterBindingException
    category = "InvalidArgument"
    if id in TRANSFORMATION or (id == "MismatchedPSTypeName" and inner is not None):
        kind, category = ParameterBindingArgumentTransformationException, "InvalidData"
    elif id in VALIDATION:
        kind, category = ParameterBindingValidationException, "InvalidData"
    elif id in METADATA_CATEGORY:
        category = "MetadataError"
    elif id in WRITE_CATEGORY:
        category = "WriteError"
    places = (name, type_name, detail) if type_name else (name, detail)
    text = message(id, *places)
    error = kind(text, inner, error_id=id, category=category)
    error.parameter_name = name
    error.argument = argument  # type: ignore[attr-defined]
    error.at_parameter = at_parameter  # type: ignore[attr-defined]
    error.parameter = parameter  # type: ignore[attr-defined]
    tell_types(error, parameter, value)
    return error


def tell_types(
    error: ParameterBindingException, parameter: Parameter | None, value: object
) -> None:
    """Says of which type the parameter is, and of which type the value that it got."""
    if parameter is not None:
        error.parameter_type = parameter.type or declared_type("System.Object")
    if value is not None and value is not UNSPECIFIED and value is not AUTOMATION_NULL:
        error.type_specified = type_of(value)


def metadata_error(id: str, *values: object) -> MetadataException:
    """A param block that contradicts itself."""
    kind = MetadataException
    if id == "ParsingTooManyParameterSets":
        kind = ParsingMetadataException
    return kind(message(id, *values), error_id=id, category="MetadataError")


def conversion_error(
    id: str,
    parameter: Parameter,
    argument: Argument | None,
    detail: str,
    what: str = "",
    *,
    inner: BaseException | None = None,
    value: object = None,
) -> ParameterBindingException:
    """CannotConvertArgument and CannotConvertArgumentNoMessage."""
    if id == "CannotConvertArgument":
        text = message(id, what, parameter.name, parameter.type_name, detail)
    else:
        text = message(id, parameter.name, detail)
    error = ParameterBindingException(text, inner, error_id=id, category="InvalidArgument")
    error.parameter_name = parameter.name
    tell_types(error, parameter, value)
    error.argument = argument  # type: ignore[attr-defined]
    error.at_parameter = False  # type: ignore[attr-defined]
    return error


class RefusedBySetter(Exception):
    """The property of the command that a parameter stands for throws when it is set."""

    def __init__(self, cause: NetException) -> None:
        super().__init__(cause)
        self.cause = cause


def target_refuses(
    name: str, cause: NetException, argument: Argument | None = None
) -> ParameterBindingException:
    """A value fits its parameter, but the command does not take it."""
    text = f'Exception setting "{name}": "{cause.message}"'
    inner = SetValueInvocationException(text, cause, error_id="CatchFromBaseAdapterSetValue")
    return binding_error(
        "ParameterBindingFailed", name, detail=text, argument=argument, inner=inner
    )
