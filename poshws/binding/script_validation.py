"""[ValidateScript]."""

from __future__ import annotations

from typing import Any

from poshws.binding.messages import MESSAGES
from poshws.binding.validation import (
    PREFIX,
    ValidateEnumeratedArgumentsAttribute,
    fail_with,
    need_element,
)
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.arguments import invalid_argument
from poshws.objects.conversion.truth import truth


class ValidateScriptAttribute(ValidateEnumeratedArgumentsAttribute):
    """A scriptblock that says whether ``$_`` is good."""

    NAME = PREFIX + "ValidateScriptAttribute"
    PROPERTIES = {"errormessage": ("error_message", "string")}
    __slots__ = ("error_message", "script_block")

    def __init__(self, script_block: Any) -> None:
        if script_block is None:
            raise invalid_argument("scriptBlock")
        self.script_block = script_block
        self.error_message = ""

    def validate_element(self, element: object, session: Any) -> None:
        need_element(element)

        session = session if session is not None else current_session()
        output = session.invoke(self.script_block, dollar_under=element)
        result = output[0] if len(output) == 1 else output
        if not truth(result):
            wanted = self.error_message or MESSAGES["ValidateScriptFailure"]
            fail_with("ValidateScriptFailure", wanted, element, self.script_block)
