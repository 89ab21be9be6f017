"""Enable-PodeLogErrorType, New-PodeLogTerminalMethod and their like, under new and old names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, NamedTuple

from poshws.binding import AllowEmptyString, Param, ParameterGroup, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.error_records import message_of
from poshws.corelib.system.arrays import ensure_list
from poshws.pode.command import pode_command
from poshws.pode.logging import logging
from poshws.pode.logging.items import Formatting
from poshws.pode.logging.logging import LogType
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, make_handler
from poshws.pode.server.script_validation import NonEmptyScript
from poshws.runtime.execution.scriptblock import ScriptBlock

Level = Literal[
    "Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Informational", "Verbose",
    "Debug", "*",
]  # fmt: skip
LogLevel = Literal[
    "Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Informational", "Verbose",
    "Debug",
]  # fmt: skip
LogFormat = Literal["None", "Syslog", "Custom"]
SerialiseFormat = Literal["None", "Json", "Xml", "Yaml", "Custom"]


@pode_command("New-PodeLogTerminalMethod")
def new_pode_log_terminal_method(
    id: str = "", batch_info: Hashtable | None = None, *, session: Session
) -> str:
    """Makes a log method that writes to the terminal; silent where the server is quiet.

    -Id         An id for the method.
    -BatchInfo  How many items are written together.

    PS> Start-PodeServer { New-PodeLogTerminalMethod | Enable-PodeLogErrorType }
    """
    pode = pode_of(session)
    return pode.log.add_method(id, "Terminal", logging.terminal_writer(pode), batch_info)


@pode_command("New-PodeLogFileMethod")
def new_pode_log_file_method(
    id: str = "",
    name: Annotated[str, Param(mandatory=True)] = "",
    path: str = "./logs",
    max_days: int = 0,
    max_size: int = 0,
    batch_info: Hashtable | None = None,
    *,
    session: Session,
) -> str:
    """Makes a log method that writes to a file a day.

    -Id         An id for the method.
    -Name       How the names of the files begin.
    -Path       Their folder.
    -MaxDays    Files older than this are removed; 0 keeps all.
    -MaxSize    Bytes after which a new file is begun; 0 never.
    -BatchInfo  How many items are written together.

    PS> Start-PodeServer {
    >>     New-PodeLogFileMethod -Name errors -Path ./logs | Enable-PodeLogErrorType }
    """
    pode = pode_of(session)
    writer = logging.file_writer(pode, name, path, max_days, max_size)
    return pode.log.add_method(id, "File", writer, batch_info)


@pode_command("New-PodeLogCustomMethod")
def new_pode_log_custom_method(
    *,
    script_block: Annotated[ScriptBlock, Param(validate=(NonEmptyScript("emptyLogMethod"),))],
    id: str = "",
    argument_list: list[object] | None = None,
    version: int = 1,
    batch_info: Hashtable | None = None,
    session: Session,
) -> str:
    """Makes a log method that calls a scriptblock.

    -ScriptBlock   Gets the item, the arguments, and the raw data.
    -Id            An id for the method.
    -ArgumentList  More arguments for the scriptblock.
    -Version       1 as said; with 2 it gets whole items first.
    -BatchInfo     How many items are written together.

    PS> Start-PodeServer {
    >>     New-PodeLogCustomMethod -ScriptBlock { param($item) $item | Out-Default } |
    >>         Enable-PodeLogErrorType }
    """
    return custom_method(session, script_block, id, argument_list, version, batch_info)


def custom_method(
    session: Session,
    script: ScriptBlock | None,
    method_id: str,
    arguments: object,
    version: int = 1,
    batch: Hashtable | None = None,
) -> str:
    """Adds a method that calls a scriptblock."""
    pode = pode_of(session)
    handler = make_handler(session, pode, script, arguments)
    writer = logging.custom_writer(handler, version)
    return pode.log.add_method(method_id, "Custom", writer, batch)


@pode_command("New-PodeLogBatchInfo")
def new_pode_log_batch_info(size: int = 1, timeout: int = 0) -> Hashtable:
    """Says how many log items are written together.

    -Size     How many.
    -Timeout  Seconds after which fewer are written.

    PS> Start-PodeServer {
    >>     New-PodeLogTerminalMethod -BatchInfo (New-PodeLogBatchInfo -Size 10) |
    >>         Enable-PodeLogErrorType }
    """
    return Hashtable([("Size", size), ("Timeout", timeout)])


@pode_command(
    "New-PodeLoggingMethod",
    default_set="Terminal",
    sets={
        "Terminal": "terminal",
        "File": "file path name! max_days max_size",
        "EventViewer": "event_viewer event_log_name source event_id",
        "Custom": "custom script_block! argument_list",
    },
)
def new_pode_logging_method(
    *,
    id: str = "",
    terminal: bool = False,
    file: bool = False,
    path: str = "./logs",
    name: str = "",
    event_viewer: bool = False,
    event_log_name: str = "Application",
    source: str = "Pode",
    event_id: Annotated[int, Param(name="EventID")] = 0,
    batch: int = 1,
    batch_timeout: int = 0,
    max_days: int = 0,
    max_size: int = 0,
    custom: bool = False,
    script_block: Annotated[
        ScriptBlock | None, Param(validate=(NonEmptyScript("emptyLogMethod"),))
    ] = None,
    argument_list: list[object] | None = None,
    session: Session,
) -> str:
    """Makes a log method; the older name for New-PodeLogTerminalMethod and its siblings.

    -Id            An id for the method.
    -Terminal      Writes to the terminal.
    -File          Writes to a file a day.
    -Path          The folder of the files.
    -Name          How the names of the files begin.
    -EventViewer   Writes nowhere: there is no event log here.
    -EventLogName  Accepted for compatibility.
    -Source        Accepted for compatibility.
    -EventID       Accepted for compatibility.
    -Batch         How many items are written together.
    -BatchTimeout  Seconds after which fewer are written.
    -MaxDays       Files older than this are removed; 0 keeps all.
    -MaxSize       Bytes after which a new file is begun; 0 never.
    -Custom        Calls a scriptblock.
    -ScriptBlock   Gets the item, the arguments, and the raw data.
    -ArgumentList  More arguments for the scriptblock.

    PS> Start-PodeServer { New-PodeLoggingMethod -Terminal | Enable-PodeLogErrorType }
    """
    pode = pode_of(session)
    warn_deprecated(session, pode)
    together = Hashtable([("Size", batch), ("Timeout", batch_timeout)])
    if custom or script_block is not None:
        return custom_method(session, script_block, id, argument_list, 1, together)
    if file or name:
        writer = logging.file_writer(pode, name, path, max_days, max_size)
        return pode.log.add_method(id, "File", writer, together)
    return pode.log.add_method(id, "Terminal", logging.terminal_writer(pode), together)


def warn_deprecated(session: Session, pode: Pode) -> None:
    """Says that the name is old, where anybody reads it."""
    if not pode.quiet:
        session.write_host(
            "WARNING: The function 'New-PodeLoggingMethod' is deprecated and will be removed in "
            "future releases. Please use the 'New-PodeLogTerminalMethod' function instead.",
            foreground="Yellow",
        )


class Shapes(NamedTuple):
    """The parameters that say how a log type's data become text."""

    log_format: str
    log_script: ScriptBlock | None
    serialise_format: str
    serialise_script: ScriptBlock | None
    syslog: Hashtable | None
    as_utc: bool


def formatting_of(
    session: Session, shapes: Shapes, *, raw: bool, arguments: list[object] | None
) -> Formatting:
    """How a log type's data become text."""
    pode = pode_of(session)

    def handler(script: ScriptBlock | None) -> Handler | None:
        return None if script is None else make_handler(session, pode, script, arguments)

    return Formatting(
        serialise="none" if raw else shapes.serialise_format.lower(),
        serialise_handler=handler(shapes.serialise_script),
        log_format=shapes.log_format.lower(),
        log_handler=handler(shapes.log_script),
        syslog=shapes.syslog or Hashtable([("Format", pode.log.default("Syslog"))]),
        as_utc=shapes.as_utc,
    )


class LineParameters(ParameterGroup):
    """How the facts of a log type that Pode has become lines.

    -LogFormat        None, Syslog, or Custom with a scriptblock.
    -LogScriptBlock   Makes a line of the text, the event, and whether it is a header.
    -SerialiseFormat  None, Json, Xml, Yaml, or Custom: lines, or what a scriptblock makes.
    -ScriptBlock      Makes the facts of the log event.
    -ArgumentList     More arguments for the scriptblocks.
    -SyslogInfo       What New-PodeLogSyslogInfo gives.
    """

    log_format: LogFormat | None = None
    log_script_block: ScriptBlock | None = None
    serialise_format: SerialiseFormat | None = None
    serialise_script_block: ScriptBlock | None = None
    script_block: ScriptBlock | None = None
    argument_list: list[object] | None = None
    syslog_info: Hashtable | None = None

    def formatting(self, session: Session, *, as_utc: bool, raw: bool) -> Formatting:
        """How the facts become text; with `raw` they stay facts, unless a format is given."""
        log = pode_of(session).log
        shapes = Shapes(
            self.log_format or log.default("Log") or "None",
            self.log_script_block,
            self.serialise_format or log.default("Serialise") or ("None" if raw else "Custom"),
            self.serialise_script_block,
            self.syslog_info,
            as_utc,
        )
        is_raw = raw and not (self.serialise_format or log.default("Serialise"))
        return formatting_of(session, shapes, raw=is_raw, arguments=self.argument_list)


@pode_command(
    "Enable-PodeLogErrorType",
    alias="Enable-PodeErrorLogging",
    default_set="ScriptBlock",
    sets={"ScriptBlock": "script_block argument_list", "Raw": "raw"},
)
def enable_pode_log_error_type(
    *,
    name: str = "",
    method: Annotated[Pipe[str], Param(name="Method")],
    levels: Annotated[list[Level] | None, Param(alias="Level")] = None,
    kind: list[Literal["Server", "Client", "Timeout"]] | None = None,
    lines: LineParameters,
    as_utc: bool = False,
    raw: bool = False,
    session: Session,
) -> None:
    """Logs the errors of handlers and of the server.

    -Name                  A name for the log type.
    -Method                The ids of log methods.
    -Levels                Which levels are logged; `*` for all.
    -Kind                  Whose mistakes: Server, Client or Timeout.
    -SerialiseScriptBlock  Makes the text of an error's facts and the event.
    -AsUtc                 Dates are in UTC.
    -Raw                   Gives the facts to the methods, not text made of them.

    PS> Start-PodeServer { New-PodeLogTerminalMethod | Enable-PodeLogErrorType }
    """
    pode = pode_of(session)
    formatting = lines.formatting(session, as_utc=as_utc, raw=raw)
    formatting.text = logging.error_text
    formatting.xml_root = "Error"
    handler = None
    if lines.script_block is not None:
        handler = make_handler(session, pode, lines.script_block, lines.argument_list)
    made = LogType(
        name or logging.ERRORS,
        pode.log.pick_methods(flatten(method)),
        levels_of(levels, logging.ERROR_LEVELS),
        handler=handler,
        version=2,
        formatting=formatting,
    )
    made.shape = None if raw else logging.shape_error
    made.is_errors = True
    if kind is not None:
        made.kinds = frozenset(each.lower() for each in kind)
    pode.log.add_type(made)


def flatten(ids: Any) -> list[str]:
    """Ids that were piped in one by one, or given as a list."""
    found: list[str] = []
    for each in ids:
        found += ensure_list(each)
    return found


def levels_of(given: Sequence[str] | None, default: tuple[str, ...]) -> frozenset[str]:
    """Level names in their own spelling."""
    if given is None:
        return frozenset(default)
    if "*" in given:
        return frozenset(logging.ALL_LEVELS)
    spelled = {level.lower(): level for level in logging.ALL_LEVELS}
    return frozenset(spelled.get(level.lower(), level) for level in given)


@pode_command("Disable-PodeLogErrorType", alias="Disable-PodeErrorLogging")
def disable_pode_log_error_type(name: str = "", *, session: Session) -> None:
    """Logs errors no longer.

    -Name  The name of the log type.

    PS> Start-PodeServer { Disable-PodeLogErrorType }
    """
    pode_of(session).log.types.pop((name or logging.ERRORS).lower(), None)


@pode_command(
    "Add-PodeLogType",
    alias="Add-PodeLogger",
    default_set="ScriptBlock",
    sets={"ScriptBlock": "script_block! argument_list version", "Raw": "raw"},
)
def add_pode_log_type(
    *,
    name: str,
    method: Annotated[Pipe[str], Param(name="Method")],
    script_block: Annotated[
        ScriptBlock | None, Param(validate=(NonEmptyScript("emptyLogType"),))
    ] = None,
    levels: Annotated[list[Level] | None, Param(alias="Level")] = None,
    argument_list: list[object] | None = None,
    version: Literal[1, 2] = 1,
    log_format: LogFormat | None = None,
    log_script_block: ScriptBlock | None = None,
    serialise_format: SerialiseFormat | None = None,
    serialise_script_block: ScriptBlock | None = None,
    syslog_info: Hashtable | None = None,
    xml_root_name: str = "Item",
    metadata: Hashtable | None = None,
    log_header: list[str] | None = None,
    as_utc: bool = False,
    raw: bool = False,
    session: Session,
) -> None:
    """Adds a kind of log that scripts write to with Write-PodeLog.

    -Name                  A name for the log type.
    -Method                The ids of log methods.
    -ScriptBlock           Makes an item of what is written.
    -Levels                Which levels are logged: Informational otherwise; `*` for all.
    -ArgumentList          More arguments for the scriptblocks.
    -Version               1: the scriptblock gets what is written; 2: the whole event.
    -LogFormat             None, Syslog, or Custom with a scriptblock.
    -LogScriptBlock        Makes a line of the text, the event, and whether it is a header.
    -SerialiseFormat       None, Json, Xml, Yaml, or Custom with a scriptblock.
    -SerialiseScriptBlock  Makes the text of an item and the event.
    -SyslogInfo            What New-PodeLogSyslogInfo gives.
    -XmlRootName           The name of the outermost element.
    -Metadata              Accepted for compatibility.
    -LogHeader             Lines that are written before the first item.
    -AsUtc                 Timestamps are in UTC.
    -Raw                   Gives what is written to the methods as it is.

    PS> Start-PodeServer {
    >>     New-PodeLogTerminalMethod | Add-PodeLogType -Name App -ScriptBlock { "app: $args" } }
    """
    pode = pode_of(session)
    shapes = Shapes(
        log_format or pode.log.default("Log") or "None",
        log_script_block,
        serialise_format or pode.log.default("Serialise") or "None",
        serialise_script_block,
        syslog_info,
        as_utc,
    )
    formatting = formatting_of(session, shapes, raw=False, arguments=argument_list)
    formatting.headers = tuple(log_header or ())
    formatting.xml_root = xml_root_name
    handler = None if raw else make_handler(session, pode, script_block, argument_list)
    pode.log.add_type(
        LogType(
            name,
            pode.log.pick_methods(flatten(method)),
            levels_of(levels, ("Informational",)),
            handler=handler,
            version=int(version),
            formatting=formatting,
        )
    )


@pode_command("Remove-PodeLogType", alias="Remove-PodeLogger")
def remove_pode_log_type(name: str, *, session: Session) -> None:
    """Removes a log type.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeLogType -Name Main }
    """
    pode_of(session).log.types.pop(name.lower(), None)


@pode_command("Clear-PodeLogTypes", alias="Clear-PodeLoggers")
def clear_pode_log_types(*, session: Session) -> None:
    """Removes all log types.

    PS> Start-PodeServer { Clear-PodeLogTypes }
    """
    pode_of(session).log.types.clear()


@pode_command("Remove-PodeLogMethod")
def remove_pode_log_method(
    *,
    id: Annotated[Pipe[str], Param(name="Id", position=0, mandatory=True)],
    session: Session,
) -> None:
    """Removes log methods; log types write there no longer.

    -Id  Their ids.

    PS> Start-PodeServer { New-PodeLogTerminalMethod | Remove-PodeLogMethod }
    """
    for each in id:
        pode_of(session).log.remove_method(each)


@pode_command("Clear-PodeLogMethods")
def clear_pode_log_methods(*, session: Session) -> None:
    """Removes all log methods.

    PS> Start-PodeServer { Clear-PodeLogMethods }
    """
    log = pode_of(session).log
    for each in list(log.methods):
        log.remove_method(each)


@pode_command("Write-PodeLog")
def write_pode_log(
    *,
    name: list[str],
    level: LogLevel = "Informational",
    input: Annotated[Pipe[object], Param(name="InputObject")],
    metadata: Hashtable | None = None,
    override: list[Hashtable] | None = None,
    session: Session,
) -> None:
    """Writes to log types.

    -Name         The log types.
    -Level        How grave it is.
    -InputObject  What to write.
    -Metadata     More facts for the scriptblocks of log types.
    -Override     What log methods are to do otherwise, from New-PodeLogFileOverride and its like.

    PS> Start-PodeServer { 'started' | Write-PodeLog -Name App }
    """
    log = pode_of(session).log
    types = [log.types[each.lower()] for each in name if each.lower() in log.types]
    spelled = next(iter(levels_of([level], ())))
    for item in input:
        for log_type in types:
            log.push(log_type, item, spelled, metadata, override)


def caller_of(session: Session) -> str:
    """Where the command that runs was called."""
    from poshws.commands.core.debugging import get_ps_call_stack  # deferred

    frame = next(iter(get_ps_call_stack()), None)
    return "" if frame is None else frame.location


@pode_command(
    "Write-PodeErrorLog",
    sets={
        "Exception": "exception! check_inner_exception",
        "Error": "error_record!",
        "Message": "message!",
    },
)
def write_pode_error_log(
    *,
    exception: Annotated[object, Param(by_value=True, type="System.Exception")] = None,
    error_record: Annotated[
        object, Param(by_value=True, type="System.Management.Automation.ErrorRecord")
    ] = None,
    message: Annotated[str, Param(by_value=True)] = "",
    level: Level = "Error",
    metadata: Hashtable | None = None,
    override: list[Hashtable] | None = None,
    check_inner_exception: bool = False,
    session: Session,
) -> None:
    """Writes to the error log.

    -Exception            An exception.
    -ErrorRecord          An error as `$_` is in a catch block.
    -Message              A text.
    -Level                How grave it is.
    -Metadata             More facts for the scriptblocks of log types.
    -Override             What log methods are to do otherwise.
    -CheckInnerException  Logs the exception inside too.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     try { throw 'bad' } catch { $_ | Write-PodeErrorLog } } }
    """
    log = pode_of(session).log
    if exception is not None:
        log.exception(session, exception, level, metadata, override)
        inner = getattr(exception, "inner_exception", None)
        if check_inner_exception and inner is not None and message_of(inner).strip():
            log.exception(session, inner, level, metadata, override)
    elif error_record is not None:
        log.error(session, error_record, level, metadata=metadata, overrides=override)
    else:
        log.message(session, message, level, caller_of(session), metadata, override)


@pode_command("Protect-PodeLogItem")
def protect_pode_log_item(
    item: Annotated[str, Param(by_value=True), AllowEmptyString()] = "", *, session: Session
) -> str:
    """Hides what server.psd1 wants hidden in logs: patterns become a mask.

    -Item  The text.

    PS> Start-PodeServer { Protect-PodeLogItem -Item 'user=me' | Out-Default }
    """
    return logging.masked(pode_of(session), item)
