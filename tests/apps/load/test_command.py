"""`poshws load` from its words to its report and its exit code."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import ssl
import subprocess
import sys

import pytest

from poshws.apps.load.command import run_load_command
from tests.apps.load.servers import echo, server, sink


def load(*words):
    return run_load_command([str(word) for word in words])


def reported(tmp_path, *words):
    """The exit code and the report as JSON."""
    path = tmp_path / "report.json"
    code = load(*words, "--json", path)
    return code, json.loads(path.read_text())


def test_a_run_ends_with_a_table(capsys):
    with server(echo) as url:
        assert load(url, "-n", 3, "-r", 50, "-d", "0.4s", "-m", "hello") == 0
    shown = capsys.readouterr()
    assert f"{url} · 3 connections · 50 messages/s · 0.4 s" in shown.out
    assert "3 opened, 0 failed, 0 lost" in shown.out
    assert "20 sent" in shown.out
    assert "20 answered" in shown.out
    assert "since due" in shown.out
    assert "since sent" in shown.out
    assert "schedule" in shown.out
    assert shown.err == ""


def test_the_report_as_json(tmp_path):
    with server(echo) as url:
        code, report = reported(tmp_path, url, "-n", 2, "-r", 100, "-d", "1.2", "-m", "hé")
    assert code == 0
    assert report["url"] == url
    assert report["ended_by"] == "schedule"
    assert report["plan"]["connections"] == 2
    assert report["plan"]["rate"] == 100
    connections, messages = report["connections"], report["messages"]
    assert (connections["opened"], connections["failed"], connections["lost"]) == (2, 0, 0)
    assert connections["opening_ms"]["count"] == 2
    assert messages["due"] == messages["sent"] == messages["answered"] == 120
    assert messages["sent_bytes"] == messages["received_bytes"] == 360
    assert 50 < messages["sent_per_second"] < 110
    for times in (report["latency_ms"]["corrected"], report["latency_ms"]["service"]):
        assert times["count"] == 120
        names = ["min", "p50", "p90", "p95", "p99", "p99.9", "max"]
        values = [times[name] for name in names]
        assert values == sorted(values)
        assert times["min"] <= times["mean"] <= times["max"]
    assert report["schedule"]["lag_ms"]["count"] == 120
    assert sum(each["sent"] for each in report["seconds"]) == 120
    assert sum(each["answered"] for each in report["seconds"]) == 120
    assert report["seconds"][0]["open"] == 2
    assert report["limits"] == []


def test_json_on_the_output_leaves_nothing_else_there(capsys):
    with server(echo) as url:
        assert load(url, "-r", 20, "-d", "0.2", "-m", "x", "--json", "-") == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["messages"]["sent"] == 4
    assert "4 answered" in shown.err


def test_without_a_schedule_there_is_no_corrected_latency(tmp_path, capsys):
    with server(echo) as url:
        code, report = reported(tmp_path, url, "-n", 2, "-d", "0.3", "-m", "x")
    assert code == 0
    assert report["latency_ms"]["corrected"] is None
    assert report["schedule"] is None
    assert report["latency_ms"]["service"]["count"] == report["messages"]["answered"] > 10
    assert "There is no schedule" in capsys.readouterr().out


def test_secrets_are_in_no_report(tmp_path, capsys):
    with server(echo) as url:
        where = url.replace("ws://", "ws://me:hidden1@") + "/x?token=hidden2"
        words = ["--token", "hidden3", "--cookie", "a=hidden4", "-H", "X-Key: hidden5"]
        code, report = reported(tmp_path, where, "-r", 20, "-d", "0.2", "-m", "x", *words)
    assert code == 0
    assert report["url"].endswith("/x?token=***")
    shown = capsys.readouterr()
    assert "hidden" not in json.dumps(report) + shown.out + shown.err


def test_the_handshake_is_as_the_options_say(tmp_path):
    seen = []

    async def handle(connection):
        seen.append((connection.request.headers, connection.subprotocol))
        await echo(connection)

    with server(handle, subprotocols=["b"]) as url:
        words = ["-H", "X-One: 1", "-s", "a", "-s", "b", "--token", "t", "-o", "http://here"]
        assert load(url, "-r", 10, "-d", "0.1", "-m", "x", *words) == 0
    headers, subprotocol = seen[0]
    assert (headers["X-One"], headers["Authorization"], headers["Origin"]) == (
        "1", "Bearer t", "http://here",
    )  # fmt: skip
    assert subprotocol == "b"


def test_tls_is_checked_unless_told_otherwise(tmp_path):
    trustme = pytest.importorskip("trustme")
    authority, authorities = trustme.CA(), tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(authorities)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    words = ["-n", 3, "-r", 30, "-d", "0.1", "-m", "x"]
    with server(echo, ssl=context) as url:
        code, report = reported(tmp_path, url, *words)
        assert code == 1
        assert list(report["connections"]["failures"].values()) == [3]
        assert next(iter(report["connections"]["failures"])).startswith("certificate verify failed")
        assert load(url, *words, "--ca", authorities) == 0
        assert load(url, *words, "--no-check") == 0


def test_binary_messages(tmp_path):
    seen = []

    async def handle(connection):
        async for message in connection:
            seen.append(message)
            await connection.send(message)

    with server(handle) as url:
        assert load(url, "-r", 10, "-d", "0.1", "-m", "x", "--binary") == 0
    assert seen == [b"x"]


# What makes a run fail


def test_limits_that_are_kept(tmp_path, capsys):
    with server(echo) as url:
        words = ["--max-p99", "20s", "--max-errors", "0"]
        code, report = reported(tmp_path, url, "-r", 50, "-d", "0.2", "-m", "x", *words)
    assert code == 0
    assert [each["kept"] for each in report["limits"]] == [True, True]
    assert capsys.readouterr().out.count("limit kept") == 2


def test_a_latency_that_is_too_long(tmp_path, capsys):
    async def slow(connection):
        async for message in connection:
            await asyncio.sleep(0.05)
            await connection.send(message)

    with server(slow) as url:
        code, report = reported(
            tmp_path, url, "-r", 10, "-d", "0.3", "-m", "x", "--max-p99", "20ms"
        )
    assert code == 1
    assert report["limits"][0]["limit"] == "--max-p99 20 ms"
    assert report["limits"][0]["kept"] is False
    assert "limit BROKEN  --max-p99 20 ms: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("limit", "code"), [("5", 1), ("10", 0), ("49%", 1), ("50%", 0), ("100%", 0)]
)
def test_errors_by_number_and_by_share(limit, code):
    async def every_other(connection):
        number = 0
        async for message in connection:
            number += 1
            if number % 2:
                await connection.send(message)

    with server(every_other) as url:
        words = ["-r", 40, "-d", "0.5", "-m", "x", "--grace", "0.2", "--max-errors", limit]
        assert load(url, *words) == code


def test_nothing_that_works_is_a_failure_without_any_limit(capsys):
    with server(sink) as url:
        closed = url
        assert load(url, "-r", 20, "-d", "0.2", "-m", "x", "--grace", "0.1") == 1
    assert "4 without an answer" in capsys.readouterr().out
    assert load(closed, "-n", 2, "-r", 20, "-d", "0.2", "-m", "x") == 1
    assert "2 failed: Connection refused" in capsys.readouterr().out


def test_a_run_that_loses_all_its_connections_is_a_failure(tmp_path):
    async def short(connection):
        async for message in connection:
            await connection.send(message)
            await connection.close(4000)

    with server(short) as url:
        code, report = reported(tmp_path, url, "-n", 2, "-r", 20, "-d", "30s", "-m", "x")
    assert code == 1
    assert report["ended_by"] == "no connection is left"
    assert report["connections"]["lost_by_code"] == {"4000": 2}
    assert report["messages"]["answered"] == 2


# What cannot be done


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "the following arguments are required: URL"),
        (["ws://x", "-n", "0"], "'0' is no whole number above 0"),
        (["ws://x", "-n", "many"], "'many' is no whole number above 0"),
        (["ws://x", "-r", "-5", "-m", "x"], "above 0"),
        (["ws://x", "-r", "nan", "-m", "x"], "'nan' is no number above 0"),
        (["ws://x", "-d", "soon"], "'soon' is no time"),
        (["ws://x", "-d", "0"], "-d must be more than 0"),
        (["ws://x", "-r", "5"], "there is nothing to send"),
        (["ws://x", "-r", "5", "--rate-each", "5", "-m", "x"], "cannot be used together"),
        (["ws://x", "-m", "x", "a.ps1"], "-m and a script cannot be used together"),
        (["ws://x", "-m", ""], "an empty message"),
        (["ws://x", "-m", "x", "--", "-Room", "a"], "only a script has arguments"),
        (["ws://x", "-m", "x", "--no-answers"], "--no-answers needs a rate"),
        (["ws://x", "--binary"], "--binary goes with -m"),
        (["ws://x", "--max-errors", "few"], "'few' is no limit"),
        (["ws://x", "--rump-up", "5"], "unrecognized arguments"),
    ],
)
def test_words_that_cannot_be_read(words, said, capsys):
    with pytest.raises(SystemExit) as ended:
        load(*words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["http://x"], "Only Uris starting with 'ws://' or 'wss://' are supported."),
        (["nothing"], "The format of the URI could not be determined."),
        (["ws://x:99999"], "Invalid port"),
        (["ws://x", "-H", "nothing"], "A header is written as"),
        (["ws://x", "--ca", "/none.pem"], "There is no file '/none.pem'."),
        (["wss://x", "--ca", __file__], "cannot be used"),
        (["ws://x", "-n", "100000000"], "ulimit -n"),
        (["ws://x", "--json", "/none/report.json"], "The report cannot be written"),
        (["ws://x", "/none.ps1"], "There is no script '/none.ps1'."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(words, said, capsys):
    assert load(*words) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith("poshws load: ")
    assert said in shown.err
    assert len(shown.err.splitlines()) == 1
    assert shown.out == ""


def test_help_tells_of_scripts_and_exit_codes(capsys):
    with pytest.raises(SystemExit) as ended:
        load("--help")
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    for word in ("$WsLoad", "Open-Connection", "Test-Answer", "--max-p99", "exit codes", "--token"):
        assert word in shown


# As a program


def program(*words, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "poshws", "load", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def test_ctrl_c_gives_the_report_of_what_was_done():
    with server(echo) as url:
        started = program(url, "-n", 2, "-r", 50, "-d", "60s", "-m", "x", "--progress")
        for line in started.stderr:
            if "answered" in line:
                break
        started.send_signal(signal.SIGINT)
        out, err = started.communicate(timeout=20)
    assert started.returncode == 130
    assert "ended early: Ctrl+C" in out
    assert "since due" in out
    assert "Traceback" not in err


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals")
def test_a_terminal_gets_a_block_that_is_drawn_over_itself():
    first, second = os.openpty()
    with server(echo) as url:
        started = subprocess.Popen(
            [sys.executable, "-m", "poshws", "load", url, "-r", "20", "-d", "2.5", "-m", "x"],
            stdout=subprocess.PIPE,
            stderr=second,
            text=True,
        )
        out, _ = started.communicate(timeout=30)
    os.close(second)
    shown = b""
    while True:
        try:
            part = os.read(first, 65536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(first)
    text = shown.decode()
    assert started.returncode == 0
    assert "1 open, 0 failed, 0 lost" in text
    assert "1 s of 2.5 s" in text
    assert text.count("\x1b[J") >= 2
    assert text.endswith("\x1b[J")  # nothing of it stays
    assert "50 answered" in out
