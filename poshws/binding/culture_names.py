"""The check that an argument names a culture."""

from __future__ import annotations

from poshws.binding.validation import ValidateSetAttribute


class ValidateCultureNames(ValidateSetAttribute):
    """ValidateSet of the names of all cultures, after some words of the command's own."""

    NAME = ValidateSetAttribute.NAME
    __slots__ = ("words",)

    def __init__(self, *words: str) -> None:
        super().__init__("")
        self.folded = set()
        self.words = words

    @property
    def valid_values(self) -> list[str]:
        """The words, the invariant culture's empty name, and the names."""
        from poshws.corelib.globalization.culture_names import culture_names  # deferred

        return [*self.words, "", *culture_names()]

    def validate_element(self, element: object, session: object) -> None:
        self.folded = self.folded or {each.lower() for each in self.valid_values}
        super().validate_element(element, session)
