"""Tokens → nodes: runs the tables that Lark made of the grammar; builds nodes as rules complete.

A parser of its own rather than Lark's, since the lexer has to ask what may come next. At the first
error it gives up, and the text goes to `recovery`, which knows what PowerShell would say of it.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from poshws.syntax import ParseResult
from poshws.syntax.builders import Builder
from poshws.syntax.checks import check
from poshws.syntax.errors import ErrorList, Rejected, Unrecoverable
from poshws.syntax.lexer import Lexer
from poshws.syntax.nodes.base import EmptyExtent, Node, Source, link_parents
from poshws.syntax.nodes.script import ScriptBlock
from poshws.syntax.tables import FLATTEN, LIST, PASS, PICK, Tables, load
from poshws.syntax.tokens import Token

_SKIPPED = ("NewLine", "Comment", "LineContinuation")


@lru_cache(maxsize=1)
def tables() -> Tables:
    """The tables, loaded once."""
    return load()


def parse_script(text: str, file: str | None = None) -> ParseResult:
    """Parses a whole script."""
    source = Source(text, file)
    collects = gc.isenabled()
    gc.disable()  # all that is made stays, so looking for garbage would only cost time
    try:
        return _parse(source)
    except RecursionError:
        return _parse_deeply(source)
    finally:
        if collects:
            gc.enable()


def _parse_deeply(source: Source) -> ParseResult:
    """Parses what is nested more deeply than Python's calls may be by default."""
    from poshws.syntax.depth import run_deeply

    try:
        return run_deeply(lambda: _parse(source))
    except RecursionError:
        return too_complicated(source)


def _parse(source: Source) -> ParseResult:
    errors = ErrorList(source)
    try:
        script, tokens, requires = _by_grammar(source)
    except Rejected:
        from poshws.syntax.recovery import recover

        script, tokens, requires = recover(source, errors)
    if requires:
        from poshws.syntax.checks.requirements import read_requirements

        script.requirements = read_requirements(requires, errors)
    _move_lone_end(tokens)
    depth = link_parents(script)
    try:
        check(script, errors)
    except Unrecoverable:
        errors = ErrorList(source)
        errors.add_at(EmptyExtent(source), "UnrecoverableParserError", ())
    return ParseResult(script, errors.errors, tokens, depth)


def _by_grammar(source: Source) -> tuple[ScriptBlock, list[Token], list[Token]]:
    """The tree, all tokens, and those of the `#requires` comments; raises Rejected."""
    parser = Parser(source, source.text)
    script: ScriptBlock = parser.run("script")
    lexer = parser.lexer
    signature = lexer.first_signature
    if signature is not None and _stands_behind(signature, lexer.tokens):
        raise Rejected
    return script, lexer.tokens, lexer.requires


def _move_lone_end(tokens: list[Token]) -> None:
    """Where there is nothing but comments PowerShell looks for a `using` behind the end.

    It goes back to the end that it found, which is one behind the text, and reads it again.
    """
    for token in tokens:
        if token.kind == "EndOfInput":
            token.start = token.end = token.end + 1
        elif token.kind not in _SKIPPED:
            return


def too_complicated(source: Source) -> ParseResult:
    """What is nested too deeply to be read is an error of its own."""
    from poshws.syntax.recovery import empty_script

    errors = ErrorList(source)
    errors.add(0, len(source.text), "ScriptTooComplicated", ())
    script = empty_script(source)
    return ParseResult(script, errors.errors, [], link_parents(script))


def _stands_behind(signature: int, tokens: list[Token]) -> bool:
    """Whether there is anything but comments behind the comment that begins a signature."""
    for token in reversed(tokens):
        if token.start <= signature:
            return False
        if token.kind not in ("Comment", "NewLine", "EndOfInput"):
            return True
    return False


class Parser:
    """One run over a script or over a piece of it."""

    def __init__(
        self,
        source: Source,
        text: str,
        places: Sequence[int] | None = None,
    ) -> None:
        self.source = source
        self.lexer = Lexer(source, self, text, places)
        self.tables = tables()
        self.states: list[int] = []
        self.values: list[Any] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.builder = Builder(source, self)
        self.methods: list[Any] = [
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

    def report(
        self, start: int, end: int, error_id: str, *arguments: object, incomplete: bool = False
    ) -> None:
        """Takes an error from the lexer or the builder: the parse is over."""
        raise Rejected(error_id)

    def parse_nested(self, text: str, places: Sequence[int]) -> Node:
        """Parses a piece of the same source on its own; `places` are the offsets of its text."""
        parser = Parser(self.source, text, places)
        node: Node = parser.run("nested_expression")
        return node

    # The loop.

    def run(self, start: str) -> Any:
        """Parses to the end; gives what the start rule's method made."""
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
