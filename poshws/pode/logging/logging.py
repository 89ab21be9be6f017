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
import time
import traceback
import uuid
from collections import deque
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.format import format_date
from poshws.corelib.exceptions.error_records import ErrorRecord, message_of
from poshws.corelib.regex.regex import regex_of
from poshws.corelib.regex.syntax import IGNORE_CASE
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.truth import truth
from poshws.pode.declared_types import register_all
from poshws.pode.logging.items import (
    DECLARATIONS,
    Formatting,
    LogEvent,
    LogItem,
    formatted,
    item_text,
    plain,
    run_handler,
    serialised,
)
from poshws.pode.messages import fail
from poshws.pode.server.handlers import Handler
from poshws.runtime.errors.records import record_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.pode.server.context import Pode
    from poshws.pode.server.handlers import Runspace
    from poshws.runtime.session.session import Session

ERRORS, REQUESTS = "__pode_log_errors__", "__pode_log_requests__"
ERROR_LEVELS = ("Emergency", "Alert", "Critical", "Error")
ALL_LEVELS = (*ERROR_LEVELS, "Warning", "Notice", "Informational", "Verbose", "Debug")


class LogMethod:
    """Where log items go, one by one or so many together."""

    def __init__(
        self,
        method_id: str,
        kind: str,
        write: Callable[[Runspace, list[LogItem]], None],
        batch: Hashtable | None,
    ) -> None:
        self.id = method_id
        self.kind = kind
        self.write = write
        table: Any = batch or {}
        self.size = max(1, int(table.get("Size") or 1))
        self.timeout = float(table.get("Timeout") or 0)
        self.pending: list[LogItem] = []
        self.since = 0.0  # when the last item came

    def flush(self, runspace: Runspace) -> None:
        """Writes what waits for company."""
        items, self.pending = self.pending, []
        if not items:
            return
        log = runspace.pode.log
        log.writing = self
        try:
            self.write(runspace, items)
        finally:
            log.writing = None


class LogType:
    """What is logged, and which methods get it."""

    def __init__(
        self,
        name: str,
        methods: list[LogMethod],
        levels: frozenset[str],
        *,
        handler: Handler | None = None,
        version: int = 1,
        formatting: Formatting | None = None,
    ) -> None:
        self.name = name
        self.methods = methods
        self.levels = levels
        self.handler = handler
        self.version = version  # 1: the handler gets the data, 2: the event
        self.formatting = formatting or Formatting()
        self.shape: Callable[[Any], Any] | None = None  # from facts to data, where no code does it
        self.is_errors = False
        self.kinds = frozenset({"server"})  # whose mistakes: the server's, clients', or time-outs
        self.had_first = False

    def takes(self, level: str, kind: str) -> bool:
        """Whether it logs errors of this level and kind."""
        return self.is_errors and level in self.levels and kind.lower() in self.kinds


class Logging:
    """The log types and methods of a server."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self.methods: dict[str, LogMethod] = {}
        self.types: dict[str, LogType] = {}
        self._queue: deque[tuple[LogType, LogEvent]] = deque()
        self._ready: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None
        self.writing: LogMethod | None = None  # the method that writes now
        self.defaults: dict[str, str] = {}  # of Log, Serialise and Syslog, as commands set them

    def add_method(
        self, method_id: str, kind: str, write: Any, batch: Hashtable | None = None
    ) -> str:
        """Adds a method and gives its id, which scripts pipe on."""
        method_id = method_id or str(uuid.uuid4())
        if method_id.lower() in self.methods:
            fail("logMethodExists", method_id)
        self.methods[method_id.lower()] = LogMethod(method_id, kind, write, batch)
        return method_id

    def default(self, kind: str) -> str:
        """The format of a kind that is taken where none is named: set by a command, or in
        server.psd1; empty for none.
        """
        return self.defaults.get(kind) or str(
            self._pode.setting(f"Logging.Formatting.{kind}") or ""
        )

    def remove_method(self, method_id: str) -> None:
        """Removes a method; what waits for company there is not written any more, as in Pode."""
        method = self.methods.pop(method_id.lower(), None)
        for each in self.types.values():
            each.methods = [one for one in each.methods if one is not method]

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
        self,
        session: Session,
        error: object,
        level: str = "Error",
        kind: str = "Server",
        metadata: Hashtable | None = None,
        overrides: list[Hashtable] | None = None,
    ) -> None:
        """Logs an exception or an error record."""
        if "POSHWS_DEBUG" in os.environ:
            show_trace(error)
        self._log(level, kind, metadata, overrides, lambda: error_data(session, error, level, kind))

    def exception(
        self,
        session: Session,
        error: Any,
        level: str,
        metadata: Hashtable | None = None,
        overrides: list[Hashtable] | None = None,
    ) -> None:
        """Logs an exception by what .NET says of it: its source and stack."""
        if "POSHWS_DEBUG" in os.environ:
            show_trace(error)
        source = getattr(error, "source", None) or ""
        stack = getattr(error, "stack_trace", None)
        text = message_of(error)
        self._log(
            level,
            "Server",
            metadata,
            overrides,
            lambda: error_table(session, text, level, source, stack),
        )

    def message(
        self,
        session: Session,
        text: str,
        level: str = "Error",
        place: str = "",
        metadata: Hashtable | None = None,
        overrides: list[Hashtable] | None = None,
    ) -> None:
        """Logs a text as an error."""
        self._log(
            level,
            "Server",
            metadata,
            overrides,
            lambda: error_table(session, text, level, place, ""),
        )

    def _log(
        self,
        level: str,
        kind: str,
        metadata: Hashtable | None,
        overrides: list[Hashtable] | None,
        make: Callable[[], Hashtable],
    ) -> None:
        """Queues the facts of an error for each type that logs such, a table for each."""
        for each in self.types.values():
            if each.takes(level, kind):
                self.push(each, make(), level, metadata, overrides)

    def push(
        self,
        log_type: LogType,
        data: object,
        level: str,
        metadata: Hashtable | None = None,
        overrides: list[Hashtable] | None = None,
    ) -> None:
        """Queues an event, if its level is one that the type logs."""
        if level not in log_type.levels:
            return
        event = LogEvent(log_type.name, level, data, as_utc=log_type.formatting.as_utc)
        if metadata is not None:
            event.metadata = metadata
        event.override_with(overrides)
        self._queue.append((log_type, event))
        if self._ready is not None:
            self._ready.set()

    def start(self) -> None:
        """Begins to write."""
        if self.types or self.methods:
            register_all(DECLARATIONS)
            self._ready = asyncio.Event()
            if self._queue:  # what happened while the server started
                self._ready.set()
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
        try:
            while True:
                self._wait(runspace, self._ready)
                while self._queue:
                    log_type, event = self._queue.popleft()
                    self._write(runspace, log_type, event)
                self._flush_old(runspace)
        finally:
            for method in self.methods.values():
                method.flush(runspace)

    def _wait(self, runspace: Runspace, ready: asyncio.Event) -> None:
        """Waits for events; no longer than until a batch has waited for its time."""
        waiting = [m.timeout for m in self.methods.values() if m.pending and m.timeout]
        with suppress(TimeoutError):
            runspace.session.wait(asyncio.wait_for(ready.wait(), min(waiting) if waiting else None))
        ready.clear()

    def _flush_old(self, runspace: Runspace) -> None:
        now = time.monotonic()
        for method in self.methods.values():
            if method.pending and method.timeout and now - method.since >= method.timeout:
                method.flush(runspace)

    def _write(self, runspace: Runspace, log_type: LogType, event: LogEvent) -> None:
        runspace.refresh()
        how = log_type.formatting
        item: Any = event.data
        if log_type.handler is not None:
            given = event.data if log_type.version == 1 else event
            item = run_handler(runspace, log_type.handler, [given])
        elif log_type.shape is not None:
            item = log_type.shape(event.data)
        if item is None:
            return
        item = serialised(runspace, how, item, event)
        if not log_type.had_first:
            log_type.had_first = True
            for header in how.headers:
                text = formatted(runspace, how, header, event, is_header=True)
                self._hand_over(runspace, log_type, LogItem(text, event))
        item = formatted(runspace, how, item, event)
        self._hand_over(runspace, log_type, LogItem(item, event))

    def _hand_over(self, runspace: Runspace, log_type: LogType, item: LogItem) -> None:
        for method in log_type.methods:
            override = item.event.override_for(method.id, method.kind)
            if override is not None and truth(override.get("Ignore")):
                continue
            method.pending.append(item)
            method.since = time.monotonic()
            if len(method.pending) >= method.size:
                method.flush(runspace)


def show_trace(error: object) -> None:
    """Shows where in our own code an error of a handler comes from; for those who look for a
    bug.
    """
    exception = error if isinstance(error, BaseException) else getattr(error, "exception", None)
    if isinstance(exception, BaseException):
        traceback.print_exception(exception)


def error_data(session: Session, error: Any, level: str, kind: str) -> Hashtable:
    """The facts of an error, as Pode logs them."""
    record = error if isinstance(error, ErrorRecord) else record_of(session, error)
    category = str(record.category_info)
    stack = record.script_stack_trace
    return error_table(session, message_of(record.exception), level, category, stack, kind)


def context_id(session: Session) -> str:
    """The id of the request or connection that a handler works on."""
    variables = session.global_scope.variables
    for name in ("webevent", "signalevent", "tcpevent", "smtpevent"):
        variable = variables.get(name)
        if variable is not None and isinstance(variable.value, Hashtable):
            return str(variable.value.get("ContextId") or NONE)
    return NONE


def thread_id(session: Session) -> object:
    """The number of the consumer whose handler runs, otherwise that of the thread."""
    variable = session.global_scope.variables.get("threadid")
    return 1 if variable is None or variable.value is None else variable.value


NONE = "<none>"


def error_table(
    session: Session, text: str, level: str, category: str, stack: str | None, kind: str = "Server"
) -> Hashtable:
    """The table of an error's facts."""
    table = Hashtable()
    for name, value in (
        ("Date", DateTime.now()),
        ("Level", level),
        ("ThreadId", thread_id(session)),
        ("ContextId", context_id(session)),
        ("Server", socket.gethostname()),
        ("Kind", kind),
        ("Category", category),
        ("Message", text if text.strip() else NONE),
        ("StackTrace", stack if stack and stack.strip() else NONE),
    ):
        table[name] = value
    return table


def shape_error(facts: Any) -> Any:
    """An error's facts with the date as text."""
    table = OrderedDictionary(facts.items())
    table["Date"] = format_date(facts["Date"], "yyyy-MM-dd HH:mm:ss")
    return table


def error_text(data: Any) -> str:
    """An error's facts as lines."""
    rows = [f"{key}: {'' if value is None else plain(value)}" for key, value in data.items()]
    return "\n".join(rows) + "\n"


# --- methods


def terminal_writer(pode: Pode) -> Any:
    """Writes to the terminal; nothing where the server is quiet."""

    def write(runspace: Runspace, items: list[LogItem]) -> None:
        if not pode.quiet:
            for item in items:
                runspace.session.write_host(shown(runspace, pode, item))

    return write


def file_writer(pode: Pode, name: str, path: str, max_days: int, max_size: int) -> Any:
    """Writes to a file for each day below the server's root."""
    folder = pode.resolve(path)

    def write(runspace: Runspace, items: list[LogItem]) -> None:
        os.makedirs(folder, exist_ok=True)
        day = datetime.now().strftime("%Y-%m-%d")
        number = 1
        while True:
            full = os.path.join(folder, f"{name}_{day}_{number:03}.log")
            if max_size <= 0 or not os.path.exists(full) or os.path.getsize(full) < max_size:
                break
            number += 1
        with open(full, "a", encoding="utf-8") as file:
            file.writelines(f"{shown(runspace, pode, item)}\n" for item in items)
        if max_days > 0:
            remove_old(folder, name, max_days)

    return write


def remove_old(folder: str, name: str, max_days: int) -> None:
    """Removes log files that are older than so many days."""
    for entry in os.scandir(folder):
        old = entry.stat().st_mtime < time.time() - max_days * 86400
        if entry.name.startswith(f"{name}_") and entry.name.endswith(".log") and old:
            os.unlink(entry.path)


def custom_writer(handler: Handler, version: int) -> Any:
    """Calls a scriptblock with the items, its own arguments, and the raw data."""

    def write(runspace: Runspace, items: list[LogItem]) -> None:
        own = handler.arguments or [None]
        bare = Handler(handler.script, [], handler.using)
        given: list[Any] = [list(items), *own]
        if version == 1:  # the raw data come last
            strings = [item.data for item in items]
            raw = [item.event.data for item in items]
            given = [single(strings), *own, single(raw)]
        runspace.guard(bare, given)

    return write


def single(items: list[object]) -> Any:
    """A list of one as its item."""
    return items[0] if len(items) == 1 else items


def shown(runspace: Runspace, pode: Pode, item: LogItem) -> str:
    """An item as text that is safe to show: what came from the wire commands no terminal."""
    return masked(pode, visible(item_text(runspace, item.data)))


def masked(pode: Pode, text: str) -> str:
    """The text without what server.psd1 wants hidden: patterns whose match, but for the groups
    `keep_before` and `keep_after`, becomes a mask.
    """
    patterns = pode.setting("Logging.Masking.Patterns")
    if not patterns or not text.strip():
        return text
    mask = str(pode.setting("Logging.Masking.Mask") or "********")
    for pattern in ensure_list(patterns):
        if pattern:
            regex = regex_of(str(pattern), IGNORE_CASE)
            groups = regex.group_names()
            parts = [
                f"${{{name}}}" if name in groups else "" for name in ("keep_before", "keep_after")
            ]
            text = regex.replace(text, parts[0] + mask + parts[1])
    return text


CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def visible(text: str) -> str:
    """The text with its control characters, but line feeds and tabs, written out."""
    return CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
