"""The hashtable that names a module → what is wrong with it, in PowerShell's words."""

from __future__ import annotations

_MEMBERS = ("modulename", "moduleversion", "maximumversion", "requiredversion", "guid")
_VERSIONS = ("moduleversion", "maximumversion", "requiredversion")


def specification_problem(table: dict[str, object]) -> str | None:
    """The message, or None where the table names a module."""
    values = {key.lower(): value for key, value in table.items()}
    wrong = [f"'{key}'" for key in table if key.lower() not in _MEMBERS]
    for key in _VERSIONS:
        if key in values and not is_version(_text(values[key])):
            return (
                f'Cannot convert value "{_text(values[key])}" to type "System.Version". Error: '
                "\"Version string portion was too short or too long. (Parameter 'input')\""
            )
    if wrong:
        return (
            "The hashtable describing a module contains one or more members that are not valid. "
            "The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove "
            f"the members that are not valid ({', '.join(wrong)}), then try again."
        )
    if not values.get("modulename"):
        return "The 'ModuleName' member does not exist in the hashtable that describes this module."
    if not any(key in values for key in _VERSIONS):
        return (
            "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in "
            "the hashtable that describes this module. One of these three members must exist, "
            "and be assigned a version number in the format 'n.n.n.n'."
        )
    return None


def _text(value: object) -> str:
    """A value as PowerShell writes it: a whole number has no point."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def is_version(text: str) -> bool:
    """Whether .NET reads the text as a version: two to four whole numbers."""
    parts = text.strip().split(".")
    return 2 <= len(parts) <= 4 and all(part.strip().isdigit() for part in parts)
