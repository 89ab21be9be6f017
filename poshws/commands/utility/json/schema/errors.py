"""Why a schema can't be used, or a value can't be checked."""

from __future__ import annotations


class BadSchema(ValueError):
    """A text that JsonSchema.Net's reader takes for no schema.

    `is_fatal`: what it throws ends the command; of the rest the command only tells.
    """

    def __init__(self, reason: str, *, is_fatal: bool = False) -> None:
        super().__init__(reason)
        self.is_fatal = is_fatal


class UnresolvedReference(Exception):
    """A reference that leads nowhere; the text is .NET's."""

    def __init__(self, address: str) -> None:
        super().__init__(f"Could not resolve '{address}'")


class FetchFailed(Exception):
    """A schema elsewhere that could not be had; the text is .NET's, the reason the cause."""

    def __init__(self) -> None:
        name = "Microsoft.PowerShell.Commands.JsonSchemaReferenceResolutionException"
        super().__init__(f"Exception of type '{name}' was thrown.")


class CannotEvaluate(Exception):
    """Something that stops JsonSchema.Net in the middle, as a number no decimal holds."""
