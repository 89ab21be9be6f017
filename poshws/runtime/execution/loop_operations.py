"""What `switch` compares and loops enumerate.

A switch compares strings, not values: `switch (0)` takes the clause '0' and not $false
(PSSwitchClauseEvalBinder in PowerShell's Binders.cs).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import (
    Hashtable,
    OrderedDictionary,
    entries_while_unchanged,
)
from poshws.corelib.exceptions.dotnet import ArgumentException, FileNotFoundException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.psobject import PSObject
from poshws.corelib.text.wildcard import pattern_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.invocation.calls import preferred_methods
from poshws.operators.matching import invalid_pattern
from poshws.runtime.execution import operators
from poshws.runtime.execution.enumeration import each, elements_of
from poshws.runtime.execution.method_calls import invoke_0
from poshws.runtime.execution.regex_operations import match
from poshws.runtime.execution.scriptblock import ScriptBlock, value_of_block
from poshws.runtime.session.variables import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


# --- what a switch runs over


def switch_input(value: object) -> Iterable[Any]:
    """The inputs of a switch: null counts as one, an empty list as none."""
    if isinstance(value, range):
        return value
    elements = elements_of(value)
    return (value,) if elements is None else elements


def switch_file(ps: Session, path: object) -> Iterator[str]:
    """The lines of the file of `switch -File`; what is wrong with the file is said at once."""
    found = _file_of(ps, path)
    try:
        # Whoever takes the lines closes it.
        stream = open(found, encoding="utf-8-sig", errors="replace", newline=None)  # noqa: SIM115
    except OSError as error:
        raise _unreadable(error) from error
    return _lines_of(stream)


def _lines_of(stream: TextIO) -> Iterator[str]:
    try:
        with stream:
            for line in stream:
                yield line.rstrip("\n")
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> RuntimeException:
    return RuntimeException(
        f"The file could not be read: {error.strerror}.",
        FileNotFoundException(str(error)),
        error_id="FileReadError",
        category="InvalidOperation",
    )


def _file_of(ps: Session, path: object) -> str:
    name = str(getattr(path, "full_name", None) or convert_to_string(path))
    if not name:
        raise RuntimeException(
            "The file name argument to -file in the switch statement is not valid.",
            error_id="InvalidFilenameOption",
            category="InvalidOperation",
        )
    places = ps.locations.resolve(name)
    if not places:
        raise RuntimeException(
            f"No files matching '{name}' were found.",
            error_id="FileNotFound",
            category="InvalidOperation",
        )
    if len(places) > 1:
        raise RuntimeException(
            "The path cannot be processed because it resolved to more than one file; only one file "
            "at a time can be processed.",
            error_id="AmbiguousPath",
            category="InvalidOperation",
        )
    provider = places[0].provider.info
    if provider.name != "FileSystem":
        raise RuntimeException(
            f"The current provider ({provider.name}) cannot open a file.",
            error_id="FileOpenError",
            category="InvalidOperation",
        )
    return str(places[0].path)


def entries_of(ps: Session, owner: Hashtable) -> object:
    """What a loop over `owner.GetEnumerator()` runs over."""
    kind = type(owner)
    if (kind is Hashtable or kind is OrderedDictionary) and not preferred_methods:
        return entries_while_unchanged(owner)
    return each(invoke_0(ps, owner, "GetEnumerator"))


# --- clauses


def switch_block(ps: Session, script: ScriptBlock, item: object) -> bool:
    """A scriptblock as a clause's test."""
    return truth(value_of_block(ps, script, under=item))


def switch_test(
    ps: Session, scope: Scope, kind: str, exact_case: bool, item: object, test: object
) -> bool:
    """A test whose kind is known only now: a block, a pattern object, or a value."""
    if isinstance(test, PSObject):
        test = test.base
    if isinstance(test, ScriptBlock):
        return switch_block(ps, test, item)
    net_name = getattr(test, "net_name", "")
    if net_name == "System.Text.RegularExpressions.Regex":
        kind = "regex"
    elif net_name == "System.Management.Automation.WildcardPattern":
        kind = "wildcard"
    functions = {"regex": switch_regex, "wildcard": switch_wildcard, "exact": switch_exact}
    return functions[kind](ps, scope, exact_case, item, test)


def switch_exact(ps: Session, scope: Scope, exact_case: bool, item: object, test: object) -> bool:
    """The strings of both are equal; a null test takes null alone."""
    if test is None or test is AUTOMATION_NULL:
        return item is None
    if type(item) is type(test) is int:
        return bool(item == test)
    left, right = switch_text(item), switch_text(test)
    return left == right or (not exact_case and left.casefold() == right.casefold())


def switch_wildcard(
    ps: Session, scope: Scope, exact_case: bool, item: object, test: object
) -> bool:
    """The item's text is like the test."""
    if test is None:
        return item is None
    return truth(operators.like(ps, switch_text(item), test, not exact_case))


def switch_regex(ps: Session, scope: Scope, exact_case: bool, item: object, test: object) -> bool:
    """The item's text matches the test; `$Matches` is set."""
    if test is None:
        return item is None
    try:
        return truth(match(ps, scope, switch_text(item), test, not exact_case))
    except ArgumentException as error:
        raise invalid_pattern(test, error) from error


def switch_number(item: object, number: int) -> bool:
    """The text of an input that is no number is the number's."""
    return switch_text(item) == str(number)


def wildcard_test(pattern: str, ignore_case: bool) -> Callable[[str], bool]:
    """What says whether a text is like the pattern."""
    return pattern_of(pattern, ignore_case).matches


def switch_text(value: object) -> str:
    """The text by which an input is compared."""
    return "" if value is None or value is AUTOMATION_NULL else convert_to_string(value)


# --- $foreach and $switch


class LoopEnumerator:
    """`$foreach` and `$switch`: the loop's own enumerator, which the body may move on."""

    __slots__ = ("before", "current", "items", "source")
    net_name = "System.Collections.IEnumerator"

    def __init__(self, items: Iterable[Any], before: Any) -> None:
        self.source = items
        self.items = iter(items)
        self.current: Any = None
        # What the variable held before the loop.
        self.before = before

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> object:
        self.current = next(self.items)
        return self.current

    def move_next(self) -> bool:
        """Takes the next value; False at the end."""
        try:
            self.current = next(self.items)
        except StopIteration:
            return False
        return True

    def reset(self) -> None:
        """Goes back before the first value."""
        self.items = iter(self.source)
        self.current = None


def loop_enumerator(scope: Scope, name: str, values: Iterable[Any]) -> LoopEnumerator:
    """A loop's values as `$foreach` or `$switch`."""
    variable = scope.local(name, name)
    enumerator = variable.value = LoopEnumerator(values, variable.value)
    return enumerator


def end_loop(scope: Scope, name: str) -> None:
    """`$foreach` or `$switch` is again what it was before the loop."""
    variable = scope.local(name, name)
    current = variable.value
    variable.value = current.before if isinstance(current, LoopEnumerator) else UNSET
