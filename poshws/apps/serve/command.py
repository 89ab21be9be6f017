"""`poshws serve --replay FILE`: a recorded conversation as a server for tests."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from argparse import ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from poshws.apps.connection_arguments import (
    BadArgument,
    CommandLine,
    add_key_arguments,
    file_at,
    key_password,
)
from poshws.apps.serve.replay import FULL_SPEED, ReplayServer
from poshws.apps.ws import exit_codes
from poshws.apps.ws.arguments import positive
from poshws.apps.ws.recording import BadRecording, read_recording
from poshws.corelib.text.control_characters import without_control
from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    import ssl

    from poshws.apps.ws.recording import Entry

DESCRIPTION = """\
Plays a recording of 'poshws ws --record FILE' as a WebSocket server. The URL is written to standard
output once it listens. Each client gets what the recorded one received, at the recorded times;
where the recording has a message of the client, one has to come before it goes on. It closes with
the recorded code; where the client closed, it waits for that; where the recording just ends, with
1000. A recording with several connections plays one to each client, in turn."""

EXAMPLES = """\
examples:
  poshws serve --replay chat.jsonl --port 8091
  poshws serve --replay chat.jsonl --speed full --strict --connections 1"""


def parser() -> CommandLine:
    """All options."""
    parser = CommandLine(
        "poshws serve",
        usage="poshws serve --replay FILE [options]",
        description=DESCRIPTION,
        epilog=f"{exit_codes.OF_SERVE}\n\n{EXAMPLES}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--replay", required=True, metavar="FILE", help="the recording; - is standard input")
    add("--address", default="127.0.0.1", metavar="IP", help="where to listen (127.0.0.1)")
    add(
        "--port",
        type=port,
        default=0,
        metavar="N",
        help="the port; 0, the default, takes a free one",
    )
    add("--speed", type=speed, default=1.0, metavar="real|full|N",
        help="real: as recorded; full: without pauses; 2: twice as fast")  # fmt: skip
    add("--strict", action="store_true",
        help="messages of the client must be those of the recording, to the letter; else the "
        "connection is closed with 1008")  # fmt: skip
    add("--connections", type=positive, metavar="N", help="ends after so many clients")
    add("--cert", default="", metavar="FILE", help="wss:// with this certificate (PEM or PFX)")
    add_key_arguments(parser)
    add("--self-signed", action="store_true", help="wss:// with a certificate made just now")
    add("-v", "--verbose", action="store_true", help="tells of clients on standard error")
    return parser


def port(word: str) -> int:
    """A port's number."""
    if not (word.isascii() and word.isdigit() and int(word) < 65536):
        raise ArgumentTypeError(f"'{word}' is no port")
    return int(word)


def speed(word: str) -> float:
    """How much faster than it was."""
    if word in ("real", "full"):
        return 1.0 if word == "real" else FULL_SPEED
    try:
        value = float(word.removesuffix("x"))
    except ValueError:
        value = 0.0
    if not 0 < value < FULL_SPEED:
        raise ArgumentTypeError(f"'{word}' is no speed; it is real, full or a number such as 2")
    return value


def run_serve_command(words: list[str]) -> int:
    """Serves until Ctrl+C, or until as many clients came as were asked for; the exit code."""
    command_line = parser()
    try:
        given = command_line.parse_args(words)
        try:
            tls = tls_of(given)
        except (BadArgument, EngineError) as bad:
            command_line.error(str(bad))
    except SystemExit as end:
        return int(end.code or 0)
    try:
        connections = recording_in(given.replay)
    except OSError as error:
        return complain(f"cannot read {given.replay}: {error.strerror}", exit_codes.NO_FILE)
    except BadRecording as bad:
        return complain(f"{given.replay}, {bad}", exit_codes.BAD_DATA)
    try:
        return asyncio.run(serve(given, connections, tls))
    except OSError as error:
        where = f"{given.address}:{given.port}"
        return complain(f"cannot listen on {where}: {words_of(error)}", exit_codes.NO_CONNECTION)


def words_of(error: OSError) -> str:
    """What the system says, without what asyncio adds."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror)


def complain(text: str, code: int) -> int:
    """Says what went wrong; gives the exit code."""
    print(f"poshws serve: {without_control(text)}", file=sys.stderr)
    return code


def recording_in(path: str) -> list[list[Entry]]:
    """The connections in a file; raises OSError or BadRecording."""
    if path == "-":
        return read_recording(sys.stdin.buffer)
    with open(path, "rb") as file:
        return read_recording(file)


def tls_of(given: Namespace) -> ssl.SSLContext | None:
    """TLS if it was asked for; raises BadArgument or EngineError."""
    if given.cert and given.self_signed:
        raise BadArgument("--cert and --self-signed cannot be used together.")
    if given.self_signed:
        from poshws.engine.http.server import self_signed_context  # deferred

        return self_signed_context(given.address)
    if not given.cert:
        return None
    import ssl  # deferred

    from poshws.engine.tls.certificates import load_own  # deferred

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    load_own(context, file_at(given.cert), file_at(given.key), key_password(given))
    return context


async def serve(
    given: Namespace, connections: list[list[Entry]], tls: ssl.SSLContext | None
) -> int:
    """Listens, says where, and plays."""

    def tell(text: str, is_wrong: bool) -> None:
        if is_wrong or given.verbose:
            print(f"poshws serve: {without_control(text)}", file=sys.stderr)

    server = ReplayServer(
        connections,
        speed=given.speed,
        is_strict=given.strict,
        limit=given.connections,
        tell=tell,
    )
    number = await server.start(given.address, given.port, tls)
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, server.has_ended.set)
    host = f"[{given.address}]" if ":" in given.address else given.address
    print(f"{'ws' if tls is None else 'wss'}://{host}:{number}/", flush=True)
    try:
        await server.has_ended.wait()
    finally:
        await server.stop()
    return exit_codes.LOST if server.mismatches else exit_codes.NORMAL
