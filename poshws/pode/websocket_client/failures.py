"""Failures of the engine as errors of the script."""

from __future__ import annotations

from poshws.corelib.exceptions.powershell import MethodInvocationException
from poshws.engine.messages import EngineError, reason
from poshws.pode.messages import thrown


def raise_refusal(error: EngineError) -> None:
    """An engine's refusal as a script's `throw`."""
    raise thrown(error.message) from error


def raise_failed(error: Exception) -> None:
    """A reset that could not connect, or a message that the connection was lost with.

    .NET says of every connection that does not come about the same.
    """
    unreachable = isinstance(error, OSError) and not isinstance(error, ConnectionResetError)
    what = "Unable to connect to the remote server" if unreachable else reason(error)
    said = f"One or more errors occurred. ({what})"
    text = f'Exception calling "Wait" with "1" argument(s): "{said}"'
    failed = MethodInvocationException(text, error_id="AggregateException")
    failed.error_record.command_class = "Wait-PodeTaskNetInternal"
    failed.error_record.category_info.activity = "Wait-PodeTaskNetInternal"
    raise failed from error
