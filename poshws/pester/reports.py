"""Export-NUnitReport and its like: the results of a run, given as an object, in another form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated
from xml.etree import ElementTree

from poshws.binding import OneOf, Param, Piped, Session
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.pester.command import pester_command
from poshws.pester.results import RunObject, legacy_run_object
from poshws.pester.xml_results import report, write_results

if TYPE_CHECKING:
    from poshws.pester.results import Totals


def _totals(result: object) -> Totals:
    if not isinstance(result, RunObject):
        raise RuntimeException("The result is not what Invoke-Pester -PassThru gives.")
    return result.totals


def _converted(result: object, format_name: str, as_string: bool) -> object:
    root = report(format_name, _totals(result))
    text = ElementTree.tostring(root, encoding="unicode")
    if as_string:
        return f'<?xml version="1.0" encoding="utf-16"?>\n{text}'
    return convert(text, declared_type("System.Xml.XmlDocument"))


@pester_command("ConvertTo-NUnitReport")
def convert_to_nunit_report(
    result: Annotated[Piped[object], Param(by_value=True, mandatory=True)],
    *,
    as_string: bool = False,
    format_: Annotated[str, Param(name="Format"), OneOf("NUnit2.5", "NUnit3")] = "NUnit2.5",
) -> object:
    """Gives the results of a run as an NUnit report.

    -Result    What Invoke-Pester -PassThru gives.
    -AsString  Gives text in place of an XML document.
    -Format    The version of the schema.

    PS> $made = New-PesterContainer -ScriptBlock { }
    PS> $run = Invoke-Pester -Container $made -Output None -PassThru
    PS> ($run | ConvertTo-NUnitReport).DocumentElement.LocalName
    test-results
    """
    return _converted(result, format_, as_string)


@pester_command("ConvertTo-JUnitReport")
def convert_to_junit_report(
    result: Annotated[Piped[object], Param(by_value=True, mandatory=True)],
    *,
    as_string: bool = False,
) -> object:
    """Gives the results of a run as a JUnit report.

    -Result    What Invoke-Pester -PassThru gives.
    -AsString  Gives text in place of an XML document.

    PS> $made = New-PesterContainer -ScriptBlock { }
    PS> $run = Invoke-Pester -Container $made -Output None -PassThru
    PS> ($run | ConvertTo-JUnitReport).DocumentElement.LocalName
    testsuites
    """
    return _converted(result, "JUnitXml", as_string)


@pester_command("Export-NUnitReport")
def export_nunit_report(
    result: Annotated[Piped[object], Param(by_value=True, mandatory=True)],
    path: str,
    format_: Annotated[str, Param(name="Format"), OneOf("NUnit2.5", "NUnit3")] = "NUnit2.5",
    *,
    session: Session,
) -> None:
    """Writes the results of a run to a file as an NUnit report.

    -Result  What Invoke-Pester -PassThru gives.
    -Path    The file.
    -Format  The version of the schema.

    PS> $made = New-PesterContainer -ScriptBlock { }
    PS> $run = Invoke-Pester -Container $made -Output None -PassThru
    PS> $run | Export-NUnitReport -Path ./results.xml
    """
    write_results(session.locations.place(path).path, format_, _totals(result))


@pester_command("Export-JUnitReport")
def export_junit_report(
    result: Annotated[Piped[object], Param(by_value=True, mandatory=True)],
    path: str,
    *,
    session: Session,
) -> None:
    """Writes the results of a run to a file as a JUnit report.

    -Result  What Invoke-Pester -PassThru gives.
    -Path    The file.

    PS> $made = New-PesterContainer -ScriptBlock { }
    PS> $run = Invoke-Pester -Container $made -Output None -PassThru
    PS> $run | Export-JUnitReport -Path ./results.xml
    """
    write_results(session.locations.place(path).path, "JUnitXml", _totals(result))


@pester_command("ConvertTo-Pester4Result")
def convert_to_pester4_result(
    pester_result: Annotated[Piped[object], Param(by_value=True, mandatory=True)],
) -> object:
    """Gives the results of a run as Pester 4 gave them.

    -PesterResult  What Invoke-Pester -PassThru gives.

    PS> $made = New-PesterContainer -ScriptBlock { }
    PS> $run = Invoke-Pester -Container $made -Output None -PassThru
    PS> ($run | ConvertTo-Pester4Result).TotalCount
    0
    """
    return legacy_run_object(_totals(pester_result))
