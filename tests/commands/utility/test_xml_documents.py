"""XML that commands read besides [xml]: bodies of failures, types files and format files."""

from __future__ import annotations

import pytest

from poshws.commands.utility.type_data.types_file import BadTypesFile, read_types_file
from poshws.commands.utility.web.failures import indented_xml
from poshws.formatting.load import BadFormatFile, load_views

LAID_OUT = """\
<a
  x="1"
  y="2">
  <b>t</b>
  <c />
  <!-- k -->
  <?pi x?>
  <d>
    <e
      f="g"
      h="i">mixed <i
        j="k"
        l="m">x</i></e>
  </d>
</a>"""
BODY = (
    '<a x="1" y="2"><b>t</b><c/><!-- k --><?pi x?>'
    '<d><e f="g" h="i">mixed <i j="k" l="m">x</i></e></d></a>'
)


@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0" encoding="utf-8"?>'])
def test_the_body_of_a_failure_is_laid_out(declaration: str) -> None:
    assert indented_xml(declaration + BODY) == LAID_OUT


@pytest.mark.parametrize(
    "text",
    ["", "<a><b>", '<?xml version="1.0"?><a/>', '<?xml version="1.0" encoding="nope"?><a/>'],
)
def test_bodies_that_are_not_laid_out(text: str) -> None:
    assert indented_xml(text) is None


def test_a_body_may_be_nested_deeply() -> None:
    laid_out = indented_xml("<a>" * 3000 + "</a>" * 3000)
    assert laid_out is not None and laid_out.count("\n") == 3000 * 2 - 2


def bomb(root: str) -> str:
    """Entities that stand for a hundred million letters."""
    entities = "<!ENTITY a 'xxxxxxxxxx'>"
    for before, name in zip("abcdefg", "bcdefgh", strict=True):
        entities += f"<!ENTITY {name} '" + f"&{before};" * 10 + "'>"
    return f"<!DOCTYPE {root} [{entities}]><{root}><Name>&h;</Name></{root}>"


def test_bombs_in_files_are_stopped_by_expat() -> None:
    with pytest.raises(BadTypesFile, match="amplification"):
        list(read_types_file(bomb("Types")))
    with pytest.raises(BadFormatFile, match="amplification"):
        load_views(bomb("Configuration"), lambda script: script)


def test_external_entities_in_files_are_unknown() -> None:
    entity = '<!DOCTYPE {0} [<!ENTITY a SYSTEM "file:///etc/passwd">]><{0}><Name>&a;</Name></{0}>'
    with pytest.raises(BadTypesFile, match="undefined entity"):
        list(read_types_file(entity.format("Types")))
    with pytest.raises(BadFormatFile, match="undefined entity"):
        load_views(entity.format("Configuration"), lambda script: script)
