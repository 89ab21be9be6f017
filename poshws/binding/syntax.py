"""Parameter sets as scripts see them, and the syntax lines of a command (Get-Command -Syntax)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from poshws.binding.attributes import NO_POSITION
from poshws.binding.common_parameters import COMMON_NAMES
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameters import ALL_FLAGS, Parameter, SetData
from poshws.binding.reflected_attributes import is_listed
from poshws.corelib.typesystem.type_names import display_name

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

ENTRY = tuple[Parameter, SetData]


class ParameterInSet:
    """A CommandParameterInfo: a parameter as one set has it."""

    __slots__ = ("data", "parameter")
    net_name = "System.Management.Automation.CommandParameterInfo"

    def __init__(self, parameter: Parameter, data: SetData) -> None:
        self.parameter = parameter
        self.data = data


class ParameterSet:
    """One parameter set of a command with its parameters, in the order they are declared."""

    __slots__ = ("entries", "is_default", "name")
    net_name = "System.Management.Automation.CommandParameterSetInfo"

    def __init__(self, name: str, is_default: bool, entries: list[ENTRY]) -> None:
        self.name = name
        self.is_default = is_default
        self.entries = entries

    @property
    def parameters(self) -> list[ParameterInSet]:
        """The parameters as scripts see them."""
        return [ParameterInSet(parameter, data) for parameter, data in self.entries]

    def in_display_order(self) -> list[ENTRY]:
        """Positional ones by position, then mandatory named ones, then the rest."""
        positional = [entry for entry in self.entries if entry[1].position != NO_POSITION]
        by_place = {data.position: (parameter, data) for parameter, data in positional}
        named = [entry for entry in self.entries if entry[1].position == NO_POSITION]
        mandatory = [entry for entry in named if entry[1].mandatory]
        rest = [entry for entry in named if not entry[1].mandatory]
        own = [entry for entry in rest if entry[0].name not in COMMON_NAMES]
        common = [entry for entry in rest if entry[0].name in COMMON_NAMES]
        return [by_place[place] for place in sorted(by_place)] + mandatory + own + common

    def __str__(self) -> str:
        """The parameters of the syntax line."""
        shown: list[str] = []
        is_common_shown = False
        has_all = sum(p.name in COMMON_NAMES for p, _ in self.entries) == len(COMMON_NAMES)
        for parameter, data in self.in_display_order():
            if has_all and parameter.name in COMMON_NAMES:
                if not is_common_shown:
                    is_common_shown = True
                    shown.append("[<CommonParameters>]")
            else:
                shown.append(parameter_syntax(parameter, data))
        return " ".join(shown)


def parameter_sets(metadata: CommandMetadata) -> list[ParameterSet]:
    """The sets of a command: ``__AllParameterSets`` when it names none."""
    parameters = [each for each in metadata.parameters.values() if is_listed(each)]
    if not metadata.set_names:
        entries = [(p, d) for p in parameters if (d := p.data_for(ALL_FLAGS))]
        return [ParameterSet("__AllParameterSets", False, entries)]
    result = []
    for name in metadata.set_names:
        flag = metadata.flag_of(name)
        entries = [
            (parameter, data)
            for parameter in parameters
            if parameter.belongs(flag) and (data := parameter.data_for(flag))
        ]
        result.append(ParameterSet(name, flag == metadata.default_flag, entries))
    return result


def syntax_lines(metadata: CommandMetadata, name: str | None = None) -> list[str]:
    """``Name [-Path] <string[]> …`` for each set."""
    name = metadata.name if name is None else name
    return [f"{name} {shown}" for shown in map(str, parameter_sets(metadata))]


def parameter_syntax(parameter: Parameter, data: SetData) -> str:
    """``[[-Name] <string>]`` and its kin: brackets say what may be left out."""
    name = f"-{parameter.name}"
    if parameter.is_switch:
        return name if data.mandatory else f"[{name}]"
    if data.position != NO_POSITION:
        name = f"[{name}]"
    shown = f"{name} <{type_text(parameter)}>"
    return shown if data.mandatory else f"[{shown}]"


def type_text(parameter: Parameter) -> str:
    """The type's short name without a namespace; a [PSTypeName()] instead where there is one."""
    if parameter.ps_type_name is not None:
        found = re.match(r"(.*\.)?(?P<net>.*)#(.*[/\\])?(?P<cim>.*)", parameter.ps_type_name)
        text = f"{found['net']}#{found['cim']}" if found else parameter.ps_type_name
        text = text if found else text.rpartition(".")[2]
        return text + "[]" if parameter.is_array and "[]" not in text else text
    kind = parameter.reflected_type
    return "Object" if kind is None else short_name(kind)


def short_name(kind: Type) -> str:
    """``string[]``, ``FlagsExpression[FileAttributes]``, ``datetime`` for a nullable one."""
    if kind.element_type is not None:
        return short_name(kind.element_type) + f"[{',' * (kind.rank - 1)}]"
    if kind.arguments:
        inside = ",".join(short_name(argument) for argument in kind.arguments)
        head = kind.definition_name.rpartition(".")[2].partition("`")[0]
        return inside if head == "Nullable" else f"{head}[{inside}]"
    if kind.full_name == "System.Object":
        return "Object"
    shown = display_name(kind)
    if "`1[" in shown:
        # A generic type that is known by name alone.
        head, _, inside = shown.rstrip("]").partition("`1[")
        short = inside.lstrip("[").rpartition(".")[2]
        return short if head == "System.Nullable" else f"{head.rpartition('.')[2]}[{short}]"
    return shown.rpartition(".")[2]
