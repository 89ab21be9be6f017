"""Tokens → nodes: runs the tables that Lark made of the grammar; builds nodes as rules complete.

A parser of its own rather than Lark's, since the lexer has to ask what may come next. At the first
error it gives up, and the text goes to `recovery`, which knows what PowerShell would say of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from poshws.syntax.ast.expressions import Expression
from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.modal_lexer import ModalLexer
from poshws.syntax.parser.actions import actions
from poshws.syntax.parser.actions.context import Context
from poshws.syntax.parser.tables import FLATTEN, LIST, PASS, PICK, Tables, load
from poshws.syntax.source import Source


@lru_cache(maxsize=1)
def tables() -> tuple[Tables, list[Any]]:
    """The tables, loaded once, and the action of each of their rules."""
    loaded, by_name = load(), actions()
    return loaded, [by_name[rule.method] if rule.method else None for rule in loaded.rules]


class Parser:
    """One run over a script or over a piece of it."""

    def __init__(
        self,
        source: Source,
        text: str,
        places: Sequence[int] | None = None,
    ) -> None:
        self.source = source
        self.lexer = ModalLexer(source, self, text, places)
        self.tables, self.actions = tables()
        self.states: list[int] = []
        self.values: list[Any] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.context = Context(source, self.parse_nested)

    # For the lexer.

    def accepts(self, terminal: str) -> bool:
        """True where the parser could take the terminal next; nothing is changed."""
        actions, gotos, rules = self.tables.actions, self.tables.gotos, self.tables.rules
        states = self.states
        kept = len(states)
        pushed: list[int] = []
        action = actions[states[-1]].get(terminal)
        while action is not None:
            if action >= 0:
                return True
            rule = rules[~action]
            size = rule[0]
            if size <= len(pushed):
                if size:
                    del pushed[-size:]
            else:
                kept -= size - len(pushed)
                pushed.clear()
            state = gotos[pushed[-1] if pushed else states[kept - 1]][rule[1]]
            pushed.append(state)
            action = actions[state].get(terminal)
        return False

    def report(
        self, start: int, end: int, error_id: str, *arguments: object, incomplete: bool = False
    ) -> None:
        """Takes an error from the lexer: the parse is over."""
        raise Rejected(error_id)

    def parse_nested(self, text: str, places: Sequence[int]) -> Expression:
        """Parses a piece of the same source on its own; `places` are the offsets of its text."""
        parser = Parser(self.source, text, places)
        node: Expression = parser.run("nested_expression")
        return node

    # The loop.

    def run(self, start: str) -> Any:
        """Parses to the end; gives what the start rule's action made."""
        actions, gotos, rules = self.tables.actions, self.tables.gotos, self.tables.rules
        end_state = self.tables.ends[start]
        states, values, starts, ends = self.states, self.values, self.starts, self.ends
        states.append(self.tables.starts[start])
        next_token = self.lexer.next
        while True:
            token = next_token()
            terminal = token.terminal
            while True:
                action = actions[states[-1]].get(terminal)
                if action is None:
                    if states[-1] == end_state:
                        return values[-1]
                    raise Rejected(terminal)
                if action >= 0:
                    states.append(action)
                    values.append(token)
                    starts.append(token.start)
                    ends.append(token.end)
                    break
                size, origin, how, _, picks = rules[~action]
                if how == PASS and size == 1:
                    # Two reductions of three only rename what is there.
                    states[-1] = gotos[states[-2]][origin]
                else:
                    self.reduce(~action)

    def reduce(self, number: int) -> None:
        """Replaces the symbols of a complete rule by what its action makes of them."""
        size, origin, how, _, picks = self.tables.rules[number]
        states, values, starts, ends = self.states, self.values, self.starts, self.ends
        if size == 0:
            start = end = ends[-1] if ends else 0
            value = [] if how == LIST else self.actions[number](self.context, start, end, [])
        else:
            start, end = starts[-size], ends[-1]
            if how == PASS:
                value = values[picks[0] - size]
            else:
                children = values[-size:]
                if how == PICK:
                    children = [children[index] for index in picks]
                elif how >= FLATTEN:
                    children = _flatten(children, picks)
                if how == LIST:
                    value = children
                else:
                    value = self.actions[number](self.context, start, end, children)
            del states[-size:], values[-size:], starts[-size:], ends[-size:]
        states.append(self.tables.gotos[states[-1]][origin])
        values.append(value)
        starts.append(start)
        ends.append(end)


def _flatten(values: list[Any], picks: tuple[int, ...]) -> list[Any]:
    """The picked values, those marked with ~ being lists whose members take their place."""
    first = picks[0] if picks else 0
    if first < 0:
        # Helpers for `*` are left-recursive: the list so far grows in place.
        result: list[Any] = values[~first]
        rest = picks[1:]
    else:
        result = []
        rest = picks
    for pick in rest:
        if pick < 0:
            result.extend(values[~pick])
        else:
            result.append(values[pick])
    return result
