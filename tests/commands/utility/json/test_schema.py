"""JSON Schema by the jsonschema package in JsonSchema.Net's words; the words themselves are held by
the conformance case test-json-schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from poshws.commands.utility.json.reading import read_strict
from poshws.commands.utility.json.schema.errors import (
    BadSchema,
    CannotEvaluate,
    FetchFailed,
    UnresolvedReference,
)
from poshws.commands.utility.json.schema.evaluation import Evaluation
from poshws.commands.utility.json.schema.fetching import fetch_schema
from poshws.commands.utility.json.schema.formats import has_format
from poshws.commands.utility.json.schema.numbers import JsonNumber, shown
from poshws.commands.utility.json.schema.reader import read_schema
from poshws.commands.utility.json.schema.words import json_text, type_name


def problems(schema: str, value: str, **options: Any) -> list[tuple[str, str]] | None:
    evaluation = Evaluation(read_schema(schema), **options)
    return evaluation.problems(read_strict(value, set(), read_number=JsonNumber.read))


def test_two_levels_are_told() -> None:
    inner = '{"properties": {"b": {"type": "string"}}, "required": ["c"]}'
    schema = f'{{"properties": {{"a": {inner}}}, "minProperties": 2}}'
    assert problems(schema, '{"a": {"b": 1}}') == [
        ("Value should have at least 2 properties", ""),
        ('Required properties ["c"] are not present', "/a"),
    ]
    assert problems(schema, '{"a": {"b": "x", "c": 1}, "d": 2}') is None


def test_branches_that_decide_nothing_are_told() -> None:
    schema = '{"anyOf": [{"type": "string"}, {"minimum": 1}], "maximum": 2}'
    assert problems(schema, "3") == [
        ("3 should be at most 2", ""),
        ('Value is "integer" but should be "string"', ""),
    ]


@pytest.mark.parametrize(
    ("value", "step", "holds"),
    [("4.5", "0.1", True), ("0.0075", "0.01", False), ("7.50", "2.5", True), ("1e3", "7", False)],
)
def test_multiples_are_exact(value: str, step: str, holds: bool) -> None:
    assert (problems(f'{{"multipleOf": {step}}}', value) is None) == holds


@pytest.mark.parametrize(
    "value", ["1e400", "123456789012345678901234567890123", "-79228162514264337593543950336"]
)
def test_numbers_beyond_decimals_stop_it(value: str) -> None:
    with pytest.raises(CannotEvaluate):
        problems('{"type": "string"}', value)


def test_steps_of_nothing_and_endless_references_stop_it() -> None:
    with pytest.raises(CannotEvaluate):
        problems('{"multipleOf": 0}', "3")
    with pytest.raises(CannotEvaluate):
        problems('{"$ref": "#"}', "3")


def test_patterns_are_those_of_net() -> None:
    assert problems(r'{"pattern": "^(?<x>a)\\k<x>$"}', '"aa"') is None
    assert problems(r'{"pattern": "^\\p{Lu}+$"}', '"É"') is None
    assert problems(r'{"pattern": "^\\p{Letter}$"}', '"é"') is None
    schema = r'{"patternProperties": {"^\\p{Lu}": false}, "additionalProperties": {"type": "null"}}'
    assert problems(schema, '{"É": 1, "é": 2}') == [
        ("All values fail against the false schema", "/É"),
        ('Value is "integer" but should be "null"', "/é"),
    ]


def test_unevaluated_items_are_found_one_by_one() -> None:
    schema = """{"prefixItems": [true], "contains": {"const": 5}, "unevaluatedItems": false,
                 "anyOf": [{"items": {"type": "string"}}, true]}"""
    found = problems(schema, "[1, 2, 5, 2]")
    assert found is not None
    assert [place for text, place in found if "false schema" in text] == ["/1", "/3"]


def test_references_lead_to_ids_anchors_and_metaschemas() -> None:
    schema = """{"$id": "http://a.b/c", "properties": {
        "i": {"$ref": "d"}, "p": {"$ref": "#/$defs/d"}, "n": {"$ref": "c#e"},
        "m": {"$ref": "http://json-schema.org/draft-07/schema#"}},
        "$defs": {"d": {"$id": "d", "type": "string", "$anchor": "x"},
                  "e": {"$anchor": "e", "type": "null"}}}"""
    assert problems(schema, '{"i": "x", "p": "x", "n": null, "m": {"type": "null"}}') is None
    for wrong in ('{"i": 1}', '{"p": 1}', '{"n": 1}', '{"m": {"type": 1}}'):
        assert problems(schema, wrong) is not None


@pytest.mark.parametrize(
    "schema",
    [
        '{"$ref": "other.json"}',
        '{"$ref": "#/$defs/a"}',
        '{"properties": {"a": {"items": {"$ref": "#nowhere"}}}}',
        '{"$schema": "http://json-schema.org/draft-04/schema#"}',
        '{"$ref": "http://json-schema.org/draft-04/schema#"}',
    ],
)
def test_references_that_lead_nowhere(schema: str) -> None:
    with pytest.raises(UnresolvedReference):
        problems(schema, "{}")


def test_schemas_are_fetched_where_that_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"type": "string"}')
    (tmp_path / "bad.json").write_text('{"type": 5}')
    base = (tmp_path / "a.json").as_uri()
    assert problems('{"$ref": "b.json"}', '"x"', base=base, fetch=fetch_schema) is None
    assert problems('{"$ref": "b.json"}', "3", base=base, fetch=fetch_schema) == [
        ('Value is "integer" but should be "string"', "")
    ]
    with pytest.raises(UnresolvedReference):
        problems('{"$ref": "b.json"}', "3", base=base)
    for missing in ("none.json", "bad.json", "urn:x"):
        with pytest.raises(FetchFailed):
            problems(f'{{"$ref": "{missing}"}}', "3", base=base, fetch=fetch_schema)


@pytest.mark.parametrize(
    ("text", "is_fatal"),
    [
        ('{"type": "text"}', False),
        ('{"items": [5]}', False),
        ('{"$defs": {"a": 5}}', False),
        ('{"required": "a"}', False),
        ('{"maxLength": 1.5}', False),
        ("{", False),
        ('{"type": []}', True),
        ('{"allOf": []}', True),
        ('{"patternProperties": {"(": true}}', True),
        ('{"type": "null", "type": "null"}', True),
    ],
)
def test_what_is_no_schema(text: str, is_fatal: bool) -> None:
    with pytest.raises(BadSchema) as caught:
        read_schema(text)
    assert caught.value.is_fatal == is_fatal


@pytest.mark.parametrize("text", ['{"x": {"type": 5}}', '{"required": null}', '{"enum": []}', "{}"])
def test_what_is_a_schema_all_the_same(text: str) -> None:
    assert isinstance(read_schema(text), dict)


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date", "2024-02-29", "2023-02-29"),
        ("date-time", "2024-02-30T25:00:00+99:99", "2024-02-30T25:00:00"),
        ("time", "12:00:00.5+14:00", "12:00:00+14:01"),
        ("duration", "P1Y2DT3S", "P1Y2DT"),
        ("duration", "P3W", "P"),
        ("email", '"a b"@c.de', ".a@c.de"),
        ("email", "a@[1.2.3.4]", "a@b"),
        ("hostname", "a-b.com", "example"),
        ("idn-hostname", "bücher.example", "-a"),
        ("ipv4", "127.1", "127.0.0.256"),
        ("ipv6", "fe80::1%eth0", "1::2::3"),
        ("uri", "http://a.b/c d", "a/b"),
        ("uri-reference", "a/b", "http://["),
        ("uuid", "2EB8AA08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08aa9811eab4aa73b441d16380"),
        ("regex", "(?<a>b)", "["),
        ("json-pointer", "/a~1b/~0", "a/b"),
        ("relative-json-pointer", "1/a", "-1/a"),
        ("unknown", "?", None),
        ("uri-template", None, "{a}"),
    ],
)
def test_formats(name: str, good: str | None, bad: str | None) -> None:
    assert good is None or has_format(name, good)
    assert bad is None or not has_format(name, bad)


def test_values_are_written_as_net_writes_them() -> None:
    assert [shown(JsonNumber.read(text)) for text in ("1e2", "-0.0", "7.50")] == [
        "100",
        "0.0",
        "7.50",
    ]
    assert json_text({"a": ["é\n<'\"", True, None, 1, JsonNumber.read("1e2")]}) == (
        r'{"a":["\u00E9\n\u003C\u0027\u0022",true,null,1,1e2]}'
    )
    assert [type_name(value) for value in (2**63 - 1, 2**63, JsonNumber.read("1.0"), True)] == [
        "integer",
        "number",
        "number",
        "boolean",
    ]
