"""Classes and enums with their members."""

from __future__ import annotations

from poshws.syntax.ast.base import Node, Statement
from poshws.syntax.ast.definitions import (
    Attribute,
    AttributeBase,
    FunctionDefinition,
    FunctionMember,
    Member,
    Parameter,
    TypeConstraint,
    TypeDefinition,
)
from poshws.syntax.ast.expressions import (
    Expression,
)
from poshws.syntax.ast.pipelines import ErrorStatement
from poshws.syntax.lexer.tokenizer import COMMAND, EXPRESSION, SIGNATURE
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import has_flag, kind_text
from poshws.syntax.parser.recovery.extents import Placed, after, first_of, span
from poshws.syntax.parser.recovery.part import Part
from poshws.syntax.source import EmptyExtent, Extent

_MEMBER_ENDS = ("NewLine", "Semi", "RCurly")


class ClassParser(Part):
    """Rules of classes and enums."""

    def class_definition(self, attributes: list[AttributeBase], token: Token) -> Statement:
        """`class` with its base types and members."""
        self.cursor.skip_newlines()
        name = self.cursor.simple_name()
        if name is None:
            self.diagnostics.incomplete(after(token), "MissingNameAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        self.cursor.skip_newlines()
        with self.cursor.mode(SIGNATURE):
            bases = self._base_types()
            curly = self.cursor.take("LCurly")
            if curly is None:
                last = bases[-1].extent if bases else name.extent
                self.diagnostics.incomplete(after(last), "MissingTypeBody", kind_text(token))
                return ErrorStatement(span(token, last), None, [*bases])
            members, broken, end = self._class_members(name.text, curly)
            closing = self.cursor.take("RCurly")
            if closing is None:
                place = after(curly)
                self.diagnostics.incomplete(
                    place, "MissingEndCurlyBrace", seen_at=self.cursor.peek()
                )
            extent = span(first_of(*attributes[:1], token), first_of(closing, end))
        own = [item for item in attributes if isinstance(item, Attribute)]
        definition = TypeDefinition(extent, name.text, own, members, "Class", bases)
        wrong = [item for item in attributes if not isinstance(item, Attribute)]
        if wrong:
            broken = [*broken, *wrong, definition]
        return ErrorStatement(extent, None, broken) if broken else definition

    def _base_types(self) -> list[TypeConstraint]:
        bases: list[TypeConstraint] = []
        last = self.cursor.take("Colon")
        while last is not None:
            self.cursor.skip_newlines()
            name = self.parser.types.type_name(False)
            if name is None:
                self.diagnostics.incomplete(after(last), "TypeNameExpected")
                break
            bases.append(TypeConstraint(name.extent, name))
            self.cursor.skip_newlines()
            last = self.cursor.take("Comma")
        return bases

    def _class_members(
        self, class_name: str, curly: Token
    ) -> tuple[list[Member], list[Node], Extent]:
        members: list[Member] = []
        broken: list[Node] = []
        end = curly.extent
        while True:
            member, parts = self._class_member(class_name)
            if member is None and not parts:
                return members, broken, end
            if member is not None:
                members.append(member)
                end = member.extent
            if parts:
                broken.extend(parts)
                end = parts[-1].extent

    def _class_member(self, class_name: str) -> tuple[Member | None, list[Node]]:
        """A member, or the parts of one that is broken; neither where the class ends."""
        qualifiers = self._qualifiers()
        token = self.cursor.peek()
        start = qualifiers.start or token.extent
        parts: list[Node] = [*qualifiers.attributes]
        if qualifiers.constraint is not None:
            parts.append(qualifiers.constraint)
        if token.kind == "Variable":
            member, value = self._property(self.cursor.next(), start, qualifiers)
            return member, [] if member is not None else [*parts, *value]
        is_word = token.kind in ("Identifier", "DynamicKeyword")
        if is_word or has_flag(token, TokenFlags.KEYWORD):
            self.cursor.next()
            function = self._method(token, class_name, qualifiers.is_static)
            if function is None:
                self.cursor.skip_to(("RCurly",), False)
                return None, parts
            return FunctionMember(
                span(start, function), function.name, function, qualifiers.constraint,
                qualifiers.attributes, qualifiers.flags,
            ), []  # fmt: skip
        if qualifiers.last is not None:
            self.diagnostics.incomplete(after(qualifiers.last), "IncompleteMemberDefinition")
            return None, parts
        return None, []

    def _qualifiers(self) -> _Qualifiers:
        found = _Qualifiers()
        while True:
            self.cursor.skip_newlines()
            attribute = self.parser.types.attribute()
            if attribute is not None:
                found.start = found.start or attribute.extent
                found.last = attribute
                if isinstance(attribute, Attribute):
                    found.attributes.append(attribute)
                elif found.constraint is None and isinstance(attribute, TypeConstraint):
                    found.constraint = attribute
                else:
                    self.diagnostics.error(attribute, "TooManyTypes")
                continue
            token = self.cursor.take("Hidden", "Static")
            if token is None:
                return found
            found.start = found.start or token.extent
            found.last = token
            if token.kind in found.modifiers:
                self.diagnostics.error(token, "DuplicateQualifier", token.text)
            found.modifiers.append(token.kind)

    def _property(
        self, token: Token, start: Extent, qualifiers: _Qualifiers
    ) -> tuple[Member | None, list[Node]]:
        """A property and its value; there is none where the variable has no name."""
        value: Expression | None = None
        if self.cursor.take("Equals") is not None:
            self.cursor.skip_newlines()
            value = self.parser.expressions.expression()
        end: Placed = value or token
        terminator = self.cursor.peek()
        if terminator.kind not in _MEMBER_ENDS:
            self.diagnostics.incomplete(after(end), "MissingPropertyTerminator")
        self.cursor.skip_newlines_and_semicolons()
        if terminator.kind == "Semi":
            end = terminator
        parts: list[Node] = [value] if value is not None else []
        member = build.property_member(
            span(start, end), token, qualifiers.constraint, qualifiers.attributes,
            qualifiers.flags, value,
        )  # fmt: skip
        return (member if member.name.strip(":") else None), parts

    # Methods.

    def _method(self, name: Token, class_name: str, is_static: bool) -> FunctionDefinition | None:
        failed_at: Extent | None = None
        closing: Token | None = None
        parameters: list[Parameter] | None = []
        if self.cursor.peek().kind == "LParen":
            parameters, closing, failed_at = self.parser.scripts.function_parameters()
        else:
            self.diagnostics.incomplete(after(name), "MissingMethodParameterList")
        is_constructor = name.text.lower() == class_name.lower() and not is_static
        call: Statement | None = None
        if is_constructor:
            self.cursor.skip_newlines()
            with self.cursor.mode(SIGNATURE):
                call, failure = self._base_call()
            failed_at = failure or failed_at
        curly = self.cursor.take("LCurly")
        if curly is None and failed_at is None:
            failed_at = first_of(closing, name)
            self.diagnostics.incomplete(after(failed_at), "MissingFunctionBody")
        if curly is None or failed_at is not None:
            return None
        with self.cursor.mode(COMMAND):
            body = self.parser.scripts.script_block(curly, False, call)
            return build.method(name, parameters, body)

    def _base_call(self) -> tuple[Statement | None, Extent | None]:
        """The call of the base constructor, written or not, and where a written one fails."""
        empty = EmptyExtent(self.source)
        colon = self.cursor.take("Colon")
        if colon is None:
            return build.base_constructor_call(empty, empty, []), None
        self.cursor.skip_newlines()
        keyword = self.cursor.take("Base")
        if keyword is None:
            self.diagnostics.incomplete(after(colon), "MissingBaseCtorCall")
            return None, colon.extent
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            self.diagnostics.incomplete(after(keyword), "MissingMethodParameterList")
            return None, keyword.extent
        arguments, last = self.parser.expressions.call_arguments(opening)
        self.cursor.skip_newlines()
        extent = span(keyword, last)
        return build.base_constructor_call(extent, keyword.extent, arguments), None

    # Enums.

    def enum_definition(self, attributes: list[AttributeBase], token: Token) -> Statement:
        """`enum` with its underlying type and members."""
        self.cursor.skip_newlines()
        name = self.parser.expressions.simple_name()
        if name is None:
            self.diagnostics.incomplete(after(token), "MissingNameAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        with self.cursor.mode(SIGNATURE):
            underlying = self._underlying_type()
            self.cursor.skip_newlines()
            curly = self.cursor.take("LCurly")
            if curly is None:
                self.diagnostics.incomplete(after(name), "MissingTypeBody", kind_text(token))
                return ErrorStatement(span(token, name), None, [])
            members: list[Member] = []
            while (member := self._enum_member()) is not None:
                members.append(member)
            closing = self.cursor.peek()
            if closing.kind == "RCurly":
                self.cursor.next()
            else:
                place = after(curly)
                self.diagnostics.incomplete(place, "MissingEndCurlyBrace", seen_at=closing)
        start = first_of(*attributes[:1], token)
        own = [item for item in attributes if isinstance(item, Attribute)]
        definition = TypeDefinition(
            span(start, closing), name.value, own, members, "Enum", underlying
        )
        wrong = [item for item in attributes if not isinstance(item, Attribute)]
        return ErrorStatement(start, None, [*wrong, definition]) if wrong else definition

    def _underlying_type(self) -> list[TypeConstraint]:
        colon = self.cursor.take("Colon")
        if colon is None:
            return []
        self.cursor.skip_newlines()
        name = self.parser.types.type_name(False)
        if name is None:
            self.diagnostics.incomplete(after(colon), "TypeNameExpected")
            return []
        if not build.may_underlie(name):
            self.diagnostics.error(name.extent, "InvalidUnderlyingType", name.name)
        return [TypeConstraint(name.extent, name)]

    def _enum_member(self) -> Member | None:
        self.cursor.skip_newlines()
        name = self.parser.expressions.simple_name()
        if name is None:
            return None
        end: Placed = name
        value: Expression | None = None
        is_missing = False
        with self.cursor.mode(EXPRESSION):
            equals = self.cursor.take("Equals")
            if equals is not None:
                value = self.parser.expressions.expression()
                end = value or equals
                if value is None:
                    is_missing = True
                    error_id = "ExpectedValueExpression"
                    self.diagnostics.error(after(equals), error_id, kind_text(equals))
        terminator = self.cursor.peek()
        if terminator.kind not in _MEMBER_ENDS and not is_missing:
            self.diagnostics.incomplete(after(end), "MissingPropertyTerminator")
        self.cursor.skip_newlines_and_semicolons()
        if terminator.kind == "Semi":
            end = terminator
        return build.enum_member(span(name, end), name.value, value)


class _Qualifiers:
    """What stands in front of a member."""

    def __init__(self) -> None:
        self.attributes: list[Attribute] = []
        self.constraint: TypeConstraint | None = None
        self.modifiers: list[str] = []
        self.start: Extent | None = None
        self.last: Placed | None = None

    @property
    def is_static(self) -> bool:
        """Whether the member belongs to the class itself."""
        return "Static" in self.modifiers

    @property
    def flags(self) -> str:
        """The modifiers as .NET prints them."""
        return build.member_flags(self.modifiers)
