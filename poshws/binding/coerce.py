"""One argument for one parameter: transformed, converted, validated, or refused.

``accept(…, coerce=True)`` converts as PowerShell does for an argument; with ``coerce=False`` (the
first tries for positions and pipeline input) a value of another type is ``SKIPPED``. Script
functions convert by their type constraints and say "Cannot process argument transformation on
parameter …"; cmdlets say "Cannot bind parameter …" — PowerShell has two ways, and two messages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.binding.arguments import UNSPECIFIED, Argument
from poshws.binding.errors import (
    RefusedBySetter,
    binding_error,
    conversion_error,
    target_refuses,
)
from poshws.binding.messages import message
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException,
    ParameterBindingException,
    PSInvalidCastException,
)
from poshws.corelib.numerics.numbers import NUMBER_TYPES
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.corelib.system.reference import PSReference
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import declared_type, is_instance, type_of
from poshws.objects.conversion.arrays import without_wrapper
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.objects import READING
from poshws.objects.instance_members import type_names

if TYPE_CHECKING:
    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.parameters import Parameter
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session


class Skipped:
    """The value does not fit without a conversion."""

    __slots__ = ()


SKIPPED: Final = Skipped()
SWITCH = "System.Management.Automation.SwitchParameter"
NULLABLE_BOOL = "System.Nullable`1[[System.Boolean"
SCALARS = frozenset((str, int, float, bool))


def accept(
    session: Session,
    metadata: CommandMetadata,
    parameter: Parameter,
    value: object,
    argument: Argument | None = None,
    *,
    coerce: bool = True,
) -> Any:
    """The value to bind, ``SKIPPED``, or a ParameterBindingException."""
    kind = type(value)
    if parameter.is_plain:
        if kind is parameter.exact and (value or not parameter.mandatory_somewhere):
            return value
        if parameter.takes_anything and kind in SCALARS:
            return value
        if kind is bool and parameter.is_switch:
            return as_switch_parameter(value) if metadata.is_script else value
    elif parameter.is_direct and kind is parameter.exact:
        validate(session, parameter, value, argument, coerce)
        return value
    wraps = parameter.wraps
    if value and (wraps is kind or (wraps is object and kind in SCALARS)):
        return array_of(parameter.element_type, value)
    if parameter.transforms:
        value = transform(session, parameter, value, argument)
    if coerce:
        if metadata.is_script:
            value = convert_in_script(metadata, parameter, value, argument)
        elif metadata.is_function:
            value = convert_in_function(parameter, value, argument)
        value = coerce_type(parameter, parameter.type, value, argument)
        if value is None and parameter.is_value_type and not metadata.is_script:
            validate(session, parameter, value, argument, coerce)
            raise null_for_value_type(parameter, argument)
    else:
        value = without_coercion(parameter, value)
        if value is SKIPPED:
            return SKIPPED
    validate(session, parameter, value, argument, coerce)
    if parameter.is_switch and metadata.is_script:
        return as_switch_parameter(value)
    return value


def array_of(element: Type | None, value: object) -> list[Any]:
    """An array of one."""
    if element is None or element.full_name == "System.Object":
        return [value]
    return TypedArray((value,), element_type=element)


def takes_as_is(parameter: Parameter, value: object) -> bool:
    """Whether every value of this value's class is bound as it is, whatever it holds."""
    if not parameter.is_plain or parameter.mandatory_somewhere:
        return False
    if parameter.takes_anything:
        return value is not None and value is not AUTOMATION_NULL and value is not UNSPECIFIED
    return type(value) is parameter.exact


def transform(
    session: Session, parameter: Parameter, value: object, argument: Argument | None
) -> Any:
    """Runs the parameter's ArgumentTransformation attributes."""
    for attribute in parameter.transforms:
        is_wanted = parameter.mandatory_somewhere or parameter.cannot_be_null
        if value is None and not (is_wanted or attribute.transforms_null):
            continue
        try:
            value = attribute.transform(session, value)
        except RefusedBySetter as refusal:
            raise target_refuses(parameter.name, refusal.cause, argument) from refusal.cause
        except NetException as error:
            if getattr(error, "is_conversion", False):
                raise conversion_error(
                    "CannotConvertArgumentNoMessage",
                    parameter,
                    argument,
                    error.message,
                    inner=error,
                    value=value,
                ) from error
            raise transformation_error(parameter, argument, error, value) from error
    return value


def transformation_error(
    parameter: Parameter, argument: Argument | None, error: BaseException, value: object
) -> BaseException:
    """ParameterArgumentTransformationError around a failed conversion, which is a type
    constraint's transformation of the value.
    """
    if isinstance(error, PSInvalidCastException):
        error = ArgumentTransformationMetadataException(error.message, error)
    return binding_error(
        "ParameterArgumentTransformationError",
        parameter.name,
        detail=str(getattr(error, "message", error)),
        argument=argument,
        inner=error,
        parameter=parameter,
        value=value,
    )


def convert_in_script(
    metadata: CommandMetadata, parameter: Parameter, value: object, argument: Argument | None
) -> Any:
    """Applies the type constraints of a param block, the one next to the name first."""
    if value is AUTOMATION_NULL or value is UNSPECIFIED:
        value = None
    given = value
    try:
        for target in parameter.types:
            name = target.full_name
            if name == "System.Management.Automation.PSReference":
                check_reference(value)
                continue
            if isinstance(value, PSReference):
                value = value.value
            if metadata.is_advanced:
                check_advanced(value, target)
            if is_boolean(target):
                check_boolean(value, target)
            base = unwrap(value)
            if name == SWITCH and (base is None or isinstance(base, (bool, SwitchParameter))):
                value = as_switch_parameter(bool(base))
            else:
                value = convert(value, target)
    except PSInvalidCastException as error:
        raise transformation_error(parameter, argument, error, given) from error
    return value


def convert_in_function(parameter: Parameter, value: object, argument: Argument | None) -> object:
    """The same for a command that is a function in its real module: what can't be converted is an
    error of transformation, and a null becomes an empty text, 0 or false.
    """
    target = parameter.type
    if target is None:
        return value
    if parameter.is_switch and (value is None or value is AUTOMATION_NULL):
        return False
    if value is None and (parameter.is_value_type or target.full_name == "System.String"):
        return convert(None, target)
    try:
        gathers = parameter.is_array or parameter.is_collection
        is_several = as_list(value) is not None or (gathers and type(value) not in SCALARS)
        if not parameter.is_switch and is_several:
            check_advanced(value, target)
            return convert(value, target)
        return coerce_type(parameter, target, value, argument)
    except PSInvalidCastException as error:
        raise transformation_error(parameter, argument, error, value) from error
    except ParameterBindingException as error:
        inner = error.__cause__
        if not isinstance(inner, PSInvalidCastException):
            raise
        raise transformation_error(parameter, argument, inner, value) from inner


def check_reference(value: object) -> None:
    """A [ref] parameter takes only a [ref]."""
    if not isinstance(unwrap(value), PSReference):
        raise PSInvalidCastException(
            "Reference type is expected in argument.",
            error_id="InvalidCastExceptionReferenceTypeExpected",
        )


def check_advanced(value: object, target: Type) -> None:
    """What an advanced function does not convert: an array to a string, text to booleans."""
    if target.full_name == "System.String" and is_array(unwrap(value)):
        raise PSInvalidCastException(
            "Cannot convert value to type System.String.",
            error_id="InvalidCastFromAnyTypeToString",
        )
    element = target.element_type
    if element is not None and is_boolean(element):
        items = as_list(value)
        for item in [value] if items is None else items:
            check_boolean(item, element)


def is_array(value: object) -> bool:
    """Whether a value is an array; other lists are no arrays."""
    return type(value) in (list, TypedArray, MultiArray)


def is_boolean(target: Type) -> bool:
    """[bool], [switch] or a nullable [bool]."""
    name = target.full_name
    return name in ("System.Boolean", SWITCH) or name.startswith(NULLABLE_BOOL)


def check_boolean(value: object, target: Type) -> None:
    """Only booleans and numbers become a boolean when they are arguments."""
    value = unwrap(value)
    if _is_boolean_or_number(value):
        return
    if value is None and target.full_name != "System.Boolean":
        return
    shown = "" if value is None else type_of(value).full_name
    raise PSInvalidCastException(
        f'Cannot convert value "{shown}" to type "{target}". Boolean parameters accept'
        " only Boolean values and numbers, such as $True, $False, 1 or 0.",
        error_id="InvalidCastExceptionUnsupportedParameterType",
    )


def _is_boolean_or_number(value: object) -> bool:
    """Whether a boolean parameter takes the value; an enum's is a number."""
    return type(value) in NUMBER_TYPES or isinstance(value, (bool, SwitchParameter, EnumValue))


def coerce_type(
    parameter: Parameter, target: Type | None, value: object, argument: Argument | None
) -> object:
    """CoerceTypeAsNeeded: the conversion every parameter gets, element by element for arrays."""
    if value is None or value is AUTOMATION_NULL or value is UNSPECIFIED:
        return coerce_null(parameter, target, value, argument)
    if target is None:
        return value

    value = without_wrapper(value, target)
    if is_instance(value, target) or target.full_name == "System.Management.Automation.PSObject":
        return value
    if is_boolean(target):
        return coerce_boolean(parameter, target, value, argument)
    if target.is_array or target.full_name == "System.Array":
        return coerce_array(parameter, target, value, argument)
    return coerce_scalar(parameter, target, value, argument)


def coerce_null(
    parameter: Parameter, target: Type | None, value: object, argument: Argument | None
) -> object:
    """What no value is: true for a switch, refused by [bool]."""
    name = "" if target is None else target.full_name
    if name == "System.Boolean":
        id = "ParameterArgumentValidationErrorNullNotAllowed"

        error = ParameterBindingException(
            message(id, parameter.name), error_id=id, category="InvalidArgument"
        )
        error.parameter_name = parameter.name
        raise error
    if name == SWITCH:
        return True
    if value is UNSPECIFIED:
        raise binding_error(
            "MissingArgument",
            parameter.name,
            type_name=name or "System.Object",
            argument=argument,
            at_parameter=True,
            parameter=parameter,
        )
    return None


def coerce_boolean(
    parameter: Parameter, target: Type, value: object, argument: Argument | None
) -> object:
    """Booleans and numbers only."""
    value = unwrap(value)
    if _is_boolean_or_number(value):
        return bool(value)
    shown = type_of(value).full_name
    raise conversion_error("CannotConvertArgument", parameter, argument, "", shown, value=value)


def coerce_array(
    parameter: Parameter, target: Type, value: object, argument: Argument | None
) -> object:
    """An array with each element converted; a single value becomes an array of one."""
    element = target.element_type or declared_type("System.Object")
    items = as_list(value)
    if items is None:
        items = [value]
    if element.full_name == "System.Object":
        return [None if item is AUTOMATION_NULL else item for item in items]
    made = [coerce_type(parameter, element, item, argument) for item in items]
    return TypedArray(made, element_type=element)


def coerce_scalar(
    parameter: Parameter, target: Type, value: object, argument: Argument | None
) -> object:
    """LanguagePrimitives.ConvertTo, but no list becomes a single value."""
    takes_lists = target.is_enum or parameter.is_collection or "Expression`1" in target.full_name
    if not takes_lists and as_list(value) is not None:
        shown = type_of(value).full_name
        detail = "Specified method is not supported."
        raise conversion_error(
            "CannotConvertArgument", parameter, argument, detail, shown, value=value
        )
    READING.by_session = True
    try:
        return convert(value, target)
    except PSInvalidCastException as error:
        raise conversion_error(
            "CannotConvertArgumentNoMessage",
            parameter,
            argument,
            error.message,
            inner=error,
            value=value,
        ) from error
    finally:
        READING.by_session = False


def null_for_value_type(parameter: Parameter, argument: Argument | None) -> BaseException:
    """A cmdlet's [int] and its like cannot be null."""
    try:
        if parameter.type is not None:
            convert(None, parameter.type)
    except PSInvalidCastException as error:
        cause = error
    else:
        cause = PSInvalidCastException(message("InvalidCastFromNull", parameter.type_name))
    return target_refuses(parameter.name, cause, argument)


def without_coercion(parameter: Parameter, value: object) -> object:
    """The value if it is of the parameter's type already, else ``SKIPPED``."""
    target = parameter.type
    if value is None or value is AUTOMATION_NULL:
        if target is None or parameter.type_name == "System.Object":
            return value
        refuses = target.is_value_type or parameter.type_name == "System.String"
        return SKIPPED if refuses else value
    if target is None or parameter.type_name == "System.Management.Automation.PSObject":
        return value
    if is_instance(value, target):
        return without_wrapper(value, target)
    if is_instance(unwrap(value), target):
        return unwrap(value)
    if parameter.is_array:
        element = parameter.element_type
        assert element is not None
        items = elements_of_type(value, element)
        if items is SKIPPED or element.full_name == "System.Object":
            return items
        return TypedArray(items, element_type=element)
    if parameter.is_collection and not target.is_interface:
        return collection_without_coercion(target, value)
    return SKIPPED


def collection_without_coercion(target: Type, value: object) -> object:
    """A new collection of elements that are of its element type already (EncodeCollection)."""
    generic = "System.Collections.Generic.ICollection`1"
    element = next(
        (each.arguments[0] for each in target.ancestors if each.definition_name == generic), None
    )
    items = elements_of_type(value, element)
    if items is SKIPPED or target.full_name == "System.Array":
        return items
    try:
        return convert(items, target)
    except PSInvalidCastException:
        return SKIPPED


def elements_of_type(value: object, element: Type | None) -> Any:
    """A list of the elements of an IList, or of the value itself; ``SKIPPED`` if one of them is not
    of the element type, where there is one.
    """
    items = as_list(value)
    items = [unwrap(value)] if items is None else [unwrap(item) for item in items]
    if element is None or element.full_name == "System.Object":
        return items
    for item in items:
        if item is not None and element not in type_of(item).hierarchy():
            return SKIPPED
    return items


def validate(
    session: object, parameter: Parameter, value: object, argument: Argument | None, coerced: bool
) -> None:
    """The PSTypeName, the Validate* attributes, then what a mandatory parameter refuses."""
    if parameter.ps_type_name is not None and value is not None:
        items = as_list(value)
        for item in [value] if items is None else items:
            check_type_name(parameter, item, argument, coerced)
    if parameter.validations:
        for attribute in parameter.validations:
            try:
                attribute.validate(value, session)
            except NetException as error:
                raise binding_error(
                    "ParameterArgumentValidationError",
                    parameter.name,
                    detail=str(error.message),
                    argument=argument,
                    inner=error,
                    parameter=parameter,
                    value=value,
                ) from error
    if parameter.mandatory_somewhere:
        refuse_empty(parameter, parameter.type, value, argument)


def check_type_name(
    parameter: Parameter, value: object, argument: Argument | None, coerced: bool
) -> None:
    """[PSTypeName('…')]: one of the object's type names has to be that."""
    wanted = parameter.ps_type_name or ""
    if wanted.lower() in [name.lower() for name in type_names(value)]:
        return
    raise binding_error(
        "MismatchedPSTypeName",
        parameter.name,
        detail=wanted,
        argument=argument,
        inner=PSInvalidCastException("") if coerced else None,
        parameter=parameter,
        value=value,
    )


def refuse_empty(
    parameter: Parameter,
    target: Type | None,
    value: object,
    argument: Argument | None,
    nested: bool = False,
) -> None:
    """A mandatory parameter takes no null, no empty string and no empty collection by itself."""
    if type(value) in SCALARS and value != "":
        return
    id = ""
    name = "System.Object" if target is None else target.full_name
    if value is None or value is AUTOMATION_NULL:
        if not parameter.allow_null and not name.startswith(NULLABLE_BOOL):
            id = "ParameterArgumentValidationErrorNullNotAllowed"
    elif name == "System.String":
        if not value and not parameter.allow_empty_string:
            id = "ParameterArgumentValidationErrorEmptyStringNotAllowed"
    elif not nested and (parameter.is_array or parameter.is_collection):
        items = as_list(value) or []
        if not items and not parameter.allow_empty_collection:
            kind = "Array" if parameter.is_array else "Collection"
            id = f"ParameterArgumentValidationErrorEmpty{kind}NotAllowed"
        if parameter.element_type is not None and not parameter.element_type.is_value_type:
            for item in items:
                refuse_empty(parameter, parameter.element_type, item, argument, True)
    if id:
        raise binding_error(id, parameter.name, argument=argument, parameter=parameter, value=value)


def as_list(value: object) -> list[Any] | None:
    """The elements of an IList; None for anything else."""
    if type(value) in SCALARS:
        return None
    value = unwrap(value)
    if isinstance(value, list):
        return value
    if value is None or isinstance(value, str) or not hasattr(value, "__iter__"):
        return None

    if is_instance(value, declared_type("System.Collections.IList")):
        return list(value)
    return None


def unwrap(value: Any) -> Any:
    """The value without added members."""
    return value.base if type(value).__name__ == "PSObject" else value


def as_switch_parameter(value: object) -> object:
    """A script's switch is an object of type SwitchParameter."""
    return value if type(value) is SwitchParameter else SwitchParameter(bool(value))
