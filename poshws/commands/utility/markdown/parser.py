"""Markdown text as a tree of nodes, read by markdown-it-py.

Two dialects, those of the two pipelines that ConvertFrom-Markdown has: plain CommonMark for the
terminal, and for HTML CommonMark with Markdig's "advanced extensions" (the `extensions` package).
Links keep their targets as written; how Markdig escapes them is the renderer's affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode as Node

from poshws.commands.utility.markdown import delimiters, lists, literals
from poshws.commands.utility.markdown.extensions import install

_DEFINITIONS: Final = "definitions at"


@dataclass(frozen=True, slots=True)
class Document:
    """A document: the tree, and how many of its blocks stand before the first definition of a link
    or footnote (all, where only headings are labels; None without any label)."""

    root: Node
    definitions_at: int | None


class _Parser(MarkdownIt):
    """CommonMark. Markdig forbids no schemes in links, and leaves escaping to its renderer."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"inline_definitions": True})
        self.core.ruler.after("block", "definitions", _find_definitions)
        lists.install(self)

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


def parse_plain(text: str) -> Document:
    """The tree of CommonMark, its text in the pieces that Markdig's parser leaves."""
    parser = _Parser()
    delimiters.install(parser)
    literals.install(parser)
    return _parse(parser, text)


def parse_extended(text: str) -> Document:
    """The tree of CommonMark with Markdig's advanced extensions."""
    parser = _Parser()
    install(parser)
    return _parse(parser, text)


def _parse(parser: MarkdownIt, text: str) -> Document:
    env: dict[str, Any] = {}
    tokens = parser.parse(text, env)
    definitions_at = env.get(_DEFINITIONS)
    root = Node(tokens)
    if definitions_at is None and any(token.meta.get("label") for token in tokens):
        definitions_at = len(root.children)
    return Document(root, definitions_at)


def _find_definitions(state: StateCore) -> None:
    """Takes definitions of links out of the blocks, and notes where the first one stands."""
    kept: list[Token] = []
    depth = closed = 0
    for token in state.tokens:
        is_definition = token.type in ("definition", "footnote_definition_open")
        if is_definition and _DEFINITIONS not in state.env:
            # Inside of a block, the definition comes right after it.
            state.env[_DEFINITIONS] = closed + bool(depth)
        if token.type == "definition":
            continue
        depth += token.nesting
        closed += token.nesting <= 0 and not depth
        kept.append(token)
    state.tokens = kept
