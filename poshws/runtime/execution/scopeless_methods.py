"""Which functions emitted code calls for methods of scripts' classes that need no scope.

Each table belongs to one method name and number of arguments; its keys are the classes of the
object and the arguments, or the type and the classes of the arguments of a static method. A row is
added when a call has been made on the slow path and its classes alone decide it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.session.variables import watched

if TYPE_CHECKING:
    from collections.abc import Callable

Table = dict[Any, "Callable[..., Any]"]

_METHODS: dict[tuple[str, int], Table] = {}
_STATICS: dict[tuple[str, int], Table] = {}

# Calls from which no code can reach the scopes of the callers, under the keys of call_keys.py: what
# a scopeless method may call without opening a scope.
SCOPELESS: Table = {}
SCOPELESS_STATIC: Table = {}


def methods_of(name: str, count: int) -> Table:
    """The methods of that name with so many arguments; the functions take `(ps, object, …)`."""
    return _METHODS.setdefault((name, count), {})


def statics_of(name: str, count: int) -> Table:
    """The static methods and constructors of that name; the functions take `(ps, …)`."""
    return _STATICS.setdefault((name, count), {})


def keep(key: tuple[Any, ...], call: Any, *, has_owner: bool) -> None:
    """Adds a call that was learned under (class or type, method, classes of the arguments)."""
    function = getattr(call.function, "scopeless", None)
    if function is None or call.needs is not None or watched:
        # Code that a variable is watched in runs with scopes.
        return
    owner, name, *kinds = key
    if has_owner:
        methods_of(name, len(kinds))[(owner, *kinds) if kinds else owner] = function
    else:
        statics_of(name, len(kinds))[(owner, *kinds) if kinds else owner] = function


def forget() -> None:
    """Empties the tables."""
    for table in (*_METHODS.values(), *_STATICS.values(), SCOPELESS, SCOPELESS_STATIC):
        table.clear()
