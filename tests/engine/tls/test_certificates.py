"""Certificates that this side shows: PEM and PFX files, keys of their own, passwords."""

from __future__ import annotations

import ssl

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import load_pem_x509_certificate

from poshws.engine.messages import EngineError
from poshws.engine.tls.certificates import load_own

PASSWORD = "pässword"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """One certificate in all kinds of files."""
    folder = tmp_path_factory.mktemp("certificates")
    made = trustme.CA().issue_cert("me")
    key_text = made.private_key_pem.bytes()
    key = serialization.load_pem_private_key(key_text, None)
    certificate = load_pem_x509_certificate(made.cert_chain_pems[0].bytes())

    def hidden(password):
        return key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(password.encode()),
        )

    def packed(password):
        how = (
            serialization.BestAvailableEncryption(password.encode())
            if password
            else serialization.NoEncryption()
        )
        return pkcs12.serialize_key_and_certificates(b"me", key, certificate, None, how)

    shown = made.cert_chain_pems[0].bytes()
    contents = {
        "both.pem": key_text + shown,
        "only.pem": shown,
        "key.pem": key_text,
        "hidden.pem": hidden(PASSWORD) + shown,
        "open.pfx": packed(""),
        "hidden.pfx": packed(PASSWORD),
        "rubbish.pem": b"-----BEGIN nothing",
        "rubbish.pfx": b"nothing at all",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.parametrize(
    ("file", "key", "password"),
    [
        ("both.pem", "", ""),
        ("only.pem", "key.pem", ""),
        ("hidden.pem", "", PASSWORD),
        ("open.pfx", "", ""),
        ("hidden.pfx", "", PASSWORD),
    ],
)
def test_files_that_can_be_used(files, file, key, password):
    context = ssl.create_default_context()
    load_own(context, str(files / file), str(files / key) if key else "", password)


@pytest.mark.parametrize(
    ("file", "password"),
    [
        ("only.pem", ""),
        ("hidden.pem", ""),
        ("hidden.pem", "secret"),
        ("hidden.pfx", ""),
        ("hidden.pfx", "secret"),
        ("rubbish.pem", ""),
        ("rubbish.pfx", ""),
        ("none.pem", ""),
    ],
)
def test_files_that_cannot_be_used(files, file, password):
    with pytest.raises(EngineError, match="cannot be used: .+") as caught:
        load_own(ssl.create_default_context(), str(files / file), password=password)
    assert "secret" not in str(caught.value)
