"""What a session and its commands ask of the host that runs them (PSHost, PSHostUserInterface)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session


class Host(Protocol):
    """The console, the prompt, or a process that runs a job."""

    output: TextIO
    errors: TextIO
    is_interactive: bool
    echoes_input: bool
    transcripts: list[Any]
    session: Session | None

    def out(self, session: Session, item: object) -> None:
        """One object of a script's output."""
        ...

    def new_formatter(self, session: Session) -> object:
        """A formatter onto this host's output."""
        ...

    def writer(self, session: Session) -> Callable[[object], None]:
        """The function that a script's output goes to."""
        ...

    def is_output(self, out: object) -> bool:
        """True where a command's output goes straight to the screen, and nowhere else."""
        ...

    def abandon(self) -> None:
        """Leaves out what was not printed yet."""
        ...

    def flush(self) -> None:
        """Ends what is still being laid out: a table waits for its rows."""
        ...

    def write_line(self, line: str, stream: str = "Output") -> None:
        """A line of output, or of an error that was printed among it."""
        ...

    def write_error(self, session: Session, record: object) -> None:
        """An error record on the error stream."""
        ...

    def settle(self) -> None:
        """What was written before must be seen before."""
        ...

    def write_message(self, session: Session, stream: str, text: str) -> None:
        """A warning, verbose or debug line."""
        ...

    def write_information(self, session: Session, record: object) -> None:
        """An object of the information stream."""
        ...

    def write_host(self, session: Session, message: object) -> None:
        """What Write-Host writes."""
        ...

    def stream(self, session: Session, stream: str, record: object) -> None:
        """A record of any stream, shown as it would be without redirection."""
        ...

    def write_progress(self, session: Session, record: object) -> None:
        """Progress is for terminals alone."""
        ...

    def read_line(self, session: Session, prompt: str, masked: bool = False) -> str | None:
        """A line from standard input, None at its end."""
        ...

    def choose(
        self, session: Session, caption: str, message: str, choices: object, default: int
    ) -> int:
        """The number of the choice that the user makes."""
        ...

    def inquire(self, session: Session, record: object) -> None:
        """Asks whether to go on."""
        ...

    def ask_for_parameters(self, command: str, position: int, missing: object) -> dict[str, object]:
        """Values for missing mandatory parameters."""
        ...

    def write_heading(self, caption: str, message: str) -> None:
        """What stands above questions."""
        ...

    def ask_for_value(self, field: object, kind: Type, prompt: str) -> tuple[bool, object]:
        """Whether a value was given for a field, and the value."""
        ...

    def run_prompt(self, session: Session, *, prompts: bool) -> int:
        """Commands of the console until `exit` or the input's end; the exit code."""
        ...

    @property
    def width(self) -> int:
        """Columns of the screen; 80 without a terminal, whatever COLUMNS says."""
        ...

    def renders_ansi(self, stream: TextIO) -> bool:
        """True where escape sequences are written: $PSStyle and NO_COLOR say so."""
        ...

    def rendered(self, session: Session, text: str) -> str:
        """A text as the screen gets it: without its escape sequences where all must be plain."""
        ...
