"""The blocks of a script: what stands around its statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.definitions import Attribute, Parameter
    from poshws.syntax.ast.expressions import Hashtable, StringConstantExpression
    from poshws.syntax.ast.requirements import ScriptRequirements
    from poshws.syntax.ast.statements import TrapStatement


class ScriptBlock(Node):
    """A script, or the inside of a `{ }`; a body without named blocks is an unnamed end block."""

    using_statements: list[UsingStatement]
    attributes: list[Attribute]
    param_block: ParamBlock | None
    dynamic_param_block: NamedBlock | None
    begin_block: NamedBlock | None
    process_block: NamedBlock | None
    end_block: NamedBlock | None
    clean_block: NamedBlock | None
    requirements: ScriptRequirements | None
    is_configuration: bool = False


class ParamBlock(Node):
    """`param(...)` with the attributes in front of it."""

    attributes: list[Attribute]
    parameters: list[Parameter]


class NamedBlock(Node):
    """`begin { }` and the like; `unnamed` where the statements stand without one. `block_kind` is
    a TokenKind: Begin Process End Clean Dynamicparam.
    """

    block_kind: str
    unnamed: bool
    statements: list[Statement]
    traps: list[TrapStatement]


class StatementBlock(Node):
    """The statements between two braces or brackets."""

    statements: list[Statement]
    traps: list[TrapStatement]


class UsingStatement(Statement):
    """`using namespace X`; `using_statement_kind`: Assembly Command Module Namespace Type."""

    using_statement_kind: str
    name: StringConstantExpression | None
    alias: StringConstantExpression | None
    module_specification: Hashtable | None
