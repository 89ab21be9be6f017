"""The words behind `poshws ws` → settings."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from dataclasses import replace
from typing import TYPE_CHECKING

from poshws.apps.connection_arguments import (
    BadArgument,
    CommandLine,
    add_line_arguments,
    connection_options_of,
    seconds,
)
from poshws.apps.ws import exit_codes
from poshws.apps.ws.settings import QUIET, Settings
from poshws.engine.messages import EngineError
from poshws.engine.websocket.dialer import check_url, read_url

if TYPE_CHECKING:
    from poshws.engine.websocket.connection_options import ConnectionOptions

OPEN_TIMEOUT = 30.0  # seconds

DESCRIPTION = f"""\
Opens a WebSocket by hand. At a terminal it is a console: what is typed is sent, what comes is
shown, JSON in colours. Elsewhere each line of standard input is a message, and each message that
comes is written to standard output as it is, with an end of line behind it. At the end of the
input the connection is closed once nothing has come for {QUIET:g} seconds (see -w and --stay)."""

EXAMPLES = """\
examples:
  poshws ws localhost:8091
  poshws ws wss://feed.example.com --token-env FEED_TOKEN -x '{"subscribe": "ABC"}' --stay
  poshws ws wss://chat.example.com --record chat.jsonl
  echo '{"ping": 1}' | poshws ws wss://feed.example.com --count 1 | jq .pong"""

WEB_SCHEMES = {"http": "ws", "https": "wss"}
SIZES = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}


def parser() -> CommandLine:
    """All options."""
    from poshws.apps.ws.slash_commands import help_text  # deferred

    parser = CommandLine(
        "poshws ws",
        usage="poshws ws URL [options]",
        description=DESCRIPTION,
        epilog=f"at the console:\n{help_text()}\n\n{exit_codes.OF_WS}\n\n{EXAMPLES}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "url", nargs="?", metavar="URL", help="ws://… or wss://…; ws:// if it names no scheme"
    )
    parser.add_argument("-c", "--connect", metavar="URL", help="the same, as wscat has it")
    add_talk_arguments(parser)
    add_view_arguments(parser)
    add_line_arguments(parser, timeout=OPEN_TIMEOUT)
    return parser


def add_talk_arguments(parser: CommandLine) -> None:
    """What is sent, and when it ends."""
    group = parser.add_argument_group("what is sent, and when it ends")
    add = group.add_argument
    add("-x", "--execute", action="append", default=[], metavar="MESSAGE",
        help="sends this in place of standard input; may be repeated")  # fmt: skip
    add("-i", "--interactive", action="store_true", help="reads standard input behind -x, too")
    add("-b", "--binary", action="store_true",
        help="sends binary messages; in a pipe the input as it is read, and nothing is put "
        "between what comes")  # fmt: skip
    add("-w", "--wait", type=wait_time, metavar="TIME",
        help="closes so long after the last message was sent, -1: never (see --stay)")  # fmt: skip
    add("--stay", "--no-close", action="store_true",
        help="stays until the server closes or Ctrl+C")  # fmt: skip
    add("--count", type=positive, metavar="N", help="closes when N messages came")
    add("--max-time", type=seconds, metavar="TIME", help="closes after so long in any case")
    add("--reconnect", action="store_true",
        help="connects again when the connection is lost or cannot be opened")  # fmt: skip
    add("--ping", type=seconds, default=0.0, metavar="TIME",
        help="sends a ping so often, and drops a connection that does not answer")  # fmt: skip
    add("--max-size", type=size, metavar="SIZE",
        help="closes (1009) for a message that is larger, such as 64k or 1m")  # fmt: skip


def add_view_arguments(parser: CommandLine) -> None:
    """What is shown and recorded."""
    group = parser.add_argument_group("what is shown and recorded")
    add = group.add_argument
    add("-P", "--show-ping-pong", action="store_true",
        help="shows pings and pongs, in a pipe on standard error")  # fmt: skip
    add("-v", "--verbose", action="store_true",
        help="in a pipe: says on standard error when the connection opens and closes")  # fmt: skip
    add("--no-colour", "--no-color", action="store_true",
        help="no colours, as with NO_COLOR in the environment")  # fmt: skip
    add("--record", metavar="FILE",
        help="writes all that happens to a file, a JSON object on each line, for "
        "'poshws serve --replay FILE'")  # fmt: skip
    add("--record-secrets", action="store_true",
        help="with the values of headers and the whole URL, left out otherwise")  # fmt: skip


def settings_of(words: list[str]) -> Settings:
    """What the words ask for; help and mistakes end the program (SystemExit)."""
    command_line = parser()
    given = command_line.parse_args(words)
    try:
        options = replace(
            connection_options_of(given), ping_interval=given.ping, maximum_size=given.max_size
        )
        return checked(given, options)
    except BadArgument as bad:
        command_line.error(str(bad))
    except EngineError as error:
        command_line.error(error.message)


def checked(given: Namespace, options: ConnectionOptions) -> Settings:
    """The settings; raises BadArgument or EngineError for what does not go together."""
    if (given.url is None) is (given.connect is None):
        raise BadArgument("One URL is needed." if given.url is None else "There are two URLs.")
    if given.record_secrets and not given.record:
        raise BadArgument("--record-secrets needs --record FILE.")
    messages = tuple(map(message, given.execute))
    stays = given.stay or (given.wait is not None and given.wait < 0)
    return Settings(
        url=whole_url(given.url or given.connect),
        connection=options,
        messages=messages,
        reads_input=not messages or given.interactive,
        wait=None if stays else given.wait,
        stays=stays,
        count=given.count,
        most_time=given.max_time,
        is_binary=given.binary,
        reconnects=given.reconnect,
        shows_control=given.show_ping_pong,
        is_verbose=given.verbose,
        has_colours=not given.no_colour,
        record=given.record,
        records_secrets=given.record_secrets,
    )


def whole_url(word: str) -> str:
    """A URL as it is meant: localhost:8080 and https://host are fine; raises EngineError."""
    word = word.strip()
    scheme, mark, rest = word.partition("://")
    if not mark:
        word = "ws://" + (f"localhost{word}" if word.startswith(":") else word)
    elif scheme.lower() in WEB_SCHEMES:
        word = f"{WEB_SCHEMES[scheme.lower()]}://{rest}"
    check_url(word)
    read_url(word)
    return word


def message(word: str) -> str:
    """A message of the command line, which may hold bytes that are no text."""
    try:
        word.encode()
    except UnicodeEncodeError:
        raise BadArgument("A message of -x is not UTF-8.") from None
    return word


def wait_time(word: str) -> float:
    """A time, or -1."""
    return -1.0 if word.strip() == "-1" else seconds(word)


def positive(word: str) -> int:
    """A number from 1."""
    if not (word.isascii() and word.isdigit() and int(word) > 0):
        raise ArgumentTypeError(f"'{word}' is no number from 1")
    return int(word)


def size(word: str) -> int:
    """A number of bytes, such as 500, 64k, 1m or 1MiB."""
    found = re.fullmatch(r"(\d{1,15})\s*([kmg]?)(?:i?b)?", word.strip().lower(), re.ASCII)
    if not found or not int(found[1]):
        raise ArgumentTypeError(f"'{word}' is no size; write it like 500, 64k or 1m")
    return int(found[1]) * SIZES[found[2]]


def is_terminal() -> bool:
    """Whether somebody sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()
