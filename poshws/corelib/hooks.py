"""What the values need from a running session; the runtime puts its own functions here when it
starts.

Without a session every hook has a default that does no harm, so values can be used and tested
alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


def _no_session(block: object, this: object, arguments: Sequence[object]) -> object:
    raise RuntimeError("no session is running, so a script block cannot be called")


def _no_item(block: object, item: object, arguments: Sequence[object]) -> object:
    raise RuntimeError("no session is running, so a script block cannot be called")


def _not_strict() -> int:
    return 0


def _space() -> str:
    return " "


def _system_alone() -> Sequence[str]:
    return ("System",)


def _no_class(name: str) -> Type | None:
    return None


class NoServices:
    """Stands for the session's services while no session runs."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        raise RuntimeError(f"no session is running, so there is no {name}")


services: Any = NoServices()
"""What members of PowerShell's own types do in a session: ``runtime.session.services``."""

call_block: Callable[[object, object, Sequence[object]], object] = _no_session
"""Runs a script block with `$this` and arguments, and gives its output as one value."""

call_with_item: Callable[[object, object, Sequence[object]], object] = _no_item
"""Runs a script block with `$_` and arguments, and gives its output: NOTHING, a value, or a list.
"""

output_field_separator: Callable[[], str] = _space
"""$OFS, what joins the elements of an array that becomes a string."""

find_class: Callable[[str], Type | None] = _no_class
"""A class or enum that the script itself declared, by name without brackets."""

namespaces: Callable[[], Sequence[str]] = _system_alone
"""Where a type's name without a namespace is looked for: `using namespace` adds to it."""

strict_version: Callable[[], int] = _not_strict
"""Major version of `Set-StrictMode` in force; 0 when off."""


def _working_folder() -> str:
    import os

    return os.getcwd()


current_folder: Callable[[], str] = _working_folder
"""Where relative paths begin: the session's place in the file system."""


def _no_completion(given: Sequence[Any]) -> object:
    raise RuntimeError("no session is running, so nothing can be completed")


complete_input: Callable[[Sequence[Any]], object] = _no_completion
"""What `[CommandCompletion]::CompleteInput` gives for its arguments."""


def _no_words(kind: str, word: str, more: Sequence[Any]) -> list[Any]:
    raise RuntimeError("no session is running, so nothing can be completed")


complete_word: Callable[[str, str, Sequence[Any]], list[Any]] = _no_words
"""The matches of a word alone, by its kind: Command, Operator, Type, Variable or Filename."""

test_hooks: dict[str, object] = {}
"""What `[InternalTestHooks]::SetTestHook` was told, by lower-case name."""
