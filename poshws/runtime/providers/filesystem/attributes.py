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

    Raises ValueError, which says what is wrong with it.
    """
    if not text.strip():
        raise ValueError(_EMPTY)
    names_hidden = False
    choices: list[list[tuple[bool, int]]] = []
    for choice in text.split(","):
        terms: list[tuple[bool, int]] = []
        for term in choice.split("+"):
            word = term.strip()
            negative = word.startswith("!")
            word = word.removeprefix("!").strip()
            if not word or word.startswith("!"):
                raise ValueError(_NO_NAME_AFTER_NOT if negative else _NO_NAME)
            bit = attribute_bit(word)
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


_EMPTY = (
    "The input expression must not be empty. Specify at least one identifier name in each input "
    "expression. "
)
_NO_NAME = (
    "Unable to parse the expression due to an unexpected token. An identifier name or a NOT (!) "
    "operator is expected at the start of the expression, or after an OR (,) operator or an AND "
    "(+) operator. Also, an expression must not end with an OR (,), AND (+) or NOT (!) operator."
)
_NO_NAME_AFTER_NOT = (
    "Unable to parse the expression due to an unexpected token after a NOT (!) operator. An "
    "identifier name is expected after a NOT (!) operator."
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
    """The attribute that a name, or the beginning of one alone, means. Raises ValueError."""
    word = ALIASES.get(word.lower(), word)
    bits = {"None": 0, **NAMES}
    for name, bit in bits.items():
        if name.lower() == word.lower():
            return bit
    matches = [name for name in bits if name.lower().startswith(word.lower())]
    if len(matches) == 1:
        return bits[matches[0]]
    if matches:
        raise ValueError(
            f"The identifier name {word} cannot be processed because it is either too similar or "
            f"identical to the following enumerator names: {', '.join(matches)}. "
            "Use a more specific identifier name."
        )
    raise ValueError(
        f"Unable to match the identifier name {word} to a valid enumerator name. Specify one "
        f"of the following enumerator names and try again:\n{', '.join(bits)}"
    )


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
