"""Start-Transcript and Stop-Transcript."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import Run


def test_transcript_has_what_was_shown(run: Run, tmp_path: Path) -> None:
    run(
        "$null = Start-Transcript t.txt -UseMinimalHeader; Write-Host 'hello';"
        "$null = Stop-Transcript"
    )
    text = (tmp_path / "t.txt").read_text()
    assert "PowerShell transcript start" in text
    assert "\nhello\n" in text
    assert text.rstrip().endswith("**********************")
