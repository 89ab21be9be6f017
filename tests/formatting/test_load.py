"""Views from format files."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from poshws.corelib.psobject import PSCustomObject
from poshws.formatting.default import format_objects
from poshws.formatting.load import BadFormatFile, load_views
from poshws.formatting.views import find_view, loaded_views

FILE = """<?xml version="1.0" encoding="utf-8"?>
<Configuration>
  <SelectionSets>
    <SelectionSet><Name>Cars</Name><Types><TypeName>My.Car</TypeName></Types></SelectionSet>
  </SelectionSets>
  <Controls>
    <Control>
      <Name>Head</Name>
      <CustomControl><CustomEntries><CustomEntry><CustomItem>
        <Text>Kind </Text><ExpressionBinding><PropertyName>Kind</PropertyName></ExpressionBinding>
      </CustomItem></CustomEntry></CustomEntries></CustomControl>
    </Control>
  </Controls>
  <ViewDefinitions>
    <View>
      <Name>cars</Name>
      <ViewSelectedBy><SelectionSetName>Cars</SelectionSetName></ViewSelectedBy>
      <GroupBy><PropertyName>Kind</PropertyName><CustomControlName>Head</CustomControlName></GroupBy>
      <TableControl>
        <TableHeaders>
          <TableColumnHeader><Label>Plate</Label><Width>8</Width></TableColumnHeader>
          <TableColumnHeader><Alignment>Right</Alignment></TableColumnHeader>
        </TableHeaders>
        <TableRowEntries><TableRowEntry><TableColumnItems>
          <TableColumnItem><PropertyName>Number</PropertyName></TableColumnItem>
          <TableColumnItem><PropertyName>Seats</PropertyName></TableColumnItem>
        </TableColumnItems></TableRowEntry></TableRowEntries>
      </TableControl>
    </View>
    <View>
      <Name>note</Name>
      <ViewSelectedBy><TypeName>My.Note</TypeName></ViewSelectedBy>
      <CustomControl><CustomEntries><CustomEntry><CustomItem>
        <Frame><LeftIndent>2</LeftIndent><CustomItem>
          <ExpressionBinding><PropertyName>Text</PropertyName></ExpressionBinding><NewLine/>
          <Text>end</Text><NewLine/>
        </CustomItem></Frame>
      </CustomItem></CustomEntry></CustomEntries></CustomControl>
    </View>
  </ViewDefinitions>
</Configuration>
"""


def session() -> SimpleNamespace:
    made = SimpleNamespace(features={})
    loaded_views(made).append(load_views(FILE, lambda text: None))
    return made


def car(kind: str, number: str, seats: int) -> PSCustomObject:
    members: dict[str, object] = {"Kind": kind, "Number": number, "Seats": seats}
    return PSCustomObject(members, ["My.Car"])


def test_a_table_with_groups() -> None:
    lines = format_objects(session(), [car("van", "A-1", 7), car("van", "A-2", 3)], 30)
    assert list(lines) == [
        "",
        "Kind van",
        "",
        "Plate                   Seats",
        "-----                   -----",
        "A-1                         7",
        "A-2                         3",
        "",
    ]


def test_custom_text() -> None:
    note = PSCustomObject({"Text": "hello"}, ["My.Note"])
    assert list(format_objects(session(), [note], 30)) == ["", "  hello", "  end", "", ""]


def test_views_are_found_by_shape_and_name() -> None:
    made = session()
    assert find_view(["my.car"], made, kind="List") is None
    found = find_view(["My.Car"], made, kind="Table", name="CARS")
    assert found is not None
    assert [column.width for column in found.columns] == [8, 0]


@pytest.mark.parametrize("text", ["no xml", "<Types/>"])
def test_other_files_are_refused(text: str) -> None:
    with pytest.raises(BadFormatFile):
        load_views(text, lambda script: None)
