"""Expressions of C# as PowerShell, for bodies that do what both can say alike.

An expression gives its text and what is known of its type, since `+` and `/` mean several things.
What would come out differently raises Unsupported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from poshws.corelib.current_session import current_session
from poshws.runtime.csharp.expressions import (
    NUMBERS,
    WHOLE,
    Expression,
    joined,
    number,
    quoted,
    tested,
)
from poshws.runtime.csharp.model import Method, simple
from poshws.runtime.csharp.tokens import (
    Token,
    Unsupported,
    interpolated,
    text_value,
    tokens_of,
)
from poshws.runtime.execution.type_operations import find_type

POWERSHELL_TYPES: Final = {"float": "single", "void": "void", "dynamic": "object"}
_KEYWORDS: Final = NUMBERS | {"string", "char", "bool", "object"}
_TAKEN: Final = frozenset(
    "this input args host error matches home pid psitem true false null foreach switch event sender"
    " profile pwd shellid executioncontext stacktrace nestedpromptlevel psversiontable".split()
)
_LEVELS: Final = (
    {"??": ""},
    {"||": "-or"},
    {"&&": "-and"},
    {"|": "-bor"},
    {"^": "-bxor"},
    {"&": "-band"},
    {"==": "-ceq", "!=": "-cne"},
    {"<": "-lt", ">": "-gt", "<=": "-le", ">=": "-ge", "is": "-is", "as": ""},
    {"<<": "-shl"},
    {"+": "+", "-": "-"},
    {"*": "*", "/": "/", "%": "%"},
)


def known_type(name: str) -> Any:
    """A type of .NET or of a source before."""
    return find_type(current_session(), name)


@dataclass
class Surroundings:
    """What a body may name: members of its class by name, with type and whether they are static;
    methods likewise; types that the source declares.
    """

    class_name: str
    fields: dict[str, tuple[str, bool]] = field(default_factory=dict)
    methods: dict[str, tuple[str, bool]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    types: set[str] = field(default_factory=set)
    using: list[str] = field(default_factory=list)
    type_parameters: tuple[str, ...] = ()
    bases: list[str] = field(default_factory=list)
    full_names: dict[str, str] = field(default_factory=dict)

    def type(self, name: str) -> str:
        """A type as PowerShell finds it wherever the class is used; type parameters are objects."""
        if name.removesuffix("[]") in self.type_parameters:
            return name.replace(name.removesuffix("[]"), "object")
        name = POWERSHELL_TYPES.get(name, simple(name) if "+" in name else name)
        element = name.removesuffix("[]")
        if simple(element) in self.types:
            # Where the source's own scope is not in sight, its types go by their full names.
            return self.full_names.get(simple(element), element) + name[len(element) :]
        if known_type(name) is not None:
            return name
        full = (f"{space}.{name}" for space in self.using)
        return next((each for each in full if known_type(each) is not None), name)

    def inherits(self, name: str, *, is_call: bool) -> bool:
        """Whether a base that was there before the source has the member."""
        for base in self.bases:
            known = known_type(self.type(base))
            member = known.find_member(name.lower()) if known is not None else None
            if member is not None and (member.member_type == "Method") == is_call:
                return True
        return False


def type_variable(name: str) -> str:
    """The variable that holds the type a type parameter stands for."""
    return f"$cs_type_{name}"


def variable(name: str) -> str:
    """A local as a variable; PowerShell's own names are left alone."""
    return f"$cs_{name}" if name.lower() in _TAKEN else f"${name}"


class Expressions:
    """Reads the expressions of one body."""

    def __init__(self, tokens: list[Token], around: Surroundings, method: Method | None) -> None:
        self.tokens = [*tokens, Token("end", "")]
        self.place = 0
        self.around = around
        self.locals: dict[str, str] = {}
        self.references: set[str] = set()
        for each in method.parameters if method else ():
            self.locals[each.name] = each.type
            if each.mode == "ref":
                self.references.add(each.name)

    # --- tokens

    @property
    def next(self) -> Token:
        return self.tokens[self.place]

    def ahead(self, count: int = 1) -> Token:
        return self.tokens[min(self.place + count, len(self.tokens) - 1)]

    def take(self, text: str | None = None) -> Token:
        token = self.next
        if token.kind == "end" or (text is not None and token.text != text):
            raise Unsupported(f"'{text or 'more'}' expected, found '{token.text}'")
        self.place += 1
        return token

    def has(self, text: str) -> bool:
        if self.next.text != text or self.next.kind in ("text", "letter"):
            return False
        self.place += 1
        return True

    # --- expressions

    def expression(self) -> Expression:
        test, kind = self.binary(0)
        if not self.has("?"):
            return test, kind
        first, known = self.expression()
        self.take(":")
        second, other = self.expression()
        return f"$(if ({test}) {{ {first} }} else {{ {second} }})", known if known == other else ""

    def binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.next.text in _LEVELS[level] and self.next.kind in ("sign", "name"):
            if self.ahead().text == "=" and self.next.text in "+-*/":
                return left
            sign = self.take().text
            if sign in ("is", "as"):
                left = self.tested(left[0], sign)
            else:
                left = joined(left, sign, self.binary(level + 1), _LEVELS[level][sign])
        return left

    def tested(self, value: str, sign: str) -> Expression:
        """`is T`, `is T name`, `as T`, `is null`."""
        if sign == "is" and self.has("null"):
            return f"($null -eq {value})", "bool"
        kind = self.type_name()
        if sign == "is" and self.next.kind == "name":
            name = self.take().text
            self.locals[name] = kind
            value = f"({variable(name)} = {value})"
        return tested(value, sign, self.around.type(kind), kind)

    def unary(self) -> Expression:
        if self.has("!"):
            return f"(-not {self.unary()[0]})", "bool"
        if self.next.text in "+-" and self.next.text == self.ahead().text:
            sign = self.take().text + self.take().text
            text, kind = self.single()
            return f"({sign}{text})", kind
        if self.has("-"):
            text, kind = self.unary()
            return f"(-{text})", kind
        cast = self.cast()
        if cast:
            text, kind = self.unary()
            if cast in WHOLE and kind not in (*WHOLE, "char"):
                raise Unsupported(f"a cast to {cast}")  # C# cuts, PowerShell rounds
            return f"([{self.around.type(cast)}]{text})", cast
        return self.single()

    def cast(self) -> str:
        """The type of a cast that comes next, or nothing."""
        start = self.place
        if not self.has("("):
            return ""
        try:
            kind = self.type_name()
        except Unsupported:
            kind = ""
        is_type = kind in _KEYWORDS or simple(kind) in self.around.types or "[" in kind
        follows = self.ahead().kind in ("name", "number", "text", "letter") or (
            self.ahead().text == "("
        )
        if kind and is_type and self.next.text == ")" and follows:
            self.take(")")
            return kind
        self.place = start
        return ""

    def single(self) -> Expression:
        found = self.head()
        while True:
            if self.has("."):
                name = self.take().text
                own = self.member(name) if found[0] == "$this" else None
                if own is not None:
                    found = own
                elif self.next.text == "(":
                    found = f"{found[0]}.{name}({self.arguments()})", ""
                else:
                    known = "int" if name in ("Length", "Count") else ""
                    found = f"{found[0]}.{name}", known
            elif self.next.text == "[":
                self.take("[")
                found = f"{found[0]}[{self.expression()[0]}]", ""
                self.take("]")
            else:
                return found

    def head(self) -> Expression:
        token = self.take()
        if token.kind == "number":
            return number(token.text)
        if token.kind == "text" and token.text.startswith("$"):
            return self.formatted(token.text), "string"
        if token.kind == "text":
            return quoted(text_value(token.text)), "string"
        if token.kind == "letter":
            return f"([char]{quoted(text_value(token.text))})", "char"
        if token.text == "(":
            text, kind = self.expression()
            self.take(")")
            return f"({text})", kind
        if token.kind != "name":
            raise Unsupported(f"'{token.text}'")
        return self.named(token.text)

    def formatted(self, literal: str) -> str:
        """A text with expressions in it."""
        pattern, sources = interpolated(literal)
        values = [quoted(pattern)]
        for source in sources:
            inner = type(self)(tokens_of(source)[:-1], self.around, None)
            inner.locals, inner.references = self.locals, self.references
            values.append(inner.expression()[0])
            if inner.next.kind != "end":
                raise Unsupported(f"'{source}' in a text")
        return f"([string]::Format({', '.join(values)}))"

    def named(self, name: str) -> Expression:
        if name in _WORDS:
            return _WORDS[name]
        if name == "new":
            return self.construction()
        if name == "typeof":
            self.take("(")
            kind = self.type_name()
            self.take(")")
            if kind in self.around.type_parameters:
                return type_variable(kind), ""
            return f"([{self.around.type(kind)}])", ""
        if name == "default":
            return self.zero()
        if name in ("await", "delegate", "nameof", "stackalloc", "base"):
            raise Unsupported(f"'{name}'")
        if name in self.locals and self.next.text != "(":
            value = ".Value" if name in self.references else ""
            return variable(name) + value, self.locals[name]
        return self.member(name) or self.static(name)

    def zero(self) -> Expression:
        """`default` and `default(T)`: null, or the zero of a value type."""
        if not self.has("("):
            return "$null", "null"
        kind = self.type_name()
        self.take(")")
        return self.zero_of(kind) or "$null", kind

    def zero_of(self, kind: str) -> str:
        """The value of a value type that nothing was done to; empty for other types."""
        known = known_type(self.around.type(kind))
        is_value = known is not None and known.is_value_type
        return f"(New-Object '{known.full_name}')" if is_value else ""

    def member(self, name: str) -> Expression | None:
        """A member of the class itself."""
        is_call = self.next.text == "("
        name = self.around.aliases.get(name, name)
        if is_call and name in self.around.fields and name not in self.around.methods:
            field = self.variable_of(name)
            return f"{field[0]}.Invoke({self.arguments()})", ""
        table = self.around.methods if is_call else self.around.fields
        if name not in table and not self.around.inherits(name, is_call=is_call):
            return None
        kind, is_static = table.get(name, ("", False))
        owner = f"[{self.around.class_name}]::" if is_static else "$this."
        return f"{owner}{name}{f'({self.arguments()})' if is_call else ''}", kind

    def variable_of(self, name: str) -> Expression:
        """A field of the class."""
        kind, is_static = self.around.fields[name]
        return f"[{self.around.class_name}]::{name}" if is_static else f"$this.{name}", kind

    def static(self, name: str) -> Expression:
        """`Math.Max(…)`, `System.IO.Path.Combine(…)`, `Colour.Red`."""
        if name in self.around.type_parameters:
            self.take(".")
            member = self.take().text
            called = f"({self.arguments()})" if self.next.text == "(" else ""
            return f"{type_variable(name)}::{member}{called}", ""
        parts = [name]
        while self.next.text == "." and not (
            len(parts) == 1 and (name in _KEYWORDS or name in self.around.types)
        ):
            self.take(".")
            parts.append(self.take().text)
        if len(parts) == 1:
            if self.next.text != ".":
                raise Unsupported(f"the name '{name}'")
            self.take(".")
            parts.append(self.take().text)
        owner = self.around.type(".".join(parts[:-1]))
        if self.next.text == "(":
            return f"[{owner}]::{parts[-1]}({self.arguments()})", ""
        return f"[{owner}]::{parts[-1]}", "int" if parts[-1] in ("MaxValue", "MinValue") else ""

    def construction(self) -> Expression:
        if self.next.text == "[":
            self.take("[")
            self.take("]")
            return f"@({self.elements()})", ""
        kind = self.type_name()
        shown = self.around.type(kind)
        if kind.endswith("[]"):
            return f"[{shown}]@({self.elements()})", kind
        if self.has("["):
            size = self.expression()[0]
            self.take("]")
            return f"[{shown}[]]::new({size})", f"{kind}[]"
        given = self.arguments()
        if self.next.text == "{":
            raise Unsupported("an initializer")
        zero = "" if given else self.zero_of(kind)
        return zero or f"[{shown}]::new({given})", kind

    def elements(self) -> str:
        self.take("{")
        found: list[str] = []
        while not self.has("}"):
            found.append(self.expression()[0])
            self.has(",")
        return ", ".join(found)

    def arguments(self) -> str:
        self.take("(")
        found: list[str] = []
        while not self.has(")"):
            by_reference = self.has("ref") or self.has("out") or self.has("in")
            value = self.expression()[0]
            found.append(f"([ref]{value})" if by_reference else value)
            self.has(",")
        return ", ".join(found)

    def is_nullable(self) -> bool:
        """Whether the `?` that comes next belongs to a type, not to a choice."""
        after = self.ahead()
        follows = self.ahead(2).text
        return after.text in (")", ";", ",", ">", "[") or (
            after.kind == "name" and follows in ("=", ";")
        )

    def type_name(self) -> str:
        parts = [self.take()]
        while self.next.text == "." and parts[-1].kind == "name":
            self.take(".")
            parts.append(self.take())
        if any(part.kind != "name" for part in parts):
            raise Unsupported("a type expected")
        found = ".".join(part.text for part in parts)
        if self.has("<"):
            inner = [self.type_name()]
            while self.has(","):
                inner.append(self.type_name())
            self.take(">")
            found += f"[{','.join(map(self.around.type, inner))}]"
        if self.next.text == "?" and self.is_nullable():
            self.take("?")
            found = f"nullable[{found}]"
        while self.next.text == "[" and self.ahead().text == "]":
            self.place += 2
            found += "[]"
        return found


_WORDS: Final[dict[str, Expression]] = {
    "true": ("$true", "bool"),
    "false": ("$false", "bool"),
    "null": ("$null", "null"),
    "this": ("$this", ""),
}
