"""`using module` → whether there is such a module."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from poshws.corelib import execution_context
from poshws.syntax.lexer.keywords import words
from poshws.syntax.semantics.constants import ConstantTest, literal_value
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.module_specifications import specification_problem

_OWN = words(
    """microsoft.powershell.core microsoft.powershell.utility
    microsoft.powershell.management microsoft.powershell.security
    microsoft.powershell.host microsoft.powershell.archive
    microsoft.powershell.threadjob threadjob pode pester psreadline packagemanagement
    powershellget microsoft.powershell.psresourceget"""
)


_EXTENSIONS = (".psd1", ".psm1", ".ps1", ".cdxml", ".dll", ".exe")


def check_module(report: Report, node: Any) -> bool:
    """Reports what is wrong with a using statement; True where the module is there."""
    specification = node.module_specification
    if specification is not None:
        if not ConstantTest(requires=True).holds(specification):
            report.error(node, "RequiresArgumentMustBeConstant")
            return False
        table = literal_value(specification)
        problem = specification_problem(table)
        if problem is not None:
            report.error(node, "RequiresModuleInvalid", problem)
            return False
        name = str(next(v for k, v in table.items() if k.lower() == "modulename"))
    else:
        name = node.name.value
    if any(sign in name for sign in "*?["):
        report.error(node, "WildCardModuleNameError")
        return False
    if _is_there(name, node.extent.file):
        return True
    text = node.name.value if node.name is not None else specification.extent.text
    report.error(node, "ModuleNotFoundDuringParse", text)
    return False


def _is_there(name: str, script: str | None) -> bool:
    if "/" in name or "\\" in name:
        path = Path(name.replace("\\", "/"))
        if path.suffix.lower() in _EXTENSIONS:
            return True  # whether it can be loaded is seen when it is
        folder = Path(script).parent if script else Path(execution_context.current.current_folder())
        return _has_module(folder / path)
    if name.lower() in _OWN:
        return True
    return any(_has_module(folder / name) for folder in _folders())


def _folders() -> list[Path]:
    home = Path.home()
    places = os.environ.get("PSModulePath", "").split(os.pathsep)  # noqa: SIM112
    standard = (
        home / ".local/share/powershell/Modules",
        Path("/usr/local/share/powershell/Modules"),
    )
    return [*(Path(place) for place in places if place), *standard]


def _has_module(path: Path) -> bool:
    if path.is_file():
        return True
    return path.is_dir() or any(
        path.with_name(path.name + end).is_file() for end in (".psm1", ".psd1")
    )
