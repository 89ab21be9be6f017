"""CLIXML that is none, or made to do harm: errors of PowerShell's, places included."""

from __future__ import annotations

import pytest

from poshws.corelib.exceptions.dotnet import XmlException
from poshws.runtime.jobs.record_streams import records_in
from poshws.serialization.clixml.read import MAX_DEPTH, read_clixml

HEAD = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
NO_DTD = "For security reasons DTD is prohibited in this XML document."


def nested(depth: int) -> str:
    lists = "<Obj RefId='0'><LST>" * depth
    return f"{HEAD}{lists}<I32>1</I32>{'</LST></Obj>' * depth}</Objs>"


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE Objs>",
        "\n<?xml version='1.0'?>\n<!-- <a> -->\n<!DOCTYPE Objs [<!ENTITY a 'x'>]>",
        "<!DOCTYPE Objs [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_document_types_are_refused(head: str) -> None:
    for read in (read_clixml, records_in):
        with pytest.raises(XmlException, match=NO_DTD):
            list(read(f"{head}{HEAD}<S>a</S></Objs>"))


def test_words_that_look_like_one() -> None:
    text = f"<!-- <!DOCTYPE a> -->{HEAD}<S>&lt;!DOCTYPE a></S></Objs>"
    assert list(read_clixml(text)) == ["<!DOCTYPE a>"]


@pytest.mark.parametrize("depth", [49, 50, 30_000])
def test_too_deep(depth: int) -> None:
    with pytest.raises(XmlException) as caught:
        list(read_clixml(nested(depth)))
    place = len(HEAD) + 20 * (MAX_DEPTH - 1) + 2
    assert caught.value.message == (
        f"Serialized XML is nested too deeply. Line 1, position {place}."
    )


def test_as_deep_as_may_be() -> None:
    assert len(list(read_clixml(nested(48)))) == 1


def test_deep_dictionaries() -> None:
    entry = "<Obj RefId='0'>\n <DCT><En><S N='Key'>k</S><Obj N='Value'>"
    end = "</Obj></En></DCT></Obj>"
    assert len(list(read_clixml(f"{HEAD}{entry * 24}{end * 24}</Objs>"))) == 1
    with pytest.raises(XmlException, match=r"nested too deeply\. Line 26, position 12\."):
        list(read_clixml(f"{HEAD}{entry * 30}{end * 30}</Objs>"))


def test_an_entity_that_nobody_declared() -> None:
    with pytest.raises(XmlException) as caught:
        list(read_clixml(f"{HEAD}<S>&b;</S></Objs>"))
    assert caught.value.message == (
        f"Reference to undeclared entity 'b'. Line 1, position {len(HEAD) + 5}."
    )
