"""What Invoke-Pester was asked for, from its parameters or from a configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.pester.filters import Filters
from poshws.runtime.execution.enumeration import is_dictionary
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


@dataclass
class Settings:
    """One run's settings; containers are paths or code, each with the data for its parameters."""

    paths: list[str] = field(default_factory=list)
    blocks: list[ScriptBlock] = field(default_factory=list)
    containers: list[tuple[str | ScriptBlock, Any]] = field(default_factory=list)
    excluded_paths: list[str] = field(default_factory=list)
    filters: Filters = field(default_factory=Filters)
    output: str = "Normal"
    passes_through: bool = False
    exits: bool = False
    throws: bool = False
    result_file: str = ""
    result_format: str = "NUnitXml"
    is_legacy: bool = False
    should_action: str = "Stop"

    def take_legacy(self, session: Session, scripts: list[Any]) -> None:
        """Adds what -Script names: paths, and hashtables with Path and Parameters."""
        for script in scripts:
            self.is_legacy = True
            if isinstance(script, ScriptBlock):
                self.blocks.append(script)
            elif is_dictionary(script):
                path = session.locations.place(str(convert_to_string(script.get("Path")))).path
                self.containers.append((path, script.get("Parameters")))
            else:
                self.paths.append(session.locations.place(str(convert_to_string(script))).path)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was named to run."""
        return not (self.paths or self.blocks or self.containers)

    def take_containers(self, containers: list[object]) -> None:
        """Adds what New-PesterContainer made."""
        for container in containers:
            item = get_member(container, "Item")
            data = get_member(container, "Data")
            self.containers.append((item if isinstance(item, ScriptBlock) else str(item), data))


def from_configuration(configuration: object) -> Settings:
    """The settings of a configuration, or of a hashtable of the same shape."""

    def value(section: str, name: str) -> Any:
        inner = get_member(configuration, section)
        option = None if inner is None else get_member(inner, name)
        held = None if option is None else get_member(option, "Value")
        return held if held is not None and not isinstance(option, (str, list, bool)) else option

    def strings(section: str, name: str) -> list[str]:
        found = value(section, name)
        if found is None:
            return []
        return [str(each) for each in found] if isinstance(found, list) else [str(found)]

    blocks = value("Run", "ScriptBlock")
    settings = Settings(
        paths=[path for path in strings("Run", "Path") if path and path != "."],
        blocks=list(ensure_list(blocks)) if blocks is not None else [],
        excluded_paths=strings("Run", "ExcludePath"),
        filters=Filters(
            tuple(strings("Filter", "Tag")),
            tuple(strings("Filter", "ExcludeTag")),
            tuple(strings("Filter", "FullName")),
        ),
        output=str(value("Output", "Verbosity") or "Normal"),
        passes_through=bool(value("Run", "PassThru")),
        exits=bool(value("Run", "Exit")),
        throws=bool(value("Run", "Throw")),
        should_action=str(value("Should", "ErrorAction") or "Stop"),
    )
    containers = value("Run", "Container")
    if containers is not None:
        settings.take_containers(ensure_list(containers))
    if value("TestResult", "Enabled"):
        settings.result_file = str(value("TestResult", "OutputPath") or "testResults.xml")
        settings.result_format = str(value("TestResult", "OutputFormat") or "NUnitXml")
    return settings
