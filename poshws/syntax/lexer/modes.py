"""The modes of the lexer: for each, how the next token is read at a character.

A mode is a function (lexer, character) → token; the cursor stands at the character, which is no
blank, no bracket and no separator (the lexer has dealt with those).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from poshws.syntax.diagnostics.errors import Rejected
from poshws.syntax.lexer.brackets import bracket_start, check_as_word
from poshws.syntax.lexer.characters import (
    BLANK,
    DASHES,
    DOUBLE_QUOTES,
    SINGLE_QUOTES,
    ends_word,
    is_blank,
    is_identifier_start,
    match_blanks,
    match_blanks_and_newlines,
    match_generic_call,
    match_identifier,
    match_type_name,
)
from poshws.syntax.lexer.command_mode import command, generic
from poshws.syntax.lexer.comments import skip_to_word
from poshws.syntax.lexer.expression_mode import expression
from poshws.syntax.lexer.keywords import KEYWORDS, REFUSED_WORDS, STATEMENT_WORDS
from poshws.syntax.lexer.literals import at_sign, string, variable

if TYPE_CHECKING:
    from poshws.syntax.lexer.modal_lexer import Lexer
    from poshws.syntax.lexer.tokens import Token

__all__ = ["command", "expression", "generic"]

# A name, then settings behind commas (`Version=1.0`), up to the closing bracket.
_ASSEMBLY_WORD = rf"[^\0\r\n,=\]{BLANK}]+"
_match_assembly = re.compile(
    rf"({_ASSEMBLY_WORD}"
    rf"(?:[{BLANK}]*,[{BLANK}]*{_ASSEMBLY_WORD}(?:[{BLANK}]*=[{BLANK}]*{_ASSEMBLY_WORD})?)*)"
    rf"[{BLANK}]*(?=\])"
).match
_LOOPS = re.compile(r"(?i)(?:switch|foreach|for|while|do)\b").match
_match_label = re.compile(r":([^\W\d]\w*)").match
_QUOTES = SINGLE_QUOTES + DOUBLE_QUOTES
_LABEL_STARTS = frozenset("$@" + _QUOTES)
_EXPRESSION_STARTS = frozenset("$@+!([{" + DASHES + _QUOTES + "0123456789.")


def start(s: Lexer, character: str) -> Token:
    """Where a statement or a part of a pipeline begins: a keyword, an expression or a command."""
    if is_identifier_start(character):
        return _statement_word(s)
    if character in _EXPRESSION_STARTS:
        token = _expression_start(s, character)
        if token is not None:
            return token
    elif character == ":":
        token = _label(s)
        if token is not None:
            return token
    return _command_name(s, character)


def _statement_word(s: Lexer) -> Token:
    text = s.text
    match = match_identifier(text, s.at)
    end = match.end() if match else s.at
    if match and ends_word(text[end : end + 1]):
        word = match.group().lower()
        terminal = STATEMENT_WORDS.get(word)
        if terminal is not None:
            token = _keyword(s, word, terminal, end)
            if token is not None:
                return token
        if word in REFUSED_WORDS and s.parser.accepts("_RETURN"):
            raise Rejected
    return _command_name(s, text[s.at])


def _keyword(s: Lexer, word: str, terminal: str, end: int) -> Token | None:
    """The keyword's token and the mode behind it; None where it can be none here."""
    parser = s.parser
    if word == "param" and not s.text.startswith("(", skip_to_word(s.text, end)):
        return None
    if not parser.accepts(terminal):
        return None
    token = s.emit(terminal, KEYWORDS[word], end)
    frame = s.frame
    frame.keyword = word
    frame.mode = _AFTER_KEYWORD.get(word, header)
    return token


def _command_name(s: Lexer, character: str) -> Token:
    """The first word of a command is its name, whatever it looks like."""
    s.frame.begin_command()
    token = command(s, character)
    if token.terminal in _NAMES:
        if token.kind != "Generic":
            token.value = token.text
        token.terminal = s.terminal = "COMMAND_NAME"
        s.attached = 0
    return token


_NAMES = frozenset(
    ("WORD", "EXPANDABLE_WORD", "PARAMETER", "PARAMETER_COLON", "REDIRECT_FILE", "REDIRECT_MERGE",
     "REDIRECT_IN", "VERBATIM")
)  # fmt: skip


def _expression_start(s: Lexer, character: str) -> Token | None:
    """The token that begins an expression, or None (nothing read) where a command begins."""
    if character == "[":
        return bracket_start(s)
    if character == ".":
        following = s.text[s.at + 1 : s.at + 2]
        if not "0" <= following <= "9":
            return _dot_source(s, following)
    at, count, frame = s.at, len(s.tokens), s.frame
    frame.mode = expression
    token = expression(s, character)
    if token.terminal in _OPERAND_STARTS:
        after = s.text[s.at : s.at + 1]
        is_word = token.terminal in _VARIABLES and after not in _BEHIND_VARIABLES
        if is_word or (token.terminal == "NUMBER" and not ends_word(after)):
            check_as_word(s, at)
        return token
    frame.mode = start
    s.at = at
    s.attached = 0
    s.due = 0
    s.after_operator = False
    del s.tokens[count:]
    return None


_VARIABLES = ("VARIABLE", "SPLATTED_VARIABLE")
# What PowerShell lets stand directly behind a variable that begins a command.
_BEHIND_VARIABLES = "\0\t\r\n &(),;{}|.[=:"
_OPERAND_STARTS = frozenset(
    ("VARIABLE", "SPLATTED_VARIABLE", "NUMBER", "STRING", "EXPANDABLE_STRING", "UNARY", "_AT_PAREN",
     "_AT_CURLY", "_DOLLAR_PAREN")
)  # fmt: skip


def _dot_source(s: Lexer, following: str) -> Token | None:
    if not (ends_word(following) or following in "$\"'"):
        return None
    token = s.emit("CALL", "Dot", s.at + 1)
    s.frame.begin_command()
    return token


def _label(s: Lexer) -> Token | None:
    match = _match_label(s.text, s.at)
    if match is None or not ends_word(s.text[match.end() : match.end() + 1]):
        return None
    if not s.parser.accepts("LABEL"):
        return None
    loop = _LOOPS(s.text, skip_to_word(s.text, match.end()))
    if loop is None or not ends_word(s.text[loop.end() : loop.end() + 1]):
        return None
    return s.emit("LABEL", "Label", match.end(), match[1])


def header(s: Lexer, character: str) -> Token:
    """Between a keyword and its block: options, brackets, types."""
    if character == "[" and s.parser.accepts("_LBRACKET"):
        return s.open("_LBRACKET", "LBracket", s.at + 1)
    if is_identifier_start(character) and s.frame.keyword == "do":
        return _statement_word(s)
    token = command(s, character)
    if token.terminal in ("PARAMETER", "PARAMETER_COLON"):
        name = token.value[0].lower()
        takes = _ARGUMENT_OPTIONS.get(s.frame.keyword)
        is_option = takes is not None and (takes.startswith(name) or s.frame.keyword == "data")
        token.terminal = s.terminal = "PARAMETER_ARGUMENT" if is_option else "PARAMETER"
    return token


# The option of a statement that an argument follows.
_ARGUMENT_OPTIONS = {"switch": "file", "foreach": "throttlelimit", "data": "supportedcommand"}


def name(s: Lexer, character: str) -> Token:
    """The name of a function: any word."""
    token = command(s, character)
    s.frame.mode = header
    s.attached = 0
    s.due = 0
    if token.terminal in _FUNCTION_NAMES:
        if token.kind != "Generic":
            token.value = token.text
        token.terminal = s.terminal = "FUNCTION_NAME"
    return token


_FUNCTION_NAMES = frozenset(
    ("WORD", "EXPANDABLE_WORD", "PARAMETER", "PARAMETER_COLON", "NUMBER", "VERBATIM")
)


def definition_name(s: Lexer, character: str) -> Token:
    """The name of a class or enum."""
    match = match_identifier(s.text, s.at)
    s.frame.mode = signature
    if match is None:
        return command(s, character)
    return s.emit("TYPE_DEFINITION_NAME", "Identifier", match.end(), match.group())


def data_name(s: Lexer, character: str) -> Token:
    """The name of a data section's variable, if there is one."""
    s.frame.mode = header
    match = match_identifier(s.text, s.at)
    if match is None:
        return header(s, character)
    return s.emit("DATA_NAME", "Identifier", match.end(), match.group())


def label(s: Lexer, character: str) -> Token:
    """Behind break and continue: a name, or any expression."""
    match = match_identifier(s.text, s.at)
    if match is not None:
        s.frame.mode = start
        return s.emit("LABEL_NAME", "Identifier", match.end(), match.group())
    s.frame.mode = start
    if character not in _LABEL_STARTS:
        raise Rejected  # as a word of a command it is no label, but what follows
    token = start(s, character)
    if token.terminal in _VARIABLES and not ends_word(s.text[s.at : s.at + 1]):
        raise Rejected
    return token


def using(s: Lexer, character: str) -> Token:
    """The words of a using statement."""
    text = s.text
    match = match_identifier(text, s.at)
    is_kind = match is not None and match.group().lower() in _USING_KINDS
    if match and is_kind and s.parser.accepts("USING_KIND"):
        if not ends_word(text[match.end() : match.end() + 1]):
            raise Rejected
        kind = KEYWORDS[match.group().lower()]
        return s.emit("USING_KIND", kind, match.end(), kind)
    if character == "=" and ends_word(text[s.at + 1 : s.at + 2]) and s.parser.accepts("EQUALS"):
        return s.emit("EQUALS", "Equals", s.at + 1)
    return command(s, character)


_USING_KINDS = frozenset(("namespace", "module", "assembly", "type", "command"))


def type_name(s: Lexer, character: str) -> Token:
    """Inside the brackets of a type literal, an attribute or generic arguments."""
    text, at, frame = s.text, s.at, s.frame
    if character == "]":
        return s.close("]")
    if character == "[":
        if (
            frame.opener in ("_GENERIC_OPEN", "_GENERIC_CALL")
            and s.terminal != "TYPE_NAME"
            and s.terminal != "_RBRACKET"
        ):
            return s.open("_LBRACKET", "LBracket", at + 1)
        inner = match_blanks_and_newlines(text, at + 1).end()  # type: ignore[union-attr]
        is_array = text[inner : inner + 1] in ("]", ",")
        return s.open("ARRAY_OPEN" if is_array else "_GENERIC_OPEN", "LBracket", at + 1)
    match = match_type_name(text, at)
    if match is not None:
        return s.emit("TYPE_NAME", "Identifier", match.end(), match.group())
    return expression(s, character)


def assembly(s: Lexer, character: str) -> Token:
    """Behind the comma of a type's name: the assembly, up to the closing bracket."""
    del character
    match = _match_assembly(s.text, s.at)
    if match is None:
        raise Rejected
    parts = (part.split("=") for part in match[1].split(","))
    value = ", ".join("=".join(piece.strip() for piece in part) for part in parts)
    s.frame.mode = type_name
    return s.emit("ASSEMBLY_NAME", "Identifier", match.end(1), value)


def signature(s: Lexer, character: str) -> Token:
    """In a class, outside its methods: attributes, modifiers, names."""
    text = s.text
    if is_identifier_start(character):
        if s.terminal in ("_COLON", "_COMMA") and s.parser.accepts("TYPE_NAME"):
            match = match_type_name(text, s.at)
            return s.emit("TYPE_NAME", "Identifier", match.end(), match.group())  # type: ignore[union-attr]
        match = match_identifier(text, s.at)
        word = match.group()  # type: ignore[union-attr]
        end = match.end()  # type: ignore[union-attr]
        terminal = _MODIFIERS.get(word.lower())
        if terminal and s.parser.accepts(terminal):
            return s.emit(terminal, KEYWORDS[word.lower()], end)
        return s.emit("METHOD_NAME", "Identifier", end, word)
    if character == "[":
        if s.terminal == "TYPE_NAME":
            return type_name(s, character)
        return s.open("_LBRACKET", "LBracket", s.at + 1)
    if character == "=":
        s.frame.mode = expression
        return s.emit("EQUALS", "Equals", s.at + 1)
    if character == ":" and not text.startswith("::", s.at):
        return s.emit("_COLON", "Colon", s.at + 1)
    token = expression(s, character)
    s.attached = 0
    return token


_MODIFIERS = {"static": "STATIC", "hidden": "HIDDEN", "base": "BASE"}


def enumeration(s: Lexer, character: str) -> Token:
    """In an enum."""
    match = match_identifier(s.text, s.at)
    if match is not None:
        return s.emit("ENUM_NAME", "Identifier", match.end(), match.group())
    if character == "=":
        s.frame.mode = expression
        return s.emit("EQUALS", "Equals", s.at + 1)
    return expression(s, character)


def key(s: Lexer, character: str) -> Token:
    """Where a hashtable's key is due."""
    s.frame.mode = expression
    match = match_identifier(s.text, s.at)
    if match is not None:
        return s.emit("KEY_NAME", "Identifier", match.end(), match.group())
    return expression(s, character)


def argument(s: Lexer, character: str) -> Token:
    """Where an argument of an attribute is due: a name or an expression."""
    s.frame.mode = expression
    match = match_identifier(s.text, s.at)
    if match is not None:
        return s.emit("ARGUMENT_NAME", "Identifier", match.end(), match.group())
    return expression(s, character)


def clause(s: Lexer, character: str) -> Token:
    """Where a switch statement's next test is due."""
    match = match_identifier(s.text, s.at)
    is_default = match is not None and match.group().lower() == "default"
    if match and is_default and ends_word(s.text[match.end() : match.end() + 1]):
        return s.emit("DEFAULT", "Default", match.end(), match.group())
    return command(s, character)


def verbatim(s: Lexer, character: str) -> Token:
    """Behind `--%`: the rest of the line, or up to a pipe outside quotes."""
    del character
    text, in_quotes = s.text, False
    s.at = s.begin = at = match_blanks(text, s.at).end()  # type: ignore[union-attr]
    while at < s.length and text[at] not in "\r\n":
        if text[at] in DOUBLE_QUOTES:
            in_quotes = not in_quotes
        elif not in_quotes and (text[at] == "|" or text.startswith("&&", at)):
            break
        at += 1
    return s.emit("VERBATIM", "Generic", at, text[s.at : at])


def member_token(s: Lexer) -> Token:
    """Behind `.` and `::`: the name of a member, or a value that gives it."""
    s.wants_member = False
    character = s.skip_newlines()
    s.begin = s.at
    match = match_identifier(s.text, s.at)
    if match is not None:
        token = s.emit_operand("MEMBER_NAME", "Identifier", match.end(), match.group())
    elif character == "(":
        return s.open("_LPAREN", "LParen", s.at + 1, is_member=True)
    elif character == "{":
        return s.open("_LCURLY", "LCurly", s.at + 1, is_member=True)
    elif not character:
        return s.emit("$END", "EndOfInput", s.length)
    elif character in "$@" + _QUOTES:
        token = (
            variable(s)
            if character == "$"
            else at_sign(s)
            if character == "@"
            else string(s, character)
        )
        if token.terminal in ("_DOLLAR_PAREN", "_AT_PAREN", "_AT_CURLY"):
            s.frame.is_member = True
            return token
    else:
        bracket = s._bracket(character)
        token = bracket if bracket is not None else s.frame.mode(s, character)
        if token.terminal != "NUMBER":
            return token
    s.attached = 3
    return token


def attached_token(s: Lexer) -> Token | None:
    """What may only stand directly behind a value: member access, an index, a call's brackets."""
    text, attached = s.text, s.attached
    s.attached = 0
    if attached == 4:
        return verbatim(s, "")
    at = s.at
    while text.startswith("<#", at):
        s.block_comment()
        at = s.at
    character = text[at : at + 1]
    s.begin = at
    in_command = s.frame.mode is not expression
    if attached == 3:
        if character == "(":
            return s.open("_CALL_PAREN", "LParen", at + 1)
        if character == "{":
            return s.open("CALL_BLOCK", "LCurly", at + 1)
        if character == "[" and not in_command and match_generic_call(text, at):
            return s.open("_GENERIC_CALL", "LBracket", at + 1)
    if character == ".":
        return _member_access(s, at, 1, "Dot", in_command)
    if character == ":" and text.startswith("::", at):
        return _member_access(s, at, 2, "ColonColon", in_command)
    if character == "[" and attached != 2:
        return s.open("INDEX", "LBracket", at + 1)
    if character == "?":
        if text.startswith("?.", at):
            return _member_access(s, at, 2, "QuestionDot", False)
        if text.startswith("?[", at) and attached != 2:
            return s.open("INDEX", "QuestionLBracket", at + 2)
    return None


def _member_access(s: Lexer, at: int, length: int, kind: str, in_command: bool) -> Token | None:
    end = at + length
    following = s.text[end : end + 1]
    if kind == "Dot" and following == ".":
        return None
    if in_command and (not following or following in "\r\n\0" or is_blank(following)):
        return None
    token = s.emit("MEMBER", kind, end)
    s.wants_member = True
    return token


# In a hashtable's value and elsewhere a statement word sends the lexer to the mode of what follows.
_AFTER_KEYWORD = {
    "function": name, "filter": name, "return": start, "throw": start,
    "exit": start, "break": label, "continue": label, "class": definition_name,
    "enum": definition_name, "using": using, "data": data_name,
}  # fmt: skip

# Opening bracket: the mode of what stands inside.
MODE_INSIDE = {
    "_LPAREN": start, "_DOLLAR_PAREN": start, "_AT_PAREN": start, "_LCURLY": start,
    "_BLOCK": start, "_FUNCTION_BODY": start, "CALL_BLOCK": start, "_AT_CURLY": key,
    "_SWITCH_BODY": clause, "_CLASS_BODY": signature, "_ENUM_BODY": enumeration,
    "_PARAM_PAREN": expression, "_ATTRIBUTE_PAREN": argument, "_CALL_PAREN": expression,
    "INDEX": expression, "_LBRACKET": type_name, "ARRAY_OPEN": type_name,
    "_GENERIC_OPEN": type_name, "_GENERIC_CALL": type_name,
}  # fmt: skip
