"""Get-PodeVersion, Test-PodeIsUnix and their like: what is so about Pode, the machine and
values.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Annotated, Literal

from poshws.binding import AllowEmptyString, AllowNull, Param, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.numerics.numbers import Int64
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode import VERSION
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import find_pode, pode_of


@pode_command("Get-PodeVersion")
def get_pode_version(*, no_pre_release: bool = False) -> str:
    """Gives the version of Pode whose commands these are.

    -NoPreRelease  Leaves out whether it is a pre-release.

    PS> Get-PodeVersion
    v2.14.0
    """
    return f"v{VERSION}"


@pode_command("Test-PodeInRunspace")
def test_pode_in_runspace(*, session: Session) -> bool:
    """Says whether this is code of a handler, and not the main script.

    PS> Test-PodeInRunspace
    False
    """
    pode = find_pode(session)
    return pode is not None and session is not pode.session


@pode_command("Test-PodeIsPSCore")
def test_pode_is_ps_core() -> bool:
    """Says whether this is PowerShell from version 6 on.

    PS> Test-PodeIsPSCore
    True
    """
    return True


@pode_command("Test-PodeIsUnix")
def test_pode_is_unix() -> bool:
    """Says whether this is Linux, macOS or the like.

    PS> Test-PodeIsUnix
    """
    return os.name == "posix"


@pode_command("Test-PodeIsWindows")
def test_pode_is_windows() -> bool:
    """Says whether this is Windows.

    PS> Test-PodeIsWindows
    """
    return os.name == "nt"


@pode_command("Test-PodeIsMacOS")
def test_pode_is_mac_os() -> bool:
    """Says whether this is macOS.

    PS> Test-PodeIsMacOS
    """
    return sys.platform == "darwin"


@pode_command("Test-PodeIsHosted")
def test_pode_is_hosted() -> bool:
    """Says whether the server runs under IIS or Heroku; it never does here.

    PS> Test-PodeIsHosted
    False
    """
    return False


@pode_command("Test-PodeIsIIS")
def test_pode_is_iis() -> bool:
    """Says whether the server runs under IIS; it never does here.

    PS> Test-PodeIsIIS
    False
    """
    return False


@pode_command("Test-PodeIsHeroku")
def test_pode_is_heroku() -> bool:
    """Says whether the server runs under Heroku; it never does here.

    PS> Test-PodeIsHeroku
    False
    """
    return False


@pode_command("Test-PodeIsEmpty")
def test_pode_is_empty(value: Annotated[object, AllowNull(), AllowEmptyString()] = None) -> bool:
    """Says whether there is nothing in a value: null, blank text, or nothing in a list or table.

    -Value  The value.

    PS> Test-PodeIsEmpty -Value ''
    True
    """
    return is_empty(value)


def is_empty(value: object) -> bool:
    """Whether there is nothing in a value."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, (list, Hashtable, OrderedDictionary)):
        return len(value) == 0
    text = getattr(value, "text", None)
    return isinstance(text, str) and not text.strip()


@pode_command("Protect-PodeValue")
def protect_pode_value(
    value: Annotated[object, AllowNull()] = None,
    default: Annotated[object, AllowNull()] = None,
    enum_type: Annotated[object, AllowNull()] = None,
    *,
    case_sensitive: bool = False,
    allow_null_enum: bool = False,
) -> object:
    """Gives a value, or another if there is nothing in it.

    -Value          The value.
    -Default        What stands for nothing.
    -EnumType       An enumeration that the text names a value of.
    -CaseSensitive  The name must have its own letter case.
    -AllowNullEnum  Nothing is no error, but nothing.

    PS> Protect-PodeValue -Value '' -Default 'none'
    none
    """
    found = default if is_empty(value) else value
    if enum_type is None:
        return found
    if allow_null_enum and is_empty(found):
        return None

    named: object = convert(found, enum_type)  # type: ignore[arg-type]
    if case_sensitive and convert_to_string(named) != convert_to_string(found):
        fail("noEnumName", found)
    return named


@pode_command("Resolve-PodeValue")
def resolve_pode_value(
    check: Annotated[bool, Param(type="bool", mandatory=True)] = False,
    true_value: Annotated[object, AllowNull()] = None,
    false_value: Annotated[object, AllowNull()] = None,
) -> object:
    """Gives one value or another.

    -Check       Which of them.
    -TrueValue   The one for $true.
    -FalseValue  The one for $false.

    PS> Resolve-PodeValue -Check $true -TrueValue 1 -FalseValue 2
    1
    """
    return true_value if check else false_value


@pode_command("Out-PodeVariable")
def out_pode_variable(
    *,
    name: Annotated[str, Param(position=0)],
    value: Annotated[list[object], Param(by_value=True, position=1)] = NO_ITEMS,
    session: Session,
) -> None:
    """Keeps a value that is a global variable once the server has stopped.

    -Name   The name of the variable.
    -Value  The value.

    PS> Start-PodeServer { Get-Date | Out-PodeVariable -Name Started }
    """
    pode = pode_of(session)
    kept = value[0] if len(value) == 1 else value
    pode.parts.kept_variables[name] = kept


@pode_command(
    "Start-PodeSleep",
    default_set="Seconds",
    sets={"Seconds": "seconds", "Milliseconds": "milliseconds", "Duration": "duration"},
)
def start_pode_sleep(
    seconds: int = 1,
    milliseconds: int = 0,
    duration: Annotated[object, Param(type="System.TimeSpan")] = None,
    *,
    session: Session,
) -> None:
    """Waits; other handlers run meanwhile.

    -Seconds       For so many seconds.
    -Milliseconds  For so many milliseconds.
    -Duration      For this time.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Start-PodeSleep -Milliseconds 250 } }
    """
    if duration is not None:
        session.sleep(duration.ticks / 10_000_000)  # type: ignore[attr-defined]
    else:
        session.sleep(milliseconds / 1000 if milliseconds else float(seconds))


@pode_command("Get-PodeServerUptime")
def get_pode_server_uptime(
    format: Literal["Milliseconds", "Concise", "Compact", "Verbose"] = "Milliseconds",
    *,
    total: bool = False,
    exclude_milliseconds: bool = False,
    session: Session,
) -> object:
    """Says for how long the server has run.

    -Format               Milliseconds as a number, or a text: 1h 2m, 00:01:02:00, 1 hour.
    -Total                Counts from the first start, restarts included.
    -ExcludeMilliseconds  Leaves milliseconds out of the text.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeServerUptime) } }
    """
    pode = pode_of(session)
    first = pode.parts.first_start if total else None
    since = pode.started_at if first is None else first
    passed = int((time.time() - (since or time.time())) * 1000)
    if format == "Milliseconds":
        return Int64(passed)
    return duration_text(passed, format, shows_milliseconds=not exclude_milliseconds)


def duration_text(milliseconds: int, format: str, *, shows_milliseconds: bool) -> str:
    """A duration in words or figures."""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if format == "Compact":
        text = f"{days:02}:{hours:02}:{minutes:02}:{seconds:02}"
        return f"{text}.{rest:03}" if shows_milliseconds else text
    units = [(days, "d", "day"), (hours, "h", "hour"), (minutes, "m", "minute")]
    parts = [*units, (seconds, "s", "second")]
    shown = [part for part in parts if part[0]]
    if (rest and shows_milliseconds) or not shown:
        shown.append((rest, "ms", "millisecond"))
    if format == "Concise":
        return " ".join(f"{number}{short}" for number, short, _ in shown)
    return ", ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, _, name in shown)


@pode_command("Set-PodeDefaultFolder")
def set_pode_default_folder(type: str, path: str, *, session: Session) -> None:
    """Sets the folder for views, public files or error pages.

    -Type  Views, Public or Errors.
    -Path  The folder.

    PS> Start-PodeServer { Set-PodeDefaultFolder -Type Views -Path ./pages }
    """
    pode = pode_of(session)
    full = pode.resolve(path)
    if not os.path.isdir(full):
        fail("noPath", pode.joined(path))
    pode.parts.folders[type.lower()] = full


@pode_command("Get-PodeDefaultFolder")
def get_pode_default_folder(type: str = "", *, session: Session) -> object:
    """Gives the folder for views, public files or error pages.

    -Type  Views, Public or Errors; all of them otherwise.

    PS> Start-PodeServer { Get-PodeDefaultFolder -Type Views | Out-Default }
    """
    pode = pode_of(session)
    if type:
        return pode.folder(type.capitalize())
    return Hashtable([(name, pode.folder(name)) for name in ("Public", "Views", "Errors")])


@pode_command("Get-PodeIISApplicationPath")
def get_pode_iis_application_path() -> None:
    """Gives the path that IIS serves the server under; nothing, as it is not hosted by IIS here.

    PS> $null -eq (Get-PodeIISApplicationPath)
    True
    """
