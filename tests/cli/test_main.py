"""The command line: switches, scripts and their arguments, input, exit codes."""

from __future__ import annotations

import base64
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from poshws.runtime.native.switches import BadSwitch, Reader, Request, switch_named

Result = subprocess.CompletedProcess[str]


def poshws(*words: str, feed: str | None = "", folder: Path | None = None) -> Result:
    """Runs the program as a user would."""
    return subprocess.run(
        [sys.executable, "-m", "poshws", *words],
        input=feed,
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        timeout=60,
        check=False,
    )


def at_terminal(*words: str) -> str:
    """What the program writes where its output is a terminal."""
    main, terminal = pty.openpty()
    command = [sys.executable, "-m", "poshws", *words]
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal) as process:
        os.close(terminal)
        written = b""
        while True:
            try:
                data = os.read(main, 4096)
            except OSError:  # Linux's way to say that nobody writes to it any more
                break
            if not data:
                break
            written += data
    os.close(main)
    assert process.returncode is not None
    return written.decode()


def request(*words: str) -> Request:
    return Reader(list(words), lambda path: path.endswith(".ps1")).read()


@pytest.mark.parametrize(
    ("word", "switch"),
    [
        ("-c", "command"),
        ("-Com", "command"),
        ("--command", "command"),
        ("/c", "command"),
        ("\u2013c", "command"),
        ("-nop", "noprofile"),
        ("-noni", "noninteractive"),
        ("-noe", "noexit"),
        ("-nol", "nologo"),
        ("-no", None),
        ("-f", "file"),
        ("-e", "encodedcommand"),
        ("-ec", "encodedcommand"),
        ("-ex", "executionpolicy"),
        ("-ep", "executionpolicy"),
        ("-v", "version"),
        ("-h", "help"),
        ("-?", "help"),
        ("-wd", "workingdirectory"),
        ("-wo", "workingdirectory"),
        ("-cwa", "commandwithargs"),
        ("-i", "interactive"),
        ("-xyz", None),
    ],
)
def test_abbreviations(word: str, switch: str | None) -> None:
    assert switch_named(word) == switch


def test_what_follows_a_file_is_for_the_script() -> None:
    read = request("-nop", "a.ps1", "-nop", "-x", "y")
    assert (read.file, read.arguments, read.no_profile) == ("a.ps1", ["-nop", "-x", "y"], True)


def test_what_follows_a_command_is_part_of_it() -> None:
    assert request("-c", "echo", "a  b", "-nop").command == "echo a  b -nop"


def test_command_from_input_takes_no_more_words() -> None:
    assert request("-c", "-").reads_commands
    with pytest.raises(BadSwitch, match="no other arguments"):
        request("-c", "-", "x")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["-c"], "A command must follow -Command"),
        (["-File"], "requires a file path"),
        (["nofile"], "The argument 'nofile' is not recognized as the name of a script file"),
        (["-no"], "did you mean"),
        (["-ex", "Sometimes"], "Invalid ExecutionPolicy value 'Sometimes'"),
        (["-o", "blah"], '"blah" is not a valid format'),
        (["-e", "***"], "not properly encoded"),
        (["-wd"], "requires an argument that is a directory path"),
        (["-w", "hidden"], "not implemented on this platform"),
        (["-settings", "/nope.json"], "passed to the -SettingsFile does not exist"),
        (["-encodeda"], "-EncodedArguments requires a value"),
        (["-File", ""], "The value cannot be an empty string"),
    ],
)
def test_bad_command_lines(words: list[str], text: str) -> None:
    with pytest.raises(BadSwitch) as caught:
        request(*words)
    assert text in caught.value.text


def test_bad_command_line_ends_with_64() -> None:
    found = poshws("-nop", "nofile")
    assert found.returncode == 64
    assert "not recognized as the name of a script file" in found.stderr


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1", 0),
        ("exit 7", 7),
        ("exit 257", 1),
        ("throw 'x'", 1),
        ("Write-Error x", 1),
        ("Write-Error x; 1", 0),
        ("sh -c 'exit 5'", 1),
        ("sh -c 'exit 5'; exit $LASTEXITCODE", 5),
        ("$Host.SetShouldExit(9)", 9),
        ("if (", 1),
    ],
)
def test_exit_codes_of_commands(text: str, code: int) -> None:
    assert poshws("-nop", "-c", text).returncode == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("1", 0), ("exit 7", 7), ("throw 'x'", 1), ("Write-Error x", 0), ("sh -c 'exit 5'", 0)],
)
def test_exit_codes_of_files(tmp_path: Path, text: str, code: int) -> None:
    script = tmp_path / "a.ps1"
    script.write_text(text)
    assert poshws("-nop", "-File", str(script)).returncode == code


def test_arguments_of_a_script(tmp_path: Path) -> None:
    script = tmp_path / "a.ps1"
    script.write_text(
        "param([int]$Count, [switch]$Fast, $Name) \"$Count|$Fast|$Name|$($args -join ',')\""
    )
    assert poshws(str(script), "-Count", "3", "-Fast", "-Name:x", "r", "-s").stdout == (
        "3|True|x|r,-s\n"
    )
    assert poshws(str(script), "4", "n", "-Fast:$false").stdout == "4|False|n|\n"
    assert "Cannot convert value" in poshws(str(script), "-Count", "x").stderr


def test_command_with_arguments() -> None:
    found = poshws("-nop", "-cwa", '$args | % { "[$_]" }', "$fun", "@times")
    assert found.stdout == "[$fun]\n[@times]\n"


def test_encoded_command() -> None:
    word = base64.b64encode("'ä' + 1".encode("utf-16-le")).decode()
    assert poshws("-e", word).stdout == "ä1\n"


def test_input_of_commands_and_scripts(tmp_path: Path) -> None:
    assert poshws("-c", '$input | % { "<$_>" }', feed="a\nb\n").stdout == "<a>\n<b>\n"
    script = tmp_path / "a.ps1"
    script.write_text('$input | % { "<$_>" }')
    assert poshws(str(script), feed="a\nb").stdout == "<a>\n<b>\n"


def test_input_is_left_to_programs() -> None:
    assert poshws("-c", "cat", feed="a\n").stdout == "a\n"


def test_commands_from_input() -> None:
    assert poshws("-c", "-", feed="1+1\nif (1)\n{\n 42\n}\n\n3").stdout == "2\n42\n3\n"
    assert poshws("-c", "-", feed="exit 3\n").returncode == 3


def test_prompts_are_written_with_redirected_input() -> None:
    text = "function prompt { 'P> ' }\n1+2\b3\n"
    lines = poshws("-nologo", "-nop", feed=text).stdout.splitlines()
    assert lines[1:] == ["P> 1+2\b3", "4", "P> "]


@pytest.mark.parametrize(
    ("feed", "code"), [("nosuch\n", 1), ("nosuch\n1\n", 0), (")\n", 0), ("exit 3\n", 3)]
)
def test_exit_codes_of_input(feed: str, code: int) -> None:
    assert poshws("-nop", "-c", "-", feed=feed).returncode == code


def test_halves_of_characters_are_written_as_net_does() -> None:
    text = '[char]0xD800; "$([char]0xD83D)$([char]0xDE00)"'
    assert poshws("-nop", "-c", text).stdout == "\ufffd\n\U0001f600\n"


def test_an_unknown_configuration_file_refuses_the_start() -> None:
    found = poshws("-ConfigurationFile", "/nope.pssc", "-c", "1")
    assert "configuration file '/nope.pssc' does not exist" in found.stderr


def test_no_exit_goes_on_with_the_input() -> None:
    text = "function prompt { 'P> ' }"
    assert poshws("-nop", "-noexit", "-c", text, feed="$x = 1; exit 4\n").returncode == 4


def test_working_directory(tmp_path: Path) -> None:
    assert poshws("-wd", str(tmp_path), "-c", "$PWD.Path").stdout == f"{tmp_path}\n"


def test_version_and_help() -> None:
    assert re.fullmatch(r"PowerShell 7\.\S+\n", poshws("-v").stdout)
    assert re.search(r"PowerShell 7\.\S+ \(poshws \d\S+\)\r\n", at_terminal("-v"))
    assert poshws("-c", "$PSVersionTable.PoshwsVersion").returncode == 0
    assert "-EncodedCommand" in poshws("-h").stdout


def test_a_wrong_file_name_gets_the_usage_in_pipes_alone() -> None:
    assert "Usage:" in poshws("nosuch.ps1").stdout
    written = at_terminal("nosuch.ps1")
    assert "'nosuch.ps1' is not recognized" in written
    assert "Usage:" not in written


def test_mandatory_parameters_are_asked_for() -> None:
    text = "function f { param([Parameter(Mandatory)][int]$Age) $Age + 1 }; f"
    found = poshws("-nop", "-c", text, feed="41\n")
    assert found.stdout == (
        "\ncmdlet f at command pipeline position 1\n"
        "Supply values for the following parameters:\nAge: 41\n42\n"
    )


def test_nothing_is_asked_non_interactively() -> None:
    found = poshws("-nop", "-noni", "-c", "Read-Host x")
    assert found.returncode == 1
    assert "PowerShell is in NonInteractive mode" in found.stderr


def test_choices() -> None:
    text = "$Host.UI.PromptForChoice('T', 'Q', @('&Yes', '&No'), 0)"
    found = poshws("-nop", "-c", text, feed="x\nn\n")
    assert found.stdout.startswith('\nT\nQ\n[Y] Yes  [N] No  [?] Help (default is "Y"): ')
    assert found.stdout.endswith("1\n")


def test_streams_go_where_they_belong() -> None:
    text = "Write-Error e; Write-Warning w; [Console]::Error.WriteLine('c'); 'out'"
    found = poshws("-nop", "-c", text)
    assert found.stdout == "WARNING: w\nout\n"
    assert found.stderr == "Write-Error: e\nc\n"


def test_emitted_python_is_python(tmp_path: Path) -> None:
    script = tmp_path / "a.ps1"
    script.write_text("foreach ($x in 1..3) { $x * 2 }")
    compile(poshws("--emit-python", str(script)).stdout, "a.py", "exec")


@pytest.mark.parametrize(
    "text",
    [
        "$a = 1; $a + 1",
        "1..3 | Where-Object { $_ } | Sort-Object | Measure-Object -Sum | ForEach-Object Sum",
        'function f([int]$n) { "<$n>" }; Write-Host (f 2); @{ a = 1 }.Keys',
    ],
)
def test_nothing_heavy_is_imported_at_the_start(tmp_path: Path, text: str) -> None:
    """A short script needs neither parser nor event loop once it is in the cache."""
    code = (
        "import sys; sys.argv = ['poshws', '-nop', '-c', sys.argv[1]];"
        "from poshws.__main__ import main; main();"
        "heavy = {'asyncio', 'lark', 'poshws.syntax', 'inspect', 'regex', 'dataclasses', 'json'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    for _ in range(2):
        found = subprocess.run(
            [sys.executable, "-c", code, text],
            capture_output=True,
            text=True,
            env=environment,
            check=True,
        )
    assert found.stdout.splitlines()[-1] == "[]"


def test_login_reads_the_shells_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".profile").write_text("export FROM_PROFILE=yes\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    text = '"[$env:FROM_PROFILE]"'
    assert poshws("-Login", "-nop", "-c", text).stdout == "[yes]\n"
    assert poshws("-nop", "-c", text).stdout == "[]\n"


def test_arguments_of_commands() -> None:
    text = 'param([switch]$Fast, $Name) "$Fast|$Name|$args"'
    assert poshws("-cwa", text, "-Fast:$true", "a", "b").stdout == "True|a|b\n"


@pytest.mark.parametrize("interrupts", [signal.default_int_handler, signal.SIG_IGN])
def test_a_reader_that_goes_away_ends_the_script_quietly(tmp_path: Path, interrupts: Any) -> None:
    """Also of a script that a shell runs behind, with Ctrl+C ignored."""
    script = tmp_path / "endless.ps1"
    mark = tmp_path / "mark"
    script.write_text(
        f"try {{ while ($true) {{ 'line' }} }} finally {{ Set-Content '{mark}' 'cleaned' }}"
    )
    command = [sys.executable, "-m", "poshws", str(script)]
    pipes = subprocess.PIPE
    before = signal.signal(signal.SIGINT, interrupts)
    try:
        process = subprocess.Popen(command, stdout=pipes, stderr=pipes, text=True)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "line\n"
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(10) == 141
    assert mark.read_text() == "cleaned\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no such device here")
def test_a_full_disk_is_said_once_and_seen_in_the_exit_code() -> None:
    command = [sys.executable, "-m", "poshws", "-c", "1..10000"]
    with open("/dev/full", "w") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.stderr == "poshws: output is lost: No space left on device\n"
    assert ran.returncode == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_streams_that_are_closed(closed: str) -> None:
    line = f'"{sys.executable}" -m poshws -c "Read-Host; Write-Error x; 1" {closed}'
    ran = subprocess.run(
        ["sh", "-c", line], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    assert "Traceback" not in ran.stderr
    assert "failed inside" not in ran.stderr
    assert ran.returncode == 0


def test_emitted_strings_with_backslashes_in_their_parts_are_python(tmp_path: Path) -> None:
    script = tmp_path / "a.ps1"
    script.write_text('"<$("a`tb".Trim())>|$(1 + 1)"')
    emitted = poshws("--emit-python", str(script))
    assert emitted.stderr == ""
    compile(emitted.stdout, "a.py", "exec")


def test_emit_python_needs_a_file() -> None:
    ran = poshws("--emit-python")
    assert ran.returncode == 64
    assert "--emit-python <filePath>" in ran.stderr


@pytest.mark.parametrize(
    "text",
    [
        "$t = [Threading.Tasks.Task]::Delay(100000); 1",
        "$j = Start-ThreadJob { Start-Sleep 100 }; 1",
    ],
)
def test_what_still_waits_at_the_end_is_ended_without_noise(text: str) -> None:
    ran = poshws("-c", text)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "1\n"


@pytest.mark.parametrize(
    "words",
    [["--version"], ["-Bogus"], ["ws", "--help"], ["serve", "--help"], ["load", "--help"], ["test", "--help"]],
    ids=" ".join,
)  # fmt: skip
def test_what_makes_no_session_imports_none(words: list[str]) -> None:
    seen = (
        "import sys; from poshws.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*(name for name in sys.modules if name.startswith('poshws.')), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", seen, *words], capture_output=True, text=True, timeout=60, check=True
    )
    imported = set(done.stderr.splitlines()[-1].split())
    assert "poshws.cli.main" in imported
    assert not imported & {"poshws.runtime.session.session", "poshws.objects", "poshws.compiler"}


def test_a_start_reads_no_culture_and_no_names_of_types() -> None:
    seen = "import sys; from poshws.cli.main import main; main(['-c', '1']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", seen], capture_output=True, text=True, timeout=60, check=True
    )
    imported = set(done.stdout.splitlines()[-1].split())
    assert "poshws.runtime.session.session" in imported
    assert not imported & {
        "poshws.corelib.globalization.culture_data",
        "poshws.corelib.typesystem.type_names",
    }


def test_a_plain_script_file_needs_neither_the_binder_nor_descriptions_of_types(
    tmp_path: Path,
) -> None:
    script = tmp_path / "plain.ps1"
    script.write_text("function Add-One($n) { $n + 1 }\n$x = Add-One 1\n")
    seen = "import sys; from poshws.cli.main import main; main([sys.argv[1]]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", seen, str(script)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = set(done.stdout.split())
    assert "poshws.runtime.commands.script_files" in imported
    assert not imported & {"poshws.binding.binder", "poshws.clr.metadata.describe"}
