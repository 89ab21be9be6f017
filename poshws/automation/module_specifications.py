"""ModuleSpecification: a module as a manifest, a #Requires line or -FullyQualifiedName names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    MissingMemberException,
    NetException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN = ("modulename", "moduleversion", "maximumversion", "requiredversion", "guid")


class ModuleSpecification:
    """A name, perhaps with versions and a GUID.

    Made of a name or a hashtable; raises ArgumentException and MissingMemberException.
    """

    __slots__ = ("guid", "maximum_version", "name", "required_version", "version")
    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.ModuleSpecification"

    def __init__(self, given: Any = "") -> None:
        self.name = ""
        self.guid: Any = None
        self.version: Any = None
        self.maximum_version: str | None = None
        self.required_version: Any = None
        if given is None:
            raise ArgumentNullException("moduleSpecification")
        if hasattr(given, "items"):
            self._read({str(key).lower(): (key, value) for key, value in given.items()})
        else:
            self.name = str(given)

    def _read(self, given: Mapping[str, tuple[object, object]]) -> None:
        wrong = [f"'{key}'" for name, (key, _) in given.items() if name not in KNOWN]
        if wrong:
            raise ArgumentException(
                "The hashtable describing a module contains one or more members that are not valid."
                " The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove"
                f" the members that are not valid ({', '.join(wrong)}), then try again."
            )
        if "modulename" not in given:
            raise MissingMemberException(
                "The 'ModuleName' member does not exist in the hashtable that describes this"
                " module."
            )
        self.name = str(given["modulename"][1])
        self.version = _converted(given, "moduleversion", "System.Version")
        self.required_version = _converted(given, "requiredversion", "System.Version")
        self.guid = _converted(given, "guid", "System.Guid")
        if "maximumversion" in given:
            self.maximum_version = str(given["maximumversion"][1])
        if not (self.version or self.required_version or self.maximum_version):
            raise MissingMemberException(
                "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist"
                " in"
                " the hashtable that describes this module. One of these three members must exist,"
                " and be assigned a version number in the format 'n.n.n.n'."
            )

        for title, value in (
            ("ModuleVersion", self.version),
            ("MaximumVersion", self.maximum_version),
        ):
            if self.required_version and value:
                raise ArgumentException(
                    f"The parameters {title} and RequiredVersion cannot be used together. Please"
                    " specify only one parameter."
                )

    @staticmethod
    def try_parse(text: str, result: Any) -> bool:
        """Reads what `str` writes: a hashtable of constants."""
        script, _, problems = execution_context.current.services.parse_text(text or "", None)
        found = next((each for each in script.descendants() if _is_table(each, text)), None)
        if problems or found is None:
            return False
        try:
            result.value = ModuleSpecification(execution_context.current.services.safe_value(found))
        except NetException:
            return False
        return True

    def __str__(self) -> str:
        if self.guid is None and not (
            self.version or self.maximum_version or self.required_version
        ):
            return self.name
        text = f"@{{ ModuleName = '{self.name}'"
        if self.guid is not None:
            text += f"; Guid = '{{{self.guid}}}' "  # with the blank
        for title, value in (
            ("RequiredVersion", self.required_version),
            ("ModuleVersion", self.version),
            ("MaximumVersion", self.maximum_version),
        ):
            if value:
                text += f"; {title} = '{value}'"
        return f"{text} }}"

    def to_string(self) -> str:
        return str(self)


class ModuleSpecificationComparer:
    """Compares specifications by what they say; the case of a name does not count."""

    __slots__ = ()
    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.ModuleSpecificationComparer"

    def equals(self, x: ModuleSpecification | None, y: ModuleSpecification | None) -> bool:
        if x is None or y is None:
            return x is y
        return x.name.casefold() == y.name.casefold() and _said(x) == _said(y)

    def get_hash_code(self, obj: ModuleSpecification | None) -> int:
        return 0 if obj is None else hash((obj.name, *map(str, _said(obj)))) & 0x7FFFFFFF


def _said(each: ModuleSpecification) -> tuple[Any, ...]:
    return each.guid, each.required_version, each.version, each.maximum_version


def _is_table(node: Any, text: str) -> bool:
    return type(node).__name__ == "Hashtable" and node.extent.text == text.strip()


def _converted(given: Mapping[str, tuple[object, object]], name: str, kind: str) -> object:
    return convert(given[name][1], declared_type(kind)) if name in given else None
