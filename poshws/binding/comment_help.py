"""Comment-based help: finds the comment that describes a function or script, and reads it.

about_Comment_Based_Help: the comment stands right before the function (no more than one blank line
between), at the beginning of its body, or at its end; for a script at the beginning of the file
(and then two lines apart from a function that follows) or at its end. It is help if its first line
that is not blank is a keyword like ``.SYNOPSIS``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from poshws.binding.help import CommentHelp, Example

DIRECTIVE = re.compile(r"^\s*\.(\w+)(\s+(\S.*))?\s*$")
BLANK = re.compile(r"^\s*$")
WITH_NAME = {
    "forwardhelptargetname": "forward_name",
    "forwardhelpcategory": "forward_category",
    "externalhelp": "external_help",
}
SPACE = " \t\xa0"


def find_help(tokens: Sequence[Any], node: Any, function: Any, root: Any) -> CommentHelp | None:
    """The help in the comments of a script block ``node``.

    ``function`` is the definition it is the body of, or None; ``root`` the whole script.
    """
    if function is not None:
        first = index_at(tokens, function.extent.start)
        help = as_help(preceding(tokens, first, function.extent.start_line, 2))
        if help is not None:
            return help
        start, last = index_at(tokens, node.extent.start) + 1, index_at(tokens, node.extent.end - 1)
    elif node is root:
        start, last = 0, len(tokens) - 1
    else:
        start, last = index_at(tokens, node.extent.start) + 1, index_at(tokens, node.extent.end - 1)
    help = leading(tokens, start, node if node is root else None)
    if help is not None:
        return help
    if 0 <= last < len(tokens):
        return as_help(preceding(tokens, last, tokens[last].extent.start_line, None))
    return None


def index_at(tokens: Sequence[Any], offset: int) -> int:
    """The index of the first token at or behind an offset."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].extent.start < offset:
            low = middle + 1
        else:
            high = middle
    return low


def leading(tokens: Sequence[Any], index: int, root: object) -> CommentHelp | None:
    """The first help comment among the comments that begin a body."""
    while True:
        block: list[Any] = []
        limit: int | None = None
        while index < len(tokens):
            token = tokens[index]
            if limit is not None and token.extent.start_line > limit:
                break
            if token.kind == "Comment":
                block.append(token)
                limit = token.extent.end_line + 1
            elif token.kind != "NewLine":
                break
            index += 1
        if not block:
            return None
        help = as_help(block)
        if help is not None:
            return None if root is not None and belongs_to_function(root, block) else help


def belongs_to_function(root: Any, block: list[Any]) -> bool:
    """Whether a script's first comment is rather about the function right after it."""
    end = root.end_block
    if end is None or not end.unnamed or not end.statements:
        return False
    first = end.statements[0]
    if type(first).__name__ != "FunctionDefinition":
        return False
    return bool(first.extent.start_line - block[-1].extent.end_line <= 4)


def preceding(tokens: Sequence[Any], index: int, line: int, proximity: int | None) -> list[Any]:
    """The comments that stand before a token, each close to the next."""
    block: list[Any] = []
    least = line - proximity if proximity is not None else 0
    for token in reversed(tokens[:index]):
        if token.extent.end_line < least:
            break
        if token.kind == "Comment":
            block.insert(0, token)
            least = token.extent.start_line - 1
        elif token.kind != "NewLine":
            break
    return block


def as_help(block: list[Any]) -> CommentHelp | None:
    """The help in a comment block; None if it is some other comment."""
    return read_comment([line for token in block for line in comment_lines(token.extent.text)])


def comment_lines(text: str) -> list[str]:
    """A comment's lines without its marks."""
    if text.startswith("#"):
        return [text.lstrip("#") if text.startswith("##") else text[1:]]
    inner = text[2:-2] if text.endswith("#>") else text[2:]
    return inner.splitlines()


def read_comment(lines: list[str]) -> CommentHelp | None:
    """The help in the lines of a comment; None if they hold anything else."""
    help = CommentHelp()
    is_help = False
    index = 0
    while index < len(lines):
        found = DIRECTIVE.match(lines[index])
        index += 1
        if found is None:
            if not BLANK.match(lines[index - 1]):
                return None
            continue
        start = index
        while index < len(lines) and not DIRECTIVE.match(lines[index]):
            index += 1
        is_help = True
        if not take(help, found[1].lower(), (found[3] or "").strip(), section(lines[start:index])):
            return None
    return help if is_help else None


def take(help: CommentHelp, keyword: str, argument: str, text: str) -> bool:
    """One keyword with its argument or its text; False for one that there is not."""
    if argument:
        if keyword == "parameter":
            help.parameters.setdefault(argument.lower(), text)
        elif keyword in WITH_NAME:
            setattr(help, WITH_NAME[keyword], argument)
        else:
            return keyword == "remotehelprunspace"
    elif keyword in ("synopsis", "description", "notes"):
        setattr(help, keyword, text)
    elif keyword in ("component", "role", "functionality"):
        setattr(help, keyword, text.strip())
    elif keyword == "example":
        help.examples.append(read_example(text))
    elif keyword in ("inputs", "outputs"):
        getattr(help, keyword).append(text)
    elif keyword == "link":
        help.links.append(text.strip())
    else:
        return False
    return True


def section(lines: list[str]) -> str:
    """The lines of a section, without blank ones before and the indentation of the first."""
    index = 0
    while index < len(lines) and BLANK.match(lines[index]):
        index += 1
    if index == len(lines):
        return ""
    first = lines[index]
    margin = len(first) - len(first.lstrip(SPACE))
    return "".join(f"{less_margin(line, margin)}\n" for line in lines[index:])


def less_margin(line: str, margin: int) -> str:
    """The line without white space before it, but no more of that than the margin."""
    kept = line.lstrip(SPACE)
    return line[min(len(line) - len(kept), margin) :]


def read_example(text: str) -> Example:
    """The code up to the first blank line (perhaps after a prompt), then the remarks."""
    prompt = re.match(r".*?>", text)
    introduction = prompt[0] if prompt else "PS > "
    code, blank, remarks = (text[len(prompt[0]) :] if prompt else text).partition("\n\n")
    made = Example(code.strip(), remarks if blank else "")
    made.introduction, made.text = introduction, text
    return made
