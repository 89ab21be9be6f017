"""Cultures that are read from the table: found by name in any case, by their language, with what
differs beside a day's number.
"""

from __future__ import annotations

import pytest

from poshws.corelib.globalization.culture_data import find_culture
from poshws.corelib.globalization.recorded_cultures import recorded_cultures


@pytest.mark.parametrize("name", ["nl-NL", "NL-nl", "nl_NL"])
def test_a_name_in_any_writing_finds_the_record(name: str) -> None:
    culture = find_culture(name)
    assert culture is not None
    assert (culture.name, culture.english_name, culture.number) == (
        "nl-NL",
        "Dutch (Netherlands)",
        1043,
    )


def test_an_unknown_region_has_the_data_of_its_language() -> None:
    culture = find_culture("nl-ZZ")
    assert culture is not None
    assert culture.name == "nl-ZZ"
    assert culture.dates.days[0] == "zondag"


def test_months_beside_a_day_have_their_own_names() -> None:
    dates = recorded_cultures()["pl-pl"].dates
    assert dates.months[0] == "styczeń"
    assert dates.months_beside_day(is_short=False)[0] == "stycznia"


def test_every_record_is_whole() -> None:
    for culture in recorded_cultures().values():
        dates = culture.dates
        assert len(dates.days) == len(dates.short_days) == len(dates.shortest_days) == 7
        assert len(dates.months) == len(dates.short_months) == 12
        assert len(dates.genitive_months) in (0, 12)
