"""Actions that build statements."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import statements as nodes
from poshws.syntax.ast.script import StatementBlock
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.actions.context import Context, reject

Children = list[Any]


def statement_list(context: Context, start: int, end: int, children: Children) -> Children:
    result: Children = children[0]
    return result


def statement_list_open(context: Context, start: int, end: int, children: Children) -> Children:
    children[0].append(children[1])
    result: Children = children[0]
    return result


def statements(context: Context, start: int, end: int, children: Children) -> Children:
    return []


statements_more = statement_list_open
statements_same = statement_list


def if_statement(context: Context, start: int, end: int, children: Children) -> nodes.IfStatement:
    return nodes.IfStatement(context.extent(start, end), children[0], None)


def if_else_statement(
    context: Context, start: int, end: int, children: Children
) -> nodes.IfStatement:
    return nodes.IfStatement(context.extent(start, end), children[0], children[1])


def if_clauses(context: Context, start: int, end: int, children: Children) -> Children:
    return [(children[0], children[1])]


def if_clauses_more(context: Context, start: int, end: int, children: Children) -> Children:
    clauses: Children = children[0]
    clauses.append((children[1], children[2]))
    return clauses


def condition(context: Context, start: int, end: int, children: Children) -> Any:
    return children[0]


def labeled_statement(context: Context, start: int, end: int, children: Children) -> object:
    label, loop = children
    loop.label = label.value
    loop.extent.start = start
    return loop


def while_statement(context: Context, start: int, end: int, children: Children) -> object:
    # In `do … while` the keyword is needed, so it is among the children here too.
    _, condition, body = children
    return nodes.WhileStatement(context.extent(start, end), None, condition, body)


def do_while_statement(context: Context, start: int, end: int, children: Children) -> object:
    body, keyword, condition = children
    return build.do_loop(context.extent(start, end), None, body, keyword, condition)


def for_statement(context: Context, start: int, end: int, children: Children) -> object:
    parts, body = children
    initializer, condition, iterator = (*parts, None, None)[:3]
    return nodes.ForStatement(
        context.extent(start, end), None, condition, body, initializer, iterator
    )


def for_header(context: Context, start: int, end: int, children: Children) -> Children:
    return children


for_header_two = for_header
for_header_three = for_header


def for_part(context: Context, start: int, end: int, children: Children) -> object:
    return children[0] if children else None


def foreach_statement(context: Context, start: int, end: int, children: Children) -> object:
    *options, variable, condition, body = children
    flags, limit = "None", None
    for token, argument in options:
        name = token.parameter_name.lower()
        if "parallel".startswith(name):
            flags = "Parallel"
        elif argument is not None:
            limit = argument
        else:
            reject()
    each = build.plain_variable(variable)
    return nodes.ForEachStatement(
        context.extent(start, end), None, condition, body, flags, limit, each
    )


def switch_option(context: Context, start: int, end: int, children: Children) -> tuple[Token, Any]:
    return children[0], None


def switch_option_argument(
    context: Context, start: int, end: int, children: Children
) -> tuple[Token, Any]:
    return children[0], children[1]


def switch_statement(context: Context, start: int, end: int, children: Children) -> object:
    *options, condition, clauses = children
    return _switch(context, start, end, options, condition, clauses)


def switch_file_statement(context: Context, start: int, end: int, children: Children) -> object:
    *options, clauses = children
    return _switch(context, start, end, options, None, clauses)


def _switch(
    context: Context, start: int, end: int, options: Children, condition: Any, clauses: Children
) -> object:
    flags: set[str] = set()
    for token, argument in options:
        name = token.parameter_name.lower()
        flag = next((f for f in build.SWITCH_OPTIONS if f.startswith(name)), None)
        if flag is None or (argument is not None and condition is not None):
            reject()
        build.add_switch_option(flags, flag)
        if argument is not None:
            condition = build.pipeline_of(argument)
    if condition is None:
        reject()
    cases, default = _clauses(clauses)
    extent = context.extent(start, end)
    return build.switch_statement(extent, None, condition, flags, cases, default)


def _clauses(clauses: Children) -> tuple[list[Any], StatementBlock | None]:
    cases, default = [], None
    for test, body in clauses:
        if not isinstance(test, Token):
            cases.append((test, body))
            continue
        if default is not None:
            reject()
        default = body
    return cases, default


def switch_body(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def switch_clause(context: Context, start: int, end: int, children: Children) -> tuple[Any, Any]:
    return children[0], children[1]


switch_default = switch_clause


def break_statement(context: Context, start: int, end: int, children: Children) -> object:
    keyword, *labels = children
    return build.labeled_jump(keyword, labels[0] if labels else None)


continue_statement = break_statement


def label(context: Context, start: int, end: int, children: Children) -> object:
    child = children[0]
    return build.bare_word(child) if isinstance(child, Token) else child


def _jump(context: Context, kind: Any, start: int, end: int, children: Children) -> object:
    if not children:
        return kind(context.extent(start, end), None)
    # The pipeline may end before its `&`, which no extent covers.
    return kind(context.extent(start, children[0].extent.end), children[0])


def return_statement(context: Context, start: int, end: int, children: Children) -> object:
    return _jump(context, nodes.ReturnStatement, start, end, children)


closed_return = return_statement


def throw_statement(context: Context, start: int, end: int, children: Children) -> object:
    return _jump(context, nodes.ThrowStatement, start, end, children)


closed_throw = throw_statement


def exit_statement(context: Context, start: int, end: int, children: Children) -> object:
    return _jump(context, nodes.ExitStatement, start, end, children)


closed_exit = exit_statement


def block_statement(
    context: Context, start: int, end: int, children: Children
) -> nodes.BlockStatement:
    return nodes.BlockStatement(context.extent(start, end), *children)


def try_statement(context: Context, start: int, end: int, children: Children) -> object:
    body, *rest = children
    final = rest.pop() if isinstance(rest[-1], StatementBlock) else None
    return nodes.TryStatement(context.extent(start, end), body, rest, final)


try_finally = try_statement


def finally_clause(context: Context, start: int, end: int, children: Children) -> object:
    return children[0]


def catch_clause(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.CatchClause(context.extent(start, end), [], children[0])


def catch_types_clause(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.CatchClause(context.extent(start, end), children[0], children[1])


def catch_types(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def trap_statement(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.TrapStatement(context.extent(start, end), None, children[0])


def trap_type_statement(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.TrapStatement(context.extent(start, end), children[0], children[1])


def data_statement(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.DataStatement(context.extent(start, end), None, [], children[0])


def data_name_statement(context: Context, start: int, end: int, children: Children) -> object:
    return nodes.DataStatement(context.extent(start, end), children[0].value, [], children[1])


def data_commands_statement(context: Context, start: int, end: int, children: Children) -> object:
    *names, option, commands, body = children
    if not "supportedcommand".startswith(option.parameter_name.lower()):
        reject()
    name = names[0].value if names else None
    return nodes.DataStatement(context.extent(start, end), name, commands, body)


def data_commands(context: Context, start: int, end: int, children: Children) -> Children:
    return children
