"""Path text taken apart and put together: separators, qualifiers, parents, leaves and wildcards.

Nothing here looks at a disk or a session. Both slashes separate, the forward one is written
(as PowerShell does on Unix, where the other one can therefore be in no name).
"""

from __future__ import annotations

SEPARATOR = "/"
WILDCARDS = frozenset("*?[")


def normalize(path: str) -> str:
    """The path with forward slashes only."""
    return path.replace("\\", SEPARATOR)


def has_wildcards(text: str) -> bool:
    """Whether the text holds `*`, `?` or `[` that no backtick takes the meaning from."""
    escaped = False
    for letter in text:
        if escaped:
            escaped = False
        elif letter == "`":
            escaped = True
        elif letter in WILDCARDS or letter == "]":
            return True
    return False


def escape(text: str) -> str:
    """The text with a backtick before each wildcard letter."""
    return "".join("`" + letter if letter in "*?[]" else letter for letter in text)


def unescape(text: str) -> str:
    """The text without the backticks that stand before wildcard letters."""
    if "`" not in text:
        return text
    result: list[str] = []
    position = 0
    while position < len(text):
        letter = text[position]
        if letter == "`" and position + 1 < len(text) and text[position + 1] in "*?[]`":
            position += 1
            letter = text[position]
        result.append(letter)
        position += 1
    return "".join(result)


def is_provider_qualified(path: str) -> bool:
    """Whether the path begins with a provider's name: `FileSystem::/tmp`."""
    if path.startswith((".\\", "./")):
        return False
    colon = path.find(":")
    return colon > 0 and path[colon + 1 : colon + 2] == ":"


def is_absolute(path: str) -> bool:
    """Whether the path names its drive, or begins at the root of the file system."""
    if not path or path.startswith((".\\", "./")):
        return False
    if path[0] in "/\\":
        return True
    return path.find(":") > 0


def drive_of(path: str) -> str | None:
    """The drive's name before the colon, `/` for a path from the root, None for a relative one."""
    if not is_absolute(path):
        return None
    return SEPARATOR if path[0] in "/\\" else path[: path.index(":")]


def is_home_relative(path: str) -> bool:
    """Whether the path is `~` or below it."""
    return path[:1] == "~" and (len(path) == 1 or path[1] in "/\\")


def join(parent: str, child: str) -> str:
    """Parent and child with one separator between; an empty child leaves a separator at the end."""
    if not parent:
        return normalize(child)
    if child in ("", "/", "\\"):
        return parent if parent.endswith(SEPARATOR) else parent + SEPARATOR
    parent, child = normalize(parent), normalize(child)
    child = child[1:] if child.startswith(SEPARATOR) else child
    return parent + child if parent.endswith(SEPARATOR) else parent + SEPARATOR + child


def parent_of(path: str, root: str = "") -> str:
    """What lies above the path, empty at the root or where there is nothing above."""
    path = normalize(path).rstrip(SEPARATOR)
    if path.lower() == normalize(root).rstrip(SEPARATOR).lower():
        return ""
    at = path.rfind(SEPARATOR)
    return "" if at < 0 else path[: max(at, 1)]


def leaf_of(path: str) -> str:
    """The last part of the path."""
    path = normalize(path).rstrip(SEPARATOR)
    return path[path.rfind(SEPARATOR) + 1 :]


def contract(path: str) -> str:
    """The path without `.` and `..`; what would go above the root stays at the root.

    A separator at the end stays, since it says that a container is meant.
    """
    rooted = path.startswith(SEPARATOR)
    parts: list[str] = []
    for part in path.split(SEPARATOR):
        if part == "..":
            if parts:
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    result = (SEPARATOR if rooted else "") + SEPARATOR.join(parts)
    return result + SEPARATOR if path.endswith(SEPARATOR) and parts else result


def relative_to(path: str, base: str) -> str:
    """The path as seen from `base`, with `..` where it lies elsewhere.

    The base itself is `../name`: the point of the current folder says little.
    """
    base = base.rstrip(SEPARATOR)
    if path.rstrip(SEPARATOR) == base:
        return join("..", leaf_of(path)) if base else path
    if path.startswith(base + SEPARATOR):
        return path[len(base) + 1 :]
    here, there = base.split(SEPARATOR), path.rstrip(SEPARATOR).split(SEPARATOR)
    same = 0
    while same < min(len(here), len(there)) and here[same] == there[same]:
        same += 1
    if same == len(there):  # the path lies above the base: `../../name` rather than `..`
        same -= 1
        return SEPARATOR.join([".."] * (len(here) - same) + there[same:])
    return SEPARATOR.join([".."] * (len(here) - same) + there[same:])


def sort_key(name: str) -> tuple[tuple[tuple[int, int], ...], str]:
    """Orders names as the invariant culture does without regard to case: signs, digits, letters."""
    return tuple(map(letter_weight, name.casefold())), name


SIGNS = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"


def letter_weight(letter: str) -> tuple[int, int]:
    """The place of one letter: space, signs in the culture's order, digits, letters."""
    if letter.isspace():
        return 0, ord(letter)
    if letter in SIGNS:
        return 1, SIGNS.index(letter)
    if letter.isdigit():
        return 2, ord(letter)
    return 3, ord(letter)
