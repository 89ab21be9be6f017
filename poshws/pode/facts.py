"""Get-PodeVersion, Test-PodeIsUnix and their like: what is so about Pode, the machine and
values.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

from poshws.binding import AllowEmptyString, AllowNull, Param, Session
from poshws.pode import VERSION
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.context import find_pode, pode_of
from poshws.values.hashtable import Hashtable, OrderedDictionary


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


def is_empty(value: Any) -> bool:
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
) -> object:
    """Gives a value, or another if there is nothing in it.

    -Value     The value.
    -Default   What stands for nothing.
    -EnumType  Accepted for compatibility.

    PS> Protect-PodeValue -Value '' -Default 'none'
    none
    """
    return default if is_empty(value) else value


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
    pode.extras.setdefault("variables", {})[name] = kept


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
def get_pode_server_uptime(*, total: bool = False, session: Session) -> object:
    """Says for how many milliseconds the server has run.

    -Total  Counts from the first start, restarts included.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeServerUptime) } }
    """
    import time

    from poshws.values.numbers import Int64

    pode = pode_of(session)
    since = pode.extras.get("first start", pode.started_at) if total else pode.started_at
    return Int64(int((time.time() - (since or time.time())) * 1000))


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
        from poshws.pode.messages import fail

        fail("noPath", path)
    pode.extras[f"folder {type.lower()}"] = full


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
