"""What a script's `#Requires` lines ask for, held against what is there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws import POWERSHELL_VERSION
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import RuntimeException, ScriptRequiresException

if TYPE_CHECKING:
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.session import Session


def check_facts(ps: Session, unit: Unit, facts: dict[str, Any]) -> None:
    """Raises ScriptRequiresException for the first thing that is missing; imports modules."""
    name = os.path.basename(unit.file) if unit.file else ""
    if "version" in facts:
        _check_version(name, facts["version"])
    if "editions" in facts and not any(e.lower() == "core" for e in facts["editions"]):
        raise _wrong_edition(name, ",".join(facts["editions"]))
    for module in facts.get("modules", ()):
        _import(ps, name, module)
    if facts.get("elevation") and os.geteuid() != 0:
        _refuse(
            name,
            'contains a "#requires" statement for running as Administrator. The current PowerShell '
            "session is not running as Administrator. Start PowerShell by using the Run as "
            "Administrator option, and then try running the script again.",
            "ScriptRequiresElevation",
        )


def _wrong_edition(name: str, editions: str) -> RuntimeException:
    """Unlike the others it is an exception of no special kind."""
    return RuntimeException(
        f"The script '{name}' cannot be run because it contained a \"#requires\" statement for "
        f"PowerShell editions '{editions}'. The edition of PowerShell that is required by the "
        "script does not match the currently running PowerShell Core edition.",
        error_id="ScriptRequiresUnmatchedPSEdition",
        target=name,
    )


def _check_version(name: str, wanted: str) -> None:
    asked = [int(part) for part in wanted.split(".") if part.isdigit()]
    present = [int(part) for part in POWERSHELL_VERSION.split(".")]
    if asked > present[: len(asked)]:
        shown = wanted if "." in wanted else f"{wanted}.0"
        _refuse(
            name,
            f'contained a "#requires" statement for PowerShell {shown}. The version of PowerShell '
            f"that is required by the script does not match the currently running version of "
            f"PowerShell {POWERSHELL_VERSION}.",
            "ScriptRequiresUnmatchedPSVersion",
        )


def _missing(module: Any) -> str:
    """How PowerShell names a module that it does not find."""
    asked = {} if isinstance(module, str) else {k.lower(): v for k, v in dict(module).items()}
    name = module if isinstance(module, str) else asked.get("modulename", "")
    start = f"The module '{name}' cannot be found"
    if "requiredversion" in asked:
        return f"{start} with RequiredVersion '{asked['requiredversion']}'."
    parts = [
        f"{word} '{asked[word.lower()]}'"
        for word in ("ModuleVersion", "MaximumVersion")
        if word.lower() in asked
    ]
    return f"{start} with {' and '.join(parts)}." if parts else f"{start}."


def _import(ps: Session, name: str, module: Any) -> None:
    if isinstance(module, str):
        if module.lower() in ps.modules:
            return
        wanted: dict[str, Any] = {"Name": [module]}
    else:
        wanted = {"FullyQualifiedName": [Hashtable(module)]}
    try:
        ps.run("Import-Module", {**wanted, "ErrorAction": "Stop"})
    except NetException as error:
        made = ScriptRequiresException(
            f"The script '{name}' cannot be run because the following modules that are specified "
            f'by the "#requires" statements of the script are missing: {_missing(module)}.',
            error,
            error_id="ScriptRequiresMissingModules",
            category="ResourceUnavailable",
            target=name,
        )
        raise made from error


def _refuse(name: str, reason: str, error_id: str) -> None:
    raise ScriptRequiresException(
        f"The script '{name}' cannot be run because it {reason}",
        error_id=error_id,
        category="ResourceUnavailable",
        target=name,
    )
