"""The words behind `poshws ws`."""

from __future__ import annotations

import pytest

from poshws.apps.ws.arguments import settings_of, size, whole_url


@pytest.mark.parametrize(
    ("word", "url"),
    [
        ("localhost:8080", "ws://localhost:8080"),
        (":8080/a", "ws://localhost:8080/a"),
        ("http://h/p", "ws://h/p"),
        ("HTTPS://h/p", "wss://h/p"),
        ("wss://h", "wss://h"),
    ],
)
def test_urls_as_they_are_meant(word: str, url: str) -> None:
    assert whole_url(word) == url


@pytest.mark.parametrize(("word", "count"), [("500", 500), ("64k", 65536), ("1MiB", 1 << 20)])
def test_sizes(word: str, count: int) -> None:
    assert size(word) == count


def test_the_options_of_wscat_are_understood() -> None:
    words = "-c ws://h -H A:b -s v1 -s v2 -o http://o -x hi -w 5 -P --no-check"
    settings = settings_of(words.split())
    assert settings.connection.headers == (("A", "b"),)
    assert settings.connection.subprotocols == ("v1", "v2")
    assert settings.connection.origin == "http://o"
    assert settings.connection.skip_certificate_check
    assert (settings.messages, settings.wait, settings.shows_control) == (("hi",), 5.0, True)
    assert not settings.reads_input


def test_minus_one_waits_for_ever() -> None:
    assert settings_of(["ws://h", "-w", "-1"]).stays
    assert settings_of(["ws://h", "--stay"]).wait is None


def test_secrets_from_the_environment_and_from_files(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("FEED_TOKEN", "s3cret")
    (tmp_path / "h").write_text("A: 1\n\nB: 2\n")
    settings = settings_of(["ws://h", "--token-env", "FEED_TOKEN", "-H", f"@{tmp_path / 'h'}"])
    assert settings.connection.headers == (
        ("Authorization", "Bearer s3cret"),
        ("A", "1"),
        ("B", "2"),
    )
    assert "s3cret" not in repr(settings)


def test_limits_of_the_line() -> None:
    settings = settings_of(["ws://h", "--ping", "2s", "--max-size", "1k", "--timeout", "500ms"])
    options = settings.connection
    assert (options.ping_interval, options.maximum_size, options.timeout) == (2.0, 1024, 0.5)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "One URL is needed."),
        (["ws://a", "-c", "ws://b"], "There are two URLs."),
        (["ftp://a"], "starting with 'ws://' or 'wss://'"),
        (["ws://a:x"], "Invalid port"),
        (["ws://a", "-H", "x"], "A header is written as"),
        (["ws://a", "-H", "Upgrade: x"], "The header 'Upgrade' cannot be set."),
        (["ws://a", "--token", "t", "--auth", "a:b"], "cannot be used together"),
        (["ws://a", "--token-env", "NOT_THERE"], "There is no environment variable 'NOT_THERE'."),
        (["ws://a", "--ca", "/nowhere"], "There is no file '/nowhere'."),
        (["ws://a", "-w", "soon"], "'soon' is no time"),
        (["ws://a", "--count", "0"], "'0' is no number from 1"),
        (["ws://a", "--max-size", "big"], "'big' is no size"),
        (["ws://a", "-x", "\udcff"], "is not UTF-8"),
        (["ws://a", "--record-secrets"], "--record-secrets needs --record FILE."),
        (["ws://a", "--nonsense"], "unrecognized arguments: --nonsense"),
    ],
)
def test_mistakes(words: list[str], said: str, capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        settings_of(words)
    err = capsys.readouterr().err
    assert caught.value.code == 64
    assert said in err
    assert "usage: poshws ws URL [options]" in err


def test_help_tells_exit_codes_and_commands(capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        settings_of(["--help"])
    out = capsys.readouterr().out
    assert caught.value.code == 0
    for text in (
        "exit codes:",
        "/close [CODE [REASON]]",
        "--record FILE",
        "nothing has come for 2",
    ):
        assert text in out
