"""Multipart forms."""

from __future__ import annotations

import pytest

from poshws.pode.requests.forms import parse_multipart

EDGE = "multipart/form-data; boundary=B"


def part(content, head='form-data; name="a"'):
    return b"--B\r\nContent-Disposition: " + head.encode() + b"\r\n\r\n" + content + b"\r\n"


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (part(b"1") + b"--B--\r\n", {"a": "1"}),
        (b"preamble\r\n" + part(b"1") + part(b"") + b"--B--\r\nafter", {"a": ["1", ""]}),
        (part(b"x\r\n--BB\r\ny") + b"--B--", {"a": "x\r\n--BB\r\ny"}),
        (part(b"not--B here") + b"--B--", {"a": "not--B here"}),
        ((part(b"1") + b"--B--\r\n").replace(b"\r\n", b"\n"), {"a": "1"}),
        (part(b"cut off")[:-2], {"a": "cut off"}),
        (part(b"\xff") + b"--B--", {"a": "\ufffd"}),
        (b"--B\r\n\r\nno head\r\n--B--", {"": "no head"}),
        (b"no edge at all", {}),
        (b"", {}),
    ],
)
def test_fields(body, fields):
    found, files = parse_multipart(EDGE, body)
    assert (dict(found.items()), len(files)) == (fields, 0)


def test_files_are_views_of_the_body():
    content = bytes(range(256)) * 4
    head = 'form-data; name="up"; filename="ä b.bin"\r\nContent-Type: image/png'
    fields, files = parse_multipart(
        'multipart/form-data; boundary="B"', part(content, head) + b"--B--"
    )
    (file,) = files.values()
    assert (file.name, file.file_name, file.content_type) == ("up", "ä b.bin", "image/png")
    assert type(file.data) is memoryview and bytes(file.data) == content
    assert fields["up"] == "ä b.bin"


@pytest.mark.parametrize(
    ("encoding", "content"), [("base64", b"aGk="), ("Quoted-Printable", b"h=69")]
)
def test_parts_that_are_encoded(encoding, content):
    head = f'form-data; name="a"\r\nContent-Transfer-Encoding: {encoding}'
    assert parse_multipart(EDGE, part(content, head) + b"--B--")[0]["a"] == "hi"


def test_a_type_without_boundary_has_no_parts():
    fields, files = parse_multipart("multipart/form-data", part(b"1") + b"--B--")
    assert (len(fields), len(files)) == (0, 0)
