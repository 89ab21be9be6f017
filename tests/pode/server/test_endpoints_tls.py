"""Endpoints that speak TLS."""

from __future__ import annotations

import http.client
import shutil
import ssl
import time
from datetime import UTC, datetime
from importlib.metadata import version

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509 import load_pem_x509_certificate
from websockets.sync.client import connect

from tests.pode.conftest import wait_for_port
from tests.sessions import output

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Https -CERTIFICATE
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Wss -CERTIFICATE
    Add-PodeRoute -Method Get -Path / -ScriptBlock {
        Write-PodeTextResponse "$($WebEvent.Endpoint.Protocol) $($WebEvent.Request.Handler.IsSsl)"
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


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Certificates for localhost in files of all kinds, and TLS that trusts them."""
    folder = tmp_path_factory.mktemp("certificates")
    authority = trustme.CA()
    for name, end in (("new", None), ("old", datetime(2020, 1, 1, tzinfo=UTC))):
        made = authority.issue_cert("localhost", not_after=end)
        shown = made.cert_chain_pems[0].bytes()
        certificate = load_pem_x509_certificate(shown)
        key = load_pem_private_key(made.private_key_pem.bytes(), None)
        hidden = BestAvailableEncryption(b"secret")
        contents = {
            "cert.pem": shown,
            "key.pem": made.private_key_pem.bytes(),
            "hidden.pem": key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, hidden),
            "cert.crt": certificate.public_bytes(Encoding.DER),
            "open.pfx": serialize_key_and_certificates(b"", key, certificate, None, NoEncryption()),
            "hidden.pfx": serialize_key_and_certificates(b"", key, certificate, None, hidden),
        }
        for file, content in contents.items():
            (folder / f"{name}-{file}").write_bytes(content)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return folder, context


@pytest.mark.parametrize(
    "given",
    [
        "-Certificate ./new-open.pfx",
        "-Certificate ./new-hidden.pfx -CertificatePassword secret",
        "-Certificate ./new-cert.pem -CertificateKey ./new-hidden.pem -CertificatePassword secret",
        "-Certificate ./new-cert.crt -CertificateKey ./new-key.pem",
    ],
)
def test_certificates_of_files_of_all_kinds(run, free_port, tmp_path, files, given):
    folder, context = files
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    script = run(SCRIPT.replace("-CERTIFICATE", given), PORT=str(free_port))
    wait_for_port(free_port)
    assert get(free_port, "/", context) == "https True"
    get(free_port, "/close", context)
    ran = script.finish()
    assert (ran.code, ran.out, ran.errors) == (0, "", "")


MISSING_KEY = "it lacks certificate or key, or the password is wrong"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Https -Certificate FOLDER/none.pfx", "The certificate 'FOLDER/none.pfx' cannot be used: No such file or directory"),
        ("Https -Certificate FOLDER/new-cert.pem -CertificateKey FOLDER/none.pem",
         "The certificate 'FOLDER/none.pem' cannot be used: No such file or directory"),
        ("Https -Certificate FOLDER/new-hidden.pfx -CertificatePassword wrong",
         "The certificate 'FOLDER/new-hidden.pfx' cannot be used: Invalid password or PKCS12 data"),
        ("Https -Certificate FOLDER/new-cert.pem", f"The certificate 'FOLDER/new-cert.pem' cannot be used: {MISSING_KEY}"),
        ("Https -Certificate FOLDER/new-cert.pem -CertificateKey FOLDER/new-hidden.pem",
         f"The certificate 'FOLDER/new-cert.pem' cannot be used: {MISSING_KEY}"),
        ("Http -Certificate FOLDER/new-open.pfx", "Certificate supplied for non-HTTPS/WSS endpoint."),
        ("Ws -SelfSigned", "Certificate supplied for non-HTTPS/WSS endpoint."),
        ("Https -CertificateThumbprint AABB", "Certificate Thumbprints/Name are only supported on Windows OS."),
        ("Wss -CertificateName localhost -CertificateStoreName Root -CertificateStoreLocation LocalMachine",
         "Certificate Thumbprints/Name are only supported on Windows OS."),
        ("Https -X509Certificate $null", "Cannot bind argument to parameter 'X509Certificate' because it is null."),
        ("Https -X509Certificate 1",
         "-X509Certificate is not supported: save the certificate as a PEM or PFX file for -Certificate."),
        ("Https -Certificate FOLDER/new-open.pfx -SelfSigned",
         "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot "
         "be used together or an insufficient number of parameters were provided."),
    ],
)  # fmt: skip
def test_certificates_that_cannot_be_used(files, given, expected):
    folder = str(files[0])
    script = (
        f"Start-PodeServer {{ try {{ Add-PodeEndpoint -Port 8443 -Protocol {given}; 'none' | Out-Default }} "
        "catch { $_.Exception.Message | Out-Default } Close-PodeServer }"
    )
    assert output(script.replace("FOLDER", folder)) == expected.replace("FOLDER", folder) + "\n"


@pytest.mark.parametrize(
    "file", ["old-cert.pem -CertificateKey FOLDER/old-key.pem", "old-open.pfx"]
)
def test_a_certificate_that_is_valid_no_more(files, file, monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    given = f"-Certificate FOLDER/{file}".replace("FOLDER", str(files[0]))
    script = (
        f"Start-PodeServer {{ try {{ Add-PodeEndpoint -Port 8443 -Protocol Https {given} }} "
        "catch { $_.Exception.Message | Out-Default } Close-PodeServer }"
    )
    said = output(script)
    assert said.startswith("The certificate 'OU=\"Testing cert #")
    assert said.endswith(
        ", O=trustme v" + version("trustme") + "' has expired: 01/01/2020 00:00:00\n"
    )


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
