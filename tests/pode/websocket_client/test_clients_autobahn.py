"""The Autobahn test suite against a script: not one case worse than the `websockets` library."""

from __future__ import annotations

import sys

import pytest

from conformance.autobahn.suite import find_wstest, run_cases, worse_cases

pytestmark = pytest.mark.skipif(
    find_wstest() is None,
    reason="wstest is not installed; it comes with autobahntestsuite 0.8.2, which needs Python 2.7:"
    " set WSTEST to the program or put it on the path",
)
HOST = [sys.executable, "-m", "poshws"]
SLOW = ["9.*", "12.*", "13.*"]  # limits of size and speed, and compression
COMPRESSED = ["12.1.1", "12.1.10", "12.2.5", "12.4.7", "12.5.18", "13.1.1", "13.3.3", "13.7.12"]
"""Some of them; `python -m conformance.autobahn --compression` has all 216, in a quarter of an hour."""


def test_all_cases_but_those_of_speed_and_compression():
    ours, theirs = run_cases(HOST, str(find_wstest()), ["*"], SLOW, limit=240)
    assert len(ours) == len(theirs) == 247
    assert worse_cases(ours, theirs) == []
    failed = {case for case, (verdict, _) in ours.items() if verdict == "FAILED"}
    assert failed <= {case for case, (verdict, _) in theirs.items() if verdict == "FAILED"}


def test_compression():
    ours, theirs = run_cases(HOST, str(find_wstest()), COMPRESSED, compression=True, limit=240)
    assert len(ours) == len(theirs) == len(COMPRESSED)
    assert worse_cases(ours, theirs) == []
    assert {verdict for verdict, _ in ours.values()} == {"OK"}
