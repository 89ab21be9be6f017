"""ConvertTo-Csv and ConvertFrom-Csv."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import (
    Calls,
    CmdletContext,
    NotNull,
    NotNullOrEmpty,
    Param,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.utility.csv.parameters import (
    NO_DELIMITER,
    Delimiter,
    Header,
    IncludeTypeInformation,
    NoTypeInformation,
    QuoteFields,
    UseQuotes,
    check_quotes,
    check_type_information,
    delimiter_text,
)
from poshws.commands.utility.csv.reader import CsvImporter
from poshws.commands.utility.csv.writer import ALWAYS, CsvWriter, column_names, type_line
from poshws.corelib.numerics.numbers import Char
from poshws.objects.conversion.strings import convert_to_string

_SETS = {"Delimiter": "delimiter@1", "UseCulture": "use_culture"}


@cmdlet("ConvertTo-Csv", default_set="Delimiter", sets=_SETS, output="System.String")
def convertto_csv(
    input: Annotated[object, Param(name="InputObject", by_value=True, by_property=True)],
    *,
    delimiter: Delimiter = NO_DELIMITER,
    use_culture: bool = False,
    include_type_information: IncludeTypeInformation = False,
    no_type_information: NoTypeInformation = False,
    quote_fields: QuoteFields = None,
    use_quotes: UseQuotes = ALWAYS,
    no_header: bool = False,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[str]:
    """Makes lines of comma-separated values of objects.

    The columns are the properties of the first object.

    -InputObject             The objects.
    -Delimiter               What stands between the fields; a comma without.
    -UseCulture              Uses the list separator of the culture.
    -IncludeTypeInformation  Puts a line with the type's name in front.
    -NoTypeInformation       Nothing; there is no such line unless asked for.
    -QuoteFields             The columns to put in quotes.
    -UseQuotes               Always, AsNeeded or Never.
    -NoHeader                Leaves out the line with the names.

    PS> [pscustomobject]@{ Name = 'bolt'; Size = 8 } | ConvertTo-Csv
    "Name","Size"
    "bolt","8"
    """
    check_quotes(cmdlet.is_bound("UseQuotes"), quote_fields)
    check_type_information(
        cmdlet.is_bound("IncludeTypeInformation"), cmdlet.is_bound("NoTypeInformation")
    )
    writer = CsvWriter(delimiter_text(delimiter, use_culture), str(use_quotes), quote_fields)
    is_first = True
    for call in calls:
        if call.input is None:
            continue
        if is_first:
            is_first = False
            writer.set_names(column_names(call.input))
            if include_type_information and not no_header:
                yield type_line(call.input)
            if not no_header and writer.names:
                yield writer.header()
        line = writer.row(call.input)
        if line:
            yield line


@cmdlet("ConvertFrom-Csv", order="delimiter use_culture", default_set="Delimiter")
def convertfrom_csv(
    input: Annotated[
        list[object],
        Param(name="InputObject", by_value=True, by_property=True),
        NotNull(),
        NotNullOrEmpty(),
    ],
    delimiter: Annotated[
        Char, Param(sets={"Delimiter": Set(1)}), NotNull(), NotNullOrEmpty()
    ] = NO_DELIMITER,
    *,
    use_culture: Annotated[
        bool, Param(sets={"UseCulture": Set(mandatory=True)}), NotNull(), NotNullOrEmpty()
    ] = False,
    header: Header = None,
    calls: Calls,
    session: Session,
) -> Iterator[object]:
    """Makes objects of lines of comma-separated values.

    The first line has the names of the properties, unless -Header gives them.

    -InputObject  The lines.
    -Delimiter    What stands between the fields; a comma without.
    -UseCulture   Uses the list separator of the culture.
    -Header       The names of the properties.

    PS> ('Name,Size', 'bolt,8' | ConvertFrom-Csv).Size
    8
    """
    importer = CsvImporter(delimiter_text(delimiter, use_culture), header, session.write_warning)
    for call in calls:
        for text in call.input or ():
            yield from importer.read(convert_to_string(text))
