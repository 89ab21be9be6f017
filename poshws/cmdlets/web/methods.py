"""The methods and parameter sets that both web commands share."""

from __future__ import annotations

from typing import Literal

from poshws.binding import Set

COMMANDS = "Microsoft.PowerShell.Commands"
MOST = 2147483647

Method = Literal[
    "Default",
    "Get",
    "Head",
    "Post",
    "Put",
    "Delete",
    "Trace",
    "Options",
    "Merge",
    "Patch",
]

STANDARD = ("StandardMethod", "StandardMethodNoProxy")
CUSTOM = {"CustomMethod": Set(mandatory=True), "CustomMethodNoProxy": Set(mandatory=True)}
WITH_PROXY = ("StandardMethod", "CustomMethod")
WITHOUT_PROXY = {
    "CustomMethodNoProxy": Set(mandatory=True),
    "StandardMethodNoProxy": Set(mandatory=True),
}
