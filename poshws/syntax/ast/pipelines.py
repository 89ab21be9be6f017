"""Pipelines, commands, redirections and assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.expressions import Expression
    from poshws.syntax.lexer.tokens import Token
    from poshws.syntax.source import Extent


class PipelineBase(Statement):
    """What may stand where a value is asked for."""


class Chainable(PipelineBase):
    """What && and || can join."""


class PipelineChain(Chainable):
    """`a && b`; `operator` is AndAnd or OrOr."""

    lhs_pipeline_chain: Chainable
    rhs_pipeline: Pipeline
    operator: str
    background: bool


class Pipeline(Chainable):
    """`a | b | c`."""

    pipeline_elements: list[CommandBase]
    background: bool


class CommandElement(Node):
    """A word of a command."""


class CommandParameter(CommandElement):
    """`-Name` or `-Name:argument`; `error_position` is the dash and name alone."""

    parameter_name: str
    argument: Expression | None
    error_position: Extent


class CommandBase(Statement):
    """One part of a pipeline."""


class Command(CommandBase):
    """`invocation_operator`: Unknown Ampersand Dot."""

    command_elements: list[CommandElement]
    invocation_operator: str
    redirections: list[Redirection]


class CommandExpression(CommandBase):
    """An expression as a part of a pipeline."""

    expression: Expression
    redirections: list[Redirection]


class Redirection(Node):
    """`from_stream`: All Output Error Warning Verbose Debug Information."""

    from_stream: str


class MergingRedirection(Redirection):
    """`2>&1`."""

    to_stream: str


class FileRedirection(Redirection):
    """`2>> file`."""

    location: Expression
    append: bool


class AssignmentStatement(PipelineBase):
    """`operator`: Equals ... QuestionQuestionEquals; `error_position` is the operator."""

    left: Expression
    operator: str
    right: Statement
    error_position: Extent


class ErrorStatement(PipelineBase):
    """What stands where a statement could not be read; the parts that could be are below it.

    Only a switch has `flags`, its options with what belongs to them, and `conditions` and `bodies`.
    """

    child_fields: ClassVar[tuple[str, ...]] = ("nested_ast", "flag_nodes", "conditions", "bodies")
    kind_token: Token | None
    nested_ast: list[Node]
    flags: dict[str, tuple[Token, Node | None]]
    conditions: list[Node]
    bodies: list[Node]

    def __init__(
        self,
        extent: Extent,
        kind_token: Token | None,
        nested_ast: list[Node],
        flags: dict[str, tuple[Token, Node | None]] | None = None,
        conditions: list[Node] | None = None,
        bodies: list[Node] | None = None,
    ) -> None:
        self.parent = None
        self.extent = extent
        self.kind_token = kind_token
        self.nested_ast = nested_ast
        self.flags = flags or {}
        self.conditions = conditions or []
        self.bodies = bodies or []

    @property
    def flag_nodes(self) -> list[Node]:
        """What belongs to the options: the file of `switch -file`."""
        return [node for _, node in self.flags.values() if node is not None]
