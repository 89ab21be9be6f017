"""Where the arguments of a call go in a function without attributes: names, then positions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.call_sites import POSITIONAL, SWITCH, WITH_VALUE
from poshws.runtime.errors.records import ambiguous_parameter, missing_argument, parameter_twice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.session import Session

TRUE = object()
"""In a plan: the parameter is a switch that was named without a value."""


class BindingPlan:
    """Where the values of one call site go. `sources[i]` is the index of the value for parameter i,
    TRUE, a word as it was written, or None; `rest` rows are (index, text) for `$args`: a value, a
    word, or a word and its value; `positional` are the indexes of values without a name.
    """

    __slots__ = ("literals", "places", "positional", "rest", "sources")

    def __init__(self, count: int) -> None:
        self.sources: list[Any] = [None] * count
        self.rest: list[tuple[int | None, Any]] = []
        self.positional: set[int] = set()
        # Index of a value → what a literal number was written as, and where the value stands.
        self.literals: dict[int, str] = {}
        self.places: dict[int, int] = {}


def plan_binding(ps: Session, block: Block, elements: Any, first: int) -> BindingPlan:
    """Binds names, then positions. `elements` as in a call site; `first` is the index of the first
    value that belongs to an argument.
    """
    plan = BindingPlan(len(block.parameters))
    described = () if block.plain else block.described(ps, ps.scope)[0]
    kinds = [row[0] for row in described]
    names = _names(block, described)
    index = first
    waiting: list[tuple[int | None, Any]] = []
    pending: int | None = None
    pending_place = 0
    only_values = False
    for kind, title, text, place in elements:
        if kind == POSITIONAL and text and text[0] != "\0":
            plan.literals[index] = text
        plan.places[index] = place
        if kind == SWITCH and not only_values:
            if title == "-":
                only_values = True
                continue
            target = _match(block, names, title, place)
            if target is None and pending is not None:
                # What no parameter is called is a value behind one.
                plan.sources[pending], pending = text, None
                continue
            if target is None:
                waiting.append((None, text))
                continue
            _refuse_pending(block, kinds, pending, pending_place)
            _check_twice(plan, target, block, place)
            if _is_switch(kinds, target):
                plan.sources[target] = TRUE
            else:
                pending, pending_place = target, place
            continue
        if kind == WITH_VALUE:
            target = _match(block, names, title, place)
            if target is None:
                waiting.append((index, "".join(text.partition(":")[:2])))
            else:
                _check_twice(plan, target, block, place)
                plan.sources[target] = index
            index += 1
            continue
        if kind == SWITCH:
            waiting.append((None, text))
            continue
        if pending is not None:
            plan.sources[pending], pending = index, None
        else:
            waiting.append((index, None))
            plan.positional.add(index)
        index += 1
    _refuse_pending(block, kinds, pending, pending_place)
    _place_by_position(plan, waiting, kinds)
    return plan


def parameter_finder(ps: Session, block: Block) -> Callable[[str], Any]:
    """What an argument's name stands for: a parameter's index, or the name where none has it."""
    finder: Callable[[str], Any] | None = block.finder
    if finder is not None:
        return finder
    names = _names(block, () if block.plain else block.described(ps, ps.scope)[0])

    def find(title: str) -> Any:
        lower = title.lower()
        if lower in names:
            return names[lower]
        found = {index for name, index in names.items() if name.startswith(lower)}
        return found.pop() if len(found) == 1 else lower

    block.finder = find
    return find


def _place_by_position(
    plan: BindingPlan, waiting: list[tuple[int | None, Any]], kinds: list[object]
) -> None:
    """Gives the free parameters what has no name; the others are left for `$args`.

    A name that no parameter has takes the value behind it along.
    """
    at = 0
    for target, source in enumerate(plan.sources):
        if source is not None or _is_switch(kinds, target):
            continue
        while at < len(waiting) and waiting[at][1] is not None:
            taken = 2 if at + 1 < len(waiting) and waiting[at + 1][1] is None else 1
            plan.rest += waiting[at : at + taken]
            at += taken
        if at == len(waiting):
            break
        plan.sources[target] = waiting[at][0]
        at += 1
    plan.rest += waiting[at:]


def _names(block: Block, described: Sequence[Any]) -> dict[str, int]:
    """Names and aliases of the parameters in lower case, and which parameter each means."""
    names = {name: index for index, name in enumerate(block.parameter_names)}
    for index, (_, attributes) in enumerate(described):
        for attribute in attributes:
            for alias in getattr(attribute, "alias_names", ()):
                names.setdefault(alias.lower(), index)
    return names


def _match(block: Block, names: dict[str, int], title: str, place: int) -> int | None:
    lower = title.lower()
    if lower in names:
        return names[lower]
    found = {index: None for name, index in names.items() if name.startswith(lower)}
    if len(found) > 1:
        raise ambiguous_parameter(block, title, [block.parameters[i][0] for i in found], place)
    return next(iter(found), None)


def _is_switch(kinds: list[Any], target: int) -> bool:
    kind = kinds[target] if target < len(kinds) else None
    return kind is not None and kind.full_name == "System.Management.Automation.SwitchParameter"


def _check_twice(plan: BindingPlan, target: int, block: Block, place: int) -> None:
    if plan.sources[target] is not None:
        raise parameter_twice(block, block.parameters[target][0], place)


def _refuse_pending(block: Block, kinds: list[Any], pending: int | None, place: int) -> None:
    if pending is not None:
        kind = kinds[pending] if pending < len(kinds) else None
        raise missing_argument(block, block.parameters[pending][0], kind, place)
