"""ProxyCommand.GetHelpComments: a help object as the text of comment-based help.

What the object has where PowerShell's own looks for it, in its order; a property of another kind
than it looks for (one entry where it wants an array) counts as none.
"""

from __future__ import annotations

from collections.abc import Iterable

from poshws.corelib.exceptions.dotnet import ArgumentNullException, InvalidOperationException
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import type_names
from poshws.objects.members import get_member


def help_comments(help: object) -> str:
    """The comment; raises InvalidOperationException for what is no help."""
    if help is None:
        raise ArgumentNullException("help")
    if not any("HelpInfo" in name for name in type_names(help)):
        raise InvalidOperationException("The specified argument is not a HelpInfo object.")
    parts = [_content(".SYNOPSIS", _path(help, "Synopsis"))]
    parts.append(_contents(".DESCRIPTION", _path(help, "Description")))
    parts += map(_parameter, _array(_path(help, "Parameters", "Parameter")))
    parts += map(_example, _array(_path(help, "examples", "example")))
    parts.append(_contents(".NOTES", _path(help, "alertSet", "alert")))
    parts.append(_type(".INPUTS", _path(help, "inputTypes", "inputType", "type")))
    parts.append(_type(".OUTPUTS", _path(help, "returnValues", "returnValue", "type")))
    for link in _array(_path(help, "relatedLinks", "navigationLink")):
        parts += [_content(".LINK", _path(link, name)) for name in ("uri", "linkText")]
    return "".join(parts)


def _path(value: object, *names: str) -> object:
    for name in names:
        if value is None or isinstance(value, list):
            return None
        value = get_member(value, name)
    return value


def _array(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    text = None if isinstance(value, str) else _path(value, "Text")
    return text if isinstance(text, str) else convert_to_string(value)


def _content(section: str, value: object) -> str:
    if value is None or isinstance(value, list) or not (text := _text(value)):
        return ""
    return f"\n{section}\n\n{text}\n"


def _contents(section: str, value: object) -> str:
    texts = _lines(_array(value))
    return f"\n\n{section}\n\n{texts}\n" if texts else ""


def _lines(values: Iterable[object]) -> str:
    return "".join(f"{text}\n" for each in values if (text := _text(each)))


def _parameter(parameter: object) -> str:
    name = convert_to_string(_path(parameter, "Name"))
    return f"\n.PARAMETER {name}\n\n{_lines(_array(_path(parameter, 'Description')))}"


def _example(example: object) -> str:
    text = "".join(_text(each) for each in _array(_path(example, "introduction")) if each)
    code = _path(example, "code")
    text += "" if code is None else convert_to_string(code)
    remarks = _path(example, "remarks")
    if isinstance(remarks, list):
        text += "\n" + "".join(convert_to_string(_path(each, "text")) for each in remarks)
    return f"\n\n.EXAMPLE\n\n{text}" if text else ""


def _type(section: str, kind: object) -> str:
    found = _path(kind, "name")
    found = _path(kind, "uri") if found is None else found
    return "" if found is None else f"\n\n{section}\n\n{_text(found)}\n"
