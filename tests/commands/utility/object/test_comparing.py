"""Compare-Object finds the partners that a look at every waiting object finds, and in a time in
proportion to their number.
"""

from __future__ import annotations

import random

import pytest

import poshws
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.ordering import Entry, EntryComparer
from poshws.commands.utility.object.waiting import Waiting

VALUES = ["a", "A", "b", "ab", "10", 10, 2, "2", 2.0, None, "é", "e\u0301", True, "x-y", "xy"]


@pytest.mark.parametrize("ignores_case", [True, False])
@pytest.mark.parametrize("values", [VALUES, VALUES[:5], [1, 2, 3, 4]])
def test_partner(ignores_case: bool, values: list[object]) -> None:
    choose = random.Random(7)
    comparer = EntryComparer(ObjectComparer(ignores_case), [False])
    waiting, plain = Waiting(comparer), list[Entry]()
    for index in range(600):
        entry = Entry(None, [choose.choice(values)], index)
        step = choose.random()
        if step < 0.5:
            waiting.append(entry)
            plain.append(entry)
        elif step < 0.6 and plain:
            assert waiting.pop_first() is plain.pop(0)
        else:
            match = next((each for each in plain if not comparer.compare(entry, each)), None)
            assert waiting.pop_match(entry) is match
            if match is not None:
                plain.remove(match)
        assert list(waiting) == plain


def test_all_sides() -> None:
    script = (
        "Compare-Object 1, 'b', 3, 3 'B', 3, 5 -IncludeEqual"
        ' | ForEach-Object { "$($_.InputObject)$($_.SideIndicator)" }'
    )
    assert poshws.run(script) == ["b==", "3==", "5=>", "1<=", "3<="]
