"""XML nodes as scripts see them: attributes and child elements are properties, by local name
whatever its case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from poshws.corelib.exceptions.powershell import SetValueException
from poshws.corelib.psobject import MISSING, PSCodeMethod
from poshws.corelib.typesystem.types import type_of
from poshws.corelib.xml.nodes import Attribute, Element, Node, Text, Whitespace
from poshws.objects import members
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.extended.members import add_type_member
from poshws.objects.invocation.calls import preferred_methods
from poshws.objects.members import read_typed
from poshws.objects.properties import AdaptedPropertyView, PropertyView, register_adapter

_ONLY_TEXT = 'Cannot set "{}" because only strings can be used as values to set XmlNode properties.'

_TEXT = "#text"


def nodes_named(node: Node, name: str) -> list[Node]:
    """Attributes and children of a local name."""
    wanted = name.lower()
    if isinstance(node, Attribute):  # .NET has its value in a text below it
        return [node] if wanted == _TEXT else []
    found: list[Node] = []
    if isinstance(node, Element):
        found += [each for each in node.attributes if each.local_name.lower() == wanted]
    for child in node.children or ():
        if child.local_name.lower() == wanted and type(child) is not Whitespace:
            found.append(child)
    return found


def shown(node: Node) -> object:
    """An element that has only text is that text; so are attributes and strings."""
    if type(node) is Text or isinstance(node, Attribute):
        return node.text
    if isinstance(node, Element) and node.attributes:
        return node
    children = node.children
    if not children:
        return node.text
    if len(children) == 1 and children[0].kind == "Text":
        return node.text
    return node


def get_node_member(node: Node, name: str) -> object:
    """A member of a node for a script; MISSING where it has none of the name."""
    found = nodes_named(node, name)
    if not found:
        return read_typed(node, name)
    if len(found) == 1:
        return shown(found[0])
    return [shown(each) for each in found]


def set_node_member(node: Node, name: str, value: object) -> object:
    """Writes the text of the one node of the name; MISSING where there is none."""
    found = nodes_named(node, name)
    if not found:
        return MISSING
    _set(found, name, value)
    return None


def _is_settable(found: list[Node]) -> bool:
    """Whether the property is one text: an attribute, or an element without anything else."""
    if len(found) != 1:
        return False
    target = found[0]
    if type(target) is Text or isinstance(target, Attribute):
        return True
    children = target.children or []
    is_plain = not children or (len(children) == 1 and children[0].kind == "Text")
    return is_plain and not (isinstance(target, Element) and target.attributes)


def _set(found: list[Node], name: str, value: object) -> None:
    text = convert_to_string(value)
    target = found[0]
    if not _is_settable(found):
        error_id = "XmlNodeSetRestrictionsMoreThanOneNode"
        if len(found) == 1:
            has_attributes = isinstance(target, Element) and target.attributes
            error_id = "XmlNodeSetRestrictionsNodeWithAttributes"
            if not has_attributes:
                error_id = "XmlNodeSetRestrictionsUnknownNodeType"
        raise SetValueException(_ONLY_TEXT.format(name), error_id=error_id)
    target.text = text


def node_views(value: object) -> Iterator[PropertyView]:
    """All properties of a node, a name once."""
    assert isinstance(value, Node)
    names: dict[str, str] = {}
    if isinstance(value, Attribute):
        yield _view(value, _TEXT)
        return
    attributes = value.attributes if isinstance(value, Element) else []
    for each in (*attributes, *(value.children or ())):
        if type(each) is not Whitespace:
            names.setdefault(each.local_name.lower(), each.local_name)
    for name in names.values():
        yield _view(value, name)


def _view(node: Node, name: str) -> PropertyView:
    found = nodes_named(node, name)
    content = shown(found[0]) if len(found) == 1 else [shown(each) for each in found]
    return AdaptedPropertyView(
        name,
        node,
        "Property",
        type_of(content).full_name,
        lambda: get_node_member(node, name),
        (lambda new: _set(nodes_named(node, name), name, new)) if _is_settable(found) else None,
    )


def _list_text(nodes: Iterable[Node]) -> str:
    """The names of nodes in a list, as PowerShell's code method gives them."""
    return " ".join(node.local_name for node in nodes)


def install() -> None:
    """Makes scripts read and write nodes so; called when a document is first made."""
    for name, text in (("XmlNode", lambda node: node.local_name), ("XmlNodeList", _list_text)):
        method = PSCodeMethod("ToString", text, f"static string {name}(psobject instance)")
        add_type_member(f"System.Xml.{name}", method)
    preferred_methods.add("tostring")
    for kind in _all_kinds(Node):
        members.register_getter(kind, get_node_member)
        members.register_setter(kind, set_node_member)
        register_adapter(kind, node_views)


def _all_kinds(kind: type[Node]) -> Iterator[type[Node]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _all_kinds(each)
