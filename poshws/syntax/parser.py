"""Tokens → nodes: runs the tables that Lark made of the grammar, and builds nodes as rules complete.

A parser of its own rather than Lark's, since the lexer has to ask what may come next, and since an
error does not end the parse: it is reported as PowerShell reports it, mended, and the parse goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from poshws.syntax import ParseResult
from poshws.syntax.builders import Builder
from poshws.syntax.errors import ParseError
from poshws.syntax.lexer import Lexer
from poshws.syntax.messages import message
from poshws.syntax.nodes.base import Extent, Node, Source, link_parents
from poshws.syntax.nodes.script import ScriptBlock
from poshws.syntax.tables import FLATTEN, LIST, PASS, PICK, Tables, load
from poshws.syntax.tokens import Token


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables, loaded once."""
    return load()


def parse_script(text: str, file: str | None = None) -> ParseResult:
    """Parses a whole script."""
    source = Source(text, file)
    errors = ErrorList(source)
    parser = Parser(source, errors, text)
    script: ScriptBlock = parser.run("script")
    link_parents(script)
    return ParseResult(script, errors.errors, parser.lexer.tokens)


class ErrorList:
    """The errors of one parse; the same error at the same place counts once."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.errors: list[ParseError] = []
        self._seen: set[tuple[str, int, int]] = set()

    def add(self, start: int, end: int, error_id: str, arguments: Sequence[object], incomplete: bool) -> None:
        """Adds an error unless it is there already."""
        if (error_id, start, end) not in self._seen:
            self._seen.add((error_id, start, end))
            text = message(error_id, arguments)
            extent = Extent(self.source, start, end)
            self.errors.append(ParseError(extent, error_id, text, incomplete))


class Parser:
    """One run over a script or over a piece of it."""

    def __init__(
        self,
        source: Source,
        errors: ErrorList,
        text: str,
        places: Sequence[int] | None = None,
    ) -> None:
        self.source = source
        self.errors = errors
        self.lexer = Lexer(source, self, text, places)
        self.tables = tables()
        self.states: list[int] = []
        self.values: list[Any] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.builder = Builder(source, self)
        self.methods = [
            getattr(self.builder, rule.method) if rule.method else None
            for rule in self.tables.rules
        ]

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

    def depth(self) -> int:
        """How many symbols are on the stack."""
        return len(self.values)

    def report(
        self, start: int, end: int, error_id: str, *arguments: object, incomplete: bool = False
    ) -> None:
        """Takes an error from the lexer or the builder."""
        at_end = incomplete and self.only_blanks_after(end)
        self.errors.add(start, end, error_id, arguments, at_end)

    def only_blanks_after(self, at: int) -> bool:
        """True where nothing but blanks and comments follows (a line's end counts as something)."""
        from poshws.syntax.comments import only_blanks_and_comments

        return only_blanks_and_comments(self.lexer.text if self.lexer.places else self.source.text, at)

    def parse_nested(self, text: str, places: Sequence[int]) -> Node:
        """Parses a piece of the same source on its own; `places` are the offsets of its text."""
        parser = Parser(self.source, self.errors, text, places)
        node: Node = parser.run("nested_expression")
        return node

    # The loop.

    def run(self, start: str) -> Any:
        """Parses to the end; gives what the start rule's method made."""
        actions = self.tables.actions
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
                    from poshws.syntax.recovery import recover

                    replacement = recover(self, token)
                    if replacement is None:
                        break
                    token = replacement
                    terminal = token.terminal
                elif action >= 0:
                    states.append(action)
                    values.append(token)
                    starts.append(token.start)
                    ends.append(token.end)
                    break
                else:
                    self.reduce(~action)

    def reduce(self, number: int) -> None:
        """Replaces the symbols of a complete rule by what its method makes of them."""
        size, origin, how, _, picks = self.tables.rules[number]
        states, values, starts, ends = self.states, self.values, self.starts, self.ends
        if size == 0:
            start = end = ends[-1] if ends else 0
            value = [] if how == LIST else self.methods[number](start, end, [])
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
                value = children if how == LIST else self.methods[number](start, end, children)
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


__all__ = ["Parser", "parse_script"]
