"""Gets schemas that others refer to, from files and from servers."""

from __future__ import annotations

from urllib.parse import urlsplit

from poshws.commands.utility.json.schema.errors import FetchFailed
from poshws.commands.utility.json.schema.reader import read_schema


def fetch_schema(address: str) -> object:
    """The schema at an address of http, https or file; FetchFailed for one that can't be had."""
    from urllib.request import urlopen  # deferred

    if urlsplit(address).scheme not in ("http", "https", "file"):
        raise FetchFailed
    try:
        with urlopen(address) as answer:
            return read_schema(answer.read().decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise FetchFailed from error
