"""What `poshws ws` is asked for, once its command line has been understood."""

from __future__ import annotations

from dataclasses import dataclass, field

from poshws.engine.websocket.connection_options import PLAIN, ConnectionOptions

QUIET = 2.0  # seconds without a message after which nothing more is expected


@dataclass(frozen=True)
class Settings:
    """A conversation; times are in seconds."""

    url: str = field(repr=False)
    connection: ConnectionOptions = PLAIN
    messages: tuple[str, ...] = ()  # to send once the connection is open
    reads_input: bool = True  # whether messages come from standard input, too
    wait: float | None = None  # how long to stay after the last message; None: until it is quiet
    stays: bool = False  # until the other side closes
    count: int | None = None  # messages to receive
    most_time: float | None = None  # for all of it
    is_binary: bool = False
    reconnects: bool = False
    shows_control: bool = False  # pings and pongs
    is_verbose: bool = False
    has_colours: bool = True
    record: str | None = None
    records_secrets: bool = False
