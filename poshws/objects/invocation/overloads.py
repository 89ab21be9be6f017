"""Which overload a call means: PowerShell's choice by the conversions its arguments need.

Every overload that takes the number of arguments is a candidate with a rank per argument. Of two
candidates the one with the better ranks wins, earlier arguments counting more; then the more
specific parameter types where nothing is lost, the more general where something is; then the one
that needs no `params` array, then fewer parameters.
"""

from __future__ import annotations

from collections.abc import Sequence

from poshws.corelib.automation_null import AUTOMATION_NULL, NULL_STRING
from poshws.corelib.exceptions.powershell import MethodException
from poshws.corelib.messages import message
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.declare import Overload, Parameter
from poshws.corelib.typesystem.types import Type, core_type, type_of
from poshws.objects.conversion import ranks
from poshws.objects.conversion.resolver import find_conversion

_STRING = core_type("System.String")
_OBJECT_RANKS = {
    "System.Object": ranks.ASSIGNABLE,
    "System.IFormattable": ranks.ASSIGNABLE,
    "System.IComparable": ranks.ASSIGNABLE,
}


class Candidate:
    """An overload with what its arguments' conversions are worth; `is_expanded`: the rest makes the
    params array.
    """

    __slots__ = ("overload", "ranks", "types", "is_expanded")

    def __init__(
        self, overload: Overload, found: list[int], types: list[Type], is_expanded: bool
    ) -> None:
        self.overload = overload
        self.ranks = found
        self.types = types
        self.is_expanded = is_expanded


def choose(
    name: str,
    overloads: Sequence[Overload],
    arguments: Sequence[object],
    generic: Sequence[Type] | None = None,
    is_only_one: bool = True,
) -> tuple[Overload, bool]:
    """The overload for the arguments, and whether the last of them make its params array.
    `is_only_one` is false where interfaces declare the method, too: then what no conversion makes
    a parameter's type fits no overload, while else the conversion says so.

    Raises MethodException where none fits, or several do equally.
    """
    if is_only_one and len(overloads) == 1 and _is_plain(overloads[0], len(arguments)):
        return overloads[0], False
    found = []
    for overload in overloads:
        if _takes_spans(overload):
            continue
        if generic is not None and len(overload.generic) != len(generic):
            continue
        if overload.generic:
            # Types are inferred from all parameters: none may be left to its default.
            if generic is None and len(overload.parameters) != len(arguments):
                continue
            from poshws.objects.invocation.generic_methods import instantiate_method  # deferred

            closed = instantiate_method(overload, arguments, generic)
            if closed is None:
                continue
            overload = closed
        candidate = _candidate(overload, arguments)
        if candidate is not None:
            found.append(candidate)
    if not found:
        raise _no_overload(name, len(arguments), generic)
    best = found[0] if len(found) == 1 else _best(found, arguments)
    if best is None:
        raise MethodException(
            message("MethodAmbiguousException", name, len(arguments)),
            error_id="MethodCountCouldNotFindBest",
        )
    return best.overload, best.is_expanded


def _takes_spans(overload: Overload) -> bool:
    """Spans cannot be boxed, so PowerShell leaves such overloads out."""
    return any(
        parameter.type_name.startswith(("System.ReadOnlySpan", "System.Span"))
        for parameter in overload.parameters
    )


def _is_plain(overload: Overload, count: int) -> bool:
    parameters = overload.parameters
    if overload.generic or len(parameters) != count or _takes_spans(overload):
        return False
    return not parameters or parameters[-1].mode != "params"


def _no_overload(name: str, count: int, generic: Sequence[Type] | None) -> MethodException:
    if generic is not None:
        return MethodException(
            message("MethodGenericArgumentCountException", name, len(generic), count),
            error_id="MethodCountCouldNotFindBestGeneric",
        )
    return MethodException(
        message("MethodArgumentCountException", name, count),
        error_id="MethodCountCouldNotFindBest",
    )


def _candidate(overload: Overload, arguments: Sequence[object]) -> Candidate | None:
    parameters = overload.parameters
    count = len(arguments)
    has_params = bool(parameters) and parameters[-1].mode == "params"
    if count > len(parameters) and not has_params:
        return None
    if count < len(parameters):
        optional = sum(1 for each in parameters if each.mode == "optional")
        if optional == 0 and not (has_params and count + 1 == len(parameters)):
            return None
        if count + optional + has_params < len(parameters):
            return None
    found: list[int] = []
    types: list[Type] = []
    plain = parameters[:-1] if has_params else parameters
    for parameter, argument in zip(plain, arguments, strict=False):
        rank = argument_rank(argument, parameter)
        if rank == ranks.NONE:
            return None
        found.append(rank)
        types.append(parameter.type)
    if not has_params:
        return Candidate(overload, found, types, False)
    return _with_params(overload, arguments, found, types)


def _with_params(
    overload: Overload, arguments: Sequence[object], found: list[int], types: list[Type]
) -> Candidate | None:
    last = overload.parameters[-1]
    element = last.type.element_type
    assert element is not None
    rest = arguments[len(overload.parameters) - 1 :]
    if len(arguments) == len(overload.parameters):
        as_array = type_rank(rest[0], last.type)
        as_element = type_rank(rest[0], element)
        best = max(as_array, as_element)
        if best == ranks.NONE:
            return None
        is_expanded = as_element > as_array
        types.append(element if is_expanded else last.type)
        return Candidate(overload, [*found, best], types, is_expanded)
    for argument in rest:
        rank = type_rank(argument, element)
        if rank == ranks.NONE:
            return None
        found.append(rank)
        types.append(element)
    return Candidate(overload, found, types, True)


def argument_rank(argument: object, parameter: Parameter) -> int:
    """What passing the argument for the parameter is worth."""
    if parameter.mode == "ref" and isinstance(argument, PSReference):
        return type_rank(argument.value, parameter.type)
    return type_rank(argument, parameter.type)


def type_rank(argument: object, wanted: Type) -> int:
    if type(argument) is PSObject:
        argument = argument.base
    elif isinstance(argument, PSCustomObject):  # what has no .NET object inside is only itself
        is_own = wanted.name in ("PSObject", "PSCustomObject")
        return ranks.IDENTITY if is_own else _OBJECT_RANKS.get(wanted.full_name, ranks.NONE)
    source: Type | None
    if argument is None or argument is AUTOMATION_NULL:
        source = None
    else:
        source = _STRING if argument is NULL_STRING else type_of(argument)
    return find_conversion(source, wanted).rank


def _best(candidates: list[Candidate], arguments: Sequence[object]) -> Candidate | None:
    best, is_tied = candidates[0], False
    for candidate in candidates[1:]:
        result = _compare(best, candidate, arguments)
        if result == 0:
            is_tied = True
        elif result < 0:
            best, is_tied = candidate, False
    return None if is_tied else best


def _compare(one: Candidate, other: Candidate, arguments: Sequence[object]) -> int:
    """Above zero where the first is better."""
    better = _compare_ranks(one, other, arguments) or _compare_types(one, other)
    if better:
        return better
    if any(a is not b for a, b in zip(one.types, other.types, strict=True)):
        return 0
    mine, theirs = len(one.overload.parameters), len(other.overload.parameters)
    if one.is_expanded and other.is_expanded:
        return 1 if mine > theirs else -1
    if one.is_expanded != other.is_expanded:
        return -1 if one.is_expanded else 1
    if bool(one.overload.generic) != bool(other.overload.generic):
        return -1 if one.overload.generic else 1
    return (mine < theirs) - (mine > theirs) or 1  # the same twice: a base's method stands behind


def _compare_ranks(one: Candidate, other: Candidate, arguments: Sequence[object]) -> int:
    better = 0
    weight = len(one.ranks)
    for place, (mine, theirs) in enumerate(zip(one.ranks, other.ranks, strict=True)):
        if mine == theirs == ranks.UNRELATED_ARRAYS:
            element = _effective_element(arguments[place])
            mine = _element_rank(element, one.types[place])
            theirs = _element_rank(element, other.types[place])
        better += weight * ((mine > theirs) - (mine < theirs))
        weight -= 1
    return better


def _element_rank(source: Type | None, wanted: Type) -> int:
    return (
        ranks.NONE
        if wanted.element_type is None
        else find_conversion(source, wanted.element_type).rank
    )


def _effective_element(argument: object) -> Type | None:
    """The element type of an array; of `object[]` the type that all elements share."""
    if type(argument) is list and argument:
        kinds = {None if each is None else type_of(each) for each in argument}
        if len(kinds) == 1:
            return kinds.pop()
    return type_of(argument).element_type


def _compare_types(one: Candidate, other: Candidate) -> int:
    """Specific types where nothing is lost, general ones where something is."""
    better = 0
    weight = len(one.ranks)
    for place, (mine, theirs) in enumerate(zip(one.ranks, other.ranks, strict=True)):
        usable = mine >= ranks.NULL_TO_VALUE and theirs >= ranks.NULL_TO_VALUE
        if usable and (mine >= ranks.NUMERIC_IMPLICIT) == (theirs >= ranks.NUMERIC_IMPLICIT):
            if mine >= ranks.NUMERIC_IMPLICIT:
                weight = -weight
            forward = find_conversion(one.types[place], other.types[place]).rank
            back = find_conversion(other.types[place], one.types[place]).rank
            better += weight * ((forward < back) - (forward > back))
        weight = abs(weight) - 1
    return better
