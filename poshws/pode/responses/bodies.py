"""Text and bytes to the body of a response: content type, caching, ranges and compression."""

from __future__ import annotations

import gzip
import time
import zlib
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.responses.status import set_status
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable
    from poshws.runtime.session.session import Session

CHARSET = "charset=utf-8"


def write_text(session: Session, text: str, content_type: str, status: int = 200) -> None:
    """Answers the request that runs with text."""
    event = web_event(session)
    if event is None:
        return
    if status != 200:
        set_status(session, status, page=False)
    write_bytes(session, event, text.encode("utf-8", "replace"), content_type, status)


def write_bytes(
    session: Session,
    event: Hashtable,
    data: bytes,
    content_type: str,
    status: int = 200,
    max_age: int | None = None,
) -> None:
    """Adds bytes to the body of an event's response; nothing is added for none.

    Pode announces the length of the last piece alone when a script writes twice; here it is that
    of the whole body.
    """
    exchange = exchange_of(event)
    if not data or exchange is None or exchange.taken:
        return
    headers = exchange.response.headers
    if max_age is not None:
        headers.set("Cache-Control", f"max-age={max_age}, must-revalidate")
        headers.set("Expires", formatdate(time.time() + max_age, usegmt=True))
    if content_type:
        # Pode adds it to types that have one, too: only a type that is nothing else is left alone.
        is_bare = content_type.lower() == CHARSET
        headers.set("Content-Type", content_type if is_bare else f"{content_type}; {CHARSET}")
    ranges: Any = event.get("Ranges")
    if ranges and exchange.response.status == 200 and status == 200:
        picked = pick_ranges(ranges, data)
        if picked is None:
            set_status(session, 416, page=False)
            return
        data, said = picked
        headers.set("Content-Range", said)
        set_status(session, 206, page=False)
    encoding = event.get("AcceptEncoding")
    if encoding and pode_of(session).setting("Web.Compression.Enable"):
        data = compressed(data, str(encoding))
        headers.set("Content-Encoding", str(encoding))
    exchange.response.body += data


def pick_ranges(ranges: list[Any], data: bytes) -> tuple[bytes, str] | None:
    """The parts of the data that were asked for, and the Content-Range; None if there are none."""
    size, parts, said = len(data), [], []
    for each in ranges:
        start, end = each.get("Start"), each.get("End")
        if start is None:
            count = min(int(end or 0), size)
            first, last = size - count, size - 1
            if not count:
                said.append(f"0-0/{size}")
                continue
        else:
            first, last = int(start), size - 1 if end is None else int(end)
        if not 0 <= first < size or last >= size:
            return None
        parts.append(data[first : last + 1])
        said.append(f"{first}-{last}/{size}")
    return b"".join(parts), f"bytes {', '.join(said)}"


def compressed(data: bytes, encoding: str) -> bytes:
    """The data in an encoding that the client takes."""
    if encoding == "gzip":
        return gzip.compress(data)
    if encoding == "deflate":
        packer = zlib.compressobj(wbits=-15)  # as .NET: without a header
        return packer.compress(data) + packer.flush()
    return data
