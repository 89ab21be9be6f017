"""Values to the text that is sent, against Python's own JSON."""

from __future__ import annotations

import json

import pytest

from poshws.pode.payloads import LOOKED_AT, PART, simple_json
from poshws.values.hashtable import Hashtable, OrderedDictionary

ODD = ['"', "\\", "\n", "\x00", "\x7f", "é", "\U0001f600", "\ud800"]


@pytest.mark.parametrize("size", [0, 1, LOOKED_AT - 1, LOOKED_AT, PART, 2 * PART + 1])
@pytest.mark.parametrize("odd", ["", *ODD])
def test_texts_of_any_size_are_escaped(size, odd):
    for text in (odd + "x" * size, "x" * size + odd, "x" * (size // 2) + odd + "x" * size):
        written = simple_json(text, 1)
        assert json.loads(written) == text
        assert written == json.dumps(text, ensure_ascii=False)


@pytest.mark.parametrize("size", [0, LOOKED_AT, PART])
def test_line_separators_are_escaped_as_dotnet_does(size):
    written = simple_json("é" * size + "\u2028\u2029\x85", 1)
    assert written == '"' + "é" * size + '\\u2028\\u2029\\u0085"'


def test_tables_and_lists():
    value = OrderedDictionary([("a", 1), ("b", [1, None, True, "x", []]), ("c", Hashtable())])
    assert simple_json(value, 2) == '{"a":1,"b":[1,null,true,"x",[]],"c":{}}'
    assert simple_json([], 1) == "[]"


@pytest.mark.parametrize("value", [1.5, [1.5], Hashtable([(1, 2)]), [[[]]], object()])
def test_what_is_left_to_the_command(value):
    assert simple_json(value, 1) is None
