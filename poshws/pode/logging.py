"""Logging: what happens in a server, through log types and log methods, to a terminal, files or
code.

A log *type* says what is logged (errors, requests, or what a script writes) and how it is put; a
log *method* says where it goes. Everything is queued and written in the background, in order, and
nothing is written before the server has started.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
from datetime import datetime
from typing import TYPE_CHECKING, Any

from poshws.pode.messages import fail
from poshws.values.hashtable import Hashtable, OrderedDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.pode.context import Pode
    from poshws.pode.handlers import Handler, Runspace
    from poshws.runtime.session import Session

ERRORS, REQUESTS = "__pode_log_errors__", "__pode_log_requests__"
ERROR_LEVELS = ("Emergency", "Alert", "Critical", "Error")
ALL_LEVELS = (*ERROR_LEVELS, "Warning", "Notice", "Informational", "Verbose", "Debug")


class LogMethod:
    """Where log items go."""

    def __init__(
        self, method_id: str, kind: str, write: Callable[[Runspace, list[Any], list[Any]], None]
    ) -> None:
        self.id = method_id
        self.kind = kind
        self.write = write  # write(runspace, items, raw)


class LogType:
    """What is logged, and which methods get it."""

    def __init__(
        self,
        name: str,
        methods: list[LogMethod],
        levels: frozenset[str],
        *,
        handler: Handler | None = None,
        raw: bool = False,
        text: Callable[[Any], str] | None = None,
    ) -> None:
        self.name = name
        self.methods = methods
        self.levels = levels
        self.handler = handler
        self.raw = raw
        self.text = text  # from data to text, for the built-in types
        self.is_errors = False
        self.kinds = frozenset({"server"})  # whose mistakes: the server's, clients', or time-outs

    def takes(self, level: str, kind: str) -> bool:
        """Whether it logs errors of this level and kind."""
        return self.is_errors and level in self.levels and kind.lower() in self.kinds


class Logging:
    """The log types and methods of a server."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self.methods: dict[str, LogMethod] = {}
        self.types: dict[str, LogType] = {}
        self._queue: list[tuple[LogType, Any]] = []
        self._ready: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None

    def add_method(self, method_id: str, kind: str, write: Any) -> str:
        """Adds a method and gives its id, which scripts pipe on."""
        import uuid

        method_id = method_id or str(uuid.uuid4())
        self.methods[method_id.lower()] = LogMethod(method_id, kind, write)
        return method_id

    def pick_methods(self, ids: list[str]) -> list[LogMethod]:
        """The methods of these ids."""
        found = []
        for method_id in ids:
            method = self.methods.get(str(method_id).lower())
            if method is None:
                fail("noLogMethod", method_id)
            found.append(method)
        return found

    def add_type(self, made: LogType) -> None:
        """Adds a type; its name must be free."""
        if made.name.lower() in self.types:
            fail("logMethodExists", made.name)
        self.types[made.name.lower()] = made

    def error(
        self, session: Session, error: Any, level: str = "Error", kind: str = "Server"
    ) -> None:
        """Logs an exception or an error record."""
        if "POSHWS_DEBUG" in os.environ:
            show_trace(error)
        wanted = [t for t in self.types.values() if t.takes(level, kind)]
        if not wanted:
            return
        data = error_data(session, error, level, kind)
        for each in wanted:
            self.push(each, data)

    def message(self, text: str, level: str = "Error", category: str = "") -> None:
        """Logs a text as an error."""
        for each in self.types.values():
            if each.takes(level, "Server"):
                self.push(each, error_table(text, level, category, ""))

    def push(self, log_type: LogType, data: Any) -> None:
        """Queues an item."""
        self._queue.append((log_type, data))
        if self._ready is not None:
            self._ready.set()

    def start(self) -> None:
        """Begins to write."""
        if self.types or self.methods:
            self._ready = asyncio.Event()
            self._task = asyncio.get_running_loop().create_task(
                self._pode.runspaces.spawn(self._write_all)
            )

    async def stop(self, grace: float = 1.0) -> None:
        """Writes what is left, within the time given, and ends."""
        if self._task is None or self._ready is None:
            return
        deadline = asyncio.get_running_loop().time() + grace
        while self._queue and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.01)
        self._task.cancel()
        await asyncio.wait([self._task], timeout=1)
        self._task = self._ready = None

    def _write_all(self, runspace: Runspace) -> None:
        assert self._ready is not None
        while True:
            runspace.session.wait(self._ready.wait())
            self._ready.clear()
            while self._queue:
                log_type, data = self._queue.pop(0)
                self._write(runspace, log_type, data)

    def _write(self, runspace: Runspace, log_type: LogType, data: Any) -> None:
        runspace.refresh()
        item: Any = data
        if not log_type.raw and log_type.handler is not None:
            found = runspace.guard(log_type.handler, [data])
            if not found:
                return
            item = found[0] if len(found) == 1 else found
        elif not log_type.raw and log_type.text is not None:
            item = log_type.text(data)
        for method in log_type.methods:
            method.write(runspace, [item], [data])


def show_trace(error: Any) -> None:
    """Shows where in our own code an error of a handler comes from; for those who look for a
    bug.
    """
    import traceback

    exception = error if isinstance(error, BaseException) else getattr(error, "exception", None)
    if isinstance(exception, BaseException):
        traceback.print_exception(exception)


def error_data(session: Session, error: Any, level: str, kind: str) -> OrderedDictionary:
    """The facts of an error, as Pode logs them."""
    from poshws.runtime.errors import record_of
    from poshws.values.errors import ErrorRecord, message_of

    record = error if isinstance(error, ErrorRecord) else record_of(session, error)
    category = str(record.category_info)
    stack = record.script_stack_trace
    return error_table(message_of(record.exception), level, category, stack, kind)


def error_table(
    text: str, level: str, category: str, stack: str | None, kind: str = "Server"
) -> OrderedDictionary:
    """The table of an error's facts."""
    table = OrderedDictionary()
    for name, value in (
        ("Date", datetime.now().strftime("%Y-%m-%d %H:%M:%S")),
        ("Level", level),
        ("ThreadId", 1),
        ("ContextId", None),
        ("Server", socket.gethostname()),
        ("Kind", kind),
        ("Category", category),
        ("Message", text),
        ("StackTrace", stack or ""),
    ):
        table[name] = value
    return table


def error_text(data: Any) -> str:
    """An error's facts as lines."""
    rows = [f"{key}: {'' if value is None else value}" for key, value in data.items()]
    return "\n".join(rows) + "\n"


# --- methods


def terminal_writer(pode: Pode) -> Any:
    """Writes to the terminal; nothing where the server is quiet."""

    def write(runspace: Runspace, items: list[Any], raw: list[Any]) -> None:
        if not pode.quiet:
            for item in items:
                runspace.session.write_host(text_of(item))

    return write


def file_writer(pode: Pode, name: str, path: str, max_days: int, max_size: int) -> Any:
    """Writes to a file for each day below the server's root."""
    folder = pode.resolve(path)

    def write(runspace: Runspace, items: list[Any], raw: list[Any]) -> None:
        os.makedirs(folder, exist_ok=True)
        day = datetime.now().strftime("%Y-%m-%d")
        number = 1
        while True:
            full = os.path.join(folder, f"{name}_{day}_{number:03}.log")
            if max_size <= 0 or not os.path.exists(full) or os.path.getsize(full) < max_size:
                break
            number += 1
        with open(full, "a", encoding="utf-8") as file:
            file.writelines(f"{text_of(item)}\n" for item in items)
        if max_days > 0:
            remove_old(folder, name, max_days)

    return write


def remove_old(folder: str, name: str, max_days: int) -> None:
    """Removes log files that are older than so many days."""
    import time

    for entry in os.scandir(folder):
        old = entry.stat().st_mtime < time.time() - max_days * 86400
        if entry.name.startswith(f"{name}_") and entry.name.endswith(".log") and old:
            os.unlink(entry.path)


def custom_writer(handler: Handler, version: int) -> Any:
    """Calls a scriptblock with the items, its own arguments, and the raw data."""

    def write(runspace: Runspace, items: list[Any], raw: list[Any]) -> None:
        from poshws.pode.handlers import Handler

        own = handler.arguments or [None]
        bare = Handler(handler.script, [], handler.using)
        # Version 1 has the raw data last; version 2 gets whole items.
        given = [single(items), *own, single(raw)] if version == 1 else [items, *own]
        runspace.guard(bare, given)

    return write


def single(items: list[Any]) -> Any:
    """A list of one as its item."""
    return items[0] if len(items) == 1 else items


def text_of(item: Any) -> str:
    """An item as text that is safe to show: what came from the wire commands no terminal."""
    from poshws.values.convert import to_text

    if isinstance(item, (Hashtable, OrderedDictionary)):
        return visible(error_text(item).rstrip("\n"))
    return visible(item if type(item) is str else to_text(item))


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def visible(text: str) -> str:
    """The text with its control characters, but line feeds and tabs, written out."""
    return CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
