"""What a test file holds: blocks (Describe, Context) of tests and setups, and what came of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import Scope

SETUPS = ("BeforeAll", "BeforeEach", "AfterEach", "AfterAll")


class Outcome:
    """When and how long something ran, and the errors that came up."""

    def __init__(self) -> None:
        self.started = 0.0
        self.seconds = 0.0
        self.errors: list[Any] = []

    def start(self) -> None:
        """The clock runs."""
        self.started = time.perf_counter()

    def stop(self) -> None:
        """The clock stops."""
        self.seconds = time.perf_counter() - self.started


class Test(Outcome):
    """One `It`, or one of its cases.

    `result` is Passed, Failed, Skipped, Pending, Inconclusive or NotRun.
    """

    def __init__(self, name: str, script: ScriptBlock | None, block: Block) -> None:
        super().__init__()
        self.name = name
        self.shown_name = name
        self.script = script
        self.block = block
        self.tags: list[str] = []
        self.data: Any = None
        self.is_skipped = False
        self.is_pending = False
        self.is_wanted = True
        self.result = "NotRun"
        self.reason = ""
        # The variables around it when it was found: the loops of Describe bodies make tests.
        self.seen: dict[str, tuple[str, Any]] = {}

    @property
    def path(self) -> list[str]:
        """The names of the blocks around, outermost first, and its own."""
        return [*self.block.path, self.shown_name]


class Block(Outcome):
    """A `Describe`, a `Context`, or a whole file (`kind` is Container)."""

    def __init__(self, kind: str, name: str, parent: Block | None) -> None:
        super().__init__()
        self.kind = kind
        self.name = name
        self.parent = parent
        self.script: ScriptBlock | None = None
        self.scope: Scope | None = None
        self.tags: list[str] = []
        self.data: Any = None
        self.is_skipped = False
        self.runs_in_place = False
        self.items: list[Block | Test] = []
        self.setups: dict[str, list[ScriptBlock]] = {name: [] for name in SETUPS}
        self.has_begun = False
        self.file: str = parent.file if parent is not None else ""
        # The variables of its scope when it had been looked through.
        self.found: dict[str, Any] = {}

    @property
    def path(self) -> list[str]:
        """Its name and those of the blocks around, outermost first."""
        if self.kind == "Container":
            return []
        return [*(self.parent.path if self.parent is not None else []), self.name]

    @property
    def chain(self) -> list[Block]:
        """The blocks around, outermost first, and this one."""
        return [*(self.parent.chain if self.parent is not None else []), self]

    @property
    def all_tags(self) -> set[str]:
        """Its own tags and those around, in lower case."""
        return {tag.lower() for block in self.chain for tag in block.tags}

    def tests(self) -> list[Test]:
        """All tests below, in order."""
        found: list[Test] = []
        for item in self.items:
            found += [item] if isinstance(item, Test) else item.tests()
        return found
