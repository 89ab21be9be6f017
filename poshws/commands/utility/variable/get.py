"""Get-Variable: the variables that can be seen from here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param, Session, cmdlet
from poshws.commands.utility.variable.table import VariableFilter, not_found


@cmdlet("Get-Variable", alias="gv", output="System.Management.Automation.PSVariable")
def get_variable(
    name: Annotated[
        list[str] | None, Param(by_value=True, by_property=True, wildcards=True), NotNullOrEmpty()
    ] = None,
    *,
    value_only: bool = False,
    include: list[str] | None = None,
    exclude: list[str] | None = None,
    scope: Annotated[str, NotNullOrEmpty()] = "",
    session: Session,
) -> Iterator[object]:
    """Gives variables.

    -Name       Names or wildcards; all variables without.
    -ValueOnly  Gives the values.
    -Include    Only names that match one of these.
    -Exclude    No names that match one of these.
    -Scope      Only variables of this scope: Global, Local, Script or a number.

    PS> $size = 8; Get-Variable size -ValueOnly
    8
    """
    matcher = VariableFilter(session, include, exclude)
    for each in name or ("*",):
        found = matcher.find(each, scope, is_sorted=True)
        if found is None:
            session.write_error(not_found(each))
            continue
        for _, variable in found:
            yield variable.value if value_only else variable
