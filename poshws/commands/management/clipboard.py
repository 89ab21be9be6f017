"""Get-Clipboard and Set-Clipboard, through xclip; without it, a text of the session's own."""

from __future__ import annotations

import base64
import re
import subprocess
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import (
    AllowEmptyCollection,
    AllowEmptyString,
    AllowNull,
    Calls,
    CmdletContext,
    Param,
    cmdlet,
)

if TYPE_CHECKING:
    from poshws.binding import Session

MANAGEMENT = "Microsoft.PowerShell.Management"


class OwnClipboard:
    """What stands in for the clipboard where there is none."""

    text: str | None = None


@cmdlet("Get-Clipboard", alias="gcb", module=MANAGEMENT, output="System.String")
def get_clipboard(
    *, raw: bool = False, delimiter: list[str] | None = None, cmdlet: CmdletContext
) -> Iterator[str]:
    """Gives the text of the clipboard, line by line.

    -Raw        Gives it as one text.
    -Delimiter  What separates the lines.

    PS> Set-Clipboard 'a', 'b'; Get-Clipboard
    a
    b
    """
    text = read_text(cmdlet.session)
    if raw:
        yield text
        return
    marks = [mark for mark in (["\n"] if delimiter is None else delimiter) if mark]
    yield from re.split("|".join(map(re.escape, marks)), text) if marks else [text]


@cmdlet(
    "Set-Clipboard",
    alias="scb",
    module=MANAGEMENT,
    supports_should_process=True,
    output="System.String",
)
def set_clipboard(
    value: Annotated[
        list[str],
        Param(by_value=True, by_property=True),
        AllowNull(),
        AllowEmptyCollection(),
        AllowEmptyString(),
    ],
    *,
    append: bool = False,
    pass_thru: bool = False,
    as_osc52: Annotated[bool, Param(name="AsOSC52", alias="ToLocalhost")] = False,
    cmdlet: CmdletContext,
    calls: Calls,
) -> Iterator[object]:
    """Puts text into the clipboard, a line for each value.

    -Value     The text.
    -Append    Puts it behind what is there.
    -PassThru  Gives the values as well.
    -AsOSC52   Asks the terminal to put it into its own clipboard.

    PS> Set-Clipboard 'one'; Set-Clipboard 'two' -Append; Get-Clipboard
    one
    two
    """
    lines: list[str] = []
    for call in calls:
        if call.value is not None:
            lines += ["" if each is None else each for each in call.value]
            if pass_thru:
                yield call.value
    if not lines and not append:
        if cmdlet.should_process("The Clipboard has been cleared.", "Set-Clipboard"):
            write_text(cmdlet.session, "")
        return
    text = "\n".join(lines)
    if append:
        text = read_text(cmdlet.session) + "\n" + text
    first = lines[0] if lines else ""
    shown = first[:20] + " ..." if len(first) >= 20 else first
    target = f"{'Append' if append else 'Set'} string '{shown}' to the clipboard."
    if not cmdlet.should_process(target, "Set-Clipboard"):
        return
    if as_osc52:
        encoded = base64.b64encode(text.encode()).decode()
        cmdlet.session.write_host(f"\x1b]52;;{encoded}\x07", newline=False)
    else:
        write_text(cmdlet.session, text)


def read_text(session: Session) -> str:
    own = session.feature(OwnClipboard).text
    if own is not None:
        return own
    try:
        done = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace")


def write_text(session: Session, text: str) -> None:
    """Gives the text to xclip, or keeps it where there is none or no display."""
    try:
        done = subprocess.run(
            ["xclip", "-selection", "clipboard", "-in"],
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        session.feature(OwnClipboard).text = text if done.returncode else None
    except OSError:
        session.feature(OwnClipboard).text = text
