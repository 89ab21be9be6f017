"""The beginning of a type's name → accelerators, types and namespaces, and the text's own types."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from poshws.completion.paths import matching
from poshws.completion.results import (
    DOUBLE_QUOTES,
    NAMESPACE,
    SINGLE_QUOTES,
    TYPE,
    CompletionResult,
)
from poshws.corelib.typesystem.accelerators import ACCELERATORS, BY_FULL_NAME, SPELLED
from poshws.syntax import ast as n
from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast.type_names import TypeName


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

    with open(_FILE, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").partition(":") for line in lines]
    tips = dict(marked(namespace, row) for namespace, _, names in rows for row in names.split())
    for name, full in SPELLED.items():
        simple = full.rpartition(".")[2]
        tip = tips.get(full, full)
        preferred = BY_FULL_NAME[full]
        # The name of the type itself wins where another short name comes before it: `Int32`, `int`.
        same = name.lower() == simple.lower() and preferred.lower() != name.lower()
        same = same and simple != "PSObject"
        add(name, simple if same else name, simple, TYPE, tip)
        keeps = same or simple.lower() in ACCELERATORS
        written = simple if keeps else preferred
        if simple == "PSReference":  # [ref] is no name that stands for its type
            written = full
        add(simple, "psobject" if simple == "PSObject" else written, simple, TYPE, tip)
        add(full, full, simple, TYPE, tip)
    for namespace, _, names in rows:
        add_namespaces(add, namespace)
        for row in names.split():
            add_type(add, namespace, row)
    by_dots: dict[int, list[Known]] = {}
    for each in found.values():
        by_dots.setdefault(each.key.count("."), []).append(each)
    return by_dots


def marked(namespace: str, row: str) -> tuple[str, str]:
    """A type's full name and what its tip says."""
    name, _, mark = row.partition("!")
    full = f"{namespace}.{name.partition('`')[0]}"
    return full, f"{_KINDS[mark]} {full}" if mark else full


def add_namespaces(add: Callable[[str, str, str, str, str], None], namespace: str) -> None:
    """A namespace and those around it."""
    parts = namespace.split(".")
    for count in range(1, len(parts) + 1):
        whole = ".".join(parts[:count])
        add(whole, whole, parts[count - 1], NAMESPACE, f"Namespace {whole}")


def add_type(add: Callable[[str, str, str, str, str], None], namespace: str, row: str) -> None:
    """A type under its full and its simple name: ``List`1``, with `!C` where the tip says Class."""
    plain, _, arity = row.partition("!")[0].partition("`")
    full, tip = marked(namespace, row)
    if full in BY_FULL_NAME and not arity:
        return
    simple = plain.rpartition("+")[2]
    if arity:
        count = int(arity)
        tip += f"[{', '.join(f'T{at}' for at in range(1, count + 1)) if count > 1 else 'T'}]"
    shown = simple + ("<>" if arity else "")
    if simple != "PSCustomObject":  # its simple name means PSObject
        add(simple, full, shown, TYPE, tip)
    add(full, full, shown, TYPE, tip)


_FILE = __file__.removesuffix("type_names.py") + "known_types.txt"
_KINDS = {"C": "Class", "S": "Struct", "E": "Enum", "I": "Interface", "D": "Delegate"}


def complete_type_argument(context: Context) -> list[CompletionResult]:
    """A type's name as an argument, in quotes where they were begun or brackets need them."""
    word, token = context.word, context.token
    quote = word[:1] if word[:1] in SINGLE_QUOTES + DOUBLE_QUOTES else ""
    inner = word.removeprefix(quote)
    if quote and len(word) > 1 and word[-1] == quote:
        inner = inner[:-1]
    before = behind = quote
    if "[" in inner and token is not None:
        text = f"[{inner}]"
        named = _type_in(text)
        start = token.start + len(quote)
        part = None if named is None else name_at(named, context.cursor - start + 1)
        if part is None:
            return []
        missing = "]" * (inner.count("[") - inner.count("]"))
        head, tail = inner[: part.extent.start - 1], inner[part.extent.end - 1 :]
        if quote and not missing:
            context.replace(start + part.extent.start - 1, len(part.full_name))
            before = behind = ""
        else:
            before, behind = (quote or "'") + head, tail + missing + (quote or "'")
        inner = part.full_name
    context.word = inner
    return complete_type(context, before, behind)


def _type_in(text: str) -> TypeName | None:
    """The name in `[…]`, as far as it can be read."""
    for node in parse(text).script_block.descendants():
        if isinstance(node, n.TypeExpression | n.TypeConstraint):
            return node.type_name
    return None


def complete_type(context: Context, before: str = "", behind: str = "") -> list[CompletionResult]:
    """The types whose names begin like the word; what stands around is written with them."""
    word = context.word
    pattern = matching(word + "*")
    if pattern is None:
        return []
    found: dict[str, CompletionResult] = {}
    used = used_namespaces(context)
    for each in known_names().get(word.count("."), ()):
        if pattern.matches(each.key):
            text = without_namespace(each, used)
            result = CompletionResult(before + text + behind, each.shown, each.kind, each.tip)
            found.setdefault(text.lower(), result)
    results = list(found.values())
    for node in context.script.descendants():
        if isinstance(node, n.TypeDefinition) and pattern.matches(node.name):
            kind = "Enum" if node.type_attributes == "Enum" else "Class"
            text = before + node.name + behind
            results.append(CompletionResult(text, node.name, TYPE, f"{kind} {node.name}"))
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
    if known.kind == TYPE and "." in known.text:
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
