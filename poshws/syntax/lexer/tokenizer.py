"""Characters of a script → tokens, in the four modes that PowerShell's own tokenizer has.

The lexer beside the grammar asks the tables what may come next; a text with errors has no such
answer. So here the rules set the mode (`command`, `expression`, `type_name`, `signature`), as
PowerShell's do, and go back to read a token again when the mode was another one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from poshws.syntax.lexer.characters import (
    DASHES,
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_blank,
    is_identifier_start,
    match_blanks,
    match_identifier,
    match_newline,
    match_parameter,
    match_plain_word,
    match_type_name,
    match_variable,
)
from poshws.syntax.lexer.keywords import KEYWORDS, OPERATORS
from poshws.syntax.lexer.numbers import match_number, number_value
from poshws.syntax.lexer.scanner import Reporter, Scanner
from poshws.syntax.lexer.strings import (
    StringParts,
    check_variable_name,
    scan_backtick,
    scan_braced_name,
    scan_expandable,
    scan_generic,
    scan_here_string,
    scan_literal,
)
from poshws.syntax.lexer.tokens import STREAMS, Token
from poshws.syntax.source import Source

COMMAND, EXPRESSION, TYPE_NAME, SIGNATURE = range(4)

_DIGITS = "0123456789"
_AFTER_NUMBER = frozenset("!#%*+./<=>]" + DASHES)
_SIMPLE = {
    "(": "LParen", ")": "RParen", "]": "RBracket", "{": "LCurly", "}": "RCurly",
    ";": "Semi", ",": "Comma",
}  # fmt: skip
_OPERATORS = {
    "=": "Equals", "+": "Plus", "++": "PlusPlus", "+=": "PlusEquals", "*": "Multiply",
    "*=": "MultiplyEquals", "/": "Divide", "/=": "DivideEquals", "%": "Rem",
    "%=": "RemainderEquals",
}  # fmt: skip
_ENDS_ASSEMBLY_NAME = frozenset("\0\r\n,=]")


class Tokenizer(Scanner):
    """Reads one token at a time in the mode that is set."""

    def __init__(
        self, source: Source, reporter: Reporter, text: str, places: Sequence[int] | None = None
    ) -> None:
        super().__init__(source, reporter, text, places)
        self.mode = COMMAND
        self.wants_simple_name = False
        self.allows_signs = False  # in front of a number
        self.ends_number_at_ternary = False
        self.in_workflow = False

    # Where the cursor stands.

    def restore_point(self) -> int:
        """The offset in the source to which `go_to` comes back."""
        return self.place(min(self.at, self.length))

    def go_to(self, offset: int) -> None:
        """Goes to an offset in the source; the tokens behind it are forgotten."""
        if self.places is None:
            self.at = min(offset, self.length)
        else:
            self.at = min(bisect_left(self.places, offset), self.length)
        tokens = self.tokens
        while tokens and tokens[-1].end > offset:
            tokens.pop()
        self.requires = [token for token in self.requires if token.end <= offset]

    def skip_line_ends(self, semicolons: bool) -> None:
        """Skips blanks, comments and ends of lines, and semicolons too where asked."""
        while True:
            character = self.skip_newlines()
            if not semicolons or character != ";":
                return
            self.begin = self.at
            self.new_token("Semi", self.at + 1)

    def next_token(self) -> Token:
        """The next token; at the end of the text it is EndOfInput, one behind the text."""
        character = self.skip_blanks()
        self.begin = self.at
        if not character:
            return self.end_of_input()
        if character in "\r\n":
            return self.new_token("NewLine", match_newline(self.text, self.at).end())  # type: ignore[union-attr]
        return self.read(character)

    def end_of_input(self) -> Token:
        """The token of the end, which PowerShell places one behind the last character."""
        token = self.new_token("EndOfInput", self.length)
        token.start = token.end = token.end + 1
        return token

    def read(self, character: str) -> Token:
        """The token that begins at the cursor, with a character that is no blank or line end."""
        reader = _READERS.get(character)
        if reader is not None:
            return reader(self)
        if is_identifier_start(character):
            return self._identifier()
        simple = _SIMPLE.get(character)
        if simple is not None:
            return self.new_token(simple, self.at + 1)
        return self._generic()

    # Words.

    def _generic(self) -> Token:
        """A bare word from `begin`, perhaps with quotes, escapes and variables in it."""
        plain = match_plain_word(self.text, self.begin)
        if plain is not None and ends_word(self.text[plain.end() : plain.end() + 1]):
            return self.new_token("Generic", plain.end(), plain.group())
        self.at = self.begin
        parts = StringParts()
        if self.text[self.at] == "`":
            self.at += 1
            parts.add(scan_backtick(self))
        scan_generic(self, parts)
        if self.at == self.begin:  # NUL, which ends a word elsewhere
            parts.add(self.text[self.at])
            self.at += 1
            scan_generic(self, parts)
        token = self.new_token("Generic", self.at, parts.text())
        if parts.is_expandable:
            token.nested = parts.parts
        return token

    def _identifier(self) -> Token:
        text = self.text
        match = match_identifier(text, self.at)
        if match is None:
            return self._generic()
        end = match.end()
        if self.mode == TYPE_NAME:
            end = match_type_name(text, self.at).end()  # type: ignore[union-attr]
            return self.new_token("Identifier", end, text[self.at : end])
        word = match.group()
        if not self.wants_simple_name:
            if self.mode == COMMAND and not ends_word(text[end : end + 1]):
                return self._generic()
            if self.mode in (COMMAND, SIGNATURE):
                kind = KEYWORDS.get(word.lower())
                if kind is not None and (kind != "InlineScript" or self.in_workflow):
                    return self.new_token(kind, end)
        return self.new_token("Identifier", end, word)

    def _operator(self, kind: str, length: int) -> Token:
        """A sign, which in a command is one only where nothing follows it."""
        end = self.at + length
        if self.mode == COMMAND and not ends_word(self.text[end : end + 1]):
            return self._generic()
        return self.new_token(kind, end)

    def _sign(self) -> Token:
        """`= + * / %` and what they make with another sign."""
        text, at = self.text, self.at
        pair = text[at : at + 2]
        if pair in _OPERATORS and len(pair) == 2:
            return self._operator(_OPERATORS[pair], 2)
        character = text[at]
        if character == "*" and pair == "*>":
            return self._redirection(0, at + 1, False)
        if character == "+" and self.allows_signs and _begins_number(pair[1:]):
            return self._number()
        return self._operator(_OPERATORS[character], 1)

    def _dash(self) -> Token:
        following = self.text[self.at + 1 : self.at + 2]
        if following and following in DASHES:
            return self._operator("MinusMinus", 2)
        if following == "=":
            return self._operator("MinusEquals", 2)
        if following.isalpha() or (following and following in "_?"):
            return self._parameter()
        if self.allows_signs and _begins_number(following):
            return self._number()
        return self._operator("Minus", 1)

    def _parameter(self) -> Token:
        text, at = self.text, self.at
        if self.mode == COMMAND:
            end = match_parameter(text, at + 1).end()  # type: ignore[union-attr]
            after = text[end : end + 1]
            if after and (after in SINGLE_QUOTES or after in DOUBLE_QUOTES):
                return self._generic()
            has_colon = after == ":"
            value = (text[at + 1 : end], has_colon)
            return self.new_token("Parameter", end + has_colon, value)
        end = at + 1
        while end < self.length and text[end].isascii() and text[end].isalpha():
            end += 1
        name = text[at + 1 : end]
        kind = OPERATORS.get(name.lower()) if self.mode == EXPRESSION else None
        if kind is not None:
            return self.new_token(kind, end)
        if not name:
            return self.new_token("Minus", end)
        return self.new_token("Parameter", end, (name, text.startswith(":", end)))

    # Values.

    def _string(self) -> Token:
        quote = self.text[self.at]
        self.at += 1
        if quote in SINGLE_QUOTES:
            pieces: list[str] = []
            flags = scan_literal(self, pieces)
            return self.new_token("StringLiteral", self.at, "".join(pieces), flags)
        parts = StringParts()
        flags = scan_expandable(self, parts)
        return self._expandable(parts, "StringExpandable", flags)

    def _expandable(self, parts: StringParts, kind: str, flags: int) -> Token:
        parts.flush()
        token = self.new_token(kind, self.at, parts.text(), flags)
        if parts.is_expandable:
            token.nested = parts.parts
        return token

    def _at_sign(self) -> Token:
        text, at = self.text, self.at
        following = text[at + 1 : at + 2]
        if following == "{":
            return self.new_token("AtCurly", at + 2)
        if following == "(":
            return self.new_token("AtParen", at + 2)
        if following and following in SINGLE_QUOTES:
            self.at += 2
            parts, flags = scan_here_string(self, SINGLE_QUOTES)
            return self.new_token("HereStringLiteral", self.at, parts.text(), flags)
        if following and following in DOUBLE_QUOTES:
            self.at += 2
            parts, flags = scan_here_string(self, DOUBLE_QUOTES)
            return self._expandable(parts, "HereStringExpandable", flags)
        match = match_variable(text, at + 1)
        if match is None:
            self.report(at, at + 1, "UnrecognizedToken")
            return self.new_token("Unknown", at + 1)
        return self._named(match.group(), match.end(), "SplattedVariable")

    def _dollar(self) -> Token:
        text, at = self.text, self.at
        if text.startswith("$(", at):
            return self.new_token("DollarParen", at + 2)
        if text.startswith("${", at):
            self.at = at + 1
            name = scan_braced_name(self, at, False)
            after = text[self.at : self.at + 1]
            if self.mode == COMMAND and not ends_word(after) and after not in ".[":
                return self._generic()
            return self.new_token("Variable", self.at, name)
        match = match_variable(text, at + 1)
        if match is None:
            return self._generic()
        return self._named(match.group(), match.end(), "Variable")

    def _named(self, name: str, end: int, kind: str) -> Token:
        after = self.text[end : end + 1]
        if self.mode == COMMAND and not ends_word(after):
            is_special = len(name) == 1 and name in "$?^"
            if is_special or (after not in ".[=" and not self.text.startswith("::", end)):
                return self._generic()
        self.at = end
        if name[-1] == ":":
            check_variable_name(self, name, self.begin)
        return self.new_token(kind, end, name)

    def _number(self) -> Token:
        match = match_number(self.text, self.at, self.length)
        if match is None or not self._ends_number(match.end()):
            return self._generic()
        value = number_value(match)
        if value is None:
            if self.mode != EXPRESSION:
                return self._generic()
            self.report(self.begin, match.end(), "BadNumericConstant", match.group())
        return self.new_token("Number", match.end(), value)

    def _ends_number(self, end: int) -> bool:
        after = self.text[end : end + 1]
        if ends_word(after):
            return True
        if self.mode != EXPRESSION:
            return False
        return after in _AFTER_NUMBER or (self.ends_number_at_ternary and after in "?:")

    # Signs.

    def _digit(self) -> Token:
        text, at = self.text, self.at
        if text.startswith(">", at + 1) and "1" <= text[at] <= "6":
            return self._redirection(int(text[at]), at + 1, True)
        return self._number()

    def _redirection(self, stream: int, sign: int, is_explicit: bool) -> Token:
        text = self.text
        append = text.startswith(">>", sign)
        if (is_explicit or stream == 0) and text.startswith(">&", sign):
            target = text[sign + 2 : sign + 3]
            if target == "1" or (target == "2" and is_explicit):
                streams = (STREAMS[stream], STREAMS[int(target)])
                return self.new_token("Redirection", sign + 3, streams)
        if is_explicit and self.mode == EXPRESSION:
            return self.new_token("Number", sign, stream)
        return self.new_token("Redirection", sign + 1 + append, (STREAMS[stream], append))

    def _greater(self) -> Token:
        return self._redirection(1, self.at, False)

    def _less(self) -> Token:
        return self.new_token("RedirectInStd", self.at + 1)

    def _ampersand(self) -> Token:
        if self.text.startswith("&&", self.at):
            return self.new_token("AndAnd", self.at + 2)
        return self.new_token("Ampersand", self.at + 1)

    def _pipe(self) -> Token:
        if self.text.startswith("||", self.at):
            return self.new_token("OrOr", self.at + 2)
        return self.new_token("Pipe", self.at + 1)

    def _exclaim(self) -> Token:
        following = self.text[self.at + 1 : self.at + 2]
        if self.mode == COMMAND and not ends_word(following):
            return self._generic()
        if self.mode == EXPRESSION and following:
            if is_identifier_start(following):
                return self._generic()
            if _begins_number(following):
                match = match_number(self.text, self.at + 1, self.length)
                if match is None or not self._ends_number(match.end()):
                    return self._generic()
        return self.new_token("Exclaim", self.at + 1)

    def _colon(self) -> Token:
        text, at = self.text, self.at
        if text.startswith("::", at):
            in_command = self.mode == COMMAND and not self.wants_simple_name
            if in_command and not ends_word(text[at + 2 : at + 3]):
                return self._generic()
            return self.new_token("ColonColon", at + 2)
        if self.mode != COMMAND:
            return self.new_token("Colon", at + 1)
        match = match_identifier(text, at + 1)
        if match is None or not ends_word(text[match.end() : match.end() + 1]):
            return self._generic()
        return self.new_token("Label", match.end(), match.group())

    def _question(self) -> Token:
        if self.mode != EXPRESSION:
            return self._generic()
        if self.text.startswith("??=", self.at):
            return self.new_token("QuestionQuestionEquals", self.at + 3)
        if self.text.startswith("??", self.at):
            return self.new_token("QuestionQuestion", self.at + 2)
        return self.new_token("QuestionMark", self.at + 1)

    def _dot(self) -> Token:
        text, at = self.text, self.at
        following = text[at + 1 : at + 2]
        if following == ".":
            if self.mode == COMMAND and not ends_word(text[at + 2 : at + 3]):
                return self._generic()
            return self.new_token("DotDot", at + 2)
        if following and following in _DIGITS:
            return self._number()
        if self.mode == COMMAND and not ends_word(following) and following not in "$\"'":
            return self._generic()
        return self.new_token("Dot", at + 1)

    def _bracket(self) -> Token:
        if self.mode == COMMAND and not ends_word(self.text[self.at + 1 : self.at + 2]):
            return self._generic()
        return self.new_token("LBracket", self.at + 1)

    # What the rules ask for by name, whatever the mode.

    def member_access(self, brackets: bool) -> Token | None:
        """`.`, `::`, `?.`, and `[`, `?[` where asked, directly behind a value; else None."""
        text = self.text
        while text.startswith("<#", self.at):
            self.block_comment()
        at = self.at
        self.begin = at
        character = text[at : at + 1]
        if character == "[" and brackets:
            return self.new_token("LBracket", at + 1)
        if character == "." and not text.startswith("..", at):
            return self._access("Dot", at + 1)
        if character == ":" and text.startswith("::", at):
            return self._access("ColonColon", at + 2)
        if character == "?":
            if text.startswith("?.", at):
                return self.new_token("QuestionDot", at + 2)
            if brackets and text.startswith("?[", at):
                return self.new_token("QuestionLBracket", at + 2)
        return None

    def _access(self, kind: str, end: int) -> Token | None:
        after = self.text[end : end + 1]
        if self.mode == COMMAND and (not after or after in "\r\n\0" or is_blank(after)):
            return None
        return self.new_token(kind, end)

    def call_bracket(self) -> Token | None:
        """`(` or `{` directly behind the name of a member."""
        self.begin = self.at
        kind = {"(": "LParen", "{": "LCurly"}.get(self.text[self.at : self.at + 1])
        return self.new_token(kind, self.at + 1) if kind else None

    def opening_bracket(self) -> Token | None:
        """`[` as the next thing on the line, even where a word could begin with it."""
        start, only_blanks = self.at, False
        while True:
            after = match_blanks(self.text, self.at).end()  # type: ignore[union-attr]
            only_blanks = only_blanks or after > self.at
            self.at = after
            if self.text.startswith("<#", self.at):
                self.block_comment()
                only_blanks = False
            elif self.text.startswith("#", self.at):
                self.line_comment()
                only_blanks = True
            else:
                break
        self.begin = self.at
        character = self.text[self.at : self.at + 1]
        if character == "[":
            return self.new_token("LBracket", self.at + 1)
        if character and character in ".:" and only_blanks:
            self.at = start
        return None

    def verbatim(self) -> Token:
        """What stands behind `--%`: the rest of the line, or up to a pipe outside quotes."""
        text = self.text
        self.at = match_blanks(text, self.at).end()  # type: ignore[union-attr]
        self.begin = at = self.at
        in_quotes = False
        while at < self.length and text[at] not in "\r\n":
            if text[at] in DOUBLE_QUOTES:
                in_quotes = not in_quotes
            elif not in_quotes and (text[at] == "|" or text.startswith("&&", at)):
                break
            at += 1
        return self.new_token("Generic", at, text[self.begin : at])

    def assembly_name(self) -> str:
        """The name of an assembly behind the comma of a type's name, up to the bracket."""
        pieces = [self._assembly_word()]
        while self.text.startswith(",", self.at):
            self.begin = self.at
            self.new_token("Comma", self.at + 1)
            pieces.append(", " + self._assembly_word())
            if self.text.startswith("=", self.at):
                self.begin = self.at
                self.new_token("Equals", self.at + 1)
                pieces.append("=" + self._assembly_word())
        return "".join(pieces)

    def _assembly_word(self) -> str:
        text = self.text
        self.begin = at = match_blanks(text, self.at).end()  # type: ignore[union-attr]
        while at < self.length and text[at] not in _ENDS_ASSEMBLY_NAME and not is_blank(text[at]):
            at += 1
        word = text[self.begin : at]
        self.new_token("Identifier", at, word)
        self.at = match_blanks(text, at).end()  # type: ignore[union-attr]
        return word


def _begins_number(character: str) -> bool:
    return character == "." or character.isdigit()


_READERS = {
    **dict.fromkeys("=+*/%", Tokenizer._sign),
    **dict.fromkeys(DASHES, Tokenizer._dash),
    **dict.fromkeys(SINGLE_QUOTES + DOUBLE_QUOTES, Tokenizer._string),
    **dict.fromkeys(_DIGITS, Tokenizer._digit),
    "@": Tokenizer._at_sign, "$": Tokenizer._dollar, "<": Tokenizer._less,
    ">": Tokenizer._greater, "[": Tokenizer._bracket, ".": Tokenizer._dot,
    "&": Tokenizer._ampersand, "|": Tokenizer._pipe, "!": Tokenizer._exclaim,
    ":": Tokenizer._colon, "?": Tokenizer._question,
}  # fmt: skip
