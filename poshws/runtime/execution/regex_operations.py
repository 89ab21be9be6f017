"""`-match -replace -split` and `$Matches` in compiled code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.regex.matches import Match
from poshws.corelib.regex.regex import KNOWN, regex_of
from poshws.corelib.regex.syntax import IGNORE_CASE
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators import matching, splitting
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.member_operations import index, member, member_name
from poshws.runtime.execution.scriptblock import (
    ScriptBlock,
    is_bare,
    value_of_block,
    value_with_item,
)
from poshws.runtime.execution.variable_operations import get
from poshws.runtime.session.variables import PRIVATE, MatchesVariable, load, set_matches, store

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.corelib.collections.hashtable import Hashtable
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

_WITH_CASE, _WITHOUT_CASE = KNOWN[0], KNOWN[IGNORE_CASE]


# --- -match and $Matches


def match(ps: Session, scope: Scope, left: object, right: object, ignore_case: bool) -> Any:
    """`left -match right`: sets `$Matches` where a single value matches."""
    if type(left) is not str or type(right) is not str:
        return matching.match(left, right, ignore_case, False, _keeper(scope))
    regex = (_WITHOUT_CASE if ignore_case else _WITH_CASE).get(right)
    if regex is None:
        regex = regex_of(right, IGNORE_CASE if ignore_case else 0)
    find = regex.find_in_ascii
    found = find(left) if find is not None and left.isascii() else regex.compiled.search(left)
    if found is None:
        return False
    variable = scope.variables.get("matches") or scope.local("matches", "Matches")
    if type(variable) is MatchesVariable:
        store(variable, (regex, found))
    elif not set_matches(variable, (regex, found)):
        variable.value = matching.matches_table(regex, found)
    return True


def switch_match(
    ps: Session, scope: Scope, text: object, pattern: object, ignore_case: bool
) -> object:
    """A clause of `switch -Regex`."""
    try:
        return match(ps, scope, text, pattern, ignore_case)
    except ArgumentException as error:
        raise matching.invalid_pattern(pattern, error) from error


def not_match(ps: Session, scope: Scope, left: object, right: object, ignore_case: bool) -> object:
    """`left -notmatch right`: sets `$Matches` too."""
    if type(left) is str and type(right) is str:
        return not match(ps, scope, left, right, ignore_case)
    return matching.match(left, right, ignore_case, True, _keeper(scope))


def _keeper(scope: Scope) -> Callable[[Hashtable], None]:
    def keep(table: Hashtable) -> None:
        scope.local("matches", "Matches").value = table

    return keep


def matched_text(scope: Scope, key: object) -> str | None:
    """The text of `$Matches.key`, `$Matches[key]` as long as nobody has read the table; None where
    that does not say it. The key is one of the table's, folded.
    """
    current: Scope | None = scope
    while current is not None:
        variable = current.variables.get("matches")
        if variable is not None:
            is_hidden = current is not scope and variable.options & PRIVATE
            if type(variable) is not MatchesVariable or is_hidden:
                return None
            regex, found = load(variable)
            place = regex.entries.get(key)
            return None if place is None else found.group(place)
        current = current.parent
    return None


def matched_member(ps: Session, scope: Scope, name: str | int) -> object:
    """`$Matches.name` where there is more to know than a group's text."""
    return member(ps, get(ps, scope, "matches"), member_name(name))


def matched_index(ps: Session, scope: Scope, key: object) -> object:
    """`$Matches[key]` likewise."""
    return index(ps, get(ps, scope, "matches"), key)


def group_value(ps: Session, owner: object, key: object) -> object:
    """`owner.Groups[key].Value`"""
    if type(owner) is Match:
        text = owner.text_of(key)
        if text is not None:
            return text
    return member(ps, index(ps, member(ps, owner, "Groups"), key), "Value")


# --- -replace


def replace(ps: Session, left: object, right: object, ignore_case: bool) -> Any:
    """`left -replace right`: a script block runs in the scope it stands in."""
    return matching.replace(left, right, ignore_case, lambda block: _evaluator(ps, block))


def _evaluator(ps: Session, block: ScriptBlock) -> Callable[[Match], str]:
    """A script block as what makes the text for a match, which is `$_`."""
    code = block.block
    if not is_bare(ps, block):
        return lambda found: convert_to_string(value_with_item(ps, block, found, ()))
    scope = ps.scope
    under = scope.local("_", "_")

    def evaluate(found: Match) -> str:
        before = under.value
        under.value = found
        items: list[Any] = []
        try:
            if code.value is not None:
                return convert_to_string(code.value(ps, scope))
            if code.begin is not None:
                code.begin(ps, scope, items.append)
            if code.process is not None:
                code.process(ps, scope, items.append)
            if code.end is not None:
                code.end(ps, scope, items.append)
        except ReturnSignal:
            if code.value is not None:
                return ""
        finally:
            under.value = before
        return convert_to_string(items[0] if len(items) == 1 else items or AUTOMATION_NULL)

    return evaluate


def replace_with(
    ps: Session, left: object, pattern: object, substitute: object, ignore_case: bool
) -> object:
    """`left -replace pattern, substitute`"""
    if type(left) is str and type(pattern) is str:
        regex = (_WITHOUT_CASE if ignore_case else _WITH_CASE).get(pattern)
        if regex is not None:
            if type(substitute) is str:
                return regex.replace(left, substitute)
            if type(substitute) is ScriptBlock:
                return regex.replace(left, _evaluator(ps, substitute))
    return replace(ps, left, [pattern, substitute], ignore_case)


# --- -split


def split(ps: Session, left: object, right: object, ignore_case: bool) -> list[Any]:
    """`left -split right`"""
    if type(left) is str and type(right) is str:
        return splitting.split_text(left, right, ignore_case)

    def run(block: ScriptBlock, char: str, arguments: list[object]) -> Any:
        return value_of_block(ps, block, arguments, under=char)

    return splitting.split(left, right, ignore_case, run)
