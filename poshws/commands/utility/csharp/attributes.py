"""Attributes of C# as attributes of PowerShell's classes."""

from __future__ import annotations

from poshws.commands.utility.csharp.bodies import Body, Surroundings
from poshws.commands.utility.csharp.declarations import attribute_name
from poshws.commands.utility.csharp.model import Attributes, simple
from poshws.commands.utility.csharp.tokens import Token, Unsupported
from poshws.corelib.typesystem.types import resolve_type

_LAYOUT = frozenset(("StructLayout", "DllImport", "FieldOffset", "MarshalAs"))
"""What these say changes how the type works, and memory has no layout here."""


def attribute_texts(attributes: Attributes, around: Surroundings) -> list[str]:
    """The attributes whose types are known; others only say something to a reader."""
    texts: list[str] = []
    for each in attributes:
        name = attribute_name(each)
        if simple(name) in _LAYOUT:
            raise Unsupported(f"the attribute [{name}]")
        found = _type_of(name, around)
        if found:
            texts.append(f"[{found}({_arguments(each, around)})]")
    return texts


def _type_of(name: str, around: Surroundings) -> str:
    for each in (f"{name}Attribute", name):
        shown = around.type(each)
        if shown in around.types or resolve_type(shown) is not None:
            return shown
    return ""


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
        value = body.expression()[0]
        if value.startswith("([") and value.endswith("])"):
            value = value[1:-1]  # a type stands without brackets around it
        given.append(name + value)
        body.has(",")
    return ", ".join(given)
