"""Binds each pipeline object to the parameters that take pipeline input.

For one object, PowerShell tries four things in turn: the whole object without conversion, its
properties without conversion, the whole object converted, its properties converted; each time the
default parameter set first. What the object before had bound is unbound first.

Most commands have one parameter for the whole object; once that has worked, later objects of a
fitting type are bound without going through all that (``quick``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.binding.arguments import Argument
from poshws.binding.coerce import SCALARS, SKIPPED, accept
from poshws.binding.errors import binding_error
from poshws.binding.parameter_sets import count_sets
from poshws.binding.parameters import ALL_FLAGS, Parameter
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException,
    ParameterBindingArgumentTransformationException,
    ParameterBindingException,
    ParameterBindingValidationException,
    PSInvalidCastException,
    RuntimeException,
)
from poshws.corelib.typesystem.types import type_of
from poshws.objects.members import get_member, has_property

if TYPE_CHECKING:
    from poshws.binding.binder import Outcome
    from poshws.binding.command_line import CommandLine


class Restored:
    """Stands for the value of a parameter that is unbound again and has its default value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "RESTORED"


RESTORED: Final = Restored()


class Outputs(list[Any]):
    """All that a delay-bind scriptblock wrote."""

    __slots__ = ()


class PipelineBinder:
    """The pipeline side of one call; made when the arguments are bound."""

    def __init__(self, line: CommandLine, outcome: Outcome | None = None) -> None:
        self.line = line
        # What is known of calls like this one: to begin with, and to be told more.
        self.outcome = self.learning = outcome
        self.flags = line.choice.flags
        self.priority = line.choice.priority
        self.from_input: list[Parameter] = []
        # What an object bound whose successors could not be bound.
        self.unrestored: list[str] = []
        self.set_name = line.choice.set_name
        self.quick: Parameter | None = None
        # What an object of this class was last bound to, where all of the class are alike: they
        # have the same properties, and the parameter takes any of them.
        self.alike: tuple[type, Parameter] | None = None
        # Whether it takes those of the class after a conversion; None where it takes them as they
        # are.
        self.converts: bool | None = None

    @property
    def candidates(self) -> list[Parameter]:
        """The parameters that the arguments left to the pipeline."""
        left = (*self.line.choice.unbound, *self.from_input)
        return [each for each in left if each.pipeline_somewhere and each.belongs(self.flags)]

    def bind(self, item: object) -> dict[str, Any]:
        """What changes for this object: parameter name → value, or ``RESTORED``.

        Raises ParameterBindingException, to be reported as a non-terminating error about the
        object: InputObjectNotBound, InputObjectMissingMandatory, or a failed conversion.
        """
        changes = self.bind_quickly(item)
        return self.bind_fully(item) if changes is None else changes

    def bind_quickly(self, item: object) -> dict[str, Any] | None:
        """The same where it is known from the objects before; None for the whole algorithm."""
        if self.outcome is not None:
            self.begin_as_before(self.outcome)
        quick = self.quick
        if quick is not None:
            kind = type(item)
            if (
                quick.takes_anything
                and item is not None
                and item is not AUTOMATION_NULL
                or kind is quick.exact
                and (item or not quick.mandatory_somewhere)
            ):
                self.line.values[quick.name] = item
                return {quick.name: item}
        alike = self.alike
        if alike is not None and type(item) is alike[0]:
            name = alike[1].name
            value = item if self.converts is None else self.formed(alike[1], item)
            if value is not SKIPPED:
                self.line.values[name] = value
                return {name: value}
        return None

    def begin_as_before(self, outcome: Outcome) -> None:
        """Takes over what the first object of an earlier call of the same kind was bound to."""
        self.outcome = None
        first = outcome.first
        if first is None:
            return
        parameter, self.quick, self.alike, self.converts, flags, self.set_name = first
        choice = self.line.choice
        choice.take(parameter)
        choice.flags = flags
        self.from_input.append(parameter)

    def formed(self, parameter: Parameter, item: object) -> object:
        """The item as the parameter takes it; SKIPPED where the whole algorithm has to say why
        it does not.
        """
        line = self.line
        converts = self.converts is True
        try:
            return accept(line.session, line.metadata, parameter, item, coerce=converts)
        except ParameterBindingException:
            return SKIPPED

    def bind_fully(self, item: object) -> dict[str, Any]:
        """The whole algorithm for one object."""
        self.quick = self.alike = None
        line = self.line
        restored = self.unrestored = [
            *self.unrestored,
            *(parameter.name for parameter in self.from_input),
        ]
        try:
            was_delayed = self.run_delayed(item)
            was_bound = self.bind_item(item)
            line.choice.require_chosen()
        except NetException:
            self.forget()
            raise
        if not (was_delayed or was_bound):
            self.forget()
            raise self.about(item, "InputObjectNotBound")
        missing = line.choice.find_missing(count_sets(line.choice.flags), False)
        self.set_name = line.choice.set_name
        if missing:
            names = "".join(f" {parameter.name}" for parameter in missing)
            raise self.about(item, "InputObjectMissingMandatory", names)
        self.unrestored = []
        changes: dict[str, Any] = dict.fromkeys(restored, RESTORED)
        for parameter in (*line.delayed, *self.from_input):
            changes[parameter.name] = line.values[parameter.name]
        self.find_quick()
        if self.quick is None:
            self.find_alike(item)
        self.remember()
        return changes

    def remember(self) -> None:
        """Keeps for later calls what objects are bound to."""
        outcome = self.learning
        if outcome is not None and (self.quick is not None or self.alike is not None):
            flags = self.line.choice.flags
            how = (self.quick, self.alike, self.converts)
            outcome.first = (self.from_input[0], *how, flags, self.set_name)

    def find_alike(self, item: object) -> None:
        """Notices that all strings, or all numbers, are bound as this one was."""
        line = self.line
        if type(item) not in SCALARS or line.delayed or line.defaults is not None:
            return
        if len(self.from_input) != 1:
            return
        parameter = self.from_input[0]
        takes_all = parameter.is_plain and parameter.takes_anything
        if takes_all and line.values.get(parameter.name) is item:
            self.alike, self.converts = (type(item), parameter), None
        elif self.takes_alone(parameter, item):
            for self.converts in (False, True):
                if self.formed(parameter, item) is not SKIPPED:
                    self.alike = (type(item), parameter)
                    break

    def takes_alone(self, parameter: Parameter, item: object) -> bool:
        """Whether a parameter takes the whole object, and nothing else could be taken of objects
        of its class.
        """
        by_value = [
            each for each in self.candidates if any(d.by_value for d in each.matching(self.flags))
        ]
        return by_value == [parameter] and all(
            property_of(item, each) is AUTOMATION_NULL for each in self.candidates
        )

    def find_quick(self) -> None:
        """Notices a call whose only pipeline parameter takes the whole object."""
        line = self.line
        if len(self.candidates) != 1 or line.delayed or line.defaults is not None:
            return
        parameter = self.candidates[0]
        if self.from_input != [parameter] or not parameter.is_plain or parameter.types[1:]:
            return
        if (parameter.takes_anything and parameter.types) or parameter.is_array:
            return
        if any(data.by_value for data in parameter.matching(self.flags)):
            self.quick = parameter

    def about(self, item: object, id: str, detail: str = "") -> ParameterBindingException:
        """An error whose target is the object."""
        error = binding_error(id, detail, value=item)
        error.target = item
        return error

    def forget(self) -> None:
        """Unbinds what the object before had bound."""
        for parameter in self.from_input:
            self.line.unbind(parameter)
        self.from_input.clear()

    def run_delayed(self, item: object) -> bool:
        """Runs the scriptblocks given for other parameters with the object as $_."""
        line = self.line
        for parameter, argument in line.delayed.items():
            output = self.output_of(parameter, argument, item)
            # Several objects are a collection here, which becomes text where an array may not.
            value = output[0] if len(output) == 1 else Outputs(output)
            line.values[parameter.name] = accept(
                line.session, line.metadata, parameter, value, argument
            )
            line.choice.flags &= parameter.flags or ALL_FLAGS
        return bool(line.delayed)

    def output_of(self, parameter: Parameter, argument: Argument, item: object) -> list[Any]:
        """The output of a delay-bind scriptblock; none is an error."""
        try:
            output: list[Any] = self.line.session.invoke(
                argument.value, input=(item,), dollar_under=item
            )
        except RuntimeException as error:
            raise binding_error(
                "ScriptBlockArgumentInvocationFailed",
                parameter.name,
                detail=str(error.message),
                argument=argument,
                inner=error,
            ) from error
        if not output:
            raise binding_error("ScriptBlockArgumentNoOutput", parameter.name, argument=argument)
        return output

    def bind_item(self, item: object) -> bool:
        """The four tries; True if any parameter was bound."""
        choice = self.line.choice
        self.forget()
        choice.flags = self.flags
        was_bound = False
        valid = self.priority or choice.flags
        for is_last in (False, True) if self.priority else (True,):
            for coerce in (False, True):
                for by_property in (False, True):
                    if self.try_sets(item, valid, by_property, coerce):
                        was_bound = True
                        if is_last:
                            choice.check_sets(before_input=True, take_default=True)
                            valid = choice.flags
            if not is_last:
                if choice.flags == self.priority:
                    break
                valid = choice.flags & ~self.priority & ALL_FLAGS
        choice.check_sets(before_input=False, take_default=True)
        if self.line.defaults is not None and not self.line.defaults.applied:
            self.line.apply_defaults()
        return was_bound

    def try_sets(self, item: object, valid: int, by_property: bool, coerce: bool) -> bool:
        """One of the four tries: in the default set, then in all sets left."""
        default = self.line.metadata.default_flag
        if default & valid:
            if self.try_in(item, default, by_property, coerce):
                return True
            valid &= ~default & ALL_FLAGS
        return self.try_in(item, valid, by_property, coerce)

    def try_in(self, item: object, valid: int, by_property: bool, coerce: bool) -> bool:
        """Binds every unbound parameter of those sets that it can."""
        was_bound = False
        for parameter in reversed(self.line.choice.unbound):
            if not parameter.pipeline_somewhere or not parameter.belongs(valid):
                continue
            for data in parameter.matching(valid):
                wanted = data.by_property if by_property else data.by_value
                if not wanted or (by_property and item is None):
                    continue
                value = property_of(item, parameter) if by_property else item
                if value is not AUTOMATION_NULL and self.bind_value(
                    parameter, value, coerce, by_property
                ):
                    was_bound = True
                    break
        return was_bound

    def bind_value(self, parameter: Parameter, value: object, coerce: bool, is_part: bool) -> bool:
        """One value for one parameter; False if it does not fit."""
        line = self.line
        try:
            bound = accept(line.session, line.metadata, parameter, value, coerce=coerce)
        except ParameterBindingArgumentTransformationException as error:
            cause = error.inner_exception
            if isinstance(cause, ArgumentTransformationMetadataException):
                cause = cause.inner_exception
            is_cast = isinstance(cause, PSInvalidCastException)
            if is_cast and (not coerce or not is_part):
                return False
            raise
        except ParameterBindingValidationException:
            raise
        except ParameterBindingException:
            return False
        if bound is SKIPPED:
            return False
        line.values[parameter.name] = bound
        line.choice.take(parameter)
        self.from_input.append(parameter)
        return True


def property_of(item: object, parameter: Parameter) -> Any:
    """The object's property of the parameter's name or an alias; AUTOMATION_NULL if it has none.

    The keys of a dictionary are no properties here.
    """
    is_table = isinstance(item, Hashtable)
    for name in (parameter.name, *parameter.aliases):
        if is_table:
            if type_of(item).find_property(name) is None:
                continue
        elif not has_property(item, name):
            continue
        return get_member(item, name)
    return AUTOMATION_NULL
