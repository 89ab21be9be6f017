"""Add-PodeFileWatcher and its like: handlers that run when something happens to files."""

from __future__ import annotations

import glob
import os
import re
import uuid
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import NotNullOrEmpty, Param, Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import pick_handler, using_table
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.engine.scheduling.file_watches import Change, FileWatch, FileWatches

Event = Literal["Changed", "Created", "Deleted", "Renamed", "Existed", "*"]
ALL_EVENTS = ["Changed", "Created", "Deleted", "Renamed", "Existed"]
FILTERS = ["FileName", "DirectoryName", "LastWrite", "CreationTime"]
TAG = re.compile(r":(\w+)")
SLASHES = r"[\\/]"


async def run_watchers(pode: Pode) -> None:
    """Runs the handlers of file watchers, one after the other, until cancelled."""

    async def report(found: FileWatch, change: Change) -> None:
        table: Any = found.extra
        if is_wanted(table, change):
            event = file_event(pode, table, change)
            await pode.runspaces.fire(table["Handler"], "FileEvent", event)

    await watchers_of(pode).run(report)


def watchers_of(pode: Pode) -> FileWatches:
    """The watchers of a server."""
    from poshws.engine.scheduling.file_watches import FileWatches  # deferred

    if pode.parts.file_watchers is None:
        pode.parts.file_watchers = FileWatches()
    return pode.parts.file_watchers


def is_wanted(table: Any, change: Change) -> bool:
    """Whether the watcher is for this kind of event and this file."""
    if change.kind not in table["Events"]:
        return False
    exclude, include = pattern_of(table["Exclude"]), pattern_of(table["Include"])
    if exclude is not None and exclude.match(change.name):
        return False
    return include is None or include.match(change.name) is not None


def pattern_of(patterns: Any) -> re.Pattern[str] | None:
    """What matches a name that one of the patterns matches; None where there are none."""
    parts = [
        re.sub(r"[\\/]", lambda _: SLASHES, re.sub(r"[\\/]\*$", "/{0,1}*", each))
        .replace(".", r"\.")
        .replace("*", ".*?")
        for each in patterns or ()
        if each
    ]
    return re.compile(f"^({'|'.join(parts)})$", re.IGNORECASE) if parts else None


def file_event(pode: Pode, table: Any, change: Change) -> Hashtable:
    """`$FileEvent`"""
    old = [("FullPath", change.old_path or None), ("Name", change.old or None)]
    parameters = Hashtable()
    path = table["Placeholders"]["Path"]
    found = re.match(path, change.path, re.IGNORECASE) if path else None
    if found is not None:
        parameters = Hashtable([(0, found[0]), *found.groupdict().items()])
    return event_table(
        pode,
        [
            ("Type", change.kind),
            ("FullPath", change.path),
            ("Name", change.name),
            ("Old", Hashtable(old)),
            ("Parameters", parameters),
        ],
    )


@pode_command(
    "Add-PodeFileWatcher",
    default_set="Script",
    sets={"Script": "script_block!", "File": "file_path!"},
)
def add_pode_file_watcher(
    *,
    name: str = "",
    event_name: list[Event] | None = None,
    path: Annotated[str, Param(mandatory=True)],
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    argument_list: list[object] | None = None,
    notify_filter: Annotated[list[str] | None, Param(type="System.IO.NotifyFilters[]")] = None,
    exclude: list[str] | None = None,
    include: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    internal_buffer_size: Annotated[int, Range(4096, 65536)] = 8192,
    no_subdirectories: bool = False,
    pass_thru: bool = False,
    session: Session,
) -> Hashtable | None:
    """Has a scriptblock called when something happens to the files of a folder.

    In it `$FileEvent` has Type, Name and FullPath of the file, its Old name, and the Parameters of
    the path.

    -Name                A name for the watcher.
    -EventName           Changed, Created, Deleted, Renamed or Existed; `*` for all. By default all
                         but Existed.
    -Path                The folder; `:name` in it stands for any folder.
    -ScriptBlock         What to do.
    -FilePath            A file that holds such a scriptblock.
    -ArgumentList        Arguments for the scriptblock.
    -NotifyFilter        What of files counts; FileName, DirectoryName, LastWrite, CreationTime.
    -Exclude             Patterns of files that do not count.
    -Include             Patterns of those that do; `*.*`.
    -InternalBufferSize  Accepted for compatibility.
    -NoSubdirectories    Leaves out the folders below.
    -PassThru            Gives the watcher.

    PS> Start-PodeServer { Add-PodeFileWatcher -Path ./in -EventName Created -ScriptBlock {
    >>     "$($FileEvent.Type) $($FileEvent.Name)" | Out-Default } }
    """
    from poshws.engine.scheduling.file_watches import FileWatch  # deferred

    pode = pode_of(session)
    name = name or str(uuid.uuid4())
    full = pode.resolve(path)
    pattern = placeholder_pattern(full) if TAG.search(full) else None
    folders = found_folders(TAG.sub("*", full))
    if not folders:
        fail("noPath", full)
    watchers = watchers_of(pode)
    if name in watchers:
        fail("fileWatcherExists", name)
    handler = pick_handler(session, pode, script_block, file_path, argument_list)
    filters = [str(each) for each in notify_filter or FILTERS]
    watch = FileWatch(name, folders, not no_subdirectories, counting(filters))
    events = ALL_EVENTS if event_name and "*" in event_name else event_name or ALL_EVENTS[:-1]
    watch.extra = Hashtable(
        [
            ("Name", name),
            ("Events", list(events)),
            ("Path", TAG.sub("*", full)),
            ("Placeholders", Hashtable([("Path", pattern), ("Exist", pattern is not None)])),
            ("Script", handler.script),
            ("Arguments", list(handler.arguments) or None),
            ("UsingVariables", using_table(handler)),
            ("NotifyFilters", filters),
            ("IncludeSubdirectories", not no_subdirectories),
            ("InternalBufferSize", internal_buffer_size),
            ("Exclude", exclude),
            ("Include", include or ["*.*"]),
            ("Paths", folders),
            ("Handler", handler),
        ]
    )
    watchers.add(watch)
    return shown(watch) if pass_thru else None


def counting(filters: list[str]) -> frozenset[str]:
    """The filters as the engine knows them; when a file was made, is a part of its state."""
    words = {word.strip() for each in filters for word in each.split(",")}
    return frozenset(words | ({"LastWrite"} if "CreationTime" in words else set()))


def placeholder_pattern(path: str) -> str:
    """A path with `:name` to a pattern with groups."""
    parts = TAG.split(path.rstrip("/\\"))
    strings = [re.sub(r"\\\\|/", lambda _: SLASHES, re.escape(each)) for each in parts[::2]]
    names = [f"(?P<{each}>[^/]+?)" for each in parts[1::2]]
    return "".join(a + b for a, b in zip(strings, [*names, ""], strict=True)) + SLASHES


def found_folders(path: str) -> list[str]:
    """The folders that a path means."""
    found = sorted(glob.glob(path)) if "*" in path else [path]
    return [each.rstrip("/") or "/" for each in found if os.path.isdir(each)]


def shown(watch: FileWatch) -> Hashtable:
    """A watcher as scripts see it."""
    return Hashtable((key, value) for key, value in watch.extra.items() if key != "Handler")


@pode_command("Test-PodeFileWatcher")
def test_pode_file_watcher(name: str, *, session: Session) -> bool:
    """Says whether there is a file watcher.

    -Name  Its name.

    PS> Start-PodeServer { Test-PodeFileWatcher -Name Orders | Out-Default }
    """
    return name in watchers_of(pode_of(session))


@pode_command("Get-PodeFileWatcher")
def get_pode_file_watcher(
    name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives file watchers.

    -Name  The names; all of them otherwise.

    PS> Start-PodeServer { Get-PodeFileWatcher | ForEach-Object Name | Out-Default }
    """
    watchers = watchers_of(pode_of(session))
    found = list(watchers) if not name else [watchers.get(each) for each in name]
    yield from (shown(each) for each in found if each is not None)


@pode_command("Remove-PodeFileWatcher")
def remove_pode_file_watcher(name: str, *, session: Session) -> None:
    """Ends a file watcher.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeFileWatcher -Name Orders }
    """
    watchers_of(pode_of(session)).remove(name)


@pode_command("Clear-PodeFileWatchers")
def clear_pode_file_watchers(*, session: Session) -> None:
    """Ends all file watchers.

    PS> Start-PodeServer { Clear-PodeFileWatchers }
    """
    watchers_of(pode_of(session)).clear()
