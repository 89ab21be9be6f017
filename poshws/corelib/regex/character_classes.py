"""The characters of a .NET pattern: escapes, categories and bracketed classes, for the `regex`
package.
"""

from __future__ import annotations

from typing import Final

from poshws.corelib.exceptions.dotnet import RegexParseException
from poshws.corelib.regex.errors import parse_error

_CONTROLS: Final = {
    "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
}  # fmt: skip
_ECMA: Final = {
    "d": "0-9", "w": "a-zA-Z0-9_", "s": " \\f\\n\\r\\t\\v",
}  # fmt: skip
_QUOTED: Final = frozenset("\\^$.|?*+()[]{}#&~-\"' ")


class ClassReader:
    """A place in a pattern, and what can be read there that stands for one character."""

    def __init__(self, pattern: str, options: int) -> None:
        self.pattern = pattern
        self.options = options
        self.place = 0
        self.end = len(pattern)

    def peek(self) -> str:
        """The next character, empty at the end."""
        return self.pattern[self.place : self.place + 1]

    def next_or_fail(self, error: str) -> str:
        if self.place >= self.end:
            raise self.fail(error)
        self.place += 1
        return self.pattern[self.place - 1]

    def fail(self, name: str, *arguments: object) -> RegexParseException:
        """The error at the place reached."""
        return parse_error(self.pattern, self.place, name, *arguments)

    @staticmethod
    def is_word(char: str) -> bool:
        return char == "_" or char.isalnum()

    @staticmethod
    def quoted(char: str) -> str:
        """A character that means itself."""
        if char in _QUOTED:
            return "\\" + char
        return f"\\x{ord(char):02x}" if char < " " else char

    def shorthand(self, char: str) -> str:
        """`\\d` and its like."""
        if self.options & 256:
            inside = _ECMA[char.lower()]
            return f"[{inside}]" if char.islower() else f"[^{inside}]"
        return "\\" + char

    def property_class(self, letter: str) -> str:
        """`\\p{Lu}`, `\\p{IsGreek}`."""
        if self.end - self.place < 3:
            raise self.fail("InvalidUnicodePropertyEscape")
        if self.peek() != "{":
            self.place += 1
            raise self.fail("MalformedUnicodePropertyEscape")
        close = self.place + 1
        while close < self.end and (
            self.is_word(self.pattern[close]) or self.pattern[close] == "-"
        ):
            close += 1
        if self.pattern[close : close + 1] != "}":
            self.place = close
            raise self.fail("InvalidUnicodePropertyEscape")
        name = self.pattern[self.place + 1 : close]
        self.place = close + 1
        text = f"\\{letter}{{{'In' + name[2:] if name.startswith('Is') else name}}}"
        if not _is_property(text, name):
            raise self.fail("UnknownUnicodeProperty", name)
        return text

    def escaped_character(self) -> str:
        """The character that an escape from behind its backslash stands for."""
        char = self.next_or_fail("UnescapedEndingBackslash")
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char == "x":
            return self._hexadecimal(2)
        if char == "u":
            return self._hexadecimal(4)
        if char == "c":
            return self._control()
        if char.isdecimal():
            self.place -= 1
            return self.octal()
        if self.is_word(char):
            raise self.fail("UnrecognizedEscape", char)
        return char

    def _hexadecimal(self, count: int) -> str:
        if self.end - self.place < count:
            raise self.fail("InsufficientOrInvalidHexDigits")
        digits = ""
        while len(digits) < count:
            char = self.pattern[self.place]
            self.place += 1
            if char not in "0123456789abcdefABCDEF":
                raise self.fail("InsufficientOrInvalidHexDigits")
            digits += char
        return chr(int(digits, 16))

    def _control(self) -> str:
        char = self.next_or_fail("MissingControlCharacter").upper()
        return chr(ord(char) - 64) if "@" <= char <= "_" else char

    def octal(self) -> str:
        digits = ""
        while len(digits) < 3 and self.peek() in tuple("01234567"):
            digits += self.peek()
            self.place += 1
        return chr(int(digits or "0", 8) & 0xFF)

    # Bracketed classes

    def read_class(self) -> str:
        """`[…]` from behind its bracket; a class taken away is looked ahead for."""
        is_negated = self.peek() == "^"
        if is_negated:
            self.place += 1
        parts: list[str] = []
        taken_away = ""
        is_first = True
        while True:
            if self.place >= self.end:
                raise self.fail("UnterminatedBracket")
            char = self.pattern[self.place]
            if char == "]" and not is_first:
                self.place += 1
                break
            if (
                char == "-"
                and not is_first
                and self.pattern[self.place + 1 : self.place + 2] == "["
            ):
                self.place += 2
                taken_away = self.read_class()
                if self.peek() != "]":
                    raise self.fail("ExclusionGroupNotLast")
                continue
            is_first = False
            parts.append(self._class_item())
        inside = "".join(parts)
        text = f"[{'^' if is_negated else ''}{inside}]" if inside else "(?!)"
        return f"(?:(?!{taken_away}){text})" if taken_away else text

    def _class_item(self) -> str:
        first, is_class = self._class_character()
        if is_class:
            return first
        following = self.pattern[self.place + 1 : self.place + 2]
        if self.peek() != "-" or following in ("]", "", "["):
            return self.quoted(first)
        self.place += 1
        last, is_class = self._class_character()
        if is_class:
            raise self.fail("ShorthandClassInCharacterRange", last[1:2])
        if first > last:
            raise self.fail("ReversedCharacterRange")
        return f"{self.quoted(first)}-{self.quoted(last)}"

    def _class_character(self) -> tuple[str, bool]:
        char = self.pattern[self.place]
        self.place += 1
        if char != "\\":
            return char, False
        if self.place >= self.end:
            raise self.fail("UnterminatedBracket")
        char = self.peek()
        if char in "dDwWsS":
            self.place += 1
            return self.shorthand(char).strip("[]") if self.options & 256 else "\\" + char, True
        if char in "pP":
            self.place += 1
            return self.property_class(char), True
        return self.escaped_character(), False


def _is_property(text: str, name: str) -> bool:
    """Whether the category or block exists; .NET minds the case of its name."""
    import regex  # type: ignore[import-untyped, unused-ignore]  # deferred

    if len(name) <= 2 and name not in _CATEGORIES:
        return False
    try:
        regex.compile(text)
    except regex.error:
        return False
    return len(name) <= 2 or name.startswith("Is")


_CATEGORIES: Final = frozenset(
    (
        *("L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No"),
        *("P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So"),
        *("Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn"),
    )
)
