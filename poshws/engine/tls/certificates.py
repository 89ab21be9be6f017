"""Certificates: a host's name to a self-signed one, and files to what a side shows of itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from poshws.engine.messages import EngineError
from poshws.engine.packages import needed_packages

if TYPE_CHECKING:
    import ssl

    from cryptography import x509

VALID_DAYS = 365


def self_signed(host: str) -> bytes:
    """A certificate and its key in PEM."""
    with needed_packages():
        from cryptography import x509  # deferred
        from cryptography.hazmat.primitives import hashes, serialization  # deferred
        from cryptography.hazmat.primitives.asymmetric import ec  # deferred
        from cryptography.x509.oid import NameOID  # deferred
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
    """Has TLS show a certificate: of a PEM file, with its key there or in a file of its own, of a
    DER file with such a key, or of a PFX file.

    Raises EngineError; without the right password it does not ask for it at the terminal.
    """
    import ssl  # deferred

    try:
        with open(file, "rb") as opened:
            content = opened.read()
        if key:
            with open(key, "rb"):  # TLS does not say which of the files it cannot read
                pass
        if _is_pem(content):
            context.load_cert_chain(file, key or None, password=lambda: password)
        elif key:
            _load_pem(context, ssl.DER_cert_to_PEM_cert(content).encode(), key, password)
        else:
            _load_pfx(context, content, password)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        if isinstance(error, ssl.SSLError):  # says no more than that
            words = "it lacks certificate or key, or the password is wrong"
        which = getattr(error, "filename", None) or file
        raise EngineError("badCertificate", which, words) from error


def _is_pem(content: bytes) -> bool:
    return b"-----BEGIN" in content


def _load_pfx(context: ssl.SSLContext, content: bytes, password: str) -> None:
    """The key stands in a file for a moment, under a password of chance."""
    import secrets  # deferred

    with needed_packages():
        from cryptography.hazmat.primitives.serialization import (  # deferred
            BestAvailableEncryption,
            Encoding,
            PrivateFormat,
            pkcs12,
        )
    key, certificate, others = pkcs12.load_key_and_certificates(content, password.encode() or None)
    if key is None or certificate is None:
        raise ValueError("there is no certificate with a key in it")
    passing = secrets.token_bytes(32).hex()
    encrypted = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passing.encode())
    )
    chain = [each.public_bytes(Encoding.PEM) for each in (certificate, *others)]
    _load_pem(context, b"".join([encrypted, *chain]), "", passing)


def _load_pem(context: ssl.SSLContext, content: bytes, key: str, password: str) -> None:
    """Python's TLS reads files alone: the content stands in one that only this user may read."""
    import tempfile  # deferred

    with tempfile.NamedTemporaryFile(suffix=".pem") as file:
        file.write(content)
        file.flush()
        context.load_cert_chain(file.name, key or None, password=lambda: password)


def expiry(file: str, password: str = "") -> tuple[str, datetime]:
    """Whose certificate a file that `load_own` can read holds, and until when it is valid (UTC)."""
    from cryptography import x509  # deferred
    from cryptography.hazmat.primitives.serialization import pkcs12  # deferred

    with open(file, "rb") as opened:
        content = opened.read()
    if _is_pem(content):
        certificate = x509.load_pem_x509_certificates(content)[0]
    else:
        try:
            certificate = x509.load_der_x509_certificate(content)
        except ValueError:
            packed = pkcs12.load_pkcs12(content, password.encode() or None).cert
            assert packed is not None  # load_own has refused it otherwise
            certificate = packed.certificate
    return subject(certificate), certificate.not_valid_after_utc


def subject(certificate: x509.Certificate) -> str:
    """The owner's name as X509Certificate.Subject has it: the last part first, quoted at need."""
    parts = reversed([each for part in certificate.subject.rdns for each in part])
    return ", ".join(f"{each.rfc4514_attribute_name}={_quoted(str(each.value))}" for each in parts)


def _quoted(value: str) -> str:
    """A value of a name (X500NameEncoder.NeedsQuoting of .NET)."""
    if value != value.strip() or not value or any(each in ',+="\n<>#;' for each in value):
        return '"' + value.replace('"', '""') + '"'
    return value
