"""What leaves a block other than by its end. None is an Exception: handlers of errors see none."""

from __future__ import annotations


class Signal(BaseException):
    """The root of all jumps."""


class BreakSignal(Signal):
    """A `break` that looks for its loop outside the function it stands in."""

    def __init__(self, label: str | None = None) -> None:
        self.label = label


class ContinueSignal(Signal):
    """A `continue` that looks for its loop outside the function it stands in."""

    def __init__(self, label: str | None = None) -> None:
        self.label = label


class ReturnSignal(Signal):
    """A `return` inside a part of an expression; it ends the scriptblock around it."""

    def __init__(self, value: object = None) -> None:
        self.value = value


class ExitSignal(Signal):
    """`exit`: ends the script file, or the program."""

    def __init__(self, code: int = 0) -> None:
        self.code = code


class StopUpstream(Signal):
    """A stage has all it wants: what stands before it in the pipeline stops."""

    def __init__(self, stage: object) -> None:
        self.stage = stage


class PipelineStopped(Signal):
    """Ctrl+C, or the end of the session: everything stops, `finally` blocks run."""


class CannotWait(Signal):
    """A script waits for what only the event loop can bring, in whose middle it has been called."""


# What a trap's body says should happen next.
TRAP_CONTINUE = "continue"
TRAP_BREAK = "break"
TRAP_RETURN = "return"
