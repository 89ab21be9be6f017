"""Python packages that are not installed: what a script is told."""

from __future__ import annotations

import sys

import pytest

from poshws.apps.serve.command import run_serve_command
from poshws.apps.ws import exit_codes
from poshws.engine.packages import missing_package
from tests.sessions import output

SOCKS = "The Python package 'python-socks' is not installed: pip install 'poshws[socks]'"


@pytest.fixture
def without(monkeypatch):
    """``without(name)``: from now on the module and those below it cannot be imported."""

    class Finder:
        names: list[str] = []

        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in self.names:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    finder = Finder()
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])

    def forget(name):
        finder.names = [*finder.names, name]
        for module in list(sys.modules):
            if module.partition(".")[0] == name:
                monkeypatch.delitem(sys.modules, module)

    return forget


def test_a_socks_proxy_without_its_package(without):
    without("python_socks")
    script = """
        Start-PodeServer -EnablePool WebSockets {
            try { Connect-PodeWebSocket -Name w -Url ws://127.0.0.1:9/ -Proxy socks5://127.0.0.1:9 -ScriptBlock {} }
            catch { $_.Exception.Message | Out-Default }
            Close-PodeServer
        }"""
    assert output(script).rstrip("\n").endswith(SOCKS)


def test_any_package_that_is_missing_in_a_command(without):
    without("httpx")
    script = """
        try { Invoke-WebRequest -Uri http://127.0.0.1:9/ }
        catch { "$($_.Exception.GetType().Name) $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)"; "$_" }"""
    said = output(script).splitlines()
    assert said[1] == "The Python package 'httpx' is not installed: pip install 'httpx'"
    assert said[0].startswith("RuntimeException PackageNotInstalled")
    assert said[0].endswith("NotInstalled")


def test_a_certificate_without_its_package(without):
    without("cryptography")
    script = """
        Start-PodeServer {
            try { Add-PodeEndpoint -Address localhost -Port 8443 -Protocol Https -SelfSigned -Hostname not-made-before }
            catch { $_.Exception.Message | Out-Default }
            Close-PodeServer
        }"""
    assert (
        output(script)
        == "The Python package 'cryptography' is not installed: pip install 'cryptography'\n"
    )


def test_a_server_of_recordings_without_the_package(without, capsys):
    without("cryptography")
    assert (
        run_serve_command(["--self-signed", "--address", "not-made-before-either", "--replay", "x"])
        == exit_codes.BAD_COMMAND_LINE
    )
    said = capsys.readouterr().err
    assert "The Python package 'cryptography' is not installed: pip install 'cryptography'" in said


@pytest.mark.parametrize("name", ["poshws.nothing", "resource", "", None])
def test_modules_that_no_package_brings(name):
    assert missing_package(ModuleNotFoundError("no", name=name)) is None
