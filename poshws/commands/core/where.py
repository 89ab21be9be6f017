"""Where-Object: the objects for which a scriptblock, or a comparison of a property, is true."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Annotated, Any, NoReturn

from poshws.binding import NotNullOrEmpty, Param, Set, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.commands.core.where_operators import OPERATORS, Test, token_name
from poshws.commands.reporting import record_of_input
from poshws.commands.utility.object.block_runner import BlockRunner
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException, NetException
from poshws.corelib.exceptions.powershell import (
    PSArgumentException,
    PSInvalidOperationException,
    RuntimeException,
)
from poshws.corelib.psobject import MemberSlot, PSCustomObject, unwrap
from poshws.corelib.text.wildcard import has_wildcards
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member, has_property
from poshws.runtime.execution.regex_operations import match, not_match
from poshws.runtime.execution.scriptblock import ScriptBlock

_NEEDS_OPERATOR = (
    "An operator is required to compare the two specified values. Include a valid operator in the "
    "command, and then try the command again. For example, Get-Process | Where-Object -Property "
    "Name -eq Idle"
)
_NEEDS_VALUE = (
    "The specified operator requires both the -Property and -Value parameters. Provide values for "
    "both parameters, and then try the command again."
)


class WhereStage(CmdletStage):
    """Where-Object in a pipeline: objects are tested without being bound one by one."""

    __slots__ = ("passes",)
    binds_objects = False

    passes: Callable[[Any], bool]

    def begin(self) -> None:
        super().begin()
        given = self.bound.parameters
        script = given.get("FilterScript")
        if isinstance(script, ScriptBlock):
            self.passes = self._block_test(script)
        else:
            self.passes = self._property_test(given)
        if "InputObject" in given and self.expects_input:
            self.passes = self._refuses

    def _refuses(self, item: object) -> bool:
        """-InputObject has its value: no parameter is left for objects of the pipeline."""
        self.bind_item(item)
        return False

    def process(self, item: object) -> None:
        if self.passes(item):
            self.out(item)

    def alone(self) -> None:
        self.process(self.bound.parameters.get("InputObject"))

    def end(self) -> None:
        return

    def _block_test(self, script: ScriptBlock) -> Callable[[Any], bool]:
        runner = BlockRunner(self.session, script, self)
        output: list[Any] = []
        run, write, clear = runner.run, output.append, output.clear
        common = self.common

        def passes(item: object) -> bool:
            clear()
            with common.around() if common is not None else nullcontext():
                run(item, write)
            if len(output) == 1:
                return truth(output[0])
            return bool(output)

        def passes_plainly(item: object) -> bool:
            output.clear()
            run(item, write)
            if len(output) == 1:
                only = output[0]
                return only if only is True or only is False else truth(only)
            return bool(output)

        return passes_plainly if common is None else passes

    def _property_test(self, given: dict[str, Any]) -> Callable[[Any], bool]:
        name = given.get("Property", "")
        operator = next((each for each in OPERATORS if truth(given.get(each))), None)
        if operator is None:
            if "Value" in given:
                return lambda item: self._refuse("OperatorNotSpecified", _NEEDS_OPERATOR)
            return lambda item: truth(self._value(item, name))
        if operator == "Not":
            return lambda item: not truth(self._value(item, name))
        if "Value" not in given:
            return lambda item: self._refuse("ValueNotSpecifiedForWhereObject", _NEEDS_VALUE)
        test = self._matching(operator) if operator.endswith("Match") else OPERATORS[operator]
        value = given["Value"]
        if operator in ("Is", "IsNot"):
            value = _type_named(value, self.refuse)
        return lambda item: self._test(operator, test, self._value(item, name), value, item)

    def _matching(self, operator: str) -> Test:
        """-Match and its like set `$Matches`, as the operators do."""
        session, ignores_case = self.session, not operator.startswith("C")
        operation = not_match if "Not" in operator else match
        return lambda left, right: operation(session, session.scope, left, right, ignores_case)

    def _test(self, operator: str, test: Test, left: object, right: object, item: object) -> bool:
        try:
            return truth(test(left, right))
        except ArgumentException as error:
            name = token_name(operator)
            text = f"The argument to operator '{name}' is not valid: {error.message}."
            self.report(
                record_of_input(
                    PSArgumentException(text), "BadOperatorArgument", "InvalidArgument", item
                )
            )
        except NetException as error:
            text = f"The '{token_name(operator)}' operator failed: {error.message}."
            exception = PSInvalidOperationException(text)
            self.report(record_of_input(exception, "OperatorFailed", "InvalidOperation", item))
        return False

    def _value(self, item: object, name: str) -> Any:
        """The property's value; null for one that isn't there, or an error in strict mode."""
        if type(item) is PSCustomObject:
            found = item.slots.get(name, self)
            if found is not self and type(found) is not MemberSlot:
                return found
        base = unwrap(item)
        if isinstance(base, Hashtable) and name in base:
            return base[name]
        if item is None:
            return self._missing(name, item)
        if has_wildcards(name):
            return self._by_wildcard(item, name)
        if name.lower() in ("length", "count") and not has_property(item, name):
            return self._missing(name, item)  # what the language gives single objects
        try:
            return get_member(item, name)
        except RuntimeException:
            return self._missing(name, item)

    def _by_wildcard(self, item: object, name: str) -> Any:
        from poshws.commands.utility.object.expressions import (  # deferred
            PropertyExpression,
            read_property,
        )

        names = PropertyExpression(name).resolve_names(item)
        if len(names) > 1:
            shown = "".join(f" {each}" for each in names)
            text = (
                f'Property name "{name}" is ambiguous. It can be resolved to multiple matched '
                f"properties. Possible matches include:{shown}."
            )
            self.report(
                record_of_input(
                    PSArgumentException(text), "AmbiguousPropertyName", "InvalidArgument", item
                )
            )
            return None
        return read_property(item, names[0]).value if names else self._missing(name, item)

    def _refuse(self, error_id: str, text: str) -> NoReturn:
        self.refuse(PSArgumentException(text, parameter="Property"), error_id, "InvalidArgument")

    def _missing(self, name: str, item: object) -> None:
        if self.session.scope.strict_version >= 20:
            text = f'The input name "{name}" cannot be resolved to a property.'
            exception = PSArgumentException(text, parameter="Property")
            self.report(record_of_input(exception, "PropertyNotFound", "InvalidArgument", item))


def _type_named(value: object, refuse: Callable[..., NoReturn]) -> object:
    """The type that -Is compares with; a name may stand in brackets."""
    if isinstance(value, str):
        try:
            in_brackets = value[:1] == "[" and value[-1:] == "]"
            name = value[1:-1] if in_brackets else value
            return convert(name, core_type("System.Type"))
        except NetException as error:
            refuse(error, "InvalidCastFromStringToType", "InvalidArgument")
    return value


_SETS = {
    "EQ": "EqualSet",
    "CEQ": "CaseSensitiveEqualSet",
    "NE": "NotEqualSet",
    "CNE": "CaseSensitiveNotEqualSet",
    "GT": "GreaterThanSet",
    "CGT": "CaseSensitiveGreaterThanSet",
    "LT": "LessThanSet",
    "CLT": "CaseSensitiveLessThanSet",
    "GE": "GreaterOrEqualSet",
    "CGE": "CaseSensitiveGreaterOrEqualSet",
    "LE": "LessOrEqualSet",
    "CLE": "CaseSensitiveLessOrEqualSet",
    "Like": "LikeSet",
    "CLike": "CaseSensitiveLikeSet",
    "NotLike": "NotLikeSet",
    "CNotLike": "CaseSensitiveNotLikeSet",
    "Match": "MatchSet",
    "CMatch": "CaseSensitiveMatchSet",
    "NotMatch": "NotMatchSet",
    "CNotMatch": "CaseSensitiveNotMatchSet",
    "Contains": "ContainsSet",
    "CContains": "CaseSensitiveContainsSet",
    "NotContains": "NotContainsSet",
    "CNotContains": "CaseSensitiveNotContainsSet",
    "In": "InSet",
    "CIn": "CaseSensitiveInSet",
    "NotIn": "NotInSet",
    "CNotIn": "CaseSensitiveNotInSet",
    "Is": "IsSet",
    "IsNot": "IsNotSet",
    "Not": "Not",
}
"""Operator switch → its parameter set."""


def _switch(name: str, alias: str | tuple[str, ...] = ()) -> Param:
    """An operator: mandatory in its set, but for -EQ, which is the default set's."""
    each = Set() if name == "EQ" else Set(mandatory=True)
    return Param(name=name, alias=alias, sets={_SETS[name]: each})


@cmdlet(
    "Where-Object",
    alias=("where", "?"),
    module="Microsoft.PowerShell.Core",
    default_set="EqualSet",
    stage=WhereStage,
)
def where_object(
    *,
    input: Annotated[object, Param(name="InputObject", by_value=True)] = None,
    filter_script: Annotated[
        ScriptBlock | None, Param(sets={"ScriptBlockSet": Set(0, mandatory=True)})
    ] = None,
    property: Annotated[
        str,
        Param(sets=dict.fromkeys(_SETS.values(), Set(0, mandatory=True))),
        NotNullOrEmpty(),
    ] = "",
    value: Annotated[
        object, Param(sets={each: Set(1) for each in _SETS.values() if each != "Not"})
    ] = None,
    eq: Annotated[bool, _switch("EQ", "IEQ")] = False,
    ceq: Annotated[bool, _switch("CEQ")] = False,
    ne: Annotated[bool, _switch("NE", "INE")] = False,
    cne: Annotated[bool, _switch("CNE")] = False,
    gt: Annotated[bool, _switch("GT", "IGT")] = False,
    cgt: Annotated[bool, _switch("CGT")] = False,
    lt: Annotated[bool, _switch("LT", "ILT")] = False,
    clt: Annotated[bool, _switch("CLT")] = False,
    ge: Annotated[bool, _switch("GE", "IGE")] = False,
    cge: Annotated[bool, _switch("CGE")] = False,
    le: Annotated[bool, _switch("LE", "ILE")] = False,
    cle: Annotated[bool, _switch("CLE")] = False,
    like: Annotated[bool, _switch("Like", "ILike")] = False,
    clike: Annotated[bool, _switch("CLike")] = False,
    not_like: Annotated[bool, _switch("NotLike", "INotLike")] = False,
    cnot_like: Annotated[bool, _switch("CNotLike")] = False,
    match: Annotated[bool, _switch("Match", "IMatch")] = False,
    cmatch: Annotated[bool, _switch("CMatch")] = False,
    not_match: Annotated[bool, _switch("NotMatch", "INotMatch")] = False,
    cnot_match: Annotated[bool, _switch("CNotMatch")] = False,
    contains: Annotated[bool, _switch("Contains", "IContains")] = False,
    ccontains: Annotated[bool, _switch("CContains")] = False,
    not_contains: Annotated[bool, _switch("NotContains", "INotContains")] = False,
    cnot_contains: Annotated[bool, _switch("CNotContains")] = False,
    in_: Annotated[bool, _switch("In", "IIn")] = False,
    cin: Annotated[bool, _switch("CIn")] = False,
    not_in: Annotated[bool, _switch("NotIn", "INotIn")] = False,
    cnot_in: Annotated[bool, _switch("CNotIn")] = False,
    is_: Annotated[bool, _switch("Is")] = False,
    is_not: Annotated[bool, _switch("IsNot")] = False,
    not_: Annotated[bool, _switch("Not")] = False,
) -> None:
    """Lets objects pass for which a scriptblock, or a comparison of a property, is true.

    -InputObject    The objects.
    -FilterScript   What has to be true, with the object as $_.
    -Property       The property to compare; without an operator it has to be true.
    -Value          What to compare it with.
    -EQ             The property equals the value.
    -CEQ            The property equals the value, case minded.
    -NE             The property differs from the value.
    -CNE            The property differs from the value, case minded.
    -GT             The property is greater than the value.
    -CGT            The property is greater than the value, case minded.
    -LT             The property is less than the value.
    -CLT            The property is less than the value, case minded.
    -GE             The property is greater than or equal to the value.
    -CGE            The property is greater than or equal to the value, case minded.
    -LE             The property is less than or equal to the value.
    -CLE            The property is less than or equal to the value, case minded.
    -Like           The property matches the wildcard in -Value.
    -CLike          The property matches the wildcard in -Value, case minded.
    -NotLike        The property doesn't match the wildcard in -Value.
    -CNotLike       The property doesn't match the wildcard in -Value, case minded.
    -Match          The property matches the regular expression in -Value.
    -CMatch         The property matches the regular expression in -Value, case minded.
    -NotMatch       The property doesn't match the regular expression in -Value.
    -CNotMatch      The property doesn't match the regular expression in -Value, case minded.
    -Contains       The property contains the value.
    -CContains      The property contains the value, case minded.
    -NotContains    The property doesn't contain the value.
    -CNotContains   The property doesn't contain the value, case minded.
    -In             The property is one of the value.
    -CIn            The property is one of the value, case minded.
    -NotIn          The property is none of the value.
    -CNotIn         The property is none of the value, case minded.
    -Is             The property is of the type in -Value.
    -IsNot          The property is not of the type in -Value.
    -Not            The property is false or null.

    PS> 1..5 | Where-Object { $_ -gt 3 }
    4
    5

    PS> 'bolt', 'nut' | Where-Object Length -eq 4
    bolt
    """
