"""Experimental features: the names PowerShell has for them; none changes what poshws does."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param, ParameterGroup, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.corelib.exceptions.powershell import ItemNotFoundException

_CORE = "Microsoft.PowerShell.Core"


@cmdlet(
    "Get-ExperimentalFeature",
    module=_CORE,
    output="System.Management.Automation.ExperimentalFeature",
)
def get_experimental_feature(
    *,
    name: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(0, by_value=True)}),
        NotNullOrEmpty(),
    ] = None,
) -> None:
    """Gets the experimental features; there are none.

    -Name  What they are called.

    PS> @(Get-ExperimentalFeature).Count
    0
    """


class FeatureParameters(ParameterGroup):
    """Features, and who has them.

    -Name   What they are called.
    -Scope  For whom.
    """

    name: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(0, mandatory=True, by_property=True)}),
    ] = None
    scope: Annotated[
        object, Param(type="System.Management.Automation.Configuration.ConfigScope")
    ] = None


@cmdlet("Enable-ExperimentalFeature", module=_CORE, supports_should_process=True)
def enable_experimental_feature(
    *,
    given: FeatureParameters,
    session: Session,
) -> None:
    """Turns experimental features on, from the next start on; there are none.

    PS> Enable-ExperimentalFeature none -ErrorAction Ignore
    """
    _report(session, given.name or [])


@cmdlet("Disable-ExperimentalFeature", module=_CORE, supports_should_process=True)
def disable_experimental_feature(
    *,
    given: FeatureParameters,
    session: Session,
) -> None:
    """Turns experimental features off, from the next start on; there are none.

    PS> Disable-ExperimentalFeature none -ErrorAction Ignore
    """
    _report(session, given.name or [])


def _report(session: Session, names: list[str]) -> None:
    for name in names:
        text = f"No experimental feature was found that matched the name '{name}'."
        error = ItemNotFoundException(text)
        session.write_error(record(error, "ItemNotFoundException", "ObjectNotFound", name))
