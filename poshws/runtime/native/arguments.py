"""The arguments of a native program, from what the script wrote to the strings it gets.

$PSNativeCommandArgumentPassing Standard (and Windows, but for scripts of cmd): every value is one
argument exactly as it is, an array is one argument for each element, an empty string stays, null
does not; words that were not quoted have `~` and file wildcards expanded; after `--%` the rest goes
as it stands, split at blanks.
Legacy: all become one line, which is split again by the rules of Windows; quotes that a value
contains take part in that, and empty strings get lost.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.runtime.providers.path_text import has_wildcards, relative_to

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

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


def native_arguments(
    session: Session, words: Iterable[NativeArgument], program: str = ""
) -> list[str]:
    """The strings the program gets."""
    style = str(session.get_variable("PSNativeCommandArgumentPassing"))
    if style == "Legacy" or (style == "Windows" and _wants_a_line(program)):
        return split_line(_line(session, words))
    result: list[str] = []
    verbatim = False
    for word in words:
        if word.parameter and not word.has_value:
            result.extend(expand_word(session, word.parameter, quoted=False))
        elif word.has_value and word.value == VERBATIM and isinstance(word.value, str):
            verbatim = True
        elif verbatim:
            result.extend(verbatim_words(word.value))
        else:
            result.extend(words_with_parameter(session, word))
    return result


def verbatim_words(value: object) -> list[str]:
    """What stands behind `--%`, at its blanks; nothing there is an empty word."""
    text = text_of(value)
    return [word for word in expand_variables(text).split(" ") if word] if text else [""]


def words_with_parameter(session: Session, word: NativeArgument) -> list[str]:
    """The strings of one word: a parameter that ends in a colon stands before each of its values,
    and is lost where there are none.
    """
    values = values_of(session, word)
    if not word.parameter.endswith(":"):
        return [word.parameter, *values] if word.parameter else values
    if word.space_after:
        return [text for value in values for text in (word.parameter, value)]
    return [word.parameter + value for value in values]


_COMMAND_INTERPRETERS = ("cmd.exe", "cscript.exe", "find.exe", "sqlcmd.exe", "wscript.exe")
_COMMAND_EXTENSIONS = (".js", ".wsf", ".cmd", ".bat", ".vbs")


def _wants_a_line(program: str) -> bool:
    name = os.path.basename(program).lower()
    return name in _COMMAND_INTERPRETERS or name.endswith(_COMMAND_EXTENSIONS)


def _line(session: Session, words: Iterable[NativeArgument]) -> str:
    """All arguments as one line: values with blanks outside quotes get quotes."""
    parts: list[str] = []
    verbatim = False
    for word in words:
        if word.has_value and word.value == VERBATIM and isinstance(word.value, str):
            verbatim = True
            continue
        text = word.parameter + (" " if word.parameter and word.space_after else "")
        if word.has_value and verbatim:
            text += expand_variables(text_of(word.value))
        elif word.has_value:
            text += _joined([_quoted(each) for each in values_of(session, word, plain=True)], word)
        parts.append(text)
    return " ".join(parts)


def _joined(values: list[str], word: NativeArgument) -> str:
    """Elements with what the script has between them; those of a computed array with blanks."""
    between = re.findall(r" ?, ?", re.sub(r"\s+", " ", word.array_text or ""))
    if len(between) != len(values) - 1:
        return " ".join(values)
    return "".join(value + each for value, each in zip(values, [*between, ""], strict=True))


def needs_quotes(text: str) -> bool:
    """Whether there is a blank outside quotes (`NeedQuotes`)."""
    needs, quotes, escaped = False, 0, False
    for letter in text:
        if letter == '"' and not escaped:
            quotes += 1
        elif letter.isspace() and quotes % 2 == 0:
            needs = True
        escaped = letter == "\\"
    return needs


def _quoted(text: str) -> str:
    """The text in quotes where it needs them; backslashes before the last one are doubled."""
    if not needs_quotes(text):
        return text
    ending = len(text) - len(text.rstrip("\\"))
    return f'"{text}{text[len(text) - ending :]}"'


_PIECE = re.compile(r'(\\+)("?)|(")("?)|([ \t]+)|(.)', re.DOTALL)


def split_line(line: str) -> list[str]:
    """A line as arguments, by .NET's rules: backslashes escape quotes, quotes hold blanks."""
    found: list[str] = []
    current: list[str] | None = None
    in_quotes = False
    place = 0
    while (match := _PIECE.match(line, place)) is not None:
        slashes, quote, toggle, second, blanks, other = match.groups()
        place = match.end()
        if blanks and not in_quotes:
            if current is not None:
                found.append("".join(current))
            current = None
            continue
        current = [] if current is None else current
        if slashes:
            escapes = bool(quote) and len(slashes) % 2 == 1
            current.append(slashes[: len(slashes) // 2] if quote else slashes)
            current.append('"' if escapes else "")
            place -= bool(quote) and not escapes
        elif toggle and second and in_quotes:
            current.append('"')
        elif toggle:
            in_quotes = not in_quotes
            place -= len(second)
        else:
            current.append(blanks or other)
    return found if current is None else [*found, "".join(current)]


def values_of(session: Session, word: NativeArgument, *, plain: bool = False) -> list[str]:
    """The strings of one value: each element of an array is its own.

    `plain`: literal arrays are no different from others, and empty strings are left out. A literal
    array goes as it was written from its first element on that needs no quotes.
    """
    if word.value is AUTOMATION_NULL:
        return []
    elements = enumerable(word.value)
    found: list[str] = []
    for value in (word.value,) if elements is None else elements:
        text = text_of(value)
        if not text:
            found += [] if plain or value is None else [""]
        elif needs_quotes(text):
            found.append(text)
        elif word.array_text is not None and not plain:
            pieces = word.array_text.split(" ")
            return found + [x for p in pieces if p for x in expand_word(session, p, quoted=False)]
        else:
            found += expand_word(session, text, quoted=word.quoted)
    return found


def text_of(value: object) -> str:
    if type(value) is str:
        return value

    return convert_to_string(value)


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
