"""Ids of clients of signal connections and event streams, and the signatures they may have.

A strict signature holds for the browser and the address of the client that it was made for alone.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from poshws.binding import Session
from poshws.pode.command import pode_command
from poshws.pode.connection_commands import Signing
from poshws.pode.security.signing import sign, unsign
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.signals.connection_events import SIGNAL, SSE

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable


def new_client_id(session: Session, kind: str, given: str) -> str:
    """A client's id, signed where the script wants that and it is not yet."""
    client_id = given or str(uuid.uuid4())
    signing = signing_of(pode_of(session), kind)
    if signing is None or client_id.startswith("s:"):
        return client_id
    secret, strict = signing
    return sign(session, client_id, secret, strict=strict)


def signing_of(pode: Pode, kind: str) -> tuple[str, bool] | None:
    """The secret of a kind of clients and whether it is strict; None without signatures."""
    return pode.parts.signing.get(kind)


def enable_signing(session: Session, kind: str, signing: Signing) -> None:
    """Has the ids of a kind of clients signed."""
    pode_of(session).parts.signing[kind] = (signing.secret, signing.strict)


def disable_signing(session: Session, kind: str) -> None:
    """Has them signed no longer."""
    pode_of(session).parts.signing.pop(kind, None)


def is_signed(session: Session, kind: str, client_id: str) -> bool:
    """Whether an id has the right signature."""
    signing = signing_of(pode_of(session), kind)
    if signing is None or not client_id:
        return False
    secret, strict = signing
    return bool(unsign(session, client_id, secret, strict=strict))


def is_valid(session: Session, kind: str, client_id: str) -> bool:
    """Whether an id is signed where it has to be, and only there."""
    if not client_id:
        return False
    if signing_of(pode_of(session), kind) is None:
        return not client_id.startswith("s:")
    return is_signed(session, kind, client_id)


def sender_of(session: Session) -> str:
    """The id that the message of a signal connection came with."""
    event: Any = variable(session, "signalevent")
    data: Hashtable | None = None if event is None else event.get("Data")
    return "" if data is None else str(data.get("ClientId") or "")


def variable(session: Session, name: str) -> Any:
    """The value of a global variable, or None."""
    found = session.global_scope.variables.get(name)
    return None if found is None else found.value


@pode_command("New-PodeSignalClientId")
def new_pode_signal_client_id(client_id: str = "", *, session: Session) -> str:
    """Gives an id for a client, signed where that was asked for.

    -ClientId  The id; a new one otherwise.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (New-PodeSignalClientId) } }
    """
    return new_client_id(session, SIGNAL, client_id)


@pode_command("New-PodeSseClientId")
def new_pode_sse_client_id(client_id: str = "", *, session: Session) -> str:
    """Gives an id for a client, signed where that was asked for.

    -ClientId  The id; a new one otherwise.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (New-PodeSseClientId -ClientId ann) } }
    """
    return new_client_id(session, SSE, client_id)


@pode_command("Test-PodeSignalClientIdSigned")
def test_pode_signal_client_id_signed(client_id: str = "", *, session: Session) -> bool:
    """Says whether the id of a client has a right signature.

    -ClientId  The id; by default that of the message that is handled.

    PS> Start-PodeServer { Enable-PodeSignalSigning -Secret secret
    >>     Test-PodeSignalClientIdSigned -ClientId (New-PodeSignalClientId) | Out-Default }
    """
    return is_signed(session, SIGNAL, client_id or sender_of(session))


@pode_command("Test-PodeSignalClientIdValid")
def test_pode_signal_client_id_valid(client_id: str = "", *, session: Session) -> bool:
    """Says whether the id of a client may be used: signed if ids are signed, else without a
    signature.

    -ClientId  The id; by default that of the message that is handled.

    PS> Start-PodeServer { Test-PodeSignalClientIdValid -ClientId ann | Out-Default }
    """
    return is_valid(session, SIGNAL, client_id or sender_of(session))


@pode_command("Test-PodeSseClientIdSigned")
def test_pode_sse_client_id_signed(client_id: str = "", *, session: Session) -> bool:
    """Says whether the id of a client has a right signature.

    -ClientId  The id.

    PS> Start-PodeServer { Enable-PodeSseSigning -Secret secret
    >>     Test-PodeSseClientIdSigned -ClientId (New-PodeSseClientId) | Out-Default }
    """
    return is_signed(session, SSE, client_id)


@pode_command("Test-PodeSseClientIdValid")
def test_pode_sse_client_id_valid(client_id: str = "", *, session: Session) -> bool:
    """Says whether the id of a client may be used: signed if ids are signed, else without a
    signature.

    -ClientId  The id.

    PS> Start-PodeServer { Test-PodeSseClientIdValid -ClientId ann | Out-Default }
    """
    return is_valid(session, SSE, client_id)


@pode_command("Enable-PodeSignalSigning")
def enable_pode_signal_signing(signing: Signing, *, session: Session) -> None:
    """Has the ids of clients of signal connections signed.

    PS> Start-PodeServer { Enable-PodeSignalSigning -Secret secret }
    """
    enable_signing(session, SIGNAL, signing)


@pode_command("Disable-PodeSignalSigning")
def disable_pode_signal_signing(*, session: Session) -> None:
    """Has the ids of clients of signal connections signed no longer.

    PS> Start-PodeServer { Disable-PodeSignalSigning }
    """
    disable_signing(session, SIGNAL)


@pode_command("Enable-PodeSseSigning")
def enable_pode_sse_signing(signing: Signing, *, session: Session) -> None:
    """Has the ids of clients of event streams signed.

    PS> Start-PodeServer { Enable-PodeSseSigning -Secret secret }
    """
    enable_signing(session, SSE, signing)


@pode_command("Disable-PodeSseSigning")
def disable_pode_sse_signing(*, session: Session) -> None:
    """Has the ids of clients of event streams signed no longer.

    PS> Start-PodeServer { Disable-PodeSseSigning }
    """
    disable_signing(session, SSE)
