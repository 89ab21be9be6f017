"""What every node of a syntax tree has: its extent, its parent and its children.

A node class declares its fields and nothing else: `Node`'s metaclass makes slots, a constructor and
the list of children of them, as `dataclasses` would. That module is not used, since a start that
parses would pay 30 ms for it and its decorators; here a constructor is compiled when the first node
of its class is made, so a script pays for the constructs that it has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, dataclass_transform

from poshws.syntax.source import Extent

_find_types = re.compile(r"[A-Z]\w+").findall
# What fields hold besides nodes.
_NOT_NODES = frozenset(
    ("None", "Extent", "ScriptRequirements", "Token", "TypeName", "VariablePath")
)


@dataclass_transform(eq_default=False)
class NodeType(type):
    """The class of node classes.

    Fields of a base class come before those of the class itself, `extent` first. A field is a child
    where its type names a node class; a class whose children have another order declares
    `child_fields`.
    """

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> NodeType:
        """Makes a node class of its declared fields."""
        fields: dict[str, str] = {}
        defaults: dict[str, object] = {}
        for base in bases:
            fields |= getattr(base, "field_types", {})
            defaults |= getattr(base, "field_defaults", {})
        slots = []
        for field, field_type in namespace.get("__annotations__", {}).items():
            if field_type.startswith("ClassVar"):
                continue
            if field not in fields:
                slots.append(field)
            fields[field] = field_type
            if field in namespace:
                defaults[field] = namespace.pop(field)
        namespace.setdefault("__slots__", tuple(slots))
        namespace.setdefault("__init__", _compile_and_construct)
        namespace.setdefault("child_fields", tuple(filter(lambda f: _is_child(fields[f]), fields)))
        namespace["field_types"] = fields
        namespace["field_defaults"] = defaults
        namespace["kind"] = name
        namespace["net_name"] = f"System.Management.Automation.Language.{name}Ast"
        return super().__new__(mcls, name, bases, namespace)


def _is_child(field_type: str) -> bool:
    return not _NOT_NODES.issuperset(_find_types(field_type))


def _compile_and_construct(node: Node, *values: object, **named: object) -> None:
    """The constructor of a class until its first node: compiles the one that takes its place."""
    cls = type(node)
    cls.__init__ = _constructor(cls)  # type: ignore[method-assign]
    cls.__init__(node, *values, **named)


def _constructor(cls: type[Node]) -> Callable[..., None]:
    fields, defaults = cls.field_types, cls.field_defaults
    parameters = [f"{each} = defaults[{each!r}]" if each in defaults else each for each in fields]
    lines = [f"def __init__(self, {', '.join(parameters)}):", " self.parent = None"]
    lines += [f" self.{each} = {each}" for each in fields]
    namespace: dict[str, Any] = {"defaults": defaults}
    exec("\n".join(lines), namespace)  # noqa: S102 (as dataclasses and namedtuple do)
    constructor: Callable[..., None] = namespace["__init__"]
    return constructor


class _Linked:
    """What is set once the tree is whole, so that no constructor takes it."""

    __slots__ = ("parent",)
    parent: Node | None


class Node(_Linked, metaclass=NodeType):
    """One construct of a script: the .NET class of the same name with "Ast" behind it."""

    field_types: ClassVar[dict[str, str]]
    field_defaults: ClassVar[dict[str, object]]
    child_fields: ClassVar[tuple[str, ...]]
    kind: ClassVar[str]
    net_name: ClassVar[str]
    extent: Extent

    def children(self) -> list[Node]:
        """The nodes directly below, in the order of the fields."""
        found: list[Node] = []
        for name in self.child_fields:
            value: Any = getattr(self, name)
            if value is None:
                continue
            if type(value) is not list:
                found.append(value)
            elif value:
                if type(value[0]) is tuple:
                    for item in value:
                        found += item
                else:
                    found += value
        return found

    def descendants(self) -> Iterator[Node]:
        """This node and all below it, parents first."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children()))

    def __repr__(self) -> str:
        return f"<{self.kind} {self.extent.start}-{self.extent.end} {self.extent.text[:40]!r}>"


class Statement(Node):
    """Whatever a block is a list of."""


def link_parents(root: Node) -> int:
    """Gives every node below the root its parent; says how many levels there are."""
    level = [root]
    depth = 0
    while level:
        depth += 1
        below: list[Node] = []
        for node in level:
            for child in node.children():
                child.parent = node
                below.append(child)
        level = below
    return depth
