"""The words .NET has for patterns that are no regular expressions."""

from __future__ import annotations

from typing import Final

from poshws.corelib.exceptions.dotnet import RegexParseException

MESSAGES: Final[dict[str, str]] = {
    "InsufficientClosingParentheses": "Not enough )'s.",
    "InsufficientOpeningParentheses": "Too many )'s.",
    "UnterminatedBracket": "Unterminated [] set.",
    "QuantifierAfterNothing": "Quantifier '{0}' following nothing.",
    "NestedQuantifiersNotParenthesized": "Nested quantifier '{0}'.",
    "ReversedCharacterRange": "[x-y] range in reverse order.",
    "ReversedQuantifierRange": "Illegal {x,y} with x > y.",
    "UnescapedEndingBackslash": "Illegal \\ at end of pattern.",
    "UnrecognizedEscape": "Unrecognized escape sequence \\{0}.",
    "AlternationHasUndefinedReference": (
        "Conditional alternation refers to an undefined group number {0}."
    ),
    "UndefinedNumberedReference": "Reference to undefined group number {0}.",
    "UndefinedNamedReference": "Reference to undefined group name '{0}'.",
    "InvalidGroupingConstruct": "Unrecognized grouping construct.",
    "UnterminatedComment": "Unterminated (?#...) comment.",
    "InsufficientOrInvalidHexDigits": "Insufficient or invalid hexadecimal digits.",
    "MissingControlCharacter": "Missing control character.",
    "InvalidUnicodePropertyEscape": "Incomplete \\p{X} character escape.",
    "MalformedUnicodePropertyEscape": "Malformed \\p{X} character escape.",
    "UnknownUnicodeProperty": "Unknown property '{0}'.",
    "MalformedNamedReference": "Malformed \\k<...> named back reference.",
    "CaptureGroupNameInvalid": (
        "Invalid group name: Group names must begin with a word character."
    ),
    "ShorthandClassInCharacterRange": ("Cannot include class \\{0} in character range."),
    "ExclusionGroupNotLast": ("A subtraction must be the last element in a character class."),
}


def parse_error(pattern: str, offset: int, name: str, *arguments: object) -> RegexParseException:
    """`Invalid pattern '…' at offset N. …`"""
    text = MESSAGES[name]
    for number, argument in enumerate(arguments):
        text = text.replace(f"{{{number}}}", str(argument))
    return RegexParseException(f"Invalid pattern '{pattern}' at offset {offset}. {text}")
