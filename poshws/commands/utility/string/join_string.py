"""Join-String: the objects of a pipeline as one text."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import AllowEmptyString, CmdletContext, Collected, Param, Session, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.commands.sequences import enumerate_value
from poshws.commands.utility.object.expressions import (
    EXPRESSION_TYPE,
    as_expression,
    to_expressions,
)
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.composite_format import format_string as composite_format


class JoinStage(CmdletStage):
    """Join-String in a pipeline: objects are collected without being bound one by one."""

    __slots__ = ()

    def process(self, item: object) -> None:
        if "InputObject" in self.bound.parameters or self.collected is None:
            super().process(item)
        else:
            self.collected.append(item)


@cmdlet(
    "Join-String",
    order=(
        "property separator output_prefix output_suffix "
        "single_quote double_quote format_string use_culture"
    ),
    default_set="default",
    sets={
        "default": "",
        "SingleQuote": "single_quote",
        "DoubleQuote": "double_quote",
        "Format": "format_string",
    },
    net_class="Microsoft.PowerShell.Commands.Utility.JoinStringCommand",
    output="System.String",
    stage=JoinStage,
)
def join_string(
    property: Annotated[object, Param(type=EXPRESSION_TYPE, transform=to_expressions)] = None,
    separator: Annotated[str | None, AllowEmptyString()] = "",
    *,
    input: Annotated[Collected[object], Param(type="System.Management.Automation.PSObject[]")],
    output_prefix: Annotated[str, Param(alias="op")] = "",
    output_suffix: Annotated[str, Param(alias="os")] = "",
    single_quote: bool = False,
    double_quote: bool = False,
    format_string: str = "",
    use_culture: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> str:
    """Joins objects to one text.

    -Property      The property, or a scriptblock, to take of each object.
    -Separator     What stands between the strings; $OFS without.
    -OutputPrefix  What stands in front of all.
    -OutputSuffix  What stands behind all.
    -SingleQuote   Puts each text in single quotes.
    -DoubleQuote   Puts each text in double quotes.
    -FormatString  A format for each text: '{0:N2}'.
    -UseCulture    Joins with the list separator of the culture.
    -InputObject   The objects.

    PS> 1..3 | Join-String -Separator ', '
    1, 2, 3
    """
    if use_culture:
        separator = ","
    elif not cmdlet.is_bound("Separator"):
        separator = convert_to_string(session.get_variable("OFS") or "")
    expression = None if property is None else as_expression(property)
    strings: list[str] = []
    for given in input:
        for item in enumerate_value(given):
            if item is None:
                continue
            value = item
            if expression is not None:
                results = expression.results(session, item)
                value = results[0].value if results else None
            strings.append(_quoted(value, single_quote, double_quote, format_string))
    return (output_prefix or "") + (separator or "").join(strings) + (output_suffix or "")


def _quoted(value: object, single: bool, double: bool, pattern: str) -> str:
    if pattern:
        return str(composite_format(pattern, [value]))
    text = convert_to_string(value)
    if single:
        return f"'{text}'"
    return f'"{text}"' if double else text
