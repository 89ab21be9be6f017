"""Recordings: what is written is read, and what is wrong is named with its line."""

from __future__ import annotations

import json

import pytest

from poshws.apps.ws.recorder import Recorder
from poshws.apps.ws.recording import BadRecording, line_of, read_recording
from poshws.engine.websocket.connection_options import ConnectionOptions


def entries(*lines: object):
    strings = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    return read_recording([text + b"\n" for text in strings])


def told(*lines: object) -> str:
    with pytest.raises(BadRecording) as caught:
        entries(*lines)
    return str(caught.value)


def test_everything_that_is_written_is_read(tmp_path) -> None:
    path = tmp_path / "r.jsonl"
    recorder = Recorder(str(path))
    recorder.opened("ws://h/p", ConnectionOptions(), "v1")
    recorder.message(False, "ä\n\u2028".encode(), "ä\n\u2028")
    recorder.message(True, b"\x00\xff", None)
    recorder.message(True, b"", "")
    recorder.control(True, "ping", b"hi")
    recorder.control(False, "pong", b"\xff")
    recorder.closed(True, 4001, "why")
    recorder.close()
    (found,) = read_recording(path.read_bytes().splitlines(keepends=True))
    assert [(e.is_incoming, e.kind, e.data) for e in found[1:6]] == [
        (False, "text", "ä\n\u2028".encode()),
        (True, "binary", b"\x00\xff"),
        (True, "text", b""),
        (True, "ping", b"hi"),
        (False, "pong", b"\xff"),
    ]
    assert found[0].subprotocol == "v1"
    assert (found[6].code, found[6].reason, found[6].line) == (4001, "why", 7)
    times = [e.at for e in found]
    assert times == sorted(times)


def test_a_line_has_time_direction_kind_and_text() -> None:
    line = json.loads(line_of(1_700_000_000.25, True, "text", text="hello"))
    assert line == {
        "time": "2023-11-14T22:13:20.250000Z",
        "direction": "in",
        "kind": "text",
        "text": "hello",
    }


def test_secrets_are_only_there_if_they_are_asked_for(tmp_path) -> None:
    line = ConnectionOptions(headers=(("Authorization", "Bearer s3cret"), ("X-Key", "s3cret")))
    url = "wss://user:s3cret@h/p?token=s3cret&b=1"
    for wants, name in ((False, "without"), (True, "with")):
        recorder = Recorder(str(tmp_path / name), has_secrets=wants)
        recorder.opened(url, line, None)
        recorder.close()
        text = (tmp_path / name).read_text()
        assert ("s3cret" in text) is wants
        assert json.loads(text)["headers"].keys() == {"Authorization", "X-Key"}
    assert json.loads((tmp_path / "without").read_text())["url"] == "wss://h/p?token=***&b=***"


def test_only_the_owner_may_read_it(tmp_path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text("before")
    path.chmod(0o644)
    Recorder(str(path)).close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text() == ""


def test_a_full_disk_ends_the_recording_and_nothing_else() -> None:
    recorder = Recorder("/dev/full")
    recorder.message(True, b"x", "x")
    assert recorder.failure == "No space left on device"
    recorder.message(True, b"x", "x")


def test_recordings_by_hand() -> None:
    found = entries(
        b"",
        {"direction": "in", "text": "a"},
        {"direction": "in", "base64": "AAE=", "time": 1.5},
        {"direction": "out", "kind": "binary", "text": "ab", "time": 2},
        {"direction": "in", "kind": "close"},
        {"kind": "open"},
        {"direction": "in", "text": "b"},
    )
    assert [len(each) for each in found] == [4, 2]
    assert [(e.kind, e.data, e.at) for e in found[0][:3]] == [
        ("text", b"a", None),
        ("binary", b"\x00\x01", 1.5),
        ("binary", b"ab", 2.0),
    ]
    assert found[0][3].code == 1005
    assert found[0][0].line == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{", "line 2: it is not JSON"),
        (b"\xff", "line 2: it is not UTF-8"),
        (b"[1]", "line 2: it is no JSON object"),
        (b"[" * 100_000, "line 2: its JSON is too deep"),
        ({"text": "x"}, 'line 2: the direction must be "in" or "out"'),
        ({"direction": "in", "kind": "noise"}, "line 2: the kind must be one of open, text"),
        ({"direction": "in", "kind": "text"}, 'line 2: a text needs "text"'),
        ({"direction": "in", "kind": "text", "base64": "AA=="}, 'line 2: a text needs "text"'),
        ({"direction": "in", "kind": "binary", "text": 1}, 'a binary needs "text" or "base64"'),
        ({"direction": "in", "base64": "?"}, "line 2: its base64 is not valid"),
        ({"direction": "in", "text": "\ud800"}, "half of a surrogate pair"),
        ({"direction": "in", "text": "x", "time": "noon"}, "the time must be like"),
        ({"direction": "in", "text": "x", "time": []}, "the time must be like"),
        ({"direction": "in", "kind": "close", "code": 42}, "42 is no code"),
        ({"direction": "in", "kind": "close", "code": "x"}, "the code must be a number"),
        ({"direction": "in", "kind": "close", "reason": "r" * 200}, "longer than 123 bytes"),
        ({"kind": "open", "version": 9}, "version 9 is not known here"),
    ],
)
def test_bad_recordings_name_the_line(line: object, said: str) -> None:
    assert said in told({"direction": "in", "text": "fine"}, line)


def test_a_recording_that_was_cut_off_says_so() -> None:
    with pytest.raises(BadRecording, match="line 2: .*cut off"):
        read_recording([b'{"direction": "in", "text": "a"}\n', b'{"direction": "in", "te'])


def test_an_empty_recording_is_none() -> None:
    with pytest.raises(BadRecording, match="line 1: the recording is empty"):
        read_recording([])
