"""Which files a listing wants by their attributes, and what lies in a folder in listing order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from poshws.corelib.io.file_attributes import DIRECTORY, HIDDEN, NAMES, READ_ONLY, SYSTEM
from poshws.corelib.records import dataclass
from poshws.runtime.providers.path_text import sort_key


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a listing asks for by -Attributes, -File, -Directory, -Hidden, -ReadOnly, -System.

    `tests` must all hold; where one of them names Hidden, hidden files are not left out.
    """

    tests: tuple[Callable[[int], bool], ...] = ()
    names_hidden: bool = False

    def takes(self, attributes: int) -> bool:
        return all(test(attributes) for test in self.tests)


def wanted_by_switches(
    *, directory: bool, file: bool, hidden: bool, read_only: bool, system: bool
) -> Wanted:
    """The listing's wish from its switches; -File with -Directory asks for nothing at all."""
    tests: list[Callable[[int], bool]] = []
    if directory:
        tests.append(lambda value: bool(value & DIRECTORY))
    if file:
        tests.append(lambda value: not value & DIRECTORY)
    for switch, bit in ((hidden, HIDDEN), (read_only, READ_ONLY), (system, SYSTEM)):
        if switch:
            tests.append(lambda value, bit=bit: bool(value & bit))  # type: ignore[misc]
    return Wanted(tuple(tests), hidden)


def wanted_by_expression(text: str) -> Wanted:
    """-Attributes: `,` is or, `+` is and, `!` is not (about FlagsExpression).

    Raises ValueError with the word that is no attribute.
    """
    names_hidden = False
    choices: list[list[tuple[bool, int]]] = []
    for choice in text.split(","):
        terms: list[tuple[bool, int]] = []
        for term in choice.split("+"):
            word = term.strip()
            negative = word.startswith("!")
            bit = attribute_bit(word.lstrip("!").strip())
            names_hidden = names_hidden or bit == HIDDEN
            terms.append((negative, bit))
        choices.append(terms)
    return Wanted(
        (
            lambda value: any(
                all(bool(value & bit) is not negative for negative, bit in terms)
                for terms in choices
            ),
        ),
        names_hidden,
    )


ALIASES = {
    "d": "Directory",
    "h": "Hidden",
    "r": "ReadOnly",
    "s": "System",
    "a": "Archive",
    "l": "ReparsePoint",
}


def attribute_bit(word: str) -> int:
    word = ALIASES.get(word.lower(), word)
    for name, bit in NAMES.items():
        if name.lower() == word.lower():
            return bit
    matches = [bit for name, bit in NAMES.items() if word and name.lower().startswith(word.lower())]
    if len(matches) != 1:
        raise ValueError(word)
    return matches[0]


def entries_of(path: str) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder: folders first, each kind by name as the culture sorts.

    Raises OSError.
    """
    with os.scandir(path) as scan:
        entries = list(scan)
    folders: list[os.DirEntry[str]] = []
    files: list[os.DirEntry[str]] = []
    for entry in entries:
        (folders if is_folder(entry) else files).append(entry)
    yield from sorted(folders, key=lambda entry: sort_key(entry.name))
    yield from sorted(files, key=lambda entry: sort_key(entry.name))


def is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
