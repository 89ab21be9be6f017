"""-OutFile: the body of a response in a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from poshws.corelib.io.failures import failure_of

if TYPE_CHECKING:
    import httpx

    from poshws.commands.utility.web.exchange import Exchange
    from poshws.commands.utility.web.options import Options


def save(options: Options, exchange: Exchange, response: httpx.Response) -> None:
    """Into the file, or under the last part of the address into the folder.

    What -Resume fetched is put behind what is there.
    """
    path = options.out_file
    if path is None:
        return
    if os.path.isdir(path):
        last = unquote_plus(response.url.path.rpartition("/")[2])
        path = os.path.join(path, os.path.basename(last))
    options.session.write_verbose(f"File Name: {os.path.basename(path)}")
    continues = exchange.resumes and response.status_code == 206
    try:
        with open(path, "ab" if continues else "wb") as file:
            file.write(response.content)
    except OSError as error:
        raise failure_of(error, path) from None
