"""Runs a cmdlet's function as one stage of a pipeline.

``begin()`` binds the arguments; ``process(item)`` takes an object from the stage before,
``alone()`` stands for the one process call of a command that nothing is piped into, ``end()`` and
``clean()`` follow. What the function gives goes to ``out``.

A function with ``Pipe`` or ``Calls`` iterates over its input, but a pipeline pushes. So it is a
coroutine, in a greenlet: where its input would have to wait for the next object, control returns to
whoever pushed the last one. Everything else (commands called once, once per object, or with all
objects) runs without one, and so does a function whose input is whole from the start.

While the function runs, the session's ``current_command`` is the stage, so that
``session.write_error`` and the like know whose errors they report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn

from poshws.binding.arguments import call_of, shape_of
from poshws.binding.binder import Bound, Plan, plan_for
from poshws.binding.context import CmdletContext
from poshws.binding.input_coroutine import END, InputCoroutine, InputFailed
from poshws.binding.pipeline_input import RESTORED
from poshws.binding.signature import CALLED, COLLECTED_IN, EACH, ONCE, PIPED_IN
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    ParameterBindingException,
    ParseException,
    end_command,
)

if TYPE_CHECKING:
    from poshws.binding.command import Cmdlet
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.session.session import Session

CALLED_AT_ONCE: Final = (EACH, ONCE)


class CmdletStage:
    """A call of a cmdlet in a pipeline."""

    __slots__ = (
        "bound",
        "caller",
        "collected",
        "command",
        "common",
        "context",
        "defaults",
        "expects_input",
        "given",
        "is_running",
        "named",
        "offered_input",
        "out",
        "positions",
        "coroutine",
        "session",
        "signature",
        "site",
        "values",
        "whole_input",
    )

    # Whether objects of the pipeline are bound one by one.
    binds_objects: ClassVar[bool] = True

    def __init__(
        self, session: Session, command: Cmdlet, site: Any, values: tuple[Any, ...]
    ) -> None:
        self.session = session
        self.command = command
        self.site = site
        self.values = values
        self.signature = command.signature
        self.out: Sink = session.discard
        self.expects_input = True
        self.common: Any = None
        self.context: CmdletContext | None = None
        self.coroutine: Any = None
        self.collected: list[Any] | None = None
        self.defaults: dict[str, Any] | None = None
        self.given: dict[str, Any] | None = None
        self.positions: list[int] | None = None
        self.caller: Any = None
        self.is_running = False
        # The objects of a pipeline that has this stage alone, and the same where the function
        # takes them: no need to wait for each.
        self.offered_input: Iterable[Any] | None = None
        self.whole_input: Iterable[Any] | None = None

    # --- the steps of a pipeline

    def begin(self) -> None:
        """Binds the arguments; a coroutine runs up to its first object."""
        self.expects_input = self.session.expects_input
        self.bound = self.bind_arguments()
        if self.bound.shared is not None:
            self.common = self.session.common_parameters(self.bound.shared, self)
            self.out = self.common.output(self.out)
        style = self.signature.style
        iterates = self.expects_input and style in (PIPED_IN, CALLED)
        if iterates and self.common is None and type(self).process is CmdletStage.process:
            self.whole_input = self.offered_input
        if style == COLLECTED_IN:
            self.collected = []
        elif iterates and self.whole_input is None:
            self.start_coroutine()

    def process(self, item: object) -> None:
        """Takes one object."""
        pipeline = self.bound.pipeline
        assert pipeline is not None
        quick = pipeline.quick
        takes_all = quick is not None and quick.takes_anything and item is not None
        if takes_all and self.coroutine and self.signature.style == PIPED_IN:
            self.coroutine.push(item)
            return
        changes = self.bind_item(item)
        if changes is None:
            return
        style = self.signature.style
        if style in CALLED_AT_ONCE:
            self.call(self.arguments())
        elif self.collected is not None:
            if self.signature.pipe_name in changes:
                self.collected.append(changes[self.signature.pipe_name])
        elif (taken := self.taken_of(changes)) is not AUTOMATION_NULL:
            self.coroutine.push(taken)

    def process_from(self, items: list[object], start: int) -> int:
        """Takes the objects of a list from `start` on, as far as none has to be bound by itself.

        Gives the place of the first that was not taken.
        """
        pipeline = self.bound.pipeline
        if pipeline is not None and self.coroutine is not None and self.signature.style == CALLED:
            if pipeline.quick is None and pipeline.alike is None:
                return start
            at: int = self.coroutine.push_from(items, start, self.quick_call)
            return at
        quick = None if pipeline is None else pipeline.quick
        if quick is None or not quick.takes_anything:
            return start
        if self.collected is not None:
            end = next((i for i in range(start, len(items)) if items[i] is None), len(items))
            self.collected += items[start:end]
            return end
        if self.coroutine is None or self.signature.style != PIPED_IN:
            return start
        taken: int = self.coroutine.push_from(items, start)
        return taken

    def alone(self) -> None:
        """The one call of a command without pipeline input."""
        style = self.signature.style
        arguments = self.arguments()
        if style in (PIPED_IN, COLLECTED_IN):
            key = self.signature.pipe_key
            given = [arguments.pop(key)] if key in arguments else []
            if style == COLLECTED_IN:
                self.collected = given
                return
            arguments[key] = iter(given)
        elif style == CALLED:
            arguments[self.signature.pipe_key] = iter([self.call_object()])
        self.call(arguments)

    def end(self) -> None:
        """No more input: functions that wait for it are told so."""
        if self.coroutine is not None:
            self.coroutine.push(END)
        elif self.collected is not None:
            arguments = self.arguments()
            arguments[self.signature.pipe_key] = self.collected
            self.call(arguments)

    def clean(self) -> None:
        """The pipeline is over, perhaps by an error: a waiting function's ``finally`` runs."""
        if self.coroutine is not None:
            self.coroutine.close()
        if self.common is not None:
            self.common.finish()

    # --- binding

    def bind_arguments(self, *, binds_objects: bool | None = None) -> Bound:
        """Binds the call's arguments; the plan is kept with the call site."""
        site, metadata = self.site, self.signature.metadata
        values = self.values if site.name is not None else self.values[1:]
        try:
            if site.plan_for is metadata:
                plan: Plan = site.plan
            else:
                shape = shape_of(site.elements)
                if shape is None:
                    shape, values, self.positions = call_of(site.elements, values)
                    plan = plan_for(metadata, shape)
                else:
                    plan = plan_for(metadata, shape)
                    site.plan, site.plan_for = plan, metadata
            values = values[: len(plan.places)]
            return plan.bind(
                self.session,
                values,
                expects_input=self.expects_input,
                binds_objects=self.binds_objects if binds_objects is None else binds_objects,
            )
        except NetException as error:
            self.note(error, is_binding=True)
            raise

    def bind_item(self, item: object) -> dict[str, Any] | None:
        """Binds one object; an object that does not fit is reported, and None."""
        if self.bound.pipeline is None:
            self.bound = self.bind_arguments(binds_objects=True)
        assert self.bound.pipeline is not None
        try:
            return self.bound.pipeline.bind(item)
        except ParameterBindingException as error:
            error.target = item
            error.error_record.target = item
            self.report(error.error_record)
            return None

    def arguments(self) -> dict[str, Any]:
        """The function's arguments: what is bound, and what is injected."""
        signature = self.signature
        keys = signature.keys
        arguments = {
            keys[name]: None if value is AUTOMATION_NULL else value
            for name, value in self.bound.parameters.items()
            if name in keys
        }
        for key, kind in signature.injected:
            if kind == "Session":
                arguments[key] = self.session
            elif kind == "CmdletContext":
                arguments[key] = self.context_of_call()
            elif kind == "Pode":
                arguments[key] = self.session.server
        return arguments

    def context_of_call(self) -> CmdletContext:
        """The context, made when it is first asked for."""
        if self.context is None:
            self.context = CmdletContext(self.session, self.command, self.bound, self)
        return self.context

    def call_object(self) -> SimpleNamespace:
        """The parameters as bound for one process call, by their Python names."""
        if self.defaults is None:
            self.defaults = dict.fromkeys(self.signature.keys.values())
            for parameter in self.signature.metadata.own_parameters:
                self.defaults[parameter.key] = parameter.default
        self.given = {**self.defaults, **self.arguments()}
        return SimpleNamespace(**self.given)

    def quick_call(self, item: object) -> SimpleNamespace | None:
        """The parameters for the next object, None where it has to be bound in full."""
        assert self.bound.pipeline is not None
        changes = self.bound.pipeline.bind_quickly(item)
        return None if changes is None else self.changed_call(changes)

    def changed_call(self, changes: dict[str, object]) -> SimpleNamespace:
        """The same for the next object, where only those parameters have other values."""
        if self.given is None or len(changes) != 1:
            return self.call_object()
        ((name, value),) = changes.items()
        if value is RESTORED:
            return self.call_object()
        self.given[self.signature.keys[name]] = None if value is AUTOMATION_NULL else value
        return SimpleNamespace(**self.given)

    # --- running

    def call(self, arguments: dict[str, object]) -> None:
        """Calls the function and writes what it gives."""
        session = self.session
        before = session.current_command
        session.current_command = self
        try:
            if self.common is None:
                result = self.signature.call(**arguments)
                if result is not None:
                    self.write(result, before)
            else:
                with self.common.around():
                    result = self.signature.call(**arguments)
                    if result is not None:
                        self.write(result, before)
        except NetException as error:
            self.note(error)
            self.session.ended(error)
            raise
        finally:
            session.current_command = before

    def write(self, result: object, before: Any) -> None:
        """Writes a result: lists and iterators item by item, while others run in between."""
        session = self.session
        if isinstance(result, (list, Iterator)):
            for item in result:
                session.current_command = before
                self.out(item)
                session.current_command = self
        else:
            session.current_command = before
            self.out(result)

    def start_coroutine(self) -> None:
        """Starts a function that iterates over its input, as a coroutine."""
        arguments = self.arguments_without_input()
        self.coroutine = InputCoroutine(
            self.session, lambda source: self.pull(arguments, source), self
        )

    def arguments_without_input(self) -> dict[str, Any]:
        """The arguments of a function that iterates over its input, without that."""
        arguments = self.arguments()
        if self.signature.style == CALLED:
            given = vars(self.call_object())
            arguments = {**{key: given[key] for key in self.signature.keys.values()}, **arguments}
        return arguments

    def run_whole(self) -> None:
        """Runs the function over the whole input; what the input raises passes through it."""
        before = self.session.current_command
        try:
            self.pull(self.arguments_without_input(), self.bound_input(before))
        except InputFailed as failed:
            raise failed.error from failed.error.__cause__

    def bound_input(self, before: Any) -> Iterator[Any]:
        """What the function gets for each object of the whole input."""
        session = self.session
        for item in self.whole_input or ():
            try:
                if session.pending:
                    session.safepoint()
                session.current_command = before
                taken = AUTOMATION_NULL if item is AUTOMATION_NULL else self.taken(item)
                session.current_command = self
            except BaseException as error:
                raise InputFailed(error) from error
            if taken is not AUTOMATION_NULL:
                yield taken

    def taken(self, item: object) -> Any:
        """What the iterator yields for an object, AUTOMATION_NULL where it skips it."""
        changes = self.bind_item(item)
        return AUTOMATION_NULL if changes is None else self.taken_of(changes)

    def taken_of(self, changes: dict[str, object]) -> object:
        """The same where it is known what the object has changed."""
        if self.signature.style == CALLED:
            return self.changed_call(changes)
        value = changes.get(self.signature.pipe_name, RESTORED)
        return AUTOMATION_NULL if value is RESTORED else value

    def pull(self, arguments: dict[str, object], source: Iterator[Any]) -> None:
        """The body of the greenlet."""
        arguments[self.signature.pipe_key] = source
        self.call(arguments)

    # --- reporting

    def preference(self, name: str, parameter: str) -> str:
        """A preference as this call sees it: its common parameter, else the variable."""
        own = self.common.action(parameter) if self.common is not None else None
        preference: str = own if own is not None else self.session.preference(name)
        return preference

    def report(self, record: ErrorRecord) -> None:
        """Reports a non-terminating error of the command."""
        self.complete(record)
        own = None
        if self.common is not None:
            own = self.common.error_action
            if own not in ("stop", "ignore"):
                self.common.collect_error(record)
        self.session.report_error(record, own)

    def refuse(
        self, exception: NetException, error_id: str, category: str, target: object = None
    ) -> NoReturn:
        """Ends the command with an error of its own, for stages that have their own steps."""
        record = ErrorRecord(exception, error_id, category, target)
        self.complete(record)
        exception.error_record = record  # type: ignore[attr-defined]
        raise exception

    def note(self, error: Exception, *, is_binding: bool = False) -> None:
        """Says in a terminating error's record which command it came from."""
        if not is_binding and isinstance(error, NetException):
            end_command(error)
        record = getattr(error, "error_record", None)
        if record is None and isinstance(error, NetException):
            # What a command throws without a record of its own is known by the exception's type.
            record = ErrorRecord(error, error.net_name, "NotSpecified", None)
            error.error_record = record  # type: ignore[attr-defined]
        if isinstance(error, ParseException):
            # Its own record says where in the text.
            own, record = error.own_record, error.own_record.copy()
            error.lend(record, own)
        if record is not None:
            argument = getattr(error, "argument", None) if is_binding else None
            extent = self.extent_of(argument, getattr(error, "at_parameter", False))
            self.complete(record, extent, is_binding=is_binding)

    def complete(
        self, record: ErrorRecord, extent: Any = None, *, is_binding: bool = False
    ) -> None:
        """Adds the command and the position where the record lacks them."""
        if record.invocation_info is None:
            info = self.session.invocation_of(self.site, self.command, {}, [])
            if is_binding:
                record.exception.command_invocation = info  # type: ignore[attr-defined]
            info = info.of_record(is_named=not is_binding)
            if extent is not None:
                info.extent = extent
            record.invocation_info = info
            if getattr(record.exception, "was_thrown_by_throw", False):
                info.my_command = None  # what a function throws is told by where it was thrown
            elif not record.command_class:
                record.command_class = self.command.net_class

    def extent_of(self, argument: Any, at_parameter: bool) -> object:
        """Where an argument stands in the script; None for the whole command."""
        if argument is None or argument.index < 0:
            return None
        index = argument.index if at_parameter else argument.value_index
        if self.positions is not None:
            position = self.positions[index]
        else:
            position = self.site.elements[index][3]
        return self.site.argument_extent(position, at_name=at_parameter) if position else None
