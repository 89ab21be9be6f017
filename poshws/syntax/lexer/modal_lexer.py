"""Characters of a script → tokens for the parser, in the mode that their place asks for.

PowerShell reads the same characters differently in different places: `-eq` is an operator in an
expression and a parameter in a command, `1kb` and `foo.exe` are one word each, `if` is a keyword
only where a statement may begin. The parser asks for one token at a time, so the lexer knows what
has been accepted so far. It keeps a stack of frames, one for each open bracket, each with the mode
of its text, and where text alone does not tell (`{` of a block or of a script block, `else` on the
next line), it asks the parser what it could take (`accepts`). grammar/README.md lists the modes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from poshws.syntax.lexer import modes
from poshws.syntax.lexer.characters import is_identifier_start, match_clause_word, match_newline
from poshws.syntax.lexer.comments import next_line_begins_with_pipe, skip_to_word
from poshws.syntax.lexer.frames import BLOCK_OPENERS, CLOSERS, Frame
from poshws.syntax.lexer.keywords import STATEMENT_WORDS
from poshws.syntax.lexer.scanner import Reporter, Scanner
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.source import Source

# What may stand directly behind the last token.
NOTHING, MEMBERS, TYPE_MEMBERS, CALL = 0, 1, 2, 3
# Whether an operand or an operator is due; behind a type literal it may be either.
OPERAND, OPERATOR, AFTER_TYPE = 0, 1, 2

# After these PowerShell does not pass over the end of a line.
_NEWLINE_MATTERS = frozenset(
    ("TYPE_NAME", "CALL", "PARAMETER_COLON", "REDIRECT_FILE", "_USING", "USING_KIND")
)


class Parser(Reporter, Protocol):
    """What the lexer wants of the parser."""

    def accepts(self, terminal: str) -> bool:
        """True where the parser could take the terminal next."""


class Lexer(Scanner):
    """Gives the tokens of a script one by one; `next` is the whole interface to the parser."""

    def __init__(
        self,
        source: Source,
        parser: Parser,
        text: str,
        places: Sequence[int] | None = None,
    ) -> None:
        super().__init__(source, parser, text, places)
        self.parser = parser
        self.frames: list[Frame] = []
        self.frame = Frame("$ROOT", modes.start, modes.start, False)
        self.attached = NOTHING
        self.due = OPERAND
        self.after_operator = False  # the number `1?` ends at the question mark then
        self.wants_member = False
        self.terminal = ""  # of the last token
        self.attribute_ends: dict[int, int] = {}  # see brackets.py
        # The modules of literals and operators know the modes by these.
        self.expression_mode = modes.expression

    def generic(self) -> Token:
        """What is nothing else, as a bare word."""
        return modes.generic(self)

    def next(self) -> Token:
        """The next token; its `terminal` is what the grammar calls it."""
        if self.attached:
            token = modes.attached_token(self)
            if token is not None:
                return token
        if self.wants_member:
            return modes.member_token(self)
        while True:
            character = self.skip_blanks()
            if character and character in "\r\n":
                token = self._newline()
                if token is not None:
                    return token
                continue
            self.begin = self.at
            if not character:
                token = self.emit("$END", "EndOfInput", self.length)
                # PowerShell places it one behind the last character.
                token.start = token.end = token.end + 1
                return token
            token = self._bracket(character)
            return token if token is not None else self.frame.mode(self, character)

    def emit(
        self, terminal: str, kind: str, end: int, value: object = None, flags: int = 0
    ) -> Token:
        """A token after which an operand is due."""
        token = self.new_token(kind, end, value, flags)
        token.terminal = self.terminal = terminal
        self.attached = NOTHING
        self.due = OPERAND
        self.after_operator = False
        return token

    def emit_operand(
        self, terminal: str, kind: str, end: int, value: object = None, flags: int = 0
    ) -> Token:
        """A token that is an operand or ends one."""
        token = self.new_token(kind, end, value, flags)
        token.terminal = self.terminal = terminal
        self.attached = MEMBERS
        self.due = OPERATOR
        return token

    def emit_operator(self, terminal: str, kind: str, end: int) -> Token:
        """An operator: an operand is due, and a number in it ends at `?` and `:`."""
        token = self.emit(terminal, kind, end)
        self.after_operator = True
        return token

    # Brackets and separators, which read the same in every mode.

    def _bracket(self, character: str) -> Token | None:
        at = self.at
        if character in "(){}":
            if character == "(":
                return self.open(self._paren_terminal(), "LParen", at + 1)
            if character == "{":
                return self.open(self._brace_terminal(), "LCurly", at + 1)
            return self.close(character)
        if character == ";":
            token = self.emit("_SEMI", "Semi", at + 1)
            self.frame.mode = self.frame.base
            return token
        if character == "|":
            if self.text.startswith("||", at):
                return self._to_start("OR_OR", "OrOr", at + 2)
            return self._to_start("_PIPE", "Pipe", at + 1)
        if character == "&":
            if self.text.startswith("&&", at):
                return self._to_start("AND_AND", "AndAnd", at + 2)
            if self.frame.mode is modes.start and self.parser.accepts("CALL"):
                token = self.emit("CALL", "Ampersand", at + 1)
                self.frame.begin_command()
                return token
            return self._to_start("_AMPERSAND", "Ampersand", at + 1)
        if character == ",":
            return self._comma()
        return None

    def _to_start(self, terminal: str, kind: str, end: int) -> Token:
        token = self.emit(terminal, kind, end)
        self.frame.mode = modes.start
        return token

    def _comma(self) -> Token:
        end = self.at + 1
        frame = self.frame
        if frame.mode is modes.command or frame.mode is modes.type_name:
            if frame.opener != "_LBRACKET" or frame.mode is modes.command:
                return self.emit("_COMMA", "Comma", end)
            token = self.emit("_ASSEMBLY_COMMA", "Comma", end)
            frame.mode = modes.assembly
            return token
        if frame.no_comma:
            frame.mode = frame.base
            return self.emit("_ARGUMENT_COMMA", "Comma", end)
        if self.due == OPERAND and frame.mode in (modes.start, modes.expression):
            frame.mode = modes.expression
            return self.emit_operator("UNARY", "Comma", end)
        return self.emit_operator("_COMMA", "Comma", end)

    def _paren_terminal(self) -> str:
        mode = self.frame.mode
        if mode is modes.type_name:
            return "_ATTRIBUTE_PAREN"
        if mode is modes.header or mode is modes.signature:
            for terminal in ("_PARAM_PAREN", "_CALL_PAREN"):
                if self.parser.accepts(terminal):
                    return terminal
        return "_LPAREN"

    def _brace_terminal(self) -> str:
        mode = self.frame.mode
        if mode in (modes.start, modes.command, modes.expression):
            return "_LCURLY"
        for terminal in BLOCK_OPENERS:
            if self.parser.accepts(terminal):
                return terminal
        return "_LCURLY"

    def open(self, terminal: str, kind: str, end: int, is_member: bool = False) -> Token:
        """Opens a bracket: the text inside has its own frame."""
        outer = self.frame
        if outer.mode is modes.start and terminal not in ("_LBRACKET", *BLOCK_OPENERS):
            outer.mode = modes.expression
        token = self.emit(terminal, kind, end)
        self.frames.append(outer)
        self.frame = outer.inside(terminal)
        self.frame.is_member = is_member
        return token

    def close(self, character: str) -> Token:
        """Closes the innermost bracket, if it is of that kind."""
        kind, terminal = CLOSERS[character]
        frame = self.frame
        if not self.frames or frame.closer != character:
            return self.emit(terminal, kind, self.at + 1)
        outer = self.frame = self.frames.pop()
        if frame.is_operand:
            token = self.emit_operand(terminal, kind, self.at + 1)
            if frame.is_member:
                self.attached = CALL
            return token
        token = self.emit(terminal, kind, self.at + 1)
        if frame.opener == "_LBRACKET":
            self._close_type(frame, outer)
        elif frame.opener == "_GENERIC_CALL":
            self.attached = CALL
        elif frame.ends_statement or (frame.opener == "_PARAM_PAREN" and outer.keyword == "param"):
            outer.mode = modes.start if outer.base is modes.key else outer.base
        return token

    def _close_type(self, frame: Frame, outer: Frame) -> None:
        if outer.mode in (modes.start, modes.expression, modes.argument, modes.key):
            self.due = AFTER_TYPE
            self.after_operator = True
            if not frame.is_attribute:
                self.attached = TYPE_MEMBERS
                outer.mode = modes.expression
        elif outer.mode is modes.label:
            outer.mode = modes.expression

    # Ends of lines.

    def _newline(self) -> Token | None:
        """Gives the end of the line to a parser that can take one, else passes over it."""
        self.begin = self.at
        end = match_newline(self.text, self.at).end()  # type: ignore[union-attr]
        token = self.new_token("NewLine", end)
        parser = self.parser
        if not parser.accepts("_NEWLINE"):
            if not self._newline_matters():
                return None
        elif self._continues_on_next_line(end):
            return None
        token.terminal = self.terminal = "_NEWLINE"
        self.attached = NOTHING
        self.due = OPERAND
        self.after_operator = False
        self.frame.mode = self.frame.base
        self.skip_newlines()
        return token

    def _newline_matters(self) -> bool:
        """Whether the end of the line is an error here rather than a blank."""
        if self.terminal == "METHOD_NAME":
            return True
        if self.terminal == "EQUALS":
            return self.frame.opener == "_ENUM_BODY"
        if self.terminal in _NEWLINE_MATTERS:
            return self.frame.mode is not modes.signature
        if self.frame.mode is modes.type_name and self.frame.opener == "_LBRACKET":
            return self.terminal == "_RBRACKET"
        return self.frame.opener == "_AT_CURLY" and self.parser.accepts("EQUALS")

    def _continues_on_next_line(self, at: int) -> bool:
        text = self.text
        following = text[at : at + 1]
        may_lead_to_pipe = following and following in "| \t#<"
        if (
            may_lead_to_pipe
            and next_line_begins_with_pipe(text, at)
            and self.parser.accepts("_PIPE")
        ):
            return True

        at = skip_to_word(text, at)
        word = match_clause_word(text, at)
        if word is None or is_identifier_start(text[word.end() : word.end() + 1] or " "):
            return False
        name = word.group().lower()
        # Elsewhere than behind the block of `do`, `while` begins a statement of its own.
        return self.parser.accepts("UNTIL" if name == "while" else STATEMENT_WORDS[name])
