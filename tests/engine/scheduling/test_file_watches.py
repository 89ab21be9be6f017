"""What has happened in folders between two looks, and when they are looked at."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from poshws.engine.scheduling.file_watches import FileWatch, FileWatches


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


def run_watches(
    watches: FileWatches, script: Callable[[asyncio.Queue[tuple[str, str]]], Awaitable[None]]
) -> None:
    """Runs watches while a script goes on; what they report, by watch, comes through its queue."""

    async def run() -> None:
        found: asyncio.Queue[tuple[str, str]] = asyncio.Queue()

        async def report(watch, change):
            await found.put((watch.name, f"{change.kind} {change.name}"))

        running = asyncio.create_task(watches.run(report))
        try:
            async with asyncio.timeout(20):
                await script(found)
        finally:
            running.cancel()
            await asyncio.wait([running])

    asyncio.run(run())


def test_news_of_several_folders(tmp_path):
    for name in ("one", "two", "flat", "flat/below"):
        (tmp_path / name).mkdir()
    (tmp_path / "one" / "was.txt").write_text("1")
    watches = FileWatches()
    watches.add(FileWatch("deep", [str(tmp_path / "one"), str(tmp_path / "two")]))
    watches.add(FileWatch("flat", [str(tmp_path / "flat")], is_deep=False))

    async def script(found):
        assert await found.get() == ("deep", "Existed was.txt")
        (tmp_path / "two" / "new.txt").write_text("1")
        assert await found.get() == ("deep", "Created new.txt")
        (tmp_path / "two" / "new.txt").rename(tmp_path / "two" / "named.txt")
        assert await found.get() == ("deep", "Renamed named.txt")
        (tmp_path / "flat" / "below" / "unseen.txt").write_text("1")
        (tmp_path / "flat" / "seen.txt").write_text("1")
        assert await found.get() == ("flat", "Created seen.txt")
        (tmp_path / "one" / "was.txt").unlink()
        assert await found.get() == ("deep", "Deleted was.txt")
        assert found.empty()

    run_watches(watches, script)


def test_watches_come_and_go_while_it_runs(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watches = FileWatches()

    async def script(found):
        watches.add(FileWatch("First", [str(tmp_path / "one")]))
        await asyncio.sleep(0.3)
        (tmp_path / "one" / "a.txt").write_text("1")
        assert await found.get() == ("First", "Created a.txt")
        watches.add(FileWatch("second", [str(tmp_path / "two")]))
        assert "FIRST" in watches and [each.name for each in watches] == ["First", "second"]
        watches.remove("first")
        await asyncio.sleep(0.3)
        (tmp_path / "one" / "b.txt").write_text("1")
        (tmp_path / "two" / "c.txt").write_text("1")
        assert await found.get() == ("second", "Created c.txt")
        assert found.empty()

    run_watches(watches, script)


def test_a_folder_that_comes_back_is_watched_again(tmp_path):
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a.txt").write_text("1")
    watches = FileWatches()
    watches.add(FileWatch("w", [str(inside)]))

    async def script(found):
        assert await found.get() == ("w", "Existed a.txt")
        shutil.rmtree(inside)
        assert await found.get() == ("w", "Deleted a.txt")
        inside.mkdir()
        (inside / "b.txt").write_text("1")
        assert await found.get() == ("w", "Created b.txt")
        (inside / "b.txt").unlink()
        assert await found.get() == ("w", "Deleted b.txt")

    run_watches(watches, script)


def test_a_file_that_is_read(tmp_path, monkeypatch):
    """watchfiles tells nothing of it, so such folders are looked at when it has no news."""

    async def awatch(*paths, **options):
        while True:
            await asyncio.sleep(0.05)
            yield set()

    monkeypatch.setattr("watchfiles.awatch", awatch)
    for name in ("read", "written"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("1")
    watches = FileWatches()
    watches.add(FileWatch("w", [str(tmp_path / "written")]))
    watches.add(FileWatch("r", [str(tmp_path / "read")], filters=frozenset(["LastAccess"])))

    async def script(found):
        assert await found.get() == ("w", "Existed a.txt")
        assert await found.get() == ("r", "Existed a.txt")
        os.utime(tmp_path / "written" / "a.txt", ns=(1, 1))
        os.utime(tmp_path / "read" / "a.txt", ns=(1, 1))
        assert await found.get() == ("r", "Changed a.txt")
        assert found.empty()

    run_watches(watches, script)


def test_without_notices_of_the_system(tmp_path, monkeypatch):
    """Where there are no more inotify watches to be had, watchfiles looks by itself."""
    import watchfiles

    asked = []
    real = watchfiles.awatch

    def awatch(*paths, force_polling, **options):
        asked.append(force_polling)
        if not force_polling:
            raise OSError("OS file watch limit reached")
        return real(*paths, force_polling=True, poll_delay_ms=50, **options)

    monkeypatch.setattr(watchfiles, "awatch", awatch)
    watches = FileWatches()
    watches.add(FileWatch("w", [str(tmp_path)]))

    async def script(found):
        await asyncio.sleep(0.5)
        (tmp_path / "a.txt").write_text("1")
        assert await found.get() == ("w", "Created a.txt")

    run_watches(watches, script)
    assert asked == [None, True]


def test_an_error_of_the_library_ends_the_run(tmp_path, monkeypatch):
    def awatch(*paths, **options):
        raise OSError("no")

    monkeypatch.setattr("watchfiles.awatch", awatch)

    async def run():
        watches = FileWatches()
        watches.add(FileWatch("w", [str(tmp_path)]))
        async with asyncio.timeout(10):
            await watches.run(lambda watch, change: asyncio.sleep(0))

    with pytest.raises(OSError, match="no"):
        asyncio.run(run())


def test_the_library_comes_with_the_first_watch():
    script = (
        "import sys, poshws.engine.scheduling.file_watches; assert 'watchfiles' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
