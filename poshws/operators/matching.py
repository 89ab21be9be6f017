"""`-like -match -replace`: wildcard patterns and regular expressions against text, a list on the
left item by item.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.messages import message
from poshws.corelib.psobject import base_of
from poshws.corelib.regex.matches import Match
from poshws.corelib.regex.regex import Regex, regex_of
from poshws.corelib.regex.syntax import IGNORE_CASE
from poshws.corelib.text.wildcard import WildcardPattern, pattern_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable

SCRIPT_BLOCK: Final = "System.Management.Automation.ScriptBlock"


def is_block(value: object) -> bool:
    """Whether the value is a script block."""
    return getattr(type(value), "net_name", None) == SCRIPT_BLOCK


def _elements(left: object) -> Iterable[object] | None:
    """What an operator filters; a pipeline that gave nothing is a list of nothing."""
    return () if left is AUTOMATION_NULL else enumerable(left)


# -like


def like(left: object, right: object, ignore_case: bool = True, negated: bool = False) -> object:
    """`left -like right`; of a list the strings of the items that fit."""
    right = base_of(right)
    if isinstance(right, WildcardPattern):
        pattern = right
    else:
        pattern = pattern_of(right if type(right) is str else convert_to_string(right), ignore_case)
    if type(left) is str:
        return pattern.matches(left) is not negated
    elements = _elements(left)
    if elements is None:
        return pattern.matches(convert_to_string(left)) is not negated
    strings = [each if type(each) is str else convert_to_string(each) for each in elements]
    return [text for text in strings if pattern.matches(text) is not negated]


# -match


def pattern_from(value: object, ignore_case: bool) -> Regex:
    """The right operand as a pattern: a Regex as it is, all else as text."""
    value = base_of(value)
    if isinstance(value, Regex):
        return value
    text = value if type(value) is str else convert_to_string(value)
    return regex_of(text, IGNORE_CASE if ignore_case else 0)


def match(
    left: object,
    right: object,
    ignore_case: bool = True,
    negated: bool = False,
    keep: Callable[[Hashtable], None] | None = None,
) -> Any:
    """`left -match right`; `keep` gets what `$Matches` becomes when a single value matches."""
    regex = pattern_from(right, ignore_case)
    if type(left) is not str:
        elements = _elements(left)
        if elements is not None:
            return [
                each
                for each in elements
                if regex.is_match(each if type(each) is str else convert_to_string(each))
                is not negated
            ]
        left = convert_to_string(left)
    found = regex.find(left)
    if found is None:
        return negated
    if keep is not None:
        keep(matches_table(regex, found))
    return not negated


def matches_table(regex: Regex, found: Any) -> Hashtable:
    """What `$Matches` is for a match: the groups that took part by number or name."""
    table = Hashtable()
    rows = regex.rows
    if len(rows) == 1:
        table.fill({0: 0}, {0: found.group()})
        return table
    keys: dict[Hashable, object] = {}
    values: dict[Hashable, object] = {}
    for (folded, key), text in zip(rows, found.group(*regex.indices), strict=True):
        if text is not None:
            keys.setdefault(folded, key)
            values[folded] = text
    table.fill(keys, values)
    return table


# -replace


def replace(
    left: object,
    right: object,
    ignore_case: bool = True,
    evaluator: Callable[[Any], Callable[[Match], str]] | None = None,
) -> Any:
    """`left -replace pattern, substitute`; `evaluator` makes a function of a script block."""
    pattern, substitute = _operands(base_of(right), "-replace" if ignore_case else "-creplace")
    try:
        regex = pattern_from(pattern, ignore_case)
    except ArgumentException as error:
        raise invalid_pattern(pattern, error) from error
    new = _replacement(substitute, evaluator)
    if type(left) is str:
        return regex.replace(left, new)
    elements = _elements(left)
    if elements is None:
        return regex.replace(convert_to_string(left), new)
    return [regex.replace(convert_to_string(each), new) for each in elements]


def invalid_pattern(pattern: object, error: ArgumentException) -> RuntimeException:
    """What -replace and a switch say of a pattern that is none."""
    return RuntimeException(
        message("InvalidRegularExpression", convert_to_string(pattern)),
        error,
        error_id="InvalidRegularExpression",
        category="InvalidOperation",
        target=pattern,
    )


def _operands(right: object, sign: str) -> tuple[Any, Any]:
    if not isinstance(right, list):
        return right, ""
    if len(right) > 2:
        raise RuntimeException(
            message("BadReplaceArgument", sign, len(right)),
            error_id="BadReplaceArgument",
            category="InvalidOperation",
            target=right,
        )
    pattern = right[0] if right else ""
    return pattern, base_of(right[1]) if len(right) > 1 else ""


def _replacement(
    substitute: object, evaluator: Callable[[Any], Callable[[Match], str]] | None
) -> str | Callable[[Match], str]:
    if type(substitute) is str:
        return substitute
    if is_block(substitute) and evaluator is not None:
        return evaluator(substitute)
    if callable(substitute):
        function = substitute
        return lambda found: convert_to_string(function(found))
    return convert_to_string(substitute)
