"""Lists of XML nodes as scripts get them: live for children, fixed for what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from poshws.corelib.xml.nodes import Element, Node


class NodeList:
    """System.Xml.XmlNodeList: live for children, fixed for what was found."""

    __slots__ = ("read", "__weakref__")
    net_name: ClassVar[str] = "System.Xml.XmlNodeList"

    def __init__(self, read: Callable[[], list[Node]]) -> None:
        self.read = read

    def __iter__(self) -> Iterator[Node]:
        return iter(list(self.read()))

    def __len__(self) -> int:
        return len(self.read())

    def __bool__(self) -> bool:
        return True


class ChildList(NodeList):
    __slots__ = ()
    net_name = "System.Xml.XmlChildNodes"


class FoundList(NodeList):
    __slots__ = ()
    net_name = "System.Xml.XPathNodeList"


class ElementList(NodeList):
    __slots__ = ()
    net_name = "System.Xml.XmlElementList"


class AttributeList(NodeList):
    """System.Xml.XmlAttributeCollection."""

    __slots__ = ("element",)
    net_name = "System.Xml.XmlAttributeCollection"

    def __init__(self, element: Element) -> None:
        super().__init__(lambda: list(element.attributes))
        self.element = element
