"""Compiled modules kept in the cache folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(cache: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "poshws", "-c", "40 + 2"],
        cwd=ROOT,
        env={
            **os.environ,
            "XDG_CACHE_HOME": str(cache),
            "PYTHONDONTWRITEBYTECODE": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def kept(cache: Path) -> dict[str, Path]:
    return {path.name: path for path in cache.glob("poshws/modules/*/*")}


def test_modules_are_kept_and_read(tmp_path: Path) -> None:
    if (ROOT / "poshws" / "__pycache__").exists():
        return
    assert run(tmp_path) == "42\n"
    files = kept(tmp_path)
    assert "poshws.cli.main" in files
    times = {name: path.stat().st_mtime_ns for name, path in files.items()}
    assert run(tmp_path) == "42\n"
    assert {n: p.stat().st_mtime_ns for n, p in kept(tmp_path).items() if n in times} == times


def test_damaged_file_is_made_anew(tmp_path: Path) -> None:
    if (ROOT / "poshws" / "__pycache__").exists():
        return
    run(tmp_path)
    path = kept(tmp_path)["poshws.cli.main"]
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert run(tmp_path) == "42\n"
    assert path.read_bytes() == whole


def test_no_cache_keeps_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, POSHWS_NO_CACHE="1") == "42\n"
    assert not kept(tmp_path)
