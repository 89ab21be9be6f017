"""Should: holds a value against what is expected of it.

Its operators have parameters of their own, so a call is read here and not by the binder: what
stands behind `-Be` and the like, and Pester 3's `Should Be 1` without dashes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Param, Piped, Session
from poshws.binding.stage import CmdletStage
from poshws.corelib.automation_null import null_if_automation_null
from poshws.corelib.collections.hashtable import split_default_parameter_key
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.text.wildcard import matches
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.invoke import construct
from poshws.pester.assertions import Assertion, Operator, operators
from poshws.pester.command import pester_command
from poshws.pester.operators import operator_named, own_operators
from poshws.pester.state import keeps_going, run_of
from poshws.pester.thrown import thrown_result
from poshws.runtime.commands.call_sites import POSITIONAL, SWITCH, WITH_VALUE
from poshws.runtime.commands.splatting import expand
from poshws.runtime.errors.positions import stack_text

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite

_FACTS = "System.Collections.Generic.Dictionary[string,System.Object]"
"""What a failure tells as its target."""
COMMON = ("not", "because", "actualvalue", "erroraction", "passthru")


class ShouldStage(CmdletStage):
    """A call of Should in a pipeline: the objects are held against the operator at the end."""

    __slots__ = ("asked", "items")

    def begin(self) -> None:
        self.expects_input = self.session.expects_input
        self.items: list[Any] = []
        try:
            self.asked = read_call(self.session, self.site, self.values)
        except NetException as error:
            self.note(error)
            raise

    def process(self, item: object) -> None:
        self.items.append(item)

    def process_from(self, items: list[object], start: int) -> int:
        self.items += items[start:]
        return len(items)

    def alone(self) -> None:
        return

    def end(self) -> None:
        operator, arguments, negated, because = self.asked
        for actual in self._actual_values(operator, arguments):
            asked = Assertion(actual, arguments, negated, because, self.session)
            message = operator.check(asked)
            if message is not None:
                self._fail(message, arguments.get("erroraction"))
            if arguments.get("passthru") and arguments.get("\0record") is not None:
                self.out(arguments["\0record"])

    def _actual_values(self, operator: Operator, arguments: dict[str, object]) -> list[Any]:
        if "actualvalue" in arguments:
            given = arguments["actualvalue"]
            return [_collected([given]) if operator.takes_collection else given]
        if not self.items:
            return [[] if operator.takes_collection and self.expects_input else None]
        if operator.takes_collection:
            return [_collected(self.items)]
        return self.items

    def _fail(self, message: str, action: object) -> None:
        """Ends the test; where it may go on, the failure is only noted."""
        error = self._failure(message)
        run = run_of(self.session)
        if run is None or run.test is None or not keeps_going(run, action):
            raise error
        record = error.error_record
        record.script_stack_trace = stack_text()
        run.test.errors.append(record)

    def _failure(self, message: str) -> Any:
        facts: Any = construct(declared_type(_FACTS), [])
        error: Any = thrown_result(message, "PesterAssertionFailed", facts)
        self.complete(error.error_record)
        info = error.error_record.invocation_info
        for name, value in {
            "Message": message,
            "File": info.script_name,
            "Line": info.script_line_number,
            "LineText": info.line,
            "Terminating": True,
            "ShouldResult": None,
        }.items():
            facts[name] = value
        return error

    def clean(self) -> None:
        return


def _collected(items: list[object]) -> object:
    """The objects of a pipeline as the actual value: an array that came as a single object is an
    element (`,@(1, 1) | Should -Be @(1, 1)` fails), anything else single is itself.
    """
    is_single = len(items) == 1 and enumerable(items[0]) is None
    return items[0] if is_single else items


def read_call(
    session: Session, site: CallSite, values: tuple[object, ...]
) -> tuple[Operator, dict[str, Any], bool, str | None]:
    """The operator, its arguments by lower-case name, whether it is negated, and the reason."""
    elements = site.elements
    if site.has_splat:
        elements, values = expand(site, values, str.lower)
    reader = _Reader(session)
    index = 0 if site.name is not None else 1
    for kind, title, text, _ in elements:
        if kind == SWITCH:
            reader.switch(title, text)
        elif kind == WITH_VALUE:
            reader.named(title, null_if_automation_null(values[index]))
            index += 1
        elif kind == POSITIONAL:
            reader.value(null_if_automation_null(values[index]))
            index += 1
    return reader.result()


class _Reader:
    """Reads the words of one call in order."""

    def __init__(self, session: Any) -> None:
        self.session = session
        self.operator: Operator | None = None
        self.arguments: dict[str, Any] = {}
        self.positional: list[Any] = []
        self.negated = False
        self.waiting: str | None = None

    def switch(self, title: str, text: str) -> None:
        """`-Name`: an operator, a switch, or a parameter whose value follows."""
        lower = title.lower()
        if lower == "not":
            self.negated = True
            return
        found = operator_named(self.session, lower) if self.operator is None else None
        if found is not None:
            self.operator = found
            return
        known = self._parameter(lower)
        if known in self._switches():
            self.arguments[known] = True
        else:
            self.waiting = known
            self._take_only_operator_with(known)

    def named(self, title: str, value: object) -> None:
        """`-Name:value`"""
        lower = title.lower()
        if lower == "not":
            self.negated = truth(value)
            return
        found = operator_named(self.session, lower) if self.operator is None else None
        if found is None:
            self.arguments[self._parameter(lower)] = value
        elif found.parameters:
            self.operator = found
            self.positional.append(value)
        elif truth(value):
            self.operator = found

    def _take_only_operator_with(self, parameter: str) -> None:
        """A parameter that only one operator has means the operator."""
        if self.operator is None and parameter not in COMMON:
            known = [*operators(), *own_operators(self.session).values()]
            found = [
                each
                for each in known
                if parameter in (name.lower() for name in (*each.parameters, *each.switches))
            ]
            if len(found) == 1:
                self.operator = found[0]

    def value(self, value: object) -> None:
        """A value: of the parameter before it, of the operator, or Pester 3's operator itself."""
        if self.waiting is not None:
            self.arguments[self.waiting], self.waiting = value, None
        elif self.operator is None and isinstance(value, str) and not self.positional:
            if value.lower() == "not":
                self.negated = not self.negated
            else:
                self.operator = operator_named(self.session, value)
                if self.operator is None:
                    raise RuntimeException(f"'{value}' is not a valid Should operator.")
        else:
            self.positional.append(value)

    def _parameter(self, lower: str) -> str:
        own = [name.lower() for name in self.operator.parameters] if self.operator else []
        names = [*own, *self._switches(), *COMMON]
        if lower in names:
            return lower
        return next((name for name in names if name.startswith(lower)), lower)

    def _switches(self) -> list[str]:
        own = [name.lower() for name in self.operator.switches] if self.operator else []
        return [*own, "passthru"]

    def result(self) -> tuple[Operator, dict[str, Any], bool, str | None]:
        """What was read; raises RuntimeException where no operator was named."""
        if self.operator is None:
            raise RuntimeException("You need to use Should with an operator, such as -Be.")
        free = [name.lower() for name in self.operator.parameters]
        free = [name for name in free if name not in self.arguments]
        for name, value in zip(free, self.positional, strict=False):
            self.arguments[name] = value
        known = [*map(str.lower, self.operator.parameters), *self._switches(), *COMMON]
        for name, value in default_arguments(self.session, known).items():
            if name == "not":
                self.negated = truth(value)
            else:
                self.arguments.setdefault(name, value)
        because = self.arguments.get("because")
        return (
            self.operator,
            self.arguments,
            self.negated,
            None if because is None else str(because),
        )


def default_arguments(session: Session, known: Sequence[str]) -> dict[str, Any]:
    """`$PSDefaultParameterValues`: what it has for `Should` and these parameters."""

    defaults = session.default_parameter_values
    given: dict[str, Any] = {}
    if defaults is None or truth(defaults.get("Disabled")):
        return given
    for key, value in defaults.items():
        command, name = split_default_parameter_key(str(key)) or ("", "")
        if matches(command, "Should"):
            found = next((each for each in known if matches(name, each)), None)
            if found is not None:
                given.setdefault(found, value)
    return given


@pester_command("Should", stage=ShouldStage)
def should(
    operator: object = None,
    *,
    actual_value: Annotated[Piped[object], Param(by_value=True)] = None,
    because: str = "",
    not_: Annotated[bool, Param(name="Not")] = False,
) -> None:
    """Fails the test unless a value is as expected.

    The operators: -Be -BeExactly -BeGreaterThan -BeGreaterOrEqual -BeIn -BeLessThan -BeLessOrEqual
    -BeLike -BeLikeExactly -BeNullOrEmpty -BeOfType -BeTrue -BeFalse -Contain -Exist
    -FileContentMatch -FileContentMatchExactly -FileContentMatchMultiline -HaveCount -HaveParameter
    -Invoke -InvokeVerifiable -Match -MatchExactly -Throw.

    -Operator     What is expected, in the form `-Be 1`.
    -ActualValue  The value, if it is not piped.
    -Because      Why it is expected; the message says it.
    -Not          The opposite is expected.

    PS> 1 + 1 | Should -Be 2
    """
