"""Room for frames: calls at the end of a chunk of frames do not map memory each time."""

from __future__ import annotations

import sys

import pytest

from poshws.runtime.execution.frame_room import with_room

resource = pytest.importorskip("resource")


def faults_at(depth: int) -> int:
    """Pages that many calls touch anew, so far down."""
    if depth:
        return faults_at(depth - 1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(2_000):
        deeper(3)
    faults: int = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
    return faults


def deeper(more: int) -> None:
    if more:
        deeper(more - 1)


def test_result_and_arguments() -> None:
    assert with_room(divmod, 7, 2) == (3, 1)
    assert with_room(sorted, [1, 2], reverse=True) == [2, 1]


def test_errors_pass() -> None:
    with pytest.raises(ZeroDivisionError):
        with_room(divmod, 1, 0)


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="the frames of CPython")
def test_no_memory_is_mapped_by_calls() -> None:
    depths = range(0, 400, 2)
    if sys.version_info[:2] == (3, 11):
        assert max(map(faults_at, depths)) > 1_000  # which is what there is to avoid
    assert max(with_room(faults_at, depth) for depth in depths) < 1_000
