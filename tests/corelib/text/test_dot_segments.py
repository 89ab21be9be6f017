from __future__ import annotations

import pytest

from poshws.corelib.text.dot_segments import without_dot_segments


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("/a/b", "/a/b"),
        ("/a/../b", "/b"),
        ("/../../etc/passwd", "/etc/passwd"),
        ("/a/b/..", "/a/"),
        ("/a/./b/.", "/a/b/"),
        ("/..", "/"),
        ("/.hidden/..b", "/.hidden/..b"),
    ],
)
def test_dot_segments_leave_the_path(asked, found):
    assert without_dot_segments(asked) == found
