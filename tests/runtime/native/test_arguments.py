"""$PSNativeCommandArgumentPassing: what a program gets from what a script writes."""

from pathlib import Path

import pytest

from poshws import Session
from poshws.runtime.native.arguments import split_line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('a"b c"d e', ["ab cd", "e"]),
        (r'a\"b "c \\" d', ['a"b', "c \\", "d"]),
        ('"" x', ["", "x"]),
        ('"a""b"', ['a"b']),
        (r"c:\x\ y", ["c:\\x\\", "y"]),
    ],
)
def test_lines_are_split_as_windows_does(line: str, expected: list[str]) -> None:
    assert split_line(line) == expected


@pytest.mark.parametrize(
    ("style", "words", "expected"),
    [
        ("Legacy", "'a\"b c\"d' '' x", ["<ab cd>", "<x>"]),
        ("Legacy", "1 ,2, 3", ["<1>", "<,2,>", "<3>"]),
        ("Standard", "'a\"b c\"d' '' x", ['<a"b c"d>', "<>", "<x>"]),
    ],
)
def test_styles(style: str, words: str, expected: list[str], tmp_path: Path) -> None:
    show = tmp_path / "show"
    show.write_text('for a; do echo "<$a>"; done')
    with Session() as session:
        text = f"$PSNativeCommandArgumentPassing = '{style}'; sh {show} {words}"
        assert session.run(text) == expected


def test_only_styles_are_styles() -> None:
    with Session() as session:
        text = (
            "try { $PSNativeCommandArgumentPassing = 'no' } catch { $_.Exception.GetType().Name }"
        )
        assert session.run(text) == ["ArgumentTransformationMetadataException"]


def test_a_chain_in_the_background_is_a_job() -> None:
    with Session() as session:
        text = (
            "$x = 5; $job = sh -c 'exit 1' || \"or $x\" &\n$job.Command; $job | Receive-Job -Wait"
        )
        assert session.run(text) == ["sh -c 'exit 1' || \"or ${using:x}\"", "or 5"]
