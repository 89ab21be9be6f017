"""What errors point at: a script is run from a file and the marked text is read off the screen."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_file


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")


def run(tmp_path: Path, script: str) -> tuple[str, str]:
    """Output and error stream of a script file."""
    file = tmp_path / "case.ps1"
    file.write_text(script)
    host = ConsoleHost(io.StringIO(), io.StringIO())
    session = new_session(host)
    try:
        run_file(session, str(file), [])
        host.flush()
    finally:
        leave_session(session)
    return host.output.getvalue(), host.errors.getvalue()  # type: ignore[attr-defined]


def marked(errors: str) -> list[str]:
    """What each error on the screen underlines."""
    found = []
    lines = errors.split("\n")
    for above, below in zip(lines, lines[1:], strict=False):
        match = re.match(r"     \| ( *)(~+)$", below)
        if match:
            start = match.start(2)
            found.append(above[start : start + len(match.group(2))])
    return found


def test_types_not_found(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "[NoSuch]::Member\n$x = [NoSuch[int]]\n$y = [NoSuch]5")
    assert marked(errors) == ["[NoSuch]", "[NoSuch[int]]", "NoSuch"]


def test_inside_text(tmp_path: Path) -> None:
    output, errors = run(tmp_path, '"a $(1/0) b"\n"c $([NoSuch]::x) d"\n$n = $([int]"x")\n"[$n]"')
    assert output == "a  b\nc  d\n[]\n"
    assert marked(errors) == ["1/0", "[NoSuch]", '[int]"x"']


def test_inside_text_is_caught(tmp_path: Path) -> None:
    output, errors = run(tmp_path, 'try { "a $(1/0) b" } catch { "caught" }')
    assert output == "caught\n"
    assert errors == ""


def test_strict_variables(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "Set-StrictMode -Version 1\n$none -gt 5\nWrite-Output 1 $nil")
    assert marked(errors) == ["$none", "$nil"]


@pytest.mark.parametrize("call", ["f 'x'", "f -n 'x'"])
@pytest.mark.parametrize("attribute", ["", "[CmdletBinding()]"])
def test_arguments_that_do_not_fit(tmp_path: Path, call: str, attribute: str) -> None:
    _, errors = run(tmp_path, f"function f {{ {attribute} param([int] $n) }}\n{call}")
    assert marked(errors) == ["'x'"]


def test_argument_lists(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "function f { [CmdletBinding()] param([string] $s) }\nf 1, 2")
    assert marked(errors) == ["1, 2"]


def test_errors_a_function_writes(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "function f { Write-Error 'bad' }\nf")
    assert errors.startswith("f: ")
    assert marked(errors) == ["f"]


def test_errors_the_script_writes(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "Write-Error one\nWrite-Error two -ErrorAction Stop")
    assert errors.startswith("Write-Error: one\n")
    assert marked(errors) == ["Write-Error two -ErrorAction Stop"]


def test_files_of_a_switch(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "switch -File ./none*.txt { a { 1 } }")
    assert errors.startswith("InvalidOperation: ")
    assert marked(errors) == ["./none*.txt"]


def test_sequences_are_left_out(tmp_path: Path) -> None:
    output, _ = run(tmp_path, '"`e[31mred`e[0m"\nWrite-Host "`e[1mbold`e[0m"\n"`e[31mx".Length')
    assert output == "red\nbold\n6\n"


def test_rendering_may_change_between_objects(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    output, _ = run(
        tmp_path,
        "[pscustomobject]@{ A = 1 }\n"
        "$PSStyle.OutputRendering = 'Ansi'\n"
        "[pscustomobject]@{ A = 2 } | Format-List\n",
    )
    assert output == "\nA\n-\n1\n\n\n\x1b[32;1mA : \x1b[0m2\n\n"


def test_types_of_attributes(tmp_path: Path) -> None:
    _, errors = run(tmp_path, "param(\n    [ValidateSet([NoSuch])] [string] $a\n)\n1")
    assert marked(errors) == ["[ValidateSet([NoSuch])]"]
