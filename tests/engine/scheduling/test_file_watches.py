"""What has happened in folders between two looks."""

from __future__ import annotations

import os

from poshws.engine.scheduling.file_watches import FileWatch


def seen(watch):
    return [(c.kind, c.name, c.old) for c in watch.changes()]


def test_what_came_went_changed_and_was_renamed(tmp_path):
    (tmp_path / "old.txt").write_text("1")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "deep.txt").write_text("1")
    watch = FileWatch("w", [str(tmp_path)])
    assert [(c.kind, c.name) for c in watch.begin()] == [
        ("Existed", "below/deep.txt"), ("Existed", "old.txt"),
    ]  # fmt: skip
    assert seen(watch) == []
    (tmp_path / "new.txt").write_text("2")
    assert seen(watch) == [("Created", "new.txt", "")]
    (tmp_path / "new.txt").rename(tmp_path / "below" / "moved.txt")
    assert seen(watch) == [("Renamed", "below/moved.txt", "new.txt")]
    os.utime(tmp_path / "old.txt", ns=(1, 1))
    assert seen(watch) == [("Changed", "old.txt", "")]
    (tmp_path / "old.txt").unlink()
    (tmp_path / "below" / "deep.txt").unlink()
    assert seen(watch) == [("Deleted", "below/deep.txt", ""), ("Deleted", "old.txt", "")]
    (tmp_path / "folder").mkdir()
    assert seen(watch) == [("Created", "folder", "")]


def test_what_does_not_count(tmp_path):
    (tmp_path / "below").mkdir()
    shallow = FileWatch("w", [str(tmp_path)], is_deep=False)
    sizes = FileWatch("w", [str(tmp_path)], filters=frozenset(["Size"]))
    for watch in (shallow, sizes):
        watch.begin()
    (tmp_path / "below" / "deep.txt").write_text("1")
    (tmp_path / "a.txt").write_text("1")
    assert seen(shallow) == [("Created", "a.txt", "")]
    assert seen(sizes) == []  # names do not count
    os.utime(tmp_path / "a.txt", ns=(1, 1))
    assert seen(sizes) == []
    (tmp_path / "a.txt").write_text("22")
    assert seen(sizes) == [("Changed", "a.txt", "")]


def test_a_folder_that_goes_away(tmp_path):
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a.txt").write_text("1")
    watch = FileWatch("w", [str(inside)])
    watch.begin()
    (inside / "a.txt").unlink()
    inside.rmdir()
    assert seen(watch) == [("Deleted", "a.txt", "")]
    assert seen(watch) == []
