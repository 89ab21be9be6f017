"""Reading XML: document types and entities, what is no XML, and strings made to do harm."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from poshws.corelib.exceptions.dotnet import NetException, OverflowException, XmlException
from poshws.corelib.xml.nodes import Document, DocumentType
from poshws.corelib.xml.read import read_into
from poshws.corelib.xml.write import outer_xml
from poshws.corelib.xml.xpath import select

TOO_MUCH = "The input document has exceeded a limit set by MaxCharactersFromEntities."


def loaded(text: str) -> Document:
    document = Document()
    read_into(document, text)
    return document


def cast(text: str) -> Document:
    """As [xml] does it."""
    document = Document()
    read_into(document, text, is_fragment=True)
    return document


def error_of(text: str) -> str:
    with pytest.raises(NetException) as caught:
        cast(text)
    return caught.value.message


@contextmanager
def soon(seconds: float = 30) -> Iterator[None]:
    """Work that takes a second or two; where it grew with the square of the text, minutes."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < seconds


# -- what PowerShell 7.6 gives --------------------------------------------------------------------

WRITTEN = {
    "<!DOCTYPE l><l/>": "<!DOCTYPE l[]><l />",
    '<!DOCTYPE  l  SYSTEM  "a"  [ <!ENTITY a "x"> ] ><l/>': (
        '<!DOCTYPE l SYSTEM "a"[ <!ENTITY a "x"> ]><l />'
    ),
    '<!DOCTYPE l PUBLIC "p" "s"><l/>': '<!DOCTYPE l PUBLIC "p" "s"[]><l />',
    '<!DOCTYPE l SYSTEM "a>b"><l/>': '<!DOCTYPE l SYSTEM "a>b"[]><l />',
    '<!DOCTYPE l [<!ATTLIST l x CDATA "d>">]><l/>': (
        '<!DOCTYPE l[<!ATTLIST l x CDATA "d>">]><l />'
    ),
    "<a>&#1;&#x41;</a>": "<a>&#x1;A</a>",
    '<a x="&#1;"/>': '<a x="&#x1;" />',
}

EXPANDED = {  # with the document type in front
    ('<!ENTITY a "x">', "<l>p&a;q</l>"): "<l>pxq</l>",
    ('<!ENTITY a "<i>x</i>y">', "<l>p&a;q</l>"): "<l>p<i>x</i>yq</l>",
    ('<!ENTITY a "&lt;b>">', "<l>&a;</l>"): "<l>&lt;b&gt;</l>",
    ('<!ENTITY a "x"><!ENTITY a "y">', "<l>&a;</l>"): "<l>x</l>",
    ('<!ENTITY a "x"><!ENTITY b "&a;&a;">', '<l y="&b;">&b;</l>'): '<l y="xx">xx</l>',
    ('<!-- ]> --><?pi ]> ?><!ENTITY a "]>">', "<l>&a;</l>"): "<l>]&gt;</l>",
    ('<!ENTITY a "x">', "<l>&a;<![CDATA[&a;]]></l>"): "<l>x<![CDATA[&a;]]></l>",
    ('<!ENTITY a SYSTEM "file:///etc/passwd">', "<l>&a;</l>"): "<l></l>",
}

ERRORS = {
    '<!DOCTYPE l PUBLIC "p"><l/>': (
        "'>' is an unexpected token. The expected token is '\"' or '''. Line 1, position 23."
    ),
    "<!DOCTYPE l SYSTEM><l/>": (
        "'>' is an unexpected token. Expecting whitespace. Line 1, position 19."
    ),
    "<!DOCTYPE l FOO><l/>": "Expecting external ID, '[' or '>'. Line 1, position 13.",
    '<!DOCTYPE l [<!ENTITY a "x"]><l/>': (
        "']' is an unexpected token. The expected token is '>'. Line 1, position 28."
    ),
    "<!DOCTYPE l [ <!FOO> ]><l/>": "Expected DTD markup was not found. Line 1, position 17.",
    "<!DOCTYPE l [ junk ]><l/>": "Expected DTD markup was not found. Line 1, position 15.",
    "<!DOCTYPE l [<!ENTITY": "Incomplete DTD content. Line 1, position 22.",
    '<!DOCTYPE l [<!ENTITY a "': "There is an unclosed literal string. Line 1, position 26.",
    "<!DOCTYPE": ("Unexpected end of file while parsing DOCTYPE has occurred. Line 1, position 3."),
    "<!doctype l><l/>": (
        "'doctype' is an unexpected token. The expected token is 'DOCTYPE'. Line 1, position 3."
    ),
    "<l><!DOCTYPE l></l>": "Unexpected DTD declaration. Line 1, position 6.",
    "<l/><!DOCTYPE l>": "DTD must be defined before the document root element. Line 1, position 5.",
    "<!DOCTYPE l><!DOCTYPE m><l/>": "Cannot have multiple DTDs. Line 1, position 13.",
    '<!DOCTYPE l [<!ENTITY a "x&b;"><!ENTITY b "y&a;">]><l>&a;</l>': (
        "General entity 'a' references itself. Line 1, position 48."
    ),
    '<!DOCTYPE l [<!ENTITY a "<i>">]><l>&a;</i></l>': (
        "Incomplete entity contents. Line 1, position 29."
    ),
    '<!DOCTYPE l [<!ENTITY a "<b/>">]><l x="&a;"/>': (
        "'<', hexadecimal value 0x3C, is an invalid attribute character. Line 1, position 26."
    ),
    '<!DOCTYPE l [<!ENTITY a SYSTEM "f">]><l x="&a;"/>': (
        "External entity 'a' reference cannot appear in the attribute value. Line 1, position 45."
    ),
    '<!DOCTYPE l [<!NOTATION g SYSTEM "g"><!ENTITY a SYSTEM "x" NDATA g>]><l>&a;</l>': (
        "Reference to unparsed entity 'a'. Line 1, position 74."
    ),
    "<l>&undefined;</l>": "Reference to undeclared entity 'undefined'. Line 1, position 5.",
    "<a>&#;</a>": "Invalid syntax for a decimal numeric entity reference. Line 1, position 6.",
    "<a>&#xZ;</a>": (
        "Invalid syntax for a hexadecimal numeric entity reference. Line 1, position 7."
    ),
    "<a>&lt</a>": "'<' is an unexpected token. The expected token is ';'. Line 1, position 7.",
    "<a>& b</a>": "An error occurred while parsing EntityName. Line 1, position 5.",
    "<a>\x01</a>": "'\x01', hexadecimal value 0x01, is an invalid character. Line 1, position 4.",
    "<a>\0</a>": "'.', hexadecimal value 0x00, is an invalid character. Line 1, position 4.",
    "<a x='\x01'/>": "'\x01', hexadecimal value 0x01, is an invalid character. Line 1, position 7.",
    "<!--\x01--><a/>": (
        "'\x01', hexadecimal value 0x01, is an invalid character. Line 1, position 5."
    ),
    "<a/>\uffff": "'\uffff', hexadecimal value 0xFFFF, is an invalid character. Line 1, position 5.",
    '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>': (
        "'q:b' is a duplicate attribute name. Line 1, position 36."
    ),
    '<a xmlns:p=""/>': "Invalid namespace declaration. Line 1, position 12.",
    "<a xmlns:p='u'><b/></a><p:c/>": "This document already has a 'DocumentElement' node.",
    "<a><b xmlns:p='u'/><p:c/></a>": "'p' is an undeclared prefix. Line 1, position 21.",
}


@pytest.mark.parametrize("text", WRITTEN)
def test_what_is_written(text: str) -> None:
    assert outer_xml(cast(text)) == WRITTEN[text]


@pytest.mark.parametrize(("declared", "content"), EXPANDED)
def test_entities(declared: str, content: str) -> None:
    head = f"<!DOCTYPE l[{declared}]>"
    assert outer_xml(cast(head + content)) == head + EXPANDED[declared, content]


@pytest.mark.parametrize("text", ERRORS)
def test_errors(text: str) -> None:
    assert error_of(text) == ERRORS[text]


def test_numbers_of_characters() -> None:
    with pytest.raises(OverflowException):
        cast("<a>&#99999999999;</a>")
    with pytest.raises(OverflowException):
        cast(f"<a>&#{'9' * 5000};</a>")
    assert "0xDC00, is an invalid character. Line 1, position 7." in error_of("<a>&#x110000;</a>")
    assert loaded("<a>&#0000000000000065;</a>").text == "A"


def test_facts_of_a_document_type() -> None:
    found = loaded('<!DOCTYPE l PUBLIC "p" "s" [<!ENTITY a "x">]><l/>').children
    assert found is not None and isinstance(found[0], DocumentType)
    ids = (found[0].public_id, found[0].system_id, found[0].internal_subset)
    assert ids == ("p", "s", '<!ENTITY a "x">')


def test_a_space_that_does_not_break_is_text() -> None:
    assert loaded("<a>\u00a0</a>").text == "\u00a0"


# -- strings made to do harm ------------------------------------------------------------------------


def bomb(levels: int) -> str:
    """The billion laughs: each entity stands for ten of the one before."""
    names = "abcdefghij"[:levels]
    entities = ['<!ENTITY a "lol">']
    for before, name in zip(names, names[1:], strict=False):
        entities.append(f"<!ENTITY {name} '" + f"&{before};" * 10 + "'>")
    return f"<!DOCTYPE l [{''.join(entities)}]>"


@pytest.mark.parametrize("content", ["<l>&j;</l>", '<l x="&j;"/>'])
def test_billion_laughs(content: str) -> None:
    assert error_of(bomb(10) + content) == TOO_MUCH
    with soon(), pytest.raises(XmlException, match="MaxCharactersFromEntities"):
        loaded(bomb(10) + content)


def test_quadratic_blow_up() -> None:
    text = f"<!DOCTYPE l [<!ENTITY a '{'x' * 50_000}'>]><l>{'&a;' * 50_000}</l>"
    assert error_of(text) == TOO_MUCH
    with soon(), pytest.raises(XmlException, match="MaxCharactersFromEntities"):
        loaded(text)


def test_the_limit_of_a_cast() -> None:
    """As in PowerShell, and over all references together."""
    for size in (1024, 1025):
        text = f"<!DOCTYPE l [<!ENTITY a '{'x' * size}'>]><l>&a;</l>"
        if size == 1024:
            assert len(cast(text).text) == 1024
        else:
            assert error_of(text) == TOO_MUCH
            assert len(loaded(text).text) == 1025
    twice = f"<!DOCTYPE l [<!ENTITY a '{'x' * 600}'>]><l x='&a;'>&a;</l>"
    assert error_of(twice) == TOO_MUCH


def test_a_long_chain_of_entities() -> None:
    entities = "".join(f"<!ENTITY a{i} '&a{i + 1};'>" for i in range(20_000))
    head = f"<!DOCTYPE l [{entities}<!ENTITY a20000 'x'>]>"
    with soon():
        document = loaded(f"{head}<l y='&a0;'>&a0;</l>")
    root = document.root
    assert root is not None
    assert (root.text, root.attributes[0].data) == ("x", "x")


@pytest.mark.parametrize(
    "identifiers", ['SYSTEM "http://127.0.0.1:9/x.dtd"', 'PUBLIC "p" "file:///etc/passwd"']
)
def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch, identifiers: str) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("urllib.request.urlopen", refuse)
    entities = f"<!ENTITY a {identifiers}><!ENTITY % p {identifiers}> %p;"
    document = loaded(f"<!DOCTYPE l {identifiers} [{entities}]><l>1&a;2</l>")
    assert document.text == "12"


def test_deep_nesting() -> None:
    depth = 50_000
    text = "<a>" * depth + "x" + "</a>" * depth
    with soon():
        document = loaded(text)
        assert outer_xml(document) == text
        assert outer_xml(document.copy(document, True)) == text
        assert document.text == "x"
        assert len(select(document, "//a")) == depth
    assert "The following elements are not closed: a, a" in error_of("<a>" * depth)


def test_many_attributes() -> None:
    count = 50_000
    attributes = " ".join(f"a{i}='1'" for i in range(count))
    text = f"<a {attributes}/>"
    with soon():
        root = loaded(text).root
    assert root is not None and len(root.attributes) == count


def test_many_namespaces() -> None:
    """Each in an element inside the one before, and elements that use none of them."""
    count = 10_000
    text = "".join(f'<a xmlns:p{i}="u{i}">' for i in range(count))
    text += "<b/>" * count + "</a>" * count
    with soon():
        document = loaded(text)
        assert outer_xml(document) == text.replace("<b/>", "<b />")


def test_many_siblings_in_order() -> None:
    count = 30_000
    document = loaded(f"<r>{'<a/>' * count}</r>")
    with soon():
        found = select(document, "//a | /r/a")
    assert found == document.root.children if document.root else False


@pytest.mark.parametrize(
    "text",
    ["<!--" * 50_000, "<a>" + "&a" * 50_000, "<a " + "b" * 100_000, "<!DOCTYPE l [" * 20_000],
)
def test_strings_that_never_end(text: str) -> None:
    with soon():
        error_of(text)
