"""New-Fixture: a file for a function, and one for its tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from poshws.binding import Session
from poshws.pester.command import pester_command
from poshws.pester.thrown import thrown_text
from poshws.runtime.modules.modules import in_module

_SCRIPT: Final = """function {0} {{
    throw [NotImplementedException]'{0} is not implemented.'
}}"""
_TESTS: Final = """BeforeAll {{
    . $PSCommandPath.Replace('.Tests.ps1', '.ps1')
}}

Describe "{0}" {{
    It "Returns expected output" {{
        {0} | Should -Be "YOUR_EXPECTED_VALUE"
    }}
}}"""


@pester_command("New-Fixture")
def new_fixture(
    name: str,
    path: str = "",
    *,
    session: Session,
) -> Iterator[object]:
    """Makes a script with a function that is still to be written, and a file for its tests.

    -Name  The function.
    -Path  The folder, which is made where there is none; without it, the current one.

    PS> Describe 'D' { It 'makes files' {
    >>     (New-Fixture Get-It TestDrive:/x).Name | Should -Be 'Get-It.ps1', 'Get-It.Tests.ps1' } }
    Describing D
      [+] makes files *
    """
    name = re.sub(r".ps(m?)1", "", name, flags=re.IGNORECASE)
    if not re.fullmatch(r"\S+", name):
        raise thrown_text("Name is not valid. Whitespace are not allowed in a function name.")
    for ending, text in ((".ps1", _SCRIPT), (".Tests.ps1", _TESTS)):
        yield from _make(session, path or ".", name + ending, text.format(name))


def _make(session: Session, folder: str, name: str, text: str) -> Iterator[object]:
    """The file, unless there is one already."""
    if session.run("Test-Path", {"Path": [folder]}) != [True]:
        session.run("New-Item", {"ItemType": "Directory", "Path": [folder]})
    full = "".join(session.run("Join-Path", {"Path": [folder], "ChildPath": name}))
    if session.run("Test-Path", {"Path": [full]}) == [True]:
        warning = f"Skipping the file '{full}', because it already exists."
        # As code of the module, so that it can be mocked there.
        module: Any = session.built_in_module("Pester")
        in_module(session, module, lambda: session.run("Write-Warning", {"Message": warning}))
        return
    session.run("Set-Content", {"Path": [full], "Value": [text], "Encoding": "UTF8"})
    yield from session.run("Get-Item", {"Path": [full]})
