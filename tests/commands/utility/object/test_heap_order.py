from poshws.commands.utility.object.heap_order import heap_sorted


def compare(first: tuple[int, int], second: tuple[int, int]) -> int:
    return (first > second) - (first < second)


ITEMS = [(key, place) for place, key in enumerate([3, 1, 2, 3, 0, 2, 5, 1])]


def test_all_items_come_in_order():
    assert heap_sorted(ITEMS, compare) == sorted(ITEMS)


def test_the_first_ones_are_kept():
    assert heap_sorted(ITEMS, compare, top=3) == sorted(ITEMS)[:3]


def test_the_last_ones_are_kept():
    assert heap_sorted(ITEMS, compare, bottom=3) == sorted(ITEMS)[-3:]


def test_there_may_be_fewer_than_asked_for():
    assert heap_sorted(ITEMS[:2], compare, top=5) == sorted(ITEMS[:2])
