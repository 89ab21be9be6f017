"""Dynamic parameters: what a ``dynamicparam`` block gives, as parameters of this one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.attributes import Attribute, ParameterAttribute, without_hidden
from poshws.binding.errors import binding_error
from poshws.binding.parameters import DYNAMIC, Parameter
from poshws.corelib.exceptions.dotnet import NetException
from poshws.objects.members import get_member, set_member

if TYPE_CHECKING:
    from poshws.binding.command_line import CommandLine


def dynamic_parameters(line: CommandLine) -> list[Parameter]:
    """Runs the command's dynamicparam; its RuntimeDefinedParameterDictionary becomes parameters.

    ``metadata.dynamic`` is called with the session and the values bound so far.
    """
    assert line.metadata.dynamic is not None
    if getattr(line.metadata.dynamic, "asks_stage", False):
        stage = line.session.binding_stage
        stage.note_so_far(line.metadata, line.values, line.choice.set_name)
    try:
        given = line.metadata.dynamic(line.session, line.values)
    except NetException as error:
        detail = str(error.message)
        raise binding_error("GetDynamicParametersException", detail, inner=error) from error
    if given is None:
        return []
    if isinstance(given, list):
        return [made for item in given for made in read_dictionary(line, item)]
    return read_dictionary(line, given)


def read_dictionary(line: CommandLine, given: object) -> list[Parameter]:
    """The parameters of one dictionary; each key has to be its parameter's name."""
    if isinstance(given, Parameter):
        return [given]
    fields = getattr(type(given), "script_fields", None)
    if fields is not None:
        return parameters_of_object(given, list(dict.fromkeys(fields.values())))
    if not hasattr(given, "items"):
        return []
    result: list[Parameter] = []
    for key, definition in given.items():
        if key != definition.name:
            raise binding_error(
                "RuntimeDefinedParameterNameMismatch",
                line.metadata.name,
                type_name=definition.name,
                detail=key,
            )
        if without_hidden(definition.attributes) is not None:
            result.append(parameter_of(definition))
    return result


class FieldDefinition:
    """A property of a class with [Parameter] in front, as a dynamic parameter."""

    def __init__(self, this: object, field: Any, attributes: list[Any]) -> None:
        self.this = this
        self.name = field.name
        self.attributes = attributes
        self.parameter_type = field.kind

    @property
    def value(self) -> Any:
        """What the property holds."""
        return get_member(self.this, self.name)

    @value.setter
    def value(self, value: object) -> None:
        set_member(self.this, self.name, value)


def parameters_of_object(this: object, fields: list[Any]) -> list[Parameter]:
    """The properties of an object that are parameters; bound values are put into them."""
    found: list[Parameter] = []
    for field in fields:
        attributes = field.builder.made_attributes(field.row[4])
        if any(isinstance(each, ParameterAttribute) for each in attributes):
            found.append(parameter_of(FieldDefinition(this, field, attributes)))
    return found


def parameter_of(definition: Any) -> Parameter:
    """A RuntimeDefinedParameter as a parameter."""
    kept = without_hidden(definition.attributes) or []
    attributes = tuple(a for a in kept if isinstance(a, Attribute))
    kind = definition.parameter_type
    made = Parameter(
        definition.name,
        kind,
        types=() if kind is None else (kind,),
        attributes=attributes,
        origin=DYNAMIC,
    )
    made.default = definition
    return made
