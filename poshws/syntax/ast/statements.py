"""Loops, conditions and the flow of control."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.definitions import TypeConstraint
    from poshws.syntax.ast.expressions import Expression, VariableExpression
    from poshws.syntax.ast.pipelines import PipelineBase
    from poshws.syntax.ast.script import StatementBlock
    from poshws.syntax.lexer.tokens import Token


class IfStatement(Statement):
    """`clauses` are (condition, body) pairs."""

    clauses: list[tuple[PipelineBase, StatementBlock]]
    else_clause: StatementBlock | None


class LabeledStatement(Statement):
    """What `break label` can name."""

    label: str | None
    condition: PipelineBase | None


class LoopStatement(LabeledStatement):
    """A labelled statement with one body."""

    body: StatementBlock


class ForEachStatement(LoopStatement):
    """`condition` is what is enumerated; `flags`: None or Parallel."""

    child_fields: ClassVar[tuple[str, ...]] = ("throttle_limit", "variable", "condition", "body")
    flags: str
    throttle_limit: Expression | None
    variable: VariableExpression
    condition: PipelineBase


class ForStatement(LoopStatement):
    """Any of initializer, condition and iterator may be None."""

    child_fields: ClassVar[tuple[str, ...]] = ("initializer", "condition", "iterator", "body")
    initializer: PipelineBase | None
    iterator: PipelineBase | None


class DoWhileStatement(LoopStatement):
    """`do { } while ( )`."""

    condition: PipelineBase


class DoUntilStatement(LoopStatement):
    """`do { } until ( )`."""

    condition: PipelineBase


class WhileStatement(LoopStatement):
    """`while ( ) { }`."""

    condition: PipelineBase


class SwitchStatement(LabeledStatement):
    """`flags` as .NET prints them ("Regex, CaseSensitive", "None"); `clauses` are (test, body)
    pairs.
    """

    condition: PipelineBase
    flags: str
    clauses: list[tuple[Expression, StatementBlock]]
    default: StatementBlock | None


class CatchClause(Node):
    """`catch [A], [B] { }`."""

    catch_types: list[TypeConstraint]
    body: StatementBlock


class TryStatement(Statement):
    """`try { } catch { } finally { }`."""

    body: StatementBlock
    catch_clauses: list[CatchClause]
    finally_: StatementBlock | None


class TrapStatement(Statement):
    """`trap [T] { }`."""

    trap_type: TypeConstraint | None
    body: StatementBlock


class BreakStatement(Statement):
    """`break label`; the label may be any expression."""

    label: Expression | None


class ContinueStatement(Statement):
    """`continue label`."""

    label: Expression | None


class ReturnStatement(Statement):
    """`return ...`."""

    pipeline: PipelineBase | None


class ExitStatement(Statement):
    """`exit ...`."""

    pipeline: PipelineBase | None


class ThrowStatement(Statement):
    """`throw ...`; `is_rethrow` is decided by where it stands."""

    pipeline: PipelineBase | None


class DataStatement(Statement):
    """`data NAME -SupportedCommand ... { }`."""

    variable: str | None
    commands_allowed: list[Expression]
    body: StatementBlock


class BlockStatement(Statement):
    """`parallel { }` and `sequence { }`; `kind_token` is .NET's Kind."""

    kind_token: Token
    body: StatementBlock
