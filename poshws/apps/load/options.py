"""The words behind `poshws load`, to a plan and to what the connections do."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from poshws.apps.connection_arguments import (
    BadArgument,
    add_line_arguments,
    connection_options_of,
    seconds,
)
from poshws.apps.load.plan import Limit, Plan
from poshws.engine.websocket.dialer import check_url, read_url

if TYPE_CHECKING:
    from collections.abc import Sequence

OPEN_TIMEOUT = 30.0  # seconds

DESCRIPTION = """Opens WebSockets, sends messages on a schedule, and measures how long answers take.
What is sent is a text (-m) or what a PowerShell script writes; without either the
connections are only held, and what comes in is counted."""

EPILOG = """the script:
  It runs once for each message, and what it writes is sent: text as it is, anything else
  as JSON. $WsLoad tells .Connection and .Number (of the message on it), from 1; .State is
  a hashtable that each connection keeps; .Answer is what was received last.
  If it defines any of these functions, they are called instead:
    Open-Connection            once for each new connection: a login, a subscription; the
                               messages it writes are answered before the connection counts
    New-Message                for each message of the schedule
    Test-Answer $came $sent    whether what came answers what was sent; without it the next
                               message on the connection is the answer
    Receive-Message $came      for what answers nothing; what it writes is sent

latency:
  The schedule goes on whatever the server does. Latency is measured from the time when a
  message was due; the time from when it was sent stands beside it. Without -r there is no
  schedule: each connection sends when it has its answer, which shows how much a server can
  do, but not how long somebody would wait.

exit codes:
  0   done, and all limits were kept
  1   a limit was broken (--max-p99, --max-errors), or nothing worked at all,
      or no connection was left
  2   the command line could not be read
  130 stopped with Ctrl+C; the report is of what was done

example:
  poshws load wss://example.com/chat -n 500 -r 1000 -d 60s --ramp-up 10s --max-p99 200ms \\
      --json report.json chat.ps1 -- -Room lobby"""


def new_parser() -> ArgumentParser:
    """The parser of the command line."""
    parser = ArgumentParser(
        "poshws load",
        usage="poshws load URL [-n CONNECTIONS] [-r RATE] [-d TIME] [options] "
        "[script.ps1 [-- ARGUMENTS]]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("url", metavar="URL", help="ws:// or wss://")
    add("script", nargs="?", default="", metavar="script.ps1", help="what each connection sends")
    add("-n", "--connections", type=whole_number, default=1, metavar="N", help="how many (1)")
    add("-r", "--rate", type=positive, metavar="N", help="messages per second, all together")
    add("--rate-each", type=positive, metavar="N", help="messages per second of each connection")
    add("-d", "--duration", type=seconds, default=10.0, metavar="TIME", help="of sending (10s)")
    add("--ramp-up", type=seconds, default=0.0, metavar="TIME", help="opens connections over it")
    add("-m", "--message", metavar="TEXT", help="the message to send")
    add("--binary", action="store_true", help="sends -m as a binary message")
    add("--id", default="", metavar="NAME", help="the JSON property that answers have in common "
        "with their messages, such as id or header.id")  # fmt: skip
    add("--in-turn", action="store_true", help="a connection sends only when it has its answer; "
        "what is due meanwhile waits")  # fmt: skip
    add("--no-answers", action="store_true", help="no message is answered: only sending counts")
    add("--grace", type=seconds, default=5.0, metavar="TIME", help="for last answers (5s)")
    add_output(parser)
    add_line_arguments(parser, timeout=OPEN_TIMEOUT)
    return parser


def add_output(parser: ArgumentParser) -> None:
    """Declares what is reported, and what makes the run a failure."""
    add = parser.add_argument_group("report").add_argument
    add("--json", default="", metavar="FILE", help="writes the report as JSON; - is the output")
    add("--progress", action="store_true", help="a line per second, also where it is no terminal")
    add("-q", "--quiet", action="store_true", help="shows nothing while it runs")
    add("--max-p99", type=seconds, metavar="TIME", help="fails if the latency's p99 is above")
    add("--max-errors", type=limit, metavar="N|N%", help="fails if more goes wrong")


def read_words(words: Sequence[str]) -> tuple[Namespace, list[str]]:
    """The options, and the arguments of the script; help and mistakes end the program."""
    own, rest = list(words), []
    if "--" in own:
        at = own.index("--")
        own, rest = own[:at], own[at + 1 :]
    parser = new_parser()
    given = parser.parse_intermixed_args(own)
    problem = problem_of(given, rest)
    if problem:
        parser.error(problem)
    return given, rest


def problem_of(given: Namespace, rest: Sequence[str]) -> str:
    """What does not go together; empty if all does."""
    has_rate = given.rate is not None or given.rate_each is not None
    sends = bool(given.script) or given.message is not None
    wrong = {
        "-r and --rate-each cannot be used together": None not in (given.rate, given.rate_each),
        "-m and a script cannot be used together": bool(given.script)
        and given.message is not None,
        "there is nothing to send: give -m TEXT or a script": has_rate and not sends,
        "--no-answers needs a rate (-r): without one, an answer is what the next message waits for":
            given.no_answers and sends and not has_rate,
        "--no-answers and --in-turn cannot be used together": given.no_answers and given.in_turn,
        "--no-answers and --max-p99 cannot be used together": given.no_answers
        and given.max_p99 is not None,
        "--binary goes with -m": given.binary and given.message is None,
        "only a script has arguments": bool(rest) and not given.script,
        "-d must be more than 0": given.duration <= 0,
        "an empty message is sent by no one: give -m a text": given.message == "",
    }  # fmt: skip
    return next((text for text, is_so in wrong.items() if is_so), "")


def plan_of(given: Namespace) -> Plan:
    """The plan; raises BadArgument or EngineError for what cannot be."""
    check_url(given.url)
    read_url(given.url)
    has_each = given.rate_each is not None
    return Plan(
        url=given.url,
        connection=connection_options_of(given),
        connections=given.connections,
        ramp_up=given.ramp_up,
        rate=given.rate_each if has_each else given.rate,
        is_rate_each=has_each,
        seconds=given.duration,
        sends=bool(given.script) or given.message is not None,
        expects_answers=not given.no_answers,
        in_turn=given.in_turn,
        answer_name=given.id,
        grace=given.grace,
        worst_p99=given.max_p99,
        worst_errors=given.max_errors,
    )


def whole_number(word: str) -> int:
    """A number of connections."""
    try:
        value = int(word.replace(",", "").replace("_", ""))
    except ValueError:
        value = 0
    if value < 1:
        raise ArgumentTypeError(f"'{word}' is no whole number above 0")
    return value


def positive(word: str) -> float:
    """A rate."""
    try:
        value = float(word.replace(",", "").replace("_", ""))
    except ValueError:
        value = 0.0
    if not 0 < value < 1e9:
        raise ArgumentTypeError(f"'{word}' is no number above 0")
    return value


def limit(word: str) -> Limit:
    """A number, or a share such as 1%."""
    text = word.strip()
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e12:
        raise ArgumentTypeError(f"'{word}' is no limit; write it like 10 or 1%")
    is_share = text.endswith("%")
    return Limit(value / 100 if is_share else value, is_share)


__all__ = ["BadArgument", "plan_of", "read_words"]
