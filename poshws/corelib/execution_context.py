"""What values ask of the session that runs: script blocks, $OFS, classes of the script, its place.

`current` is the context of the running session, put here by the runtime when a session is made.
Without a session it answers in a way that does no harm, so that values can be used and tested
alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class NoServices:
    """Stands for the session's services while no session runs."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        raise RuntimeError(f"no session is running, so there is no {name}")


class ExecutionContext:
    """What is there without a session; a session's context overrides all of it."""

    def __init__(self) -> None:
        self.services: Any = NoServices()
        """What members of PowerShell's own types do in a session: ``runtime.session.services``."""

    def call_block(self, script: Any, this: object, arguments: Sequence[object]) -> Any:
        """Runs a script block with `$this` and arguments, and gives its output as one value."""
        raise RuntimeError("no session is running, so a script block cannot be called")

    def call_member_block(
        self, script: Any, this: object, arguments: Sequence[object], swallows: bool = False
    ) -> object:
        """The same for a block that is a script method or part of a script property; errors that
        end no statement are dropped or shown as bare text.
        """
        return self.call_block(script, this, arguments)

    def call_with_item(self, block: object, item: object, arguments: Sequence[object]) -> object:
        """Runs a script block with `$_` and arguments.

        Gives its output: AutomationNull, a value, or a list.
        """
        raise RuntimeError("no session is running, so a script block cannot be called")

    def output_field_separator(self) -> str:
        """$OFS, what joins the elements of an array that becomes a string."""
        return " "

    def find_class(self, name: str) -> Type | None:
        """A class or enum that the script itself declared, by name without brackets."""
        return None

    def namespaces(self) -> Sequence[str]:
        """Where a type's name without a namespace is looked for: `using namespace` adds to it."""
        return ("System",)

    def strict_version(self) -> int:
        """Major version of `Set-StrictMode` in force; 0 when off."""
        return 0

    def current_folder(self) -> str:
        """Where relative paths begin: the session's place in the file system."""
        return os.getcwd()

    def complete_input(self, given: Sequence[object]) -> object:
        """What `[CommandCompletion]::CompleteInput` gives for its arguments."""
        raise RuntimeError("no session is running, so nothing can be completed")

    def complete_word(self, kind: str, word: str, more: Sequence[object]) -> list[Any]:
        """The matches of a word alone, by its kind: Command, Operator, Type, Variable, Filename."""
        raise RuntimeError("no session is running, so nothing can be completed")

    def bind_statically(self, node: object) -> object:
        """What a call would bind, told from its text."""
        raise RuntimeError("no session is running, so a call's words cannot be bound")

    def infer_types(self, node: object, may_evaluate: bool) -> list[object]:
        """The types that the value of a piece of a script may have, as `PSTypeName`s."""
        raise RuntimeError("no session is running, so nothing can be inferred")

    def convert_to_string(self, value: object) -> str:
        """A value as PowerShell's conversion to a string gives it."""
        return str(value)

    def type_name(self, value: object) -> str:
        """The name of a value's type, without its namespace."""
        return type(value).__name__

    def net_to_string(self, value: object) -> str:
        """A value as .NET's ToString gives it."""
        return str(value)


TEST_HOOKS: Final[dict[str, object]] = {}
"""What `[InternalTestHooks]::SetTestHook` was told, by name in lower case, for the process."""

current = ExecutionContext()
"""The context of the running session."""
