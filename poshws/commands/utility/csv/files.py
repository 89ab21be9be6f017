"""Export-Csv and Import-Csv."""

from __future__ import annotations

import os
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
from poshws.commands.management.content.encoding import Encoding
from poshws.commands.reporting import fail
from poshws.commands.text_files import files_to_read, read_text
from poshws.commands.utility.csv.parameters import (
    NO_DELIMITER,
    Delimiter,
    IncludeTypeInformation,
    NoTypeInformation,
    QuoteFields,
    UseQuotes,
    check_quotes,
    check_type_information,
    delimiter_text,
)
from poshws.commands.utility.csv.reader import CsvImporter, Dialect, RecordReader
from poshws.commands.utility.csv.writer import ALWAYS, CsvWriter, column_names, type_line
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.numerics.numbers import Char
from poshws.runtime.providers.text_files import UTF8, TextFile, file_path, open_text_file

_PATHS = "You must specify either the -Path or -LiteralPath parameters, but not both."
_APPEND = "You must specify either the -Append or -NoHeader parameters, but not both."
_MISMATCH = (
    "Cannot append CSV content to the following file: {1}. The appended object does not have a "
    "property that corresponds to the following column: {0}. To continue with mismatched "
    "properties, add the -Force parameter, and then retry the command."
)


@cmdlet(
    "Export-Csv",
    order="input path literal_path force no_clobber encoding append",
    alias="epcsv",
    default_set="Delimiter",
    sets={"Delimiter": "delimiter@1", "UseCulture": "use_culture"},
    supports_should_process=True,
)
def export_csv(
    path: Annotated[str, NotNullOrEmpty()] = "",
    *,
    input: Annotated[
        object, Param(name="InputObject", by_value=True, by_property=True, mandatory=True)
    ],
    delimiter: Delimiter = NO_DELIMITER,
    literal_path: Annotated[str, Param(alias=("PSPath", "LP")), NotNullOrEmpty()] = "",
    force: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    encoding: Encoding = None,
    append: bool = False,
    use_culture: bool = False,
    include_type_information: IncludeTypeInformation = False,
    no_type_information: NoTypeInformation = False,
    quote_fields: QuoteFields = None,
    use_quotes: UseQuotes = ALWAYS,
    no_header: bool = False,
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes objects to a file of comma-separated values.

    -Path                    The file.
    -InputObject             The objects.
    -Delimiter               What stands between the fields; a comma without.
    -LiteralPath             The file, wildcards not expanded.
    -Force                   Writes to read-only files, and appends rows that lack columns.
    -NoClobber               Doesn't write over a file that is there.
    -Encoding                The file's encoding; UTF-8 without.
    -Append                  Adds rows to the file.
    -UseCulture              Uses the list separator of the culture.
    -IncludeTypeInformation  Puts a line with the type's name in front.
    -NoTypeInformation       Nothing; there is no such line unless asked for.
    -QuoteFields             The columns to put in quotes.
    -UseQuotes               Always, AsNeeded or Never.
    -NoHeader                Leaves out the line with the names.

    PS> [pscustomobject]@{ A = 1 } | Export-Csv table.csv; Get-Content table.csv
    "A"
    "1"
    """
    check_quotes(cmdlet.is_bound("UseQuotes"), quote_fields)
    check_type_information(
        cmdlet.is_bound("IncludeTypeInformation"), cmdlet.is_bound("NoTypeInformation")
    )
    if bool(path) == bool(literal_path):
        fail(InvalidOperationException(_PATHS), "CannotSpecifyPathAndLiteralPath", "InvalidData")
    if append and no_header:
        fail(
            InvalidOperationException(_APPEND), "CannotSpecifyBothAppendAndNoHeader", "InvalidData"
        )
    target = path or literal_path
    if not cmdlet.should_process(target):
        return
    writer = CsvWriter(delimiter_text(delimiter, use_culture), str(use_quotes), quote_fields)
    existing = _existing_names(session, target, bool(literal_path), writer) if append else None
    file = open_text_file(
        session,
        target,
        encoding or UTF8,
        append=append,
        force=force,
        no_clobber=no_clobber,
        literal=bool(literal_path),
    )
    has_begun = False
    try:
        for call in calls:
            if call.input is None:
                continue
            if not has_begun:
                has_begun = True
                _begin(file, writer, call.input, existing, include_type_information, no_header)
                if existing is not None and not force:
                    _check_columns(column_names(call.input), existing, target)
            file.write(writer.row(call.input) + "\n")
    finally:
        file.close()
    yield from ()


def _existing_names(
    session: Session, path: str, literal: bool, writer: CsvWriter
) -> list[str] | None:
    """The columns of a file that isn't empty."""
    target = file_path(session, path, literal=literal)
    if not os.path.exists(target):
        return None
    text = read_text(target)
    if not text:
        return None
    importer = CsvImporter(writer.delimiter, None, session.write_warning)
    importer.read_header(RecordReader(text, Dialect(writer.delimiter)))
    return importer.header


def _begin(
    file: TextFile,
    writer: CsvWriter,
    item: object,
    existing: list[str] | None,
    include_type: bool,
    no_header: bool,
) -> None:
    writer.set_names(column_names(item) if existing is None else existing)
    if existing is not None or no_header:
        return
    if include_type:
        file.write(type_line(item) + "\n")
    file.write(writer.header() + "\n")


def _check_columns(names: list[str], existing: list[str], path: str) -> None:
    present = {name.lower() for name in names}
    for name in existing:
        if name.lower() not in present:
            fail(
                InvalidOperationException(_MISMATCH.format(name, path)),
                "CannotAppendCsvWithMismatchedPropertyNames",
                "InvalidData",
                name,
            )


_PATH_SET = Set(0, mandatory=True, by_value=True, by_property=True)
_LITERAL_SET = Set(mandatory=True, by_property=True)


@cmdlet("Import-Csv", order="delimiter", alias="ipcsv", default_set="DelimiterPath")
def import_csv(
    path: Annotated[
        list[str] | None,
        Param(sets={"DelimiterPath": _PATH_SET, "CulturePath": _PATH_SET}),
        NotNullOrEmpty(),
    ] = None,
    delimiter: Annotated[
        Char,
        Param(sets={"DelimiterPath": Set(1), "DelimiterLiteralPath": Set(1)}),
        NotNull(),
    ] = NO_DELIMITER,
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"),
            sets={"DelimiterLiteralPath": _LITERAL_SET, "CultureLiteralPath": _LITERAL_SET},
        ),
        NotNullOrEmpty(),
    ] = None,
    use_culture: Annotated[
        bool,
        Param(
            sets={
                "CulturePath": Set(mandatory=True),
                "CultureLiteralPath": Set(mandatory=True),
            }
        ),
        NotNull(),
    ] = False,
    header: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    encoding: Encoding = None,
    session: Session,
) -> Iterator[object]:
    """Reads objects from files of comma-separated values.

    -Path         The files.
    -Delimiter    What stands between the fields; a comma without.
    -LiteralPath  The files, wildcards not expanded.
    -UseCulture   Uses the list separator of the culture.
    -Header       The names of the properties; the first line is then a row.
    -Encoding     The files' encoding.

    PS> Set-Content table.csv 'Name,Size', 'bolt,8'; (Import-Csv table.csv).Name
    bolt
    """
    literal = literal_path is not None
    for each in files_to_read(session, (path or literal_path) or [], literal=literal):
        importer = CsvImporter(
            delimiter_text(delimiter, use_culture), header, session.write_warning
        )
        yield from importer.read(read_text(each, encoding))
