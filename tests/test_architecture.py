"""The shape of the code base: what no file is called, and that every node is compiled."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "poshws"
FORBIDDEN_NAMES = {"utils", "helpers", "common", "common_tools", "tools", "misc"}


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_no_file_is_a_drawer() -> None:
    assert not [str(path) for path in files() if path.stem in FORBIDDEN_NAMES]


def test_every_node_has_an_emitter() -> None:
    from poshws.compiler.lowering.dispatch import emitters, function_name
    from poshws.syntax import ast as nodes

    # Written as parts of others, never emitted alone.
    parts = {
        "CatchClause", "CommandParameter", "FileRedirection", "FunctionMember", "MergingRedirection",
        "NamedAttributeArgument", "NamedBlock", "ParamBlock", "Parameter", "PropertyMember", "Redirection",
        "ScriptBlock", "TrapStatement", "TypeConstraint", "AttributeBase", "Member", "CommandBase",
        "CommandElement", "Chainable", "Expression", "LabeledStatement", "LoopStatement", "Node",
        "PipelineBase", "Statement", "ErrorStatement",
    }  # fmt: skip
    kinds = {node.kind for node in vars(nodes).values() if hasattr(node, "child_fields")}
    missing = {function_name(kind) for kind in kinds - parts if kind not in emitters()}
    assert not missing
