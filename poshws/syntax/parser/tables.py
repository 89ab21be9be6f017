"""The grammar files → the parse tables, saved as package data or in the user's cache.

Lark reads the grammar and works out the LALR(1) states; what is kept is plain data, so that
parsing a script needs no Lark at all and loading takes a few milliseconds.
"""

from __future__ import annotations

import marshal
import os
import re
from pathlib import Path
from typing import Any, Final, NamedTuple
from zlib import crc32

from poshws.cache.folder import cache_base, keep_file, read_kept

STARTS: Final = ("script", "nested_expression")
_PACKAGE = Path(__file__).resolve().parent
# In a checkout the grammar lies beside the package, in a wheel inside it.
_GRAMMAR_FOLDERS: Final = (_PACKAGE / "grammar", _PACKAGE.parents[2] / "grammar")
SAVED: Final = _PACKAGE / "tables.bin"
_FORMAT: Final = 2

# What becomes of the children when a rule is complete.
PASS, ALL, PICK, FLATTEN, LIST = range(5)


class Rule(NamedTuple):
    """One right side: how many symbols it has, what it is, and how its children are gathered."""

    size: int
    origin: str
    how: int
    method: str
    picks: tuple[int, ...]


class Tables(NamedTuple):
    """`actions[state][terminal]`: a state to go to, or ~rule to reduce; `gotos[state][origin]`."""

    actions: list[dict[str, int]]
    gotos: list[dict[str, int]]
    rules: list[Rule]
    starts: dict[str, int]
    ends: dict[str, int]


def grammar_text(folder: Path) -> str:
    """The grammar files joined in the order of their names; Lark can't import in a circle."""
    return "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("*.lark")))


def load() -> Tables:
    """The tables: those of the package, else of the cache, else made now."""
    if SAVED.exists():
        return _restore(SAVED.read_bytes())
    folder = next(folder for folder in _GRAMMAR_FOLDERS if folder.is_dir())
    text = grammar_text(folder)
    path = _cache_path(text)
    kept = read_kept(path)
    if kept is not None:
        try:
            return _restore(kept)
        except (EOFError, TypeError, ValueError):
            pass  # something else wrote there
    data = _dump(make(text))
    keep_file(path, data)
    return _restore(data)


def build(path: Path) -> None:
    """Saves the tables for the wheel."""
    folder = next(folder for folder in _GRAMMAR_FOLDERS if folder.is_dir())
    path.write_bytes(_dump(make(grammar_text(folder))))


def _cache_path(text: str) -> str | None:
    """Where the tables of a grammar are kept; this file's own text counts as well."""
    base = cache_base()
    if base is None:
        return None
    key = crc32(f"{_FORMAT}{text}{Path(__file__).read_text('utf-8')}".encode())
    return os.path.join(base, f"tables-{key:08x}{len(text):x}.bin")


def _dump(tables: Tables) -> bytes:
    plain = tables._replace(rules=[tuple(rule) for rule in tables.rules])  # type: ignore[misc]
    return marshal.dumps(tuple(plain))


def _restore(data: bytes) -> Tables:
    tables = Tables(*marshal.loads(data))
    return tables._replace(rules=[Rule(*rule) for rule in tables.rules])


def make(text: str) -> Tables:
    """Has Lark compile the grammar and numbers its states."""
    analyzer, rules = _analyze(text)
    numbers: dict[Any, int] = {}
    order: list[Any] = []

    def number(state: object) -> int:
        if state not in numbers:
            numbers[state] = len(order)
            order.append(state)
        return numbers[state]

    table = analyzer.parse_table
    rule_numbers = {rule: index for index, rule in enumerate(rules)}
    starts = {name: number(table.start_states[name]) for name in STARTS}
    actions: list[dict[str, int]] = []
    gotos: list[dict[str, int]] = []
    nonterminals = {rule.origin.name for rule in rules}
    at = 0
    while at < len(order):
        ours: dict[str, int] = {}
        theirs: dict[str, int] = {}
        for symbol, (action, target) in sorted(table.states[order[at]].items()):
            if action.name == "Reduce":
                ours[str(symbol)] = ~rule_numbers[target]
            elif symbol in nonterminals:
                theirs[str(symbol)] = number(target)
            else:
                ours[str(symbol)] = number(target)
        actions.append(ours)
        gotos.append(theirs)
        at += 1
    ends = {name: numbers[table.end_states[name]] for name in STARTS}
    return Tables(actions, gotos, _plan(rules), starts, ends)


def _analyze(text: str) -> tuple[Any, list[Any]]:
    """Lark's analysis and its rules in an order that only depends on the grammar."""
    from lark import Lark  # deferred
    from lark.common import ParserConf  # deferred
    from lark.lexer import Lexer  # deferred
    from lark.parsers.lalr_analysis import LALR_Analyzer  # deferred

    class NoLexer(Lexer):
        """The tokens come from elsewhere."""

        __future_interface__ = True

        def __init__(self, conf: object) -> None:
            del conf

        def lex(self, lexer_state: object, parser_state: object) -> Any:
            return iter(())

    bare = re.sub(r"//.*", "", text)
    terminals = sorted(set(re.findall(r"\b_?[A-Z][A-Z_]+\b", bare)))
    grammar = f"{text}\n%declare {' '.join(terminals)}\n"
    lark = Lark(grammar, parser="lalr", lexer=NoLexer, start=list(STARTS), maybe_placeholders=False)
    analyzer = LALR_Analyzer(ParserConf(lark.rules, {}, list(STARTS)))
    analyzer.compute_lalr()  # type: ignore[no-untyped-call]
    return analyzer, list(lark.rules)


def _plan(rules: list[Any]) -> list[Rule]:
    """How each rule's children are gathered, by Lark's own conventions for names.

    `_NAME` terminals and what consists of them only are left out; `_name` and Lark's helpers for
    `*` and `+` are lists whose members are put in their place; `?name` with one child is it.
    """
    by_origin: dict[str, list[Any]] = {}
    for rule in rules:
        by_origin.setdefault(rule.origin.name, []).append(rule)
    void: set[str] = set()
    changed = True

    def is_void(symbol: Any) -> bool:
        return symbol.name.startswith("_") if symbol.is_term else symbol.name in void

    while changed:
        changed = False
        for origin, group in by_origin.items():
            if origin.startswith("_") and origin not in void:
                symbols = [s for rule in group for s in rule.expansion if s.name != origin]
                if all(is_void(symbol) for symbol in symbols):
                    void.add(origin)
                    changed = True
    return [_plan_rule(rule, is_void) for rule in rules]


def _plan_rule(rule: Any, is_void: Any) -> Rule:
    symbols = rule.expansion
    kept = tuple(index for index, symbol in enumerate(symbols) if not is_void(symbol))
    lists = {i for i in kept if not symbols[i].is_term and symbols[i].name.startswith("_")}
    origin = str(rule.origin.name)
    method = str(rule.alias or origin)
    if origin.startswith("_"):
        # A list: members that are lists themselves are marked with ~.
        return Rule(len(symbols), origin, LIST, "", tuple(~i if i in lists else i for i in kept))
    if len(kept) == 1 and not lists and rule.options.expand1 and not rule.alias:
        return Rule(len(symbols), origin, PASS, "", kept)
    if lists:
        picks = tuple(~i if i in lists else i for i in kept)
        return Rule(len(symbols), origin, FLATTEN, method, picks)
    if len(kept) == len(symbols):
        return Rule(len(symbols), origin, ALL, method, ())
    return Rule(len(symbols), origin, PICK, method, kept)
