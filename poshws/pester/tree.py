"""What a test file holds: blocks (Describe, Context) of tests and setups, and what came of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.pester.mocking.frames import MockFrame
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import Scope, SessionState
    from poshws.runtime.session.variables import Variable

SETUPS = ("BeforeAll", "BeforeEach", "AfterEach", "AfterAll")


class Outcome:
    """When and how long something ran, and the errors that came up."""

    def __init__(self) -> None:
        self.started = 0.0
        self.seconds = 0.0
        self.errors: list[Any] = []
        self.mocks: MockFrame | None = None

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

    @property
    def path(self) -> list[str]:
        """The names of the blocks around, outermost first, and its own, as they are written."""
        return [*self.block.path, self.name]

    @property
    def shown_path(self) -> str:
        """The same with the values of cases, and dots between."""
        return ".".join([*self.block.shown_names, self.shown_name])


class Block(Outcome):
    """A `Describe`, a `Context`, or a whole file (`kind` is Container).

    `discovery_scope` is where its body runs to find tests, `scope` where its setups and tests run:
    a test sees nothing that only the body made. In Pester 4's manner both are the same.
    `setup_errors` are those of its BeforeAll, which fail all tests in it; `errors` has all.
    """

    def __init__(self, kind: str, name: str, parent: Block | None) -> None:
        super().__init__()
        self.kind = kind
        self.name = name
        self.shown_name = name
        self.parent = parent
        self.script: ScriptBlock | None = None
        self.discovery_scope: Scope | None = None
        self.scope: Scope | None = None
        self.state: SessionState | None = None
        self.tags: list[str] = []
        self.data: Any = None
        self.is_skipped = False
        self.items: list[Block | Test] = []
        self.setups: dict[str, list[ScriptBlock]] = {name: [] for name in SETUPS}
        self.has_begun = False
        # Whether its title is on the screen; that waits for its first test.
        self.is_titled = False
        self.file: str = parent.file if parent is not None else ""
        self.setup_errors: list[Any] = []
        # The parameters of a file as its body had them.
        self.parameters: dict[str, Variable] = {}

    @property
    def path(self) -> list[str]:
        """Its name and those of the blocks around, outermost first."""
        if self.kind == "Container":
            return []
        return [*(self.parent.path if self.parent is not None else []), self.name]

    @property
    def shown_names(self) -> list[str]:
        """The same with the values of cases."""
        if self.kind == "Container":
            return []
        outer = self.parent.shown_names if self.parent is not None else []
        return [*outer, self.shown_name]

    @property
    def chain(self) -> list[Block]:
        """The blocks around, outermost first, and this one."""
        return [*(self.parent.chain if self.parent is not None else []), self]

    @property
    def blocking_errors(self) -> list[Any]:
        """The errors of setups, here or around, without which no test can run."""
        return next((block.setup_errors for block in self.chain if block.setup_errors), [])

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

    def blocks(self) -> list[Block]:
        """All blocks below, in order."""
        found: list[Block] = []
        for item in self.items:
            if isinstance(item, Block):
                found += [item, *item.blocks()]
        return found
