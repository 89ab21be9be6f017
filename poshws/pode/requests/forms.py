"""Multipart forms: a body to fields and files."""

from __future__ import annotations

import base64
import quopri
from email.parser import HeaderParser
from email.policy import HTTP
from typing import TYPE_CHECKING

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare

if TYPE_CHECKING:
    from collections.abc import Iterator


class FormFile:
    """A file that was sent with a form."""

    __slots__ = ("content_type", "data", "file_name", "name")
    net_name = "Pode.Protocols.Http.PodeFormFile"

    def __init__(self, name: str, file_name: str, content_type: str, data: memoryview) -> None:
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
    """Fields by name (a repeated one has a list), and files by file name.

    What files hold is not copied: they look into the body.
    """
    fields, files = Hashtable(), Hashtable()
    boundary = header_parser.parsestr(f"Content-Type: {content_type}\r\n").get_boundary()
    for head, data in parts_of(body, boundary.encode("latin-1")) if boundary else ():
        part = header_parser.parsestr(head.decode("utf-8", "surrogateescape"))
        data = decoded(data, str(part.get("content-transfer-encoding") or ""))
        name = str(part.get_param("name", header="content-disposition") or "")
        file_name = part.get_filename()
        if file_name:
            files[file_name] = FormFile(name, file_name, part.get_content_type(), data)
            add(fields, name, file_name)
        else:
            add(fields, name, str(data, "utf-8", "replace"))
    return fields, files


header_parser = HeaderParser(policy=HTTP)


def parts_of(body: bytes, boundary: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """The head and the content of each part (RFC 2046, 5.1.1); one that is cut off counts, too."""
    view = memoryview(body)
    edge = b"--" + boundary
    start = -1  # where the part before began
    at = next_edge(body, edge, 0)
    while at >= 0:
        if start >= 0:
            yield split_part(body, view, start, at)
        start = at + len(edge)
        if body.startswith(b"--", start):
            return
        at = next_edge(body, edge, start)
    if start >= 0:
        yield split_part(body, view, start, len(body))


def next_edge(body: bytes, edge: bytes, start: int) -> int:
    """Where the next line begins with the edge and nothing else behind it, or -1."""
    at = body.find(edge, start)
    while at >= 0:
        end = at + len(edge)
        behind = body[end : end + 1]
        is_edge = behind in (b"", b"\r", b"\n", b" ", b"\t") or body.startswith(b"--", end)
        if is_edge and (at == 0 or body[at - 1 : at] == b"\n"):
            return at
        at = body.find(edge, at + 1)
    return -1


def split_part(body: bytes, view: memoryview, start: int, end: int) -> tuple[bytes, memoryview]:
    """Head and content of the part behind an edge; the line break before the next one is its."""
    first = body.find(b"\n", start, end) + 1 or end
    for blank, size in ((b"\r\n\r\n", 4), (b"\n\n", 2)):
        if body.startswith(blank[size // 2 :], first):  # no head at all
            head, content = b"", first + size // 2
            break
        middle = body.find(blank, first, end)
        if middle >= 0:
            head, content = body[first : middle + size // 2], middle + size
            break
    else:
        head, content = body[first:end], end
    last = end
    if last > content and body[last - 1 : last] == b"\n":
        last -= 2 if body[max(content, last - 2) : last] == b"\r\n" else 1
    return head, view[content : max(content, last)]


def decoded(data: memoryview, encoding: str) -> memoryview:
    """The content of a part that says how it is encoded, which few do (RFC 7578, 4.7)."""
    encoding = encoding.strip().lower()
    if encoding == "base64":
        return memoryview(base64.b64decode(bytes(data)))
    if encoding == "quoted-printable":
        return memoryview(quopri.decodestring(bytes(data)))
    return data


def add(table: Hashtable, name: str, value: object) -> None:
    """Adds a value under a name that may have some already."""
    if name not in table:
        table[name] = value
        return
    old = table[name]
    table[name] = [*old, value] if isinstance(old, list) else [old, value]
