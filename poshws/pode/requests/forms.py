"""Multipart forms: a body to fields and files."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare


class FormFile:
    """A file that was sent with a form."""

    __slots__ = ("content_type", "data", "file_name", "name")
    net_name = "Pode.Protocols.Http.PodeFormFile"

    def __init__(self, name: str, file_name: str, content_type: str, data: bytes) -> None:
        self.name = name
        self.file_name = file_name
        self.content_type = content_type
        self.data = data


DECLARATIONS = [
    declare(
        FormFile.net_name,
        FormFile,
        {
            "string Name {get;}": "name",
            "string FileName {get;}": "file_name",
            "string ContentType {get;}": "content_type",
            "byte[] Bytes {get;}": lambda self: byte_array(self.data),
            "int Length {get;}": lambda self: len(self.data),
        },
    )
]


def parse_multipart(content_type: str, body: bytes) -> tuple[Hashtable, Hashtable]:
    """Fields by name (a repeated one has a list), and files by file name."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    fields, files = Hashtable(), Hashtable()
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition") or "")
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        file_name = part.get_filename()
        if file_name:
            files[file_name] = FormFile(name, file_name, part.get_content_type(), data)
            add(fields, name, file_name)
        else:
            add(fields, name, data.decode("utf-8", "replace"))
    return fields, files


def add(table: Hashtable, name: str, value: object) -> None:
    """Adds a value under a name that may have some already."""
    if name not in table:
        table[name] = value
        return
    old = table[name]
    table[name] = [*old, value] if isinstance(old, list) else [old, value]
