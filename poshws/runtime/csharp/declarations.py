"""Tokens of C# as declarations: enums, and classes of fields, properties, constructors, methods.

What stands in bodies is read by `bodies`. Whatever has no place here raises Unsupported.
"""

from __future__ import annotations

from typing import Final

from poshws.runtime.csharp.constants import constant
from poshws.runtime.csharp.model import (
    AUTOMATIC,
    Attributes,
    Class,
    Enum,
    Indexer,
    Member,
    Method,
    Parameter,
    simple,
)
from poshws.runtime.csharp.reader import Reader
from poshws.runtime.csharp.tokens import Token, Unsupported, text_value, tokens_of

_MODIFIERS: Final = frozenset(
    "public private protected internal static sealed abstract readonly const virtual override new"
    " partial".split()
)
_REFUSED: Final = frozenset("extern unsafe async event delegate operator implicit explicit".split())


def read_declarations(text: str) -> tuple[list[Enum | Class], list[str]]:
    """The declarations in their order, and the namespaces that the source uses."""
    reader = _Reader(tokens_of(text))
    reader.read_space("")
    return reader.found, reader.using


class _Reader(Reader):
    def __init__(self, tokens: list[Token]) -> None:
        super().__init__(tokens)
        self.found: list[Enum | Class] = []
        self.using: list[str] = []

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

    def heading(self) -> tuple[Attributes, frozenset[str]]:
        """Attributes and modifiers before a declaration."""
        attributes = self.attributes()
        modifiers: set[str] = set()
        while self.next.text in _MODIFIERS:
            modifiers.add(self.take())
        if self.next.text in _REFUSED:
            raise Unsupported(f"'{self.next.text}'")
        return attributes, frozenset(modifiers)

    def attributes(self) -> Attributes:
        """The attributes that come next; `[A, B(1)]` are two."""
        found: Attributes = []
        while self.next.text == "[":
            inside = Reader([*self.within("[", "]"), Token("end", "")])
            while inside.next.kind != "end":
                found.append(inside.until(",", ""))
                inside.has(",")
        return found

    def read_type(self, space: str, attributes: Attributes, modifiers: frozenset[str]) -> None:
        kind = self.take()
        if kind not in ("enum", "class", "struct", "interface"):
            raise Unsupported(f"'{kind}'")
        name = space + self.name()
        if self.next.text == "<":
            raise Unsupported(f"the generic type '{name}'")
        bases: list[str] = []
        if self.has(":"):
            bases.append(self.type_name())
            while self.has(","):
                bases.append(self.type_name())
        if kind == "enum":
            is_flags = any(simple(attribute_name(each)) == "Flags" for each in attributes)
            self.found.append(Enum(name, bases[0] if bases else "int", is_flags, self.rows()))
            return
        made = Class(name, bases, modifiers, kind, attributes=attributes)
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
        if owner.kind == "interface":
            modifiers |= {"public"}
        if self.next.text in ("class", "struct", "enum", "interface"):
            self.read_type(owner.name + "+", attributes, modifiers)
            return
        if self.next.text == "~":
            raise Unsupported("a finalizer")
        start, count = self.place, len(owner.members)
        type_name = self.type_name()
        if self.next.text == "(" and type_name == simple(owner.name):
            owner.methods.append(self.method("", "", modifiers))
            return
        if self.next.kind != "name":
            raise Unsupported(f"'{self.tokens[start].text}'")
        # `int ITest.GetId()` implements a member of an interface and is no other's.
        name = simple(self.dotted())
        if name == "this":
            owner.indexers.append(self.indexer(type_name, attributes, modifiers))
        elif self.next.text in ("(", "<"):
            owner.methods.append(self.method(type_name, name, modifiers))
        elif self.next.text in ("{", "=>"):
            self.read_property(owner, type_name, name, modifiers)
        else:
            self.read_fields(owner, type_name, name, modifiers)
        for member in owner.members[count:]:
            member.attributes = attributes

    def read_fields(
        self, owner: Class, type_name: str, name: str, modifiers: frozenset[str]
    ) -> None:
        while True:
            value = self.until(",", ";") if self.has("=") else None
            owner.members.append(Member(type_name, name, modifiers, value, is_field=True))
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
        generic = self.type_parameters()
        made = Method(type_name, name, modifiers, self.parameters("(", ")"), generic=generic)
        while self.has("where"):
            self.until("where", "{", "=>", ";")
        if self.has(":"):
            which = self.take()
            made.chained = which, self.within("(", ")")
        if self.next.text == "=>":
            made.body = self.arrow("" if type_name in ("", "void") else "return")
        elif not self.has(";"):
            made.body = self.within("{", "}")
        return made

    def type_parameters(self) -> tuple[str, ...]:
        """`<T, U>` behind the name of a method."""
        if not self.has("<"):
            return ()
        names = [self.name()]
        while self.has(","):
            names.append(self.name())
        self.take(">")
        return tuple(names)

    def indexer(self, type_name: str, attributes: Attributes, modifiers: frozenset[str]) -> Indexer:
        """`this[int i] { get … set … }` or `=> value;`; an attribute may give it another name."""
        given = (each for each in attributes if simple(attribute_name(each)) == "IndexerName")
        name = next((text_value(each[-2].text) for each in given), "Item")
        made = Indexer(type_name, name, self.parameters("[", "]"))
        body = Member(type_name, name, modifiers)
        if self.next.text == "=>":
            body.getter = self.arrow("return")
        else:
            self.take("{")
            self.read_accessors(body)
        if body.getter is not None:
            made.getter = Method(type_name, f"get_{name}", modifiers, made.parameters, body.getter)
        if body.setter is not None:
            given_too = [*made.parameters, Parameter(type_name, "value")]
            made.setter = Method("void", f"set_{name}", modifiers, given_too, body.setter)
        return made

    def parameters(self, opening: str, closing: str) -> list[Parameter]:
        self.take(opening)
        found: list[Parameter] = []
        while not self.has(closing):
            attributes = self.attributes()
            if self.next.text == "this":
                raise Unsupported("a parameter with 'this'")
            mode = "params" if self.has("params") else ""
            if self.has("out") or self.has("ref") or self.has("in"):
                mode = "ref"
            made = Parameter(self.type_name(), self.name(), mode)
            made.default = self.until(",", closing) if self.has("=") else _default_in(attributes)
            found.append(made)
            self.has(",")
        return found


def attribute_name(attribute: list[Token]) -> str:
    """The name of an attribute as written, without `Attribute` at its end."""
    names = [each.text for each in attribute]
    name = "".join(names[: names.index("(")] if "(" in names else names)
    return name.removesuffix("Attribute")


def _default_in(attributes: Attributes) -> list[Token] | None:
    """The default of a parameter marked [Optional]; empty without [DefaultParameterValue(…)]."""
    by_name = {simple(attribute_name(each)): each for each in attributes}
    if "Optional" not in by_name:
        return None
    value = by_name.get("DefaultParameterValue", [])
    return value[2:-1] if value else []


def _field_behind(words: list[str]) -> str:
    """The field of `get { return f; } set { f = value; }`; empty where there is more to it."""
    text = " ".join(words)
    name = words[3] if len(words) > 3 else ""
    both = f"get {{ return {name} ; }} set {{ {name} = value ; }}"
    return name if text in (both, f"get {{ return {name} ; }}") else ""
