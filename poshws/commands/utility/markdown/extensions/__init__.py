"""Markdig's advanced extensions as rules for markdown-it-py, a module for each.

The order of the calls is that of the rules: what reads whole blocks first, and among the rules on
inlines Markdig's own order.
"""

from __future__ import annotations

from markdown_it import MarkdownIt

from poshws.commands.utility.markdown.extensions import (
    autolinks,
    emphasis,
    enclosing,
    headings,
    pipe_tables,
    task_lists,
)


def install(parser: MarkdownIt) -> None:
    """Adds the extensions to a parser of CommonMark."""
    enclosing.install(parser)
    emphasis.install(parser)
    autolinks.install(parser)
    task_lists.install(parser)
    pipe_tables.install(parser)
    headings.install(parser)
