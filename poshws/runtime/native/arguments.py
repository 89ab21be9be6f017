"""The arguments of a native program, from what the script wrote to the strings it gets.

PSNativeCommandArgumentPassing Standard: every value is one argument exactly as it is, an array
is one argument for each element, an empty string stays, null does not; words that were not quoted
have `~` and file wildcards expanded; after `--%` the rest goes as it stands, split at blanks.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from poshws.runtime.providers.path_text import has_wildcards, relative_to

if TYPE_CHECKING:
    from poshws.runtime.session import Session

VERBATIM = "--%"


class NativeArgument:
    """One word behind the program's name.

    `parameter` is the text of a word that looks like a parameter (`-x`, `-x:`), `value` the
    argument if `has_value`; `quoted` says that it was written in quotes; `array_text` is the source
    of an array written without blanks (`a,b`), which goes as it was written.
    """

    __slots__ = ("array_text", "has_value", "parameter", "quoted", "space_after", "value")

    def __init__(
        self,
        value: object = None,
        *,
        has_value: bool = True,
        parameter: str = "",
        space_after: bool = True,
        quoted: bool = False,
        array_text: str | None = None,
    ) -> None:
        self.value = value
        self.has_value = has_value
        self.parameter = parameter
        self.space_after = space_after
        self.quoted = quoted
        self.array_text = array_text


def native_arguments(session: Session, words: Iterable[NativeArgument]) -> list[str]:
    """The strings the program gets."""
    result: list[str] = []
    verbatim = False
    for word in words:
        if word.parameter and not word.has_value:
            result.extend(expand_word(session, word.parameter, quoted=False))
            continue
        if word.has_value and word.value == VERBATIM and isinstance(word.value, str):
            verbatim = True
            continue
        if verbatim:
            result.extend(expand_variables(text_of(word.value)).split())
            continue
        joined = word.parameter.endswith(":") and not word.space_after
        values = values_of(session, word)
        if joined and values:
            values[0] = word.parameter + values[0]
        elif word.parameter:
            result.append(word.parameter)
        result.extend(values)
    return result


def values_of(session: Session, word: NativeArgument) -> list[str]:
    """The strings of one value: each element of an array is its own."""
    from poshws.values.nothing import NOTHING
    from poshws.values.psobject import unwrap

    value = unwrap(word.value)
    if value is NOTHING or value is None:
        return []
    if isinstance(value, (list, tuple)):
        if word.array_text is not None:
            pieces = word.array_text.split(" ")
            return [x for p in pieces if p for x in expand_word(session, p, quoted=word.quoted)]
        return [
            text
            for each in value
            if each is not None
            for text in expand_word(session, text_of(each), quoted=word.quoted)
        ]
    return expand_word(session, text_of(word.value), quoted=word.quoted)


def text_of(value: object) -> str:
    if type(value) is str:
        return value
    from poshws.values.convert import to_text

    return to_text(value)


def expand_word(session: Session, text: str, *, quoted: bool) -> list[str]:
    """A word with `~` and wildcards expanded, unless it was quoted or nothing matches."""
    if quoted or not text:
        return [text]
    if (text == "~" or text.startswith("~/")) and not has_wildcards(text):
        return [os.path.expanduser("~") + text[1:]]
    if has_wildcards(text):
        return expand_files(session, text) or [text]
    return [text]


def expand_files(session: Session, pattern: str) -> list[str]:
    """The files a pattern matches, as paths relative to the current folder where it was so."""
    from poshws.values.exceptions import NetException

    locations = session.locations
    here = locations.current
    if here.provider is not locations.file_system:
        return []
    try:
        places = locations.resolve(pattern)
    except NetException:
        return []
    if any(place.provider is not locations.file_system for place in places):
        return []
    paths = [place.path for place in places]
    if pattern.startswith(("~", "/")):
        return paths
    return [relative_to(path, here.path) for path in paths]


def expand_variables(text: str) -> str:
    """`%NAME%` as the environment variable's value, where there is one."""
    return re.sub(r"%([^%]+)%", lambda m: os.environ.get(m[1], m[0]), text)


def command_line(arguments: Sequence[str]) -> str:
    """The arguments as one line, for messages."""
    return " ".join(f'"{text}"' if " " in text or not text else text for text in arguments)
