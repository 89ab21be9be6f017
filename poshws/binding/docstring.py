"""A cmdlet's docstring → its help.

The first paragraph is the synopsis, what follows the description; then one line for each parameter
(``-Name  text``, continued by indented lines), a ``Notes:`` paragraph if need be, and examples that
begin with ``PS> ``, each with its output up to the next blank line or example::

    '''Drops every object that equals the one before it.

    Only neighbours are compared.

    -AsString  Compares the objects as text.

    PS> 'a', 'a', 'b' | Get-Unique
    a
    b
    '''
"""

from __future__ import annotations

import re

from poshws.binding.help import CommentHelp, Example

PROMPT = "PS> "
PARAMETER = re.compile(r"-(\w+)(?:, -\w+)*\s{2,}(\S.*)")


def read_docstring(text: str) -> CommentHelp:
    """The help in a docstring; an empty one gives empty help."""
    help = CommentHelp()
    paragraphs: list[str] = []
    lines = dedent(text)
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.startswith(PROMPT):
            index = read_example(lines, index, help)
        elif found := PARAMETER.match(line):
            index = read_parameter(lines, index, found, help)
        elif line.strip():
            index = read_paragraph(lines, index, paragraphs)
        else:
            index += 1
    for paragraph in paragraphs[1:]:
        if paragraph.startswith("Notes:"):
            help.notes = paragraph[6:].strip()
        else:
            help.description += ("\n\n" if help.description else "") + paragraph
    help.synopsis = paragraphs[0] if paragraphs else ""
    return help


def dedent(text: str) -> list[str]:
    """The lines without the indentation of the code around them."""
    lines = text.expandtabs().splitlines()
    rest = [line for line in lines[1:] if line.strip()]
    margin = min((len(line) - len(line.lstrip()) for line in rest), default=0)
    return [lines[0].strip() if lines else "", *(line[margin:].rstrip() for line in lines[1:])]


def read_paragraph(lines: list[str], index: int, paragraphs: list[str]) -> int:
    """Joins the lines of a paragraph; indented ones keep their line."""
    taken: list[str] = []
    while index < len(lines) and lines[index].strip() and not lines[index].startswith(PROMPT):
        if PARAMETER.match(lines[index]):
            break
        taken.append(lines[index])
        index += 1
    joined = taken[0]
    for line in taken[1:]:
        joined += ("\n" if line.startswith((" ", "- ", "* ")) else " ") + line
    paragraphs.append(joined)
    return index


def read_parameter(lines: list[str], index: int, found: re.Match[str], help: CommentHelp) -> int:
    """One parameter's text with the indented lines after it."""
    text = found[2]
    index += 1
    while index < len(lines) and lines[index].startswith("  "):
        text += " " + lines[index].strip()
        index += 1
    for name in re.findall(r"-(\w+)", found[0][: found.start(2)]):
        help.parameters[name.lower()] = text
    return index


def read_example(lines: list[str], index: int, help: CommentHelp) -> int:
    """An example: code (``PS> `` and ``>> `` lines), then its output."""
    code = [lines[index][len(PROMPT) :]]
    index += 1
    while index < len(lines) and lines[index].startswith(">> "):
        code.append(lines[index][3:])
        index += 1
    output: list[str] = []
    while index < len(lines) and lines[index].strip() and not lines[index].startswith(PROMPT):
        output.append(lines[index])
        index += 1
    help.examples.append(Example("\n".join(code), output="\n".join(output)))
    return index
