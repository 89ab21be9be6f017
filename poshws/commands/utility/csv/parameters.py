"""What the four CSV commands have in common: their parameters and the delimiter they mean."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNull, NotNullOrEmpty, Param
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.numerics.numbers import Char

NO_DELIMITER = Char("\0")
Delimiter = Annotated[Char, NotNull()]
Header = Annotated[list[str] | None, NotNull(), NotNullOrEmpty()]
IncludeTypeInformation = Annotated[bool, Param(alias="ITI")]
NoTypeInformation = Annotated[bool, Param(alias="NTI", dont_show=True)]
QuoteFields = Annotated[list[str] | None, Param(alias="QF")]
UseQuotes = Annotated[
    object, Param(alias="UQ", type="Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
]

_BOTH_QUOTES = "You must specify either the -UseQuotes or -QuoteFields parameters, but not both."
_BOTH_TYPES = (
    "You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not "
    "both."
)


def delimiter_text(delimiter: str, use_culture: bool = False) -> str:
    """The delimiter, a comma where none was given; with -UseCulture the culture's separator."""
    if use_culture:
        from poshws.clr.globalization.cultures import CultureInfo  # deferred

        return CultureInfo.current_culture().text_info.list_separator[0]
    return str(delimiter) if delimiter not in ("", "\0") else ","


def check_type_information(wanted: bool, unwanted: bool) -> None:
    """Refuses -IncludeTypeInformation beside -NoTypeInformation."""
    if wanted and unwanted:
        fail(
            InvalidOperationException(_BOTH_TYPES),
            "CannotSpecifyIncludeTypeInformationAndNoTypeInformation",
            "InvalidData",
        )


def check_quotes(quotes_given: bool, quote_fields: list[str] | None) -> None:
    """Refuses -UseQuotes beside -QuoteFields."""
    if quotes_given and quote_fields is not None:
        fail(
            InvalidOperationException(_BOTH_QUOTES),
            "CannotSpecifyQuoteFieldsAndUseQuotes",
            "InvalidData",
        )
