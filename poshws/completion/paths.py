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
from poshws.completion.safe_values import unheard
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.objects.members import get_member
from poshws.runtime.modules.builtin import use

if TYPE_CHECKING:
    from poshws.completion.context import Context

_DRIVE = re.compile(r"(\w{2,}):(?!:)")
_PROVIDER = re.compile(r"((?:[\w.]+\\)?(\w+))::")


def complete_path(
    context: Context,
    *,
    containers: bool = False,
    extensions: Collection[str] | None = None,
    literal: bool | None = None,
) -> list[CompletionResult]:
    """The items whose paths begin like the word; `extensions` are those that files may have."""
    use(context.session, "Microsoft.PowerShell.Management")
    word, quote = take_quote(context.word)
    if literal is None:
        literal = context.option("LiteralPaths", False)
    prefix = ""
    named = _DRIVE.match(word)
    drive = context.session.locations.drives.get(named[1].lower()) if named is not None else None
    if named is not None and drive is None:
        return []
    if drive is not None and str(drive.provider.info.name) != "FileSystem":
        return complete_item(context, word, quote, literal, containers)
    qualified = _PROVIDER.match(word)
    if qualified is not None:
        if qualified[2].lower() != "filesystem":
            return []
        full = "\\" in qualified[1]
        prefix = "Microsoft.PowerShell.Core\\FileSystem::" if full else "FileSystem::"
        word = word[qualified.end() :]
    elif drive is not None:
        prefix = f"{drive.name}:"
        word = word[len(prefix) :].replace("\\", "/")
        word = word if word.startswith("/") else "/" + word
    head, slash, leaf = word.replace("\\", "/").rpartition("/")
    base = head + slash
    is_relative = not prefix and not base.startswith(("/", "~/"))
    found: list[CompletionResult] = []
    pattern = matching(leaf + "*")
    if pattern is None:
        return []
    root = "" if drive is None else drive.root.rstrip("/")
    for folder, shown in folders_of(context, root + base, is_relative):
        text = prefix + shown.removeprefix(root)
        found += items_of(folder, text, pattern, quote, containers, extensions, literal)
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


def complete_item(
    context: Context, word: str, quote: str, literal: bool, containers: bool
) -> list[CompletionResult]:
    """Items of drives that are no folders: `env:`, `variable:`, `function:` …"""
    name, _, rest = word.partition(":")
    session = context.session
    drive = session.locations.drives[name.lower()]
    head, slash, leaf = rest.replace("\\", "/").rpartition("/")
    base = f"{drive.name}:/{head.lstrip('/')}{slash if head else ''}"
    pattern = matching(leaf + "*")
    if pattern is None:
        return []
    try:
        with unheard(session):
            items = session.run("Get-ChildItem", {"LiteralPath": base})
    except NetException:
        return []
    found = []
    for item in items:
        child = get_member(item, "PSChildName") or get_member(item, "Name")
        is_container = bool(get_member(item, "PSIsContainer"))
        if not isinstance(child, str) or not pattern.matches(child):
            continue
        if containers and not is_container:
            continue
        leaf_text, leaf_needs = escaped(child, quote, literal)
        base_text, base_needs = escaped(base, quote, literal)
        marks = quote or ("'" if leaf_needs or base_needs else "")
        kind = CONTAINER if is_container else ITEM
        tip = base + child
        found.append(CompletionResult(marks + base_text + leaf_text + marks, child, kind, tip))
    return sorted(found, key=lambda each: text_key(each.tool_tip, True))
