"""Cmdlets of C# as functions that make an object of the class and call its methods.

The parameters are the properties with a [Parameter] attribute; begin, process and end call what the
class has of BeginProcessing, ProcessRecord and EndProcessing.
"""

from __future__ import annotations

from typing import Final

from poshws.runtime.csharp.attributes import attribute_strings
from poshws.runtime.csharp.declarations import attribute_name
from poshws.runtime.csharp.expression_reader import Surroundings
from poshws.runtime.csharp.model import Class, Member, chain_of, simple
from poshws.runtime.csharp.tokens import Token, text_value

BASES: Final = frozenset(("Cmdlet", "PSCmdlet"))
ATTACH: Final = "cs_attach"
"""The method that tells an object of a cmdlet's class which call it serves."""

_PARTS: Final = (
    ("begin", "BeginProcessing"),
    ("process", "ProcessRecord"),
    ("end", "EndProcessing"),
)


def is_cmdlet(declared: Class, known: list[Class]) -> bool:
    """Whether the class derives from Cmdlet or PSCmdlet."""
    top = chain_of(declared, known)[-1]
    return bool(top.bases) and simple(top.bases[0]) in BASES


def command_name(declared: Class) -> str:
    """`Verb-Noun` as the [Cmdlet] attribute says; empty without one."""
    attribute = _attribute(declared, "Cmdlet")
    if not attribute:
        return ""
    verb, noun = (_constant(each) for each in _positional(attribute)[:2])
    return f"{verb}-{noun}"


def command_text(declared: Class, known: list[Class], around: Surroundings) -> str:
    """The function of a cmdlet."""
    chain = chain_of(declared, known)
    rows = [row for each in reversed(chain) for row in each.members if _is_parameter(row)]
    rows.sort(key=lambda row: row.is_field)  # as reflection lists them
    methods = {method.name for each in chain for method in each.methods}
    heads = [
        text
        for text in attribute_strings(declared.attributes, around)
        if not text.startswith(("[CmdletAttribute", "[Cmdlet("))
    ]
    lines = [
        f"function {command_name(declared)} {{",
        *(f"    {text}" for text in heads),
        f"    [CmdletBinding({_binding(declared, around)})]",
        "    param(",
        ",\n".join(_parameter(row, around) for row in rows),
        "    )",
    ]
    for part, method in _PARTS:
        lines.append(f"    {part} {{")
        if part == "begin":
            lines.append(f"        $cs_cmdlet = [{declared.name.replace('+', '.')}]::new()")
            lines.append(f"        $null = $cs_cmdlet.{ATTACH}($PSCmdlet)")
        if part != "end" and rows:
            lines.append(_SET)
        if method in methods:
            lines.append(f"        $null = $cs_cmdlet.{method}()")
        lines.append("    }")
    return "\n".join([*lines, "}"])


_SET: Final = (
    "        foreach ($cs_name in $PSBoundParameters.Keys) {"
    " if ($cs_cmdlet.psobject.Properties[$cs_name]) {"
    " $cs_cmdlet.$cs_name = $PSBoundParameters[$cs_name] } }"
)


def _is_parameter(member: Member) -> bool:
    return any(simple(attribute_name(each)) == "Parameter" for each in member.attributes)


def _parameter(member: Member, around: Surroundings) -> str:
    given = " ".join(attribute_strings(member.attributes, around))
    return f"        {given} [{around.type(member.type)}] ${member.name}"


def _binding(declared: Class, around: Surroundings) -> str:
    """What [Cmdlet] says beside the name, for [CmdletBinding]."""
    attribute = _attribute(declared, "Cmdlet")
    named = [each for each in _split(attribute) if len(each) > 2 and each[1].text == "="]
    tokens = [Token("name", "CmdletBinding"), Token("sign", "(")]
    for each in named:
        tokens += [*each, Token("sign", ",")]
    text = attribute_strings([[*tokens, Token("sign", ")")]], around)
    return text[0].partition("(")[2][:-2] if text else ""


def _attribute(declared: Class, name: str) -> list[Token]:
    found = (each for each in declared.attributes if simple(attribute_name(each)) == name)
    return next(found, [])


def _split(attribute: list[Token]) -> list[list[Token]]:
    """The arguments of an attribute, each as its tokens."""
    words = [each.text for each in attribute]
    inside = attribute[words.index("(") + 1 : -1] if "(" in words else []
    parts: list[list[Token]] = [[]]
    depth = 0
    for token in inside:
        depth += (token.text in ("(", "[", "{")) - (token.text in (")", "]", "}"))
        if token.text == "," and not depth:
            parts.append([])
        else:
            parts[-1].append(token)
    return [each for each in parts if each]


def _positional(attribute: list[Token]) -> list[list[Token]]:
    return [each for each in _split(attribute) if len(each) < 2 or each[1].text != "="]


def _constant(tokens: list[Token]) -> str:
    """A text, or the name of a constant such as `VerbsCommon.Get`, which is its value, too."""
    last = tokens[-1]
    return text_value(last.text) if last.kind == "text" else last.text
