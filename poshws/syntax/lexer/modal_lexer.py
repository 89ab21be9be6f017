"""Tokens → terminals of the grammar: reads each token in the mode that its place asks for.

PowerShell reads the same characters differently in different places: `-eq` is an operator in an
expression and a parameter in a command, `1kb` and `foo.exe` are one word each, `if` is a keyword
only where a statement may begin. The parser asks for one token at a time, so the lexer knows what
has been accepted so far. It keeps a stack of frames, one for each open bracket, each with its
context, and where the text alone does not tell (`{` of a block or of a script block, `else` on the
next line), it asks the parser what it could take (`accepts`). grammar/README.md lists the contexts.

The tokens themselves are read by the tokenizer, in the mode that the context asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer import tokenizer
from poshws.syntax.lexer.characters import (
    DASHES,
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_identifier_start,
    match_blanks,
    match_blanks_and_newlines,
    match_clause_word,
    match_generic_call,
    match_identifier,
    match_newline,
    match_type_name,
)
from poshws.syntax.lexer.frames import (
    ARGUMENT,
    ASSEMBLY,
    BLOCK_OPENERS,
    CLAUSE,
    COMMAND,
    DATA_NAME,
    DEFINITION_NAME,
    ENUMERATION,
    EXPRESSION,
    FUNCTION_NAME,
    HEADER,
    KEY,
    LABEL,
    SIGNATURE,
    START,
    TYPE_NAME,
    USING,
    Frame,
)
from poshws.syntax.lexer.keywords import KEYWORDS, REFUSED_WORDS, STATEMENT_WORDS
from poshws.syntax.lexer.lookahead import (
    end_of_attributes,
    next_line_begins_with_pipe,
    skip_to_word,
    word_at,
)
from poshws.syntax.lexer.scanner import Reporter
from poshws.syntax.lexer.strings import StringParts, scan_generic
from poshws.syntax.lexer.tokens import TOKEN_KINDS, Token, TokenFlags
from poshws.syntax.source import Source

# What may stand directly behind the last token.
NOTHING, MEMBERS, TYPE_MEMBERS, CALL, VERBATIM = range(5)
# Whether an operand or an operator is due; behind a type literal it may be either.
OPERAND, OPERATOR, AFTER_TYPE = range(3)

_QUOTES: Final = SINGLE_QUOTES + DOUBLE_QUOTES
_ATTACHED_STARTS: Final = frozenset("([{.:?<")
_SIGNED: Final = frozenset("+" + DASHES)
_EXPRESSION_STARTS: Final = frozenset("$@+!([{" + DASHES + _QUOTES + "0123456789.")
_LOOP_WORDS: Final = frozenset(("switch", "foreach", "for", "while", "do"))
_match_label = re.compile(r":([^\W\d]\w*)").match

# After these PowerShell does not pass over the end of a line.
_NEWLINE_MATTERS: Final = frozenset(
    ("TYPE_NAME", "CALL", "PARAMETER_COLON", "REDIRECT_FILE", "_USING", "USING_KIND")
)
# Kind of a token that is a value wherever it stands: its terminal.
_VALUES: Final = {
    "Variable": "VARIABLE",
    "SplattedVariable": "SPLATTED_VARIABLE",
    "Number": "NUMBER",
    "StringLiteral": "STRING",
    "HereStringLiteral": "STRING",
    "StringExpandable": "STRING",
    "HereStringExpandable": "STRING",
}
# Kind of a token that opens a bracket wherever it stands: its terminal.
_OPENERS: Final = {
    "DollarParen": "_DOLLAR_PAREN", "AtParen": "_AT_PAREN", "AtCurly": "_AT_CURLY"
}  # fmt: skip
# Kind of a token that closes a bracket: its terminal and its text.
_CLOSERS: Final = {
    "RParen": ("_RPAREN", ")"), "RCurly": ("_RCURLY", "}"), "RBracket": ("_RBRACKET", "]")
}  # fmt: skip
# Behind these the line still begins a statement: they stand in front of it or end a label.
_OPENED_AT_START: Final = frozenset(
    ("_LBRACKET", "INDEX", "_CALL_PAREN", "CALL_BLOCK", "_GENERIC_CALL", *BLOCK_OPENERS)
)
_VARIABLES: Final = ("VARIABLE", "SPLATTED_VARIABLE")
# What PowerShell lets stand directly behind a variable that begins a command.
_BEHIND_VARIABLES: Final = "\0\t\r\n &(),;{}|.[=:"
_OPERAND_STARTS: Final = frozenset(
    ("VARIABLE", "SPLATTED_VARIABLE", "NUMBER", "STRING", "EXPANDABLE_STRING", "UNARY", "_AT_PAREN",
     "_AT_CURLY", "_DOLLAR_PAREN")
)  # fmt: skip
_COMMAND_NAMES: Final = frozenset(
    ("WORD", "EXPANDABLE_WORD", "PARAMETER", "PARAMETER_COLON", "REDIRECT_FILE", "REDIRECT_MERGE",
     "REDIRECT_IN")
)  # fmt: skip
_FUNCTION_NAMES: Final = frozenset(
    ("WORD", "EXPANDABLE_WORD", "PARAMETER", "PARAMETER_COLON", "NUMBER")
)
# The option of a statement that an argument follows.
_ARGUMENT_OPTIONS: Final = {
    "switch": "file", "foreach": "throttlelimit", "data": "supportedcommand"
}  # fmt: skip
_USING_KINDS: Final = frozenset(("namespace", "module", "assembly", "type", "command"))
_MODIFIERS: Final = {"static": "STATIC", "hidden": "HIDDEN", "base": "BASE"}
# Words that are keywords inside an expression: their terminal and the context behind them.
_WORDS_IN_EXPRESSIONS: Final = {
    "in": ("_IN", START), "class": ("_CLASS", DEFINITION_NAME), "enum": ("_ENUM", DEFINITION_NAME)
}  # fmt: skip
# The context behind a keyword, where it is not the header of a block.
_AFTER_KEYWORD: Final = {
    "function": FUNCTION_NAME, "filter": FUNCTION_NAME, "return": START, "throw": START,
    "exit": START, "break": LABEL, "continue": LABEL, "class": DEFINITION_NAME,
    "workflow": FUNCTION_NAME, "enum": DEFINITION_NAME, "using": USING, "data": DATA_NAME,
}  # fmt: skip


class Parser(Reporter, Protocol):
    """What the lexer wants of the parser."""

    def accepts(self, terminal: str) -> bool:
        """True where the parser could take the terminal next."""


class ModalLexer(tokenizer.Tokenizer):
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
        self.frame = Frame("$ROOT")
        self.attached = NOTHING
        self.due = OPERAND
        self.wants_member = False
        self.terminal = ""  # of the last token
        self.attribute_ends: dict[int, int | None] = {}  # see _end_of_attributes

    def next(self) -> Token:
        """The next token; its `terminal` is what the grammar calls it."""
        if self.attached:
            token = self._attached_token()
            if token is not None:
                return token
        if self.wants_member:
            return self._member_token()
        while True:
            character = self.skip_blanks()
            if character and character in "\r\n":
                token = self._newline()
                if token is not None:
                    return token
                continue
            self.begin = self.at
            if not character:
                return self._mark("$END", self.end_of_input())
            token = self._delimiter(character)
            return token if token is not None else _CONTEXTS[self.frame.context](self, character)

    # Terminals, and what is due behind them.

    def _mark(self, terminal: str, token: Token) -> Token:
        """Gives a token its terminal; an operand is due behind it."""
        token.terminal = self.terminal = terminal
        self.attached = NOTHING
        self.due = OPERAND
        self.ends_number_at_ternary = False
        return token

    def _mark_operator(self, terminal: str, token: Token) -> Token:
        """The same for an operator, behind which a number ends at `?` and `:`."""
        self._mark(terminal, token)
        self.ends_number_at_ternary = True
        return token

    def _mark_operand(self, terminal: str, token: Token) -> Token:
        """The same for what is an operand or ends one."""
        token.terminal = self.terminal = terminal
        self.attached = MEMBERS
        self.due = OPERATOR
        return token

    def _mark_value(self, terminal: str, token: Token) -> Token:
        """The same for a value; a string that expands nothing is as good as a literal one."""
        if terminal == "STRING" and token.nested is not None:
            terminal = "EXPANDABLE_STRING"
        return self._mark_operand(terminal, token)

    def _emit(self, terminal: str, kind: str, end: int) -> Token:
        return self._mark(terminal, self.new_token(kind, end))

    def _name(self, terminal: str, match: re.Match[str]) -> Token:
        """An identifier that is read as one even where it looks like something else."""
        return self._mark(terminal, self.new_token("Identifier", match.end(), match.group()))

    # Brackets and separators, which read the same in every context.

    def _delimiter(self, character: str) -> Token | None:
        at = self.at
        if character in "(){}":
            if character == "(":
                return self._open(self._paren_terminal(), self.new_token("LParen", at + 1))
            if character == "{":
                return self._open(self._brace_terminal(), self.new_token("LCurly", at + 1))
            kind = "RParen" if character == ")" else "RCurly"
            return self._close(self.new_token(kind, at + 1))
        if character == ";":
            token = self._emit("_SEMI", "Semi", at + 1)
            self.frame.context = self.frame.base
            return token
        if character == "|":
            if self.text.startswith("||", at):
                return self._to_start("OR_OR", "OrOr", at + 2)
            return self._to_start("_PIPE", "Pipe", at + 1)
        if character == "&":
            if self.text.startswith("&&", at):
                return self._to_start("AND_AND", "AndAnd", at + 2)
            if self.frame.context in (START, LABEL) and self.parser.accepts("CALL"):
                token = self._emit("CALL", "Ampersand", at + 1)
                self.frame.begin_command()
                return token
            return self._to_start("_AMPERSAND", "Ampersand", at + 1)
        if character == ",":
            return self._comma()
        return None

    def _to_start(self, terminal: str, kind: str, end: int) -> Token:
        token = self._emit(terminal, kind, end)
        self.frame.context = START
        return token

    def _comma(self) -> Token:
        due, frame = self.due, self.frame
        token = self._emit("_COMMA", "Comma", self.at + 1)
        if frame.context is COMMAND:
            return token
        if frame.context is TYPE_NAME:
            if frame.opener == "_LBRACKET":
                token.terminal = self.terminal = "_ASSEMBLY_COMMA"
                frame.context = ASSEMBLY
            return token
        if frame.no_comma:
            token.terminal = self.terminal = "_ARGUMENT_COMMA"
            frame.context = frame.base
            return token
        self.ends_number_at_ternary = True
        starts = frame.context in (START, LABEL)
        if starts or (due == OPERAND and frame.context is EXPRESSION):
            token.terminal = self.terminal = "UNARY"
            frame.context = EXPRESSION
        return token

    def _paren_terminal(self) -> str:
        context = self.frame.context
        if context is TYPE_NAME:
            return "_ATTRIBUTE_PAREN"
        if context is HEADER or context is SIGNATURE:
            for terminal in ("_PARAM_PAREN", "_CALL_PAREN"):
                if self.parser.accepts(terminal):
                    return terminal
        return "_LPAREN"

    def _brace_terminal(self) -> str:
        if self.frame.context in (START, COMMAND, EXPRESSION):
            return "_LCURLY"
        for terminal in BLOCK_OPENERS:
            if self.parser.accepts(terminal):
                return terminal
        return "_LCURLY"

    def _open(self, terminal: str, token: Token, is_member: bool = False) -> Token:
        """Opens a bracket: the text inside has its own frame."""
        outer = self.frame
        if outer.context is START and terminal not in _OPENED_AT_START:
            outer.context = EXPRESSION
        self._mark(terminal, token)
        self.frames.append(outer)
        self.frame = outer.inside(terminal)
        self.frame.is_member = is_member
        self.in_workflow = self.frame.in_workflow
        return token

    def _open_square(self, terminal: str) -> Token:
        return self._open(terminal, self.new_token("LBracket", self.at + 1))

    def _close(self, token: Token) -> Token:
        """Closes the innermost bracket, if it is of that kind."""
        terminal, character = _CLOSERS[token.kind]
        self._mark(terminal, token)
        frame = self.frame
        if frame.closer != character:
            return token
        outer = self.frame = self.frames.pop()
        self.in_workflow = outer.in_workflow
        if frame.is_operand:
            self._mark_operand(terminal, token)
            if outer.context is LABEL:
                outer.context = START
            if frame.is_member:
                self.attached = CALL
        elif frame.opener == "_LBRACKET":
            self._close_type(frame, outer)
        elif frame.opener == "_GENERIC_CALL":
            self.attached = CALL
        elif frame.ends_statement or (frame.opener == "_PARAM_PAREN" and outer.keyword == "param"):
            outer.context = START if outer.base is KEY else outer.base
        return token

    def _close_type(self, frame: Frame, outer: Frame) -> None:
        if outer.context in (START, EXPRESSION, ARGUMENT, KEY):
            self.due = AFTER_TYPE
            self.ends_number_at_ternary = True
            if not frame.is_attribute:
                self.attached = TYPE_MEMBERS
                outer.context = EXPRESSION

    # Ends of lines.

    def _newline(self) -> Token | None:
        """Gives the end of the line to a parser that can take one, else passes over it."""
        self.begin = self.at
        end = match_newline(self.text, self.at).end()  # type: ignore[union-attr]
        token = self.new_token("NewLine", end)
        if not self.parser.accepts("_NEWLINE"):
            if not self._newline_matters():
                return None
        elif self._continues_on_next_line(end):
            return None
        self._mark("_NEWLINE", token)
        self.frame.context = self.frame.base
        self.skip_newlines()
        return token

    def _newline_matters(self) -> bool:
        """Whether the end of the line is an error here rather than a blank."""
        frame = self.frame
        if self.terminal == "METHOD_NAME":
            return True
        if self.terminal == "EQUALS":
            return frame.opener == "_ENUM_BODY"
        if self.terminal in _NEWLINE_MATTERS:
            return frame.context is not SIGNATURE
        if frame.context is TYPE_NAME and frame.opener == "_LBRACKET":
            return self.terminal == "_RBRACKET"
        return frame.opener == "_AT_CURLY" and self.parser.accepts("EQUALS")

    def _continues_on_next_line(self, at: int) -> bool:
        text = self.text
        following = text[at : at + 1]
        if (
            following
            and following in "| \t#<"
            and next_line_begins_with_pipe(text, at)
            and self.parser.accepts("_PIPE")
        ):
            return True
        at = skip_to_word(text, at)
        if text.startswith(":", at) and self.frame.context is EXPRESSION:
            return self.parser.accepts("_COLON")
        word = match_clause_word(text, at)
        if word is None or is_identifier_start(text[word.end() : word.end() + 1] or " "):
            return False
        name = word.group().lower()
        # Elsewhere than behind the block of `do`, `while` begins a statement of its own.
        return self.parser.accepts("UNTIL" if name == "while" else STATEMENT_WORDS[name])

    # Where a statement or a part of a pipeline begins.

    def _start(self, character: str) -> Token:
        """A keyword, an expression or a command."""
        self.due = OPERAND  # behind a label, too
        if is_identifier_start(character):
            return self._statement_word()
        if character in _EXPRESSION_STARTS:
            token = self._expression_start(character)
            if token is not None:
                return token
        elif character == ":":
            token = self._label()
            if token is not None:
                return token
        return self._command_name(character)

    def _statement_word(self) -> Token:
        text = self.text
        match = match_identifier(text, self.at)
        end = match.end() if match else self.at
        if match and ends_word(text[end : end + 1]):
            word = match.group().lower()
            terminal = STATEMENT_WORDS.get(word)
            if terminal is not None:
                token = self._keyword(word, terminal, end)
                if token is not None:
                    return token
            if word in REFUSED_WORDS and self.parser.accepts("_RETURN"):
                raise Rejected
        return self._command_name(text[self.at])

    def _keyword(self, word: str, terminal: str, end: int) -> Token | None:
        """The keyword's token and the context behind it; None where it can be none here."""
        if word == "param" and not self.text.startswith("(", skip_to_word(self.text, end)):
            return None
        if not self.parser.accepts(terminal):
            return None
        frame = self.frame
        frame.keyword = word
        frame.context = _AFTER_KEYWORD.get(word, HEADER)
        return self._emit(terminal, KEYWORDS[word], end)

    def _command_name(self, character: str) -> Token:
        """The first word of a command is its name, whatever it looks like."""
        self.frame.begin_command()
        token = self._command(character)
        if token.kind == "InlineScript":
            token.terminal = self.terminal = "INLINE_SCRIPT"
        elif token.terminal in _COMMAND_NAMES:
            token.terminal = self.terminal = "COMMAND_NAME"
            self.attached = NOTHING
        return token

    def _expression_start(self, character: str) -> Token | None:
        """The token that begins an expression, or None (nothing read) where a command begins."""
        if character == "[":
            return self._statement_bracket()
        at, count, frame = self.at, len(self.tokens), self.frame
        if character == ".":
            following = self.text[at + 1 : at + 2]
            if not "0" <= following <= "9":
                return self._dot_source(following)
        frame.context = EXPRESSION
        token = self._expression(character)
        if token.terminal in _OPERAND_STARTS:
            after = self.text[self.at : self.at + 1]
            is_word = token.terminal in _VARIABLES and after not in _BEHIND_VARIABLES
            if is_word or (token.terminal == "NUMBER" and not ends_word(after)):
                self._check_as_word(at)
            return token
        frame.context = START
        self.at = at
        self.attached = NOTHING
        self.due = OPERAND
        self.ends_number_at_ternary = False
        del self.tokens[count:]
        return None

    def _dot_source(self, following: str) -> Token | None:
        if not (ends_word(following) or following in "$\"'"):
            return None
        token = self._emit("CALL", "Dot", self.at + 1)
        self.frame.begin_command()
        return token

    def _label(self) -> Token | None:
        text = self.text
        match = _match_label(text, self.at)
        if match is None or not ends_word(text[match.end() : match.end() + 1]):
            return None
        if not self.parser.accepts("LABEL"):
            return None
        if word_at(text, skip_to_word(text, match.end())) not in _LOOP_WORDS:
            return None
        return self._mark("LABEL", self.new_token("Label", match.end(), match[1]))

    # `[` where a statement begins.

    def _statement_bracket(self) -> Token:
        """The bracket; in front of it a mark where attributes lead up to `param`."""
        if self.terminal == "_PARAM_ATTRIBUTES":
            return self._open_square("_LBRACKET")
        if self.parser.accepts("_PARAM_ATTRIBUTES"):
            at = self._end_of_attributes(self.at)
            if at is not None and word_at(self.text, at) == "param":
                parameters = skip_to_word(self.text, at + len("param"))
                if self.text.startswith("(", parameters):
                    self._emit("_PARAM_ATTRIBUTES", "Unknown", self.at)
                    return self.tokens.pop()
        if self.parser.accepts("_RETURN"):
            self._check_statement_bracket()
        return self._open_square("_LBRACKET")

    def _check_as_word(self, at: int) -> None:
        """Rejects text that would be wrong as a word of a command, as a statement is read."""
        if self.parser.accepts("_RETURN"):
            end, self.at = self.at, at
            scan_generic(self, StringParts())
            self.at = end

    def _check_statement_bracket(self) -> None:
        """Rejects two things that PowerShell's way of reading a statement makes errors.

        It first reads the bracket as a word of a command, whose quotes must close; and a keyword
        behind the brackets, on whatever line, takes them for its attributes.
        """
        text, at = self.text, self.at
        if not ends_word(text[at + 1 : at + 2]):
            self._check_as_word(at)
        end = self._end_of_attributes(at)
        kind = KEYWORDS.get(word_at(text, end)) if end is not None else None
        if kind is None or kind in ("Class", "Enum"):
            return
        # Most statements take no attributes; types in front of them are a statement of their own.
        takes_none = TOKEN_KINDS[kind][2] & TokenFlags.STATEMENT_DOESNT_SUPPORT_ATTRIBUTES
        if not takes_none or "(" in text[at:end]:
            raise Rejected

    def _end_of_attributes(self, at: int) -> int | None:
        """Offset behind a row of `[...]`, or None where a bracket does not close.

        It is asked at each of them, and known from the first on.
        """
        if at not in self.attribute_ends:
            starts: list[int] = []
            end = end_of_attributes(self.text, at, starts)
            self.attribute_ends.update(dict.fromkeys(starts, end))
        return self.attribute_ends[at]

    # Commands.

    def _command(self, character: str) -> Token:
        """One word, parameter, value or redirection of a command."""
        self.mode = tokenizer.COMMAND
        token = self.read(character)
        terminal = _VALUES.get(token.kind)
        if terminal is not None:
            return self._mark_value(terminal, token)
        rule = _IN_COMMANDS.get(token.kind)
        if rule is not None:
            return rule(self, token)
        return self._mark(self._word_terminal(), token)

    def _word_terminal(self) -> str:
        # The name of a command may be a keyword or sign, an argument is never more than a word.
        return "SIGN_WORD" if self.terminal == "CALL" else "WORD"

    def _mark_word(self, token: Token) -> Token:
        if token.nested is not None:
            return self._mark("EXPANDABLE_WORD", token)
        before = self.terminal
        self._mark(self._word_terminal(), token)
        if token.value == "--%" and before not in ("REDIRECT_FILE", "PARAMETER_COLON", "_COMMA"):
            self.attached = VERBATIM
        return token

    def _mark_parameter(self, token: Token) -> Token:
        before = self.terminal
        if before in ("_COMMA", "PARAMETER_COLON", "REDIRECT_FILE"):
            return self._mark("WORD", token.as_word())
        if before == "CALL" or self.frame.saw_dashes:
            return self._mark("SIGN_WORD", token)
        if token.value[1]:
            blank_end = match_blanks(self.text, self.at).end()  # type: ignore[union-attr]
            if not self.text.startswith(",", blank_end):
                return self._mark("PARAMETER_COLON", token)
        return self._mark("PARAMETER", token)

    def _mark_dashes(self, token: Token) -> Token:
        """`--`: what follows the first one are no parameters."""
        if self.frame.saw_dashes:
            return self._mark("SIGN_WORD", token)
        self.frame.saw_dashes = True
        return self._mark("PARAMETER", token)

    def _mark_redirection(self, token: Token) -> Token:
        if self.terminal == "CALL":
            return self._mark("SIGN_WORD", token)
        is_file = isinstance(token.value[1], bool)
        return self._mark("REDIRECT_FILE" if is_file else "REDIRECT_MERGE", token)

    def _mark_input_redirection(self, token: Token) -> Token:
        return self._mark("SIGN_WORD" if self.terminal == "CALL" else "REDIRECT_IN", token)

    def _mark_opening(self, token: Token) -> Token:
        return self._open(_OPENERS[token.kind], token)

    # Expressions.

    def _expression(self, character: str) -> Token:
        """One operand or operator."""
        if character in _SIGNED:
            # Behind a type PowerShell has looked at a plus before it could be a number's.
            last = OPERAND if character == "+" else AFTER_TYPE
            self.allows_signs = self.due == OPERAND or self.due == last
            self.mode = tokenizer.EXPRESSION
            token = self.read(character)
            self.allows_signs = False
        elif self.due == OPERATOR and self._redirects(character):
            # Behind a value no number can stand, so the command's reading holds.
            self.frame.begin_command()
            return self._command(character)
        else:
            self.mode = tokenizer.EXPRESSION
            token = self.read(character)
        terminal = _VALUES.get(token.kind)
        if terminal is not None:
            return self._mark_value(terminal, token)
        return _IN_EXPRESSIONS[token.kind](self, token)

    def _redirects(self, character: str) -> bool:
        return "1" <= character <= "6" and self.text.startswith(">", self.at + 1)

    def _mark_binary(self, token: Token) -> Token:
        return self._mark_operator("BINARY", token)

    def _mark_unary(self, token: Token) -> Token:
        return self._mark_operator("UNARY", token)

    def _mark_either(self, token: Token) -> Token:
        """An operator that stands in front of a value or between two."""
        return self._mark_operator("BINARY" if self.due == OPERATOR else "UNARY", token)

    def _mark_step(self, token: Token) -> Token:
        """`++` and `--`."""
        if self.due != OPERATOR:
            return self._mark_operator("UNARY", token)
        self._mark("INCREMENT", token)
        self.due = OPERATOR
        return token

    def _mark_assignment(self, token: Token) -> Token:
        self._mark("EQUALS" if token.kind == "Equals" else "ASSIGN", token)
        frame = self.frame
        # In parameters, attributes, classes and enums an expression follows, else a statement.
        if frame.base in (START, KEY, CLAUSE):
            frame.context = START
        return token

    def _mark_question(self, token: Token) -> Token:
        return self._mark_operator("_QUESTION", token)

    def _mark_colon(self, token: Token) -> Token:
        return self._mark_operator("_COLON", token)

    def _mark_type_bracket(self, token: Token) -> Token:
        return self._open("_LBRACKET", token)

    def _mark_identifier(self, token: Token) -> Token:
        word = token.value.lower()
        keyword = _WORDS_IN_EXPRESSIONS.get(word)
        if keyword is None or not self.parser.accepts(keyword[0]):
            return self._mark("IDENTIFIER", token)
        token.kind, token.value = KEYWORDS[word], None
        token.flags = TOKEN_KINDS[token.kind][2]
        self.frame.context = keyword[1]
        return self._mark(keyword[0], token)

    def _mark_redirection_in_expression(self, token: Token) -> Token:
        self.frame.begin_command()
        return self._mark_redirection(token)

    def _mark_misplaced(self, token: Token) -> Token:
        """What no expression has here: a terminal that the grammar does not know."""
        return self._mark(token.kind, token)

    # What is attached to a value.

    def _attached_token(self) -> Token | None:
        """What may only stand directly behind a value: a member, an index, a call's bracket."""
        attached, self.attached = self.attached, NOTHING
        if attached == VERBATIM:
            return self._mark("VERBATIM", self.verbatim())
        character = self.text[self.at : self.at + 1]
        if character not in _ATTACHED_STARTS:
            return None
        in_command = self.frame.context is not EXPRESSION
        if attached == CALL:
            while self.text.startswith("<#", self.at):
                self.block_comment()
            opening = self.call_bracket()
            if opening is not None:
                is_paren = opening.kind == "LParen"
                return self._open("_CALL_PAREN" if is_paren else "CALL_BLOCK", opening)
            if not in_command and match_generic_call(self.text, self.at):
                return self._open_square("_GENERIC_CALL")
        self.mode = tokenizer.COMMAND if in_command else tokenizer.EXPRESSION
        token = self.member_access(attached != TYPE_MEMBERS)
        if token is None:
            return None
        if token.kind in ("LBracket", "QuestionLBracket"):
            return self._open("INDEX", token)
        self.wants_member = True
        return self._mark("MEMBER", token)

    def _member_token(self) -> Token:
        """Behind `.` and `::`: the name of a member, or a value that gives it."""
        self.wants_member = False
        character = self.skip_newlines()
        self.begin = self.at
        match = match_identifier(self.text, self.at)
        if match is not None:
            token = self._mark_operand(
                "MEMBER_NAME", self.new_token("Identifier", match.end(), match.group())
            )
        elif not character:
            return self._mark("$END", self.end_of_input())
        elif character in "({":
            terminal, kind = ("_LPAREN", "LParen") if character == "(" else ("_LCURLY", "LCurly")
            return self._open(terminal, self.new_token(kind, self.at + 1), is_member=True)
        elif character in "$@" + _QUOTES:
            in_command = self.frame.context is not EXPRESSION
            self.mode = tokenizer.COMMAND if in_command else tokenizer.EXPRESSION
            token = self.read(character)
            if token.kind in _OPENERS:
                return self._open(_OPENERS[token.kind], token, is_member=True)
            if token.kind not in _VALUES:
                raise Rejected
            self._mark_value(_VALUES[token.kind], token)
        else:
            bracket = self._delimiter(character)
            if bracket is None:
                bracket = _CONTEXTS[self.frame.context](self, character)
            token = bracket
            if token.terminal != "NUMBER":
                return token
        self.attached = CALL
        return token

    # Between a keyword and its block.

    def _header(self, character: str) -> Token:
        """Options, brackets, types."""
        if character == "[" and self.parser.accepts("_LBRACKET"):
            return self._open_square("_LBRACKET")
        keyword = self.frame.keyword
        if is_identifier_start(character) and keyword == "do":
            return self._statement_word()
        token = self._command(character)
        if token.terminal in ("PARAMETER", "PARAMETER_COLON"):
            takes = _ARGUMENT_OPTIONS.get(keyword)
            is_option = takes is not None and (
                keyword == "data" or takes.startswith(token.parameter_name.lower())
            )
            token.terminal = self.terminal = "PARAMETER_ARGUMENT" if is_option else "PARAMETER"
        elif token.terminal == "WORD" and keyword == "data":
            token.terminal = self.terminal = "SIGN_WORD"
        return token

    def _function_name(self, character: str) -> Token:
        """The name of a function: any word."""
        token = self._command(character)
        self.frame.context = HEADER
        self.attached = NOTHING
        self.due = OPERAND
        if token.terminal in _FUNCTION_NAMES:
            token.terminal = self.terminal = "FUNCTION_NAME"
        return token

    def _definition_name(self, character: str) -> Token:
        """The name of a class or enum."""
        self.frame.context = SIGNATURE
        match = match_identifier(self.text, self.at)
        if match is None:
            return self._command(character)
        return self._name("TYPE_DEFINITION_NAME", match)

    def _data_name(self, character: str) -> Token:
        """The name of a data section's variable, if there is one."""
        self.frame.context = HEADER
        match = match_identifier(self.text, self.at)
        return self._header(character) if match is None else self._name("DATA_NAME", match)

    def _jump_label(self, character: str) -> Token:
        """Behind break and continue: a name, or any expression."""
        frame = self.frame
        frame.context = START
        match = match_identifier(self.text, self.at)
        if match is not None:
            return self._name("LABEL_NAME", match)
        count = len(self.tokens)
        self.mode = tokenizer.COMMAND
        token = self.read(character)
        if token.kind in _OPENERS:
            self._open(_OPENERS[token.kind], token)
            frame.context = START
            return token
        if token.kind in _VALUES:
            return self._mark_value(_VALUES[token.kind], token)
        if TOKEN_KINDS[token.kind][2] & TokenFlags.UNARY_OPERATOR:
            raise Rejected  # an operand follows that is read as a word of a command
        del self.tokens[count:]
        self.at = self.begin
        return self._mark(
            "_NO_LABEL", Token("Unknown", self.source, self.place(self.at), self.place(self.at))
        )

    def _using(self, character: str) -> Token:
        """The words of a using statement."""
        text, at = self.text, self.at
        match = match_identifier(text, at)
        is_kind = match is not None and match.group().lower() in _USING_KINDS
        if match and is_kind and self.parser.accepts("USING_KIND"):
            if not ends_word(text[match.end() : match.end() + 1]):
                raise Rejected
            return self._emit("USING_KIND", KEYWORDS[match.group().lower()], match.end())
        if character == "=" and ends_word(text[at + 1 : at + 2]) and self.parser.accepts("EQUALS"):
            return self._emit("EQUALS", "Equals", at + 1)
        return self._command(character)

    # Types.

    def _type_name(self, character: str) -> Token:
        """Inside the brackets of a type literal, an attribute or generic arguments."""
        text, at, frame = self.text, self.at, self.frame
        if character == "]":
            return self._close(self.new_token("RBracket", at + 1))
        if character == "[":
            is_argument = frame.opener in ("_GENERIC_OPEN", "_GENERIC_CALL")
            if is_argument and self.terminal not in ("TYPE_NAME", "_RBRACKET"):
                return self._open_square("_LBRACKET")
            inner = match_blanks_and_newlines(text, at + 1).end()  # type: ignore[union-attr]
            is_array = text[inner : inner + 1] in ("]", ",")
            return self._open_square("ARRAY_OPEN" if is_array else "_GENERIC_OPEN")
        match = match_type_name(text, at)
        return self._expression(character) if match is None else self._name("TYPE_NAME", match)

    def _assembly(self, character: str) -> Token:
        """Behind the comma of a type's name: the assembly, up to the closing bracket."""
        del character
        start = self.at
        name = self.assembly_name()
        if not name or name[0] == ",":
            raise Rejected
        self.frame.context = TYPE_NAME
        # The tokens are those of the name's parts; the grammar gets one for all of them.
        whole = Token("Identifier", self.source, self.place(start), self.tokens[-1].end, name)
        return self._mark("ASSEMBLY_NAME", whole)

    def _signature(self, character: str) -> Token:
        """In a class, outside its methods: attributes, modifiers, names."""
        text = self.text
        match = match_identifier(text, self.at)
        if match is not None:
            if self.terminal in ("_COLON", "_COMMA") and self.parser.accepts("TYPE_NAME"):
                return self._name("TYPE_NAME", match_type_name(text, self.at))  # type: ignore[arg-type]
            terminal = _MODIFIERS.get(match.group().lower())
            if terminal and self.parser.accepts(terminal):
                return self._emit(terminal, KEYWORDS[match.group().lower()], match.end())
            self.mode = tokenizer.SIGNATURE
            return self._mark("METHOD_NAME", self.read(character))
        if character == "[":
            if self.terminal == "TYPE_NAME":
                return self._type_name(character)
            return self._open_square("_LBRACKET")
        if character == "=":
            self.frame.context = EXPRESSION
            return self._emit("EQUALS", "Equals", self.at + 1)
        if character == ":" and not text.startswith("::", self.at):
            return self._emit("_COLON", "Colon", self.at + 1)
        token = self._expression(character)
        self.attached = NOTHING
        return token

    def _enumeration(self, character: str) -> Token:
        """In an enum."""
        match = match_identifier(self.text, self.at)
        if match is not None:
            return self._name("ENUM_NAME", match)
        if character == "=":
            self.frame.context = EXPRESSION
            return self._emit("EQUALS", "Equals", self.at + 1)
        return self._expression(character)

    # Keys, arguments of attributes, clauses of a switch.

    def _key(self, character: str) -> Token:
        """Where a hashtable's key is due."""
        self.frame.context = EXPRESSION
        match = match_identifier(self.text, self.at)
        return self._expression(character) if match is None else self._name("KEY_NAME", match)

    def _argument(self, character: str) -> Token:
        """Where an argument of an attribute is due: a name or an expression."""
        self.frame.context = EXPRESSION
        match = match_identifier(self.text, self.at)
        return self._expression(character) if match is None else self._name("ARGUMENT_NAME", match)

    def _clause(self, character: str) -> Token:
        """Where a switch statement's next test is due."""
        if word_at(self.text, self.at) == "default":
            return self._emit("DEFAULT", "Default", self.at + len("default"))
        token = self._command(character)
        if token.terminal in ("PARAMETER", "PARAMETER_COLON"):
            self._mark("WORD", token.as_word())
        return token


_Rule = Callable[[ModalLexer, Token], Token]

_CONTEXTS: Final[dict[str, Callable[[ModalLexer, str], Token]]] = {
    START: ModalLexer._start,
    COMMAND: ModalLexer._command,
    EXPRESSION: ModalLexer._expression,
    HEADER: ModalLexer._header,
    FUNCTION_NAME: ModalLexer._function_name,
    DEFINITION_NAME: ModalLexer._definition_name,
    DATA_NAME: ModalLexer._data_name,
    LABEL: ModalLexer._jump_label,
    USING: ModalLexer._using,
    TYPE_NAME: ModalLexer._type_name,
    ASSEMBLY: ModalLexer._assembly,
    SIGNATURE: ModalLexer._signature,
    ENUMERATION: ModalLexer._enumeration,
    KEY: ModalLexer._key,
    ARGUMENT: ModalLexer._argument,
    CLAUSE: ModalLexer._clause,
}

# Kind of a token that is no value: what it is in a command; any other is a word.
_IN_COMMANDS: Final[dict[str, _Rule]] = {
    **dict.fromkeys(_OPENERS, ModalLexer._mark_opening),
    "Generic": ModalLexer._mark_word,
    "Parameter": ModalLexer._mark_parameter,
    "MinusMinus": ModalLexer._mark_dashes,
    "Redirection": ModalLexer._mark_redirection,
    "RedirectInStd": ModalLexer._mark_input_redirection,
}


def _operator_rule(flags: int) -> _Rule:
    if flags & TokenFlags.ASSIGNMENT_OPERATOR:
        return ModalLexer._mark_assignment
    if flags & TokenFlags.PREFIX_OR_POSTFIX_OPERATOR:
        return ModalLexer._mark_step
    if not flags & TokenFlags.BINARY_OPERATOR:
        return ModalLexer._mark_unary
    return ModalLexer._mark_either if flags & TokenFlags.UNARY_OPERATOR else ModalLexer._mark_binary


_OPERATORS: Final = (
    TokenFlags.BINARY_OPERATOR | TokenFlags.UNARY_OPERATOR | TokenFlags.ASSIGNMENT_OPERATOR
)

# The same in an expression.
_IN_EXPRESSIONS: Final[dict[str, _Rule]] = {
    **{k: _operator_rule(flags) for k, (_, _, flags) in TOKEN_KINDS.items() if flags & _OPERATORS},
    **dict.fromkeys(_OPENERS, ModalLexer._mark_opening),
    "Generic": ModalLexer._mark_word,
    "Identifier": ModalLexer._mark_identifier,
    "LBracket": ModalLexer._mark_type_bracket,
    "RBracket": ModalLexer._close,
    "QuestionMark": ModalLexer._mark_question,
    "Colon": ModalLexer._mark_colon,
    "Redirection": ModalLexer._mark_redirection_in_expression,
    "RedirectInStd": ModalLexer._mark_input_redirection,
    **dict.fromkeys(("Parameter", "Dot", "ColonColon"), ModalLexer._mark_misplaced),
}
