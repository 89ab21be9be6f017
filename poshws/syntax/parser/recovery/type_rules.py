"""Attributes, type constraints and the names of types."""

from __future__ import annotations

from collections.abc import Sequence

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
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.tokenizer import EXPRESSION, TYPE_NAME
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.cursor import Cursor, first_of, kind_text
from poshws.syntax.source import Extent, Source

# An attribute, its tokens, and where the reading stood behind it.
Known = tuple[AttributeBase, list[Token], int, Token | None]
_ERROR_NAME = ":ErrorTypeName:"
_MOST_DIMENSIONS = 32
_ATTRIBUTE_END = "EndSquareBracketExpectedAtEndOfAttribute"


class TypeRules(Cursor):
    """Rules for what stands in square brackets in front of things."""

    def __init__(
        self, source: Source, errors: ErrorList, text: str, places: Sequence[int] | None = None
    ) -> None:
        super().__init__(source, errors, text, places)
        self.known_attributes: dict[tuple[int, int, bool], Known] = {}

    def expression(self, ends_number_at_ternary: bool = False) -> Expression | None:
        """An expression; see ExpressionRules."""
        raise NotImplementedError

    # Attributes.

    def attribute_list(self, in_expression: bool) -> list[AttributeBase]:
        """All attributes and type constraints that follow."""
        found: list[AttributeBase] = []
        while (attribute := self.attribute()) is not None:
            found.append(attribute)
            if not in_expression or isinstance(attribute, Attribute):
                self.skip_newlines()
        return found

    def attribute(self) -> AttributeBase | None:
        """`[name]` or `[name(arguments)]`, where one follows."""
        bracket = self._opening_bracket()
        if bracket is None:
            return None
        key = (bracket.start, self.tokenizer.mode, self.commas_are_lists)
        known = self.known_attributes.get(key)
        if known is not None:
            return self._recall(known)
        count = len(self.tokenizer.tokens)
        attribute = self._attribute_at(bracket)
        if attribute is not None:
            read = self.tokenizer.tokens[count:]
            self.known_attributes[key] = (attribute, read, self.tokenizer.at, self.ahead)
        return attribute

    def _recall(self, known: Known) -> AttributeBase:
        """Takes an attribute that was read before, when it was thought to begin something else.

        Without this, what stands in brackets in brackets would be read twice at each level.
        """
        attribute, tokens, self.tokenizer.at, self.ahead = known
        self.tokenizer.tokens.extend(tokens)
        return attribute

    def _attribute_at(self, bracket: Token) -> AttributeBase | None:
        self.skip_newlines()
        name = self.type_name(True)
        if name is None:
            self.go_to(bracket)
            self.incomplete(self.after(bracket), "MissingTypename")
            return None
        following = self.next()
        if following.kind == "LParen":
            return self._attribute_call(bracket, name, following)
        closing: Token | None = following
        if following.kind != "RBracket":
            self.put_back(following)
            self.error(self.before(following), _ATTRIBUTE_END)
            closing = None
        return TypeConstraint(self.span(bracket, first_of(closing, name.extent)), name)

    def _opening_bracket(self) -> Token | None:
        if self.ahead is not None:
            return self.next() if self.ahead.kind == "LBracket" else None
        return self.tokenizer.opening_bracket()

    def _attribute_call(self, bracket: Token, name: TypeName, opening: Token) -> Attribute:
        self.skip_newlines()
        with self.mode(EXPRESSION), self.commas(False):
            positional, named, last = self._attribute_arguments(opening.extent)
        self.skip_newlines()
        paren: Token | None = self.next()
        if paren is not None and paren.kind != "RParen":
            self.put_back(paren)
            paren = None
            self.incomplete(self.after(last), "MissingEndParenthesisInExpression")
        self.skip_newlines()
        end: Token | None = self.next()
        if end is not None and end.kind != "RBracket":
            self.put_back(end)
            end = None
            if paren is not None:
                self.incomplete(self.after(paren), _ATTRIBUTE_END)
        return Attribute(self.span(bracket, first_of(end, paren, last)), name, positional, named)

    def _attribute_arguments(
        self, last: Extent
    ) -> tuple[list[Expression], list[NamedAttributeArgument], Extent]:
        positional: list[Expression] = []
        named: list[NamedAttributeArgument] = []
        comma: Token | None = None
        while True:
            self.skip_newlines()
            name = self.simple_name()
            if name is not None:
                value, omitted = self._named_value(name)
                last = last if omitted else value.extent
                extent = self.span(name, value)
                named.append(NamedAttributeArgument(extent, name.value, value, omitted))
            elif (argument := self.expression()) is not None:
                positional.append(argument)
                last = argument.extent
            elif comma is not None:
                last = self.after(comma)
                self.incomplete(last, "MissingExpressionAfterToken", kind_text(comma))
                positional.append(ErrorExpression(last, []))
            self.skip_newlines()
            comma = self.take("Comma")
            if comma is None:
                return positional, named, last
            last = comma.extent

    def _named_value(self, name: StringConstantExpression) -> tuple[Expression, bool]:
        equals = self.take("Equals")
        if equals is None:
            return ConstantExpression(name.extent, True), True
        self.skip_newlines()
        value = self.expression()
        if value is None:
            place = self.after(equals)
            self.incomplete(place, "MissingExpressionInNamedArgument")
            value = ErrorExpression(place, [])
            self.skip_to(("Comma", "RParen", "RBracket", "NewLine"), True)
        return value, False

    def simple_name_token(self) -> Token | None:
        """An identifier that is read as one even where it looks like something else."""
        tokenizer = self.tokenizer
        tokenizer.wants_simple_name = True
        try:
            token = self.peek()
        finally:
            tokenizer.wants_simple_name = False
        return self.next() if token.kind == "Identifier" else None

    def simple_name(self) -> StringConstantExpression | None:
        """The same as a node."""
        token = self.simple_name_token()
        if token is None:
            return None
        return StringConstantExpression(token.extent, token.text, "BareWord")

    # Names of types.

    def type_name(self, with_assembly: bool) -> TypeName | None:
        """The name of a type, where one follows."""
        with self.mode(TYPE_NAME):
            token = self.next()
            if token.kind != "Identifier":
                self.put_back(token)
                return None
            return self._finish_type_name(token, False, with_assembly)

    def _finish_type_name(
        self, token: Token, is_bare_argument: bool, with_assembly: bool = True
    ) -> TypeName:
        name = TypeName(token.extent, token.text)
        following = self.peek()
        if following.kind == "LBracket":
            self.next()
            self.skip_newlines()
            return self._bracketed(token, name, following, is_bare_argument)
        if following.kind == "Comma" and with_assembly and not is_bare_argument:
            self.next()
            assembly = self.tokenizer.assembly_name()
            if not assembly.strip():
                self.error(self.after(following), "MissingAssemblyNameSpecification")
                return name
            extent = Extent(self.source, token.start, self.tokenizer.restore_point())
            return TypeName(extent, token.text, assembly)
        return name

    def _bracketed(
        self, token: Token, name: TypeName, bracket: Token, is_bare_argument: bool
    ) -> TypeName:
        inner = self.next()
        if inner.kind in ("RBracket", "Comma"):
            return self._array(name, name, inner, is_bare_argument)
        if inner.kind in ("LBracket", "Identifier"):
            return self._generic(token, inner, is_bare_argument)
        if inner.kind == "EndOfInput":
            self.put_back(inner)
            self.incomplete(self.after(bracket), "MissingTypename")
        else:
            self.error(inner, "UnexpectedToken", inner.text)
            self.skip_to(("RBracket",), True)
        return name

    def _single_argument(self, first: Token) -> TypeName:
        if first.kind == "Identifier":
            return self._finish_type_name(first, True)
        token = self.next()
        if token.kind != "Identifier":
            self.put_back(token)
            self.incomplete(self.after(token), "MissingTypename")
            return TypeName(first.extent, _ERROR_NAME)
        name = self._finish_type_name(token, False)
        closing = self.next()
        if closing.kind != "RBracket":
            self.put_back(closing)
            self.incomplete(self.before(closing), "EndSquareBracketExpectedAtEndOfType")
        return name

    def type_arguments(self, first: Token) -> tuple[list[TypeName], Token]:
        """Arguments of a generic type from the first token on, and the token behind them."""
        arguments = [self._single_argument(first)]
        while True:
            self.skip_newlines()
            last = self.next()
            if last.kind != "Comma":
                return arguments, last
            self.skip_newlines()
            token = self.take("Identifier", "LBracket")
            if token is not None:
                arguments.append(self._single_argument(token))
            else:
                self.incomplete(self.after(last), "MissingTypename")
                arguments.append(TypeName(last.extent, _ERROR_NAME))

    def _generic(self, token: Token, first: Token, is_bare_argument: bool) -> TypeName:
        arguments, last = self.type_arguments(first)
        closing: Token | None = last
        if last.kind != "RBracket":
            self.put_back(last)
            self.incomplete(self.before(last), _ATTRIBUTE_END)
            closing = None
        name = TypeName(token.extent, token.text)
        extent = self.span(token, first_of(closing, arguments[-1].extent))
        result = GenericTypeName(extent, name, arguments)
        following = self.peek()
        if following.kind == "LBracket":
            self.next()
            return self._array(result, result, self.next(), is_bare_argument)
        if following.kind == "Comma" and not is_bare_argument:
            self.next()
            self._qualify(result, following)
        return result

    def _qualify(self, name: TypeName, comma: Token) -> None:
        assembly = self.tokenizer.assembly_name()
        if assembly:
            name.assembly_name = assembly
        else:
            self.error(self.after(comma), "MissingAssemblyNameSpecification")

    def _array(
        self, element: TypeName, base: TypeName, first: Token, is_bare_argument: bool
    ) -> TypeName:
        while True:
            if first.kind == "Comma":
                element = self._dimensions(element, first)
            elif first.kind == "RBracket":
                element = ArrayTypeName(self.span(element.extent, first), element, 1)
            elif first.kind == "EndOfInput":
                self.put_back(first)
                self.error(self.before(first), _ATTRIBUTE_END)
            else:
                self.error(first, "UnexpectedToken", first.text)
                self.skip_to(("RBracket",), True)
            token = self.peek()
            if token.kind == "Comma" and not is_bare_argument:
                self.next()
                self._qualify(base, token)
                if base.assembly_name is not None:
                    element.assembly_name = base.assembly_name
                return element
            if token.kind != "LBracket":
                return element
            self.next()
            first = self.next()

    def _dimensions(self, element: TypeName, first: Token) -> TypeName:
        rank, token = 1, first
        while token.kind == "Comma":
            last = token
            rank += 1
            token = self.next()
        if rank > _MOST_DIMENSIONS:
            if token.kind != "RBracket":
                self.put_back(token)
            self.error(self.span(first, last), "ArrayHasTooManyDimensions", rank)
            return element
        if token.kind != "RBracket":
            self.put_back(token)
            self.error(self.after(last), _ATTRIBUTE_END)
        return ArrayTypeName(self.span(element.extent, token), element, rank)
