"""ConvertTo-Xml: objects as elements with properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from poshws.binding import AllowNull, Collected, NotNullOrEmpty, OneOf, Param, Range, cmdlet
from poshws.commands.utility.xml.writer import XmlLines
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import PSCustomObject, unwrap
from poshws.corelib.typesystem.core_types import PRIMITIVES
from poshws.corelib.typesystem.types import resolve_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.properties import properties_of

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
_WRITTEN_AS_TEXT: Final = frozenset(
    f"System.{name}"
    for name in [
        "String",
        *PRIMITIVES,
        "Decimal",
        "DateTime",
        "TimeSpan",
        "Guid",
        "Uri",
        "Version",
        "Xml.XmlDocument",
        "Byte[]",
        "Security.SecureString",
        "Management.Automation.ScriptBlock",
        "Management.Automation.SemanticVersion",
    ]
)


@cmdlet("ConvertTo-Xml", order="depth", output=("System.Xml.XmlDocument", "System.String"))
def convertto_xml(
    input: Annotated[Collected[object], Param(position=0, mandatory=True), AllowNull()],
    *,
    depth: Annotated[int, Range(1, 2147483647)] = 1,
    no_type_information: bool = False,
    as_: Annotated[
        str, Param(name="As"), NotNullOrEmpty(), OneOf("Stream", "String", "Document")
    ] = "Document",
) -> Iterator[object]:
    """Makes XML of objects: an Objects element with an Object for each.

    -InputObject        The objects.
    -Depth              How many levels of objects inside objects are written.
    -NoTypeInformation  Leaves out the names of types.
    -As                 Document, String, or Stream (a text for each object).

    PS> 1 | ConvertTo-Xml -As String -NoTypeInformation
    <?xml version="1.0" encoding="utf-8"?>
    <Objects>
      <Object>1</Object>
    </Objects>
    """
    if as_.lower() == "stream":
        yield _DECLARATION
        yield "<Objects>"
        for item in input:
            serializer = _Serializer(XmlLines(), no_type_information)
            serializer.write(item, "Object", None, depth)
            yield "\n".join(serializer.out.lines)
        yield "</Objects>"
        return
    lines = XmlLines()
    lines.lines.append(_DECLARATION)
    opened = lines.open("Objects", {})
    serializer = _Serializer(lines, no_type_information)
    for item in input:
        serializer.write(item, "Object", None, depth)
    lines.close("Objects", opened)
    text = "\n".join(lines.lines)
    if as_.lower() == "string":
        yield text
    else:
        kind = resolve_type("System.Xml.XmlDocument")
        yield text if kind is None else convert(text, kind)


class _Serializer:
    def __init__(self, out: XmlLines, no_type_information: bool) -> None:
        self.out = out
        self._no_types = no_type_information

    def write(self, value: object, tag: str, name: str | None, depth: int) -> None:
        """Writes a value; `depth` is how many levels of objects may still follow."""
        attributes = {} if name is None else {"Name": name}
        if value is None:
            self.out.empty(tag, attributes)
            return
        base = unwrap(value)
        kind = type_of(base).full_name
        if not self._no_types:
            attributes["Type"] = kind
        if kind in _WRITTEN_AS_TEXT:
            self.out.text(tag, attributes, net_to_string(base))
            return
        items = None if isinstance(base, PSCustomObject) else enumerable(base)
        is_container = isinstance(base, Hashtable) or items is not None
        if depth == 0 and not is_container:
            self._write_text(value, tag, attributes)
            return
        opened = self.out.open(tag, attributes)
        if isinstance(base, Hashtable):
            for key, held in base.items():
                self.write(key, "Property", "Key", depth)
                self.write(held, "Property", "Value", depth)
        elif items is not None:
            for item in items:
                self.write(item, "Property", None, depth)
        else:
            self._write_properties(value, depth - 1)
        self.out.close(tag, opened)

    def _write_text(self, value: object, tag: str, attributes: dict[str, str]) -> None:
        """An object that is too deep: its text, with what was added to it as strings beside."""
        added = [each for each in properties_of(value) if each.is_instance]
        if not added:
            self.out.text(tag, attributes, convert_to_string(value))
            return
        opened = self.out.open(tag, attributes)
        shown = {} if self._no_types else {"Type": "System.String"}
        self.out.text("Property", shown, convert_to_string(value))
        for each in added:
            shown = {"Name": each.name}
            if not self._no_types:
                shown["Type"] = f"System.Management.Automation.PS{each.member_type}"
            self.out.text("Property", shown, convert_to_string(each.value()))
        self.out.close(tag, opened)

    def _write_properties(self, value: object, depth: int) -> None:
        for each in properties_of(value):
            try:
                held = each.value()
            except NetException:
                held = None
            if held is not None:
                self.write(held, "Property", each.name, depth)
                continue
            attributes = {"Name": each.name}
            if not self._no_types:
                attributes["Type"] = each.type_name
            self.out.empty("Property", attributes)
