"""ConvertFrom-PodeXml: the nodes of a document to ordered tables.

Attributes and elements become entries; what occurs several times becomes an array, and so does an
element whose children all have one name. Text alone is the value of its element. The order of the
questions is Pode's own, as the answers depend on it.
"""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

from poshws.binding import Param, Pipe
from poshws.corelib.collections.hashtable import OrderedDictionary
from poshws.corelib.psobject import MISSING
from poshws.corelib.xml.nodes import Document, Element, Node, Text
from poshws.objects.xml_adapter import get_node_member
from poshws.operators.arithmetic.operators import add
from poshws.pode.command import pode_command


@pode_command("ConvertFrom-PodeXml")
def convert_from_pode_xml(
    node: Annotated[
        Pipe[object], Param(name="node", type="System.Xml.XmlNode", position=0, mandatory=True)
    ],
    *,
    prefix: str = "",
    show_doc_element: bool = False,
    keep_attributes: bool = False,
) -> Any:
    """Turns XML into ordered tables, which can be written as JSON.

    -node            The XML: a document or an element.
    -Prefix          Stands before the names of attributes.
    -ShowDocElement  Has the document's element as an entry, in place of what is in it.
    -KeepAttributes  Keeps the attributes of elements that have text.

    PS> [xml] '<a><b>1</b><b>2</b><c d="3" /></a>' | ConvertFrom-PodeXml | ConvertTo-Json -Compress
    {"b":["1","2"],"c":{"d":"3"}}
    """
    for each in node:
        found: Any = each
        if isinstance(found, Document) and not show_doc_element and found.root is not None:
            found = found.root
        yield table_of(found, prefix, keeps_attributes=keep_attributes)


def table_of(node: Node, prefix: str = "", *, keeps_attributes: bool = False) -> OrderedDictionary:
    """A node's attributes and children."""
    table = OrderedDictionary()
    for attribute in attributes_of(node):
        table[prefix + attribute.local_name] = attribute.text
    children = list(node)
    counts = Counter(child.local_name.lower() for child in children)
    names = {child.local_name.lower(): child.local_name for child in reversed(children)}
    for name in sorted(low for low, count in counts.items() if count > 1):
        table[names[name]] = []
    for child in children:
        put(table, child, keeps_attributes)
    return table


def put(table: OrderedDictionary, child: Node, keeps_attributes: bool) -> None:
    """Adds a child to the table of its parent."""
    name = child.local_name
    below = list(child)
    before = table.get(name)
    if type(child) is Text:
        table[name] = add(before, child.text)
    elif len(below) == 1 and below[0].name == "#text":
        value: Any = below[0].text
        if keeps_attributes and isinstance(child, Element):
            value = OrderedDictionary((each.local_name, each.text) for each in child.attributes)
            value["#text"] = get_node_member(child, "#text")
        table[name] = add(before, value)
    elif (data := get_node_member(child, "#cdata-section")) is not MISSING:
        table[name] = data
    elif len(below) > 1 and is_list(child):
        table[name] = [table_of(each) for each in below]
    else:
        table[name] = add(before, table_of(child))


def attributes_of(node: Node) -> list[Any]:
    """The attributes of an element; other nodes have none."""
    return node.attributes if isinstance(node, Element) else []


def is_list(node: Node) -> bool:
    """Whether all that a node has goes by one name."""
    return len({each.local_name.lower() for each in (*attributes_of(node), *node)}) == 1
