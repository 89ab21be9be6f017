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
    from poshws.syntax.source import Extent


class IfStatement(Statement):
    """`clauses` are (condition, body) pairs."""

    __slots__ = ("clauses", "else_clause")
    kind = "IfStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("clauses", "else_clause")

    def __init__(
        self,
        extent: Extent,
        clauses: list[tuple[PipelineBase, StatementBlock]],
        else_clause: StatementBlock | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.clauses: list[tuple[PipelineBase, StatementBlock]] = clauses
        self.else_clause: StatementBlock | None = else_clause


class LabeledStatement(Statement):
    """What `break label` can name."""

    __slots__ = ("label", "condition")
    kind = "LabeledStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition",)

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label: str | None = label
        self.condition: PipelineBase | None = condition


class LoopStatement(LabeledStatement):
    """A labelled statement with one body."""

    __slots__ = ("body",)
    kind = "LoopStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase | None,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.condition = condition
        self.body: StatementBlock = body


class ForEachStatement(LoopStatement):
    """`condition` is what is enumerated; `flags`: None or Parallel."""

    __slots__ = ("flags", "throttle_limit", "variable")
    kind = "ForEachStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("throttle_limit", "variable", "condition", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        flags: str,
        throttle_limit: Expression | None,
        variable: VariableExpression,
        condition: PipelineBase,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.flags: str = flags
        self.throttle_limit: Expression | None = throttle_limit
        self.variable: VariableExpression = variable
        self.condition: PipelineBase = condition
        self.body = body


class ForStatement(LoopStatement):
    """Any of initializer, condition and iterator may be None."""

    __slots__ = ("initializer", "iterator")
    kind = "ForStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("initializer", "condition", "iterator", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        initializer: PipelineBase | None,
        condition: PipelineBase | None,
        iterator: PipelineBase | None,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.initializer: PipelineBase | None = initializer
        self.condition = condition
        self.iterator: PipelineBase | None = iterator
        self.body = body


class DoWhileStatement(LoopStatement):
    """`do { } while ( )`."""

    __slots__ = ()
    kind = "DoWhileStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.condition: PipelineBase = condition
        self.body = body


class DoUntilStatement(LoopStatement):
    """`do { } until ( )`."""

    __slots__ = ()
    kind = "DoUntilStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.condition: PipelineBase = condition
        self.body = body


class WhileStatement(LoopStatement):
    """`while ( ) { }`."""

    __slots__ = ()
    kind = "WhileStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "body")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.condition: PipelineBase = condition
        self.body = body


class SwitchStatement(LabeledStatement):
    """`flags` as .NET prints them ("Regex, CaseSensitive", "None"); `clauses` are (test, body)
    pairs.
    """

    __slots__ = ("flags", "clauses", "default")
    kind = "SwitchStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "clauses", "default")

    def __init__(
        self,
        extent: Extent,
        label: str | None,
        condition: PipelineBase,
        flags: str,
        clauses: list[tuple[Expression, StatementBlock]],
        default: StatementBlock | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label = label
        self.condition: PipelineBase = condition
        self.flags: str = flags
        self.clauses: list[tuple[Expression, StatementBlock]] = clauses
        self.default: StatementBlock | None = default


class CatchClause(Node):
    """`catch [A], [B] { }`."""

    __slots__ = ("catch_types", "body")
    kind = "CatchClause"
    child_fields: ClassVar[tuple[str, ...]] = ("catch_types", "body")

    def __init__(
        self,
        extent: Extent,
        catch_types: list[TypeConstraint],
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.catch_types: list[TypeConstraint] = catch_types
        self.body: StatementBlock = body


class TryStatement(Statement):
    """`try { } catch { } finally { }`."""

    __slots__ = ("body", "catch_clauses", "finally_")
    kind = "TryStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("body", "catch_clauses", "finally_")

    def __init__(
        self,
        extent: Extent,
        body: StatementBlock,
        catch_clauses: list[CatchClause],
        finally_: StatementBlock | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.body: StatementBlock = body
        self.catch_clauses: list[CatchClause] = catch_clauses
        self.finally_: StatementBlock | None = finally_


class TrapStatement(Statement):
    """`trap [T] { }`."""

    __slots__ = ("trap_type", "body")
    kind = "TrapStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("trap_type", "body")

    def __init__(
        self,
        extent: Extent,
        trap_type: TypeConstraint | None,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.trap_type: TypeConstraint | None = trap_type
        self.body: StatementBlock = body


class BreakStatement(Statement):
    """`break label`; the label may be any expression."""

    __slots__ = ("label",)
    kind = "BreakStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("label",)

    def __init__(
        self,
        extent: Extent,
        label: Expression | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label: Expression | None = label


class ContinueStatement(Statement):
    """`continue label`."""

    __slots__ = ("label",)
    kind = "ContinueStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("label",)

    def __init__(
        self,
        extent: Extent,
        label: Expression | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.label: Expression | None = label


class ReturnStatement(Statement):
    """`return ...`."""

    __slots__ = ("pipeline",)
    kind = "ReturnStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("pipeline",)

    def __init__(
        self,
        extent: Extent,
        pipeline: PipelineBase | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.pipeline: PipelineBase | None = pipeline


class ExitStatement(Statement):
    """`exit ...`."""

    __slots__ = ("pipeline",)
    kind = "ExitStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("pipeline",)

    def __init__(
        self,
        extent: Extent,
        pipeline: PipelineBase | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.pipeline: PipelineBase | None = pipeline


class ThrowStatement(Statement):
    """`throw ...`; `is_rethrow` is decided by where it stands."""

    __slots__ = ("pipeline",)
    kind = "ThrowStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("pipeline",)

    def __init__(
        self,
        extent: Extent,
        pipeline: PipelineBase | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.pipeline: PipelineBase | None = pipeline


class DataStatement(Statement):
    """`data NAME -SupportedCommand ... { }`."""

    __slots__ = ("variable", "commands_allowed", "body")
    kind = "DataStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("commands_allowed", "body")

    def __init__(
        self,
        extent: Extent,
        variable: str | None,
        commands_allowed: list[Expression],
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.variable: str | None = variable
        self.commands_allowed: list[Expression] = commands_allowed
        self.body: StatementBlock = body


class BlockStatement(Statement):
    """`parallel { }` and `sequence { }`; `kind_token` is .NET's Kind."""

    __slots__ = ("kind_token", "body")
    kind = "BlockStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("body",)

    def __init__(
        self,
        extent: Extent,
        kind_token: Token,
        body: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.kind_token: Token = kind_token
        self.body: StatementBlock = body
