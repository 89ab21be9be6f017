"""Words completed alone, by the static methods of CompletionCompleters."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("CompleteVariable('errorAction').CompletionText", ["$ErrorActionPreference"]),
        ("CompleteOperator('-ieq').CompletionText", ["-ieq"]),
        ("CompleteCommand('Get-ChildIt').CompletionText", ["Get-ChildItem"]),
        ("CompleteFilename('/et').CompletionText", ["/etc"]),
    ],
)
def test_words_alone(script: str, expected: list[str]) -> None:
    assert poshws.run(f"[Management.Automation.CompletionCompleters]::{script}") == expected


def test_verbs_are_those_of_the_nouns_and_modules_given() -> None:
    script = """
        $text = 'Get-Command -Noun Object -Module Microsoft.PowerShell.Utility -Verb S'
        (TabExpansion2 -inputScript $text -cursorColumn $text.Length).CompletionMatches |
            ForEach-Object CompletionText
    """
    assert poshws.run(script) == ["Select", "Sort"]
