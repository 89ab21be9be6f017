"""$? after commands that call scriptblocks: what fails inside is no failure of theirs."""

import pytest

from poshws import Session


@pytest.mark.parametrize(
    "text",
    [
        "1 | ForEach-Object { sh -c 'exit 1' }; $?",
        "1, 2 | ForEach-Object { Get-Item /no/such 2>$null }; $?",
        "$null = 1 | Where-Object { sh -c 'exit 1' }; $?",
        "$null = 2, 1 | Sort-Object { sh -c 'exit 1' }; $?",
        "$null = Measure-Command { sh -c 'exit 1' }; $?",
        "Invoke-Expression 'sh -c \"exit 1\"'; $?",
        "1 | ForEach-Object { sh -c 'exit 1' } && $true",
    ],
)
def test_blocks_inside_do_not_fail_the_command(text: str) -> None:
    with Session() as session:
        assert session.run(text) == [True]


def test_a_native_command_fails_its_own_pipeline() -> None:
    with Session() as session:
        assert session.run("sh -c 'exit 1' | ForEach-Object { $_ }; $?") == [False]
