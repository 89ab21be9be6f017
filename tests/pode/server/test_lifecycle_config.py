"""Which configuration file a server reads, and that it goes on without one."""

from __future__ import annotations

import pytest

SAY = """{
    "$(Test-PodeConfigEnabled) '$(Get-PodeConfigPath)' $((Get-PodeConfig).Name)" | Out-Default
    "name '$(Get-PodeServerName)'" | Out-Default
    Close-PodeServer
}"""


@pytest.fixture
def config(run, tmp_path):
    """``config(parameters)`` gives the first line that a server says about its configuration."""
    for name in ("server", "server.dev", "named", "folder/server", "folder/server.dev"):
        path = tmp_path / f"{name}.psd1"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"@{{ Name = '{name}' }}")

    def say(parameters, **environment):
        ran = run(f"Start-PodeServer {parameters} {SAY}", **environment).finish()
        assert (ran.code, ran.errors) == (0, "")
        return ran.lines[0].replace(str(tmp_path), "ROOT")

    return say


@pytest.mark.parametrize("name", ["nope.psd1", "../nope.psd1", r"..\Nope.psd1", "/no/such.psd1"])
def test_a_file_that_is_not_there_is_gone_without(config, name):
    assert config(f"-ConfigFile '{name}'") == "False '' "


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("", "True 'ROOT/server.psd1' server"),
        ("-IgnoreServerConfig", "False '' "),
        ("-ConfigFile named.psd1 -IgnoreServerConfig", "False '' "),
        ("-ConfigFile named.psd1", "True 'ROOT/named.psd1' named"),
        (r"-ConfigFile .\named.psd1", r"True 'ROOT/.\named.psd1' named"),
        ("-ConfigFile folder", "True 'ROOT/folder/server.psd1' folder/server"),
        ("-RootPath ./folder", "True 'ROOT/folder/server.psd1' folder/server"),
        ("-ConfigFile $PSScriptRoot/folder", "True 'ROOT/folder/server.psd1' folder/server"),
    ],
)
def test_files_are_meant_from_the_root(config, parameters, found):
    assert config(parameters) == found


@pytest.mark.parametrize(
    ("environment", "parameters", "found"),
    [
        ("dev", "", "True 'ROOT/server.dev.psd1' server.dev"),
        ("dev", "-ConfigFile folder", "True 'ROOT/folder/server.dev.psd1' folder/server.dev"),
        ("dev", "-ConfigFile named.psd1", "True 'ROOT/named.psd1' named"),
        ("prod", "", "True 'ROOT/server.psd1' server"),
    ],
)
def test_files_of_an_environment(config, environment, parameters, found):
    assert config(parameters, PODE_ENVIRONMENT=environment) == found


def test_the_root_is_that_of_the_script_and_not_the_current_folder(run, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "here.psd1").write_text("@{ Name = 'here' }")
    text = f"Set-Location $PSScriptRoot/elsewhere; Start-PodeServer -ConfigFile here.psd1 {SAY}"
    assert run(text).finish().lines[0] == "False '' "


def test_the_file_says_the_names(run, tmp_path):
    (tmp_path / "server.psd1").write_text("@{ Server = @{ Name = 'N'; AppName = 'A' } }")
    ran = run(f"Start-PodeServer -Name given {SAY}").finish()
    assert ran.lines[1:] == ["name 'N'"]


def test_an_empty_table_is_a_configuration(run, tmp_path):
    (tmp_path / "server.psd1").write_text("@{}")
    assert run(f"Start-PodeServer {SAY}").finish().lines[0].startswith("True ")


NO_TABLE = "CouldNotParseAsPowerShellDataFileNoHashtableRoot"


@pytest.mark.parametrize(
    ("text", "error_id"),
    [
        ("@{ Name = ", "CouldNotParseAsPowerShellDataFile"),
        ("", NO_TABLE),
        ("'text'", NO_TABLE),
        ("@{ Name = (Get-Date) }", "System.InvalidOperationException"),
        ("@{ Server = 'x' }", "ParameterArgumentTransformationError,Open-PodeConfiguration"),
    ],
)
def test_a_broken_file_ends_the_start(run, tmp_path, text, error_id):
    (tmp_path / "own.psd1").write_text(text)
    ran = run(
        f"try {{ Start-PodeServer -ConfigFile own.psd1 {SAY} }} catch {{ $_.FullyQualifiedErrorId }}"
    ).finish()
    (line,) = ran.lines
    assert f"{line},".startswith(f"{error_id},")


def test_a_restart_reads_the_file_again_and_looks_for_no_new_one(run, tmp_path):
    text = """
    Start-PodeServer %s {
        "$(Get-PodeServerRestartCount) $((Get-PodeConfig).Name)" | Out-Default
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            "@{ Name = 'second' }" | Set-Content (Join-Path (Get-PodeServerPath) $env:FILE)
            if (Get-PodeServerRestartCount) { Close-PodeServer } else { Restart-PodeServer }
        }
    }
    """
    (tmp_path / "own.psd1").write_text("@{ Name = 'first' }")
    ran = run(text % "-ConfigFile own.psd1", FILE="own.psd1").finish()
    assert ran.lines == ["0 first", "1 second"]
    ran = run(text % "-ConfigFile late.psd1", FILE="late.psd1").finish()
    assert ran.lines == ["0 ", "1 "]
