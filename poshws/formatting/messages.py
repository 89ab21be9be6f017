"""Strings of formatting's errors and headings, by PowerShell's names for them."""

from __future__ import annotations

from poshws.formatting.style import theme_of

MESSAGES = {
    "UnknownParameterType": "Cannot convert {0} to one of the following types {1}.",
    "NullParameterType": (
        "The value of a parameter was null; one of the following types was expected: {0}."
    ),
    "DuplicateKey": 'The duplicated key "{0}" conflicts with "{1}".',
    "IllegalTypeMulti": 'The "{0}" key has a type, {1}, that is not valid; expected types are {2}.',
    "IllegalTypeSingle": 'The "{0}" key has a type, {1}, that is not valid; expected type is {2}.',
    "AmbiguousKey": "The {0} key is ambiguous; {1} and {2} conflict.",
    "DictionaryKeyNonString": "The {0} key type is not valid. The key must be a string.",
    "MissingKeyValue": "The {0} key has no value.",
    "MissingKeyMandatoryEntry": "A mandatory entry for {0} is missing.",
    "IllegalKey": "The {0} key is not valid.",
    "IllegalAlignment": 'The value "{0}" for key "{1}" is not valid; valid values are {2}.',
    "WidthOutOfRange": 'The value "{0}" for key "{1}" should be greater than 0.',
    "EmptyFormatString": 'Cannot have an empty formatting string for key "{0}".',
    "EmptyStringInKey": 'The "{0}" key cannot have an empty string value.',
    "EmptyString": "An empty string value is not allowed.",
    "ViewAndProperty": "Cmdlet parameters View and Property are mutually exclusive.",
    "AutosizeAndColumns": "Cmdlet parameters AutoSize and Column are mutually exclusive.",
    "UnknownView": "The view name {0} cannot be found.",
    "UnknownViewSuffix": " The view name {0} cannot be found in the {1} formatting.",
    "NoSuchViews": " There are no existing {0} views for {1} objects.",
    "InvalidView": (
        "The view name {0} cannot be found. "
        "Specify one of the following {1} views and try again: {2}."
    ),
    "OtherFormatCommands": " Try using one of these other format cmdlets: ",
    "GroupHeading": "   {0}: ",
    "EnumerableHeader": "The following object supports IEnumerable:",
    "EnumerableEmpty": "The IEnumerable contains no objects.",
    "EnumerableOne": "The IEnumerable contains the following object:",
    "EnumerableMany": "The IEnumerable contains the following {0} objects:",
    "FailedExpression": 'Failed to evaluate expression "{0}".',
    "FailedFormat": 'Failed to interpret format string "{0}".',
    "OutOfSequence": (
        'The object of type "{0}" is not valid or not in the correct sequence. '
        'This is likely caused by a user-specified "{1}" command which is conflicting '
        "with the default formatting."
    ),
    "HexUnsupportedType": (
        "Cannot convert input of type '{0}' to hexadecimal. To view the hexadecimal formatting of "
        "its string representation, pipe it to the Out-String cmdlet before piping it to "
        "Format-Hex."
    ),
    "HexFileSystemOnly": (
        "The given path '{0}' is not supported. "
        "This command only supports the FileSystem Provider paths."
    ),
    "Warning": "WARNING: {0}",
    "Verbose": "VERBOSE: {0}",
    "Debug": "DEBUG: {0}",
}


def message_lines(session: object, stream: str, text: str, width: int, *, ansi: bool) -> list[str]:
    """What the console shows of a warning, verbose or debug message; nothing is wrapped."""
    line = MESSAGES[stream.capitalize()].format(text)
    if not ansi:
        return [line]

    theme = theme_of(session)
    return [getattr(theme, stream.lower()) + line + theme.reset]
