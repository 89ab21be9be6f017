"""What a script writes in a new session, for tests."""

from __future__ import annotations

import io

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_text


def output(script: str) -> str:
    """The text that the script writes, its errors left out."""
    written = io.StringIO()
    host = ConsoleHost(written, io.StringIO())
    session = new_session(host)
    try:
        run_text(session, script)
        host.flush()
    finally:
        leave_session(session)
        session.close()
    return written.getvalue()
