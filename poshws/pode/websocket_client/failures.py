"""Failures of the engine as errors of the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.powershell import MethodInvocationException
from poshws.engine.messages import EngineError
from poshws.pode.messages import thrown

if TYPE_CHECKING:
    pass


def raise_refusal(error: EngineError) -> None:
    """An engine's refusal as a script's `throw`."""
    raise thrown(error.message) from error


def raise_failed(error: Exception) -> None:
    """A reset that could not connect, or a message that the connection was lost with."""
    from poshws.engine.messages import reason  # deferred

    said = f"One or more errors occurred. ({reason(error)})"
    text = f'Exception calling "Wait" with "1" argument(s): "{said}"'
    failed = MethodInvocationException(text, error_id="AggregateException")
    failed.error_record.command_class = "Wait-PodeTaskNetInternal"
    failed.error_record.category_info.activity = "Wait-PodeTaskNetInternal"
    raise failed from error
