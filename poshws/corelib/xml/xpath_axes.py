"""The axes of XPath: from a node to others, the nearest first; and document order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from poshws.corelib.xml.nodes import Attribute, Element, Node

Walk = Callable[[Node], Iterator[Node]]


def _self(node: Node) -> Iterator[Node]:
    yield node


def _child(node: Node) -> Iterator[Node]:
    return iter(node.children or ())


def _parent(node: Node) -> Iterator[Node]:
    for each in node.ancestors():
        yield each
        return


def _ancestor_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from node.ancestors()


def _descendant_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from node.descendants()


def _attribute(node: Node) -> Iterator[Node]:
    return iter(node.attributes if isinstance(node, Element) else ())


def _siblings(node: Node) -> tuple[list[Node], int]:
    if node.parent is None or isinstance(node, Attribute):
        return [], 0
    siblings = node.parent.children or []
    return siblings, siblings.index(node)


def _following_sibling(node: Node) -> Iterator[Node]:
    siblings, place = _siblings(node)
    return iter(siblings[place + 1 :])


def _preceding_sibling(node: Node) -> Iterator[Node]:
    siblings, place = _siblings(node)
    return reversed(siblings[:place])


def _following(node: Node) -> Iterator[Node]:
    for each in _ancestor_or_self(node):
        for sibling in _following_sibling(each):
            yield from _descendant_or_self(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    for each in _ancestor_or_self(node):
        for sibling in _preceding_sibling(each):
            yield from reversed(list(_descendant_or_self(sibling)))


def _nothing(node: Node) -> Iterator[Node]:
    return iter(())


AXES: Final[dict[str, Walk]] = {
    "self": _self,
    "child": _child,
    "parent": _parent,
    "ancestor": Node.ancestors,
    "ancestor-or-self": _ancestor_or_self,
    "descendant": Node.descendants,
    "descendant-or-self": _descendant_or_self,
    "attribute": _attribute,
    "following-sibling": _following_sibling,
    "preceding-sibling": _preceding_sibling,
    "following": _following,
    "preceding": _preceding,
    "namespace": _nothing,
}


_FEW: Final = 20  # nodes whose places are looked for one by one


def in_order(nodes: list[Node]) -> list[Node]:
    """Every node once, in the order of the document."""
    if len(nodes) < 2:
        return nodes
    unique = list(dict.fromkeys(nodes))
    if len(unique) <= _FEW:
        keys = {id(node): _key(node) for node in unique}
        return sorted(unique, key=lambda node: keys[id(node)])
    places: dict[Node, int] = {}
    for node in unique:
        if node not in places:
            _number(node, places)
    return sorted(unique, key=places.__getitem__)


def _number(node: Node, places: dict[Node, int]) -> None:
    """Numbers all nodes of the tree that a node is in, in document order."""
    top = list(_ancestor_or_self(node))[-1]
    for each in _descendant_or_self(top):
        places[each] = len(places)
        for attribute in each.attributes if isinstance(each, Element) else ():
            places[attribute] = len(places)


def _key(node: Node) -> tuple[tuple[int, int], ...]:
    """Places from the root down; attributes come before children."""
    places: list[tuple[int, int]] = []
    current: Node | None = node
    while current is not None:
        if isinstance(current, Attribute):
            owner = current.owner
            places.append((0, owner.attributes.index(current) if owner else 0))
            current = owner
            continue
        parent = current.parent
        if parent is not None and parent.children is not None:
            places.append((1, parent.children.index(current)))
        current = parent
    return tuple(reversed(places))
