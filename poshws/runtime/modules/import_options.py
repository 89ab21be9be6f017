"""What Import-Module was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pass


class Options:
    """What Import-Module was asked for."""

    def __init__(self) -> None:
        self.patterns: dict[str, tuple[str, ...] | None] = {}
        self.prefix = ""
        self.arguments: list[Any] = []
        self.minimum: Any = None
        self.maximum: Any = None
        self.required: Any = None
        self.guid: Any = None
        self.force = self.pass_thru = self.as_custom_object = self.no_clobber = False
        self.local = self.is_global = self.disable_name_checking = False

    @property
    def has_constraints(self) -> bool:
        """Whether a certain version is asked for."""
        return any(x is not None for x in (self.minimum, self.maximum, self.required, self.guid))

    def accepts(self, version: object, guid: object) -> bool:
        """Whether a module's version and GUID are those asked for."""
        if self.guid is not None and str(self.guid) != str(guid):
            return False
        numbers = padded(version)
        if self.required is not None:
            return numbers == padded(self.required)
        if self.minimum is not None and numbers < padded(self.minimum):
            return False
        return self.maximum is None or numbers <= padded(self.maximum)


def padded(version: object) -> tuple[int, ...]:
    """A version's four numbers, -1 for those it lacks, as .NET compares them."""
    numbers = tuple(int(part) for part in str(version).split(".") if part.isdigit())
    return numbers + (-1,) * (4 - len(numbers))
