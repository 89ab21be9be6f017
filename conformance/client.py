"""The scripted client of a scene: asks the script's own server and keeps what it saw.

| step | what happens |
|---|---|
| `{"wait_port": true}` | waits until the script's server answers on $env:PORT |
|| `{"get": path}`, `{"post": path, "body": …, "type": …}` | a request |
| `{"request": [method, path]}` | the same with any method ||
| `{"ws": name, "open": path}`, `… "send": text`, `… "expect": n`, `… "close": code` | a WebSocket |
| `{"sse": name, …}`, `{"tcp": name, …}` | the same for an event stream, for lines |
| `{"sleep": seconds}`, `{"signal": "INT"}` | waits; signals the script's process group |

Requests may have `headers`, `show` (headers to keep), `jar` (cookies by name), `show_cookies`,
`gzip`, `address`, `quiet` (not kept), `sort_json`, `until` (asked again until the body has the
text), `take` ({"x": regex}: the first group is `${x}` in later steps and `<x>` in what is kept).
"""

from __future__ import annotations

import gzip
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import time
import zlib
from typing import Any

from conformance.sockets import Kept, WebSocket, open_events, open_lines

Step = dict[str, Any]
AGAIN_SECONDS = 0.3
BODY_LENGTH = 2000
MAX_AGE = re.compile(r"(Max-Age=)\d+\.\d+")
LOCAL = "127.0.0.1"


class Client:
    """Plays the steps against a port."""

    def __init__(self, port: int, process: subprocess.Popen[bytes], limit: float) -> None:
        self.port = port
        self.process = process
        self.deadline = time.monotonic() + limit
        self.seen: list[Step] = []
        self.taken: dict[str, str] = {}
        self.sockets: dict[str, Kept] = {}
        self.jars: dict[str, dict[str, str]] = {}
        # A server that is just starting may still refuse, reset or answer 408.
        self.was_answered = False

    def play(self, steps: list[Step]) -> None:
        """Plays all steps; a step that fails is kept as failed."""
        for step in steps:
            before = len(self.seen)
            while not self._try(step):
                time.sleep(0.2)
            if step.get("quiet"):
                del self.seen[before:]

    def _try(self, step: Step) -> bool:
        """True when the step is done; False to try it again."""
        try:
            self._step(self._filled(step))
            self.was_answered |= "wait_port" not in step and "sleep" not in step
        except (OSError, http.client.HTTPException, KeyError, ValueError) as error:
            early = isinstance(error, (ConnectionError, http.client.IncompleteRead))
            if early and not self.was_answered and self._may_wait():
                return False
            self.seen.append({"step": step, "failed": type(error).__name__})
        return True

    def _may_wait(self) -> bool:
        return time.monotonic() < self.deadline and self.process.poll() is None

    def _filled(self, step: Step) -> Step:
        """The step with what was taken before in place of `${name}`."""
        if not self.taken:
            return step

        def value(match: re.Match[str]) -> str:
            known = self.taken.get(match[1])
            return match[0] if known is None else json.dumps(known)[1:-1]

        filled: Step = json.loads(re.sub(r"\$\{(\w+)\}", value, json.dumps(step)))
        return filled

    def _step(self, step: Step) -> None:
        kind = next((kind for kind in ("ws", "sse", "tcp") if kind in step), None)
        if kind is not None:
            self._socket(kind, step[kind], step)
        elif "wait_port" in step:
            self._wait_port()
        elif "sleep" in step:
            time.sleep(step["sleep"])
        elif "signal" in step:
            os.killpg(self.process.pid, getattr(signal, "SIG" + step["signal"]))
        else:
            self._request(step)

    def _wait_port(self) -> None:
        while self._may_wait():
            try:
                socket.create_connection((LOCAL, self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.seen.append({"wait_port": "never"})

    # --- connections that stay

    def _socket(self, kind: str, name: str, step: Step) -> None:
        if "open" in step:
            self._open(kind, name, step)
            return
        connection = self.sockets[name]
        if "send" in step:
            connection.send(step["send"])
        elif "expect" in step:
            got = connection.expect(step["expect"], step.get("limit", 5))
            last = got[-1] if got else ""
            self._take(step, last.get("text", "") if isinstance(last, dict) else last)
            self.seen.append({kind: name, "got": got})
        elif "close" in step:
            connection.close(step["close"])

    def _open(self, kind: str, name: str, step: Step) -> None:
        address = (step.get("address", LOCAL), self.port)
        headers = step.get("headers", {})
        if kind == "tcp":
            self.sockets[name] = open_lines(address)
            return
        opened: Kept
        if kind == "ws":
            opened = WebSocket(address, step["open"], headers)
        else:
            opened = open_events(address, step["open"], headers)
        if " 408 " in opened.status and not self.was_answered:
            raise ConnectionError
        self.sockets[name] = opened
        shown = picked(opened.headers, step.get("show", []))
        self.seen.append(
            {kind: name, "open": opened.status, **({"headers": shown} if shown else {})}
        )

    # --- requests

    def _request(self, step: Step) -> None:
        method, path = method_and_path(step)
        jar = self.jars.setdefault(step["jar"], {}) if "jar" in step else {}
        end = time.monotonic() + step.get("limit", 15)
        while True:
            response, body = self._exchange(step, method, path, jar)
            if response.status == 408 and not self.was_answered:
                raise ConnectionError
            cookies = response.headers.get_all("Set-Cookie") or []
            keep_cookies(jar, cookies)
            if "until" not in step or step["until"] in body or time.monotonic() > end:
                break
            time.sleep(AGAIN_SECONDS)
        self._take(step, body)
        if step.get("sort_json"):
            body = sorted_json(body)
        shown = {
            name: MAX_AGE.sub(r"\1<SECONDS>", value)
            for name in step.get("show", [])
            if (value := response.getheader(name))
        }
        seen = {
            "request": f"{method} {path}",
            "status": response.status,
            "type": response.getheader("Content-Type"),
            "headers": shown,
            "body": body[:BODY_LENGTH],
        }
        if step.get("show_cookies"):
            seen["cookies"] = [without_values(cookie) for cookie in cookies]
        self.seen.append(seen)

    def _exchange(
        self, step: Step, method: str, path: str, jar: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, str]:
        headers = dict(step.get("headers", {}))
        if "type" in step:
            headers["Content-Type"] = step["type"]
        if jar:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in jar.items())
        body = step.get("body")
        data = body.encode() if isinstance(body, str) else body
        if step.get("gzip"):
            data = gzip.compress(data)
        timeout = step.get("timeout", 120)
        connection = http.client.HTTPConnection(
            step.get("address", LOCAL), self.port, timeout=timeout
        )
        try:
            connection.request(method, path, body=data, headers=headers)
            response = connection.getresponse()
            encoding = response.getheader("Content-Encoding")
            return response, unpacked(response.read(), encoding).decode("utf-8", "replace")
        finally:
            connection.close()

    def _take(self, step: Step, text: str) -> None:
        for name, pattern in step.get("take", {}).items():
            found = re.search(pattern, text)
            self.taken[name] = found[1] if found else "<none>"


def method_and_path(step: Step) -> tuple[str, str]:
    """`GET /path` of a request's step."""
    if "get" in step:
        return "GET", step["get"]
    if "post" in step:
        return "POST", step["post"]
    method, path = step["request"]
    return method, path


def picked(headers: dict[str, str], show: list[str]) -> dict[str, str]:
    """The headers to keep, by the names they are asked for."""
    lower = {name.lower(): value for name, value in headers.items()}
    return {name: lower[name.lower()] for name in show if name.lower() in lower}


def keep_cookies(jar: dict[str, str], lines: list[str]) -> None:
    """Puts cookies into a jar, and takes out those that end."""
    for line in lines:
        name, _, value = line.split(";")[0].partition("=")
        ends = "expires=thu, 01 jan 1970" in line.lower() or re.search(r"max-age=0\b", line, re.I)
        if not value or ends:
            jar.pop(name.strip(), None)
        else:
            jar[name.strip()] = value


def without_values(cookie: str) -> str:
    """A Set-Cookie line whose value and dates are hidden."""
    hidden = re.sub(r"=[^;]+", "=<VALUE>", MAX_AGE.sub(r"\1<SECONDS>", cookie), count=1)
    return re.sub(r"(?i)(expires=)[^;]*", r"\1<DATE>", hidden)


def unpacked(data: bytes, encoding: str | None) -> bytes:
    """A body without its compression."""
    try:
        if encoding == "gzip":
            return gzip.decompress(data)
        if encoding == "deflate":
            return zlib.decompress(data, -15 if data[:1] != b"\x78" else 15)
    except (OSError, EOFError, zlib.error):
        return data
    return data


def sorted_json(text: str) -> str:
    """JSON with sorted keys; other text as it is."""
    try:
        return json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False)
    except ValueError:
        return text
