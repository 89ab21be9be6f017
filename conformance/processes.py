"""Runs a host once and gives what it printed in the form the recordings have."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def run(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    stdin: bytes | None,
    limit: float,
) -> tuple[str, str, int | str]:
    """Standard output, standard error, and the exit code or "timeout".

    The host gets a process group of its own, so that all it started ends with it.
    """
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        output, errors = process.communicate(stdin, timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return "", "", "timeout"
    return output.decode("utf-8", "replace"), errors.decode("utf-8", "replace"), process.returncode


def recorded_form(output: str, errors: str, code: int | str) -> str:
    """Output, then under marks standard error and the exit code where there is any."""
    text = output
    if errors.strip():
        text += _on_own_line(text) + "--- stderr\n" + errors
    if code != 0:
        text += _on_own_line(text) + f"--- exit {code}\n"
    return text


def _on_own_line(text: str) -> str:
    return "" if not text or text.endswith("\n") else "\n"


def lines(text: str) -> tuple[str, ...]:
    """Lines without the blanks at their ends, which do not count."""
    plain = text.replace("\r\n", "\n").rstrip("\n")
    return tuple(line.rstrip() for line in plain.split("\n"))
