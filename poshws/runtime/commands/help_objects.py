"""Help as objects of the shape PowerShell gives it: what Get-Help writes and scripts read.

Their type names decide how they are shown; `#DetailedView` and the like are added for -Detailed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.attributes import NO_POSITION
from poshws.binding.parameters import ALL_FLAGS
from poshws.binding.syntax import parameter_sets, type_text
from poshws.corelib.psobject import Members, PSCustomObject, PSNoteProperty, PSObject

if TYPE_CHECKING:
    from poshws.binding.command_info import CommandInfo
    from poshws.binding.help import CommentHelp, Example
    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.parameters import Parameter, SetData

MAML, REDUCED = "MamlCommandHelpInfo", "ExtendedCmdletHelpInfo"


def made(type_name: str, /, **properties: object) -> PSCustomObject:
    """An object with a type name of its own and these properties in order."""
    result = PSCustomObject()
    result.type_names = [type_name]
    for name, value in properties.items():
        result.set_note(name.rstrip("_"), value)
    return result


def paragraph(text: str) -> PSCustomObject:
    """One paragraph."""
    result = made("MamlParaTextItem", Text=text)
    result.type_names = ["MamlParaTextItem", "MamlTextItem"]
    return result


def paragraphs(text: str) -> list[PSCustomObject]:
    """A text as the one paragraph it is."""
    return [paragraph(text.strip())] if text.strip() else []


def text_node(text: str, **attributes: object) -> object:
    """A text with attributes, such as the value of a parameter."""
    result = PSObject(text, Members())
    for name, value in attributes.items():
        result.members.add(PSNoteProperty(name, value))
    return result


def one_or_all(items: list[Any]) -> object:
    """The only one, or the list: as XML is read."""
    return items[0] if len(items) == 1 else items


def category_of(command: CommandInfo) -> str:
    """Cmdlet, Function, ExternalScript …"""
    return str(command.kind)


# --- help that somebody wrote


def written_help(command: Any, help: CommentHelp) -> PSCustomObject:
    """The help object of a command with a docstring or a help comment."""
    metadata: CommandMetadata = command.metadata
    name = getattr(command, "path", command.name)
    result = made(
        MAML,
        details=details(name, help.synopsis, MAML),
        Syntax=written_syntax(name, metadata, is_declared=command.kind != "Cmdlet"),
        parameters=made(
            f"{MAML}#parameters",
            parameter=one_or_all([written_parameter(p, help) for p in own_parameters(metadata)]),
        ),
    )
    if not own_parameters(metadata):
        result.set_note("parameters", made(f"{MAML}#parameters"))
    if help.description.strip():
        result.set_note("description", paragraphs(help.description))
    if help.notes.strip():
        alert = made(f"{MAML}#alert", alert=paragraphs(help.notes))
        alert.type_names = [f"{MAML}#alertSet"]
        result.set_note("alertSet", alert)
    if help.examples:
        examples = [example(item, number) for number, item in enumerate(help.examples, 1)]
        result.set_note("examples", made(f"{MAML}#examples", example=one_or_all(examples)))
    add_types(result, command, help)
    if help.links:
        links = [link(text) for text in help.links]
        result.set_note(
            "relatedLinks", made(f"{MAML}#relatedLinks", navigationLink=one_or_all(links))
        )
    for title in ("component", "role", "functionality"):
        value = getattr(help, title)
        result.set_note(title.capitalize(), value or None)
    finish(result, command, help.synopsis.strip())
    return result


def finish(result: PSCustomObject, command: CommandInfo, synopsis: str) -> None:
    """What every help object has at its end."""
    result.set_note("Name", getattr(command, "path", command.name))
    result.set_note("Category", category_of(command))
    result.set_note("Synopsis", synopsis)
    result.set_note("ModuleName", command.module_name or None)
    names = result.type_names or []
    base = names[0]
    module = command.module_name
    qualified = [f"{base}#{module}#{command.name}", f"{base}#{module}"] if module else []
    result.type_names = [*qualified, base, "HelpInfo"]


def details(name: str, synopsis: str, base: str) -> PSCustomObject:
    """Name, verb, noun and synopsis."""
    verb, dash, noun = name.partition("-")
    result = made(f"{base}#details", name=name)
    if dash:
        result.set_note("noun", noun)
        result.set_note("verb", verb)
    if synopsis.strip():
        result.set_note("description", paragraphs(synopsis))
    return result


def own_parameters(metadata: CommandMetadata) -> list[Parameter]:
    """The parameters of the command, and -WhatIf and -Confirm."""
    return [p for p in metadata.parameters.values() if p.origin not in (2,)]


def facts_of(parameter: Parameter) -> SetData:
    """What a parameter is in all sets, or in the first."""
    found = parameter.data_for(ALL_FLAGS)
    return found if found is not None else next(iter(parameter.sets.values()))


def pipeline_text(data: SetData) -> str:
    """``true (ByValue, ByPropertyName)``"""
    ways = [
        name
        for name, is_so in (("ByValue", data.by_value), ("ByPropertyName", data.by_property))
        if is_so
    ]
    return f"true ({', '.join(ways)})" if ways else "false"


def position_text(data: SetData) -> str:
    """The position, counted from 1."""
    return "named" if data.position == NO_POSITION else str(1 + data.position)


def value_type(parameter: Parameter) -> str:
    """The type's own name: String, Int32[]."""
    if parameter.type is None:
        return "Object"
    name: str = parameter.type.full_name
    if "`" in name or "[[" in name:
        return type_text(parameter)
    return name.rpartition(".")[2]


def enum_names(parameter: Parameter) -> list[str]:
    """The names of an enum's values."""
    kind = parameter.element_type or parameter.type
    python = getattr(kind, "python", None)
    if kind is None or kind.kind != "enum" or python is None:
        return []
    return list(getattr(python, "names", ()))


def written_parameter(parameter: Parameter, help: CommentHelp) -> PSCustomObject:
    """One parameter as -Full shows it."""
    data = facts_of(parameter)
    type_name = value_type(parameter)
    text = help.parameters.get(parameter.name.lower(), "")
    result = made(f"{MAML}#parameter")
    if text.strip():
        result.set_note("description", paragraphs(text))
    default = help.defaults.get(parameter.name.lower())
    result.set_note("defaultValue", default_text(parameter) if default is None else default)
    names = enum_names(parameter)
    if names:
        result.set_note("parameterValueGroup", value_group(names))
    else:
        required = "false" if parameter.is_switch else "true"
        result.set_note("parameterValue", text_node(type_name, required=required))
    result.set_note("name", parameter.name)
    result.set_note("type", made(f"{MAML}#type", name=type_name))
    add_facts(result, parameter, data)
    result.set_note("aliases", ", ".join(parameter.aliases) or "none")
    return result


def add_facts(result: PSCustomObject, parameter: Parameter, data: SetData) -> None:
    """The attributes of a parameter in PowerShell's order."""
    result.set_note("required", "true" if data.mandatory else "false")
    result.set_note("globbing", "true" if parameter.supports_wildcards else "false")
    result.set_note("pipelineInput", pipeline_text(data))
    result.set_note("position", position_text(data))


def value_group(names: list[str]) -> PSCustomObject:
    """The values to choose from."""
    values = [text_node(name, required="false") for name in names]
    return made(f"{MAML}#parameterValueGroup", parameterValue=one_or_all(values))


def default_text(parameter: Parameter) -> str:
    """A cmdlet's own default value where it is plain."""
    default = parameter.default
    if isinstance(default, bool) or default is None or callable(default):
        return ""
    return str(default) if isinstance(default, (str, int, float)) else ""


def written_syntax(name: str, metadata: CommandMetadata, *, is_declared: bool) -> PSCustomObject:
    """The ways to call the command; `is_declared`: parameters in the order they are declared in."""
    items = []
    for each in parameter_sets(metadata):
        rows = [
            syntax_parameter(parameter, data)
            for parameter, data in (each.entries if is_declared else each.in_display_order())
            if parameter.origin != 2
        ]
        item = made(f"{MAML}#syntaxItem", name=name)
        if rows:
            item.set_note("parameter", one_or_all(rows))
        items.append(item)
    return made(f"{MAML}#syntax", syntaxItem=one_or_all(items))


def syntax_parameter(parameter: Parameter, data: SetData) -> PSCustomObject:
    """One parameter of a syntax line."""
    result = made(f"{MAML}#parameter", name=parameter.name)
    names = enum_names(parameter)
    if names:
        result.set_note("parameterValueGroup", value_group(names))
    elif not parameter.is_switch:
        result.set_note("parameterValue", text_node(value_type(parameter), required="true"))
    add_facts(result, parameter, data)
    return result


def example(item: Example, number: int) -> PSCustomObject:
    """One example; what follows the first blank line are remarks."""
    rule = "-" * 26
    remarks = item.remarks.strip()
    if item.output:
        remarks = f"{item.output}\n{remarks}".strip("\n")
    filled = [paragraph(remarks)]
    return made(
        f"{MAML}#example",
        title=f"{rule} EXAMPLE {number} {rule}",
        introduction=[paragraph(item.introduction)],
        code=item.code,
        remarks=[*filled, *(paragraph("") for _ in range(4))],
    )


def add_types(result: PSCustomObject, command: CommandInfo, help: CommentHelp) -> None:
    """What can be piped in, and what comes out."""
    if help.inputs:
        rows = [type_row("inputType", text) for text in help.inputs]
        result.set_note("inputTypes", made(f"{MAML}#inputTypes", inputType=one_or_all(rows)))
    outputs = help.outputs or [str(each.name) for each in command.output_type]
    if outputs:
        rows = [type_row("returnValue", text) for text in outputs]
        result.set_note("returnValues", made(f"{MAML}#returnValues", returnValue=one_or_all(rows)))


def type_row(title: str, text: str) -> PSCustomObject:
    """A type by its name."""
    return made(f"{MAML}#{title}", type=made(f"{MAML}#type", name=text.strip("\n")))


def link(text: str) -> PSCustomObject:
    """A related command or address."""
    is_address = text.lower().startswith(("http://", "https://"))
    return made(f"{MAML}#navigationLink", **{"uri" if is_address else "linkText": text})


# --- help that nobody wrote


def reduced_help(command: Any) -> PSCustomObject:
    """What can be said of a command without help: its syntax and parameters."""
    metadata: CommandMetadata = command.metadata
    is_advanced = metadata is not None and metadata.is_advanced
    items, rows = [], []
    for each in parameter_sets(metadata):
        parameters = [
            reduced_parameter(parameter, data, each.name)
            for parameter, data in each.in_display_order()
            if parameter.origin != 2
        ]
        items.append(
            made(
                f"{REDUCED}#syntaxItem",
                name=command.name,
                CommonParameters=is_advanced,
                parameter=parameters,
            )
        )
    for parameter in sorted(own_parameters(metadata), key=lambda each: each.name.lower()):
        rows.append(reduced_parameter(parameter, facts_of(parameter), sets_text(parameter)))
    inputs = [value_type(p) for p in own_parameters(metadata) if p.pipeline_somewhere]
    outputs = [str(each.name) for each in command.output_type] or ["System.Object"]
    result = made(
        REDUCED,
        details=details(command.name, "", REDUCED),
        Syntax=made(f"{REDUCED}#syntax", syntaxItem=items),
        parameters=made(f"{REDUCED}#parameters", parameter=rows),
        inputTypes=reduced_types("inputType", inputs or ["None"]),
        relatedLinks=None,
        returnValues=reduced_types("returnValue", outputs),
        aliases="None\n",
        remarks="None",
        alertSet=None,
        description=None,
        examples=None,
        CommonParameters=is_advanced,
    )
    finish(result, command, command.syntax)
    return result


def reduced_types(title: str, names: list[str]) -> PSCustomObject:
    """The types in one text, a line each."""
    row = made(
        f"{REDUCED}#{title}", type=made(f"{REDUCED}#type", name="".join(f"{n}\n" for n in names))
    )
    return made(f"{REDUCED}#{title}s", **{title: row})


def sets_text(parameter: Parameter) -> str:
    """The sets a parameter belongs to."""
    return "(All)" if parameter.in_all_sets else ", ".join(parameter.sets)


def reduced_parameter(parameter: Parameter, data: SetData, set_name: str) -> PSCustomObject:
    """One parameter without a description."""
    result = made(f"{REDUCED}#parameter", name=parameter.name)
    if not parameter.is_switch:
        result.set_note("parameterValue", text_node(type_text(parameter), required="true"))
    result.set_note("required", "true" if data.mandatory else "false")
    result.set_note("pipelineInput", pipeline_text(data))
    result.set_note("isDynamic", "true" if parameter.is_dynamic else "false")
    result.set_note("parameterSetName", "(All)" if set_name == "__AllParameterSets" else set_name)
    position = "Named" if data.position == NO_POSITION else str(data.position)
    result.set_note("position", position)
    result.set_note("aliases", ", ".join(parameter.aliases) or "None")
    result.set_note("type", made(f"{REDUCED}#type", name=type_text(parameter)))
    result.set_note("globbing", "true" if parameter.supports_wildcards else "false")
    return result
