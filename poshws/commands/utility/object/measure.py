"""Measure-Object: counts, sums, extremes, and the lines, words and characters of strings."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Annotated

from poshws.automation.results.command_results import (
    GenericMeasureInfo,
    GenericObjectMeasureInfo,
    MeasureInfo,
    TextMeasureInfo,
)
from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Pipe, Session, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.object.expressions import (
    EXPRESSION_TYPE,
    PropertyExpression,
    as_expression,
    to_expressions,
)
from poshws.corelib.exceptions.powershell import PSArgumentException, PSInvalidOperationException
from poshws.corelib.messages import message
from poshws.corelib.psobject import MISSING, PSCustomObject, unwrap
from poshws.corelib.text import utf16
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.convert import try_double
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.operators.comparison import compare, is_comparable

_NUMBERS = (int, float)


class _Statistics:
    """What has been counted of one property so far."""

    __slots__ = (
        "characters",
        "count",
        "lines",
        "maximum",
        "minimum",
        "previous_sum",
        "sum",
        "variance",
        "words",
    )

    def __init__(self) -> None:
        self.count = 0
        self.sum = 0.0
        self.previous_sum = 0.0
        self.variance = 0.0
        self.maximum: object = None
        self.minimum: object = None
        self.characters = self.words = self.lines = 0


class _Measure:
    """What is asked for, and what was found so far."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.sum = self.average = self.deviation = False
        self.minimum = self.maximum = False
        self.lines = self.words = self.characters = self.ignores_white = False
        self.by_property: dict[str, tuple[str, _Statistics]] = {}
        self.had_error = False

    def statistics(self, name: str) -> _Statistics:
        """The statistics of a property, made when it is first met."""
        entry = self.by_property.get(name.lower())
        if entry is None:
            entry = self.by_property[name.lower()] = (name, _Statistics())
        return entry[1]

    def add(self, statistics: _Statistics, value: object) -> None:
        """Takes one more value into account."""
        statistics.count += 1
        if self.characters or self.words or self.lines:
            self._add_text(statistics, "" if value is None else _base_text(value))
        if self.sum or self.average or self.deviation:
            number = try_double(value)
            if number is None:
                self._report(value)
                return
            self._add_number(statistics, number)
        if self.minimum:
            statistics.minimum = _extreme(value, statistics.minimum, 1)
        if self.maximum:
            statistics.maximum = _extreme(value, statistics.maximum, -1)

    def _report(self, value: object) -> None:
        self.had_error = True
        text = f'Input object "{_base_text(value)}" is not numeric.'
        self._session.write_error(
            record(PSInvalidOperationException(text), "NonNumericInputObject", "InvalidType", value)
        )

    def _add_number(self, statistics: _Statistics, number: float) -> None:
        statistics.previous_sum = statistics.sum
        statistics.sum += number
        if self.deviation and statistics.count > 1:
            before = statistics.count - 1
            average = statistics.previous_sum / before
            statistics.variance *= (statistics.count - 2.0) / before
            statistics.variance += (number - average) * (number - average) / statistics.count

    def _add_text(self, statistics: _Statistics, text: str) -> None:
        if self.characters:
            statistics.characters += _characters(text, self.ignores_white)
        if self.words:
            statistics.words += len(text.split())
        if self.lines and text:
            statistics.lines += text.count("\n") + (not text.endswith("\n"))


@cmdlet(
    "Measure-Object",
    order="input",
    alias="measure",
    default_set="GenericMeasure",
    sets={
        "GenericMeasure": "standard_deviation sum all_stats average maximum minimum",
        "TextMeasure": "line word character ignore_white_space",
    },
    output=(
        "Microsoft.PowerShell.Commands.GenericMeasureInfo",
        "Microsoft.PowerShell.Commands.TextMeasureInfo",
        "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
    ),
)
def measure_object(
    property: Annotated[
        list[object] | None,
        Param(type=f"{EXPRESSION_TYPE}[]", transform=to_expressions),
        NotNullOrEmpty(),
    ] = None,
    *,
    input: Pipe[object],
    standard_deviation: bool = False,
    sum: bool = False,
    all_stats: bool = False,
    average: bool = False,
    maximum: bool = False,
    minimum: bool = False,
    line: bool = False,
    word: bool = False,
    character: bool = False,
    ignore_white_space: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Counts objects and computes statistics over their values, or counts in strings.

    -Property           The properties to measure; without it, the objects themselves.
    -InputObject        The objects to measure.
    -StandardDeviation  The standard deviation of the values.
    -Sum                Their sum.
    -AllStats           All statistics.
    -Average            Their average.
    -Maximum            The greatest value.
    -Minimum            The least value.
    -Line               Counts lines.
    -Word               Counts words.
    -Character          Counts characters.
    -IgnoreWhiteSpace   Doesn't count white space.

    PS> (1, 2, 3 | Measure-Object -Sum).Sum
    6
    """
    measure = _Measure(session)
    measure.sum, measure.average = sum or all_stats, average or all_stats
    measure.deviation = standard_deviation or all_stats
    measure.minimum, measure.maximum = minimum or all_stats, maximum or all_stats
    measure.lines, measure.words, measure.characters = line, word, character
    measure.ignores_white = ignore_white_space
    if property is None:
        statistics = measure.statistics("$_")
        for item in input:
            if item is not None:
                measure.add(statistics, unwrap(item))
    else:
        expressions = [as_expression(each) for each in property]
        for item in input:
            if item is not None:
                _add_properties(measure, expressions, item, session)
    is_generic = cmdlet.parameter_set != "TextMeasure"
    yield from _results(measure, property is not None, is_generic, session)


def _add_properties(
    measure: _Measure, expressions: list[PropertyExpression], item: object, session: Session
) -> None:
    if len(expressions) == 1:
        value = expressions[0].note_of(item)
        if value is not MISSING:
            measure.add(measure.statistics(expressions[0].name), value)
            return
    counted: set[str] = set()
    for expression in expressions:
        results = expression.results(session, item)
        if not results and not expression.has_wildcards:
            measure.statistics(expression.name)
        for result in results:
            if result.name.lower() not in counted:
                counted.add(result.name.lower())
                measure.add(measure.statistics(result.name), result.value)


def _results(
    measure: _Measure, has_properties: bool, is_generic: bool, session: Session
) -> Iterator[MeasureInfo]:
    for name, statistics in measure.by_property.values():
        if not statistics.count and has_properties:
            if session.scope.strict_version >= 20:
                _report_missing(name, is_generic, session)
            continue
        info = _generic(measure, statistics) if is_generic else _text(measure, statistics)
        info.property = name if has_properties else None
        yield info


def _report_missing(name: str, is_generic: bool, session: Session) -> None:
    kind = "Generic" if is_generic else "Text"
    text = f'The property "{name}" cannot be found in the input for any objects.'
    session.write_error(
        record(
            PSArgumentException(None, parameter=name),
            f"{kind}MeasurePropertyNotFound",
            "ObjectNotFound",
            details=text,
        )
    )


def _generic(measure: _Measure, statistics: _Statistics) -> MeasureInfo:
    least, most = statistics.minimum, statistics.maximum
    numeric = all(value is None or try_double(value) is not None for value in (least, most))
    info: GenericMeasureInfo | GenericObjectMeasureInfo
    if numeric:
        info = GenericMeasureInfo()
        info.minimum = None if least is None else try_double(least)
        info.maximum = None if most is None else try_double(most)
    else:
        info = GenericObjectMeasureInfo()
        info.minimum, info.maximum = least, most
    info.count = statistics.count
    if measure.had_error:
        return info
    if measure.sum:
        info.sum = statistics.sum
    if measure.average and statistics.count:
        info.average = statistics.sum / statistics.count
    if measure.deviation and isinstance(info, GenericMeasureInfo):
        info.standard_deviation = math.sqrt(statistics.variance)
    return info


def _text(measure: _Measure, statistics: _Statistics) -> MeasureInfo:
    info = TextMeasureInfo()
    if measure.characters:
        info.characters = statistics.characters
    if measure.words:
        info.words = statistics.words
    if measure.lines:
        info.lines = statistics.lines
    return info


def _extreme(value: object, best: object, sign: int) -> object:
    """The lesser (sign 1) or greater (sign -1) of two; numbers as numbers, else strings."""
    if best is None:
        return value
    if type(value) in _NUMBERS and type(best) in _NUMBERS:
        order = float(best) - float(value)  # type: ignore[arg-type]
        if order != order:
            order = compare(best, value)
        return value if sign * order > 0 else best
    mine: object = try_double(value) if value is not None else None
    theirs: object = try_double(best)
    mine = value if mine is None else mine
    theirs = best if theirs is None else theirs
    if mine is not None and type_of(mine) is not type_of(theirs):
        mine, theirs = convert_to_string(mine), convert_to_string(theirs)
    if type(theirs) is type(mine) and not is_comparable(theirs):
        # the same words as an operator's, as an argument's error
        raise PSArgumentException(message("NotIcomparable", net_to_string(theirs)))
    return value if sign * compare(theirs, mine, False) > 0 else best


def _base_text(value: object) -> str:
    """.NET's text of a value, which of a custom object without its members is empty."""
    base = unwrap(value)
    return "" if type(base) is PSCustomObject else net_to_string(base)


def _characters(text: str, ignores_white: bool) -> int:
    if ignores_white:
        text = "".join(text.split())
    return utf16.length(text)
