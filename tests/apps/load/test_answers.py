"""Which message a received one answers."""

from __future__ import annotations

from types import SimpleNamespace

from poshws.apps.load.answers import ByName, Expected, InOrder


def member():
    return SimpleNamespace(expected=None)


def test_in_order_the_oldest_is_answered_first():
    way, one = InOrder(), member()
    assert way.find(one, b"early") is None
    for number in range(3):
        way.expect(one, Expected(number, number), b"x")
    assert [way.find(one, b"any").due for _ in range(2)] == [0, 1]
    assert [each.due for each in way.forget(one)] == [2]
    assert way.find(one, b"late") is None
    assert list(way.forget(one)) == []


def test_by_name_answers_may_come_in_any_order():
    way, one = ByName("head.id"), member()
    for number in (1, 2, 3):
        way.expect(one, Expected(number, number), b'{"head": {"id": %d}}' % number)
    assert way.find(one, b'{"head": {"id": 3}, "ok": true}').due == 3
    assert way.find(one, b'{"head": {"id": "1"}}').due == 1  # a number became a text
    assert way.find(one, b'{"head": {"id": 3}}') is None
    assert [each.due for each in way.forget(one)] == [2]


def test_by_name_what_cannot_be_told_answers_nothing():
    way, one = ByName("id"), member()
    assert way.find(one, b'{"id": 1}') is None
    way.expect(one, Expected(1, 1), b"no JSON")
    way.expect(one, Expected(2, 2), b'{"id": null}')
    way.expect(one, Expected(3, 3), b'{"id": 7}')
    way.expect(one, Expected(4, 4), b'{"id": 7}')
    for data in (b"no JSON", b"[1]", b'{"id": null}', b'{"id": {"a": 1}}', b"\xff"):
        assert way.find(one, data) is None
    assert way.find(one, b'{"id": 7}').due == 3
    assert sorted(each.due for each in way.forget(one)) == [1, 2, 4]
