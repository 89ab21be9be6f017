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

    __slots__ = ()
    kind = "PipelineBase"


class Chainable(PipelineBase):
    """What && and || can join."""

    __slots__ = ()
    kind = "Chainable"


class PipelineChain(Chainable):
    """`a && b`; `operator` is AndAnd or OrOr."""

    __slots__ = ("lhs_pipeline_chain", "rhs_pipeline", "operator", "background")
    kind = "PipelineChain"
    child_fields: ClassVar[tuple[str, ...]] = ("lhs_pipeline_chain", "rhs_pipeline")

    def __init__(
        self,
        extent: Extent,
        lhs_pipeline_chain: Chainable,
        rhs_pipeline: Pipeline,
        operator: str,
        background: bool,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.lhs_pipeline_chain: Chainable = lhs_pipeline_chain
        self.rhs_pipeline: Pipeline = rhs_pipeline
        self.operator: str = operator
        self.background: bool = background


class Pipeline(Chainable):
    """`a | b | c`."""

    __slots__ = ("pipeline_elements", "background")
    kind = "Pipeline"
    child_fields: ClassVar[tuple[str, ...]] = ("pipeline_elements",)

    def __init__(
        self,
        extent: Extent,
        pipeline_elements: list[CommandBase],
        background: bool,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.pipeline_elements: list[CommandBase] = pipeline_elements
        self.background: bool = background


class CommandElement(Node):
    """A word of a command."""

    __slots__ = ()
    kind = "CommandElement"


class CommandParameter(CommandElement):
    """`-Name` or `-Name:argument`; `error_position` is the dash and name alone."""

    __slots__ = ("parameter_name", "argument", "error_position")
    kind = "CommandParameter"
    child_fields: ClassVar[tuple[str, ...]] = ("argument",)

    def __init__(
        self,
        extent: Extent,
        parameter_name: str,
        argument: Expression | None,
        error_position: Extent,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.parameter_name: str = parameter_name
        self.argument: Expression | None = argument
        self.error_position: Extent = error_position


class CommandBase(Statement):
    """One part of a pipeline."""

    __slots__ = ()
    kind = "CommandBase"


class Command(CommandBase):
    """`invocation_operator`: Unknown Ampersand Dot."""

    __slots__ = ("command_elements", "invocation_operator", "redirections")
    kind = "Command"
    child_fields: ClassVar[tuple[str, ...]] = ("command_elements", "redirections")

    def __init__(
        self,
        extent: Extent,
        command_elements: list[CommandElement],
        invocation_operator: str,
        redirections: list[Redirection],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.command_elements: list[CommandElement] = command_elements
        self.invocation_operator: str = invocation_operator
        self.redirections: list[Redirection] = redirections


class CommandExpression(CommandBase):
    """An expression as a part of a pipeline."""

    __slots__ = ("expression", "redirections")
    kind = "CommandExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("expression", "redirections")

    def __init__(
        self,
        extent: Extent,
        expression: Expression,
        redirections: list[Redirection],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.expression: Expression = expression
        self.redirections: list[Redirection] = redirections


class Redirection(Node):
    """`from_stream`: All Output Error Warning Verbose Debug Information."""

    __slots__ = ("from_stream",)
    kind = "Redirection"

    def __init__(
        self,
        extent: Extent,
        from_stream: str,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.from_stream: str = from_stream


class MergingRedirection(Redirection):
    """`2>&1`."""

    __slots__ = ("to_stream",)
    kind = "MergingRedirection"

    def __init__(
        self,
        extent: Extent,
        from_stream: str,
        to_stream: str,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.from_stream = from_stream
        self.to_stream: str = to_stream


class FileRedirection(Redirection):
    """`2>> file`."""

    __slots__ = ("location", "append")
    kind = "FileRedirection"
    child_fields: ClassVar[tuple[str, ...]] = ("location",)

    def __init__(
        self,
        extent: Extent,
        from_stream: str,
        location: Expression,
        append: bool,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.from_stream = from_stream
        self.location: Expression = location
        self.append: bool = append


class AssignmentStatement(PipelineBase):
    """`operator`: Equals ... QuestionQuestionEquals; `error_position` is the operator."""

    __slots__ = ("left", "operator", "right", "error_position")
    kind = "AssignmentStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("left", "right")

    def __init__(
        self,
        extent: Extent,
        left: Expression,
        operator: str,
        right: Statement,
        error_position: Extent,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.left: Expression = left
        self.operator: str = operator
        self.right: Statement = right
        self.error_position: Extent = error_position


class ErrorStatement(PipelineBase):
    """What stands where a statement could not be read; the parts that could be are below it."""

    __slots__ = ("bodies", "conditions", "flags", "kind_token", "nested_ast")
    kind = "ErrorStatement"
    child_fields: ClassVar[tuple[str, ...]] = (
        "nested_ast",
        "flag_nodes",
        "conditions",
        "bodies",
    )

    def __init__(
        self,
        extent: Extent,
        kind_token: Token | None,
        nested_ast: list[Node],
        flags: dict[str, tuple[Token, Node | None]] | None = None,
        conditions: list[Node] | None = None,
        bodies: list[Node] | None = None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.kind_token: Token | None = kind_token
        self.nested_ast: list[Node] = nested_ast
        # Of a switch alone: its options with what belongs to them, its condition and its clauses.
        self.flags: dict[str, tuple[Token, Node | None]] = flags or {}
        self.conditions: list[Node] = conditions or []
        self.bodies: list[Node] = bodies or []

    @property
    def flag_nodes(self) -> list[Node]:
        """What belongs to the options: the file of `switch -file`."""
        return [node for _, node in self.flags.values() if node is not None]
