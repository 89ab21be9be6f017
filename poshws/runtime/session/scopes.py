"""Scopes: where variables, functions and aliases of a running block live, and who is asked next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.exceptions.powershell import PSArgumentException, PSArgumentOutOfRangeException
from poshws.runtime.session.variables import (
    ALL_SCOPE,
    PRIVATE,
    UNSET,
    Variable,
    all_scope,
    watch,
    watched,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.classes.type_scopes import Ambiguous
    from poshws.runtime.commands.aliases import Alias
    from poshws.runtime.commands.functions import Function
    from poshws.runtime.modules.modules import Module


class Scope:
    """One scope. `parent` is the scope of the caller; `script` the nearest file's or module's;
    `block` the one that the scope was made for.
    """

    __slots__ = (
        "__weakref__",
        "aliases",
        "block",
        "functions",
        "parent",
        "script",
        "strict",
        "title",
        "types",
        "variables",
    )

    def __init__(self, parent: Scope | None, *, is_script: bool = False) -> None:
        self.variables: dict[str, Variable] = {}
        self.functions: dict[str, Function] | None = None
        self.aliases: dict[str, Alias] | None = None
        self.parent = parent
        self.script: Scope = self if is_script or parent is None else parent.script
        # Classes and enums by lower-case name; see type_scopes.
        self.types: dict[str, Type | Ambiguous] = {} if parent is None else parent.types
        self.block: Any = None
        self.strict: int | None = None
        self.title = ""

    def local(self, key: str, name: str) -> Variable:
        """The scope's own variable, made without a value if it is not there."""
        variable = self.variables.get(key)
        if variable is None:
            if all_scope and key in all_scope:
                outer = self.find(key)
                if outer is not None and outer.options & ALL_SCOPE:
                    self.variables[key] = outer
                    return outer
            variable = self.variables[key] = Variable(name)
            if watched and key in watched:
                watch(variable)
        return variable

    def find(self, key: str) -> Variable | None:
        """The nearest variable of the name that exists, from this scope outward."""
        scope: Scope | None = self
        while scope is not None:
            variable = scope.variables.get(key)
            if (
                variable is not None
                and variable.value is not UNSET
                and (scope is self or not variable.options & PRIVATE)
            ):
                return variable
            scope = scope.parent
        return None

    def own(self, key: str) -> Variable | None:
        """The scope's own variable if it exists."""
        variable = self.variables.get(key)
        return variable if variable is not None and variable.value is not UNSET else None

    def in_effect(self, key: str) -> Variable | None:
        """What an assignment in this scope would change: its own variable, or one of all scopes."""
        found = self.own(key)
        if found is None:
            found = self.find(key)
            if found is not None and not found.options & ALL_SCOPE:
                return None
        return found

    def chain(self) -> Iterator[Scope]:
        """This scope and all outward."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    @property
    def top(self) -> Scope:
        """The global scope."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def named(self, scope_name: str) -> Scope:
        """The scope that `global:`, `script:`, `local:` or a number names."""
        lower = scope_name.lower()
        if lower == "global":
            return self.top
        if lower == "script":
            return self.script
        if lower in ("local", "private"):
            return self
        scope: Scope | None = self
        for _ in range(_scope_number(scope_name)):
            scope = scope.parent if scope is not None else None
        if scope is None:
            raise PSArgumentOutOfRangeException(
                "Scope",
                f"The scope number '{scope_name}' exceeds the number of active scopes.",
                int(scope_name),
            )
        return scope

    def qualified(self, name: str) -> tuple[Scope, str]:
        """Where `script:name` or a plain name lies, and its name there (VariablePath)."""
        prefix, colon, plain = name.partition(":")
        if colon and prefix.lower() in ("global", "script", "local", "private"):
            return self.named(prefix.lower()), plain
        return self, name

    @property
    def strict_version(self) -> int:
        """0, or the version of strict mode that rules here (times ten)."""
        scope: Scope | None = self
        while scope is not None:
            if scope.strict is not None:
                return scope.strict
            scope = scope.parent
        return 0


class SessionState:
    """A module's, or the session's own, stack of scopes and what it exports."""

    __slots__ = ("current", "module", "modules", "root", "session")
    net_name: ClassVar[str] = "System.Management.Automation.SessionStateInternal"

    def __init__(self, root: Scope, module: Module | None = None) -> None:
        self.root = root
        self.current = root
        self.module = module
        # What was imported into it, by path.
        self.modules: dict[str, Module] = {}
        self.session: Any = None


def _scope_number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise PSArgumentException(
            'Cannot process argument because the value of parameter "Scope" is not valid. Valid '
            'values are "Global", "Local", or "Script", or a number relative to the current scope '
            "(0 through the number of scopes where 0 is the current scope and 1 is its parent). "
            'Change the value of the "Scope" parameter and run the operation again.',
            parameter="Scope",
        ) from None
    if not 0 <= number < 2**31:
        raise PSArgumentOutOfRangeException(
            "Scope",
            'Cannot process argument because the value of argument "Scope" is out of range. Change '
            'argument "Scope" to a value that is within range.',
            number,
        )
    return number
