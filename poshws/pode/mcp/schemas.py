"""The parameters of a scriptblock to the properties of a tool: Add-PodeMcpTool -AutoSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.members import get_member
from poshws.pode.messages import fail

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock

KINDS = {
    "System.String": "string",
    "System.Int32": "integer",
    "System.Int64": "integer",
    "System.Double": "number",
    "System.Single": "number",
    "System.Boolean": "boolean",
}
LIMITS = {
    "validaterange": ("minimum", "maximum"),
    "validatelength": ("minLength", "maxLength"),
    "validatecount": ("minItems", "maxItems"),
}


def properties_of(script: ScriptBlock, tool: str) -> list[Hashtable]:
    """The properties; parameters that are not to be shown are left out."""
    block = at(script, "Ast", "ParamBlock")
    found = (property_of(each, tool) for each in at(block, "Parameters") or ())
    return [each for each in found if each is not None]


def at(value: object, *names: str) -> Any:
    """A member of a member; None where there is none."""
    for name in names:
        value = None if value is None else get_member(value, name)
    return value


def property_of(parameter: object, tool: str) -> Hashtable | None:
    """The property of one parameter, or None if it is not to be shown."""
    name = at(parameter, "Name", "Extent", "Text").lstrip("$")
    facts = facts_of(parameter)
    if facts.get("dontshow") == "$true":
        return None
    declared = at(parameter, "StaticType")
    is_array = at(declared, "IsArray")
    kind = declared.element_type if is_array else declared
    word = KINDS.get(kind.full_name)
    if word is None:
        fail("toolParameterType", kind.full_name, name, tool)
    wanted = ("minItems", "maxItems")
    definition = Hashtable([("type", word)])
    for key, value in facts["limits"].items():
        if key not in wanted:
            definition[key] = value
    outer = definition
    if is_array:
        outer = Hashtable([("type", "array"), ("items", definition)])
        for key in wanted:
            if key in facts["limits"]:
                outer[key] = facts["limits"][key]
    if facts.get("helpmessage"):
        outer["description"] = facts["helpmessage"]
    required = facts.get("mandatory") == "$true"
    return Hashtable([("Name", name), ("Definition", outer), ("Required", required)])


def facts_of(parameter: object) -> dict[str, Any]:
    """What the attributes of a parameter say."""
    facts: dict[str, Any] = {"limits": {}}
    for attribute in at(parameter, "Attributes") or ():
        kind = at(attribute, "TypeName", "FullName").lower()
        given = [at(each, "Value") for each in at(attribute, "PositionalArguments") or ()]
        if kind == "parameter":
            for each in at(attribute, "NamedArguments"):
                what = at(each, "ArgumentName").lower()
                argument = at(each, "Argument")
                is_text = what == "helpmessage"
                facts[what] = (
                    str(at(argument, "Value"))
                    if is_text
                    else (at(argument, "Extent", "Text").lower())
                )
        elif kind == "validateset":
            facts["limits"]["enum"] = given
        elif kind in LIMITS and len(given) == 2:
            facts["limits"] |= dict(zip(LIMITS[kind], given, strict=True))
    return facts
