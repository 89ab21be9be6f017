"""Views of commands and modules."""

from __future__ import annotations

import os
import re

from poshws.formatting.objects import dictionary_keys, is_dictionary, read, text
from poshws.formatting.packets import NEW_LINE, Frame, Part
from poshws.formatting.text import smart_text
from poshws.formatting.view import (
    Grouping,
    Source,
    View,
    column,
    custom,
    entry,
    item,
    listing,
    table,
    wide,
)

_PREFIX = "System.Management.Automation."
_MODULE = _PREFIX + "PSModuleInfo"


def _types(*names: str) -> str:
    return " ".join(_PREFIX + name for name in names)


def _shown_name(target: object, _: object) -> object:
    """`name -> command` for an alias."""
    is_alias = text(read(target, "CommandType")) == "Alias"
    return read(target, "DisplayName" if is_alias else "Name")


def _pre_release(target: object, _: object) -> object:
    data = read(target, "PrivateData")
    data = read(data, "PSData") if is_dictionary(data) else None
    return read(data, "PreRelease") if is_dictionary(data) else None


def _keys_of(name: str) -> Source:
    """The names in one of a module's tables of exports; a single one stands by itself."""

    def keys(target: object, _: object) -> object:
        exported = read(target, name)
        found = list(dictionary_keys(exported)) if is_dictionary(exported) else []
        return found if len(found) > 1 else found[0] if found else None

    return keys


def _editions(target: object, _: object) -> object:
    editions = read(target, "CompatiblePSEditions")
    names = [text(each)[:4] for each in editions] if isinstance(editions, list) else []
    return ",".join(sorted(names or ["Desk"]))


def _module_folder(target: object, _: object) -> object:
    """The folder that holds the module's folder, and the version folder inside of it if there is
    one.
    """
    folder = os.path.dirname(text(read(target, "Path")))
    if re.fullmatch(r"\d+(\.\d+){1,3}", os.path.basename(folder)):
        folder = os.path.dirname(folder)
    return os.path.dirname(folder)


def _module_heading(target: object, session: object) -> list[Part]:
    return [Frame([f"    Directory: {_module_folder(target, session)}"])]


def _parameter_set(target: object, _: object) -> list[Part]:
    parts: list[Part] = [f"Parameter Set Name: {text(read(target, 'Name'))}", NEW_LINE]
    parts += [f"Is default parameter set: {text(read(target, 'IsDefault'))}", NEW_LINE]
    parameters = read(target, "Parameters")
    for parameter in parameters if isinstance(parameters, list) else []:
        parts.append(Frame(_parameter(parameter)))
    return [*parts, NEW_LINE]


_PARAMETER_FACTS = (
    "ParameterType Position IsMandatory IsDynamic HelpMessage ValueFromPipeline "
    "ValueFromPipelineByPropertyName ValueFromRemainingArguments Aliases"
)


def _parameter(parameter: object) -> list[Part]:
    facts: list[Part] = []
    for name in _PARAMETER_FACTS.split():
        facts += [f"{name} = {smart_text(read(parameter, name), 4, None)}", NEW_LINE]
    facts += ["Attributes =", NEW_LINE]
    attributes = read(parameter, "Attributes")
    for attribute in attributes if isinstance(attributes, list) else []:
        facts.append(Frame([text(attribute), NEW_LINE], 2))
    name = f"Parameter Name: {text(read(parameter, 'Name'))}"
    return [NEW_LINE, Frame([name, NEW_LINE, Frame(facts, 2)], 2)]


_PRE_RELEASE = column("PreRelease", _pre_release, 10, "Left")
_EXPORTS = column("ExportedCommands", _keys_of("ExportedCommands"), 0, "Left")

VIEWS: list[View] = [
    table(_PREFIX + "CommandInfo", "CommandType 15", "Name", name="CommandInfo"),
    table(
        _types(
            "AliasInfo",
            "ApplicationInfo",
            "CmdletInfo",
            "ExternalScriptInfo",
            "FilterInfo",
            "FunctionInfo",
            "ScriptInfo",
        ),
        "CommandType 15",
        column("Name", _shown_name, 50),
        "Version 10",
        "Source",
        name="CommandInfo",
    ),
    table(_PREFIX + "ApplicationInfo", "CommandType 15", "Name", "Path", name="ApplicationInfo"),
    listing(
        _PREFIX + "ApplicationInfo", "Name CommandType Definition Extension Path FileVersionInfo"
    ),
    table(_PREFIX + "ScriptInfo", "CommandType 15", "Name", "Definition", name="ScriptInfo"),
    listing(_PREFIX + "ScriptInfo", "Name CommandType Definition Path"),
    table(
        _PREFIX + "ExternalScriptInfo", "CommandType 15", "Name", "Path", name="ExternalScriptInfo"
    ),
    table(_PREFIX + "FunctionInfo", "CommandType 15", "Name", "Function", name="FunctionInfo"),
    table(_PREFIX + "FilterInfo", "CommandType 15", "Name", "Filter", name="FilterInfo"),
    table(_PREFIX + "AliasInfo", "CommandType 15", "DisplayName", name="AliasInfo"),
    listing(
        _PREFIX + "AliasInfo",
        "DisplayName CommandType Definition ReferencedCommand ResolvedCommand",
    ),
    listing(
        _PREFIX + "CmdletInfo",
        "Name CommandType Definition Path DLL HelpFile ParameterSets ImplementingType Verb Noun",
    ),
    listing(
        _types("FilterInfo", "FunctionInfo"),
        "Name CommandType Definition",
        name=_PREFIX + "CommandInfo",
    ),
    custom(_PREFIX + "CommandParameterSetInfo", _parameter_set, "CommandParameterSetInfo"),
    table(
        "ModuleInfoGrouping",
        "ModuleType 10 Left",
        "Version 10 Left",
        _PRE_RELEASE,
        "Name 35 Left",
        column("PSEdition", _editions, 9, "Left"),
        _EXPORTS,
        name="Module",
        group=Grouping(_module_folder, None, _module_heading),
    ),
    table(
        _MODULE,
        "ModuleType 10 Left",
        "Version 10 Left",
        _PRE_RELEASE,
        "Name 35 Left",
        _EXPORTS,
        name="Module",
    ),
    wide(_MODULE, "Name", name="Module"),
    View(
        "List",
        (_MODULE,),
        "Module",
        entries=[
            entry(
                [
                    *["Name", "Path", "Description", "ModuleType", "Version"],
                    item("PreRelease", _pre_release),
                    "NestedModules",
                    item("ExportedFunctions", _keys_of("ExportedFunctions")),
                    item("ExportedCmdlets", _keys_of("ExportedCmdlets")),
                    item("ExportedVariables", _keys_of("ExportedVariables")),
                    item("ExportedAliases", _keys_of("ExportedAliases")),
                ]
            )
        ],
    ),
    table(
        _PREFIX + "ExperimentalFeature",
        "Name 35 Left",
        "Enabled 7 Right",
        "Source 35 Left",
        "Description 0 Left",
        name="ExperimentalFeature",
    ),
    listing(
        _PREFIX + "ExperimentalFeature",
        "Name Enabled Source Description",
        name="ExperimentalFeature",
    ),
]
