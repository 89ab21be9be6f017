"""Binding at the call site: ``plan(metadata, shape)`` once, ``plan.bind(session, values)`` per
call.

    shape = ((None, True), ("Name", False), (None, True), ("Force", False))   # see arguments.py
    plan = plan_for(metadata, shape)
    bound = plan.bind(session, values, expects_input=False)

* ``bound.parameters`` maps parameter names (as declared) to values: $PSBoundParameters. It also
  holds the common parameters; ``bound.shared`` has just those (Verbose, ErrorAction, WhatIf, First
  …) and is None when there are none, so that a call without them costs nothing.
* ``bound.parameter_set`` is $PSCmdlet.ParameterSetName (it may change with each pipeline object).
* ``bound.pipeline`` is None, or binds pipeline objects: ``bound.pipeline.bind(item)`` gives what
  changes, name → value or ``RESTORED`` (the parameter has its default value again), and keeps
  ``bound.parameters`` up to date. It raises ParameterBindingException for an object that cannot be
  bound, which the caller reports as a non-terminating error and goes on.
* ``bound.dynamic`` lists the dynamic Parameters of the call.

``expects_input`` says that something stands to the left of the command in its pipeline. Errors
carry ``.argument`` (with ``.index`` and ``.value_index`` into the shape) and ``.at_parameter`` for
the position that the message points at.

How it is fast: the full algorithm (``command_line.py``) runs once per shape and types of the
values; its outcome, which value goes to which parameter and which set that means, is replayed
later: convert, validate, done. If a replay fails, the full algorithm runs again and says why.

A call site of the runtime has elements (kind, name, text, position); ``call_of(site, values)``
makes the shape and the values of them, splats opened. (Functions without attributes never come
here: the runtime passes their arguments itself.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.arguments import Shape, call_of, read_arguments
from poshws.binding.coerce import accept, takes_as_is
from poshws.binding.command_line import CommandLine, remaining_value
from poshws.binding.fast_binding import FALLBACK, REJECTED, FastBinding, fast_binding
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameters import COMMON, Parameter
from poshws.binding.pipeline_input import RESTORED, PipelineBinder
from poshws.corelib.exceptions.powershell import ParameterBindingException

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

__all__ = ["RESTORED", "Bound", "Plan", "PipelineBinder", "Shape", "call_of", "plan_for"]


class Bound:
    """The outcome of binding one call."""

    __slots__ = (
        "dynamic",
        "metadata",
        "outcome",
        "parameters",
        "pipeline",
        "set_name",
        "shared",
    )

    def __init__(
        self,
        metadata: CommandMetadata,
        parameters: dict[str, Any],
        set_name: str = "",
        pipeline: PipelineBinder | None = None,
        shared: dict[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.parameters = parameters
        self.set_name = set_name
        self.pipeline = pipeline
        self.shared = shared
        self.dynamic: list[Parameter] = []
        # What was replayed: calls with the same one bind the same parameters in the same order.
        self.outcome: Outcome | None = None

    @property
    def parameter_set(self) -> str:
        """The set in use at the moment."""
        return self.set_name if self.pipeline is None else self.pipeline.set_name


class Outcome:
    """What the full algorithm decided for a shape and the types of its values."""

    __slots__ = (
        "direct",
        "first",
        "has_shared",
        "route",
        "set_name",
        "steps",
        "takes_input",
        "template",
        "variables",
    )

    def __init__(self, line: CommandLine, places: dict[int, int], values: Any) -> None:
        # A place of -1 is that of a switch without a value, several are the remaining arguments.
        taker, remaining = line.remaining
        self.route: list[tuple[Parameter, int | list[int], Any]] = [
            (
                parameter,
                [places[each] for each in remaining]
                if parameter is taker
                else places.get(index, -1),
                line.values[parameter.name],
            )
            for index, parameter in line.route
        ]
        # Name, what says that a value is bound as it is, row of the route.
        self.steps: list[tuple[str, FastBinding | bool, Any]] = []
        for row in self.route:
            parameter, place = row[:2]
            is_one = type(place) is int and place >= 0
            test = fast_binding(line.metadata, parameter, values[place]) if is_one else False
            self.steps.append((parameter.name, test, row))
        self.set_name = line.choice.set_name
        self.takes_input = line.expects_input
        self.has_shared = any(parameter.origin >= COMMON for _, parameter in line.route)
        choice = line.choice
        self.template = (choice.flags, choice.priority, list(choice.unbound), dict(choice.bound))
        # For whoever calls the command without a stage, and whoever makes variables of parameters.
        self.direct: Any = None
        self.variables: Any = None
        # What the first object of a pipeline was bound to; see PipelineBinder.remember.
        self.first: Any = None

    def places_of_plain(self, values: Any) -> list[tuple[str, int]]:
        """Names of parameters and the places of their values, if values of these types are all
        taken as they are; else nothing.
        """
        found: list[tuple[str, int]] = []
        for parameter, place, _ in self.route:
            if self.has_shared or type(place) is not int or place < 0:
                return []
            if not takes_as_is(parameter, values[place]):
                return []
            found.append((parameter.name, place))
        return found


def plan_for(metadata: CommandMetadata, shape: Shape) -> Plan:
    """The plan of a shape, made at its first use and kept with the metadata."""
    plan = metadata.plans.get(shape)
    if plan is None:
        plan = metadata.plans[shape] = Plan(metadata, shape)
    return plan


class Plan:
    """How the arguments of one shape are bound to the parameters of one command."""

    __slots__ = ("metadata", "outcomes", "places", "shape")

    def __init__(self, metadata: CommandMetadata, shape: Shape) -> None:
        self.metadata = metadata
        self.shape = shape
        self.outcomes: dict[tuple[Any, ...], Outcome] = {}
        self.places: dict[int, int] = {}
        for index, (_, has_value) in enumerate(shape):
            if has_value:
                self.places[index] = len(self.places)

    def bind(
        self,
        session: Session,
        values: Any,
        *,
        expects_input: bool = False,
        binds_objects: bool = True,
    ) -> Bound:
        """Binds the values of one call; raises ParameterBindingException. Whoever takes the objects
        of the pipeline without binding them one by one says so with `binds_objects`.
        """
        if not getattr(session, "default_parameter_values", None):
            outcome = self.outcomes.get((expects_input, *map(type, values)))
            if outcome is not None:
                bound = self.replay(outcome, session, values, binds_objects)
                if bound is not None:
                    return bound
        return self.bind_fully(session, values, expects_input)

    def replay(
        self, outcome: Outcome, session: Session, values: Any, binds_objects: bool = True
    ) -> Bound | None:
        """Does again what was decided before; None if a value does not fit this time."""
        metadata = self.metadata
        parameters: dict[str, Any] = {}
        if outcome.route:
            try:
                for name, test, (parameter, place, constant) in outcome.steps:
                    if test is True:
                        parameters[name] = values[place]
                        continue
                    if test is not False:
                        value = values[place]
                        made = test(value)
                        if made is not FALLBACK:
                            if made is REJECTED:
                                return None
                            parameters[name] = made
                            continue
                    if type(place) is list:
                        constant = remaining_value([values[each] for each in place])
                        if parameter.takes_anything and parameter.is_plain:
                            parameters[name] = constant
                            continue
                    elif place >= 0:
                        constant = values[place]
                    else:
                        parameters[name] = constant
                        continue
                    parameters[name] = accept(session, metadata, parameter, constant)
            except ParameterBindingException:
                return None
        bound = Bound(metadata, parameters, outcome.set_name)
        bound.outcome = outcome
        if outcome.takes_input and binds_objects:
            bound.pipeline = PipelineBinder(
                self.restore_line(outcome, session, parameters), outcome
            )
        if outcome.has_shared:
            bound.shared = shared_of(metadata, parameters)
            if any(
                name.endswith("Action") and str(value) == "Suspend"
                for name, value in parameters.items()
            ):
                return None  # which is refused
        return bound

    def restore_line(
        self, outcome: Outcome, session: Session, parameters: dict[str, Any]
    ) -> CommandLine:
        """The state of the call that its pipeline input starts from."""
        line = CommandLine(session, self.metadata, [], expects_input=True)
        line.values = parameters
        flags, priority, unbound, bound = outcome.template
        line.choice.flags, line.choice.priority = flags, priority
        line.choice.unbound, line.choice.bound = list(unbound), dict(bound)
        return line

    def bind_fully(self, session: Session, values: Any, expects_input: bool) -> Bound:
        """The full algorithm, remembered where that is safe."""
        line = CommandLine(
            session,
            self.metadata,
            read_arguments(self.shape, values),
            expects_input=expects_input,
        )
        line.bind()
        if line.is_replayable:
            self.outcomes[(expects_input, *map(type, values))] = Outcome(line, self.places, values)
        bound = Bound(line.metadata, line.values, line.choice.set_name)
        bound.dynamic = line.dynamic_parameters
        bound.shared = shared_of(line.metadata, line.values)
        if expects_input:
            bound.pipeline = PipelineBinder(line)
        return bound


def shared_of(metadata: CommandMetadata, values: dict[str, object]) -> dict[str, Any] | None:
    """The common parameters among the bound ones."""
    result = {
        name: value
        for name, value in values.items()
        if metadata.parameters[name.lower()].origin >= COMMON
    }
    return result or None
