"""What happens on a connection → lines of a file, each on the disk before the next thing happens.

The file is its owner's only. Of the URL and the headers it holds no secrets, unless they are asked
for; what messages say is recorded as it is.
"""

from __future__ import annotations

import os
import stat
import time
from typing import TYPE_CHECKING, Any

from poshws.apps.ws.recording import VERSION, content, line_of
from poshws.engine.websocket.connection_options import shown_url

if TYPE_CHECKING:
    from poshws.engine.websocket.connection_options import ConnectionOptions

HIDDEN = "***"


class Recorder:
    """A recording that is being written."""

    def __init__(self, path: str, *, has_secrets: bool = False) -> None:
        """Begins the file anew; raises OSError."""
        self._has_secrets = has_secrets
        self._file: int | None = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        if stat.S_ISREG(os.fstat(self._file).st_mode):
            os.fchmod(self._file, 0o600)  # it may have been there before
        self._begun = time.time() - time.monotonic()  # a clock that is set must not move anything
        self.failure = ""

    def opened(self, url: str, options: ConnectionOptions, subprotocol: str | None) -> None:
        """There is a connection."""
        headers = {n: v if self._has_secrets else HIDDEN for n, v in options.headers}
        facts: dict[str, Any] = {
            "version": VERSION,
            "url": url if self._has_secrets else shown_url(url),
        }
        if options.origin:
            facts["origin"] = options.origin
        if headers:
            facts["headers"] = headers
        if subprotocol:
            facts["subprotocol"] = subprotocol
        self._put(False, "open", facts)

    def message(self, is_incoming: bool, data: bytes, text: str | None) -> None:
        """A message came or went."""
        self._put(is_incoming, "binary" if text is None else "text", content(data, text))

    def control(self, is_incoming: bool, kind: str, data: bytes) -> None:
        """A ping or a pong came, or went because it was asked for."""
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = None
        self._put(is_incoming, kind, content(data, text))

    def closed(self, is_incoming: bool, code: int, reason: str) -> None:
        """The connection has ended."""
        self._put(is_incoming, "close", {"code": code, "reason": reason})

    def close(self) -> None:
        """Nothing more will be written."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _put(self, is_incoming: bool, kind: str, facts: dict[str, Any]) -> None:
        if self._file is None:
            return
        line = memoryview(line_of(self._begun + time.monotonic(), is_incoming, kind, **facts))
        try:
            while line:
                line = line[os.write(self._file, line) :]
        except OSError as error:
            self.failure = error.strerror or str(error)
            self.close()
