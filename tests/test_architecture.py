"""The shape of the code base: who may import whom, how long files may be, what none is called."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "poshws"
LINES = 500
FORBIDDEN_NAMES = {"utils", "helpers", "common", "common_tools", "tools", "misc"}

# What each package may import, besides itself. Down only: design, "layers".
ALLOWED = {
    "syntax": {"values"},
    "values": set(),
    "engine": set(),
    "binding": {"values", "runtime", "syntax", "formatting"},
    "compiler": {"syntax", "values"},
    "runtime": {"syntax", "values", "compiler", "binding", "formatting", "cmdlets"},
    "formatting": {"values", "binding", "runtime", "syntax"},
    "cmdlets": {"values", "binding", "runtime", "formatting", "syntax", "engine"},
    "pode": {"values", "binding", "runtime", "formatting", "engine", "cmdlets", "syntax"},
    "pester": {"values", "binding", "runtime", "formatting", "cmdlets", "syntax"},
    "completion": {"values", "binding", "runtime", "syntax", "cmdlets"},
    "load": {"values", "runtime", "syntax", "engine", "pode"},
    "console": {"values", "engine", "repl"},
    "repl": {"values", "binding", "runtime", "formatting", "syntax", "cmdlets", "completion"},
}


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports_of(path: Path) -> set[str]:
    """The packages of poshws that a file imports at run time."""
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            typing_only.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            parts = name.split(".")
            if parts[0] == "poshws" and len(parts) > 1:
                found.add(parts[1])
    return found


@pytest.mark.parametrize("package", sorted(ALLOWED))
def test_imports_go_down(package: str) -> None:
    wrong = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (PACKAGE / package).rglob("*.py")
        for name in imports_of(path)
        if name != package and (PACKAGE / name).is_dir() and name not in ALLOWED[package]
    }
    assert not wrong


def test_every_package_is_in_the_table() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages == set(ALLOWED)


def test_files_are_short() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in files()
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINES
    }
    assert not long


def test_no_file_is_a_drawer() -> None:
    assert not [str(path) for path in files() if path.stem in FORBIDDEN_NAMES]


def test_every_node_has_an_emitter() -> None:
    from poshws.compiler.lowering.dispatch import emitters, function_name
    from poshws.syntax import nodes

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
