"""Finding the variables that a name, a wildcard and the filters of a command mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from poshws.binding import Session
from poshws.commands.reporting import record
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    ItemNotFoundException,
    SessionStateUnauthorizedAccessException,
)
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.runtime.providers.path_text import sort_key
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import ALL_SCOPE, CONSTANT, PRIVATE, READ_ONLY, Variable

Found = tuple[Scope, Variable]

OPTION_BITS = {
    "None": 0,
    "ReadOnly": READ_ONLY,
    "Constant": CONSTANT,
    "Private": PRIVATE,
    "AllScope": ALL_SCOPE,
}


def scope_of(session: Session, name: str) -> Scope:
    """The scope that -Scope names; the current one without."""
    if not name:
        return session.scope
    return session.scope.named(name)


def visible_variables(session: Session, scope_name: str) -> Iterator[Found]:
    """The variables of a scope; without one all that can be seen, the nearest of each name."""
    if scope_name:
        scope = scope_of(session, scope_name)
        yield from ((scope, each) for each in list(scope.variables.values()) if each.exists)
        return
    seen: set[str] = set()
    for scope in session.scope.chain():
        for key, variable in list(scope.variables.items()):
            if key in seen or not variable.exists:
                continue
            if scope is not session.scope and variable.is_private:
                continue
            seen.add(key)
            yield scope, variable


class VariableFilter:
    """-Name with -Include and -Exclude."""

    def __init__(
        self, session: Session, include: Sequence[str] | None, exclude: Sequence[str] | None
    ) -> None:
        self._session = session
        self._include = [WildcardPattern(each, ignore_case=True) for each in include or ()]
        self._exclude = [WildcardPattern(each, ignore_case=True) for each in exclude or ()]

    def passes(self, name: str) -> bool:
        """Whether the filters let a name through."""
        if self._include and not any(each.is_match(name) for each in self._include):
            return False
        return not any(each.is_match(name) for each in self._exclude)

    def find(self, name: str, scope_name: str, *, is_sorted: bool = False) -> list[Found] | None:
        """The variables meant; None when one that should be there isn't."""
        if not has_wildcards(name) and "`" not in name:
            if not self.passes(name):
                return []
            found = self._one(name, scope_name)
            return None if found is None else [found]
        pattern = WildcardPattern(name, ignore_case=True)
        matching = [
            each
            for each in visible_variables(self._session, scope_name)
            if pattern.is_match(each[1].name) and self.passes(each[1].name)
        ]
        if not matching and not has_wildcards(name):
            return None
        return sorted(matching, key=lambda each: sort_key(each[1].name)) if is_sorted else matching

    def _one(self, name: str, scope_name: str) -> Found | None:
        key = name.lower()
        if scope_name:
            scope = scope_of(self._session, scope_name)
            variable = scope.in_effect(key)
            return None if variable is None else (scope, variable)
        for scope in self._session.scope.chain():
            variable = scope.own(key)
            if variable is not None and (scope is self._session.scope or not variable.is_private):
                return scope, variable
        return None


def not_found(name: str) -> ErrorRecord:
    """The error about a variable that isn't there."""
    return record(
        ItemNotFoundException(
            f"Cannot find a variable with the name '{name}'.",
            error_id="VariableNotFound",
            category="ObjectNotFound",
            target=name,
        ),
        "VariableNotFound",
        "ObjectNotFound",
        name,
    )


def not_writable(name: str) -> ErrorRecord:
    """The error about a variable whose value is fixed."""
    return _unauthorized(
        name,
        "VariableNotWritable",
        f"Cannot overwrite variable {name} because it is read-only or constant.",
    )


def cannot_be_constant(name: str) -> ErrorRecord:
    """The error about a variable that is there already."""
    return _unauthorized(
        name,
        "VariableCannotBeMadeConstant",
        f"Existing variable {name} cannot be made constant. Variables can be made constant only at "
        "creation time.",
    )


def stays_in_all_scopes(name: str) -> ErrorRecord:
    """The error about a variable that is in all scopes and has to stay so."""
    return _unauthorized(
        name,
        "VariableAllScopeOptionCannotBeRemoved",
        f"The AllScope option cannot be removed from the variable '{name}'.",
    )


def not_removable(name: str) -> ErrorRecord:
    """The error about a variable that has to stay."""
    return _unauthorized(
        name,
        "VariableNotRemovable",
        f"Cannot remove variable {name} because it is constant or read-only. If the variable is "
        "read-only, try the operation again specifying the Force option.",
    )


def optimized(name: str) -> ErrorRecord:
    """The error about a variable that every call has."""
    return _unauthorized(
        name,
        "VariableNotRemovableRare",
        f"Cannot remove variable {name} because the variable has been optimized and is not "
        "removable. Try using the Remove-Variable cmdlet (without any aliases), or dot-sourcing "
        "the command that you are using to remove the variable.",
    )


def _unauthorized(name: str, error_id: str, text: str) -> ErrorRecord:
    exception = SessionStateUnauthorizedAccessException(
        text, error_id=error_id, category="WriteError", target=name
    )
    return record(exception, error_id, "WriteError", name)


def option_bits(option: object) -> int:
    """The bits of a ScopedItemOptions value."""
    if isinstance(option, int):
        return _from_net(int(option))
    return sum(OPTION_BITS.get(part.strip(), 0) for part in str(option).split(","))


def _from_net(number: int) -> int:
    """ScopedItemOptions: None 0, ReadOnly 1, Constant 2, Private 4, AllScope 8."""
    return number & (READ_ONLY | CONSTANT | PRIVATE | ALL_SCOPE)


def may_write(variable: Variable, force: bool) -> bool:
    """Whether a value may be set: never a constant's, a read-only one's by force."""
    if variable.options & CONSTANT:
        return False
    return force or not variable.options & READ_ONLY
