"""Add-ShouldOperator and Get-ShouldOperator: operators of Should that scripts define.

An operator is a scriptblock with the parameters ActualValue, Negate and its own; it gives an object
with Succeeded and FailureMessage.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from poshws.binding import Session
from poshws.binding.errors import binding_error
from poshws.binding.validation import ValidateSetAttribute
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pester.assertions import Assertion, Operator, find, operators
from poshws.pester.command import pester_command
from poshws.pester.results import new_object
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.stages import NO_INPUT, drive

GIVEN = {"actualvalue", "negate", "not", "callersessionstate"}
"""Parameters of a test block that are no parameters of Should."""


class AddedOperators(dict[str, Operator]):
    """The operators that scripts of a session added, by name in lower case."""


def own_operators(session: Any) -> dict[str, Operator]:
    """The operators that scripts of the session added, by name in lower case."""
    found: AddedOperators = session.feature(AddedOperators)
    return found


def operator_named(session: object, name: str) -> Operator | None:
    """An operator by its name or alias, Pester's own or one that was added."""
    found = find(name)
    if found is not None:
        return found
    lower = name.lower()
    for operator in own_operators(session).values():
        if lower in (each.lower() for each in (operator.name, *operator.aliases)):
            return operator
    return _operator_beginning(session, lower)


def _operator_beginning(session: object, start: str) -> Operator | None:
    """The only operator whose name or alias begins so: they are switches of Should, in Pester."""
    known = [*operators(), *own_operators(session).values()]
    found = [
        each
        for each in known
        if any(name.lower().startswith(start) for name in (each.name, *each.aliases))
    ]
    return found[0] if len(found) == 1 and start else None


def operator_of(
    name: str, test: ScriptBlock, aliases: list[str], takes_collection: bool
) -> Operator:
    """The operator that a test block stands for."""
    function = Function(name, test)
    own = [each for each in function.metadata.own_parameters if each.name.lower() not in GIVEN]

    def check(asked: Assertion) -> str | None:
        return _run(asked, function)

    return Operator(
        name,
        check,
        tuple(aliases),
        tuple(each.name for each in own if not each.is_switch),
        tuple(each.name for each in own if each.is_switch),
        takes_collection,
        {"test": test.text},
    )


def _run(asked: Assertion, function: Function) -> str | None:
    """Calls the test block; gives what it says of a failure."""
    known = {each.name.lower(): each.name for each in function.metadata.own_parameters}
    values = {"actualvalue": asked.actual, "negate": asked.negated, **asked.arguments}
    values.pop("erroraction", None)
    given = {known[name]: value for name, value in values.items() if name in known}
    site, arguments = site_for(function, given)
    written: list[Any] = []
    session = asked.session
    drive(
        session, written.append, NO_INPUT, [function.stage(session, session.scope, site, arguments)]
    )
    outcome = written[-1] if written else None
    if truth(get_member(outcome, "Succeeded")):
        return None
    return str(convert_to_string(get_member(outcome, "FailureMessage")))


@pester_command("Add-ShouldOperator")
def add_should_operator(
    name: str,
    test: ScriptBlock,
    alias: list[str] | None = None,
    internal_name: str = "",
    *,
    supports_array_input: bool = False,
    session: Session,
) -> None:
    """Adds an operator to Should.

    -Name                What follows the dash: `BeOdd` for `Should -BeOdd`.
    -Test                Takes ActualValue, Negate and parameters of its own; gives an object with
                         Succeeded and FailureMessage.
    -Alias               Other names.
    -InternalName        The name of the function, where it has another one.
    -SupportsArrayInput  The test gets all values that are piped in at once.

    PS> function BeOdd($ActualValue, [switch]$Negate) {
    >>     @{ Succeeded = ($ActualValue % 2 -eq 1) -ne $Negate; FailureMessage = 'It is even.' } }
    PS> Add-ShouldOperator -Name BeOdd -Test $function:BeOdd
    PS> 3 | Should -BeOdd
    """
    table = own_operators(session)
    made = operator_of(name, test, alias or [], supports_array_input)
    present = table.get(name.lower())
    # Files that define an operator may be run more than once.
    if present is not None and (present.known, present.aliases) == (made.known, made.aliases):
        return
    if find(name) is not None or present is not None:
        raise RuntimeException(f"Assertion operator name '{name}' has been added multiple times.")
    for each in made.aliases:
        taken = operator_named(session, each)
        if taken is not None:
            raise RuntimeException(
                f"Assertion operator name '{each}' already exists as an alias for operator "
                f"'{taken.name}'"
            )
    table[name.lower()] = made


@pester_command("Get-ShouldOperator")
def get_should_operator(name: str = "", *, session: Session) -> Iterator[object]:
    """Lists the operators of Should.

    -Name  An operator's name or alias; all of them by default.

    PS> (Get-ShouldOperator Be).Aliases
    EQ
    """
    known = sorted(operators(), key=lambda each: _ORDER.index(each.name))
    known += own_operators(session).values()
    if not name:
        for operator in known:
            values = {"Name": operator.name, "Alias": ", ".join(operator.aliases)}
            yield new_object("PesterAssertionOperator", values)
        return
    names = [each for operator in known for each in (operator.name, *operator.aliases)]
    allowed = ValidateSetAttribute(*names)
    try:
        allowed.validate(name, session)
    except NetException as error:
        raise binding_error(
            "ParameterArgumentValidationError", "Name", detail=str(error.message), inner=error
        ) from error
    for operator in known:
        if name.lower() in (each.lower() for each in (operator.name, *operator.aliases)):
            yield _described(operator)


_ORDER: Final = (
    "Be BeExactly BeGreaterThan BeLessOrEqual BeIn BeLessThan BeGreaterOrEqual BeLike BeLikeExactly"
    " BeNullOrEmpty BeOfType BeTrue BeFalse Contain Exist FileContentMatch FileContentMatchExactly"
    " FileContentMatchMultiline FileContentMatchMultilineExactly HaveCount HaveParameter Match"
    " MatchExactly Throw InvokeVerifiable Invoke"
).split()
"""The operators in the order in which Pester lists them."""


def _described(operator: Operator) -> object:
    """An operator with its syntax."""
    words = ["[[-ActualValue] <Object>]"]
    words += [f"[[-{each}] <Object>]" for each in operator.parameters]
    words += ["[[-Because] <string>]", "[-Not]", *(f"[-{each}]" for each in operator.switches)]
    item = new_object(
        "MamlCommandHelpInfo#syntaxItem",
        {"name": f"Should -{operator.name}", "DisplayParameterSet": " ".join(words)},
    )
    syntax = new_object("MamlCommandHelpInfo#syntax", {"syntaxItem": item})
    help = new_object(
        "MamlCommandHelpInfo#ExamplesView",
        {
            "syntax": syntax,
            "Name": f"Should-{operator.name}",
            "Category": "Function",
            "ModuleName": "Pester",
        },
    )
    values = {"Name": operator.name, "Aliases": list(operator.aliases), "Help": help}
    return new_object("PesterAssertionOperatorHelp", values)
