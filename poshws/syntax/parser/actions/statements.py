"""Builds statements."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import statements as nodes
from poshws.syntax.ast.pipelines import CommandExpression, Pipeline
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.actions.base import Rules

Children = list[Any]

_SWITCH_FLAGS = ("regex", "wildcard", "exact", "casesensitive", "parallel", "file")
_FLAG_ORDER = ("File", "Regex", "Wildcard", "Exact", "CaseSensitive", "Parallel")
_FLAG_NAMES = {name.lower(): name for name in _FLAG_ORDER}


class StatementRules(Rules):
    """Rules of 20-statements.lark."""

    def statement_list(self, start: int, end: int, children: Children) -> Children:
        result: Children = children[0]
        return result

    def statement_list_open(self, start: int, end: int, children: Children) -> Children:
        children[0].append(children[1])
        result: Children = children[0]
        return result

    def statements(self, start: int, end: int, children: Children) -> Children:
        return []

    statements_more = statement_list_open
    statements_same = statement_list

    def if_statement(self, start: int, end: int, children: Children) -> nodes.IfStatement:
        return nodes.IfStatement(self.extent(start, end), children[0], None)

    def if_else_statement(self, start: int, end: int, children: Children) -> nodes.IfStatement:
        return nodes.IfStatement(self.extent(start, end), children[0], children[1])

    def if_clauses(self, start: int, end: int, children: Children) -> Children:
        return [(children[0], children[1])]

    def if_clauses_more(self, start: int, end: int, children: Children) -> Children:
        clauses: Children = children[0]
        clauses.append((children[1], children[2]))
        return clauses

    def condition(self, start: int, end: int, children: Children) -> Any:
        return children[0]

    def labeled_statement(self, start: int, end: int, children: Children) -> Any:
        label, loop = children
        loop.label = label.value
        loop.extent.start = start
        return loop

    def while_statement(self, start: int, end: int, children: Children) -> Any:
        # In `do … while` the keyword is needed, so it is among the children here too.
        _, condition, body = children
        return nodes.WhileStatement(self.extent(start, end), None, condition, body)

    def do_while_statement(self, start: int, end: int, children: Children) -> Any:
        body, keyword, condition = children
        kind = nodes.DoUntilStatement if keyword.kind == "Until" else nodes.DoWhileStatement
        return kind(self.extent(start, end), None, condition, body)

    def for_statement(self, start: int, end: int, children: Children) -> Any:
        parts, body = children
        initializer, condition, iterator = (*parts, None, None)[:3]
        return nodes.ForStatement(
            self.extent(start, end), None, condition, body, initializer, iterator
        )

    def for_header(self, start: int, end: int, children: Children) -> Children:
        return children

    for_header_two = for_header
    for_header_three = for_header

    def for_part(self, start: int, end: int, children: Children) -> Any:
        return children[0] if children else None

    def foreach_statement(self, start: int, end: int, children: Children) -> Any:
        *options, variable, condition, body = children
        flags, limit = "None", None
        for token, argument in options:
            name = token.parameter_name.lower()
            if "parallel".startswith(name):
                flags = "Parallel"
            elif argument is not None:
                limit = argument
            else:
                self.reject()
        each: Any = self.variable_of(variable, True)
        return nodes.ForEachStatement(
            self.extent(start, end), None, condition, body, flags, limit, each
        )

    def switch_option(self, start: int, end: int, children: Children) -> tuple[Token, Any]:
        return children[0], None

    def switch_option_argument(self, start: int, end: int, children: Children) -> tuple[Token, Any]:
        return children[0], children[1]

    def switch_statement(self, start: int, end: int, children: Children) -> Any:
        *options, condition, clauses = children
        return self._switch(start, end, options, condition, clauses)

    def switch_file_statement(self, start: int, end: int, children: Children) -> Any:
        *options, clauses = children
        return self._switch(start, end, options, None, clauses)

    def _switch(
        self, start: int, end: int, options: Children, condition: Any, clauses: Children
    ) -> Any:
        flags: set[str] = set()
        for token, argument in options:
            name = token.parameter_name.lower()
            flag = next((f for f in _SWITCH_FLAGS if f.startswith(name)), None)
            if flag is None or (argument is not None and condition is not None):
                self.reject()
            if flag in ("regex", "wildcard", "exact"):
                flags -= {"regex", "wildcard"}
            if flag != "exact":
                flags.add(flag)
            if argument is not None:
                condition = self.pipeline_of(argument)
        if condition is None:
            self.reject()
        names = [name for name in _FLAG_ORDER if name.lower() in flags]
        cases, default = self._clauses(clauses)
        return nodes.SwitchStatement(
            self.extent(start, end), None, condition, ", ".join(names) or "None", cases, default
        )

    def _clauses(self, clauses: Children) -> tuple[list[Any], StatementBlock | None]:
        cases, default = [], None
        for test, body in clauses:
            if not isinstance(test, Token):
                cases.append((test, body))
                continue
            if default is not None:
                self.reject()
            default = body
        return cases, default

    def pipeline_of(self, expression: Any) -> Pipeline:
        """A pipeline of nothing but an expression."""
        extent = expression.extent
        return Pipeline(extent, [CommandExpression(extent, expression, [])], False)

    def switch_body(self, start: int, end: int, children: Children) -> Children:
        return children

    def switch_clause(self, start: int, end: int, children: Children) -> tuple[Any, Any]:
        return children[0], children[1]

    switch_default = switch_clause

    def break_statement(self, start: int, end: int, children: Children) -> Any:
        return self._labeled_jump(nodes.BreakStatement, children)

    def continue_statement(self, start: int, end: int, children: Children) -> Any:
        return self._labeled_jump(nodes.ContinueStatement, children)

    def _labeled_jump(self, kind: Any, children: Children) -> Any:
        keyword, *labels = children
        end = labels[0].extent.end if labels else keyword.end
        return kind(self.extent(keyword.start, end), labels[0] if labels else None)

    def label(self, start: int, end: int, children: Children) -> Any:
        child = children[0]
        return self.bare_word(child) if isinstance(child, Token) else child

    def _jump(self, kind: Any, start: int, end: int, children: Children) -> Any:
        if not children:
            return kind(self.extent(start, end), None)
        # The pipeline may end before its `&`, which no extent covers.
        return kind(self.extent(start, children[0].extent.end), children[0])

    def return_statement(self, start: int, end: int, children: Children) -> Any:
        return self._jump(nodes.ReturnStatement, start, end, children)

    closed_return = return_statement

    def throw_statement(self, start: int, end: int, children: Children) -> Any:
        return self._jump(nodes.ThrowStatement, start, end, children)

    closed_throw = throw_statement

    def exit_statement(self, start: int, end: int, children: Children) -> Any:
        return self._jump(nodes.ExitStatement, start, end, children)

    closed_exit = exit_statement

    def block_statement(self, start: int, end: int, children: Children) -> nodes.BlockStatement:
        return nodes.BlockStatement(self.extent(start, end), *children)

    def try_statement(self, start: int, end: int, children: Children) -> Any:
        body, *rest = children
        final = rest.pop() if isinstance(rest[-1], StatementBlock) else None
        return nodes.TryStatement(self.extent(start, end), body, rest, final)

    try_finally = try_statement

    def finally_clause(self, start: int, end: int, children: Children) -> Any:
        return children[0]

    def catch_clause(self, start: int, end: int, children: Children) -> Any:
        return nodes.CatchClause(self.extent(start, end), [], children[0])

    def catch_types_clause(self, start: int, end: int, children: Children) -> Any:
        return nodes.CatchClause(self.extent(start, end), children[0], children[1])

    def catch_types(self, start: int, end: int, children: Children) -> Children:
        return children

    def trap_statement(self, start: int, end: int, children: Children) -> Any:
        return nodes.TrapStatement(self.extent(start, end), None, children[0])

    def trap_type_statement(self, start: int, end: int, children: Children) -> Any:
        return nodes.TrapStatement(self.extent(start, end), children[0], children[1])

    def data_statement(self, start: int, end: int, children: Children) -> Any:
        return nodes.DataStatement(self.extent(start, end), None, [], children[0])

    def data_name_statement(self, start: int, end: int, children: Children) -> Any:
        return nodes.DataStatement(self.extent(start, end), children[0].value, [], children[1])

    def data_commands_statement(self, start: int, end: int, children: Children) -> Any:
        *names, option, commands, body = children
        if not "supportedcommand".startswith(option.parameter_name.lower()):
            self.reject()
        name = names[0].value if names else None
        return nodes.DataStatement(self.extent(start, end), name, commands, body)

    def data_commands(self, start: int, end: int, children: Children) -> Children:
        return children
