"""Get-Random and Get-SecureRandom: random numbers, and random choices among objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from poshws.binding import (
    AllowNull,
    Calls,
    CmdletContext,
    NotNull,
    Param,
    Range,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.reporting import fail
from poshws.commands.utility.random.generator import Generator
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidCastException
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import core_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.arithmetic.number_kinds import number_in

_NUMBER, _ITEM, _SHUFFLE = (
    "RandomNumberParameterSet",
    "RandomListItemParameterSet",
    "ShuffleParameterSet",
)
_INT32, _INT64 = 2**31 - 1, 2**63 - 1
_LARGEST_DOUBLE = 1.7976931348623157e308
_INPUT = Set(0, mandatory=True, by_value=True)

_Maximum = Annotated[object, Param(sets={_NUMBER: Set(0)})]
_Minimum = Annotated[object, Param(sets=_NUMBER)]
_Input = Annotated[
    list[object] | None,
    Param(
        name="InputObject",
        sets={_ITEM: _INPUT, _SHUFFLE: _INPUT},
        type="System.Object[]",
    ),
    AllowNull(),
]
_Count = Annotated[int, Param(sets=(_NUMBER, _ITEM)), Range(1, _INT32)]
_Shuffle = Annotated[bool, Param(sets={_SHUFFLE: Set(mandatory=True)})]
_OUTPUT = ("System.Int32", "System.Int64", "System.Double")


@cmdlet("Get-Random", order="set_seed", default_set=_NUMBER, output=_OUTPUT)
def get_random(
    maximum: _Maximum = None,
    *,
    set_seed: Annotated[int | None, Param(type="System.Nullable[int]"), NotNull()] = None,
    minimum: _Minimum = None,
    input: _Input = None,
    count: _Count = 1,
    shuffle: _Shuffle = False,
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives random numbers, or chooses among objects by chance.

    -Maximum      Numbers are below this.
    -SetSeed      Makes the numbers repeatable; the same seed gives the same numbers.
    -Minimum      Numbers are at least this; 0 without.
    -InputObject  The objects to choose from.
    -Count        How many numbers or objects.
    -Shuffle      All objects, in random order.

    PS> Get-Random -Minimum 5 -Maximum 6
    5
    """
    if set_seed is not None:
        session.features[Generator] = Generator(set_seed)
    generator = session.feature(Generator, None)
    if cmdlet.parameter_set != _NUMBER:
        given = (item for call in calls for item in _input_of(call))
        yield from _items(generator, given, count, shuffle)
    elif isinstance(listed := unwrap(maximum), list):
        yield from _items(generator, _listed(listed), count, shuffle)
    else:
        yield from _numbers(generator, minimum, maximum, count)


@cmdlet("Get-SecureRandom", default_set=_NUMBER, output=_OUTPUT)
def get_secure_random(
    maximum: _Maximum = None,
    *,
    minimum: _Minimum = None,
    input: _Input = None,
    count: _Count = 1,
    shuffle: _Shuffle = False,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives random numbers that nobody can foresee, or chooses among objects.

    -Maximum      Numbers are below this.
    -Minimum      Numbers are at least this; 0 without.
    -InputObject  The objects to choose from.
    -Count        How many numbers or objects.
    -Shuffle      All objects, in random order.

    PS> Get-SecureRandom -Minimum 5 -Maximum 6
    5
    """
    generator = Generator()
    if cmdlet.parameter_set != _NUMBER:
        given = (item for call in calls for item in _input_of(call))
        yield from _items(generator, given, count, shuffle)
    elif isinstance(listed := unwrap(maximum), list):
        yield from _items(generator, _listed(listed), count, shuffle)
    else:
        yield from _numbers(generator, minimum, maximum, count)


def _numbers(
    generator: Generator, minimum: object, maximum: object, count: int
) -> Iterator[object]:
    """Int32, Int64 or Double, by the kind of the bounds."""
    low, high = _operand(minimum), _operand(maximum)
    kinds = {type(each) for each in (low, high) if each is not None}
    if kinds <= {int}:
        first, last = _bounds(low, high, 0, _INT32)
        for _ in range(count):
            yield generator.next_below(int(first), int(last))
    elif kinds <= {int, Int64}:
        first, last = _bounds(low, high, 0, _INT64)
        for _ in range(count):
            yield Int64(generator.next_long(int(first), int(last)))
    else:
        first, last = _bounds(_double(low), _double(high), 0.0, _LARGEST_DOUBLE)
        for _ in range(count):
            yield generator.next_between(float(first), float(last))


def _bounds(low: object, high: object, least: float, most: float) -> tuple[float, float]:
    first: float = least if low is None else low  # type: ignore[assignment]
    last: float = most if high is None else high  # type: ignore[assignment]
    if first >= last:
        text = (
            f"The Minimum value ({convert_to_string(first)}) cannot be greater than or equal to "
            f"the Maximum value ({convert_to_string(last)})."
        )
        fail(ArgumentException(text), "MinGreaterThanOrEqualMax", "InvalidArgument")
    return first, last


def _operand(value: object) -> object:
    """A bound as a number; text is read as a number of the script would be."""
    base = unwrap(value)
    if not isinstance(base, str):
        return base
    return number_in(base, 0)


def _double(value: object) -> object:
    return None if value is None else convert(value, core_type("System.Double"))


def _input_of(call: Any) -> list[object]:
    return [None] if call.input is None else call.input


def _listed(maximum: list[object]) -> list[object]:
    """An array in the place of the maximum holds what to choose from."""
    kind = type_of(maximum)
    if kind.element_type is not None and kind.element_type.is_value_type:
        raise InvalidCastException(
            f"Unable to cast object of type '{kind}' to type 'System.Object[]'."
        )
    return maximum


def _items(
    generator: Generator, given: Iterable[object], count: int, shuffle: bool
) -> Iterator[object]:
    """A random choice of the input, in random order; it is drawn while the input comes."""
    chosen: list[object] = []
    for seen, item in enumerate(given):
        if shuffle or seen < count:
            chosen.append(item)
        elif generator.next_below(0, seen + 1) < count:
            chosen[generator.next_below(0, len(chosen))] = item
    for i in range(len(chosen)):
        j = generator.next_below(i, len(chosen))
        yield chosen[j]
        chosen[j] = chosen[i]
