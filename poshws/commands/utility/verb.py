"""Get-Verb: the approved verbs of command names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from poshws.automation.results.command_results import VerbInfo
from poshws.binding import Param, cmdlet
from poshws.runtime.commands.verbs import VERBS
from poshws.runtime.modules.name_patterns import any_match

Group = Literal["Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"]


@cmdlet("Get-Verb", output="System.Management.Automation.VerbInfo")
def get_verb(
    verb: Annotated[list[str] | None, Param(by_value=True, by_property=True)] = None,
    group: Annotated[list[Group] | None, Param(by_value=True, by_property=True)] = None,
) -> Iterator[object]:
    """Lists the verbs that command names should begin with.

    -Verb   Verbs to list; wildcards are allowed.
    -Group  Lists the verbs of these groups alone.

    PS> Get-Verb -Verb Get, Clear | ForEach-Object { $_.Verb, $_.AliasPrefix, $_.Group -join ' ' }
    Clear cl Common
    Get g Common
    """
    groups = [each.lower() for each in group or ()]
    for name, verbs in VERBS.items():
        if groups and name.lower() not in groups:
            continue
        for each, (prefix, description) in verbs.items():
            if any_match(each, verb or None, True):
                yield VerbInfo(each, prefix, name, description)
