"""Add-PodeEndpoint: where a server listens."""

from __future__ import annotations

import ipaddress
import ssl
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Annotated, Any, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.http.routes import Route
from poshws.engine.http.server import self_signed_context
from poshws.engine.messages import EngineError
from poshws.pode.command import pode_command
from poshws.pode.messages import fail, thrown
from poshws.pode.server.context import pode_of
from poshws.pode.server.web import SECURE, Endpoint

StoreName = Literal[
    "AddressBook", "AuthRoot", "CertificateAuthority", "Disallowed", "My", "Root", "TrustedPeople",
    "TrustedPublisher",
]  # fmt: skip
StoreLocation = Literal["CurrentUser", "LocalMachine"]
PORTS = {
    "http": 8080,
    "https": 8443,
    "ws": 9080,
    "wss": 9443,
    "tcp": 9001,
    "tcps": 9002,
    "smtp": 25,
    "smtps implicit": 465,
    "smtps explicit": 587,
}
ANY = ("*", "all", "0.0.0.0", "")


@pode_command(
    "Add-PodeEndpoint",
    default_set="Default",
    sets={
        "CertFile": "certificate! certificate_password certificate_key tls_mode",
        "CertThumb": "certificate_thumbprint! certificate_store_name certificate_store_location "
        "tls_mode",
        "CertName": "certificate_name! certificate_store_name certificate_store_location tls_mode",
        "CertRaw": "x509_certificate! tls_mode",
        "CertSelf": "self_signed tls_mode",
    },
)
def add_pode_endpoint(
    *,
    address: str = "localhost",
    port: int = 0,
    hostname: str = "",
    protocol: Literal["Http", "Https", "Smtp", "Smtps", "Tcp", "Tcps", "Ws", "Wss"],
    certificate: str = "",
    certificate_password: str = "",
    certificate_key: str = "",
    certificate_thumbprint: str = "",
    certificate_name: str = "",
    certificate_store_name: StoreName = "My",
    certificate_store_location: StoreLocation = "CurrentUser",
    x509_certificate: object = None,
    tls_mode: Literal["Implicit", "Explicit"] = "Implicit",
    name: str = "",
    redirect_to: str = "",
    description: str = "",
    acknowledge: str = "",
    ssl_protocol: list[str] | None = None,
    crlf_message_end: Annotated[bool, Param(name="CRLFMessageEnd")] = False,
    force: bool = False,
    self_signed: bool = False,
    allow_client_certificate: bool = False,
    pass_thru: bool = False,
    lookup_hostname: bool = False,
    dual_mode: bool = False,
    default: bool = False,
    no_auto_upgrade_web_sockets: bool = False,
    session: Session,
) -> Hashtable | None:
    """Has the server listen on an address and a port.

    Endpoints of HTTP and WebSockets may share an address and a port.

    -Address                  An IP address, `localhost`, or `*` for all.
    -Port                     The port; each protocol has one of its own otherwise.
    -Hostname                 Only requests for this host.
    -Protocol                 What is spoken there.
    -Certificate              A file with a certificate, for TLS: PEM, DER or PFX.
    -CertificatePassword      The password of the certificate's key.
    -CertificateKey           A file with the certificate's key.
    -CertificateThumbprint    An error, as in Pode on Unix: only Windows has a certificate store.
    -CertificateName          An error, as in Pode on Unix: only Windows has a certificate store.
    -CertificateStoreName      Accepted for compatibility.
    -CertificateStoreLocation  Accepted for compatibility.
    -X509Certificate          An error: certificates are given as files.
    -TlsMode                  When TLS begins.
    -Name                     A name for the endpoint.
    -RedirectTo               Another endpoint that requests are sent to.
    -Description              What it is for.
    -Acknowledge              What is said to a client that connects, over TCP.
    -SslProtocol              Accepted for compatibility.
    -CRLFMessageEnd           Over TCP, a message ends with CR and LF.
    -Force                    Accepted for compatibility.
    -SelfSigned               Makes a certificate, for trying things out.
    -AllowClientCertificate   Takes certificates of clients.
    -PassThru                 Gives the endpoint.
    -LookupHostname           Finds the address of the host name.
    -DualMode                 Listens on IPv6 as well.
    -Default                  The endpoint that is meant where none is named.
    -NoAutoUpgradeWebSockets  Only routes make WebSockets of requests.

    PS> Start-PodeServer { Add-PodeEndpoint -Address localhost -Port 8080 -Protocol Http }
    """
    pode = pode_of(session)
    kind = protocol.lower()
    if address.lower() not in ANY and address.lower() != "localhost" and not is_address(address):
        hostname, address = hostname or address, "localhost"
    name = name or str(uuid.uuid4())
    if name.lower() in pode.web.endpoints:
        fail("endpointExists", name)
    given = (certificate, certificate_thumbprint, certificate_name, x509_certificate, self_signed)
    if any(given) and kind not in SECURE:
        fail("noTlsEndpoint")
    endpoint = Endpoint(
        name,
        kind,
        listening_address(address),
        port or (PORTS[f"{kind} {tls_mode}".lower()] if kind == "smtps" else PORTS[kind]),
        hostname,
        None,
        description,
        default,
        dual_mode,
        not no_auto_upgrade_web_sockets,
        {
            "acknowledge": acknowledge,
            "crlf": crlf_message_end,
            "tls_mode": tls_mode.lower(),
        },
    )
    if kind in SECURE:
        if certificate_thumbprint or certificate_name:
            fail("noCertificateStore")
        if x509_certificate is not None:
            fail("noCertificateObjects")
        endpoint.certificate = tls_of(
            pode.resolve, certificate, certificate_key, certificate_password, endpoint
        )
    if not any(is_same_place(each, endpoint) for each in pode.web.endpoints.values()):
        pode.web.endpoints[name.lower()] = endpoint
    if redirect_to:
        add_redirect(session, endpoint, redirect_to)
    return endpoint_table(endpoint) if pass_thru else None


def add_redirect(session: Session, endpoint: Endpoint, target: str) -> None:
    """Adds a route that sends every request to another endpoint."""
    pode = pode_of(session)
    if target.lower() not in pode.web.endpoints:
        fail("noEndpoint", target)

    def redirect(runspace: Any, event: Hashtable) -> bool:
        runspace.session.run("Move-PodeResponseUrl", {"EndpointName": target})
        return False

    pode.web.routes.add(
        Route("*", "*", None, endpoint=endpoint.name, extra={"middleware": [redirect]})
    )


def is_address(text: str) -> bool:
    """Whether a text is an IP address."""
    try:
        ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return False
    return True


def listening_address(text: str) -> str:
    """The address to bind."""
    if text.lower() in ANY:
        return "0.0.0.0"
    return "127.0.0.1" if text.lower() == "localhost" else text.strip("[]")


def tls_of(resolve: Any, file: str, key: str, password: str, endpoint: Endpoint) -> object:
    """The TLS of an endpoint: of a certificate's file, or self-signed."""
    if not file:
        try:
            return self_signed_context(endpoint.friendly_name)
        except EngineError as error:
            raise thrown(error.message) from error
    from poshws.engine.tls.certificates import load_own  # deferred

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    path = resolve(file)
    try:
        load_own(context, path, resolve(key) if key else "", password)
    except EngineError as error:
        raise thrown(error.message) from error
    refuse_expired(path, password)
    return context


def refuse_expired(path: str, password: str) -> None:
    """Raises if the certificate of a file is valid no more."""
    from poshws.engine.tls.certificates import expiry  # deferred

    owner, end = expiry(path, password)
    if end < datetime.now(UTC):
        fail("expiredCertificate", owner, end.astimezone().strftime("%m/%d/%Y %H:%M:%S"))


def endpoint_table(endpoint: Endpoint) -> Hashtable:
    """An endpoint as scripts see it."""
    from poshws.clr.net.addresses import IPAddress  # deferred

    address = endpoint.address.strip("[]")
    is_ip = is_address(address)
    secure = Hashtable([("Enabled", endpoint.is_secure)])
    sockets = Hashtable([("NoAutoUpgrade", not endpoint.upgrades)])
    return Hashtable(
        [
            ("Name", endpoint.name),
            ("Description", endpoint.description),
            ("DualMode", endpoint.is_dual),
            ("Address", IPAddress(ip_address(address)) if is_ip else address),
            ("RawAddress", f"{endpoint.address}:{endpoint.port}"),
            ("IsIPAddress", is_ip),
            ("Port", str(endpoint.port)),
            ("HostName", endpoint.host_name),
            ("FriendlyName", endpoint.friendly_name),
            ("Url", endpoint.url),
            ("Protocol", endpoint.protocol),
            ("Type", endpoint.protocol.removesuffix("s")),
            ("Ssl", secure),
            ("WebSockets", sockets),
            ("Default", endpoint.is_default),
        ]
    )


def is_same_place(one: Endpoint, other: Endpoint) -> bool:
    """Whether two endpoints listen in one place for the same: Pode keeps the first, unsaid."""
    return (
        one.friendly_name.lower() == other.friendly_name.lower()
        and one.port == other.port
        and one.protocol == other.protocol
    )


@pode_command("Get-PodeEndpoint")
def get_pode_endpoint(
    address: str = "",
    port: int = 0,
    hostname: str = "",
    protocol: str = "",
    name: list[str] | None = None,
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives the endpoints.

    -Address   Only those of this address.
    -Port      Only those of this port.
    -Hostname  Only those of this host.
    -Protocol  Only those of this protocol.
    -Name      Only those of these names.

    PS> Start-PodeServer { (Get-PodeEndpoint -Protocol Http).Port | Out-Default }
    """
    wanted = None if name is None else {each.lower() for each in name}
    for endpoint in pode_of(session).web.endpoints.values():
        if (
            (wanted is None or endpoint.name.lower() in wanted)
            and (not address or listening_address(address) == endpoint.address)
            and port in (0, endpoint.port)
            and (not hostname or hostname.lower() == endpoint.host_name.lower())
            and (not protocol or protocol.lower() == endpoint.protocol)
        ):
            yield endpoint_table(endpoint)
