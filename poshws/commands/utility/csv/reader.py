"""Turns CSV text into records of fields by PowerShell's rules, and records into objects.

Blanks in front of a field are dropped; a field that begins with a quote runs to the closing one,
over line ends and delimiters; a quote elsewhere is text. An empty field at the very end of the text
counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from poshws.corelib.exceptions.powershell import ExtendedTypeSystemException
from poshws.corelib.psobject import PSCustomObject

_BLANKS = " \t"
_UNNAMED = (
    'One or more headers were not specified. Default names starting with "H" have been used in '
    "place of any missing headers."
)


class Dialect:
    """What a delimiter makes of the text: blanks, and patterns for what stands between fields."""

    __slots__ = ("blanks", "delimiter", "end_of_field", "field")

    def __init__(self, delimiter: str) -> None:
        self.delimiter = delimiter
        self.blanks = _BLANKS.replace(delimiter, "")
        between = re.escape(delimiter)
        self.field = re.compile(f'(?:"([^"]*(?:""[^"]*)*)"|([^"{between} \t\r]*))({between}|\\Z)')
        self.end_of_field = re.compile(f"[{between}\r\n]")


class RecordReader:
    """Reads one record after the other from a text."""

    __slots__ = ("_at", "_blanks", "_delimiter", "_end_of_field", "_field", "_text")

    def __init__(self, text: str, dialect: Dialect) -> None:
        self._text = text
        self._at = 0
        self._delimiter = dialect.delimiter
        self._blanks = dialect.blanks
        self._field = dialect.field
        self._end_of_field = dialect.end_of_field

    @property
    def at_end(self) -> bool:
        """Whether all text has been read."""
        return self._at >= len(self._text)

    def read_line(self) -> str:
        """The rest of the line, passed over."""
        end = re.compile(r"\r\n|\r|\n").search(self._text, self._at)
        line = self._text[self._at : end.start() if end else None]
        self._at = end.end() if end else len(self._text)
        return line

    def starts_with(self, character: str) -> bool:
        """Whether the next character is the one given."""
        return self._text.startswith(character, self._at)

    def read(self) -> list[str]:
        """The fields of the next record; empty at the end of the text."""
        if self._at >= len(self._text):
            return []
        end = self._text.find("\n", self._at)
        line = self._text[self._at : end if end >= 0 else len(self._text)]
        if ('"' in line and self._delimiter != '"') or "\r" in line[:-1]:
            quick = self._read_quick(line, end >= 0) if self._delimiter != '"' else None
            if quick is None:
                return self._read_fields()
            self._at = len(self._text) if end < 0 else end + 1
            return quick
        self._at = len(self._text) if end < 0 else end + 1
        ended = end >= 0
        if line.endswith("\r"):
            line, ended = line[:-1], True
        fields = line.split(self._delimiter)
        if " " in line or "\t" in line:
            fields = [self._plain(field) for field in fields]
        if not ended and not fields[-1]:
            fields.pop()
        return fields

    def _read_quick(self, line: str, ended: bool) -> list[str] | None:
        """The fields of a line with quotes around whole fields alone, and no blanks outside them;
        None for any other.
        """
        if line.endswith("\r"):
            line, ended = line[:-1], True
        between = f'"{self._delimiter}"'
        inside = line[1:-1]
        all_quoted = len(line) > 1 and line[0] == '"' == line[-1]
        if all_quoted and inside.count('"') == 2 * inside.count(between):
            return inside.split(between)
        fields: list[str] = []
        place = 0
        while found := self._field.match(line, place):
            quoted, plain, end = found.groups()
            fields.append(plain if quoted is None else quoted.replace('""', '"'))
            place = found.end()
            if not end:
                if not ended and plain == "":
                    fields.pop()
                return fields
        return None

    def _plain(self, field: str) -> str:
        """A field without quotes: no blanks in front, one of them kept behind."""
        field = field.lstrip(self._blanks)
        for position, character in enumerate(field):
            if character in self._blanks:
                rest = field[position + 1 :]
                return field if rest.strip(self._blanks) else field[: position + 1] + rest.strip()
        return field

    def _read_fields(self) -> list[str]:
        fields: list[str] = []
        text, length = self._text, len(self._text)
        while self._at < length:
            while self._at < length and text[self._at] in self._blanks:
                self._at += 1
            if self._at >= length:
                break
            quoted = text[self._at] == '"' and self._delimiter != '"'
            field = self._read_quoted() if quoted else ""
            end = self._end_of_field.search(text, self._at)
            stop = end.start() if end else length
            rest = text[self._at : stop]
            self._at = stop
            if quoted:
                field += rest if rest.strip(_BLANKS) else rest.strip()
            else:
                field = rest if '"' in rest else self._plain(rest)
            if field or quoted or end:
                fields.append(field)
            if not end or self._pass_end(text[stop]):
                break
        return fields

    def _read_quoted(self) -> str:
        text = self._text
        parts: list[str] = []
        start = self._at + 1
        while True:
            end = text.find('"', start)
            if end < 0:
                parts.append(text[start:])
                self._at = len(text)
                return "".join(parts)
            parts.append(text[start:end])
            if not text.startswith('"', end + 1):
                self._at = end + 1
                return "".join(parts)
            parts.append('"')
            start = end + 2

    def _pass_end(self, character: str) -> bool:
        """Steps over a delimiter or line end; True for a line end."""
        self._at += 1
        if character == self._delimiter:
            return False
        if character == "\r" and self._text.startswith("\n", self._at):
            self._at += 1
        return True


class CsvImporter:
    """Makes objects of CSV; header and type name are kept from one string to the next."""

    def __init__(
        self, delimiter: str, header: list[str] | None, warn: Callable[[str], None]
    ) -> None:
        self._dialect = Dialect(delimiter)
        self.header = header
        self.type_name: str | None = None
        self._warn = warn
        self._has_warned = False
        self._repeats_names = False
        self._names: list[str] | None = None
        self._checked: list[str] | None = None

    def read_header(self, reader: RecordReader) -> None:
        """Reads the type line and the header where they are still missing.

        Raises ExtendedTypeSystemException for two columns of one name.
        """
        if self.type_name is None and not reader.at_end and reader.starts_with("#"):
            line = reader.read_line()
            if line[:5].lower() == "#type":
                self.type_name = line[5:].strip() or None
        while self.header is None and not reader.at_end:
            values = reader.read()
            while len(values) > 1 and not values[-1]:
                values.pop()
            if values and values[0].startswith("#Fields: "):
                values[0] = values[0][9:]
                self.header = values
            elif not values or not values[0].startswith("#"):
                self.header = values
        if self.header is not None and self.header is not self._checked:
            _check_names(self.header)
            self._checked = self.header

    def read(self, text: str) -> Iterator[PSCustomObject]:
        """The objects of one text."""
        reader = RecordReader(text, self._dialect)
        self.read_header(reader)
        if self.header is None:
            return
        while values := reader.read():
            if len(values) == 1 and not values[0]:
                continue
            yield self._make(values)

    def _make(self, values: list[str]) -> PSCustomObject:
        names = self._names or self._make_names()
        missing = len(names) - len(values)
        slots: dict[str, str | None]
        if self._repeats_names:
            slots = _last_of_each(names, values)
        elif missing > 0:
            slots = dict(zip(names, [*values, *[None] * missing], strict=True))
        else:
            slots = dict(zip(names, values, strict=False))
        type_names = [self.type_name, f"CSV:{self.type_name}"] if self.type_name else None
        return PSCustomObject(slots, type_names)  # type: ignore[arg-type]

    def _make_names(self) -> list[str]:
        """The header with H1, H2 … where a name is missing."""
        names: list[str] = []
        number = 1
        for name in self.header or []:
            if not name:
                name = f"H{number}"
                number += 1
            names.append(name)
        self._repeats_names = number > 1 and len({name.lower() for name in names}) < len(names)
        if number > 1 and not self._has_warned:
            self._has_warned = True
            self._warn(_UNNAMED)
        self._names = names
        return names


def _last_of_each(names: list[str], values: list[str]) -> dict[str, str | None]:
    """A name made up for a column takes the place of the same one in the header."""
    found: dict[str, tuple[str, str | None]] = {}
    for place, name in enumerate(names):
        found[name.lower()] = name, values[place] if place < len(values) else None
    return dict(found.values())


def _check_names(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name and name.lower() in seen:
            raise ExtendedTypeSystemException(
                f'The member "{name}" is already present.',
                error_id="AlreadyPresentPSMemberInfoInternalCollectionAdd",
            )
        seen.add(name.lower())
