"""Objects of all streams as CLIXML, as pwsh hands them to the pwsh that started it.

A document begins with a line `#< CLIXML`; each element says in its attribute `S` of which stream it
is. Records other than output are tables of facts, since their exceptions stay where they were.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import message_of, type_name_of
from poshws.runtime.execution.streams import NAMES, Streams
from poshws.runtime.jobs.process import error_record, information_record
from poshws.runtime.session.records import MESSAGE_RECORDS
from poshws.serialization.clixml.read import Deserializer, parse
from poshws.serialization.clixml.write import Serializer

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

MARK = "#< CLIXML"

WRITTEN_AS = {"output": "Output", "error": "Error"}
"""Streams whose names a document writes in another way than the records' kinds."""

_HEAD = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'


def document(records: Iterable[tuple[str, Any]]) -> str:
    """The records, each with its stream, as one document."""
    serializer = Serializer(2, is_indented=False)
    pieces: list[str] = []
    for stream, value in records:
        start = len(serializer.lines)
        serializer.write(facts_of(stream, value))
        pieces.append(marked("".join(serializer.lines[start:]), WRITTEN_AS.get(stream, stream)))
    return f"{MARK}\n{_HEAD}{''.join(pieces)}</Objs>"


def marked(element: str, stream: str) -> str:
    """An element that says of which stream it is."""
    end = next(at for at, letter in enumerate(element) if letter in " />")
    return f'{element[:end]} S="{stream}"{element[end:]}'


def facts_of(stream: str, value: Any) -> object:
    if stream == "error":
        return error_facts(value)
    if stream == "information":
        return information_facts(value)
    if stream == "progress":
        return [value.activity, value.status_description]
    return value if stream == "output" else value.message


def records_in(text: str) -> Iterator[tuple[str, Any]]:
    """The records of a document with their streams; values without one are output."""
    reader = Deserializer()
    for element in parse(text.removeprefix(MARK).lstrip()):
        stream = element.attrib.get("S", "output").lower()
        yield stream, record_of(stream, reader.read(element))


def record_of(stream: str, value: object) -> object:
    """The record that a value stands for."""
    if stream in ("error", "information") and isinstance(value, Hashtable):
        return error_record(value) if stream == "error" else information_record(value)
    if stream in MESSAGE_RECORDS:
        return MESSAGE_RECORDS[stream](str(value))
    return value


def encoded(text: str) -> str:
    """A text as a word of a command line: Base64 of UTF-16."""
    return base64.b64encode(text.encode("utf-16-le", "surrogatepass")).decode("ascii")


def arguments_in(word: str) -> list[Any]:
    """The values behind -EncodedArguments; raises ValueError where there are none."""
    text = base64.b64decode(word, validate=True).decode("utf-16-le")
    try:
        found = [value for _, value in records_in(text)]
    except NetException as error:
        raise ValueError(str(error)) from error
    return list(found[0]) if len(found) == 1 and isinstance(found[0], list) else found


class RecordStreams:
    """Within `with`, a session's records are kept; at the end they are written as CLIXML, output to
    standard output and all others to standard error.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.output: list[tuple[str, Any]] = []
        self.others: list[tuple[str, Any]] = []

    def __enter__(self) -> None:
        def kept(stream: str) -> Any:
            return lambda record: self.others.append((stream, record))

        session = self.session
        session.streams = Streams(session.streams).with_sinks(
            **{name: kept(name) for name in NAMES}
        )
        session.host.writer = lambda session: self.write
        session.host.write_error = lambda session, record: self.others.append(("error", record))

    def write(self, value: object) -> None:
        self.output.append(("output", value))

    def __exit__(self, *details: object) -> None:
        for records, file in ((self.output, sys.stdout), (self.others, sys.stderr)):
            if records or file is sys.stdout:
                file.write(document(records))
                file.flush()


def error_facts(record: Any) -> object:
    """An error record as a table, since its exception stays in this process."""
    info = record.category_info
    table = Hashtable()
    for name, value in {
        "message": message_of(record.exception),
        "type": type_name_of(record.exception),
        "id": record.fully_qualified_error_id,
        "category": str(info.category),
        "activity": info.activity,
        "reason": info.reason,
        "target": info.target_name,
        "target_type": info.target_type,
        "details": "" if record.error_details is None else record.error_details.message,
        "trace": record.script_stack_trace or "",
    }.items():
        table[name] = value
    return table


def information_facts(record: Any) -> object:
    """A record of the information stream as a table."""
    data = record.message_data
    is_host = hasattr(data, "no_new_line")
    table = Hashtable()
    table["is_host"] = is_host
    table["data"] = data.message if is_host else data
    table["no_new_line"] = is_host and data.no_new_line
    foreground, background = data.colours if is_host else (None, None)
    table["foreground"] = str(foreground) if foreground else ""
    table["background"] = str(background) if background else ""
    table["tags"] = list(record.tags)
    table["source"] = record.source
    return table
