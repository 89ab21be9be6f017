"""Escape sequences in lists and files, and where long lines of a language are broken."""

import pytest

from poshws import Session


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[pscustomobject]@{a = 1} | Format-List | Out-String",
            "\n\x1b[32;1ma : \x1b[0m1\n\n",
        ),
        (
            "$PSStyle.Formatting.FormatAccent = ''\n"
            "[pscustomobject]@{a = 1} | Format-List | Out-String",
            "\na : 1\n\n",
        ),
        (
            "[cultureinfo]::CurrentCulture = 'en-US'\n"
            "[pscustomobject]@{a = 'some more words'} | Format-List | Out-String -Width 15",
            "\n\x1b[32;1ma : \x1b[0msome more \n    words\n\n",
        ),
    ],
)
def test_lists(text: str, expected: str) -> None:
    with Session() as session:
        made = session.run("$PSStyle.OutputRendering = 'Ansi'\n" + text)
        session.run("[cultureinfo]::CurrentCulture = ''")
    assert made == [expected]


def test_files_get_sequences_where_all_output_does(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "f"
    with Session() as session:
        session.run(f"$PSStyle.OutputRendering = 'Ansi'; [pscustomobject]@{{a = 1}} > {file}")
    assert "\x1b[32;1ma\x1b[0m" in file.read_text()


def test_extensions_begin_with_a_period() -> None:
    with Session() as session:
        text = "try { $PSStyle.FileInfo.Extension.Add('zip', '') } catch { $_.Exception.Message }"
        assert "must start with a period" in str(session.run(text)[0])
