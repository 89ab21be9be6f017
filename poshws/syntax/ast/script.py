"""The blocks of a script: what stands around its statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.definitions import Attribute, Parameter
    from poshws.syntax.ast.expressions import Hashtable, StringConstantExpression
    from poshws.syntax.ast.requirements import ScriptRequirements
    from poshws.syntax.ast.statements import TrapStatement
    from poshws.syntax.source import Extent


class ScriptBlock(Node):
    """A script, or the inside of a `{ }`; a body without named blocks is an unnamed end block."""

    __slots__ = (
        "using_statements",
        "attributes",
        "param_block",
        "dynamic_param_block",
        "begin_block",
        "process_block",
        "end_block",
        "clean_block",
        "requirements",
        "is_configuration",
    )
    kind = "ScriptBlock"
    child_fields: ClassVar[tuple[str, ...]] = (
        "using_statements",
        "attributes",
        "param_block",
        "dynamic_param_block",
        "begin_block",
        "process_block",
        "end_block",
        "clean_block",
    )

    def __init__(
        self,
        extent: Extent,
        using_statements: list[UsingStatement],
        attributes: list[Attribute],
        param_block: ParamBlock | None,
        dynamic_param_block: NamedBlock | None,
        begin_block: NamedBlock | None,
        process_block: NamedBlock | None,
        end_block: NamedBlock | None,
        clean_block: NamedBlock | None,
        requirements: ScriptRequirements | None,
        is_configuration: bool = False,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.using_statements: list[UsingStatement] = using_statements
        self.attributes: list[Attribute] = attributes
        self.param_block: ParamBlock | None = param_block
        self.dynamic_param_block: NamedBlock | None = dynamic_param_block
        self.begin_block: NamedBlock | None = begin_block
        self.process_block: NamedBlock | None = process_block
        self.end_block: NamedBlock | None = end_block
        self.clean_block: NamedBlock | None = clean_block
        self.requirements: ScriptRequirements | None = requirements
        self.is_configuration: bool = is_configuration


class ParamBlock(Node):
    """`param(...)` with the attributes in front of it."""

    __slots__ = ("attributes", "parameters")
    kind = "ParamBlock"
    child_fields: ClassVar[tuple[str, ...]] = ("attributes", "parameters")

    def __init__(
        self,
        extent: Extent,
        attributes: list[Attribute],
        parameters: list[Parameter],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.attributes: list[Attribute] = attributes
        self.parameters: list[Parameter] = parameters


class NamedBlock(Node):
    """`begin { }` and the like; `unnamed` where the statements stand without one. `block_kind` is
    a TokenKind: Begin Process End Clean Dynamicparam.
    """

    __slots__ = ("block_kind", "unnamed", "statements", "traps")
    kind = "NamedBlock"
    child_fields: ClassVar[tuple[str, ...]] = ("statements", "traps")

    def __init__(
        self,
        extent: Extent,
        block_kind: str,
        unnamed: bool,
        statements: list[Statement],
        traps: list[TrapStatement],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.block_kind: str = block_kind
        self.unnamed: bool = unnamed
        self.statements: list[Statement] = statements
        self.traps: list[TrapStatement] = traps


class StatementBlock(Node):
    """The statements between two braces or brackets."""

    __slots__ = ("statements", "traps")
    kind = "StatementBlock"
    child_fields: ClassVar[tuple[str, ...]] = ("statements", "traps")

    def __init__(
        self,
        extent: Extent,
        statements: list[Statement],
        traps: list[TrapStatement],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.statements: list[Statement] = statements
        self.traps: list[TrapStatement] = traps


class UsingStatement(Statement):
    """`using namespace X`; `using_statement_kind`: Assembly Command Module Namespace Type."""

    __slots__ = ("using_statement_kind", "name", "alias", "module_specification")
    kind = "UsingStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("name", "alias", "module_specification")

    def __init__(
        self,
        extent: Extent,
        using_statement_kind: str,
        name: StringConstantExpression | None,
        alias: StringConstantExpression | None,
        module_specification: Hashtable | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.using_statement_kind: str = using_statement_kind
        self.name: StringConstantExpression | None = name
        self.alias: StringConstantExpression | None = alias
        self.module_specification: Hashtable | None = module_specification
