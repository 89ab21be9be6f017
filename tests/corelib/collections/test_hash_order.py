"""Tables keep numbers where .NET's buckets have them."""

from __future__ import annotations

from poshws.corelib.collections.hash_order import bucket_order
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.numerics.numbers import Char, Int64


def test_small_numbers_come_backwards() -> None:
    assert Hashtable([(1, "a"), (2, "b"), (3, "c")]).keys() == [3, 2, 1]
    assert Hashtable([(0, "whole"), (1, "group")]).values() == ["group", "whole"]


def test_numbers_share_buckets_by_remainder() -> None:
    # Four entries have 7 buckets; 200 and 3000 both belong into the fifth, so 3000 moves on.
    assert bucket_order([10, 200, 3000, 7], 4) == [3000, 200, 10, 7]
    # The other way round 200 moves on, by its own step of 5.
    assert bucket_order([3000, 200, 10, 7], 4) == [3000, 10, 200, 7]


def test_a_full_table_grows() -> None:
    # In 7 buckets 17 has the place of 3; the sixth entry makes it 17 buckets.
    assert bucket_order([17, 1, 2, 3, 4]) == [4, 17, 2, 1, 3]
    assert bucket_order([17, 1, 2, 3, 4, 5]) == [5, 4, 3, 2, 1, 17]


def test_strings_keep_their_order() -> None:
    assert Hashtable([("b", 1), ("a", 2)]).keys() == ["b", "a"]
    assert Hashtable([("b", 1), (1, 2), (2, 3)]).keys() == ["b", 1, 2]
    assert Hashtable([(1, 1), ("b", 2), (2, 3)]).keys() == [1, "b", 2]


def test_characters_and_long_numbers() -> None:
    letters = Hashtable([(Char("a"), 1), (Char("b"), 2)])
    # Both halves of a character's hash are its number: 97 * 65537 leaves 2 of 3, and 98 leaves 1.
    assert letters.keys() == ["a", "b"]
    assert Hashtable([(Int64(1), 1), (Int64(2), 2)]).keys() == [2, 1]


def test_ordered_tables_are_left_alone() -> None:
    assert OrderedDictionary([(1, "a"), (2, "b")]).keys() == [1, 2]
