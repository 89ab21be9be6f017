"""The metadata of functions and scriptblocks, made from what their param block says."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import copy
from typing import Any

from poshws.binding.attributes import (
    ALL_SETS,
    NO_POSITION,
    AliasAttribute,
    ArgumentTypeConverterAttribute,
    Attribute,
    CmdletBindingAttribute,
    OutputTypeAttribute,
    ParameterAttribute,
    is_hidden,
    without_hidden,
)
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameters import Parameter
from poshws.binding.script_validation import ValidateScriptAttribute


class ParameterDescription:
    """A parameter as a param block has it: ``$name``, its attributes in the order written.

    ``attributes`` holds Attribute objects and Types (the type constraints), mixed as written;
    ``default`` is whatever the runtime wants back as ``Parameter.default``.
    """

    __slots__ = ("attributes", "default", "name")

    def __init__(self, name: str, attributes: tuple[Any, ...] = (), default: Any = None) -> None:
        self.name = name
        self.attributes = attributes
        self.default = default


def from_description(
    name: str,
    parameters: list[ParameterDescription],
    attributes: tuple[Attribute, ...] = (),
    dynamic: Callable[..., Any] | None = None,
) -> CommandMetadata:
    """The metadata of a script function or scriptblock.

    ``attributes`` are those of the param block ([CmdletBinding()], [OutputType()], [Alias()]).
    The function is "advanced" when it has [CmdletBinding()] or a parameter has [Parameter()].
    """
    binding = next((a for a in attributes if isinstance(a, CmdletBindingAttribute)), None)
    advanced = binding is not None
    own_positions = False
    made: list[Parameter] = []
    for description in parameters:
        kept = without_hidden(description.attributes)
        if kept is None:
            advanced |= any(isinstance(a, ParameterAttribute) for a in description.attributes)
            continue
        description.attributes = tuple(kept)
        given = [a for a in description.attributes if isinstance(a, ParameterAttribute)]
        advanced = advanced or bool(given)
        own_positions |= any(
            a.position != NO_POSITION or a.parameter_set_name.lower() != ALL_SETS.lower()
            for a in given
        )
        made.append(parameter_of(description))
    note_who_reads_others(made)
    if not own_positions and (binding is None or binding.positional_binding):
        number_positions(made)
    binding = binding or CmdletBindingAttribute()
    result = CommandMetadata(
        name,
        made,
        default_set=binding.default_parameter_set_name,
        is_script=True,
        is_advanced=advanced,
        supports_should_process=binding.supports_should_process,
        supports_paging=binding.supports_paging,
        confirm_impact=str(binding.confirm_impact),
        positional_binding=binding.positional_binding,
        dynamic=dynamic,
    )
    result.output_types = [a for a in attributes if isinstance(a, OutputTypeAttribute)]
    result.aliases_of_command = [
        alias for a in attributes if isinstance(a, AliasAttribute) for alias in a.alias_names
    ]
    result.help_uri = binding.help_uri
    result.is_hidden = any(map(is_hidden, attributes))
    return result


def note_who_reads_others(parameters: list[Parameter]) -> None:
    """A ValidateScript runs in the scope of the call and sees what is bound before."""
    for parameter in parameters:
        strings = [
            str(a.script_block) for a in parameter.validations if type(a) is ValidateScriptAttribute
        ]
        if strings:
            names = "|".join(re.escape(p.name) for p in parameters if p is not parameter)
            parameter.reads_others = bool(names) and any(
                re.search(rf"\$\{{?(?:{names}|PSBoundParameters)\b", text, re.IGNORECASE)
                for text in strings
            )
            parameter.is_direct &= not parameter.reads_others


def parameter_of(description: ParameterDescription) -> Parameter:
    """One parameter; the attribute next to the name acts first, so the order is turned round.

    What stands for the type constraints comes last.
    """
    types = tuple(a for a in description.attributes if not isinstance(a, Attribute))
    attributes = [a for a in reversed(description.attributes) if isinstance(a, Attribute)]
    if not any(isinstance(a, ParameterAttribute) for a in attributes):
        attributes.insert(0, ParameterAttribute())
    attributes += [ArgumentTypeConverterAttribute() for _ in types]
    return Parameter(
        description.name,
        types[0] if types else None,
        types=tuple(reversed(types)),
        attributes=tuple(attributes),
        default=description.default,
    )


def number_positions(parameters: list[Parameter]) -> None:
    """Positions in the order of the param block, switches left out.

    The attribute tells the position, too: that of this function alone, as one attribute may be
    in several metadata.
    """
    position = 0
    for parameter in parameters:
        if not parameter.is_switch:
            next(iter(parameter.sets.values())).position = position
            place, first = next(
                (place, each)
                for place, each in enumerate(parameter.attributes)
                if isinstance(each, ParameterAttribute)
            )
            numbered = copy(first)
            numbered.position = position
            parameter.attributes = (
                *parameter.attributes[:place],
                numbered,
                *parameter.attributes[place + 1 :],
            )
            position += 1
