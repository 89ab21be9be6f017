"""Scenes: a script, a scripted peer (peer.json) and a scripted client (client.json) around it.

The script finds $env:PEER_URL (ws://…), $env:PEER_HTTP (http://…) and $env:PORT, a free port for a
server of its own. Compared with expected.json are: exit code, standard output and error, what the
client saw, and on each connection of the peer, in order, what the script sent. Not compared: times,
ports, GUIDs, how messages are cut into frames, pings and pongs, the names of handshake headers, a
missing close code against 1005, whether a Close that the peer sent first is answered (RFC 6455 asks
for it, .NET under Pode drops the link), and the reason behind "Failed to connect to WebSocket:",
which real Pode leaves out.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from conformance.client import Client
from conformance.on_purpose import accepted
from conformance.peer import Peer
from conformance.processes import lines
from conformance.report import Outcome

GUID = re.compile(r"\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
REASON = re.compile(r"(Failed to connect to WebSocket:)[^\]]*")
Result = dict[str, Any]


def find(roots: Sequence[Path]) -> Iterator[Path]:
    """All scenes below the roots that have a recording."""
    for root in roots:
        for script in sorted(root.rglob("script.ps1")):
            if (script.parent / "expected.json").exists():
                yield script.parent.resolve()


def play(scene: Path, host: Sequence[str], limit: float) -> Outcome:
    """Plays one scene."""
    begun = time.perf_counter()
    folder = f"scenes/{scene.parent.name}"
    expected = json.loads((scene / "expected.json").read_text(encoding="utf-8"))
    actual = comparable(perform(scene, host, limit))
    seconds = time.perf_counter() - begun
    return Outcome(
        folder,
        scene.name,
        tuple(shown(settled(expected, scene)).split("\n")),
        tuple(shown(settled(actual, scene)).split("\n")),
        seconds,
        accepted(scene),
    )


def shown(result: Result) -> str:
    """A result as text to compare by lines."""
    return json.dumps(result, indent=1, ensure_ascii=False)


# --- playing


def perform(scene: Path, host: Sequence[str], limit: float) -> Result:
    """What happened when the scene was played."""
    port = free_port()
    environment = {**os.environ, "PORT": str(port), "TZ": "UTC", "NO_COLOR": "1"}
    peer = start_peer(scene, environment)
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [*host, str(scene / "script.ps1")],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        client = start_client(scene, port, process, limit)
        output, errors, code = finished(process, limit)
        if client is not None:
            client[1].join(15)
        time.sleep(0.3 if peer is not None else 0)
        result = {
            "exit": code,
            "stdout": output,
            "stderr": errors,
            "client": client[0].seen if client is not None else [],
            "peer": peer.stop() if peer is not None else None,
        }
        hidden = {
            str(port): "<PORT>",
            folder: "<WORK>",
            str(scene): "<SCENE>",
            **({str(peer.port): "<PEER>"} if peer is not None else {}),
        }
        return without(result, hidden, client[0].taken if client is not None else {})


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start_peer(scene: Path, environment: dict[str, str]) -> Peer | None:
    """The peer of the scene, if it has one; its addresses go into the environment."""
    plan = scene / "peer.json"
    if not plan.exists():
        return None
    peer = Peer(json.loads(plan.read_text(encoding="utf-8")))
    port = peer.start()
    environment |= {"PEER_URL": f"ws://127.0.0.1:{port}", "PEER_HTTP": f"http://127.0.0.1:{port}"}
    return peer


def start_client(
    scene: Path, port: int, process: subprocess.Popen[bytes], limit: float
) -> tuple[Client, threading.Thread] | None:
    """The client of the scene in a thread, if it has one."""
    plan = scene / "client.json"
    if not plan.exists():
        return None
    client = Client(port, process, limit)
    steps = json.loads(plan.read_text(encoding="utf-8"))
    thread = threading.Thread(target=client.play, args=(steps,), daemon=True)
    thread.start()
    return client, thread


def finished(process: subprocess.Popen[bytes], limit: float) -> tuple[str, str, int | str]:
    """Output, errors and exit code, or "timeout" for one that had to be ended."""
    code: int | str
    try:
        output, errors = process.communicate(timeout=limit)
        code = process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, errors = process.communicate()
        code = "timeout"
    return output.decode("utf-8", "replace"), errors.decode("utf-8", "replace"), code


def without(result: Result, hidden: dict[str, str], taken: dict[str, str]) -> Result:
    """The result with what changes from run to run replaced by names."""
    text = json.dumps(result, ensure_ascii=False)
    for name, value in taken.items():
        if len(value) > 3:
            text = text.replace(json.dumps(value)[1:-1], f"<{name}>")
    for value, mark in hidden.items():
        text = text.replace(value, mark)
    replaced: Result = json.loads(GUID.sub("<GUID>", text))
    return replaced


# --- comparing


def comparable(result: Result) -> Result:
    """The part of a result that is compared."""
    seen: dict[str, list[Any]] = defaultdict(list)
    for event in result["peer"] or []:
        key = f"connection {event['conn']}" if event["conn"] else "http"
        kept = comparable_event(event, seen[key])
        if kept is not None:
            seen[key].append(kept)
    return {
        "exit": result["exit"],
        "stdout": list(lines(result["stdout"])),
        "stderr": list(lines(result["stderr"])),
        "client": result["client"],
        "peer": dict(sorted(seen.items())),
    }


def comparable_event(event: Result, before: list[Any]) -> Any:
    """What counts of one event of the peer, None for nothing."""
    what = event["what"]
    if what == "open":
        ignored = ("user-agent", "sec-websocket-extensions")
        headers = {name: value for name, value in event["values"].items() if name not in ignored}
        return {"open": event["path"], **({"headers": headers} if headers else {})}
    if what in ("text", "binary", "cont"):
        return {what: event["text"], "bytes": event["bytes"]}
    if what == "close":
        code = None if event["code"] == 1005 else event["code"]
        return {"close": code, **({"reason": event["text"]} if event.get("text") else {})}
    if what == "http":
        return {
            event["method"]: event["path"],
            **({"body": event["body"]} if event["body"] else {}),
        }
    if what == "eof" and not any("close" in item for item in before):
        return "dropped"
    return None


def settled(result: Result, scene: Path) -> Result:
    """Leaves out reasons that real Pode does not give, and ends of links that the peer closed.

    The scenes in `ours` show what poshws does on purpose, so there everything counts.
    """
    if scene.parent.name == "ours":
        return result
    result["stdout"] = [REASON.sub(r"\1", line) for line in result["stdout"]]
    plan = scene / "peer.json"
    plans = (
        json.loads(plan.read_text(encoding="utf-8")).get("connections", []) if plan.exists() else []
    )
    for name, seen in result["peer"].items():
        if not plans or not name.startswith("connection") or not seen:
            continue
        steps = plans[min(int(name.split()[1]), len(plans)) - 1]
        peer_closed = any("close" in step or "close_empty" in step for step in steps)
        if peer_closed and (seen[-1] == "dropped" or "close" in seen[-1]):
            seen.pop()
    return result
