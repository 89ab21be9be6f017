"""What a block or a test knows of mocks: the hooks it put in place, behaviors, and calls.

A test sees the behaviors of its own frame first, then those of the blocks around it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.pester.mocking.hooks import MockHook
    from poshws.pester.state import PesterRun
    from poshws.pester.tree import Block, Test
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


class Behavior:
    """What one Mock command says: code that runs for the calls its filter takes."""

    def __init__(
        self, hook: MockHook, script: ScriptBlock | None, condition: ScriptBlock | None
    ) -> None:
        self.hook = hook
        self.script = script
        self.condition = condition
        self.is_verifiable = False
        self.has_run = False

    @property
    def module_name(self) -> str:
        """The module in which the command is replaced; empty for the script's own scope."""
        return self.hook.module_name


class MockCall:
    """One call that a behavior answered."""

    def __init__(self, parameters: dict[str, Any], arguments: list[Any]) -> None:
        self.parameters = parameters
        self.arguments = arguments


class MockFrame:
    """The mocks of one block or test."""

    def __init__(self) -> None:
        self.hooks: list[MockHook] = []
        self.behaviors: dict[str, list[Behavior]] = defaultdict(list)
        self.calls: dict[tuple[str, str], list[MockCall]] = defaultdict(list)


def frame_of(place: Block | Test) -> MockFrame:
    """The frame of a block or test, made when it is first asked for."""
    if place.mocks is None:
        place.mocks = MockFrame()
    return place.mocks


def current_frame(run: PesterRun, block: Block) -> MockFrame:
    """The frame of the test that runs, between tests that of the block."""
    return frame_of(block if run.test is None else run.test)


def frames_around(run: PesterRun, block: Block) -> Iterator[MockFrame]:
    """The frames in force, innermost first."""
    if run.test is not None and run.test.mocks is not None:
        yield run.test.mocks
    for each in reversed(block.chain):
        if each.mocks is not None:
            yield each.mocks


def close_frame(session: Session, place: Block | Test) -> None:
    """Takes away the hooks of a block or test that has ended; its calls stay countable."""
    if place.mocks is None:
        return
    for hook in reversed(place.mocks.hooks):
        hook.remove(session)
    place.mocks.hooks.clear()
    place.mocks.behaviors.clear()


def calls_within(place: Block | Test, key: tuple[str, str]) -> list[MockCall]:
    """The calls of a test, or of a block and all in it, in order."""
    found = list(place.mocks.calls.get(key, ())) if place.mocks is not None else []
    for item in getattr(place, "items", ()):
        found += calls_within(item, key)
    return found
