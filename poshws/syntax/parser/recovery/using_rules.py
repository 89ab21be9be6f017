"""Using statements."""

from __future__ import annotations

from poshws.syntax.ast.base import Statement
from poshws.syntax.ast.expressions import Expression, Hashtable, StringConstantExpression
from poshws.syntax.ast.pipelines import ErrorStatement
from poshws.syntax.ast.script import UsingStatement
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.loop_rules import LoopRules
from poshws.syntax.parser.recovery.member_rules import ARGUMENT
from poshws.syntax.source import Extent

_KINDS = ("Namespace", "Type", "Module", "Command", "Assembly")
_INVALID = "InvalidValueForUsingItemName"


class UsingRules(LoopRules):
    """The rule of using."""

    def using_statement(self, token: Token) -> Statement:
        """`using kind name`, for some kinds with `= alias`."""
        kind = self.take(*_KINDS)
        if kind is None:
            self.incomplete(self.after(token), "MissingUsingStatementDirective")
            return ErrorStatement(token.extent, None, [])
        first = self.next()
        if first.kind in ("EndOfInput", "NewLine", "Comma", "Semi"):
            self.incomplete(self.after(kind), "MissingUsingItemName")
            return ErrorStatement(self.span(token, kind), None, [])
        item = self.argument(ARGUMENT, first)
        if item is None:
            self.error(first, _INVALID, first.text)
            self.skip_to(("Semi", "NewLine"), True)
            return ErrorStatement(self.span(token, first), None, [])
        is_specification = kind.kind == "Module" and isinstance(item, Hashtable)
        if not isinstance(item, StringConstantExpression) and not is_specification:
            self.error(item, _INVALID, item.extent.text)
            return ErrorStatement(self.span(token, item), None, [])
        if kind.kind == "Assembly":
            self._check_assembly(item)
        elif not is_specification:
            equals = self.take("Equals")
            if equals is not None:
                return self._using_alias(token, kind, item, equals)
            if kind.kind in ("Type", "Command"):
                self.incomplete(self.after(first), "MissingEqualsInUsingAlias")
                return ErrorStatement(self.span(token, item), None, [item])
        self.require_terminator()
        return _using(self.span(token, item), kind, item, None)

    def _using_alias(self, token: Token, kind: Token, item: Expression, equals: Token) -> Statement:
        first = self.next()
        if first.kind in ("EndOfInput", "NewLine", "Semi"):
            self.put_back(first)
            self.incomplete(self.after(equals), "MissingNamespaceAlias")
            return ErrorStatement(self.span(token, equals), None, [])
        if first.kind == "Comma":
            self.error(first, "UnexpectedUnaryOperator", first.text)
            return ErrorStatement(self.span(token, first), None, [])
        alias = self.argument(ARGUMENT, first)
        is_specification = kind.kind == "Module" and isinstance(alias, Hashtable)
        if not isinstance(alias, StringConstantExpression) and not is_specification:
            place = first.extent if alias is None else alias.extent
            self.error(place, _INVALID, place.text)
            parts = [item] if alias is None else [item, alias]
            return ErrorStatement(self.span(token, place), None, [*parts])
        self.require_terminator()
        return _using(self.span(token, first), kind, item, alias)

    def require_terminator(self) -> None:
        """Reports what stands behind a statement on the same line."""
        token = self.peek()
        if token.kind in ("NewLine", "Semi"):
            self.next()
        elif token.kind != "EndOfInput":
            self.incomplete(token, "MissingStatementTerminator")

    def _check_assembly(self, item: Expression) -> None:
        from poshws.syntax.semantics.using_assemblies import assembly_error  # deferred

        name = item.value  # type: ignore[attr-defined]
        problem = assembly_error(name, self.source.file)
        if problem is not None:
            self.error(item, *problem)


def _using(
    extent: Extent, kind: Token, item: Expression, alias: Expression | None
) -> UsingStatement:
    name = item if isinstance(item, StringConstantExpression) else None
    specification = item if isinstance(item, Hashtable) else None
    other: StringConstantExpression | None = None
    if isinstance(alias, Hashtable):
        specification = alias
    elif isinstance(alias, StringConstantExpression):
        other = alias
    return UsingStatement(extent, kind.kind, name, other, specification)
