"""The log method for the network."""

from __future__ import annotations

import re
import socket
import threading

SCRIPT = """
Start-PodeServer {
    Set-PodeLogDefaultFormat -Format Syslog
    Set-PodeLogDefaultSyslogFormat -Format RFC3164
    New-PodeLogNetworkMethod -Server 127.0.0.1 -Port %s -Transport %s |
        Add-PodeLogType -Name own -Levels * -ScriptBlock { param($item) $item }
    Register-PodeEvent -Type Running -Name go -ScriptBlock {
        'first' | Write-PodeLog -Name own -Level Error
        'second' | Write-PodeLog -Name own -Override (New-PodeLogNetworkOverride -Ignore)
        'third' | Write-PodeLog -Name own -Level Debug
        Start-Sleep -Milliseconds 300
        Close-PodeServer
    }
}
"""
LINE = re.compile(rb"<(\d+)>\w{3} \d\d [\d:]{8} \S+ -\[\d+\]: (\w+)")


def test_datagrams(run):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        receiver.settimeout(20)
        script = run(SCRIPT % (receiver.getsockname()[1], "Udp"))
        found = [LINE.fullmatch(receiver.recv(4096)) for _ in range(2)]
        ran = script.finish()
    assert (ran.code, ran.errors) == (0, "")
    assert [each and each.groups() for each in found] == [(b"131", b"first"), (b"135", b"third")]


def test_a_connection(run):
    got = b""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def receive() -> None:
            nonlocal got
            connection, _ = server.accept()
            with connection:
                while data := connection.recv(4096):
                    got += data

        thread = threading.Thread(target=receive)
        thread.start()
        run(SCRIPT % (server.getsockname()[1], "Tcp")).finish()
        thread.join(20)
    assert [words for _, words in LINE.findall(got)] == [b"first", b"third"]
