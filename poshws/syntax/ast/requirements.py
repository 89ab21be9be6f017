"""What the `#Requires` comments of a script ask for."""

from __future__ import annotations

from typing import Any


class ScriptRequirements:
    """The #Requires lines of a script put together; None or empty where nothing is asked."""

    __slots__ = (
        "is_elevation_required",
        "required_application_id",
        "required_assemblies",
        "required_modules",
        "required_ps_editions",
        "required_ps_version",
    )

    def __init__(self) -> None:
        self.required_application_id: str | None = None
        self.required_ps_version: str | None = None
        self.required_ps_editions: list[str] = []
        # A module is its name, or a dict with the keys of a module specification.
        self.required_modules: list[str | dict[str, Any]] = []
        self.required_assemblies: list[str] = []
        self.is_elevation_required = False
