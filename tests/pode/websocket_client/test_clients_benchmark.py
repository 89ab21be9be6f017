"""The measure of WebSocket scripts: that it runs, and that every message is answered in it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")


def test_an_echo_is_measured_beside_its_rival(tmp_path):
    found = tmp_path / "found.json"
    command = [sys.executable, "-m", "benchmarks.sockets", "data-16", "--slices", "1"]
    ran = subprocess.run(
        [*command, "--slice", "0.05", "--json", str(found)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    result = json.loads(found.read_text())["data-16"]
    assert "of the rival" in ran.stdout
    assert min(result["rates"].values()) > 0
    assert ran.returncode == (0 if result["good"] else 1)
