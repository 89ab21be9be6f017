"""Endpoints that speak TLS."""

from __future__ import annotations

import http.client
import ssl

import trustme
from websockets.sync.client import connect

from .conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Https -CERTIFICATE
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Wss -CERTIFICATE
    Add-PodeRoute -Method Get -Path / -ScriptBlock {
        Write-PodeTextResponse "$($WebEvent.Endpoint.Protocol) $($WebEvent.Request.IsSsl)"
    }
    Add-PodeRoute -Method Get -Path /close -ScriptBlock { Close-PodeServer }
}
"""


def get(port, path, context):
    line = http.client.HTTPSConnection("localhost", port, timeout=20, context=context)
    line.request("GET", path)
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return text


def test_a_certificate_of_a_file_serves_https_and_wss(run, free_port, tmp_path):
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    certificate.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    certificate.private_key_pem.write_to_path(tmp_path / "key.pem")
    context = ssl.create_default_context()
    authority.configure_trust(context)
    given = "-Certificate ./cert.pem -CertificateKey ./key.pem"
    script = run(SCRIPT.replace("-CERTIFICATE", given), PORT=str(free_port))
    wait_for_port(free_port)
    assert get(free_port, "/", context) == "https True"
    with connect(f"wss://localhost:{free_port}/chat", ssl=context) as line:
        line.send('{"message": "hello"}')
        assert line.recv(10) == "hello"
    get(free_port, "/close", context)
    ran = script.finish()
    assert (ran.code, ran.out, ran.errors) == (0, "", "")


def test_a_self_signed_certificate_for_trying_things_out(run, free_port):
    script = run(SCRIPT.replace("-CERTIFICATE", "-SelfSigned"), PORT=str(free_port))
    wait_for_port(free_port)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    assert get(free_port, "/", context) == "https True"
    get(free_port, "/close", context)
    assert script.finish().code == 0


def test_a_script_talks_to_its_own_server_over_wss(run, free_port, tmp_path):
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    certificate.private_key_and_cert_chain_pem.write_to_path(tmp_path / "both.pem")
    authority.cert_pem.write_to_path(tmp_path / "root.pem")
    ran = run(
        """
        Start-PodeServer -EnablePool WebSockets {
            Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Wss -Certificate ./both.pem
            Register-PodeEvent -Type Running -Name go -ScriptBlock {
                Connect-PodeWebSocket -Name own -Url "wss://localhost:$($env:PORT)/x" -ScriptBlock {
                    "got $($WsEvent.Data.said)" | Out-Default
                    Close-PodeServer
                }
                Send-PodeWebSocket -Name own -Message @{ message = @{ said = 'hello' } }
            }
        }
        """,
        PORT=str(free_port),
        SSL_CERT_FILE=str(tmp_path / "root.pem"),
    ).finish()
    assert (ran.code, ran.lines, ran.errors) == (0, ["got hello"], "")
