"""The shape of the code base: who imports whom, what stands at the root, what no file is called."""

from __future__ import annotations

import ast
import re
import sys

import pytest

from tests.imports import PACKAGE, Import, cycles, files, imports, modules

FORBIDDEN_NAMES = {"utils", "helpers", "common", "common_tools", "tools", "misc"}
ROOT_MODULES = {"__init__", "__main__"}

# What each package imports besides itself, at any time: the layers, the lowest first.
LAYERS: dict[str, set[str]] = {
    "cache": set(),
    "corelib": set(),
    "engine": {"corelib"},
    "objects": {"corelib"},
    "syntax": {"cache", "corelib"},
    "compiler": {"corelib", "syntax"},
    "operators": {"corelib", "objects"},
    "serialization": {"corelib", "objects"},
    "clr": {"corelib", "objects", "operators"},
    "formatting": {"corelib", "objects", "operators"},
    "automation": {"corelib", "objects", "operators", "serialization", "clr"},
    "binding": {"corelib", "objects", "operators", "clr", "automation"},
    "runtime": {
        "cache",
        "corelib",
        "engine",
        "objects",
        "syntax",
        "compiler",
        "operators",
        "serialization",
        "clr",
        "formatting",
        "automation",
        "binding",
    },
    "commands": {
        "corelib",
        "objects",
        "compiler",
        "operators",
        "serialization",
        "clr",
        "formatting",
        "automation",
        "binding",
        "runtime",
    },
    "pester": {
        "corelib",
        "objects",
        "syntax",
        "operators",
        "clr",
        "automation",
        "binding",
        "runtime",
    },
    "completion": {
        "corelib",
        "objects",
        "syntax",
        "formatting",
        "automation",
        "binding",
        "runtime",
        "commands",
    },
    "pode": {
        "corelib",
        "engine",
        "objects",
        "operators",
        "serialization",
        "clr",
        "binding",
        "runtime",
        "commands",
    },
    "host": {
        "corelib",
        "objects",
        "serialization",
        "clr",
        "formatting",
        "runtime",
        "commands",
        "pester",
        "completion",
        "pode",
    },
    "apps": {
        "corelib",
        "engine",
        "objects",
        "syntax",
        "serialization",
        "runtime",
        "pester",
        "completion",
        "pode",
        "host",
    },
    "cli": {"corelib", "syntax", "compiler", "runtime", "host", "apps"},
}

# Where `except Exception` stands, and why: the boundaries at which any failure is taken in.
BOUNDARIES: dict[str, str] = {
    "apps/load/run.py": "what makes a run fail is what the run is to find out",
    "apps/load/script_session.py": "an error of the script is counted",
    "apps/ws/conversation.py": "an error is shown and becomes the exit code",
    "commands/core/for_each_parallel.py": "errors of a parallel run are reported by its caller",
    "engine/websocket/clients.py": "a failure becomes the reason that the script sees",
    "engine/websocket/reconnecting_clients.py": "a failure is reported, the next attempt follows",
    "host/job_process.py": "how the job ended is sent on",
    "pester/assertions/throwing.py": "what the block throws is what the assertion examines",
    "pester/execution.py": "an error of a test's code is its result",
    "pester/invoke.py": "a file that can't be read, or fails in discovery, is reported",
    "pode/auth/auth.py": "an error of a validator is logged",
    "pode/mcp/requests.py": "an error of a tool is answered and logged",
    "pode/server/context.py": "logged, then raised again",
    "pode/server/lifecycle.py": "logged, then raised again",
    "pode/server/serving.py": "an error of a handler or parser is logged",
    "pode/websocket_client/replies.py": "a message that the parser can't read is not the reply",
    "runtime/commands/clean_blocks.py": "an error of a clean block is only reported",
    "runtime/commands/common_parameters.py": "collected, then raised again",
    "runtime/events/subscriptions.py": "an error of an action is kept in its job",
    "runtime/jobs/thread.py": "an error ends the job and is its state",
    "runtime/native/host_names.py": "handed to the thread that asked",
}


def package_of(module: str) -> str:
    return module.split(".")[0]


def between_packages() -> list[Import]:
    return [
        each
        for each in imports()
        if not each.typing
        and package_of(each.source) != package_of(each.target)
        and package_of(each.target)
        and package_of(each.source) not in ROOT_MODULES
        and each.source
    ]


@pytest.mark.parametrize("package", sorted(LAYERS))
def test_packages_import_what_is_below_them(package: str) -> None:
    used = {
        package_of(each.target) for each in between_packages() if package_of(each.source) == package
    }
    assert used == LAYERS[package]


def test_every_package_is_in_the_table() -> None:
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} == set(LAYERS)


def test_packages_import_in_no_circle() -> None:
    assert not cycles(LAYERS, lambda package: LAYERS[package])


@pytest.mark.parametrize("package", sorted(LAYERS))
def test_modules_import_in_no_circle(package: str) -> None:
    sys.setrecursionlimit(5000)
    following: dict[str, set[str]] = {}
    for each in imports():
        if not each.typing:
            following.setdefault(each.source, set()).add(each.target)
    inside = [name for name in modules() if package_of(name) == package]
    assert not cycles(inside, lambda name: following.get(name, set()) & set(inside))


def test_any_failure_is_taken_in_at_boundaries_alone() -> None:
    """`except Exception` or a bare `except`."""
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    }
    assert found == set(BOUNDARIES)


def test_the_root_holds_packages_alone() -> None:
    assert {path.stem for path in PACKAGE.glob("*.py")} == ROOT_MODULES


def test_no_file_is_a_drawer() -> None:
    assert not [str(path) for path in files() if path.stem in FORBIDDEN_NAMES]


def test_a_deferred_import_says_so() -> None:
    """Imports inside functions save start-up time; each is marked as such."""
    unmarked = [
        f"{modules()[each.source].relative_to(PACKAGE.parent)}:{each.line}"
        for each in imports()
        if each.deferred and not re.search(r"#.*\bdeferred\b", line_of(each))
    ]
    assert not unmarked


def line_of(each: Import) -> str:
    return modules()[each.source].read_text(encoding="utf-8").splitlines()[each.line - 1]


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


def test_catching_everything_has_a_reason() -> None:
    """Only where code of others runs is every error caught: the line says what ends there."""
    silent = [
        f"{path.relative_to(PACKAGE.parent)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.strip().startswith("except Exception") and "#" not in line and "n_2" not in line
    ]
    assert not silent


# Tests whose names begin with no module or package of the folder that theirs mirrors. These only fall.
MISPLACED_TESTS: dict[str, int] = {}


@pytest.mark.parametrize("package", sorted(LAYERS))
def test_tests_stand_where_their_module_stands(package: str) -> None:
    """`tests/<package path>/test_<module>[_<aspect>].py`."""
    tests = PACKAGE.parent / "tests"
    misplaced = []
    for path in sorted((tests / package).rglob("test_*.py")):
        mirrored = PACKAGE / path.parent.relative_to(tests)
        names = {each.stem for each in mirrored.glob("*.py")}
        names |= {each.parent.name for each in mirrored.glob("*/__init__.py")}
        about = path.stem.removeprefix("test_") + "_"
        if not any(about.startswith(f"{name}_") for name in names):
            misplaced.append(str(path.relative_to(tests)))
    assert len(misplaced) == MISPLACED_TESTS.get(package, 0), misplaced
