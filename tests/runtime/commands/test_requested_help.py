"""`command -?` gives the command's help."""

import pytest

from poshws import Session

FUNCTION = """
function f {
    # .SYNOPSIS
    # What it does.
    param([string]$Name, [switch]$Loud)
    'body'
}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(f -?).Synopsis", ["What it does."]),
        ("1 | f -? | ForEach-Object Name", ["f"]),
        ("(gci -?).Name", ["Get-ChildItem"]),
        ("f 1", ["body"]),
        (
            "((f -?).syntax | Out-String).Trim()",
            ["f [[-Name] <String>] [-Loud] [<CommonParameters>]"],
        ),
    ],
)
def test_help_instead_of_the_command(text: str, expected: list[str]) -> None:
    with Session() as session:
        assert session.run(FUNCTION + text) == expected
