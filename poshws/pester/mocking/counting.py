"""How often mocks were called, and what Should says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.pester.mocking.frames import MockCall, calls_within, frames_around
from poshws.pester.mocking.hooks import MockCommand, MockHook
from poshws.pester.mocking.invocation import fits
from poshws.pester.mocking.resolution import resolve
from poshws.pester.nicely import because
from poshws.pester.state import PesterRun, current_block

if TYPE_CHECKING:
    from poshws.pester.tree import Block, Test
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


@dataclass
class Counted:
    """What is asked of the calls of a mock; times None is at least one."""

    name: str
    times: int | None = None
    exactly: bool = False
    module_name: str = ""
    scope: str = ""
    reason: str | None = None
    negated: bool = False
    condition: ScriptBlock | None = None
    exclusive: ScriptBlock | None = None


def said_of(session: Session, asked: Counted) -> str | None:
    """What is wrong with the calls; None where they are as asked for."""
    if asked.exclusive is not None and asked.negated:
        raise RuntimeException(
            "Cannot use -ExclusiveFilter when -Not is specified. Use -ParameterFilter instead."
        )
    run, block = current_block(session, "Should -Invoke")
    place = _counted_place(run, block, asked.scope)
    hook = _hook(session, asked)
    calls = calls_within(place, hook.key)
    condition = asked.exclusive or asked.condition
    matching = calls
    if condition is not None:
        matching = [each for each in calls if _fits(session, hook, condition, each)]
    return _message(asked, hook, len(matching), len(calls) - len(matching))


def _fits(session: Session, hook: MockHook, condition: ScriptBlock, call: MockCall) -> bool:
    return fits(session, hook, condition, call.parameters, call.arguments)


def _hook(session: object, asked: Counted) -> MockHook:
    command, _, module = resolve(session, asked.name, asked.module_name)
    if isinstance(command, MockCommand):
        return command.hook
    where = f"module {module}" if module else "script scope"
    raise RuntimeException(
        f"Should -Invoke: Could not find Mock for command {asked.name} in {where}. Was the mock"
        " defined? Did you use the same -ModuleName as on the Mock? When using InModuleScope are"
        " InModuleScope, Mock and Should -Invoke using the same -ModuleName?"
    )


def _counted_place(run: PesterRun, block: Block, scope: str) -> Block | Test:
    """The test or block whose calls count."""
    kind = (scope or "0").lower()
    if kind not in ("describe", "context", "it") and not re.fullmatch(r"\d+", kind):
        raise RuntimeException(
            "Parameter Scope must be one of 'Describe', 'Context', 'It' or a non-negative number."
        )
    if kind == "it":
        if run.test is None:
            raise RuntimeException(
                "Assertion is placed outside of an It block, but -Scope It is specified."
            )
        return run.test
    chain = block.chain[::-1]
    if not kind.isdigit():
        found = next((each for each in chain if each.kind.lower() == kind), None)
        if found is None:
            raise RuntimeException(
                f"Assertion is not placed directly nor nested inside a {scope} block, but -Scope"
                f" {scope} is specified."
            )
        return found
    level = int(kind)
    if run.test is not None:
        if level == 0:
            return run.test
        level -= 1
    return chain[min(level, len(chain) - 1)]


def _message(asked: Counted, hook: MockHook, count: int, others: int) -> str | None:
    times = 1 if asked.times is None else asked.times
    name = hook.original.name + (f" in module {hook.module_name}" if hook.module_name else "")
    reason = because(asked.reason)
    if asked.negated:
        if count == times and (asked.exactly or asked.times is None):
            return f"Expected {name} not to be called exactly {times} times,{reason} but it was"
        if count >= times and not asked.exactly:
            return (
                f"Expected {name} to be called less than {times} times,{reason} but was called"
                f" {count} times"
            )
        return None
    if count != times and (asked.exactly or times == 0):
        return (
            f"Expected {name} to be called {times} times exactly,{reason} but was called"
            f" {count} times"
        )
    if count < times:
        return (
            f"Expected {name} to be called at least {times} times,{reason} but was called"
            f" {count} times"
        )
    if asked.exclusive is not None and others:
        return (
            f"Expected {name} to only be called with with parameters matching the specified"
            f" filter,{reason} but {others} non-matching calls were made"
        )
    return None


def said_of_verifiable(
    session: Any, *, negated: bool = False, reason: str | None = None
) -> str | None:
    """What is wrong with the mocks made with -Verifiable; None where all were called."""
    run, block = current_block(session, "Should -InvokeVerifiable")
    found = [
        each
        for frame in frames_around(run, block)
        for behaviors in frame.behaviors.values()
        for each in behaviors
        if each.is_verifiable and each.has_run == negated
    ]
    if not found:
        return None
    listed = ""
    for each in found:
        listed += f"\n Command {each.hook.original.name} "
        if each.module_name:
            listed += f"from inside module {each.module_name} "
        if each.condition is not None:
            listed += f"with {{ {each.condition.text.strip()} }}"
    if negated:
        return (
            f"\nExpected no verifiable mocks to be called,{because(reason)} but these were:{listed}"
        )
    return (
        f"\nExpected all verifiable mocks to be called,{because(reason)} but these were"
        f" not:{listed}"
    )
