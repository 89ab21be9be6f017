"""How a conversation ended → the exit code that tells; each has its line in `--help`."""

from __future__ import annotations

NORMAL = 0
NO_CONNECTION = 1
REFUSED = 2
LOST = 3
TOO_FEW = 4
BAD_COMMAND_LINE = 64
BAD_DATA = 65
NO_FILE = 66
CANNOT_CREATE = 73
CANNOT_WRITE = 74
INTERRUPTED = 130
TERMINATED = 143

OF_WS = f"""exit codes:
  {NORMAL}    the connection was closed normally: by this side, or with 1000, 1001 or no code
  {NO_CONNECTION}    no connection: name, network, TLS, proxy or time
  {REFUSED}    the server answered, but not with a WebSocket
  {LOST}    the connection was lost, or closed with another code
  {TOO_FEW}    fewer messages came than --count asks for
  {BAD_COMMAND_LINE}   the command line makes no sense
  {BAD_DATA}   a line of the input is not UTF-8 and was not sent
  {CANNOT_CREATE}   the file for --record cannot be created
  {CANNOT_WRITE}   the recording could not be written to its end
  {INTERRUPTED}  ended by Ctrl+C ({TERMINATED}: by SIGTERM), after a proper closing"""

OF_SERVE = f"""exit codes:
  {NORMAL}    all that was expected came; also after Ctrl+C
  {LOST}    with --strict: a client did not do what was recorded
  {NO_CONNECTION}    the address cannot be listened on
  {BAD_COMMAND_LINE}   the command line makes no sense
  {BAD_DATA}   the recording is not one; the message names its line
  {NO_FILE}   the recording cannot be read"""

NORMAL_CODES = frozenset((1000, 1001, 1005))
"""Codes of a Close that ends a conversation as it should (RFC 6455, 7.4.1)."""
