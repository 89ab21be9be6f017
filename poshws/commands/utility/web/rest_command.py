"""Invoke-RestMethod."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, Param, Range, cmdlet
from poshws.commands.utility.web.answer import data_answers
from poshws.commands.utility.web.methods import MOST
from poshws.commands.utility.web.options import Options
from poshws.commands.utility.web.parameters import WebParameters


@cmdlet("Invoke-RestMethod", alias="irm", default_set="StandardMethod")
def invoke_rest_method(
    *,
    follow_rel_link: Annotated[bool, Param(alias="FL")] = False,
    maximum_follow_rel_link: Annotated[int, Param(alias="ML"), Range(1, MOST)] = MOST,
    response_headers_variable: Annotated[str, Param(alias="RHV")] = "",
    status_code_variable: str = "",
    given: WebParameters,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Asks a web service and gives the data of its answer.

    JSON becomes objects, XML an XmlDocument, the items of a feed single objects, all else text.

    -FollowRelLink                    Fetches the pages that the answer links as next, too.
    -MaximumFollowRelLink             How many pages at most.
    -ResponseHeadersVariable          The variable that gets the headers.
    -StatusCodeVariable               The variable that gets the status.

    PS> (Get-Command Invoke-RestMethod).Name
    Invoke-RestMethod
    """
    yield from data_answers(Options(cmdlet))
