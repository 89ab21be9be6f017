"""Markdig's advanced extensions as rules for markdown-it-py, a module for each.

The order of the calls is that of the rules: what reads whole blocks first, and among the rules on
inlines Markdig's own order.
"""

from __future__ import annotations

from markdown_it import MarkdownIt

from poshws.commands.utility.markdown.extensions import (
    abbreviations,
    alerts,
    attributes,
    autolinks,
    containers,
    definition_lists,
    emphasis,
    enclosing,
    footnotes,
    grid_tables,
    headings,
    lettered_lists,
    math,
    pipe_tables,
    task_lists,
)


def install(parser: MarkdownIt) -> None:
    """Adds the extensions to a parser of CommonMark."""
    enclosing.install(parser)
    pipe_tables.install(parser)
    emphasis.install(parser)
    abbreviations.install(parser)
    footnotes.install(parser)
    task_lists.install(parser)
    alerts.install(parser)
    autolinks.install(parser)
    math.install(parser)
    attributes.install(parser)
    containers.install(parser)
    definition_lists.install(parser)
    lettered_lists.install(parser)
    grid_tables.install(parser)
    headings.install(parser)
