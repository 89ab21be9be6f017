"""Every management command says what it does, what its parameters are, and shows an example that
runs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from poshws import Session, commands
from poshws.binding.parameters import DECLARED
from poshws.formatting.default import format_to_text

MODULES = (
    "archive", "clipboard", "connection", "content", "drive", "file_hash", "item", "item_property",
    "location", "path", "process", "transcript", "web",
)  # fmt: skip
COMMANDS = sorted(
    name
    for module, names in commands.COMMANDS.modules.items()
    if module.partition(".")[0] in MODULES
    for name in names
)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_complete(name: str) -> None:
    command = commands.COMMANDS.find(name)
    assert command is not None
    text = command.function.__doc__ or ""
    assert text.partition("\n")[0].strip().endswith(".")
    missing = {
        parameter.name
        for parameter in command.metadata.parameters.values()
        if parameter.origin == DECLARED and parameter.name.lower() not in command.help.parameters
    }
    assert not missing


def example_of(name: str) -> tuple[str, list[str]]:
    """The lines behind PS>, and what they print."""
    command = commands.COMMANDS.find(name)
    assert command is not None
    lines = (command.function.__doc__ or "").splitlines()
    script = [line.strip()[4:] for line in lines if line.strip().startswith("PS> ")]
    assert script
    last = max(i for i, line in enumerate(lines) if line.strip().startswith("PS> "))
    return "\n".join(script), [line.strip() for line in lines[last + 1 :] if line.strip()]


@pytest.mark.parametrize("name", COMMANDS)
def test_example_prints_what_it_says(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    script, expected = example_of(name)
    with Session() as session:
        found = session.run(script)
        shown = format_to_text(session._session, found, 80)
    assert [line.strip() for line in shown.splitlines() if line.strip()] == expected
