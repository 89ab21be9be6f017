"""Parameters that want a scriptblock with something in it."""

from __future__ import annotations

from poshws.binding.validation import ValidateArgumentsAttribute
from poshws.corelib.exceptions.powershell import ValidationMetadataException
from poshws.pode.messages import MESSAGES
from poshws.pode.server.facts import is_empty


class NonEmptyScript(ValidateArgumentsAttribute):
    """Refuses `{ }`, as the ValidateScript of Pode's functions does."""

    __slots__ = ("_message_id",)

    def __init__(self, message_id: str) -> None:
        self._message_id = message_id

    def validate(self, value: object, session: object = None) -> None:
        if is_empty(value):
            raise ValidationMetadataException(MESSAGES[self._message_id])
