"""Invoke-WebRequest."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.binding import CmdletContext, cmdlet
from poshws.commands.utility.web.answer import page_answers
from poshws.commands.utility.web.methods import COMMANDS
from poshws.commands.utility.web.options import Options
from poshws.commands.utility.web.parameters import WebParameters


@cmdlet(
    "Invoke-WebRequest",
    alias="iwr",
    default_set="StandardMethod",
    output=f"{COMMANDS}.BasicHtmlWebResponseObject",
)
def invoke_web_request(
    *,
    given: WebParameters,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Asks a web server and gives its answer: status, headers and content.

    PS> (Get-Command Invoke-WebRequest).Name
    Invoke-WebRequest
    """
    yield from page_answers(Options(cmdlet))
