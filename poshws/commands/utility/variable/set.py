"""Set-Variable and New-Variable: giving variables values, options and descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Calls, CmdletContext, NotNullOrEmpty, Param, Session, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.utility.variable.table import (
    VariableFilter,
    cannot_be_constant,
    may_write,
    not_writable,
    option_bits,
    scope_of,
    stays_in_all_scopes,
)
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException,
    RuntimeException,
    SessionStateException,
)
from poshws.corelib.psobject import MISSING
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.execution.enumeration import elements_of
from poshws.runtime.session.variables import (
    ALL_SCOPE,
    CONSTANT,
    PRIVATE,
    READ_ONLY,
    Variable,
    all_scope,
)

_OPTIONS = Param(type="System.Management.Automation.ScopedItemOptions")
_VISIBILITY = Param(type="System.Management.Automation.SessionStateEntryVisibility")


class _Change:
    """What the parameters of one command say about the variables it sets."""

    def __init__(self, session: Session, cmdlet: CmdletContext, scope: str, force: bool) -> None:
        self.session = session
        self.cmdlet = cmdlet
        self.scope = scope
        self.force = force
        self.option: object = None
        self.description: str | None = None

    def set(self, variable: Variable, value: object) -> bool:
        """Sets value, description and options; False when an error was reported."""
        was_there = variable.exists
        if not was_there and value is MISSING:
            value = None
        refusal = self._refusal(variable, value, was_there)
        if refusal is not None:
            self.session.write_error(refusal)
            return False
        options = variable.options
        if was_there and options & ~PRIVATE:
            variable.constrain(variable.attributes, 0)
        try:
            if value is not MISSING:
                variable.value = value
        except ArgumentTransformationMetadataException:
            raise  # what its own type refuses ends the command
        except RuntimeException as error:
            self.session.write_error(error)
            return False
        if self.description is not None:
            variable.description = self.description
        bits = options if self.option is None else option_bits(self.option)
        if not was_there:
            bits |= options & PRIVATE
        if bits or variable.attributes:
            variable.constrain(variable.attributes, bits)
        if bits & ALL_SCOPE:
            all_scope.add(variable.name.lower())
        return True

    def _refusal(self, variable: Variable, value: object, was_there: bool) -> ErrorRecord | None:
        """What stands against the value or the options that were asked for."""
        if not may_write(variable, self.force) and not (value is MISSING and self.option is None):
            return not_writable(variable.name)
        if self.option is None or not was_there:
            return None
        bits = option_bits(self.option)
        if bits & CONSTANT:
            return cannot_be_constant(variable.name)
        if variable.options & ALL_SCOPE and not bits & ALL_SCOPE:
            return stays_in_all_scopes(variable.name)
        return None


@cmdlet(
    "Set-Variable",
    alias=("set", "sv"),
    supports_should_process=True,
    output="System.Management.Automation.PSVariable",
)
def set_variable(
    name: Annotated[list[str], Param(by_property=True)],
    value: Annotated[object, Param(by_value=True, by_property=True)] = MISSING,
    *,
    include: list[str] | None = None,
    exclude: list[str] | None = None,
    description: str | None = None,
    option: Annotated[object, _OPTIONS] = None,
    force: bool = False,
    visibility: Annotated[object, _VISIBILITY] = None,
    pass_thru: bool = False,
    append: bool = False,
    scope: Annotated[str, NotNullOrEmpty()] = "",
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Sets variables, and makes those that aren't there.

    Several objects from the pipeline become one array.

    -Name         The names, also wildcards for variables that exist.
    -Value        The value.
    -Include      Only names that match one of these.
    -Exclude      No names that match one of these.
    -Description  A text about the variable.
    -Option       ReadOnly, Constant, Private or AllScope.
    -Force        Also sets read-only variables.
    -Visibility   Public or Private.
    -PassThru     Gives the variable.
    -Append       Adds the value to those the variable has.
    -Scope        The scope: Global, Local, Script or a number.

    PS> Set-Variable -Name size -Value 8; $size
    8
    """
    change = _Change(session, cmdlet, scope, force)
    change.option, change.description = option, description
    matcher = VariableFilter(session, include, exclude)
    value_given = cmdlet.is_bound("Value")
    name_given = cmdlet.is_bound("Name")
    values = _first_values(session, name, append) if append else []
    for call in calls:
        if not name_given:
            yield from _set_all(change, matcher, call.name, call.value, pass_thru)
        elif not value_given or append:
            if call.value is not MISSING:
                values.append(call.value)
        else:
            value = call.value
    if not name_given:
        return
    if not value_given or append:
        value = values if append or len(values) > 1 else values[0] if values else MISSING
    yield from _set_all(change, matcher, name, value, pass_thru)


def _first_values(session: Session, names: list[str], append: bool) -> list[object]:
    if len(names) != 1:
        fail(
            InvalidOperationException(),
            "SetVariableAppend",
            "InvalidOperation",
            names,
            details="SetVariableAppend",
        )
    variable = session.scope.find(names[0].lower())
    if variable is None:
        return []
    items = elements_of(variable.value)
    return [variable.value] if items is None else list(items)


def _set_all(
    change: _Change,
    matcher: VariableFilter,
    names: list[str],
    value: object,
    pass_thru: bool,
) -> Iterator[object]:
    for name in names:
        found = matcher.find(name, change.scope or "local")
        variables = [each for _, each in found] if found is not None else [_made(change, name)]
        for variable in variables:
            new = convert_to_string(value) if value is not MISSING else ""
            target = f"Name: {variable.name} Value: {new}"
            if not change.cmdlet.should_process(target, "Set variable"):
                continue
            if change.set(variable, value) and pass_thru:
                yield variable


def _made(change: _Change, name: str) -> Variable:
    """The scope's variable of the name, an AllScope one of an outer scope when there is one."""
    scope, plain = scope_of(change.session, change.scope), name
    if not change.scope:
        scope, plain = scope.qualified(name)
    variable = scope.local(plain.lower(), name)
    is_marked = bool(variable.attributes) or bool(variable.options & READ_ONLY)
    if plain != name and is_marked and may_write(variable, change.force):
        # What a name with a scope sets is another variable put in its place.
        variable.constrain((), 0)
    if change.scope.lower() == "private" or name.lower().startswith("private:"):
        variable.options |= PRIVATE
    return variable


@cmdlet(
    "New-Variable",
    alias="nv",
    supports_should_process=True,
    confirm_impact="Low",
    output="System.Management.Automation.PSVariable",
)
def new_variable(
    name: Annotated[str, Param(by_property=True)],
    value: Annotated[object, Param(by_value=True, by_property=True)] = None,
    *,
    description: str | None = None,
    option: Annotated[object, _OPTIONS] = None,
    visibility: Annotated[object, _VISIBILITY] = None,
    force: bool = False,
    pass_thru: bool = False,
    scope: Annotated[str, NotNullOrEmpty()] = "",
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Makes a variable.

    -Name         The name.
    -Value        The value.
    -Description  A text about the variable.
    -Option       ReadOnly, Constant, Private or AllScope.
    -Visibility   Public or Private.
    -Force        Replaces a variable that is there, also a read-only one.
    -PassThru     Gives the variable.
    -Scope        The scope: Global, Local, Script or a number.

    PS> New-Variable -Name limit -Value 10 -Option Constant; $limit
    10
    """
    home = scope_of(session, scope)
    existing = home.in_effect(name.lower())
    if existing is not None:
        if not force:
            session.write_error(_already_exists(name))
            return
        if existing.options & CONSTANT:
            session.write_error(not_writable(name))
            return
    if not cmdlet.should_process(f"Name: {name} Value: {convert_to_string(value)}", "New variable"):
        return
    variable = home.local(name.lower(), name)
    variable.remove()
    variable.name = name
    variable.value = value
    variable.description = description or ""
    bits = option_bits(option) if option is not None else 0
    if scope.lower() == "private":
        bits |= PRIVATE
    if bits:
        variable.constrain((), bits)
    if bits & ALL_SCOPE:
        all_scope.add(name.lower())
    if pass_thru:
        yield variable


def _already_exists(name: str) -> ErrorRecord:
    exception = SessionStateException(
        f"A variable with name '{name}' already exists.",
        error_id="VariableAlreadyExists",
        category="ResourceExists",
        target=name,
    )
    return record(exception, "VariableAlreadyExists", "ResourceExists", name)
