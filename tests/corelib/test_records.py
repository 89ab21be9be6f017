"""Classes that are only their fields."""

from __future__ import annotations

from typing import ClassVar

import pytest

from poshws.corelib.records import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Point:
    """A place."""

    x: int
    y: int = 0
    kind: ClassVar[str] = "point"


@dataclass(slots=True)
class Line:
    """Points."""

    name: str
    points: list[Point] = field(default_factory=list)


@dataclass(slots=True)
class Named(Line):
    """A line with more."""

    text: str = "none"


def test_fields_and_defaults() -> None:
    point = Point(1)
    assert (point.x, point.y, Point.kind) == (1, 0, "point")
    assert Point(x=2, y=3).y == 3
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]


def test_equality_and_hash() -> None:
    assert Point(1) == Point(1, 0) != Point(1, 2)
    assert len({Point(1), Point(1)}) == 1
    with pytest.raises(TypeError):
        hash(Line("a"))


def test_made_defaults_are_not_shared() -> None:
    one, other = Line("a"), Line("a")
    one.points.append(Point(1))
    assert other.points == []


def test_inherited_fields() -> None:
    made = Named("a", text="t")
    assert (made.name, made.points, made.text) == ("a", [], "t")
    assert not hasattr(made, "__dict__")
    assert repr(Point(1)) == "Point(x=1, y=0)"


def test_replace() -> None:
    assert replace(Point(1, 2), y=5) == Point(1, 5)


def test_patterns() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
