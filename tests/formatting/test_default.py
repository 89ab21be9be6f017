"""Objects as the host prints them, and as Format-* commands shape them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import PSCustomObject
from poshws.formatting.default import Formatter, format_lines, format_objects, format_to_text
from poshws.formatting.document import Document
from poshws.formatting.options import BadProperty, FormatOptions, read_properties
from poshws.formatting.packets import Packet


def custom(**members: object) -> PSCustomObject:
    return PSCustomObject(dict(members))


def shown(*values: object) -> list[str]:
    return list(format_objects(None, values, 80))


def packets(kind: str, values: Iterable[object], **options: object) -> list[Packet]:
    document = Document(kind, FormatOptions(**options), None, 4)  # type: ignore[arg-type]
    made = [packet for value in values for packet in document.feed(value)]
    return [*made, *document.end()]


def properties(*given: object, kind: str = "Table") -> dict[str, object]:
    return {"properties": read_properties(given, kind)}


FRUIT = [
    custom(T="fruit", N="fig", Q=1),
    custom(T="fruit", N="kiwi", Q=2),
    custom(T="root", N="beet", Q=3),
]


def test_plain_values_are_lines() -> None:
    assert shown("a\nb", 1, True, None, "") == ["a\nb", "1", "True", ""]


def test_the_first_object_decides_the_columns() -> None:
    rows = [custom(A=1, B=2), custom(B=20, C=30), custom(C=300)]
    assert shown(*rows) == ["", "A  B", "-  -", "1  2", "  20", "    ", ""]


def test_more_than_four_properties_make_a_list() -> None:
    assert shown(custom(a=1, b="x", c=None, d=[1, 2, 3, 4, 5], e="y")) == [
        "",
        "a : 1",
        "b : x",
        "c : ",
        "d : {1, 2, 3, 4…}",
        "e : y",
        "",
    ]


def test_a_hashtable_shows_its_entries() -> None:
    table = Hashtable([("k", "v"), ("kk", 2)])
    assert shown(table) == [
        "",
        "Name                           Value",
        "----                           -----",
        "k                              v",
        "kk                             2",
        "",
    ]


def test_a_collection_is_shown_as_its_elements() -> None:
    assert shown([1, "x"], [], ["y"]) == ["1", "x", "y"]


def test_columns_have_room_to_the_screen_less_one() -> None:
    lines = shown(custom(Text="x" * 100))
    assert lines[3] == "x" * 78 + "…"


def test_text_is_not_wrapped_without_a_width() -> None:
    value = custom(a=1, b=2, c=3, d=4, e="x" * 100)
    assert format_to_text(None, [value]).split("\n")[5] == "e : " + "x" * 100
    assert list(format_lines(None, [value], 20))[5:7] == ["e : " + "x" * 16, "    " + "x" * 16]


def test_chosen_properties() -> None:
    rows = packets("Table", FRUIT, **properties("Q", "Missing", "N*"))
    assert shown(*rows)[1:4] == ["Q Missing N", "- ------- -", "1         fig"]


def test_calculated_properties() -> None:
    column = Hashtable([("n", "Item"), ("e", "N"), ("w", 6), ("a", "right")])
    lines = shown(*packets("Table", FRUIT, **properties(column, "Q")))
    # The first column has a width, so the table is not held back and Q gets what is left.
    assert lines[1] == "  Item" + "Q".rjust(73)
    assert lines[3] == "   fig" + "1".rjust(73)


def test_groups() -> None:
    grouped = packets(
        "Table", FRUIT, **properties("N"), group_by=read_properties(["T"], "GroupBy")[0]
    )
    assert shown(*grouped) == [
        "",
        "   T: fruit",
        "",
        "N",
        "-",
        "fig",
        "kiwi",
        "",
        "   T: root",
        "",
        "N",
        "-",
        "beet",
        "",
    ]


def test_lists_have_a_blank_line_behind_each_object() -> None:
    assert shown(*packets("List", FRUIT[:2], **properties("N", kind="List"))) == [
        "",
        "N : fig",
        "",
        "N : kiwi",
        "",
    ]


def test_custom_shows_what_is_inside() -> None:
    lines = shown(*packets("Custom", [custom(a=1, b=[1, 2], c=custom(d=2))]))
    assert lines == [
        "",
        "class PSCustomObject",
        "{",
        "  a = 1",
        "  b = ",
        "    [",
        "      1",
        "      2",
        "    ]",
        "    ",
        "  c = ",
        "    class PSCustomObject",
        "    {",
        "      d = 2",
        "    }",
        "}",
        "",
        "",
    ]


def test_documents_in_a_stream_of_other_objects() -> None:
    lines = shown("head", custom(A=1), *packets("List", [custom(B=2)]), "tail")
    assert lines == ["head", "", "A", "-", "1", "", "", "B : 2", "", "tail"]


def test_rows_wait_for_the_end_and_text_keeps_its_place() -> None:
    lines: list[str] = []
    formatter = Formatter(None, 80, lambda line, stream: lines.append(line))
    formatter.feed(custom(A=1))
    formatter.feed("between")
    assert lines == [""]
    formatter.feed(custom(A=22))
    formatter.flush()
    assert lines == ["", " A", " -", " 1", "between", "22", ""]


@pytest.mark.parametrize(
    ("argument", "error_id", "message"),
    [
        (
            5,
            "DictionaryKeyUnknownType",
            "Cannot convert System.Int32 to one of the following types",
        ),
        (Hashtable([("x", 1)]), "DictionaryKeyIllegal", "The x key is not valid."),
        (
            Hashtable([("n", "a")]),
            "DictionaryKeyMandatoryEntry",
            "A mandatory entry for expression",
        ),
        (Hashtable([("e", "a"), ("w", 0)]), "WidthOutOfRange", 'The value "0" for key "width"'),
        (Hashtable([("e", "a"), ("a", "up")]), "AlignmentIllegalValue", 'The value "up" for key'),
        (Hashtable([("e", None)]), "DictionaryKeyMissingValue", "The e key has no value."),
    ],
)
def test_arguments_that_cannot_be_read(argument: object, error_id: str, message: str) -> None:
    with pytest.raises(BadProperty, match=message) as caught:
        read_properties([argument], "Table")
    assert caught.value.error_id == error_id
