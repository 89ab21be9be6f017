"""A short soak: what was received is handled once and in order, whatever happens to the lines."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform != "linux", reason="the soak reads /proc")
def test_drops_reconnections_and_failing_handlers(tmp_path):
    figures = tmp_path / "soak.json"
    options = {"--messages": 6000, "--length": 150, "--connections": 4, "--json": figures}
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "benchmarks.soak",
            *(str(each) for pair in options.items() for each in pair),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout
    found = json.loads(figures.read_text(encoding="utf-8"))
    assert found["faults"] == []
    assert found["handled"] >= 6000
    assert found["errors"] > 10
    assert set(found["drops"]) == {"close", "stream", "cut", "illegal", "text", "garbage", "abort"}
