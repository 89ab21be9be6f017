"""Where each stream of a running command goes: the host, another stream, a file or nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink

NAMES = ("error", "warning", "verbose", "debug", "information", "progress")


class Streams:
    """A sink per stream; None is the host."""

    __slots__ = NAMES

    def __init__(self, source: Streams | None = None) -> None:
        self.error: Sink | None = source.error if source else None
        self.warning: Sink | None = source.warning if source else None
        self.verbose: Sink | None = source.verbose if source else None
        self.debug: Sink | None = source.debug if source else None
        self.information: Sink | None = source.information if source else None
        self.progress: Sink | None = source.progress if source else None

    def with_sinks(self, **sinks: Sink | None) -> Streams:
        """A copy with some sinks replaced."""
        copy = Streams(self)
        for name, sink in sinks.items():
            setattr(copy, name, sink)
        return copy
