"""Binds the arguments of one call to parameters: the full algorithm, without shortcuts.

The order is PowerShell's: a name followed by a value becomes one argument; named arguments are
bound; then positions, the default set's parameters first and without conversion first; then
$PSDefaultParameterValues; dynamic parameters, which may take what is left; the parameter that takes
the remaining arguments. What is still left is an error. Then the parameter set is chosen and the
missing mandatory parameters are asked for.

``binder.py`` replays the outcome for later calls of the same shape where that is safe; ``route``
and ``is_replayable`` are for it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from poshws.binding.arguments import Argument
from poshws.binding.coerce import SKIPPED, accept
from poshws.binding.errors import binding_error, target_refuses
from poshws.binding.messages import message
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameter_sets import Choice
from poshws.binding.parameters import COMMON, Parameter, SetData
from poshws.clr.collections.lists import List
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException, NotSupportedException
from poshws.corelib.exceptions.powershell import (
    ParameterBindingArgumentTransformationException,
    ParameterBindingException,
    ParameterBindingValidationException,
)
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.binding.default_values import DefaultValues
    from poshws.runtime.session.session import Session

SCRIPTBLOCK = "System.Management.Automation.ScriptBlock"
Places = dict[int, dict[Parameter, list[SetData]]]


FROM_TEXT = (
    "System.String",
    "System.Version",
    "System.Management.Automation.SemanticVersion",
)


def is_text(parameter: Parameter) -> bool:
    """Whether a number becomes a text, or what is read from one, when it is bound."""
    kind = parameter.element_type or parameter.type
    return kind is not None and kind.full_name in FROM_TEXT


def refuse_suspend(parameter: Parameter, value: object, argument: Argument) -> None:
    """Suspend is a preference for variables, not for a call."""
    if str(value) == "Suspend":
        cause = NotSupportedException(
            "The Suspend ActionPreference value is reserved for future use and is not supported at "
            "this time. For more information about preference variables, see the Help topic, "
            '"about_Preference_Variables."'
        )
        raise target_refuses(parameter.name, cause, argument)


class CommandLine:
    """The binding of one call's arguments; ``values`` are what is bound, by parameter name."""

    def __init__(
        self,
        session: Session,
        metadata: CommandMetadata,
        arguments: list[Argument],
        *,
        expects_input: bool,
    ) -> None:
        self.session = session
        self.metadata = metadata
        self.unbound = arguments
        self.expects_input = expects_input
        self.choice = Choice(metadata)
        self.values: dict[str, Any] = {}
        self.delayed: dict[Parameter, Argument] = {}
        self.positional: list[str] = []
        self.route: list[tuple[int, Parameter]] = []
        # Who takes the remaining arguments, and which these are.
        self.remaining: tuple[Parameter | None, tuple[int, ...]] = (None, ())
        self.is_replayable = metadata.dynamic is None
        self.defaults: DefaultValues | None = None
        self.dynamic_parameters: list[Parameter] = []

    def bind(self) -> None:
        """Binds everything; raises ParameterBindingException."""
        if self.session is not None and getattr(self.session, "default_parameter_values", None):
            from poshws.binding.default_values import DefaultValues  # deferred

            self.defaults = DefaultValues(self)
            self.is_replayable = False
        try:
            self.bind_arguments()
            self.choose_set()
        except NetException as error:
            raise self.elaborate(error) from None

    def elaborate(self, error: Exception) -> Exception:
        """An error after default values were applied says so."""
        if self.defaults is None or not self.defaults.applied:
            return error
        if not isinstance(error, ParameterBindingException):
            return error
        return self.defaults.elaborated(error)

    def bind_arguments(self) -> None:
        """Everything up to the point where all arguments have found their parameter."""
        whole = self.metadata
        waits = whole.static_view is not None and any(each.name for each in self.unbound)
        if waits and whole.static_view is not None:
            self.metadata = whole.static_view
        self.join_names_and_values()
        self.bind_named()
        failure = self.bind_positional()
        self.apply_defaults()
        self.choice.check_sets(before_input=True, take_default=False)
        if waits:
            self.metadata = whole
            failure = self.bind_rest() or failure
        if self.metadata.dynamic is not None:
            failure = self.bind_dynamic() or failure
            self.apply_defaults()
        self.bind_remaining()
        if self.unbound:
            raise failure if failure and not self.unbound[0].name else self.left_over()

    def choose_set(self) -> None:
        """Decides the parameter set as far as it can be, and gets missing mandatory values."""
        choice = self.choice
        if self.expects_input:
            count = choice.check_sets(before_input=True, take_default=False)
        else:
            count = choice.check_sets(before_input=False, take_default=True)
        if count == 1 and self.defaults is not None and not self.defaults.applied:
            self.apply_defaults()
        if count > 1 and self.expects_input:
            narrowed = choice.without_input_sets(list(self.delayed))
            if narrowed != choice.flags:
                choice.flags = narrowed
                count = choice.check_sets(before_input=True, take_default=False)
        missing = choice.find_missing(count, self.expects_input)
        if missing:
            self.ask_for(missing)
        if not self.expects_input:
            choice.require_chosen()

    def ask_for(self, missing: list[Parameter]) -> None:
        """Asks the user for missing mandatory values, where there is a user."""
        self.is_replayable = False
        ask = getattr(self.session, "ask_for_parameters", None)
        answers = ask(self.metadata, missing) if ask is not None else None
        if not answers:
            names = "".join(f" {parameter.name}" for parameter in missing)
            raise binding_error("MissingMandatoryParameter", names)
        for parameter in missing:
            if parameter.name in answers:
                self.bind_one(parameter, Argument(parameter.name, answers[parameter.name]))

    def join_names_and_values(self) -> None:
        """Gives each ``-Name`` without a value the argument after it, or true if it is a switch."""
        result: list[Argument] = []
        arguments = self.unbound
        index = 0
        while index < len(arguments):
            argument = arguments[index]
            index += 1
            result.append(argument)
            if argument.name is None or argument.has_value:
                continue
            parameter = self.find(argument)
            if parameter is None:
                continue
            if parameter.is_switch:
                argument.value = True
                continue
            following = arguments[index] if index < len(arguments) else None
            if following is None or (following.name is not None and self.is_name(following)):
                raise binding_error(
                    "MissingArgument",
                    parameter.name,
                    type_name=parameter.type_name,
                    argument=argument,
                    at_parameter=True,
                    parameter=parameter,
                )
            index += 1
            argument.name = parameter.name
            argument.value = following.value if following.name is None else following.text
            argument.value_index = following.index
            argument.literal = following.literal
        self.unbound = result

    def is_name(self, argument: Argument) -> bool:
        """Whether what follows a parameter is a parameter itself, not a value with a dash."""
        return argument.has_value or self.find(argument) is not None

    def find(self, argument: Argument) -> Parameter | None:
        """The parameter that an argument names; a name that several have is refused there."""
        try:
            return self.metadata.find(argument.name or "")
        except ParameterBindingException as error:
            error.argument, error.at_parameter = argument, True  # type: ignore[attr-defined]
            raise

    def bind_named(self) -> None:
        """Binds the arguments whose names are parameters; the others are left."""
        left: list[Argument] = []
        explicit: set[str] | None = None
        # Sets that these arguments rule out between them are found out later, when sets are
        # checked.
        flags = self.choice.flags
        for argument in self.unbound:
            if argument.name is None:
                left.append(argument)
                continue
            parameter = self.find(argument)
            if parameter is None:
                left.append(argument)
                continue
            if argument.splatted:
                # An argument that is written out wins over one that is splatted.
                explicit = set(self.choice.bound) if explicit is None else explicit
                if parameter.name in explicit:
                    continue
            if parameter.name in self.choice.bound:
                raise binding_error(
                    "ParameterAlreadyBound", argument.name, argument=argument, at_parameter=True
                )
            if not parameter.belongs(flags):
                name = self.metadata.set_name(flags)
                raise binding_error("ParameterNotInParameterSet", argument.name, detail=name)
            self.bind_one(parameter, argument)
        self.unbound = left

    def bind_one(
        self,
        parameter: Parameter,
        argument: Argument,
        *,
        coerce: bool = True,
        may_delay: bool = True,
    ) -> bool:
        """Binds a value; False if it would need a conversion that is not asked for."""
        value, place = argument.value, argument.value_index
        if argument.literal is not None and coerce and is_text(parameter):
            # The value is not what the call passes, so it is replayed as a constant.
            value, place = argument.literal, -2
        if may_delay and self.is_delayed(parameter, value, argument):
            self.delayed.setdefault(parameter, argument)
            self.values[parameter.name] = value
            self.is_replayable = False
        else:
            if parameter.reads_others and self.session is not None:
                self.is_replayable = False
                self.session.binding_stage.set_so_far(self.values)
            bound = accept(self.session, self.metadata, parameter, value, argument, coerce=coerce)
            if bound is SKIPPED:
                return False
            if parameter.origin == COMMON and parameter.name.endswith("Action"):
                refuse_suspend(parameter, bound, argument)
            self.values[parameter.name] = bound
        self.choice.take(parameter)
        argument.value_index = place
        self.route.append((place, parameter))
        if parameter.obsolete is not None:
            self.warn_obsolete(parameter)
        return True

    def warn_obsolete(self, parameter: Parameter) -> None:
        """Using an obsolete parameter gives a warning."""
        assert parameter.obsolete is not None
        self.is_replayable = False
        text = message(
            "UseOfDeprecatedParameterWarning", parameter.name, parameter.obsolete.message
        )
        self.session.write_warning(text)

    def is_delayed(self, parameter: Parameter, value: object, argument: Argument) -> bool:
        """A scriptblock for a parameter of another type that takes input: run for each object."""
        if type(value).__name__ != "ScriptBlock" or not parameter.pipeline_somewhere:
            return False
        if not parameter.takes_pipeline_input(self.choice.flags):
            return False
        for kind in (parameter.type, parameter.element_type):
            if kind is not None and kind.full_name in ("System.Object", SCRIPTBLOCK):
                return False
        if parameter.type is None:
            return False
        if not self.expects_input:
            raise binding_error("ScriptBlockArgumentNoInput", parameter.name, argument=argument)
        return True

    def bind_positional(self) -> ParameterBindingException | None:
        """Binds unnamed arguments by position; gives the error of the last try that failed."""
        if not self.unbound:
            return None
        places = self.places(self.choice.flags)
        if not places:
            return None
        failure: ParameterBindingException | None = None
        valid = self.choice.flags
        left: list[Argument] = []
        waiting = list(self.unbound)
        for position in sorted(places):
            candidates = places[position]
            if not candidates:
                continue
            argument = next_positional(waiting, left)
            if argument is None:
                break
            was_bound, failure = self.bind_at(valid, candidates, argument)
            if not was_bound:
                left.append(argument)
            elif valid != self.choice.flags:
                valid = self.choice.flags
                narrow(places, valid)
        self.unbound = left + waiting
        return failure

    def places(self, flags: int) -> Places:
        """Position → the unbound parameters there, with what they are in the sets left."""
        result: Places = {}
        for parameter in self.choice.unbound:
            if not parameter.belongs(flags):
                continue
            for data in parameter.matching(flags):
                if data.remaining or data.position == -2147483648:
                    continue
                there = result.setdefault(data.position, {})
                if any(
                    other.flag & data.flag or other.flag == data.flag
                    for known, entries in there.items()
                    if known is not parameter
                    for other in entries
                ):
                    raise binding_error("AmbiguousPositionalParameterNoName")
                there.setdefault(parameter, []).append(data)
        return result

    def bind_at(
        self, valid: int, candidates: dict[Parameter, list[SetData]], argument: Argument
    ) -> tuple[bool, ParameterBindingException | None]:
        """One argument for one position: the default set first, conversions last."""
        default = self.metadata.default_flag or (0 if self.metadata.is_advanced else valid)
        failure: ParameterBindingException | None = None
        several = len(candidates) > 1
        if several and type(argument.value).__name__ not in REPLAYABLE:
            self.is_replayable = False
        for coerce in (False, True):
            for flags in (default, valid):
                if flags is default and not default & valid:
                    continue
                was_bound, failure = self.bind_in_set(flags, candidates, argument, coerce)
                if was_bound:
                    return True, failure
        return False, failure

    def bind_in_set(
        self,
        flags: int,
        candidates: dict[Parameter, list[SetData]],
        argument: Argument,
        coerce: bool,
    ) -> tuple[bool, ParameterBindingException | None]:
        """Binds the argument to the parameters that have this position in those sets."""
        was_bound = False
        failure: ParameterBindingException | None = None
        for parameter, entries in candidates.items():
            if not any(data.in_all_sets or data.flag & flags for data in entries):
                continue
            if parameter.name in self.choice.bound:
                continue
            try:
                if self.bind_one(parameter, argument, coerce=coerce):
                    was_bound = True
                    self.positional.append(parameter.name)
            except ParameterBindingArgumentTransformationException:
                raise
            except ParameterBindingValidationException as error:
                # A validation may say that the argument is meant for another parameter.
                if not getattr(error.inner_exception, "is_swallowed", False):
                    raise
                self.is_replayable = False
                failure = error
            except ParameterBindingException as error:
                self.is_replayable = False
                failure = error
        return was_bound, failure

    def bind_dynamic(self) -> ParameterBindingException | None:
        """Asks the command for its dynamic parameters and lets them take what is left."""
        from poshws.binding.dynamic_parameters import dynamic_parameters  # deferred

        added = dynamic_parameters(self)
        if not added:
            return None
        self.dynamic_parameters = added
        self.metadata = self.choice.metadata = self.metadata.with_dynamic(added)
        self.choice.unbound += added
        return self.bind_rest()

    def bind_rest(self) -> ParameterBindingException | None:
        """Lets parameters that are known only now take what is left."""
        if not self.unbound:
            return None
        self.join_names_and_values()
        self.bind_named()
        return self.bind_positional()

    def bind_remaining(self) -> None:
        """Gives all that is left to the parameter that takes the remaining arguments."""
        if not self.unbound:
            return
        taker: Parameter | None = None
        for parameter in self.choice.unbound:
            data = parameter.data_for(self.choice.flags)
            if data is not None and data.remaining:
                if taker is not None:
                    raise binding_error("AmbiguousParameterSet", parameter.name)
                taker = parameter
        if taker is None:
            return
        if all(each.name is None and each.index >= 0 for each in self.unbound):
            self.remaining = (taker, tuple(each.index for each in self.unbound))
        else:
            self.is_replayable = False
        items: list[Any] = []
        for argument in self.unbound:
            if argument.name is not None:
                items.append(argument.text)
            if argument.has_value:
                items.append(argument.value)
        value = remaining_value(items)
        argument = self.unbound[0] if len(self.unbound) == 1 else Argument(None)
        self.bind_one(taker, Argument(taker.name, value, index=argument.index), may_delay=False)
        self.unbound = []

    def apply_defaults(self) -> None:
        """Binds what $PSDefaultParameterValues says for this command."""
        if self.defaults is not None:
            self.defaults.apply()

    def left_over(self) -> ParameterBindingException:
        """The error of an argument that no parameter takes."""
        argument = self.unbound[0]
        if argument.name is not None:
            return binding_error(
                "NamedParameterNotFound",
                argument.name,
                argument=argument,
                at_parameter=True,
                value=argument.value,
            )

        text = "$null" if argument.value is None else net_to_string(argument.value)
        return binding_error("PositionalParameterNotFound", text, value=argument.value)

    def unbind(self, parameter: Parameter) -> None:
        """Takes a binding back (before the next pipeline object)."""
        self.values.pop(parameter.name, None)
        self.choice.bound.pop(parameter.name, None)
        if parameter not in self.choice.unbound:
            self.choice.unbound.append(parameter)


# Which parameter takes a value of these classes depends on the class alone.
REPLAYABLE = frozenset(("str", "int", "float", "bool", "ScriptBlock"))


def next_positional(waiting: list[Argument], left: list[Argument]) -> Argument | None:
    """Takes the next unnamed argument out; an unknown name keeps the value after it."""
    while waiting:
        argument = waiting.pop(0)
        if argument.name is None:
            return argument
        left.append(argument)
        if waiting and waiting[0].name is None:
            left.append(waiting.pop(0))
    return None


def narrow(places: Places, flags: int) -> None:
    """Takes parameters out of positions that they do not have in the sets left."""
    for candidates in places.values():
        for parameter, entries in list(candidates.items()):
            entries[:] = [data for data in entries if data.in_all_sets or data.flag & flags]
            if not entries:
                del candidates[parameter]


def remaining_value(items: list[object]) -> object:
    """The remaining arguments as PowerShell hands them over: a List[object], one array as it is."""
    items = [item for item in items if item is not AUTOMATION_NULL]
    if len(items) == 1 and isinstance(items[0], list):
        return items[0]
    return List(_list_of_objects(), items)


@cache
def _list_of_objects() -> Any:
    return resolve_type("System.Collections.Generic.List[object]")
