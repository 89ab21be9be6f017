"""The example scripts, both sides of them."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from pathlib import Path

from poshws.apps.load.command import run_load_command

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_the_shop_and_its_load(tmp_path):
    port, report = free_port(), tmp_path / "report.json"
    server = subprocess.Popen(
        [sys.executable, "-m", "poshws", SCRIPTS / "load-server.ps1", "-Port", str(port)]
    )
    try:
        end = time.monotonic() + 20
        while not listens(port) and time.monotonic() < end:
            time.sleep(0.05)
        words = [f"ws://localhost:{port}/shop", "-n", "3", "-r", "60", "-d", "0.5s"]
        words += ["--json", str(report), str(SCRIPTS / "load.ps1"), "--", "-Token", "open-sesame"]
        assert run_load_command(words) == 0
    finally:
        server.terminate()
        server.wait(10)
    found = json.loads(report.read_text())
    assert found["messages"]["answered"] == found["messages"]["due"] == 30
    assert found["messages"]["sent_besides"] == 3
    assert found["script"]["errors"] == 0
