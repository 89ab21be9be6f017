"""Collections that change while a loop or a pipeline enumerates them."""

import pytest

from poshws import Session

CHANGED = "Collection was modified; enumeration operation may not execute."
IN_PIPELINE = f"An error occurred while enumerating through a collection: {CHANGED}."


@pytest.mark.parametrize(
    "loop",
    [
        "foreach ($k in $h.Keys) { $h[$k] = 9 }",
        "foreach ($k in $o.Keys) { $o[$k] = 9 }",
        "foreach ($k in $h.Keys) { $h.Remove($k) }",
        "foreach ($e in $h.GetEnumerator()) { $h[$e.Key] = 9 }",
        "$h.Keys | ForEach-Object { $h[$_] = 9 }",
        "foreach ($x in $l) { $l.Add(3) }",
        "foreach ($x in $l) { $l[$l.IndexOf($x)] = 30 }",
    ],
)
def test_the_enumeration_ends_with_an_error(loop: str) -> None:
    with Session() as session:
        text = "$h = @{a = 1; b = 2}; $o = [ordered]@{a = 1; b = 2}\n"
        text += "$l = [Collections.Generic.List[int]](1, 2)\n"
        text += (
            f"try {{ $null = {loop} }} catch {{ $_.Exception.Message; $_.FullyQualifiedErrorId }}"
        )
        text = text.replace("$null = foreach", "foreach")
        in_loop = [CHANGED, "System.InvalidOperationException"]
        is_loop = loop.startswith("foreach")
        assert session.run(text) == (in_loop if is_loop else [IN_PIPELINE, "BadEnumeration"])


def test_a_copy_may_be_enumerated() -> None:
    with Session() as session:
        text = "$h = @{a = 1; b = 2}; foreach ($k in @($h.Keys)) { $h[$k] = 9 }; $h.Values"
        assert session.run(text) == [9, 9]
