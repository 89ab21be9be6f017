"""The files of a run, and words that fit patterns."""

from __future__ import annotations

import os
from collections.abc import Iterator

from poshws.binding import Session
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.pester.command import pester_command


@pester_command("Contain-AnyStringLike")
def contain_any_string_like(
    filter: list[object] | None = None, collection: list[object] | None = None
) -> bool:
    """Whether one of the words fits one of the patterns."""
    patterns = [WildcardPattern(str(convert_to_string(each))) for each in filter or ()]
    words = [str(convert_to_string(each)) for each in collection or ()]
    return any(pattern.is_match(word) for pattern in patterns for word in words)


@pester_command("Find-File")
def find_file(
    path: list[str], extension: str, exclude_path: list[str] | None = None, *, session: Session
) -> Iterator[object]:
    """The files of a run, each once, with the path by which it was asked for."""
    seen: set[str] = set()
    for each in path:
        for item in _items(session, each, extension):
            full = _full_name(item)
            if full in seen or any(skip in full for skip in exclude_path or ()):
                continue
            seen.add(full)
            added = {"MemberType": "NoteProperty", "Name": "UnresolvedPath", "Value": each}
            yield session.run("Add-Member", {"InputObject": item, "PassThru": True, **added})[0]


def _full_name(item: object) -> str:
    return str(get_member(item, "FullName"))


def _items(session: Session, path: str, extension: str) -> list[object]:
    is_pattern = any(sign in path for sign in "*?[")
    full = session.run("Convert-Path", {"LiteralPath": [path]})[0] if not is_pattern else ""
    if not is_pattern and os.path.isfile(full):
        return list(session.run("Get-Item", {"Path": [path]}))
    found = session.run("Get-ChildItem", {"Path": [path], "Recurse": True, "File": True})
    return [each for each in found if _full_name(each).lower().endswith(extension.lower())]
