"""Blocks whose streams are those of the host, whatever the caller redirects.

PowerShell runs a script method, `{ }.Invoke()`, a calculated property and their like as a pipeline
of its own (ErrorHandlingBehavior.WriteToExternalErrorPipe): errors that end a statement reach the
caller as exceptions, all others are shown by the host as bare text. The block that reads a script
property drops them (SwallowErrors).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from poshws.corelib.current_session import current_session
from poshws.runtime.commands.block_calls import value_of_call
from poshws.runtime.execution.streams import Streams

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session

_SWALLOWING = Streams().with_sinks(error=lambda record: None)


class OwnStreams:
    """`with OwnStreams(ps):` what runs inside has the streams of the host."""

    __slots__ = ("before", "propagate", "ps", "swallows")

    def __init__(self, ps: Session, *, swallows: bool = False) -> None:
        self.ps = ps
        self.swallows = swallows

    def __enter__(self) -> None:
        ps = self.ps
        self.before, self.propagate = ps.streams, ps.propagate
        ps.streams = _SWALLOWING if self.swallows else _external(ps)
        ps.propagate = True

    def __exit__(self, *error: object) -> None:
        self.ps.streams, self.ps.propagate = self.before, self.propagate


def _external(ps: Session) -> Streams:
    host: Any = ps.host
    write = getattr(host, "write_external_error", None)
    if write is None:
        return Streams()
    return Streams().with_sinks(error=write)


def call_member_block(
    script: ScriptBlock, this: Any, arguments: Sequence[object], swallows: bool = False
) -> object:
    """What a block gives that is a method or part of a property of `$this`."""
    with OwnStreams(current_session(), swallows=swallows):
        return value_of_call(script, this, arguments)
