"""Every command has a synopsis, a text for each parameter, an example that does what it says."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from poshws import commands, pester, pode
from poshws.binding import Cmdlet
from poshws.binding.help import Example
from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_text
from poshws.objects.extended.members import extended_type_names, remove_type_data

TABLES = {
    name: package.COMMANDS for package in (commands, pode, pester) for name in package.COMMANDS
}
NEEDS = ("Start-PodeServer", "Start-PodeStaticServer", "Read-Host")
"""What only runs with a server, or with somebody to answer."""


def command_named(name: str) -> Cmdlet:
    found: Cmdlet | None = TABLES[name].find(name)
    assert found is not None
    return found


@contextmanager
def folder(path: Path) -> Iterator[None]:
    before = os.getcwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(before)


def output_of(codes: list[str], path: Path) -> list[tuple[str, str]]:
    """What each example prints and its errors, one after the other in a session of their own."""
    host = ConsoleHost(io.StringIO(), io.StringIO())
    known = set(extended_type_names())
    with folder(path):
        session = new_session(host)
        strings = []
        try:
            for code in codes:
                host.output = io.StringIO()
                host.errors = io.StringIO()
                run_text(session, code)
                strings.append((host.output.getvalue(), host.errors.getvalue()))
        finally:
            session.close()
            leave_session(session)
            for each in set(extended_type_names()) - known:
                remove_type_data(each)
    return strings


def plain(text: str) -> list[str]:
    """The lines, without colours, blanks behind them and blank lines around."""
    import re

    text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def assert_like(lines: list[str], expected: list[str], code: str) -> None:
    """The lines are as expected; one may end in ` *` where times differ from run to run."""
    cut = [
        line[: len(model) - 1] + "*" if model.endswith(" *") else line
        for line, model in zip(lines, expected, strict=False)
    ]
    assert cut + lines[len(cut) :] == expected, code


def runnable(examples: list[Example]) -> list[Example]:
    return [each for each in examples if not any(word in each.code for word in NEEDS)]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_help_is_complete(name: str) -> None:
    new_session()
    command = command_named(name)
    help = command.help
    assert help.synopsis, "no synopsis"
    assert help.examples, "no example"
    missing = [
        parameter.name
        for parameter in command.metadata.own_parameters
        if parameter.name.lower() not in help.parameters and not parameter.dont_show
    ]
    assert not missing, f"parameters without a text: {missing}"
    unknown = set(help.parameters) - set(command.metadata.parameters)
    assert not unknown, f"strings about no parameter: {unknown}"


@pytest.mark.parametrize("name", sorted(TABLES))
def test_examples(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    examples = runnable(command_named(name).help.examples)
    strings = output_of([each.code for each in examples], tmp_path)
    for each, (text, errors) in zip(examples, strings, strict=True):
        assert not errors, each.code
        if each.output:
            assert_like(plain(text), plain(each.output), each.code)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_examples_name_parameters(name: str) -> None:
    """Also where an example is not run, its commands have the parameters it gives them."""
    from poshws.syntax import parse

    new_session()
    for example in command_named(name).help.examples:
        result = parse(example.code)
        assert not result.errors, example.code
        for node in result.script_block.descendants():
            if node.kind == "Command":
                check_parameters(node)


def check_parameters(node: Any) -> None:
    title = getattr(node.command_elements[0], "value", "")
    known = {each.lower(): each for each in TABLES}
    # Should's operators are no parameters; scripts add some of their own.
    if not isinstance(title, str) or title.lower() not in known or title.lower() == "should":
        return
    names = {
        word.lower()
        for parameter in command_named(known[title.lower()]).metadata.parameters.values()
        for word in (parameter.name, *parameter.aliases)
    }
    for element in node.command_elements[1:]:
        if element.kind == "CommandParameter":
            given = element.parameter_name.lower()
            assert any(each.startswith(given) for each in names), f"{title} -{given}"
