"""Source text → a checked tree: parses by the grammar or with recovery, then checks semantics."""

from __future__ import annotations

from poshws.syntax.ast.base import link_parents
from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.collection_pause import without_collection
from poshws.syntax.diagnostics.errors import ErrorList, Rejected, Unrecoverable
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parse_result import ParseResult
from poshws.syntax.parser.lalr import Parser
from poshws.syntax.semantics import check
from poshws.syntax.source import EmptyExtent, Source

_SKIPPED = ("NewLine", "Comment", "LineContinuation")


def parse_script(text: str, file: str | None = None) -> ParseResult:
    """Parses a whole script."""
    source = Source(text, file)
    with without_collection():  # all that is made stays
        try:
            return _parse(source)
        except RecursionError:
            return _parse_deeply(source)


def _parse_deeply(source: Source) -> ParseResult:
    """Parses what is nested more deeply than Python's calls may be by default."""
    from poshws.syntax.parser.deep_recursion import run_deeply  # deferred

    try:
        return run_deeply(lambda: _parse(source))
    except RecursionError:
        return too_complicated(source)


def _parse(source: Source) -> ParseResult:
    errors = ErrorList(source)
    is_regular = True
    try:
        script, tokens, requires = _by_grammar(source)
    except Rejected:
        from poshws.syntax.parser.recovery import recover  # deferred

        is_regular = False
        script, tokens, requires = recover(source, errors)
    if requires:
        from poshws.syntax.semantics.requirements import read_requirements  # deferred

        script.requirements = read_requirements(requires, errors)
    _move_lone_end(tokens)
    depth = link_parents(script)
    try:
        check(script, errors)
    except Unrecoverable:
        errors = ErrorList(source)
        errors.add_at(EmptyExtent(source), "UnrecoverableParserError", ())
    return ParseResult(script, errors.errors, tokens, depth, is_regular)


def _by_grammar(source: Source) -> tuple[ScriptBlock, list[Token], list[Token]]:
    """The tree, all tokens, and those of the `#requires` comments; raises Rejected."""
    parser = Parser(source, source.text)
    script: ScriptBlock = parser.run("script")
    lexer = parser.lexer
    signature = lexer.first_signature
    if signature is not None and _stands_behind(signature, lexer.tokens):
        raise Rejected
    return script, lexer.tokens, lexer.requires


def parse_stretch(text: str, file: str | None, stretch: tuple[int, int]) -> ScriptBlock:
    """The tree of some statements in the middle of a script that the grammar takes."""
    start, end = stretch
    source = Source(text, file)
    with without_collection():
        parser = Parser(source, text[start:end], range(start, end + 1))
        script: ScriptBlock = parser.run("script")
        link_parents(script)
        check(script, ErrorList(source))
    return script


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
    from poshws.syntax.parser.recovery import empty_script  # deferred

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
