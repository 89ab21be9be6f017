"""Scripts at a terminal: a pseudo-terminal, and a person who looks at it and presses keys."""

from __future__ import annotations

import errno
import os
import pty
import re
import select
import signal
import sys
import time
from dataclasses import dataclass

LIMIT = 30  # seconds that a script may take
SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]")
CURSOR_QUESTION, CURSOR_ANSWER = "\x1b[6n", b"\x1b[1;1R"


@dataclass
class Shown:
    """How a script at a terminal ended, and what was on the screen, with its colours."""

    code: int
    raw: str

    @property
    def text(self) -> str:
        """What a person reads."""
        return SEQUENCE.sub("", self.raw).replace("\r\n", "\n")

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


class Terminal:
    """A script that has a terminal for its three streams; everything is bounded in time."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLUMNS="120", LINES="40", **environment)
            os.environ.pop("NO_COLOR", None)
            os.execv(sys.executable, [sys.executable, "-m", "poshws", *words])
        self._raw = ""
        self._is_gone = False

    def see(self, text: str, limit: float = LIMIT) -> None:
        """Reads until there is this text on the screen."""
        end = time.monotonic() + limit
        while text not in SEQUENCE.sub("", self._raw):
            assert time.monotonic() < end, f"no {text!r} in {self._raw!r}"
            assert self._read(), f"no {text!r} in {self._raw!r}"

    def type(self, keys: str) -> None:
        """Presses keys."""
        os.write(self._terminal, keys.encode())

    def finish(self, limit: float = LIMIT) -> Shown:
        """Reads until the script has ended; it has no time beyond the limit."""
        end = time.monotonic() + limit
        while self._read():
            assert time.monotonic() < end, f"still runs after {self._raw!r}"
        _, status = os.waitpid(self.pid, 0)
        self._is_gone = True
        return Shown(os.waitstatus_to_exitcode(status), self._raw)

    def kill(self) -> None:
        """Ends the script if it still runs."""
        if not self._is_gone:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self._is_gone = True
        os.close(self._terminal)

    def _read(self) -> bool:
        """Reads what has come within a moment; False when there is nobody who could write."""
        if not select.select([self._terminal], [], [], 0.2)[0]:
            return True
        try:
            data = os.read(self._terminal, 65536).decode("utf-8", "replace")
        except OSError as error:
            if error.errno != errno.EIO:  # Linux says so when the last writer has gone
                raise
            return False
        if CURSOR_QUESTION in data:
            os.write(self._terminal, CURSOR_ANSWER)
        self._raw += data
        return bool(data)
