"""The beginning of a path → the items of a drive that it may mean, quoted as they must be."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from poshws.completion.results import (
    CONTAINER,
    DOUBLE_QUOTES,
    ITEM,
    SINGLE_QUOTES,
    CompletionResult,
    take_quote,
)
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.text.wildcard import WildcardPattern, escape, has_wildcards
from poshws.objects.members import get_member

if TYPE_CHECKING:
    from poshws.completion.context import Context

_DRIVE = re.compile(r"(\w{2,}):")


def complete_path(
    context: Context,
    *,
    containers: bool = False,
    extensions: Collection[str] | None = None,
    literal: bool | None = None,
) -> list[CompletionResult]:
    """The items whose paths begin like the word; `extensions` are those that files may have."""
    word, quote = take_quote(context.word)
    if literal is None:
        literal = context.option("LiteralPaths", False)
    drive = _DRIVE.match(word)
    if drive is not None and drive[1].lower() != "filesystem":
        return complete_item(context, word, quote, literal)
    word = re.sub(r"^(?i:filesystem)::", "", word)
    head, slash, leaf = word.replace("\\", "/").rpartition("/")
    base = head + slash
    is_relative = not base.startswith(("/", "~/"))
    found: list[CompletionResult] = []
    pattern = matching(leaf + "*")
    if pattern is None:
        return []
    for folder, shown in folders_of(context, base, is_relative):
        found += items_of(folder, shown, pattern, quote, containers, extensions, literal)
    return sorted(found, key=lambda each: text_key(each.tool_tip, True))


def matching(text: str) -> WildcardPattern | None:
    """The pattern of a text; None where it is none."""
    pattern = WildcardPattern(text, ignore_case=True)
    try:
        pattern.matches("")  # a pattern is read when it is first used
    except NetException:
        return None
    return pattern


def folders_of(context: Context, base: str, is_relative: bool) -> list[tuple[str, str]]:
    """The folders that the beginning of the path means, each with how it is to be written."""
    here = context.session.locations.folder
    if base.startswith("~/"):
        return [(os.path.expanduser(base), base)]
    folders = [base or "./"]
    if has_wildcards(base):
        folders = expand(here, base)
    found = []
    for folder in folders:
        full = os.path.normpath(os.path.join(here, folder))
        if os.path.isdir(full):
            found.append((full, written(full, here) if is_relative else full.rstrip("/") + "/"))
    return found


def written(folder: str, here: str) -> str:
    """A folder as seen from here: `./`, `./sub/`, `../`."""
    relative = os.path.relpath(folder, here)
    if relative == ".":
        return "./"
    return f"{relative}/" if relative.startswith("..") else f"./{relative}/"


def expand(here: str, base: str) -> list[str]:
    """The folders that a path with wildcards means."""
    found = ["/" if base.startswith("/") else ""]
    for part in base.strip("/").split("/"):
        pattern = matching(part) if has_wildcards(part) else None
        following: list[str] = []
        for folder in found:
            if pattern is None:
                following.append(f"{folder}{part}/")
                continue
            try:
                names = sorted(os.listdir(os.path.join(here, folder) or "."))
            except OSError:
                continue
            following += [f"{folder}{name}/" for name in names if pattern.matches(name)]
        found = following
    return found


def items_of(
    folder: str,
    shown: str,
    pattern: WildcardPattern,
    quote: str,
    containers: bool,
    extensions: Collection[str] | None,
    literal: bool,
) -> list[CompletionResult]:
    """What is in a folder, as matches."""
    found = []
    base, base_quoted = escaped(shown, quote, literal)
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return []
    for entry in entries:
        is_folder = os.path.isdir(entry.path)  # links that lead nowhere are none
        if not pattern.matches(entry.name) or (containers and not is_folder):
            continue
        ending = os.path.splitext(entry.name)[1].lower()
        if not is_folder and extensions is not None and ending not in extensions:
            continue
        leaf, leaf_quoted = escaped(entry.name, quote, literal)
        text = base + leaf
        marks = quote or ("'" if base_quoted or leaf_quoted else "")
        full = os.path.join(folder, entry.name)
        kind = CONTAINER if is_folder else ITEM
        found.append(CompletionResult(marks + text + marks, entry.name, kind, full))
    return found


def escaped(path: str, quote: str, literal: bool) -> tuple[str, bool]:
    """A path with what must be escaped, and whether it needs quotes where there are none."""
    needs = False
    made: list[str] = []
    in_single = quote != '"'
    for index, character in enumerate(path):
        if character in "#-@":
            needs |= index == 0 and not quote
        elif character in " ,;(){}|&":
            needs |= not quote
        elif character in "[]":
            if not literal:
                made.append("`" if in_single else "``")
                needs = True
        elif character == "`":
            if not in_single or not literal:
                made.append("`")
            needs |= quote != "'"
        elif character == "$":
            if not in_single:
                made.append("`")
            needs |= quote != "'"
        elif character in SINGLE_QUOTES and in_single:
            made.append("'")
            needs = True
        elif character in DOUBLE_QUOTES:
            if not in_single:
                made.append("`")
            needs |= not in_single or not quote
        made.append(character)
    return "".join(made), needs


def complete_item(context: Context, word: str, quote: str, literal: bool) -> list[CompletionResult]:
    """Items of drives that are no folders: `env:`, `variable:`, `function:` …"""
    from poshws.completion.safe_values import unheard  # deferred

    drive, _, rest = word.partition(":")
    head, slash, leaf = rest.replace("\\", "/").rpartition("/")
    base = f"{drive}:{head}{slash}"
    pattern = matching(leaf + "*")
    if pattern is None:
        return []
    session = context.session
    try:
        with unheard(session):
            items = session.run("Get-ChildItem", {"Path": base})
    except NetException:
        return []
    found = []
    for item in items:
        name = get_member(item, "PSChildName") or get_member(item, "Name")
        if not isinstance(name, str) or not pattern.matches(name):
            continue
        written_name = name if literal else escape(name)
        text, needs = escaped(base + written_name, quote, True)
        marks = quote or ("'" if needs else "")
        kind = CONTAINER if get_member(item, "PSIsContainer") else ITEM
        found.append(CompletionResult(marks + text + marks, name, kind, base + name))
    return sorted(found, key=lambda each: text_key(each.list_item_text, True))
