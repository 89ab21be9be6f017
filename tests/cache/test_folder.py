"""What is kept is read only where nobody else may have written it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from poshws.cache import folder as module
from poshws.cache.folder import cache_base, keep_file, read_kept

pytestmark = pytest.mark.skipif(os.name == "nt", reason="owners and modes")


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("POSHWS_NO_CACHE", raising=False)
    monkeypatch.setattr(module, "_OWN_FOLDERS", {})
    found = cache_base()
    assert found is not None
    return Path(found)


def test_what_is_kept_is_the_users_alone(base: Path) -> None:
    path = base / "units" / "a"
    before = os.umask(0)
    try:
        keep_file(str(path), b"data")
    finally:
        os.umask(before)
    assert read_kept(str(path)) == b"data"
    assert [each.stat().st_mode & 0o777 for each in (base, path.parent, path)] == [
        0o700, 0o700, 0o600,
    ]  # fmt: skip
    assert os.listdir(path.parent) == ["a"]


def test_a_file_that_others_may_write_is_not_read(base: Path) -> None:
    path = base / "a"
    keep_file(str(path), b"data")
    path.chmod(0o666)
    assert read_kept(str(path)) is None


@pytest.mark.skipif(os.geteuid() != 0 if hasattr(os, "geteuid") else True, reason="for root")
def test_what_another_user_left_is_not_read(base: Path) -> None:
    path = base / "units" / "a"
    keep_file(str(path), b"data")
    try:
        os.chown(path, 12345, 12345)
    except OSError:
        pytest.skip("this root may give files to nobody")
    assert read_kept(str(path)) is None
    os.chown(path, 0, 0)
    os.chown(base / "units", 12345, 12345)
    module._OWN_FOLDERS.clear()
    assert read_kept(str(path)) is None
    keep_file(str(base / "units" / "b"), b"data")
    assert not (base / "units" / "b").exists()


def test_links_are_not_followed(base: Path, tmp_path: Path) -> None:
    keep_file(str(base / "a"), b"data")
    (base / "link").symlink_to(base / "a")
    assert read_kept(str(base / "link")) is None
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (base / "units").symlink_to(elsewhere)
    keep_file(str(base / "units" / "a"), b"data")
    assert os.listdir(elsewhere) == []


def test_a_temporary_file_that_is_there_is_left_alone(base: Path, tmp_path: Path) -> None:
    keep_file(str(base / "first"), b"")
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (base / f"a.{os.getpid()}").symlink_to(victim)
    keep_file(str(base / "a"), b"data")
    assert victim.read_bytes() == b"mine"
    assert not (base / "a").exists()


def test_a_folder_that_a_generous_umask_made_is_closed(base: Path) -> None:
    base.mkdir(parents=True)
    base.chmod(0o775)
    keep_file(str(base / "a"), b"data")
    assert read_kept(str(base / "a")) == b"data"
    assert base.stat().st_mode & 0o777 == 0o755
