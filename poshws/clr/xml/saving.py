"""Loads and saves XML documents: files, streams and writers, with the encoding that the declaration
says.
"""

from __future__ import annotations

import re

from poshws.clr.io.errors import file_access, full_path
from poshws.clr.io.readers import TextReader
from poshws.clr.io.streams import Stream
from poshws.clr.io.writers import TextWriter
from poshws.clr.text.encodings import FACTS, Encoding, find_encoding
from poshws.corelib.xml.nodes import Declaration, Document, Node
from poshws.corelib.xml.write import XmlText, outer_xml

_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)[\"']")


def load_text(source: object) -> str:
    """The text of a file, an address, a stream or a reader."""
    if isinstance(source, TextReader):
        return source.read_to_end()
    if isinstance(source, Stream):
        return decode(source.read_bytes())
    if hasattr(source, "read_outer"):
        return str(source.read_outer())
    text = str(source)
    if text.startswith(("http://", "https://")):
        import urllib.request  # deferred

        with urllib.request.urlopen(text, timeout=100) as answer:
            return decode(answer.read())
    path = text.removeprefix("file://")
    whole = full_path(path)
    with file_access(whole), open(whole, "rb") as file:
        return decode(file.read())


def decode(data: bytes) -> str:
    """By byte order mark, else by the declaration, else UTF-8."""
    for page in (12000, 65001, 1200, 1201):
        mark = FACTS[page].preamble
        if data.startswith(mark):
            return Encoding(FACTS[page]).decode(data[len(mark) :])
    found = _DECLARED.match(data)
    if found is not None and found[1].lower() not in (b"utf-16", b"unicode"):
        return find_encoding(found[1].decode("ascii")).decode(data)
    return data.decode("utf-8", "replace")


def written(document: Document, first: str = "") -> str:
    """The document's text, indented unless it keeps its own white space."""
    if document.preserve_whitespace:
        return first + outer_xml(document)
    writer = XmlText("  ")
    if first:
        writer.parts.append(first)
    children: list[Node] = list(document)
    if first and document.declaration is not None:
        children = children[1:]
    for child in children:
        writer.write(child)
    return "".join(writer.parts)


def save(document: Document, target: object) -> None:
    """To a file or a stream as it is; to a writer with a declaration of the writer's encoding."""
    if isinstance(target, TextWriter):
        target.put(written(document, _first_line(document, target.encoding.facts.web_name)))
        target.flush()
        return
    if hasattr(target, "write_document"):
        target.write_document(document)
        return
    declared = document.declaration
    encoding = Encoding(FACTS[65001], emits_preamble=False)
    if declared is not None and declared.encoding:
        encoding = find_encoding(declared.encoding)
    data = encoding.encode(written(document))
    if encoding.emits_preamble:
        data = encoding.facts.preamble + data
    if isinstance(target, Stream):
        target.write_bytes(data)
        return
    whole = full_path(str(target))
    with file_access(whole), open(whole, "wb") as file:
        file.write(data)


def _first_line(document: Document, encoding: str) -> str:
    declared: Declaration | None = document.declaration
    standalone = declared.standalone if declared else ""
    behind = f' standalone="{standalone}"' if standalone else ""
    return f'<?xml version="1.0" encoding="{encoding}"{behind}?>'
