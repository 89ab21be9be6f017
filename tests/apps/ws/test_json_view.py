"""JSON for the eye."""

from __future__ import annotations

import json

import pytest

from poshws.apps.ws.json_view import is_json, view


def plain(kind: str, text: str) -> str:
    return text


def marked(kind: str, text: str) -> str:
    return f"<{kind} {text}>" if kind != "mark" else text


def test_what_fits_stands_on_one_line() -> None:
    assert view('{"a":[1,2,{"b":null}],"c":"d"}', 80, plain) == (
        '{"a": [1, 2, {"b": null}], "c": "d"}'
    )


def test_only_what_does_not_fit_is_broken() -> None:
    text = '{"short":[1,2],"long":["aaaaaaaaaa","bbbbbbbbbb"],"empty":{}}'
    assert view(text, 20, plain).splitlines() == [
        "{",
        '  "short": [1, 2],',
        '  "long": [',
        '    "aaaaaaaaaa",',
        '    "bbbbbbbbbb"',
        "  ],",
        '  "empty": {}',
        "}",
    ]


def test_words_stay_as_they_are() -> None:
    text = '{"n":1.0e+05,"big":12345678901234567890123,"e":"\\u00e4\\"{","n":-0}'
    assert view(text, 200, plain).replace(": ", ":").replace(", ", ",") == text


def test_kinds_of_words() -> None:
    assert view('{"a":"b","c":[-1,true]}', 80, marked) == (
        '{<name "a">: <string "b">, <name "c">: [<number -1>, <word true>]}'
    )


@pytest.mark.parametrize("width", [5, 17, 40, 200])
def test_nothing_is_lost_at_any_width(width: int) -> None:
    value = {"a": [], "b": [{"c": "x: {}, [1]", "d": [1, [2, [3]]]}, None], "": {"e": 1.5}}
    assert json.loads(view(json.dumps(value), width, plain)) == value


def test_deep_json_is_broken_where_it_must_be() -> None:
    text = "[" * 300 + "]" * 300
    assert view(text, 40, plain).count("[") == 300


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', True),
        (" [1]", True),
        ("1", False),
        ('"a"', False),
        ("{a: 1}", False),
        ("", False),
        ("[" * 100_000, False),
        ("[" + " " * 300_000 + "]", False),
    ],
)
def test_what_is_shown_as_json(text: str, expected: bool) -> None:
    assert is_json(text) is expected
