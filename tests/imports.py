"""Which module of poshws imports which, and where: at the top, inside functions, or for types alone."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "poshws"


@dataclass(frozen=True)
class Import:
    """One import of a module of poshws; ``deferred`` inside a function, ``typing`` under TYPE_CHECKING."""

    source: str
    target: str
    line: int
    deferred: bool
    typing: bool


def files() -> list[Path]:
    """All modules of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    """`poshws/clr/io/files.py` is `clr.io.files`, a package's `__init__` the package, the root `""`."""
    parts = list(path.relative_to(PACKAGE).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


@cache
def modules() -> dict[str, Path]:
    """Modules by name, without `poshws.` in front."""
    return {module_name(path): path for path in files()}


def _is_typing(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)


def _statements(
    node: ast.AST, deferred: bool = False, typing: bool = False
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool, bool]]:
    for child in ast.iter_child_nodes(node):
        inside = deferred or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, deferred, typing
        else:
            yield from _statements(child, inside, typing or _is_typing(child))


def _targets(statement: ast.Import | ast.ImportFrom, source: str, is_package: bool) -> list[str]:
    if isinstance(statement, ast.Import):
        names = [alias.name for alias in statement.names]
    else:
        base = statement.module or ""
        if statement.level:
            parts = ["poshws", *filter(None, source.split("."))]
            up = statement.level - 1 if is_package else statement.level
            base = ".".join([*parts[: len(parts) - up], *filter(None, [base])])
        names = [f"{base}.{alias.name}" for alias in statement.names]
    return [name.removeprefix("poshws").lstrip(".") for name in names if _is_ours(name)]


def _is_ours(name: str) -> bool:
    return name == "poshws" or name.startswith("poshws.")


def _known(name: str) -> str:
    while name and name not in modules():
        name = name.rpartition(".")[0]
    return name


@cache
def imports() -> list[Import]:
    """Every import of the code base, with what is meant by it: a module, or one that holds the name."""
    found = []
    for source, path in modules().items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for statement, deferred, typing in _statements(tree):
            for name in _targets(statement, source, path.name == "__init__.py"):
                target = _known(name)
                if target != source:
                    found.append(Import(source, target, statement.lineno, deferred, typing))
    return found


def cycles(nodes: Iterable[str], following: Callable[[str], Iterable[str]]) -> list[list[str]]:
    """The strongly connected components with more than one node (Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in following(node):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            at = stack.index(node)
            if len(stack) - at > 1:
                found.append(sorted(stack[at:]))
            del stack[at:]

    for node in nodes:
        if node not in index:
            visit(node)
    return found
