"""What Select-Xml gives: a node with where it was found."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.members import get_member


class SelectXmlInfo:
    """One node that Select-Xml found."""

    def __init__(self, node: object, path: str, pattern: str) -> None:
        self.node = node
        self.path = path
        self.pattern = pattern

    def __str__(self) -> str:
        value = get_member(self.node, "Value")
        text = net_to_string(get_member(self.node, "InnerXml") if value is None else value).strip()
        return text if self.path == "InputStream" else f"{text}:{self.path}"


TYPES = [
    declare(
        "Microsoft.PowerShell.Commands.SelectXmlInfo",
        SelectXmlInfo,
        {
            "System.Xml.XmlNode Node {get;set;}": "node",
            "string Path {get;set;}": "path",
            "string Pattern {get;set;}": "pattern",
            "string ToString()": str,
        },
    )
]
