"""Remove-Variable and Clear-Variable: taking variables away, or only their values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Session, cmdlet
from poshws.commands.utility.variable.table import (
    VariableFilter,
    may_write,
    not_found,
    not_removable,
    not_writable,
    optimized,
)
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.text.wildcard import WildcardPattern

_OF_EACH_CALL = (
    "args",
    "input",
    "MyInvocation",
    "PSScriptRoot",
    "PSCommandPath",
    "PSBoundParameters",
)
"""Variables that every call of a script or function has, and keeps."""


@cmdlet("Remove-Variable", alias="rv", supports_should_process=True)
def remove_variable(
    name: Annotated[list[str], Param(by_property=True, wildcards=True)],
    *,
    include: list[str] | None = None,
    exclude: list[str] | None = None,
    force: bool = False,
    scope: Annotated[str, NotNullOrEmpty()] = "",
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Removes variables.

    -Name     Names or wildcards.
    -Include  Only names that match one of these.
    -Exclude  No names that match one of these.
    -Force    Also removes read-only variables.
    -Scope    The scope: Global, Local, Script or a number.

    PS> $size = 8; Remove-Variable size; $null -eq $size
    True
    """
    matcher = VariableFilter(session, include, exclude)
    for each in name:
        found = matcher.find(each, scope or "local")
        pattern = WildcardPattern(each, ignore_case=True)
        kept = (
            []
            if scope
            else [own for own in _OF_EACH_CALL if pattern.is_match(own) and matcher.passes(own)]
        )
        if found is None and not kept:
            session.write_error(not_found(each))
            continue
        for _, variable in found or ():
            if variable.name in kept:
                continue
            if not cmdlet.should_process(f"Name: {variable.name}", "Remove variable"):
                continue
            if not may_write(variable, force):
                session.write_error(not_removable(variable.name))
                continue
            # The cell stays in its scope for code that holds it, as a variable that doesn't exist.
            variable.remove()
        for own in kept:
            session.write_error(optimized(own))


@cmdlet(
    "Clear-Variable",
    alias="clv",
    supports_should_process=True,
    output="System.Management.Automation.PSVariable",
)
def clear_variable(
    name: Annotated[list[str], Param(by_property=True, wildcards=True)],
    *,
    include: list[str] | None = None,
    exclude: list[str] | None = None,
    force: bool = False,
    pass_thru: bool = False,
    scope: Annotated[str, NotNullOrEmpty()] = "",
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Sets variables to null.

    -Name      Names or wildcards.
    -Include   Only names that match one of these.
    -Exclude   No names that match one of these.
    -Force     Also clears read-only variables.
    -PassThru  Gives the variables.
    -Scope     The scope: Global, Local, Script or a number.

    PS> $size = 8; Clear-Variable size; $null -eq $size
    True
    """
    matcher = VariableFilter(session, include, exclude)
    for each in name:
        found = matcher.find(each, scope)
        if found is None:
            session.write_error(not_found(each))
            continue
        for _, one in found:
            if not cmdlet.should_process(f"Name: {one.name}", "Clear variable"):
                continue
            variable = one
            if not scope:
                # Without a scope it is the running one's variable that becomes null.
                here = session.scope
                key = one.name.lower()
                variable = here.in_effect(key) or here.local(key, one.name)
            if not may_write(variable, force):
                session.write_error(not_writable(variable.name))
                continue
            options = variable.options
            variable.constrain(variable.attributes, 0)
            try:
                variable.value = None
            except RuntimeException as error:
                session.write_error(error)
            variable.constrain(variable.attributes, options)
            if pass_thru:
                yield variable
