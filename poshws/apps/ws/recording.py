"""A recorded conversation ↔ lines of JSON, one for everything that happened.

    {"time": "2026-01-31T09:30:00.000000Z", "direction": "out", "kind": "open", "url": …}
    {"time": …, "direction": "in", "kind": "text", "text": "hello"}
    {"time": …, "direction": "out", "kind": "binary", "base64": "AAE="}
    {"time": …, "direction": "in", "kind": "close", "code": 1000, "reason": ""}

`direction` is that of the client: "out" is what it sent. Recordings may be written by hand: a time
may also be a number of seconds, or be left out (at once); the kind is that of the content unless it
is given; empty lines do not count.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from websockets.frames import EXTERNAL_CLOSE_CODES

if TYPE_CHECKING:
    from collections.abc import Iterable

VERSION = 1
CONTENT_KINDS = ("text", "binary")
CONTROL_KINDS = ("ping", "pong")
KINDS = ("open", *CONTENT_KINDS, *CONTROL_KINDS, "close")
NO_CODE, LOST_CODE = 1005, 1006  # RFC 6455, 7.4.1: a Close without a code, and none at all


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened."""

    line: int  # in the file, from 1
    at: float | None  # seconds since some moment
    is_incoming: bool
    kind: str
    data: bytes = b""
    code: int = 0  # of a Close
    reason: str = ""
    subprotocol: str = ""  # of an opening

    @property
    def is_message(self) -> bool:
        """Whether it is a message, and not a part of the protocol."""
        return self.kind in CONTENT_KINDS


class BadRecording(Exception):
    """A recording that cannot be played; the text names the line."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(f"line {line}: {text}")


def line_of(moment: float, is_incoming: bool, kind: str, **facts: object) -> bytes:
    """A line of a recording; the moment is in seconds since 1970."""
    time = datetime.fromtimestamp(moment, UTC).isoformat(timespec="microseconds")
    direction = "in" if is_incoming else "out"
    fields = {"time": time.replace("+00:00", "Z"), "direction": direction, "kind": kind, **facts}
    return (json.dumps(fields, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def content(data: bytes, text: str | None = None) -> dict[str, str]:
    """Bytes as they stand in a recording: as text if they are text that was sent as such."""
    if text is not None:
        return {"text": text}
    return {"base64": base64.b64encode(data).decode("ascii")}


def read_recording(lines: Iterable[bytes]) -> list[list[Entry]]:
    """The entries of each connection; raises BadRecording."""
    connections: list[list[Entry]] = []
    number = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        entry = read_entry(number, line)
        if entry.kind == "open" or not connections:
            connections.append([])
        connections[-1].append(entry)
    if not connections:
        raise BadRecording(max(number, 1), "the recording is empty.")
    return connections


def read_entry(number: int, line: bytes) -> Entry:
    """What a line says; raises BadRecording."""
    fields = fields_of(number, line)
    kind = kind_of(number, fields)
    direction = fields.get("direction", "out" if kind == "open" else None)
    if direction not in ("in", "out"):
        raise BadRecording(number, 'the direction must be "in" or "out".')
    code, reason = closing_of(number, fields) if kind == "close" else (0, "")
    return Entry(
        number,
        moment_of(number, fields.get("time")),
        direction == "in",
        kind,
        data_of(number, kind, fields),
        code,
        reason,
        str(fields.get("subprotocol") or ""),
    )


def fields_of(number: int, line: bytes) -> dict[str, Any]:
    """The fields of a line."""
    try:
        fields = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        raise BadRecording(number, "it is not UTF-8.") from None
    except ValueError as error:
        is_cut = not line.endswith(b"\n")
        hint = "it was cut off; without it the rest can be played" if is_cut else str(error)
        raise BadRecording(number, f"it is not JSON ({hint}).") from None
    except RecursionError:
        raise BadRecording(number, "its JSON is too deep.") from None
    if not isinstance(fields, dict):
        raise BadRecording(number, "it is no JSON object.")
    version = fields.get("version", VERSION)
    if version != VERSION:
        raise BadRecording(number, f"version {version} is not known here, only {VERSION}.")
    return fields


def kind_of(number: int, fields: dict[str, object]) -> str:
    """What happened."""
    kind = fields.get("kind", "binary" if "base64" in fields else "text")
    if kind not in KINDS:
        raise BadRecording(number, f"the kind must be one of {', '.join(KINDS)}.")
    return str(kind)


def moment_of(number: int, time: Any) -> float | None:
    """A time as seconds."""
    if time is None:
        return None
    if isinstance(time, int | float) and not isinstance(time, bool):
        return float(time)
    try:
        moment = datetime.fromisoformat(time)
    except (TypeError, ValueError):
        raise BadRecording(
            number, "the time must be like 2026-01-31T09:30:00.5Z, or a number of seconds."
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def data_of(number: int, kind: str, fields: dict[str, object]) -> bytes:
    """The content of a message, a ping or a pong."""
    if kind not in (*CONTENT_KINDS, *CONTROL_KINDS):
        return b""
    text, code = fields.get("text"), fields.get("base64")
    if isinstance(text, str) and code is None:
        return encoded(number, text)
    if isinstance(code, str) and text is None and kind != "text":
        try:
            return base64.b64decode(code, validate=True)
        except (binascii.Error, ValueError):
            raise BadRecording(number, "its base64 is not valid.") from None
    if text is None and code is None and kind in CONTROL_KINDS:
        return b""
    fitting = '"text"' if kind == "text" else '"text" or "base64"'
    raise BadRecording(number, f"a {kind} needs {fitting}, one of them, as a string.")


def encoded(number: int, text: str) -> bytes:
    """Text as UTF-8; half a character (\\ud800) can't be sent."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise BadRecording(number, "its text holds half of a surrogate pair.") from None


def closing_of(number: int, fields: dict[str, object]) -> tuple[int, str]:
    """Code and reason of a Close."""
    code, reason = fields.get("code", NO_CODE), fields.get("reason", "")
    if not isinstance(code, int) or not isinstance(reason, str):
        raise BadRecording(number, "the code must be a number, and the reason a string.")
    if not may_be_sent(code) and code not in (NO_CODE, LOST_CODE):
        raise BadRecording(number, f"{code} is no code that a Close may have.")
    if len(reason.encode("utf-8", "replace")) > MOST_REASON:
        raise BadRecording(number, f"the reason is longer than {MOST_REASON} bytes.")
    return code, reason


MOST_CONTROL = 125  # bytes of a control frame (RFC 6455, 5.5)
MOST_REASON = MOST_CONTROL - 2  # behind the code


def may_be_sent(code: int) -> bool:
    """Whether a Close may have the code (RFC 6455, 7.4)."""
    return code in EXTERNAL_CLOSE_CODES or 3000 <= code < 5000
