"""The beginning of a type's name → accelerators, types and namespaces, and the text's own types."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from poshws.clr import TYPES
from poshws.completion.paths import matching
from poshws.completion.results import NAMESPACE, TYPE, CompletionResult
from poshws.corelib.typesystem.accelerators import ACCELERATORS, BY_FULL_NAME, SPELLED
from poshws.corelib.typesystem.other_types import other_types
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast.type_names import TypeName


_INTERNAL = (
    "System.Management.Automation.PSMemberInfoIntegratingCollection`1",
    "System.Text.SBCSEncoding",
)
"""Classes of objects that scripts see, though none can name them."""


class Known:
    """A type or a namespace under one of the names that it may be typed by."""

    __slots__ = ("key", "kind", "shown", "text", "tip")

    def __init__(self, key: str, text: str, shown: str, kind: str, tip: str) -> None:
        self.key = key
        self.text = text
        self.shown = shown
        self.kind = kind
        self.tip = tip


@cache
def known_names() -> dict[int, list[Known]]:
    """All names by the number of dots in them, each with what it is completed to."""
    found: dict[tuple[str, str], Known] = {}

    def add(key: str, text: str, shown: str, kind: str, tip: str) -> None:
        found.setdefault((key.lower(), text.lower()), Known(key, text, shown, kind, tip))

    for name, full in SPELLED.items():
        simple = full.rpartition(".")[2]
        preferred = BY_FULL_NAME[full]
        # The name of the type itself wins where another short name comes before it: `Int32`, `int`.
        same = name.lower() == simple.lower() and preferred.lower() != name.lower()
        add(name, simple if same else name, simple, TYPE, full)
        add(
            simple,
            simple if same or simple.lower() in ACCELERATORS else preferred,
            simple,
            TYPE,
            full,
        )
        add(full, full, simple, TYPE, full)
    own = [full for full in TYPES if "+" not in full and full not in _INTERNAL]
    for full in sorted({*own, *other_types()}):
        add_type(add, full)
    by_dots: dict[int, list[Known]] = {}
    for each in found.values():
        by_dots.setdefault(each.key.count("."), []).append(each)
    return by_dots


def add_type(add: Callable[[str, str, str, str, str], None], full: str) -> None:
    """A type under its full and its simple name, and the namespaces around it."""
    namespace, _, simple = full.rpartition(".")
    plain, tick, _ = simple.partition("`")
    if tick and "+" in full:
        return
    shown = plain.rpartition("+")[2] + ("<>" if tick else "")
    text = f"{namespace}.{plain}" if namespace else plain
    if full not in BY_FULL_NAME:
        add(plain.rpartition("+")[2], text, shown, TYPE, text)
        add(text, text, shown, TYPE, text)
    parts = namespace.split(".") if namespace else []
    for count in range(1, len(parts) + 1):
        whole = ".".join(parts[:count])
        add(whole, whole, parts[count - 1], NAMESPACE, f"Namespace {whole}")


def complete_type(context: Context) -> list[CompletionResult]:
    """The types whose names begin like the word."""
    word = context.word
    pattern = matching(word + "*")
    if pattern is None:
        return []
    found: dict[str, CompletionResult] = {}
    used = used_namespaces(context)
    for each in known_names().get(word.count("."), ()):
        if pattern.matches(each.key):
            text = without_namespace(each, used)
            result = CompletionResult(text, each.shown, each.kind, each.tip)
            found.setdefault(text.lower(), result)
    results = list(found.values())
    for node in context.script.descendants():
        if isinstance(node, n.TypeDefinition) and pattern.matches(node.name):
            kind = "Enum" if node.type_attributes == "Enum" else "Class"
            results.append(CompletionResult(node.name, node.name, TYPE, f"{kind} {node.name}"))
    return sorted(results, key=lambda each: each.list_item_text.upper())


def used_namespaces(context: Context) -> list[str]:
    """The namespaces of `using namespace`, the longest first."""
    names = [
        each.name.value
        for each in context.script.using_statements
        if each.using_statement_kind == "Namespace" and each.name is not None
    ]
    return sorted(names, key=len, reverse=True)


def without_namespace(known: Known, used: list[str]) -> str:
    """What a type is completed to: its full name without the longest namespace that is used."""
    if known.kind == TYPE and known.text.lower() == known.tip.lower():
        for namespace in used:
            if known.text.lower().startswith(f"{namespace.lower()}."):
                return known.text[len(namespace) + 1 :]
    return known.text


def complete_namespace(context: Context) -> list[CompletionResult]:
    """The namespaces that begin like the word."""
    pattern = matching(context.word + "*")
    rows = known_names().get(context.word.count("."), ())
    return sorted(
        (
            CompletionResult(each.text, each.shown, each.kind, each.tip)
            for each in rows
            if each.kind == NAMESPACE and pattern is not None and pattern.matches(each.key)
        ),
        key=lambda each: each.list_item_text.upper(),
    )


def name_at(name: TypeName, cursor: int) -> TypeName | None:
    """The plain name at the cursor, inside of `Dictionary[string, int]` or an array's name."""
    inner = getattr(name, "element_type", None) if name.is_array else None
    if inner is not None:
        return name_at(inner, cursor)
    if name.is_generic:
        for each in (name.type_name, *name.generic_arguments):  # type: ignore[attr-defined]
            found = name_at(each, cursor)
            if found is not None:
                return found
        return None
    return name if name.extent.start < cursor <= name.extent.end else None
