"""Reads tokens of C# one after the other: names, types, what stands between brackets."""

from __future__ import annotations

from poshws.runtime.csharp.tokens import Token, Unsupported


class Reader:
    """Tokens and a place among them."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.place = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.place]

    def take(self, text: str | None = None) -> str:
        """The next token, which must be the text if one is given."""
        token = self.next
        if token.kind == "end" or (text is not None and token.text != text):
            raise Unsupported(f"'{text or 'more'}' expected, found '{token.text}'")
        self.place += 1
        return token.text

    def has(self, text: str) -> bool:
        """Takes the text if it comes next."""
        if self.next.text != text or self.next.kind in ("text", "letter"):
            return False
        self.place += 1
        return True

    def name(self) -> str:
        if self.next.kind != "name":
            raise Unsupported(f"a name expected, found '{self.next.text}'")
        return self.take()

    def within(self, opening: str, closing: str) -> list[Token]:
        """The tokens between brackets, which are taken, too."""
        self.take(opening)
        start, depth = self.place, 1
        while depth:
            text = self.take()
            depth += (text == opening) - (text == closing)
        return self.tokens[start : self.place - 1]

    def until(self, *ends: str) -> list[Token]:
        """The tokens before one of the ends outside brackets; the end stays."""
        start, depth = self.place, 0
        while depth or self.next.text not in ends:
            text = self.take()
            depth += (text in "([{") - (text in ")]}")
        return self.tokens[start : self.place]

    def dotted(self) -> str:
        parts = [self.name()]
        while self.has("."):
            parts.append(self.name())
        return ".".join(parts)

    def type_name(self) -> str:
        """A type as PowerShell writes it: `List<int>[]` is `List[int][]`."""
        found = self.dotted()
        if self.has("<"):
            inner = [self.type_name()]
            while self.has(","):
                inner.append(self.type_name())
            self.take(">")
            found += f"[{','.join(inner)}]"
        if self.has("?"):
            found = f"nullable[{found}]"
        while self.next.text == "[" and self.tokens[self.place + 1].text == "]":
            self.place += 2
            found += "[]"
        return found
