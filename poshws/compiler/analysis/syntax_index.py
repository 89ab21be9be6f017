"""Where in a script the things stand that decide how the code around them is written.

Whether a loop holds a command, or a block may name `$args`, is asked at each level of what may be
nested deeply. The whole script is looked through once; what lies in a stretch of it is then found
by its place.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from poshws.syntax.ast import Extent, Node

IndexedKind = Literal["signal", "command", "block call", "continue"]

_OF_BLOCKS = frozenset(
    "invoke invokereturnasis invokewithcontext foreach where process begin end".split()
)


class SyntaxIndex:
    """The places in one script, or in the stretch of it that `text` is, from `start` on."""

    def __init__(self, root: Node, text: str, start: int = 0) -> None:
        self._root = root
        self._text = text
        self._start = start
        self._nodes: dict[IndexedKind, list[int]] | None = None
        self._declared: dict[str, frozenset[str]] | None = None
        self._words: dict[str, list[int]] = {}
        self._patterns: dict[re.Pattern[str], tuple[list[int], list[int]]] = {}
        lower = text.lower()
        # A few letters have more than one lower-case character.
        self._lower = lower if len(lower) == len(text) else text

    def declares_property(self, name: str) -> bool:
        """Whether a class of the script has a property of that lower-case name."""
        return name in self._of_classes()["PropertyMember"]

    def declares_method(self, name: str) -> bool:
        """Whether a class of the script has a method of that lower-case name."""
        return name in self._of_classes()["FunctionMember"]

    def declares_class(self, name: str) -> bool:
        """Whether the script has a class of that lower-case name."""
        return name in self._of_classes()["TypeDefinition"]

    def _of_classes(self) -> dict[str, frozenset[str]]:
        """The lower-case names of what the script's classes are and have, by kind of node."""
        if self._declared is None:
            found: dict[str, set[str]] = {
                "PropertyMember": set(),
                "FunctionMember": set(),
                "TypeDefinition": set(),
            }
            if self.has_word("class", self._root.extent):
                for each in self._root.descendants():
                    if each.kind in found:
                        found[each.kind].add(each.name.lower())  # type: ignore[attr-defined]
            self._declared = {kind: frozenset(names) for kind, names in found.items()}
        return self._declared

    def has_types(self, node: Node) -> bool:
        """Whether classes or enums are defined in the node."""
        extent = node.extent
        if not self.has_word("class", extent) and not self.has_word("enum", extent):
            return False
        return any(each.kind == "TypeDefinition" for each in node.descendants())

    def has_signal(self, node: Node) -> bool:
        """Whether a break or continue may come out of something called in the node."""
        return self._has("signal", node)

    def has_command(self, node: Node) -> bool:
        """Whether a command is called in the node."""
        return self._has("command", node)

    def runs_block(self, node: Node) -> bool:
        """Whether a command is called in the node, or a scriptblock may be."""
        return self._has("command", node) or self._has("block call", node)

    def has_continue(self, node: Node) -> bool:
        """Whether there is a `continue` in the node."""
        return self._has("continue", node)

    def has_word(self, word: str, extent: Extent) -> bool:
        """Whether the text has the word there, which is in lower case, in any case."""
        starts = self._words.get(word)
        if starts is None:
            starts = self._words[word] = _all_of(word, self._lower, self._start)
        at = bisect_left(starts, extent.start)
        return at < len(starts) and starts[at] + len(word) <= extent.end

    def matches(self, pattern: re.Pattern[str], extent: Extent) -> bool:
        """Whether anything of what the pattern matches in the text lies there."""
        found = self._patterns.get(pattern)
        if found is None:
            all_matches = list(pattern.finditer(self._text))
            first = self._start
            found = (
                [first + each.start() for each in all_matches],
                [first + each.end() for each in all_matches],
            )
            self._patterns[pattern] = found
        starts, ends = found
        at = bisect_right(ends, extent.start)
        return at < len(starts) and starts[at] < extent.end

    def _has(self, what: IndexedKind, node: Node) -> bool:
        if self._nodes is None:
            self._nodes = _note(self._root)
        starts, extent = self._nodes[what], node.extent
        at = bisect_left(starts, extent.start)
        return at < len(starts) and starts[at] < extent.end


def _all_of(word: str, text: str, start: int) -> list[int]:
    found = []
    at = text.find(word)
    while at >= 0:
        found.append(start + at)
        at = text.find(word, at + 1)
    return found


def _note(root: Node) -> dict[IndexedKind, list[int]]:
    """Where the nodes of each kind begin, in order."""
    found: dict[IndexedKind, list[int]] = {
        "signal": [],
        "command": [],
        "block call": [],
        "continue": [],
    }
    for node in root.descendants():
        for what in _kinds(node):
            found[what].append(node.extent.start)
    for starts in found.values():
        starts.sort()
    return found


def _kinds(node: Any) -> tuple[IndexedKind, ...]:
    kind = node.kind
    if kind == "Command":
        return ("signal", "command")
    if kind == "InvokeMemberExpression":
        return ("signal", "block call") if _may_run_block(node) else ("signal",)
    if kind in ("SubExpression", "ArrayExpression"):
        return ("signal",)
    if kind == "ContinueStatement":
        return ("continue",) if node.label is None else ("signal", "continue")
    if kind == "BreakStatement" and node.label is not None:
        return ("signal",)
    return ()


def _may_run_block(node: Any) -> bool:
    """Methods of scriptblocks, and those with a name that is found at run time."""
    member = node.member
    return member.kind != "StringConstantExpression" or member.value.lower() in _OF_BLOCKS
