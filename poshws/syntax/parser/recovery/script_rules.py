"""Script blocks with their parameters and named blocks, functions, using statements."""

from __future__ import annotations

import re

from poshws.syntax.ast.base import Statement
from poshws.syntax.ast.definitions import Attribute, AttributeBase, FunctionDefinition, Parameter
from poshws.syntax.ast.expressions import ConstantExpression, VariableExpression
from poshws.syntax.ast.pipelines import ErrorStatement
from poshws.syntax.ast.script import NamedBlock, ParamBlock, ScriptBlock, UsingStatement
from poshws.syntax.ast.statements import TrapStatement
from poshws.syntax.lexer.keywords import words
from poshws.syntax.lexer.tokenizer import EXPRESSION
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser.recovery.class_rules import ClassRules
from poshws.syntax.parser.recovery.cursor import first_of, has_flag, kind_text
from poshws.syntax.parser.recovery.member_rules import ARGUMENT
from poshws.syntax.source import EmptyExtent, Extent

_NO_FUNCTION_NAME = words(
    "Pipe LParen LCurly AtParen AtCurly RCurly RParen EndOfInput Semi Redirection "
    "RedirectInStd AndAnd OrOr Ampersand Variable SplattedVariable HereStringExpandable "
    "HereStringLiteral StringLiteral StringExpandable"
)
_CONFIGURATION_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_./-]*\Z").match
_BLOCK_NAMES = frozenset(("Dynamicparam", "Begin", "Process", "End", "Clean"))


class ScriptRules(ClassRules):
    """Rules of scripts and functions."""

    def script_block(
        self, curly: Token | None, is_filter: bool, first: Statement | None = None
    ) -> ScriptBlock:
        """A whole script (no brace), or a block up to its brace; `first` is put in front."""
        self.skip_newlines()
        usings = self._using_statements() if curly is None else []
        start = self.tokenizer.restore_point() if self.ahead is None else self.ahead.start
        param_block = self._param_block()
        if param_block is None:
            self.go_to(start)
        self.skip_newlines_and_semicolons()
        if has_flag(self.peek(), TokenFlags.SCRIPT_BLOCK_BLOCK_NAME):
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
            found = self.statement_list(statements, traps)
            if inner is None:
                inner = found
            elif found is not None:
                inner = self.span(inner, found)
            extent, inner, is_complete = self._complete(curly, inner)
            if is_complete:
                break
        kind = "Process" if is_filter else "End"
        block = NamedBlock(inner or EmptyExtent(self.source), kind, True, statements, traps)
        return _block_of(extent, usings, param_block, {kind: block})

    def _complete(
        self, curly: Token | None, inner: Extent | None
    ) -> tuple[Extent, Extent | None, bool]:
        """The extent of the whole block and of its inside, and whether it has ended."""
        if curly is None:
            extent = Extent(self.source, 0, len(self.source.text))
            token = self.next()
            if token.kind != "EndOfInput":
                self.error(token, "UnexpectedToken", token.text)
                return extent, inner, False
            return extent, inner, True
        closing = self.next()
        if closing.kind != "RCurly":
            self.put_back(closing)
            self.incomplete(curly, "MissingEndCurlyBrace", seen_at=closing)
            return self.span(curly, inner or curly), inner, True
        column = self.source.column_of
        if inner is None and column(curly.end) != column(closing.start):
            inner = self.span(self.after(curly), self.before(closing))
        return self.span(curly, closing), inner, True

    def _named_blocks(
        self, curly: Token | None, usings: list[UsingStatement], param_block: ParamBlock | None
    ) -> ScriptBlock:
        blocks: dict[str, NamedBlock] = {}
        start = first_of(curly, param_block, self.peek())
        end = start
        while True:
            name = self.next()
            if name.kind not in _BLOCK_NAMES:
                break
            end = self._named_block(name, blocks)
            self.skip_newlines_and_semicolons()
        if name.kind in ("RCurly", "EndOfInput"):
            self.put_back(name)
            extent, _, _ = self._complete(curly, self.span(start, end))
        else:
            extent = Extent(self.source, 0, len(self.source.text))
            if curly is not None:
                self.put_back(name)
                extent = self.span(start, end)
            self.error(name, "MissingNamedBlocks", name.text)
        return _block_of(extent, usings, param_block, blocks)

    def _named_block(self, name: Token, blocks: dict[str, NamedBlock]) -> Extent:
        body = self.statement_block()
        if body is None:
            error_id = "MissingNamedStatementBlock"
            self.incomplete(self.after(name), error_id, kind_text(name))
            extent, statements, traps = name.extent, [], []
        else:
            extent = self.span(name, body)
            statements, traps = body.statements, body.traps
        if name.kind in blocks:
            self.error(extent, "DuplicateScriptCommandClause", kind_text(name))
        else:
            blocks[name.kind] = NamedBlock(extent, name.kind, False, statements, traps)
        return extent

    # Parameters.

    def _param_block(self) -> ParamBlock | None:
        self.skip_newlines()
        candidates = self.attribute_list(False)
        self.skip_newlines()
        keyword = self.take("Param")
        if keyword is None:
            return None
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            return None
        parameters = self._parameter_list()
        self.skip_newlines()
        closing = self.next()
        end = closing.extent
        if closing.kind != "RParen":
            self.put_back(closing)
            end = self.before(closing)
            last = parameters[-1].extent if parameters else opening.extent
            self.incomplete(self.after(last), "MissingEndParenthesisInFunctionParameterList")
        attributes: list[Attribute] = []
        for candidate in candidates:
            if isinstance(candidate, Attribute):
                attributes.append(candidate)
            else:
                name = candidate.type_name.full_name
                self.error(candidate, "TypeNotAllowedBeforeParam", name)
        return ParamBlock(self.span(keyword, end), attributes, parameters)

    def _parameter_list(self) -> list[Parameter]:
        parameters: list[Parameter] = []
        comma: Token | None = None
        while True:
            parameter = self._parameter_declaration()
            if parameter is None:
                if comma is not None:
                    error_id = "MissingExpressionAfterToken"
                    self.incomplete(self.after(comma), error_id, kind_text(comma))
                return parameters
            parameters.append(parameter)
            self.skip_newlines()
            comma = self.take("Comma")
            if comma is None:
                return parameters

    def _parameter_declaration(self) -> Parameter | None:
        with self.mode(EXPRESSION), self.commas(False):
            self.skip_newlines()
            attributes = self.attribute_list(False)
            self.skip_newlines()
            token = self.take("Variable", "SplattedVariable")
            if token is None:
                return self._broken_parameter(attributes) if attributes else None
            self.skip_newlines()
            default = None
            equals = self.take("Equals")
            if equals is not None:
                self.skip_newlines()
                default = self.expression()
                if default is None:
                    error_id = "MissingExpressionAfterToken"
                    self.incomplete(self.after(equals), error_id, kind_text(equals))
        path = VariablePath(token.value)
        name = VariableExpression(token.extent, path, token.kind == "SplattedVariable")
        extent = self.span(first_of(attributes[0] if attributes else None, token), default or token)
        return Parameter(extent, name, attributes, default)

    def _broken_parameter(self, attributes: list[AttributeBase]) -> Parameter:
        self.incomplete(self.after(attributes[-1]), "InvalidFunctionParameter")
        self.skip_to(("RParen",), True)
        extent = self.span(attributes[0], attributes[-1])
        name = VariableExpression(extent, VariablePath("__error__"))
        return Parameter(extent, name, attributes, None)

    # Functions.

    def function_parameters(self) -> tuple[list[Parameter] | None, Token | None, Extent | None]:
        """Parameters in brackets behind a name, the closing bracket, and where it is missing."""
        self.skip_newlines()
        opening = self.take("LParen")
        if opening is None:
            return None, None, None
        parameters = self._parameter_list()
        self.skip_newlines()
        closing = self.take("RParen")
        failed_at: Extent | None = None
        if closing is None:
            failed_at = parameters[-1].extent if parameters else opening.extent
            error_id = "MissingEndParenthesisInFunctionParameterList"
            self.incomplete(self.after(failed_at), error_id)
        self.skip_newlines()
        return parameters, closing, failed_at

    def function_definition(self, token: Token) -> Statement:
        """`function`, `filter` and `workflow`."""
        self.skip_newlines()
        name = self.next()
        if name.kind in _NO_FUNCTION_NAME:
            self.put_back(name)
            self.incomplete(self.after(token), "MissingNameAfterKeyword", token.text)
            return ErrorStatement(token.extent, None, [])
        parameters, closing, failed_at = self.function_parameters()
        curly = self.take("LCurly")
        if curly is None and failed_at is None:
            failed_at = first_of(closing, name)
            self.incomplete(self.after(failed_at), "MissingFunctionBody")
        if curly is None or failed_at is not None:
            extent = self.span(token, failed_at or name)
            return ErrorStatement(extent, None, [*(parameters or ())])
        tokenizer = self.tokenizer
        before = tokenizer.in_workflow
        tokenizer.in_workflow = token.kind == "Workflow"
        body = self.script_block(curly, token.kind == "Filter")
        tokenizer.in_workflow = before
        text = name.value if name.kind == "Generic" else name.text
        return FunctionDefinition(
            self.span(token, body), token.kind == "Filter", token.kind == "Workflow", text,
            parameters, body, name.extent,
        )  # fmt: skip

    # Using.

    def _using_statements(self) -> list[UsingStatement]:
        found: list[UsingStatement] = []
        while (token := self.take("Using")) is not None:
            statement = self.using_statement(token)
            self.skip_newlines_and_semicolons()
            if isinstance(statement, UsingStatement):
                found.append(statement)
        self.go_to(self.peek())
        return found

    def configuration(self, token: Token) -> Statement | None:
        """A DSC configuration, which PowerShell refuses too where its DSC parts are missing."""
        self.skip_newlines()
        name = self.next()
        if name.kind == "LCurly":
            self.error(self.after(token), "MissingConfigurationName")
            self.script_block_expression(name)
            return None
        self.put_back(name)
        if name.kind in ("EndOfInput", "Comma"):
            self.incomplete(self.after(name), "MissingConfigurationName")
            return None
        argument = self.argument(ARGUMENT, self.next())
        if argument is None:
            self.error(self.after(name), "ParameterRequiresArgument", name.text)
            self.incomplete(name, "MissingConfigurationName")
        elif isinstance(argument, ConstantExpression):
            value = argument.value if isinstance(argument.value, str) else ""
            if not _CONFIGURATION_NAME(value):
                self.error(argument, "InvalidConfigurationName", value)
        # Then PowerShell loads what a configuration is made of, which here is never there.
        self.skip_newlines()
        if self.ahead is not None:
            self.go_to(self.ahead)
        self.error(name, "ParserError", "DSC configurations are not supported.")
        return None


def _block_of(
    extent: Extent,
    usings: list[UsingStatement],
    param_block: ParamBlock | None,
    blocks: dict[str, NamedBlock],
) -> ScriptBlock:
    return ScriptBlock(
        extent, usings, [], param_block, blocks.get("Dynamicparam"), blocks.get("Begin"),
        blocks.get("Process"), blocks.get("End"), blocks.get("Clean"), None,
    )  # fmt: skip
