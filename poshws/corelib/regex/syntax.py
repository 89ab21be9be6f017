""".NET's regular expressions to those of the `regex` package, group by group.

A recursive walk over the pattern. Every capturing group gets a name of ours (`g1`, `g2`, …), so
that .NET's numbering (plain groups first, named ones after them) and names that appear twice come
out right. Options are applied while translating, `i` by scoped groups, since .NET lets `(?i)` stand
anywhere. Errors carry .NET's words and offsets.
"""

from __future__ import annotations

from typing import Final

from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.regex.character_classes import ClassReader
from poshws.corelib.regex.errors import parse_error

IGNORE_CASE: Final = 1
MULTILINE: Final = 2
EXPLICIT: Final = 4
SINGLE_LINE: Final = 16
EXTENDED: Final = 32
RIGHT_TO_LEFT: Final = 64
ECMA: Final = 256
NON_BACKTRACKING: Final = 1024

# What can not be matched without backtracking, in .NET's words.
_BACKTRACKING: Final = {
    "reference": "backreference (\\ number)",
    "conditional": (
        "captured group conditional (?( name ) yes-pattern | no-pattern ) or "
        "(?( number ) yes-pattern| no-pattern )"
    ),
    "test": "test conditional (?( test-pattern ) yes-pattern | no-pattern )",
    "=": "positive lookahead (?= pattern) or positive lookbehind (?<= pattern)",
    "!": "negative lookahead (?! pattern) or negative lookbehind (?<! pattern)",
    ">": "atomic subexpressions (?> pattern)",
    "balancing": (
        "balancing group (?<name1-name2>subexpression) or (?'name1-name2' subexpression)"
    ),
    "G": "contiguous matches (\\G)",
}

_OPTIONS: Final = {
    "i": IGNORE_CASE,
    "m": MULTILINE,
    "n": EXPLICIT,
    "s": SINGLE_LINE,
    "x": EXTENDED,
}
_SPECIAL: Final = frozenset("\\^$.|?*+()[]{}#&~-")


def _key_of(name: str) -> int | str:
    """A group's key: a number where its name is one."""
    return int(name) if name.isdecimal() else name


def _undefined(key: int | str) -> str:
    return "UndefinedNumberedReference" if isinstance(key, int) else "UndefinedNamedReference"


class Translator(ClassReader):
    """Reads a pattern once; `text` is the result, `groups` the keys of the groups by our
    numbers.
    """

    def __init__(self, pattern: str, options: int) -> None:
        super().__init__(pattern, options)
        self.groups: list[int | str] = []
        self.references: list[tuple[int | str, int, int]] = []
        self.automatic = 1
        self._backtracking = ""
        self.defined: set[int | str] = set()
        # The groups that balancing groups take captures of, and where.
        self.taken: list[tuple[int | str, int]] = []
        parts = self._alternatives(top=True)
        self._resolve(parts)
        for key, place in self.taken:
            if key not in self.defined:
                raise parse_error(self.pattern, place, _undefined(key), key)
        self.text = "".join(parts)
        if options & NON_BACKTRACKING and self._backtracking:
            raise NotSupportedException(
                "RegexOptions.NonBacktracking is not supported in conjunction with expressions "
                f"containing: '{_BACKTRACKING[self._backtracking]}'."
            )

    def _note(self, construct: str) -> None:
        """The first construct that needs backtracking is the one that is refused."""
        self._backtracking = self._backtracking or construct

    # Groups

    def _key_number(self, key: int | str) -> int:
        """Our number of a group's key."""
        if key not in self.groups:
            self.groups.append(key)
        return self.groups.index(key) + 1

    def _resolve(self, parts: list[str]) -> None:
        """Puts in the references, which may come before their groups."""
        for key, offset, number in self.references:
            if key not in self.groups:
                raise parse_error(self.pattern, offset, _undefined(key), key)
            mark = f"\0{number}\0"
            for place, part in enumerate(parts):
                if mark in part:
                    parts[place] = part.replace(mark, f"(?P=g{self._key_number(key)})")

    def _reference(self, key: int | str) -> str:
        self._note("reference")
        number = len(self.references)
        self.references.append((key, self.place, number))
        return f"\0{number}\0"

    # Structure

    def _alternatives(self, top: bool = False) -> list[str]:
        """Everything up to the closing parenthesis or the end; options set inside end with it."""
        outer = self.options
        parts: list[str] = []
        opened = 0
        is_quantifiable = was_quantifier = False
        while self.place < self.end:
            char = self.pattern[self.place]
            if char == ")" and not top:
                break
            self.place += 1
            if self.options & EXTENDED and self._skip_blank(char):
                continue
            if char == "|":
                parts.append(")" * opened + "|" + self._reopened(outer))
                opened = 1 if self._differs(outer) else 0
                is_quantifiable = was_quantifier = False
                continue
            if char in "*+?" or (char == "{" and self._is_quantifier()):
                if not is_quantifiable:
                    name = (
                        "NestedQuantifiersNotParenthesized"
                        if was_quantifier
                        else "QuantifierAfterNothing"
                    )
                    raise self.fail(name, char)
                parts.append(self._quantifier(char))
                is_quantifiable, was_quantifier = False, True
                continue
            was_quantifier = False
            if char == "(":
                before = self.options
                text, is_quantifiable = self._group()
                if text is None:
                    if (before ^ self.options) & IGNORE_CASE:
                        parts.append("(?i:" if self.options & IGNORE_CASE else "(?-i:")
                        opened += 1
                    continue
                parts.append(text)
                continue
            parts.append(self._atom(char))
            is_quantifiable = True
        parts.append(")" * opened)
        self.options = outer
        return parts

    def _differs(self, outer: int) -> bool:
        return bool((outer ^ self.options) & IGNORE_CASE)

    def _reopened(self, outer: int) -> str:
        if not self._differs(outer):
            return ""
        return "(?i:" if self.options & IGNORE_CASE else "(?-i:"

    def _skip_blank(self, char: str) -> bool:
        if char in " \t\n\r\f\v":
            return True
        if char != "#":
            return False
        while self.place < self.end and self.pattern[self.place] != "\n":
            self.place += 1
        return True

    def _is_quantifier(self) -> bool:
        """Whether `{` opens `{2}`, `{2,}` or `{2,3}`; place stands behind the brace."""
        inside, brace, _ = self.pattern[self.place :].partition("}")
        low, comma, high = inside.partition(",")
        return bool(brace) and low.isdecimal() and (not high or high.isdecimal()) and low.isascii()

    def _quantifier(self, char: str) -> str:
        if char == "{":
            inside, _, _ = self.pattern[self.place :].partition("}")
            self.place += len(inside) + 1
            low, _, high = inside.partition(",")
            if high and int(low) > int(high):
                raise self.fail("ReversedQuantifierRange")
            char = f"{{{inside}}}"
        while self.options & EXTENDED and self.peek() in (" ", "\t", "\n", "\r"):
            self.place += 1
        if self.peek() == "?":
            self.place += 1
            char += "?"
        return char

    def _group(self) -> tuple[str | None, bool]:
        """A group from behind its parenthesis; None where it only sets options or is a comment."""
        start = self.place - 1
        if self.peek() != "?":
            if self.options & EXPLICIT:
                return self._closed("(?:"), True
            key = self.automatic
            self.automatic += 1
            return self._closed(f"(?P<g{self._defined(key)}>"), True
        self.place += 1
        char = self.next_or_fail("InvalidGroupingConstruct")
        if char in "=!>":
            self._note(char)
        if char in ":=!>":
            return self._closed(f"(?{char}"), True
        if char == "#":
            close = self.pattern.find(")", self.place)
            if close < 0:
                self.place = self.end
                raise self.fail("UnterminatedComment")
            self.place = close + 1
            return None, False
        if char == "(":
            return self._conditional(), True
        if char == "<" and self.peek() in ("=", "!"):
            self.place += 1
            self._note(self.pattern[self.place - 1])
            return self._closed(f"(?<{self.pattern[self.place - 1]}"), True
        if char in "<'":
            return self._named(">" if char == "<" else "'"), True
        self.place -= 1
        return self._inline_options(start)

    def _closed(self, opening: str) -> str:
        inside = "".join(self._alternatives())
        if self.place >= self.end:
            raise self.fail("InsufficientClosingParentheses")
        self.place += 1
        return f"{opening}{inside})"

    def _named(self, closing: str) -> str:
        """`(?<name>…)`, `(?<5>…)`, `(?<name-other>…)`"""
        start = self.place
        if self.place >= self.end:
            raise self.fail("InvalidGroupingConstruct")
        if not self.is_word(self.peek()) and self.peek() != "-":
            self.place += 1
            raise self.fail("CaptureGroupNameInvalid")
        digits = self.peek().isdecimal()
        while self.place < self.end and self.is_word(self.peek()):
            if digits and not self.peek().isdecimal():
                raise self.fail("CaptureGroupNameInvalid")
            self.place += 1
        name = self.pattern[start : self.place]
        if self.peek() == "-":
            return self._balancing(name, closing)
        if self.place >= self.end:
            raise self.fail("InvalidGroupingConstruct")
        if self.peek() != closing:
            self.place += 1
            raise self.fail("CaptureGroupNameInvalid")
        self.place += 1
        return self._closed(f"(?P<g{self._defined(_key_of(name))}>")

    def _balancing(self, name: str, closing: str) -> str:
        """`(?<name-other>…)`, `(?<-other>…)`: as the matcher of our own takes it."""
        self.place += 1
        start = self.place
        while self.place < self.end and self.is_word(self.peek()):
            self.place += 1
        other = self.pattern[start : self.place]
        if not other or self.peek() != closing:
            self.place += 1
            raise self.fail("CaptureGroupNameInvalid")
        self.place += 1
        if self.options & RIGHT_TO_LEFT:
            raise NotSupportedException("Balancing groups are not supported from right to left.")
        self._note("balancing")
        self.taken.append((_key_of(other), self.place))
        own = f"g{self._defined(_key_of(name))}" if name else ""
        return self._closed(f"(?P<{own}-g{self._key_number(_key_of(other))}>")

    def _defined(self, key: int | str) -> int:
        """Our number of a group that is defined here."""
        self.defined.add(key)
        return self._key_number(key)

    def _conditional(self) -> str:
        """`(?(1)yes|no)`, `(?(name)…)`, and with an expression that is looked ahead for."""
        close = self.pattern.find(")", self.place)
        name = self.pattern[self.place : close] if close > 0 else ""
        key: int | str = int(name) if name.isdecimal() else name
        if name and all(map(self.is_word, name)) and (key in self.groups or isinstance(key, int)):
            self.place = close + 1
            if key not in self.groups:
                raise self.fail("AlternationHasUndefinedReference", name)
            self._note("conditional")
            return self._closed(f"(?(g{self._key_number(key)})")
        self._note("test")
        if self.peek() == "?":
            self.place -= 1
            look, _ = self._group_at(self.place)
            return self._closed(f"(?{look}")
        look = self._closed("(?=")
        return self._closed(f"(?{look}")

    def _group_at(self, place: int) -> tuple[str, bool]:
        self.place = place + 1
        text, is_atom = self._group()
        return text or "", is_atom

    def _inline_options(self, start: int) -> tuple[str | None, bool]:
        options, is_off = self.options, False
        while self.place < self.end:
            char = self.pattern[self.place]
            if char in "+-":
                is_off = char == "-"
            elif char.lower() in _OPTIONS:
                bit = _OPTIONS[char.lower()]
                options = options & ~bit if is_off else options | bit
            else:
                break
            self.place += 1
        char = self.next_or_fail("InvalidGroupingConstruct")
        if char == ")":
            self.options = options
            return None, False
        if char != ":":
            raise self.fail("InvalidGroupingConstruct")
        outer, self.options = self.options, options
        changed = (outer ^ options) & IGNORE_CASE
        text = self._closed("(?:" if not changed else "(?i:" if options & IGNORE_CASE else "(?-i:")
        self.options = outer
        return text, True

    # Atoms

    def _atom(self, char: str) -> str:
        if char == ")":
            raise self.fail("InsufficientOpeningParentheses")
        if char == "[":
            return self.read_class()
        if char == ".":
            return "(?s:.)" if self.options & SINGLE_LINE else "[^\\n]"
        if char == "^":
            return "(?m:^)" if self.options & MULTILINE else "\\A"
        if char == "$":
            return "(?m:$)" if self.options & MULTILINE else "(?=\\n?\\Z)"
        if char == "\\":
            return self._escape()
        return "\\" + char if char in _SPECIAL else char

    def _escape(self) -> str:
        char = self.next_or_fail("UnescapedEndingBackslash")
        if char == "G":
            self._note("G")
        if char in "bBAG":
            return "\\" + char
        if char == "Z":
            return "(?=\\n?\\Z)"
        if char == "z":
            return "\\Z"
        if char in "dDwWsS":
            return self.shorthand(char)
        if char in "pP":
            return self.property_class(char)
        if char == "k":
            return self._named_reference()
        if char.isdecimal() and char != "0":
            return self._numbered_reference(char)
        self.place -= 1
        return self.quoted(self.escaped_character())

    def _named_reference(self) -> str:
        opening = self.peek()
        if opening not in ("<", "'"):
            raise self.fail("MalformedNamedReference")
        closing = ">" if opening == "<" else "'"
        close = self.pattern.find(closing, self.place + 1)
        name = self.pattern[self.place + 1 : close] if close > 0 else ""
        if not name:
            raise self.fail("MalformedNamedReference")
        self.place = close + 1
        return self._reference(int(name) if name.isdecimal() else name)

    def _numbered_reference(self, char: str) -> str:
        """`\\1`; two digits that no group has are an octal character."""
        start = self.place - 1
        while self.peek().isdecimal():
            self.place += 1
        number = int(self.pattern[start : self.place])
        if number > 9 and number >= self._count_groups():
            self.place = start
            return self.quoted(self.octal())
        return self._reference(number)

    def _count_groups(self) -> int:
        return self.pattern.count("(") + 1
