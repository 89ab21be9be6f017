"""What rules on blocks share: the text of lines, tokens in pairs, blocks inside of blocks."""

from __future__ import annotations

from typing import Any, Final, Literal

from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

_DEPTH: Final = "blocks inside of others"
INTERRUPTING: Final[RuleOptionsType] = {"alt": ["paragraph", "reference", "blockquote", "list"]}
"""The options of a rule whose blocks may follow a paragraph without a blank line."""


def line_text(state: StateBlock, line: int) -> str:
    """A line without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def is_outside(state: StateBlock, line: int) -> bool:
    """Whether a line ends the block around, as one that is not indented ends an item."""
    return not state.isEmpty(line) and state.sCount[line] < state.blkIndent


def interrupts(state: StateBlock, line: int, end: int) -> bool:
    """Whether a block begins here that ends a paragraph."""
    rules = state.md.block.ruler.getRules("paragraph")
    return any(rule(state, line, end, True) for rule in rules)


def push(
    state: StateBlock, name: str, tag: str, nesting: Literal[-1, 0, 1], **attributes: Any
) -> Token:
    """Adds a token of a block."""
    kind = {1: f"{name}_open", -1: f"{name}_close", 0: name}[nesting]
    token = state.push(kind, tag, nesting)
    token.block = True
    token.attrs = {key: value for key, value in attributes.items() if value}
    return token


def push_inline(state: StateBlock, text: str) -> None:
    """Adds text whose inlines are still to be read."""
    token = state.push("inline", "", 0)
    token.content = text.strip()
    token.children = []


def read_inside(state: StateBlock, lines: list[str]) -> None:
    """Adds the blocks of lines that stand inside of another."""
    depth = state.env.get(_DEPTH, 0)
    state.env[_DEPTH] = depth + 1
    state.md.block.parse("\n".join(lines), state.md, state.env, state.tokens)
    state.env[_DEPTH] = depth


def is_first_level(state: StateBlock) -> bool:
    """Whether no block is around."""
    return not state.level and not state.env.get(_DEPTH, 0)
