"""The parser and what it makes, as scripts see them: tokens, errors, extents and nodes.

The objects are those of ``syntax``; their attributes answer where no function stands here. Which
type a node is says its class: a `Command` is a CommandAst.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from poshws.automation.language import tree_members
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type, declared_type, resolve_type

LANGUAGE = "System.Management.Automation.Language."

_QUOTES = "'\u2018\u2019\u201a\u201b"
_NESTED = ("ScriptBlockExpression", "FunctionDefinition", "FunctionMember")


class ParserMembers:
    """Parser."""

    @staticmethod
    def parse_input(text: str, *rest: Any) -> object:
        """The tree of a text; tokens and errors go to the last two arguments."""
        tokens, errors = rest[-2:]
        file = rest[0] if len(rest) > 2 else None
        script, tokens.value, errors.value = execution_context.current.services.parse_text(
            text, file
        )
        return script

    @staticmethod
    def parse_file(path: str, tokens: Any, errors: Any) -> object:
        """The tree of a script file."""
        script, tokens.value, errors.value = execution_context.current.services.parse_script_file(
            path
        )
        return script


def enum_of(name: str, value: str) -> object:
    """A value of one of the parser's enums."""
    kind = core_type(LANGUAGE + name).python
    assert kind is not None and issubclass(kind, EnumValue)
    return kind.parse(value)


class AstMembers:
    """What all nodes have."""

    def find_all(self: object, predicate: Callable[[Any], Any], nested: bool) -> list[Any]:
        return [node for node in nodes_below(self, nested) if predicate(node)]

    def find(self: object, predicate: Callable[[Any], Any], nested: bool) -> object:
        return next((node for node in nodes_below(self, nested) if predicate(node)), None)

    def safe_get_value(self: object, skip_size_check: bool = False) -> object:
        return execution_context.current.services.safe_value(self)

    def to_string(self: Any) -> str:
        return str(self.extent.text)


def nodes_below(root: Any, nested: bool) -> Iterator[Any]:
    """A node and those below it; without `nested` not those of script blocks inside."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node is not root and not nested and node.kind in _NESTED:
            continue
        waiting += [
            child
            for child in reversed(list(node.children()))
            if nested or child.kind != "ScriptBlockExpression"
        ]


class OperatorMembers:
    """Nodes that have an operator."""

    def operator(self: Any) -> object:
        return enum_of("TokenKind", self.operator)

    def token_kind(self: Any) -> object:
        return enum_of("TokenKind", self.token_kind)

    def block_kind(self: Any) -> object:
        return enum_of("TokenKind", self.block_kind)


class ErrorStatementMembers:
    """ErrorStatementAst."""

    def kind(self: Any) -> object:
        return self.kind_token

    def flags(self: Any) -> object:
        """Option → its token and what belongs to it; null without options."""
        from poshws.clr.collections.comparers import BY_KIND  # deferred
        from poshws.clr.collections.dictionaries import Dictionary  # deferred
        from poshws.clr.system.tuples import Tuple  # deferred

        if not self.flags:
            return None
        parts = [declared_type(LANGUAGE + "Token"), declared_type(LANGUAGE + "Ast")]
        pair = close_type("System.Tuple`2", *parts)
        text = core_type("System.String")
        kind = close_type("System.Collections.Generic.Dictionary`2", text, pair)
        rows = [(key, Tuple(pair, *row)) for key, row in self.flags.items()]
        return Dictionary(kind, rows, BY_KIND["OrdinalIgnoreCase"])


class ScriptBlockTreeMembers:
    """ScriptBlockAst."""

    def get_script_block(self: object) -> object:
        return execution_context.current.services.block_of_tree(self)

    def get_help_content(self: object) -> object:
        from poshws.automation.language.comment_help import help_of  # deferred

        return help_of(self)


class AssignmentMembers(OperatorMembers):
    """AssignmentStatementAst."""

    def get_assignment_targets(self: Any) -> list[Any]:
        left = self.left
        return list(left.elements) if left.kind == "ArrayLiteral" else [left]


class CommandMembers:
    """CommandAst."""

    def invocation_operator(self: Any) -> object:
        return enum_of("TokenKind", self.invocation_operator)

    def get_command_name(self: Any) -> object:
        head = self.command_elements[0] if self.command_elements else None
        return getattr(head, "value", None) if head is not None else None


class ExtentMembers:
    """IScriptExtent."""

    def start_line_number(self: Any) -> int:
        return int(self.start_line)

    def start_column_number(self: Any) -> int:
        return int(self.start_column)

    def end_line_number(self: Any) -> int:
        return int(self.end_line)

    def end_column_number(self: Any) -> int:
        return int(self.end_column)

    def start_offset(self: Any) -> int:
        return int(self.start)

    def end_offset(self: Any) -> int:
        return int(self.end)

    def start_script_position(self: Any) -> object:
        return ScriptPosition(self.source, self.start)

    def end_script_position(self: Any) -> object:
        return ScriptPosition(self.source, self.end)

    def to_string(self: Any) -> str:
        return str(self.text)


class ScriptPosition:
    """A place in a script."""

    __slots__ = ("offset", "source")

    def __init__(self, source: Any, offset: int) -> None:
        self.source = source
        self.offset = offset

    def file(self) -> object:
        return self.source.file

    def line_number(self) -> int:
        return int(self.source.line_of(self.offset))

    def column_number(self) -> int:
        return int(self.source.column_of(self.offset))

    def line(self) -> str:
        return str(self.source.whole_line(self.line_number()))

    def get_full_script(self) -> str:
        return str(self.source.text)

    def to_string(self) -> str:
        return str(self.source.text[self.offset :].partition("\n")[0])


class TokenMembers:
    """Token."""

    def kind(self: Any) -> object:
        return enum_of("TokenKind", self.kind)

    def token_flags(self: Any) -> object:
        flags = core_type(LANGUAGE + "TokenFlags").python
        assert flags is not None and issubclass(flags, EnumValue)
        return flags(self.flags)

    def to_string(self: Any) -> str:
        return str(self.text)


class ErrorMembers:
    """ParseError."""

    def to_string(self: Any) -> str:
        return f"{execution_context.current.services.position_text(self.extent)}\n{self.message}"


class TypeNameMembers:
    """ITypeName."""

    def get_reflection_type(self: Any) -> object:
        return resolve_type(self.full_name)

    def get_reflection_attribute_type(self: Any) -> object:
        return resolve_type(f"{self.full_name}Attribute") or resolve_type(self.full_name)

    def to_string(self: Any) -> str:
        return str(self.full_name)


class GenerationMembers:
    """CodeGeneration."""

    @staticmethod
    def escape_single_quoted_string_content(value: str) -> str:
        return "".join(char * 2 if char in _QUOTES else char for char in value or "")

    @staticmethod
    def escape_block_comment_content(value: str) -> str:
        return (value or "").replace("<#", "<`#").replace("#>", "#`>")

    @staticmethod
    def escape_format_string_content(value: str) -> str:
        return (value or "").replace("{", "{{").replace("}", "}}")

    @staticmethod
    def escape_variable_name(value: str) -> str:
        return re.sub(r"([`{}])", r"`\1", value or "")


TYPES = describe(
    __file__,
    {
        LANGUAGE + "Parser": (None, ParserMembers),
        LANGUAGE + "Ast": (None, AstMembers),
        LANGUAGE + "BinaryExpressionAst": (None, OperatorMembers),
        LANGUAGE + "UnaryExpressionAst": (None, OperatorMembers),
        LANGUAGE + "AssignmentStatementAst": (None, AssignmentMembers),
        LANGUAGE + "PipelineChainAst": (None, OperatorMembers),
        LANGUAGE + "NamedBlockAst": (None, OperatorMembers),
        LANGUAGE + "CommandAst": (None, CommandMembers),
        LANGUAGE + "ScriptBlockAst": (None, ScriptBlockTreeMembers),
        LANGUAGE + "ErrorStatementAst": (None, ErrorStatementMembers),
        LANGUAGE + "ParseError": (None, ErrorMembers),
        LANGUAGE + "Token": (None, TokenMembers),
        LANGUAGE + "IScriptExtent": (None, ExtentMembers),
        LANGUAGE + "InternalScriptExtent": (None, ExtentMembers),
        LANGUAGE + "InternalScriptPosition": ScriptPosition,
        LANGUAGE + "TypeName": (None, TypeNameMembers),
        LANGUAGE + "GenericTypeName": (None, TypeNameMembers),
        LANGUAGE + "ArrayTypeName": (None, TypeNameMembers),
        LANGUAGE + "ReflectionTypeName": (None, TypeNameMembers),
        "System.Management.Automation.VariablePath": (None, tree_members.PathMembers),
        LANGUAGE + "ExpressionAst": (None, tree_members.ExpressionMembers),
        LANGUAGE + "ConvertExpressionAst": (None, tree_members.ConvertMembers),
        LANGUAGE + "VariableExpressionAst": (None, tree_members.VariableMembers),
        LANGUAGE + "ParameterAst": (None, tree_members.ParameterMembers),
        LANGUAGE + "TypeDefinitionAst": (None, tree_members.TypeDefinitionMembers),
        LANGUAGE + "PropertyMemberAst": (None, tree_members.FlaggedMembers),
        LANGUAGE + "FunctionMemberAst": (None, tree_members.FunctionMemberMembers),
        LANGUAGE + "CatchClauseAst": (None, tree_members.CatchClauseMembers),
        LANGUAGE + "ThrowStatementAst": (None, tree_members.ThrowMembers),
        LANGUAGE + "PipelineBaseAst": (None, tree_members.PipelineBaseMembers),
        LANGUAGE + "FunctionDefinitionAst": (None, tree_members.FunctionMembers),
        LANGUAGE + "UsingExpressionAst": (None, tree_members.UsingMembers),
        LANGUAGE + "HashtableAst": (None, tree_members.HashtableMembers),
        LANGUAGE + "IfStatementAst": (None, tree_members.IfMembers),
        LANGUAGE + "SwitchStatementAst": (None, tree_members.SwitchMembers),
        LANGUAGE + "CodeGeneration": (None, GenerationMembers),
    },
)
