"""Attributes, type constraints and the names of types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.ast.definitions import (
    Attribute,
    AttributeBase,
    NamedAttributeArgument,
    TypeConstraint,
)
from poshws.syntax.ast.expressions import (
    ConstantExpression,
    ErrorExpression,
    Expression,
    StringConstantExpression,
)
from poshws.syntax.ast.type_names import ArrayTypeName, GenericTypeName, TypeName
from poshws.syntax.lexer.tokenizer import EXPRESSION, TYPE_NAME
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.cursor import kind_text
from poshws.syntax.parser.recovery.extents import after, before, first_of, span
from poshws.syntax.parser.recovery.part import Part
from poshws.syntax.source import Extent

if TYPE_CHECKING:
    from poshws.syntax.parser.recovery.parser import RecoveringParser

# An attribute, its tokens, and where the reading stood behind it.
Known = tuple[AttributeBase, list[Token], int, Token | None]
_ERROR_NAME = ":ErrorTypeName:"
_MOST_DIMENSIONS = 32
_ATTRIBUTE_END = "EndSquareBracketExpectedAtEndOfAttribute"


class TypeParser(Part):
    """Rules for what stands in square brackets in front of things."""

    def __init__(self, parser: RecoveringParser) -> None:
        super().__init__(parser)
        self.known_attributes: dict[tuple[int, int, bool], Known] = {}

    # Attributes.

    def attribute_list(self, in_expression: bool) -> list[AttributeBase]:
        """All attributes and type constraints that follow."""
        found: list[AttributeBase] = []
        while (attribute := self.attribute()) is not None:
            found.append(attribute)
            if not in_expression or isinstance(attribute, Attribute):
                self.cursor.skip_newlines()
        return found

    def attribute(self) -> AttributeBase | None:
        """`[name]` or `[name(arguments)]`, where one follows."""
        bracket = self._opening_bracket()
        if bracket is None:
            return None
        key = (bracket.start, self.tokenizer.mode, self.cursor.commas_are_lists)
        known = self.known_attributes.get(key)
        if known is not None:
            return self._recall(known)
        count = len(self.tokenizer.tokens)
        attribute = self._attribute_at(bracket)
        if attribute is not None:
            read = self.tokenizer.tokens[count:]
            self.known_attributes[key] = (attribute, read, self.tokenizer.at, self.cursor.ahead)
        return attribute

    def _recall(self, known: Known) -> AttributeBase:
        """Takes an attribute that was read before, when it was thought to begin something else.

        Without this, what stands in brackets in brackets would be read twice at each level.
        """
        attribute, tokens, self.tokenizer.at, self.cursor.ahead = known
        self.tokenizer.tokens.extend(tokens)
        return attribute

    def _attribute_at(self, bracket: Token) -> AttributeBase | None:
        self.cursor.skip_newlines()
        name = self.type_name(True)
        if name is None:
            self.cursor.go_to(bracket)
            self.diagnostics.incomplete(after(bracket), "MissingTypename")
            return None
        following = self.cursor.next()
        if following.kind == "LParen":
            return self._attribute_call(bracket, name, following)
        closing: Token | None = following
        if following.kind != "RBracket":
            self.cursor.put_back(following)
            self.diagnostics.error(before(following), _ATTRIBUTE_END)
            closing = None
        return TypeConstraint(span(bracket, first_of(closing, name.extent)), name)

    def _opening_bracket(self) -> Token | None:
        if self.cursor.ahead is not None:
            return self.cursor.next() if self.cursor.ahead.kind == "LBracket" else None
        return self.tokenizer.opening_bracket()

    def _attribute_call(self, bracket: Token, name: TypeName, opening: Token) -> Attribute:
        self.cursor.skip_newlines()
        with self.cursor.mode(EXPRESSION), self.cursor.commas(False):
            positional, named, last = self._attribute_arguments(opening.extent)
        self.cursor.skip_newlines()
        paren: Token | None = self.cursor.next()
        if paren is not None and paren.kind != "RParen":
            self.cursor.put_back(paren)
            paren = None
            self.diagnostics.incomplete(after(last), "MissingEndParenthesisInExpression")
        self.cursor.skip_newlines()
        end: Token | None = self.cursor.next()
        if end is not None and end.kind != "RBracket":
            self.cursor.put_back(end)
            end = None
            if paren is not None:
                self.diagnostics.incomplete(after(paren), _ATTRIBUTE_END)
        return Attribute(span(bracket, first_of(end, paren, last)), name, positional, named)

    def _attribute_arguments(
        self, last: Extent
    ) -> tuple[list[Expression], list[NamedAttributeArgument], Extent]:
        positional: list[Expression] = []
        named: list[NamedAttributeArgument] = []
        comma: Token | None = None
        while True:
            self.cursor.skip_newlines()
            name = self.parser.expressions.simple_name()
            if name is not None:
                value, omitted = self._named_value(name)
                last = last if omitted else value.extent
                extent = span(name, value)
                named.append(NamedAttributeArgument(extent, name.value, value, omitted))
            elif (argument := self.parser.expressions.expression()) is not None:
                positional.append(argument)
                last = argument.extent
            elif comma is not None:
                last = after(comma)
                self.diagnostics.incomplete(last, "MissingExpressionAfterToken", kind_text(comma))
                positional.append(ErrorExpression(last, []))
            self.cursor.skip_newlines()
            comma = self.cursor.take("Comma")
            if comma is None:
                return positional, named, last
            last = comma.extent

    def _named_value(self, name: StringConstantExpression) -> tuple[Expression, bool]:
        equals = self.cursor.take("Equals")
        if equals is None:
            return ConstantExpression(name.extent, True), True
        self.cursor.skip_newlines()
        value = self.parser.expressions.expression()
        if value is None:
            place = after(equals)
            self.diagnostics.incomplete(place, "MissingExpressionInNamedArgument")
            value = ErrorExpression(place, [])
            self.cursor.skip_to(("Comma", "RParen", "RBracket", "NewLine"), True)
        return value, False

    # Names of types.

    def type_name(self, with_assembly: bool) -> TypeName | None:
        """The name of a type, where one follows."""
        with self.cursor.mode(TYPE_NAME):
            token = self.cursor.next()
            if token.kind != "Identifier":
                self.cursor.put_back(token)
                return None
            return self._finish_type_name(token, False, with_assembly)

    def _finish_type_name(
        self, token: Token, is_bare_argument: bool, with_assembly: bool = True
    ) -> TypeName:
        name = TypeName(token.extent, token.text)
        following = self.cursor.peek()
        if following.kind == "LBracket":
            self.cursor.next()
            self.cursor.skip_newlines()
            return self._bracketed(token, name, following, is_bare_argument)
        if following.kind == "Comma" and with_assembly and not is_bare_argument:
            self.cursor.next()
            assembly = self.tokenizer.assembly_name()
            if not assembly.strip():
                self.diagnostics.error(after(following), "MissingAssemblyNameSpecification")
                return name
            extent = Extent(self.source, token.start, self.tokenizer.restore_point())
            return TypeName(extent, token.text, assembly)
        return name

    def _bracketed(
        self, token: Token, name: TypeName, bracket: Token, is_bare_argument: bool
    ) -> TypeName:
        inner = self.cursor.next()
        if inner.kind in ("RBracket", "Comma"):
            return self._array(name, name, inner, is_bare_argument)
        if inner.kind in ("LBracket", "Identifier"):
            return self._generic(token, inner, is_bare_argument)
        if inner.kind == "EndOfInput":
            self.cursor.put_back(inner)
            self.diagnostics.incomplete(after(bracket), "MissingTypename")
        else:
            self.diagnostics.error(inner, "UnexpectedToken", inner.text)
            self.cursor.skip_to(("RBracket",), True)
        return name

    def _single_argument(self, first: Token) -> TypeName:
        if first.kind == "Identifier":
            return self._finish_type_name(first, True)
        token = self.cursor.next()
        if token.kind != "Identifier":
            self.cursor.put_back(token)
            self.diagnostics.incomplete(after(token), "MissingTypename")
            return TypeName(first.extent, _ERROR_NAME)
        name = self._finish_type_name(token, False)
        closing = self.cursor.next()
        if closing.kind != "RBracket":
            self.cursor.put_back(closing)
            self.diagnostics.incomplete(before(closing), "EndSquareBracketExpectedAtEndOfType")
        return name

    def type_arguments(self, first: Token) -> tuple[list[TypeName], Token]:
        """Arguments of a generic type from the first token on, and the token behind them."""
        arguments = [self._single_argument(first)]
        while True:
            self.cursor.skip_newlines()
            last = self.cursor.next()
            if last.kind != "Comma":
                return arguments, last
            self.cursor.skip_newlines()
            token = self.cursor.take("Identifier", "LBracket")
            if token is not None:
                arguments.append(self._single_argument(token))
            else:
                self.diagnostics.incomplete(after(last), "MissingTypename")
                arguments.append(TypeName(last.extent, _ERROR_NAME))

    def _generic(self, token: Token, first: Token, is_bare_argument: bool) -> TypeName:
        arguments, last = self.type_arguments(first)
        closing: Token | None = last
        if last.kind != "RBracket":
            self.cursor.put_back(last)
            self.diagnostics.incomplete(before(last), _ATTRIBUTE_END)
            closing = None
        name = TypeName(token.extent, token.text)
        extent = span(token, first_of(closing, arguments[-1].extent))
        result = GenericTypeName(extent, name, arguments)
        following = self.cursor.peek()
        if following.kind == "LBracket":
            self.cursor.next()
            return self._array(result, result, self.cursor.next(), is_bare_argument)
        if following.kind == "Comma" and not is_bare_argument:
            self.cursor.next()
            self._qualify(result, following)
        return result

    def _qualify(self, name: TypeName, comma: Token) -> None:
        assembly = self.tokenizer.assembly_name()
        if assembly:
            name.assembly_name = assembly
        else:
            self.diagnostics.error(after(comma), "MissingAssemblyNameSpecification")

    def _array(
        self, element: TypeName, base: TypeName, first: Token, is_bare_argument: bool
    ) -> TypeName:
        while True:
            if first.kind == "Comma":
                element = self._dimensions(element, first)
            elif first.kind == "RBracket":
                element = ArrayTypeName(span(element.extent, first), element, 1)
            elif first.kind == "EndOfInput":
                self.cursor.put_back(first)
                self.diagnostics.error(before(first), _ATTRIBUTE_END)
            else:
                self.diagnostics.error(first, "UnexpectedToken", first.text)
                self.cursor.skip_to(("RBracket",), True)
            token = self.cursor.peek()
            if token.kind == "Comma" and not is_bare_argument:
                self.cursor.next()
                self._qualify(base, token)
                if base.assembly_name is not None:
                    element.assembly_name = base.assembly_name
                return element
            if token.kind != "LBracket":
                return element
            self.cursor.next()
            first = self.cursor.next()

    def _dimensions(self, element: TypeName, first: Token) -> TypeName:
        rank, token = 1, first
        while token.kind == "Comma":
            last = token
            rank += 1
            token = self.cursor.next()
        if rank > _MOST_DIMENSIONS:
            if token.kind != "RBracket":
                self.cursor.put_back(token)
            self.diagnostics.error(span(first, last), "ArrayHasTooManyDimensions", rank)
            return element
        if token.kind != "RBracket":
            self.cursor.put_back(token)
            self.diagnostics.error(after(last), _ATTRIBUTE_END)
        return ArrayTypeName(span(element.extent, token), element, rank)
