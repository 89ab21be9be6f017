"""Certificates: a host's name to a self-signed one, and files to what a side shows of itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    import ssl

VALID_DAYS = 365


def self_signed(host: str) -> bytes:
    """A certificate and its key in PEM."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=VALID_DAYS))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return private + certificate.public_bytes(serialization.Encoding.PEM)


def load_own(context: ssl.SSLContext, file: str, key: str = "", password: str = "") -> None:
    """Has TLS show a certificate: a PEM file, with its key there or in a file of its own, or PFX.

    Raises EngineError; without the right password it does not ask for it at the terminal.
    """
    import ssl

    try:
        with open(file, "rb") as opened:
            content = opened.read()
        if b"-----BEGIN" in content:
            context.load_cert_chain(file, key or None, password=lambda: password)
        else:
            _load_pfx(context, content, password)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        if isinstance(error, ssl.SSLError):  # says no more than that
            words = "it lacks certificate or key, or the password is wrong"
        raise EngineError("badCertificate", file, words) from error


def _load_pfx(context: ssl.SSLContext, content: bytes, password: str) -> None:
    """Python's TLS reads files alone: the key is there for a moment, under a password of chance."""
    import secrets
    import tempfile

    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        pkcs12,
    )

    key, certificate, others = pkcs12.load_key_and_certificates(content, password.encode() or None)
    if key is None or certificate is None:
        raise ValueError("there is no certificate with a key in it")
    passing = secrets.token_bytes(32)
    encrypted = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passing.hex().encode())
    )
    chain = [each.public_bytes(Encoding.PEM) for each in (certificate, *others)]
    with tempfile.NamedTemporaryFile(suffix=".pem") as file:  # which only this user may read
        file.write(b"".join([encrypted, *chain]))
        file.flush()
        context.load_cert_chain(file.name, password=passing.hex)
