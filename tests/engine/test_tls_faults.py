"""TLS that goes wrong: nobody is trusted without a reason, and each refusal says why, and soon."""

from __future__ import annotations

import asyncio
import datetime
import ssl
import time

import pytest
import trustme

from poshws.engine.messages import EngineError
from poshws.engine.websocket.client import ClientOptions
from poshws.engine.websocket.clients import Clients
from poshws.engine.websocket.connection_options import ConnectionOptions
from tests.engine.peers import run
from tests.engine.raw_peers import Peer, collecting

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def trusted(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("tls") / "root.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def server_tls(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def self_signed(folder):
    """A context with a certificate that vouches for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, NOW - DAY, NOW + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "self.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


async def play(reader, writer):
    peer = Peer(reader, writer)
    await peer.shake()
    peer.send(b"hello")
    await peer.receive()


def outcome(serve=play, tls=None, scheme="wss", **options):
    """Connects; gives the failure's words, or the first message."""

    async def main():
        clients, serving = Clients(), []

        async def served(reader, writer):
            serving.append(asyncio.current_task())
            try:
                await serve(reader, writer)
            except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                pass
            finally:
                writer.transport.abort()

        server = await asyncio.start_server(served, "localhost", 0, ssl=tls)
        url = f"{scheme}://localhost:{server.sockets[0].getsockname()[1]}"
        wanted = ClientOptions(connection=ConnectionOptions(timeout=0.5, **options))
        began = time.monotonic()
        try:
            await clients.connect("a", url, options=wanted)
        except EngineError as error:
            return error.message.removeprefix("Failed to connect to WebSocket: ")
        else:
            got, consumers = collecting(clients)
            consumers.start()
            text = await got.get()
            await consumers.stop(1)
            return text
        finally:
            assert time.monotonic() - began < 5
            await clients.close()
            server.close()
            for task in serving:
                task.cancel()
            await asyncio.gather(*serving)

    return run(main())


def test_a_certificate_of_a_trusted_authority(authority, trusted):
    tls = server_tls(authority.issue_cert("localhost"))
    assert outcome(tls=tls, authorities=trusted) == "hello"


def test_an_expired_certificate(authority, trusted):
    tls = server_tls(
        authority.issue_cert("localhost", not_before=NOW - 9 * DAY, not_after=NOW - DAY)
    )
    said = outcome(tls=tls, authorities=trusted)
    assert said == "certificate verify failed: certificate has expired"


def test_a_certificate_that_is_not_valid_yet(authority, trusted):
    tls = server_tls(
        authority.issue_cert("localhost", not_before=NOW + DAY, not_after=NOW + 9 * DAY)
    )
    said = outcome(tls=tls, authorities=trusted)
    assert said == "certificate verify failed: certificate is not yet valid"


def test_a_certificate_of_another_name(authority, trusted):
    tls = server_tls(authority.issue_cert("other.example"))
    said = outcome(tls=tls, authorities=trusted)
    assert said.startswith("certificate verify failed: Hostname mismatch, certificate is not valid")


def test_a_certificate_of_an_unknown_authority(authority):
    tls = server_tls(authority.issue_cert("localhost"))
    assert outcome(tls=tls).startswith("certificate verify failed: ")


def test_a_self_signed_certificate(tmp_path, trusted):
    tls = self_signed(tmp_path)
    said = outcome(tls=tls, authorities=trusted)
    assert said == "certificate verify failed: self-signed certificate"
    assert outcome(tls=tls, skip_certificate_check=True) == "hello"
    assert outcome(tls=tls, authorities=str(tmp_path / "self.pem")) == "hello"


def test_a_server_that_wants_a_certificate_of_this_side(authority, trusted):
    tls = server_tls(authority.issue_cert("localhost"))
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.maximum_version = ssl.TLSVersion.TLSv1_2  # later versions refuse after the handshake
    authority.configure_trust(tls)
    said = outcome(tls=tls, authorities=trusted)
    assert said.startswith("TLS failed: ") or said == "the connection was lost"


async def silent(reader, writer):
    await reader.read(16)
    await asyncio.sleep(2)


async def hang_up(reader, writer):
    await reader.read(16)


async def plain(reader, writer):
    await reader.read(16)
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    await writer.drain()


async def records_without_end(reader, writer):
    while True:
        writer.write(b"\x16\x03\x03\x40\x00" + b"\x0b" * 0x4000)
        await writer.drain()


@pytest.mark.parametrize(
    ("serve", "said"),
    [
        (silent, "the connection timed out"),
        (hang_up, "the connection was lost"),
        (plain, "TLS failed: wrong version number"),
        (records_without_end, "TLS failed: "),
    ],
)
def test_servers_that_do_not_speak_tls(serve, said):
    assert outcome(serve).startswith(said)


def test_plain_words_to_a_tls_server(authority):
    found = outcome(tls=server_tls(authority.issue_cert("localhost")), scheme="ws")
    assert found == "did not receive a valid HTTP response" or "reset" in found


def test_tls_that_ends_without_a_goodbye_loses_nothing(authority, trusted):
    async def cut(reader, writer):
        peer = Peer(reader, writer)
        await peer.shake()
        for number in range(100):
            peer.send(b"%d" % number)
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.transport.abort()

    async def main():
        clients, told = Clients(), []
        tls = server_tls(authority.issue_cert("localhost"))
        server = await asyncio.start_server(cut, "localhost", 0, ssl=tls)
        url = f"wss://localhost:{server.sockets[0].getsockname()[1]}"
        wanted = ClientOptions(connection=ConnectionOptions(authorities=trusted))
        client = await clients.connect(
            "a", url, options=wanted, report=lambda *a: told.append(a[1:])
        )
        assert await client.wait_until(False, 2)
        got, consumers = collecting(clients)
        consumers.start()
        assert [await got.get() for _ in range(100)] == [str(n) for n in range(100)]
        assert told[-1] == ("Close", {"Code": 1006, "Reason": ""})
        await consumers.stop(1)
        server.close()

    run(main())
