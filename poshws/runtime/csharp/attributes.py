"""Attributes of C# as attributes of PowerShell's classes."""

from __future__ import annotations

from poshws.runtime.csharp.bodies import Body
from poshws.runtime.csharp.declarations import attribute_name
from poshws.runtime.csharp.expression_reader import Surroundings, known_type
from poshws.runtime.csharp.expressions import quoted
from poshws.runtime.csharp.model import Attributes, simple
from poshws.runtime.csharp.tokens import Token, Unsupported

_LAYOUT = frozenset(("StructLayout", "DllImport", "FieldOffset", "MarshalAs"))
"""What these say changes how the type works, and memory has no layout here."""


def attribute_strings(attributes: Attributes, around: Surroundings) -> list[str]:
    """The attributes whose types are known; others only say something to a reader."""
    strings: list[str] = []
    for each in attributes:
        name = attribute_name(each)
        if simple(name) in _LAYOUT:
            raise Unsupported(f"the attribute [{name}]")
        found = _type_of(name, around)
        if found:
            strings.append(f"[{found}({_arguments(each, around)})]")
    return strings


def _type_of(name: str, around: Surroundings) -> str:
    """The attribute's type if it means something to PowerShell or is one of the scripts'."""
    for each in (f"{name}Attribute", name):
        shown = around.type(each)
        known = known_type(shown)
        if simple(each) in around.types or (known is not None and hasattr(known, "script_class")):
            return shown
        if known is not None and known.full_name.startswith("System.Management.Automation."):
            return str(known.full_name)
    return ""


def _constants(body: Body) -> str:
    """`Verbs.Get`, `Targets.A | Targets.B`: members of types by name, which are converted; empty
    for anything else.
    """
    start, names = body.place, list[str]()
    while body.next.kind == "name" and body.ahead().text == ".":
        while body.ahead().text == ".":
            body.take()
            body.take(".")
        names.append(body.take().text)
        if not body.has("|"):
            break
    if not names or body.next.text not in (",", ""):
        body.place = start
        return ""
    return quoted(", ".join(names))


def _arguments(attribute: list[Token], around: Surroundings) -> str:
    words = [each.text for each in attribute]
    if "(" not in words:
        return ""
    body = Body(attribute[words.index("(") + 1 : -1], around, None)
    given: list[str] = []
    while body.next.kind != "end":
        name = ""
        if body.ahead().text == "=" and body.next.kind == "name":
            name = f"{body.take().text} = "
            body.take("=")
        value = _constants(body) or body.expression()[0]
        if value.startswith("([") and value.endswith("])"):
            value = value[1:-1]  # a type stands without brackets around it
        given.append(name + value)
        body.has(",")
    return ", ".join(given)
