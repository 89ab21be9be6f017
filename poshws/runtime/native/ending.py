"""The end of the process by a signal, as whoever sent it expects to see it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys


def end_by_signal(number: int) -> None:
    """Ends the process as the signal ends it, once all output is written."""
    with contextlib.suppress(RuntimeError):  # the signal came while it was being written
        sys.stdout.flush()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    # The first process of a container is one that signals do not end.
    os._exit(128 + number)
