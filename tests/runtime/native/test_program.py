"""Native programs in pipelines: arguments, text and bytes, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from poshws import Session


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    with Session() as made:
        yield made


def words(session: Session, text: str) -> list[str]:
    """What a program gets for arguments."""
    return [str(line) for line in session.run(f"printf '<%s>\\n' {text}")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 'b c' \"d$(1)\"", ["<a>", "<b c>", "<d1>"]),
        ("'' $null x", ["<>", "<x>"]),
        ("'a\"b' 'c\\' '*'", ['<a"b>', "<c\\>", "<*>"]),
        ("@(1, 2) (3, 4)", ["<1>", "<2>", "<3>", "<4>"]),
        ("1.50 0x10 1e3 -5", ["<1.50>", "<0x10>", "<1e3>", "<-5>"]),
        ("-a:b -c: d --e=f -- -g", ["<-a:b>", "<-c:>", "<d>", "<--e=f>", "<-->", "<-g>"]),
        ("a,b $true", ["<a,b>", "<True>"]),
        ("-a:$(1, 2) -b:1,2 -c: 3,4 -d:$null", ["<-a:1>", "<-a:2>", "<-b:1,2>", "<-c:>", "<3,4>"]),
        ("'a b','c d' 1,2", ["<a b>", "<c d>", "<1,2>"]),
        ("--% %HOME% 'x y' *", None),
    ],
)
def test_arguments(session: Session, text: str, expected: list[str] | None) -> None:
    found = words(session, text)
    if expected is None:
        assert found[-1] == "<*>"
        assert "<'x>" in found
    else:
        assert found == expected


def test_wildcards_expand_unless_quoted(session: Session, tmp_path: Path) -> None:
    for name in ("a.x", "b.x"):
        (tmp_path / name).write_text("")
    assert words(session, "*.x '*.x' *.none") == ["<a.x>", "<b.x>", "<*.x>", "<*.none>"]


def test_pipelines_of_programs_and_commands(session: Session) -> None:
    assert session.run("'b', 'a' | sort | ForEach-Object { $_ + '!' }") == ["a!", "b!"]
    assert session.run("printf 'a\\nb' | cat | Select-Object -Last 1") == ["b"]


def test_bytes_pass_between_programs(session: Session, tmp_path: Path) -> None:
    session.run("printf '\\377\\000' | cat > raw.bin")
    assert (tmp_path / "raw.bin").read_bytes() == b"\xff\0"


def test_exit_code_and_success(session: Session) -> None:
    assert session.run("sh -c 'exit 3'; $?; $LASTEXITCODE; sh -c true; $?; $LASTEXITCODE") == [
        False,
        3,
        True,
        0,
    ]


def test_error_preference_for_programs(session: Session) -> None:
    found = session.run(
        "$PSNativeCommandUseErrorActionPreference = $true; $ErrorActionPreference = 'Stop'\n"
        "try { sh -c 'exit 4' } catch { $_.FullyQualifiedErrorId; $_.Exception.ExitCode }"
    )
    assert found == ["ProgramExitedWithNonZeroCode", 4]


def test_standard_error_as_records(session: Session) -> None:
    found = session.run(
        "sh -c 'echo out; echo bad >&2' 2>&1 | ForEach-Object { $_.GetType().Name }"
    )
    assert sorted(map(str, found)) == ["ErrorRecord", "String"]


def test_a_stopped_pipeline_ends_the_program(session: Session) -> None:
    assert session.run("yes | Select-Object -First 2") == ["y", "y"]


def test_pwsh_is_this_program(session: Session) -> None:
    assert session.run("pwsh -NoProfile -c '6 * 7'") == ["42"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(pwsh -nop { @{ a = 'b' } }).a", ["b"]),
        ("(1, 2 | pwsh -nop { $input | % { $_ + 1 } }) -join ','", ["2,3"]),
        ("(pwsh -nop { $args[1] } -args 1, (2, 3))[1] + 1", [4]),
        ("(pwsh -nop { Write-Error foo } 2>&1).GetType().Name", ["ErrorRecord"]),
        ("pwsh -nop { Write-Warning foo } 3>&1 | % Message", ["foo"]),
        ("$null = pwsh -nop { exit 3 }; $LASTEXITCODE", [3]),
        ("pwsh -nop { 'text' } | cat", ["text"]),
    ],
)
def test_blocks_run_in_a_process_of_their_own(
    session: Session, text: str, expected: list[object]
) -> None:
    assert list(session.run(text)) == expected


def test_a_block_is_encoded_for_any_program(session: Session) -> None:
    text = "{ x } b -inp t"
    assert words(session, text)[:4] == ["<-encodedCommand>", "<IAB4ACAA>", "<b>", "<-inputFormat>"]


def test_output_encoding_is_what_programs_read(session: Session) -> None:
    text = "$OutputEncoding = [Text.Encoding]::Latin1; 'é' | od -An -tx1"
    assert [str(line).strip() for line in session.run(text)] == ["e9 0a"]


def test_what_is_no_program_is_a_document(session: Session, tmp_path: Path) -> None:
    (tmp_path / "n.txt").write_text("text")
    text = "try { ./n.txt | cat } catch { $_.FullyQualifiedErrorId }"
    assert session.run(text) == ["CantActivateDocumentInPipeline"]


def test_lines_of_standard_error_say_where(session: Session) -> None:
    text = "(sh -c 'echo e >&2' 2>&1)[0] | % { $_.InvocationInfo.OffsetInLine; \"$_\" }"
    assert session.run(text) == [2, "e"]
