"""The words of a command line that say how a WebSocket is opened, to the engine's options.

`poshws ws` and `poshws load` have these in common; the names are those that wscat and curl use.
No text that is made here contains the value of a header, a cookie or a token.
"""

from __future__ import annotations

import base64
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError
from typing import TYPE_CHECKING, NoReturn

from poshws.engine.websocket.connection_options import (
    ConnectionOptions,
    checked_headers,
    checked_origin,
    checked_subprotocols,
)

if TYPE_CHECKING:
    from argparse import Namespace, _ActionsContainer
    from collections.abc import Iterator


BAD_COMMAND_LINE = 64  # as of the program itself


class CommandLine(ArgumentParser):
    """A parser whose mistakes end the program with the exit code of bad command lines."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong, and where help is."""
        self.print_usage(sys.stderr)
        print(f"{self.prog}: {message}\n'{self.prog} --help' tells more.", file=sys.stderr)
        raise SystemExit(BAD_COMMAND_LINE)


class BadArgument(Exception):
    """A word of the command line that cannot be used; its text is for the user."""


def add_line_arguments(parser: ArgumentParser, *, timeout: float) -> None:
    """Declares the options, in a group of their own; ``timeout`` is that of opening, in seconds."""
    group = parser.add_argument_group("how the connection is opened")
    group.add_argument(
        "-H", "--header", action="append", default=[], metavar="NAME:VALUE",
        help="a header of the handshake, or @FILE with one on each line; may be repeated",
    )  # fmt: skip
    group.add_argument(
        "-s", "--subprotocol", action="append", default=[], metavar="NAME",
        help="a subprotocol to offer, the best first; may be repeated",
    )  # fmt: skip
    group.add_argument("-o", "--origin", default="", metavar="URL", help="the Origin header")
    group.add_argument("--token", metavar="TOKEN", help="sends Authorization: Bearer TOKEN")
    group.add_argument(
        "--token-env", metavar="VARIABLE", help="the same with the token in an environment variable"
    )
    group.add_argument("--auth", metavar="NAME:PASSWORD", help="sends Authorization: Basic …")
    group.add_argument(
        "--auth-env", metavar="VARIABLE", help="the same with both in an environment variable"
    )
    group.add_argument("--cookie", metavar="A=1; B=2", help="the Cookie header")
    group.add_argument(
        "--no-check", action="store_true", help="accepts any certificate; for tests only"
    )
    group.add_argument("--ca", default="", metavar="FILE", help="trusts these authorities (PEM)")
    group.add_argument(
        "--cert", default="", metavar="FILE", help="a certificate of this side (PEM or PFX)"
    )
    add_key_arguments(group)
    group.add_argument(
        "--proxy", default="", metavar="URL",
        help="goes through a proxy (http, https, socks5) in place of that of the environment",
    )  # fmt: skip
    group.add_argument("--no-proxy", action="store_true", help="goes through no proxy")
    group.add_argument("--compress", action="store_true", help="offers permessage-deflate")
    group.add_argument(
        "--timeout", type=seconds, default=timeout, metavar="TIME",
        help=f"how long opening may take, such as 5s or 500ms ({timeout:g}s)",
    )  # fmt: skip


def add_key_arguments(group: _ActionsContainer) -> None:
    """Declares what may be needed to use a certificate."""
    group.add_argument(
        "--key", default="", metavar="FILE", help="its key, if that is in a file of its own (PEM)"
    )
    group.add_argument(
        "--key-password-env", metavar="VARIABLE",
        help="the environment variable with the password of the key",
    )  # fmt: skip


def key_password(given: Namespace) -> str:
    """The password of the key of --cert, if there is one."""
    return "" if given.key_password_env is None else in_environment(given.key_password_env)


def connection_options_of(given: Namespace) -> ConnectionOptions:
    """What the options mean; raises BadArgument or EngineError for what cannot be."""
    if given.proxy and given.no_proxy:
        raise BadArgument("--proxy and --no-proxy cannot be used together.")
    return ConnectionOptions(
        headers=checked_headers(headers_of(given)),
        origin=checked_origin(given.origin),
        subprotocols=checked_subprotocols(given.subprotocol),
        skip_certificate_check=given.no_check,
        authorities=file_at(given.ca),
        certificate=file_at(given.cert),
        certificate_key=file_at(given.key),
        certificate_password=key_password(given),
        proxy=given.proxy,
        avoids_proxies=given.no_proxy,
        timeout=given.timeout,
        has_compression=given.compress,
    )


def headers_of(given: Namespace) -> Iterator[tuple[str, str]]:
    """All headers of the handshake; what stands later counts if one is there twice."""
    token = given.token if given.token_env is None else in_environment(given.token_env)
    auth = given.auth if given.auth_env is None else in_environment(given.auth_env)
    if token is not None and auth is not None:
        raise BadArgument("A token and a name with password cannot be used together.")
    if token is not None:
        yield "Authorization", f"Bearer {token}"
    if auth is not None:
        yield "Authorization", f"Basic {base64.b64encode(auth.encode()).decode('ascii')}"
    if given.cookie is not None:
        yield "Cookie", given.cookie
    for word in given.header:
        for line in lines_of(word[1:]) if word.startswith("@") else [word]:
            name, colon, value = line.partition(":")
            if not colon:
                raise BadArgument("A header is written as 'Name: value' (-H).")
            yield name.strip(), value.strip()


def in_environment(name: str) -> str:
    """The value of an environment variable that must be there."""
    value = os.environ.get(name)
    if not value:
        raise BadArgument(f"There is no environment variable '{name}'.")
    return value


def lines_of(path: str) -> list[str]:
    """The lines of a file with headers, without the empty ones."""
    try:
        with open(path, encoding="utf-8") as file:
            return [line for line in file.read().splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        raise BadArgument(f"The file '{path}' cannot be read.") from None


def file_at(path: str) -> str:
    """The path of a file that must be there; nothing for nothing."""
    if path and not os.path.isfile(path):
        raise BadArgument(f"There is no file '{path}'.")
    return path


UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def seconds(word: str) -> float:
    """A time such as 30, 30s, 500ms, 2m or 1h in seconds; raises argparse's error."""
    text = word.strip().lower()
    unit = next((each for each in ("ms", "s", "m", "h") if text.endswith(each)), "")
    try:
        value = float(text.removesuffix(unit)) * UNITS.get(unit, 1.0)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise ArgumentTypeError(f"'{word}' is no time; write it like 30, 30s, 500ms, 2m or 1h")
    return value
