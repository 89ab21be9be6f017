"""Tokens of C# as declarations: enums, and classes of fields, properties, constructors, methods.

What stands in bodies is read by `bodies`. Whatever has no place here raises Unsupported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from poshws.commands.utility.csharp.tokens import Token, Unsupported, number_value, tokens_of

_MODIFIERS: Final = frozenset(
    "public private protected internal static sealed abstract readonly const virtual override new"
    " partial".split()
)
AUTOMATIC: Final = "auto_"
"""Begins the names of fields that C# makes itself."""

_REFUSED: Final = frozenset("extern unsafe async event delegate operator implicit explicit".split())


@dataclass
class Enum:
    """`name` with its namespace; `base` is C#'s word for the numbers behind."""

    name: str
    base: str
    is_flags: bool
    rows: list[tuple[str, int]]


@dataclass
class Parameter:
    """`by_reference` for `out` and `ref`."""

    type: str
    name: str
    by_reference: bool = False


@dataclass
class Member:
    """A field or property; `alias` is the field behind a property that hands it through, `getter`
    and `setter` are the bodies of one that computes.
    """

    type: str
    name: str
    modifiers: frozenset[str]
    value: list[Token] | None = None
    alias: str = ""
    getter: list[Token] | None = None
    setter: list[Token] | None = None


@dataclass
class Method:
    """A method or, with an empty type, a constructor; `chained` are the arguments of base(…)."""

    type: str
    name: str
    modifiers: frozenset[str]
    parameters: list[Parameter]
    body: list[Token] | None = None
    chained: tuple[str, list[Token]] | None = None


@dataclass
class Class:
    """A class or struct."""

    name: str
    bases: list[str]
    modifiers: frozenset[str]
    members: list[Member] = field(default_factory=list)
    methods: list[Method] = field(default_factory=list)


def read_declarations(text: str) -> tuple[list[Enum | Class], list[str]]:
    """The declarations in their order, and the namespaces that the source uses."""
    reader = _Reader(tokens_of(text))
    reader.read_space("")
    return reader.found, reader.using


class _Reader:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.place = 0
        self.found: list[Enum | Class] = []
        self.using: list[str] = []

    # --- tokens

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

    # --- declarations

    def read_space(self, space: str) -> None:
        """The inside of a namespace, or the whole source."""
        while self.next.kind != "end" and self.next.text != "}":
            if self.has("using"):
                self.using.append(self.dotted())
                self.take(";")
            elif self.has("namespace"):
                inner = f"{space}{self.dotted()}."
                if self.has(";"):
                    self.read_space(inner)
                else:
                    self.take("{")
                    self.read_space(inner)
                    self.take("}")
            elif not self.has(";"):
                self.read_type(space, *self.heading())

    def heading(self) -> tuple[list[str], frozenset[str]]:
        """Attributes and modifiers before a declaration."""
        attributes: list[str] = []
        while self.next.text == "[":
            words = [token.text for token in self.within("[", "]")]
            attributes.append("".join(words))
        modifiers: set[str] = set()
        while self.next.text in _MODIFIERS:
            modifiers.add(self.take())
        if self.next.text in _REFUSED:
            raise Unsupported(f"'{self.next.text}'")
        return attributes, frozenset(modifiers)

    def read_type(self, space: str, attributes: list[str], modifiers: frozenset[str]) -> None:
        kind = self.take()
        if kind not in ("enum", "class", "struct"):
            raise Unsupported(f"'{kind}'")
        name = space + self.name()
        bases: list[str] = []
        if self.has(":"):
            bases.append(self.type_name())
            while self.has(","):
                bases.append(self.type_name())
        if kind == "enum":
            is_flags = any(each.rpartition(".")[2] in _FLAGS for each in attributes)
            self.found.append(Enum(name, bases[0] if bases else "int", is_flags, self.rows()))
            return
        if attributes:
            raise Unsupported(f"the attribute [{attributes[0]}]")
        made = Class(name, bases, modifiers)
        self.take("{")
        while not self.has("}"):
            self.read_member(made)
        self.found.append(made)

    def rows(self) -> list[tuple[str, int]]:
        self.take("{")
        rows: list[tuple[str, int]] = []
        while not self.has("}"):
            while self.next.text == "[":
                self.within("[", "]")
            name = self.name()
            value = rows[-1][1] + 1 if rows else 0
            if self.has("="):
                value = constant(self.until(",", "}"), dict(rows))
            rows.append((name, value))
            self.has(",")
        return rows

    def read_member(self, owner: Class) -> None:
        attributes, modifiers = self.heading()
        if attributes:
            raise Unsupported(f"the attribute [{attributes[0]}]")
        if self.next.text in ("class", "struct", "enum", "interface"):
            self.read_type(owner.name + "+", attributes, modifiers)
            return
        if self.next.text == "~":
            raise Unsupported("a finalizer")
        start = self.place
        type_name = self.type_name()
        if self.next.text == "(" and type_name == simple(owner.name):
            owner.methods.append(self.method("", "", modifiers))
            return
        if self.next.kind != "name":
            raise Unsupported(f"'{self.tokens[start].text}'")
        name = self.name()
        if self.next.text == "(":
            owner.methods.append(self.method(type_name, name, modifiers))
        elif self.next.text in ("{", "=>"):
            self.read_property(owner, type_name, name, modifiers)
        else:
            self.read_fields(owner, type_name, name, modifiers)

    def read_fields(
        self, owner: Class, type_name: str, name: str, modifiers: frozenset[str]
    ) -> None:
        while True:
            value = self.until(",", ";") if self.has("=") else None
            owner.members.append(Member(type_name, name, modifiers, value))
            if not self.has(","):
                break
            name = self.name()
        self.take(";")

    def read_property(
        self, owner: Class, type_name: str, name: str, modifiers: frozenset[str]
    ) -> None:
        """`{ get; set; }`, one that hands a field through, or one that computes."""
        made = Member(type_name, name, modifiers)
        owner.members.append(made)
        if self.next.text == "=>":
            made.getter = self.arrow("return")
            return
        start = self.place
        plain = [each.text for each in self.within("{", "}") if each.text not in _MODIFIERS]
        if set(plain) - {"get", "set", "init", ";"}:
            made.alias = _field_behind(plain)
            if not made.alias:
                self.place = start + 1
                self.read_accessors(made)
        if self.has("="):
            made.value = self.until(";")
            self.take(";")
        is_computed = made.getter is not None or bool(made.alias) or made.setter is not None
        if not is_computed and "static" not in modifiers and not {"set", "init"} & set(plain):
            self.hide_behind(owner, made)

    def hide_behind(self, owner: Class, made: Member) -> None:
        """`{ get; }`: a field that only the class itself sets, and a property that gives it."""
        name = f"{AUTOMATIC}{made.name}"
        private = made.modifiers - {"public", "internal"}
        owner.members.append(Member(made.type, name, private, made.value))
        made.value = None
        made.getter = [Token("name", "return"), Token("name", name), Token("sign", ";")]

    def read_accessors(self, made: Member) -> None:
        if "static" in made.modifiers:
            raise Unsupported(f"the static property '{made.name}', which computes")
        while not self.has("}"):
            self.heading()
            which = self.take()
            if which not in ("get", "set", "init"):
                raise Unsupported(f"'{which}' in the property '{made.name}'")
            body: list[Token] | None
            if self.next.text == "=>":
                body = self.arrow("return" if which == "get" else "")
            else:
                body = self.within("{", "}") if not self.has(";") else None
            if body is None:
                raise Unsupported(f"half of the property '{made.name}'")
            if which == "get":
                made.getter = body
            else:
                made.setter = body

    def arrow(self, word: str) -> list[Token]:
        """`=> value;` as the body of a method."""
        self.take("=>")
        value = self.until(";")
        self.take(";")
        return [*([Token("name", word)] if word else []), *value, Token("sign", ";")]

    def method(self, type_name: str, name: str, modifiers: frozenset[str]) -> Method:
        made = Method(type_name, name, modifiers, self.parameters())
        if self.has(":"):
            which = self.take()
            made.chained = which, self.within("(", ")")
        if self.next.text == "=>":
            made.body = self.arrow("" if type_name in ("", "void") else "return")
        elif not self.has(";"):
            made.body = self.within("{", "}")
        return made

    def parameters(self) -> list[Parameter]:
        self.take("(")
        found: list[Parameter] = []
        while not self.has(")"):
            if self.next.text in ("in", "params", "this", "["):
                raise Unsupported(f"a parameter with '{self.next.text}'")
            by_reference = self.has("out") or self.has("ref")
            made = Parameter(self.type_name(), self.name(), by_reference)
            if self.has("="):
                raise Unsupported("a parameter with a default value")
            found.append(made)
            self.has(",")
        return found


_FLAGS: Final = ("Flags", "FlagsAttribute", "Flags()", "FlagsAttribute()")


def _field_behind(words: list[str]) -> str:
    """The field of `get { return f; } set { f = value; }`; empty where there is more to it."""
    text = " ".join(words)
    name = words[3] if len(words) > 3 else ""
    both = f"get {{ return {name} ; }} set {{ {name} = value ; }}"
    return name if text in (both, f"get {{ return {name} ; }}") else ""


def simple(name: str) -> str:
    """A type's name without what it lies in."""
    return name.rpartition(".")[2].rpartition("+")[2]


def constant(tokens: list[Token], names: dict[str, int]) -> int:
    """The number of a constant expression: literals, members before it, and `| & ^ ~ + - * <<`."""
    reader = _Constant(tokens, names)
    value = reader.binary(0)
    if reader.place != len(tokens):
        raise Unsupported(f"'{tokens[reader.place].text}' in a constant")
    return value


_LEVELS: Final = ({"|"}, {"^"}, {"&"}, {"<<"}, {"+", "-"}, {"*"})


class _Constant:
    def __init__(self, tokens: list[Token], names: dict[str, int]) -> None:
        self.tokens, self.names, self.place = tokens, names, 0

    def text(self) -> str:
        return self.tokens[self.place].text if self.place < len(self.tokens) else ""

    def binary(self, level: int) -> int:
        if level == len(_LEVELS):
            return self.single()
        value = self.binary(level + 1)
        while self.text() in _LEVELS[level]:
            sign = self.text()
            self.place += 1
            value = _APPLY[sign](value, self.binary(level + 1))
        return value

    def single(self) -> int:
        if self.place >= len(self.tokens):
            raise Unsupported("a constant without a value")
        token = self.tokens[self.place]
        self.place += 1
        if token.text in ("-", "~"):
            value = self.single()
            return -value if token.text == "-" else ~value
        if token.text == "(":
            value = self.binary(0)
            self.place += 1
            return value
        if token.kind == "number":
            return int(number_value(token.text))
        if token.text in self.names:
            return self.names[token.text]
        raise Unsupported(f"'{token.text}' in a constant")


_APPLY: Final = {
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "&": lambda a, b: a & b,
    "<<": lambda a, b: a << b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
