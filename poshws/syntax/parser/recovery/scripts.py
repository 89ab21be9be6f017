"""Script blocks with their parameters and named blocks, functions, using statements."""

from __future__ import annotations

import re

from poshws.syntax.ast.base import Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, Parameter
from poshws.syntax.ast.expressions import (
    ConstantExpression,
    Expression,
    Hashtable,
    StringConstantExpression,
    VariableExpression,
)
from poshws.syntax.ast.pipelines import ErrorStatement
from poshws.syntax.ast.script import NamedBlock, ParamBlock, ScriptBlock, UsingStatement
from poshws.syntax.ast.statements import TrapStatement
from poshws.syntax.lexer.keywords import words
from poshws.syntax.lexer.tokenizer import EXPRESSION
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.recovery.cursor import has_flag, kind_text
from poshws.syntax.parser.recovery.extents import after, before, first_of, span
from poshws.syntax.parser.recovery.part import Part
from poshws.syntax.parser.recovery.pipelines import ARGUMENT
from poshws.syntax.source import EmptyExtent, Extent

_NO_FUNCTION_NAME = words(
    "Pipe LParen LCurly AtParen AtCurly RCurly RParen EndOfInput Semi Redirection "
    "RedirectInStd AndAnd OrOr Ampersand Variable SplattedVariable HereStringExpandable "
    "HereStringLiteral StringLiteral StringExpandable"
)
_CONFIGURATION_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*\Z").match
_BLOCK_NAMES = frozenset(("Dynamicparam", "Begin", "Process", "End", "Clean"))
_KINDS = ("Namespace", "Type", "Module", "Command", "Assembly")
_INVALID = "InvalidValueForUsingItemName"


class ScriptParser(Part):
    """Rules of scripts and functions."""

    def script_block(
        self, curly: Token | None, is_filter: bool, first: Statement | None = None
    ) -> ScriptBlock:
        """A whole script (no brace), or a block up to its brace; `first` is put in front."""
        self.cursor.skip_newlines()
        usings = self._using_statements() if curly is None else []
        start = self.cursor.place()
        param_block = self._param_block()
        if param_block is None:
            self.cursor.go_to(start)
        self.cursor.skip_newlines_and_semicolons()
        if has_flag(self.cursor.peek(), TokenFlags.SCRIPT_BLOCK_BLOCK_NAME):
            return self._named_blocks(curly, usings, param_block)
        return self._body(curly, usings, param_block, is_filter, first)

    def _body(
        self,
        curly: Token | None,
        usings: list[UsingStatement],
        param_block: ParamBlock | None,
        is_filter: bool,
        first: Statement | None,
    ) -> ScriptBlock:
        statements: list[Statement] = [] if first is None else [first]
        traps: list[TrapStatement] = []
        inner = param_block.extent if param_block is not None else None
        while True:
            found = self.parser.statements.statement_list(statements, traps)
            if inner is None:
                inner = found
            elif found is not None:
                inner = span(inner, found)
            extent, inner, is_complete = self._complete(curly, inner)
            if is_complete:
                break
        kind = "Process" if is_filter else "End"
        block = NamedBlock(inner or EmptyExtent(self.source), kind, True, statements, traps)
        return build.script_block(extent, usings, param_block, {kind: block})

    def _complete(
        self, curly: Token | None, inner: Extent | None
    ) -> tuple[Extent, Extent | None, bool]:
        """The extent of the whole block and of its inside, and whether it has ended."""
        if curly is None:
            extent = Extent(self.source, 0, len(self.source.text))
            token = self.cursor.next()
            if token.kind != "EndOfInput":
                self.diagnostics.error(token, "UnexpectedToken", token.text)
                return extent, inner, False
            return extent, inner, True
        closing = self.cursor.next()
        if closing.kind != "RCurly":
            self.cursor.put_back(closing)
            self.diagnostics.incomplete(curly, "MissingEndCurlyBrace", seen_at=closing)
            return span(curly, inner or curly), inner, True
        column = self.source.column_of
        if inner is None and column(curly.end) != column(closing.start):
            inner = span(after(curly), before(closing))
        return span(curly, closing), inner, True

    def _named_blocks(
        self, curly: Token | None, usings: list[UsingStatement], param_block: ParamBlock | None
    ) -> ScriptBlock:
        blocks: dict[str, NamedBlock] = {}
        start = first_of(curly, param_block, self.cursor.peek())
        end = start
        while True:
            name = self.cursor.next()
            if name.kind not in _BLOCK_NAMES:
                break
            end = self._named_block(name, blocks)
            self.cursor.skip_newlines_and_semicolons()
        if name.kind in ("RCurly", "EndOfInput"):
            self.cursor.put_back(name)
            extent, _, _ = self._complete(curly, span(start, end))
        else:
            extent = Extent(self.source, 0, len(self.source.text))
            if curly is not None:
                self.cursor.put_back(name)
                extent = span(start, end)
            self.diagnostics.error(name, "MissingNamedBlocks", name.text)
        return build.script_block(extent, usings, param_block, blocks)

    def _named_block(self, name: Token, blocks: dict[str, NamedBlock]) -> Extent:
        body = self.parser.statements.statement_block()
        if body is None:
            error_id = "MissingNamedStatementBlock"
            self.diagnostics.incomplete(after(name), error_id, kind_text(name))
            extent, statements, traps = name.extent, [], []
        else:
            extent = span(name, body)
            statements, traps = body.statements, body.traps
        if name.kind in blocks:
            self.diagnostics.error(extent, "DuplicateScriptCommandClause", kind_text(name))
        else:
            blocks[name.kind] = NamedBlock(extent, name.kind, False, statements, traps)
        return extent

    # Parameters.

    def _param_block(self) -> ParamBlock | None:
        self.cursor.skip_newlines()
        candidates = self.parser.types.attribute_list(False)
        self.cursor.skip_newlines()
        keyword = self.cursor.take("Param")
        if keyword is None:
            return None
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            return None
        parameters = self._parameter_list()
        self.cursor.skip_newlines()
        closing = self.cursor.next()
        end = closing.extent
        if closing.kind != "RParen":
            self.cursor.put_back(closing)
            end = before(closing)
            last = parameters[-1].extent if parameters else opening.extent
            self.diagnostics.incomplete(after(last), "MissingEndParenthesisInFunctionParameterList")
        attributes: list[Attribute] = []
        for candidate in candidates:
            if isinstance(candidate, Attribute):
                attributes.append(candidate)
            else:
                name = candidate.type_name.full_name
                self.diagnostics.error(candidate, "TypeNotAllowedBeforeParam", name)
        return ParamBlock(span(keyword, end), attributes, parameters)

    def _parameter_list(self) -> list[Parameter]:
        parameters: list[Parameter] = []
        comma: Token | None = None
        while True:
            parameter = self._parameter_declaration()
            if parameter is None:
                if comma is not None:
                    error_id = "MissingExpressionAfterToken"
                    self.diagnostics.incomplete(after(comma), error_id, kind_text(comma))
                return parameters
            parameters.append(parameter)
            self.cursor.skip_newlines()
            comma = self.cursor.take("Comma")
            if comma is None:
                return parameters

    def _parameter_declaration(self) -> Parameter | None:
        with self.cursor.mode(EXPRESSION), self.cursor.commas(False):
            self.cursor.skip_newlines()
            attributes = self.parser.types.attribute_list(False)
            self.cursor.skip_newlines()
            token = self.cursor.take("Variable", "SplattedVariable")
            if token is None:
                return self._broken_parameter(attributes) if attributes else None
            self.cursor.skip_newlines()
            default = None
            equals = self.cursor.take("Equals")
            if equals is not None:
                self.cursor.skip_newlines()
                default = self.parser.expressions.expression()
                if default is None:
                    error_id = "MissingExpressionAfterToken"
                    self.diagnostics.incomplete(after(equals), error_id, kind_text(equals))
        name = build.plain_variable(token)
        extent = span(first_of(attributes[0] if attributes else None, token), default or token)
        return Parameter(extent, name, attributes, default)

    def _broken_parameter(self, attributes: list[AttributeBase]) -> Parameter:
        self.diagnostics.incomplete(after(attributes[-1]), "InvalidFunctionParameter")
        self.cursor.skip_to(("RParen",), True)
        extent = span(attributes[0], attributes[-1])
        name = VariableExpression(extent, VariablePath("__error__"))
        return Parameter(extent, name, attributes, None)

    # Functions.

    def function_parameters(self) -> tuple[list[Parameter] | None, Token | None, Extent | None]:
        """Parameters in brackets behind a name, the closing bracket, and where it is missing."""
        self.cursor.skip_newlines()
        opening = self.cursor.take("LParen")
        if opening is None:
            return None, None, None
        parameters = self._parameter_list()
        self.cursor.skip_newlines()
        closing = self.cursor.take("RParen")
        failed_at: Extent | None = None
        if closing is None:
            failed_at = parameters[-1].extent if parameters else opening.extent
            error_id = "MissingEndParenthesisInFunctionParameterList"
            self.diagnostics.incomplete(after(failed_at), error_id)
        self.cursor.skip_newlines()
        return parameters, closing, failed_at

    def function_definition(self, token: Token) -> Statement:
        """`function`, `filter` and `workflow`."""
        self.cursor.skip_newlines()
        name = self.cursor.next()
        if name.kind in _NO_FUNCTION_NAME:
            self.cursor.put_back(name)
            self.diagnostics.incomplete(after(token), "MissingNameAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        parameters, closing, failed_at = self.function_parameters()
        curly = self.cursor.take("LCurly")
        if curly is None and failed_at is None:
            failed_at = first_of(closing, name)
            self.diagnostics.incomplete(after(failed_at), "MissingFunctionBody")
        if curly is None or failed_at is not None:
            extent = span(token, failed_at or name)
            return ErrorStatement(extent, None, [*(parameters or ())])
        tokenizer = self.tokenizer
        before = tokenizer.in_workflow
        tokenizer.in_workflow = token.kind == "Workflow"
        body = self.script_block(curly, token.kind == "Filter")
        tokenizer.in_workflow = before
        return build.function(span(token, body), token, name, parameters, body)

    # Using.

    def _using_statements(self) -> list[UsingStatement]:
        found: list[UsingStatement] = []
        while (token := self.cursor.take("Using")) is not None:
            statement = self.using_statement(token)
            self.cursor.skip_newlines_and_semicolons()
            if isinstance(statement, UsingStatement):
                found.append(statement)
        self.cursor.go_to(self.cursor.peek())
        return found

    def configuration(self, token: Token) -> Statement | None:
        """A DSC configuration, which PowerShell refuses too where its DSC parts are missing."""
        self.cursor.skip_newlines()
        name = self.cursor.next()
        if name.kind == "LCurly":
            self.diagnostics.error(after(token), "MissingConfigurationName")
            self.parser.expressions.script_block_expression(name)
            return None
        self.cursor.put_back(name)
        if name.kind in ("EndOfInput", "Comma"):
            self.diagnostics.incomplete(after(name), "MissingConfigurationName")
            return None
        argument = self.parser.pipelines.argument(ARGUMENT, self.cursor.next())
        if argument is None:
            self.diagnostics.error(after(name), "ParameterRequiresArgument", name.text)
            self.diagnostics.incomplete(name, "MissingConfigurationName")
        elif isinstance(argument, ConstantExpression):
            value = argument.value if isinstance(argument.value, str) else ""
            if not _CONFIGURATION_NAME(value):
                self.diagnostics.error(argument, "InvalidConfigurationName", value)
        # Then PowerShell loads what a configuration is made of, which here is never there.
        self.cursor.skip_newlines()
        if self.cursor.ahead is not None:
            self.cursor.go_to(self.cursor.ahead)
        self.diagnostics.error(name, "ParserError", "DSC configurations are not supported.")
        return None

    def using_statement(self, token: Token) -> Statement:
        """`using kind name`, for some kinds with `= alias`."""
        kind = self.cursor.take(*_KINDS)
        if kind is None:
            self.diagnostics.incomplete(after(token), "MissingUsingStatementDirective")
            return ErrorStatement(token.extent, None, [])
        first = self.cursor.next()
        if first.kind in ("EndOfInput", "NewLine", "Comma", "Semi"):
            self.diagnostics.incomplete(after(kind), "MissingUsingItemName")
            return ErrorStatement(span(token, kind), None, [])
        item = self.parser.pipelines.argument(ARGUMENT, first)
        if item is None:
            self.diagnostics.error(first, _INVALID, first.text)
            self.cursor.skip_to(("Semi", "NewLine"), True)
            return ErrorStatement(span(token, first), None, [])
        is_specification = kind.kind == "Module" and isinstance(item, Hashtable)
        if not isinstance(item, StringConstantExpression) and not is_specification:
            self.diagnostics.error(item, _INVALID, item.extent.text)
            return ErrorStatement(span(token, item), None, [])
        if kind.kind == "Assembly":
            self._check_assembly(item)
        elif not is_specification:
            equals = self.cursor.take("Equals")
            if equals is not None:
                return self._using_alias(token, kind, item, equals)
            if kind.kind in ("Type", "Command"):
                self.diagnostics.incomplete(after(first), "MissingEqualsInUsingAlias")
                return ErrorStatement(span(token, item), None, [item])
        self.require_terminator()
        return build.using_statement(span(token, item), kind.kind, item, None)

    def _using_alias(self, token: Token, kind: Token, item: Expression, equals: Token) -> Statement:
        first = self.cursor.next()
        if first.kind in ("EndOfInput", "NewLine", "Semi"):
            self.cursor.put_back(first)
            self.diagnostics.incomplete(after(equals), "MissingNamespaceAlias")
            return ErrorStatement(span(token, equals), None, [])
        if first.kind == "Comma":
            self.diagnostics.error(first, "UnexpectedUnaryOperator", first.text)
            return ErrorStatement(span(token, first), None, [])
        alias = self.parser.pipelines.argument(ARGUMENT, first)
        is_specification = kind.kind == "Module" and isinstance(alias, Hashtable)
        if not isinstance(alias, StringConstantExpression) and not is_specification:
            place = first.extent if alias is None else alias.extent
            self.diagnostics.error(place, _INVALID, place.text)
            parts = [item] if alias is None else [item, alias]
            return ErrorStatement(span(token, place), None, [*parts])
        self.require_terminator()
        return build.using_statement(span(token, first), kind.kind, item, alias)

    def require_terminator(self) -> None:
        """Reports what stands behind a statement on the same line."""
        token = self.cursor.peek()
        if token.kind in ("NewLine", "Semi"):
            self.cursor.next()
        elif token.kind != "EndOfInput":
            self.diagnostics.incomplete(token, "MissingStatementTerminator")

    def _check_assembly(self, item: Expression) -> None:
        from poshws.syntax.semantics.using_assemblies import assembly_error  # deferred

        name = item.value  # type: ignore[attr-defined]
        problem = assembly_error(name, self.source.file)
        if problem is not None:
            self.diagnostics.error(item, *problem)
