"""XML: documents as objects with properties, XPath, and what is written back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

DOCUMENT = '$x = [xml]\'<a id="1"><b>one</b><b k="v">two</b><!--c--></a>\'; '

CASES = {
    "$x.a.id": "1",
    "$x.a.b.Count": "2",
    "$x.a.b[0]": "one",
    "$x.a.b[1].k": "v",
    "$x.SelectSingleNode('//b[@k=\"v\"]').InnerText": "two",
    "$x.SelectNodes('/a/b').Count": "2",
    "$x.SelectNodes('//b[position()=2]/@k')[0].Value": "v",
    "$x.a.OuterXml": '<a id="1"><b>one</b><b k="v">two</b><!--c--></a>',
    "$x.a.SetAttribute('id', '<2>'); $x.a.OuterXml.Substring(0, 16)": '<a id="&lt;2&gt;',
    "$e = $x.CreateElement('n'); $e.InnerText = 'a&b'; $null = $x.a.AppendChild($e); $e.OuterXml": (
        "<n>a&amp;b</n>"
    ),
    "$null = $x.a.RemoveChild($x.a.FirstChild); $x.a.InnerXml": '<b k="v">two</b><!--c-->',
    "[string] $x": "System.Xml.XmlDocument",
    "$x.DocumentElement.Name": "a",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(DOCUMENT + script) == CASES[script]


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("//*", 3),
        ("/a/b[last()]", 1),
        ("/a/node()", 3),
        ("//b[contains(., 'o')]", 2),
        ("//b[starts-with(text(), 't')]", 1),
        ("/a/b[not(@k)]", 1),
        ("//comment()", 1),
        ("/a/@id | /a/b", 3),
        ("//b/parent::a", 1),
        ("/a/b[1]/following-sibling::b", 1),
        ("/a[count(b) = 2]", 1),
    ],
)
def test_paths(run: Run, path: str, count: int) -> None:
    quoted = path.replace("'", "''")
    assert run(f"{DOCUMENT}$x.SelectNodes('{quoted}').Count") == str(count)


def test_what_is_no_xml(run: Run) -> None:
    assert run("[xml] '<a><b></a>'").startswith("!XmlException: The 'b' start tag on line 1")
