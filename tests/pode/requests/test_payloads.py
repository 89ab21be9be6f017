"""Values to the text that is sent, against Python's own JSON."""

from __future__ import annotations

import json
import random
from decimal import Decimal

import pytest

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary, OrderedHashtable
from poshws.corelib.numerics.numbers import Char, Int64
from poshws.corelib.psobject import PSCustomObject
from poshws.pode.requests.payloads import LOOKED_AT, PART, simple_json
from poshws.serialization.json.write import JsonOptions, write_json

ODD = ['"', "\\", "\n", "\x00", "\x7f", "é", "\U0001f600", "\ud800"]


@pytest.mark.parametrize("size", [0, 1, LOOKED_AT - 1, LOOKED_AT, PART, 2 * PART + 1])
@pytest.mark.parametrize("odd", ["", *ODD])
def test_strings_of_any_size_are_escaped(size, odd):
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
    table = OrderedHashtable([("k\u2028", Int64(2)), ("K", -0.5)])
    assert simple_json(table, 1) == '{"k\\u2028":2,"K":-0.5}'
    assert simple_json(PSCustomObject({"a": [1.0, "x"]}), 1) == '{"a":[1.0,"x"]}'


def test_it_is_what_the_command_writes():
    chance = random.Random(7)

    def some(depth):
        made = chance.choice(
            [
                lambda: chance.choice(["", "text", "\u2028", 'q"', "é" * 300]),
                lambda: chance.choice([0, -5, True, None, 1.5, 1e20, 1e-7, float("nan"), 3.0]),
                lambda: [some(depth - 1) for _ in range(chance.randrange(3))],
                lambda: PSCustomObject({f"p{n}": some(depth - 1) for n in range(2)}),
                *[
                    lambda kind=kind: kind([(f"k{n}", some(depth - 1)) for n in range(3)])
                    for kind in (Hashtable, OrderedDictionary, OrderedHashtable)
                ],
            ][: None if depth else 2]
        )
        return made()

    for _ in range(300):
        value = some(3)
        assert simple_json(value, 5) == write_json(value, JsonOptions(depth=5, compress=True))
        cut = []
        options = JsonOptions(depth=1, compress=True, warn=cut.append)
        expected = write_json(value, options)
        assert simple_json(value, 1) == (None if cut else expected)


@pytest.mark.parametrize(
    "value", [Decimal("1.5"), [Char("x")], Hashtable([(1, 2)]), [[[]]], object()]
)
def test_what_is_left_to_the_command(value):
    assert simple_json(value, 1) is None
