"""Constructors of exceptions: what may be called, and casts that go through them."""

import pytest

from poshws import Session


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("([exception]'x').Message", "x"),
        ("([exception]5).Message", "5"),
        ("([argumentexception]::new('a', 'b')).Message", "a (Parameter 'b')"),
        ("[aggregateexception]::new('m', [exception]'a', [exception]'b').Message", "m (a) (b)"),
        ("[exception]::new.OverloadDefinitions[1]", "System.Exception new(string message)"),
        (
            "try { [exception]::new(1, 2, 3) } catch { $_.Exception.Message }",
            'Cannot find an overload for "new" and the argument count: "3".',
        ),
        ("function f([exception]$e) { $e.Message }; f hi", "hi"),
        ("([exception]@{Source = 'k'}).Source", "k"),
    ],
)
def test_constructors(text: str, expected: str) -> None:
    with Session() as session:
        assert session.run(text) == [expected]
