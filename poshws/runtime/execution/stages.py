"""The stages of a pipeline: connected, begun from left to right, fed and ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import CollectionModified
from poshws.corelib.exceptions.powershell import bad_enumeration
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.arrays import TypedArray
from poshws.runtime.execution.control_flow import StopUpstream
from poshws.runtime.execution.enumeration import each

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.binding.pipeline_stage import PipelineStage, Sink
    from poshws.runtime.session.session import Session


class NoInput:
    """The head of a pipeline that begins with a command."""

    __slots__ = ()


NO_INPUT: Any = NoInput()


def drive(ps: Session, out: Sink, head: object, stages: list[PipelineStage]) -> None:
    """Connects the stages, feeds the first and ends them all."""
    if ps.pending:
        ps.safepoint()
    scope, streams, state = ps.scope, ps.streams, ps.state
    opening = Opening(ps, stages, out, head is not NO_INPUT)
    if type(head) in AT_HAND and len(stages) == 1 and hasattr(stages[0], "offered_input"):
        stages[0].offered_input = each_of_head(head)
    first = 0
    try:
        try:
            opening.begin_all()
            _feed(ps, head, stages[0])
        except StopUpstream as stop:
            first = _stopped_at(stages, stop)
        while first < len(stages):
            try:
                stages[first].end()
                common = getattr(stages[first], "common", None)
                if common is not None:
                    common.flush()
                first += 1
            except StopUpstream as stop:
                first = max(first + 1, _stopped_at(stages, stop))
    finally:
        ps.scope, ps.streams, ps.state = scope, streams, state
        for stage in stages:
            stage.clean()


def drive_alone(ps: Session, out: Sink, stage: PipelineStage) -> None:
    """The same for a command that is its pipeline's only one and has no input."""
    if ps.pending:
        ps.safepoint()
    scope, streams, state = ps.scope, ps.streams, ps.state
    stage.out = out
    stage.expects_input = ps.expects_input = False
    try:
        try:
            stage.begin()
            stage.alone()
        except StopUpstream as stop:
            _stopped_at([stage], stop)
        try:
            stage.end()
            common = getattr(stage, "common", None)
            if common is not None:
                common.flush()
        except StopUpstream as stop:
            _stopped_at([stage], stop)
    finally:
        ps.scope, ps.streams, ps.state = scope, streams, state
        stage.clean()


# A head that is all there before the first command begins, whatever that does.
AT_HAND = frozenset(
    (list, TypedArray, range, str, int, float, bool, Hashtable, OrderedDictionary, PSCustomObject)
)


class Opening:
    """Connects the stages of a pipeline and begins them, left to right.

    A stage that is written to before its turn, since one before it writes in its begin block,
    begins then.
    """

    __slots__ = ("begun", "has_head", "ps", "stages", "writers")

    def __init__(self, ps: Session, stages: list[PipelineStage], out: Sink, has_head: bool) -> None:
        self.ps = ps
        self.stages = stages
        self.has_head = has_head
        self.begun = 0
        self.writers: list[Sink] = []
        for place, stage in enumerate(stages):
            stage.expects_input = has_head or place > 0
            if place == len(stages) - 1:
                stage.out = out
            else:
                stage.out = self._connected(stage, self._early_writer(place + 1))
                self.writers.append(stage.out)

    def begin_all(self) -> None:
        """Begins the stages that have not begun; from then on each writes to the next directly."""
        self.begin_to(len(self.stages) - 1)
        for place, writer in enumerate(self.writers):
            stage = self.stages[place]
            if stage.out is writer:
                stage.out = self._connected(stage, self.stages[place + 1].process)

    def begin_to(self, place: int) -> None:
        """Begins the stages up to a place."""
        while self.begun <= place:
            stage = self.stages[self.begun]
            self.ps.expects_input = self.has_head or self.begun > 0
            self.begun += 1
            stage.begin()

    def _early_writer(self, place: int) -> Callable[[object], None]:
        stages = self.stages

        def write(value: object) -> None:
            if self.begun <= place:
                self.begin_to(place)
            stages[place].process(value)

        return write

    def _connected(self, stage: PipelineStage, following: Sink) -> Sink:
        return outside(self.ps, following) if hasattr(stage, "frame") else following


def outside(ps: Session, following: Sink) -> Callable[[object], None]:
    """What a function writes goes on in the scope of the pipeline, not in the function's own."""
    scope, state, streams = ps.scope, ps.state, ps.streams

    def write(value: object) -> None:
        inner_scope, inner_state, inner_streams = ps.scope, ps.state, ps.streams
        current = state.current
        ps.scope, ps.state, ps.streams, state.current = scope, state, streams, scope
        try:
            following(value)
        finally:
            ps.scope, ps.state, ps.streams = inner_scope, inner_state, inner_streams
            state.current = current

    return write


def _feed(ps: Session, head: object, first: Any) -> None:
    if head is NO_INPUT:
        first.alone()
        return
    if getattr(first, "whole_input", None) is not None:
        first.run_whole()
        return
    process = first.process
    items = each_of_head(head)
    if type(items) is list and AUTOMATION_NULL in items:
        items = [item for item in items if item is not AUTOMATION_NULL]
    is_array = type(items) is list or type(items) is TypedArray
    if is_array and len(items) > 1 and hasattr(first, "process_from"):
        _feed_list(ps, items, first)
        return
    try:
        for item in items:
            if ps.pending:
                ps.safepoint()
            if item is not AUTOMATION_NULL:
                process(item)
    except CollectionModified as error:
        raise bad_enumeration(error) from error


def _feed_list(ps: Session, items: list[object], first: Any) -> None:
    """Feeds a command that can take objects together, once it has seen the first."""
    place = 0
    while place < len(items):
        if ps.pending:
            ps.safepoint()
        first.process(items[place])
        place = first.process_from(items, place + 1)


def each_of_head(head: object) -> Any:
    """A pipeline's first value: null is one object here, nothing is none."""
    if head is None:
        return (None,)
    return head if type(head) is range else each(head)


def _stopped_at(stages: list[PipelineStage], stop: StopUpstream) -> int:
    for index, stage in enumerate(stages):
        if stage is stop.stage or getattr(stage, "context", None) is stop.stage:
            return index
    raise stop
