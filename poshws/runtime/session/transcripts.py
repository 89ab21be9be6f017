"""Transcripts: what the host shows is written into files as well, without its colours."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any, TextIO

from poshws.formatting.style import strip
from poshws.objects.conversion.strings import convert_to_string

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

RULE = "**********************"


class Transcript:
    """One file that what is shown goes into."""

    def __init__(self, path: str) -> None:
        """Opens the file to add to it; raises OSError."""
        self.path = path
        self.file = open(path, "a", encoding="utf-8", errors="replace")  # noqa: SIM115

    def write(self, text: str) -> None:
        self.file.write(strip(text))
        self.file.flush()

    def close(self) -> None:
        self.file.close()


class CopiedStream:
    """A stream whose text goes into the transcripts, too."""

    def __init__(self, stream: TextIO, transcripts: list[Transcript]) -> None:
        self.stream = stream
        self.transcripts = transcripts

    def write(self, text: str) -> int:
        for transcript in self.transcripts:
            transcript.write(text)
        return self.stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def start(host: Any, transcript: Transcript, header: str) -> None:
    """From now on what the host shows goes into the transcript."""
    host.settle()
    host.transcripts.append(transcript)
    if len(host.transcripts) == 1:
        host.output = CopiedStream(host.output, host.transcripts)
        host.errors = CopiedStream(host.errors, host.transcripts)
    transcript.write(header + "\n")


def stop(host: Any) -> Transcript | None:
    """Ends the last transcript that was started; None where there is none."""
    if not host.transcripts:
        return None
    host.settle()
    transcript: Transcript = host.transcripts.pop()
    transcript.write(f"{RULE}\nPowerShell transcript end\nEnd time: {now()}\n{RULE}\n")
    transcript.close()
    if not host.transcripts:
        host.output = host.output.stream
        host.errors = host.errors.stream
    return transcript


def now() -> str:
    return time.strftime("%Y%m%d%H%M%S")


def header_text(session: Session, *, minimal: bool) -> str:
    """What a transcript begins with: when, who, where, and which PowerShell."""
    lines = [RULE, "PowerShell transcript start", f"Start time: {now()}"]
    if not minimal:
        import getpass  # deferred
        import platform  # deferred

        user = f"{platform.node()}\\{getpass.getuser()}"
        system = os.uname()
        lines += [
            f"Username: {user}",
            f"RunAs User: {user}",
            "Configuration Name: ",
            f"Machine: {platform.node()} (Unix {system.release.partition('-')[0]})",
            f"Host Application: {' '.join(sys.argv)}",
            f"Process ID: {os.getpid()}",
        ]
        for name, value in session.get_variable("PSVersionTable").items():
            shown = (
                ", ".join(map(convert_to_string, value))
                if isinstance(value, list)
                else convert_to_string(value)
            )
            lines.append(f"{convert_to_string(name)}: {shown}")
    return "\n".join([*lines, RULE])
