"""JSON web tokens: a payload to a token with its signature, and back."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from typing import TYPE_CHECKING, Annotated, Final

from poshws.binding import AllowNull, Param, Session
from poshws.corelib.exceptions.dotnet import NetException
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.pode.command import pode_command
from poshws.pode.messages import fail

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable

HASHES: Final = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}


def secret_bytes(secret: object) -> bytes:
    """A secret as bytes: a text as UTF-8, bytes as they are."""
    if secret is None:
        return b""
    if isinstance(secret, list) and all(isinstance(each, int) for each in secret):
        return bytes(int(each) & 255 for each in secret)
    return convert_to_string(secret).encode("utf-8", "replace")


def encoded(data: bytes) -> str:
    """Base64 for URLs, without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def signature(algorithm: str, token: str, secret: bytes) -> str:
    """The signature of a token's first two parts."""
    if algorithm.upper() == "NONE":
        if secret:
            fail("jwtSecretForNone")
        return ""
    if not secret:
        fail("jwtNoSecret")
    made = HASHES.get(algorithm.upper())
    if made is None:
        fail("jwtAlgorithm", algorithm)
    assert made is not None
    return encoded(hmac.new(secret, token.encode(), made).digest())


def part_of(session: Session, text: str) -> object:
    """The object in one part of a token."""
    text = text.replace("-", "+").replace("_", "/")
    if len(text) % 4 == 1:
        text = text[:-1]
    try:
        json = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        fail("jwtBase64")
    try:
        found = session.run("ConvertFrom-Json", input=[json.decode("utf-8", "replace")])
    except NetException:
        fail("jwtJson")
    return found[0] if len(found) == 1 else found or None


def member(item: object, name: str) -> str:
    """The text of a member, empty where there is none."""
    found = None if item is None else get_member(item, name)
    return "" if found is None else convert_to_string(found).strip()


def read_token(session: Session, token: str, secret: bytes, *, is_checked: bool = True) -> object:
    """The payload of a token; raises if it isn't signed with the secret."""
    parts = token.split(".")
    if len(parts) != 3:
        fail("jwtInvalid")
    algorithm = member(part_of(session, parts[0]), "alg")
    if not algorithm:
        fail("jwtHeader")
    payload = part_of(session, parts[1])
    if not is_checked:
        return payload
    is_none = algorithm.lower() == "none"
    if not parts[2].strip() and not is_none:
        fail("jwtNoSignature", algorithm)
    if is_none and (parts[2].strip() or secret):
        fail("jwtUnexpectedSignature")
    if not is_none:
        wanted = signature(algorithm, f"{parts[0]}.{parts[1]}", secret)
        # Pode ignores case here, which weakens a signature.
        if not hmac.compare_digest(wanted.encode(), parts[2].encode()):
            fail("jwtWrongSignature")
    return payload


def check_times(payload: object) -> None:
    """Raises if the token is too old, or too young."""
    now = time.time()
    expires, begins = member(payload, "exp"), member(payload, "nbf")
    if expires and now > float(expires):
        fail("jwtExpired")
    if begins and now < float(begins):
        fail("jwtTooEarly")


@pode_command("ConvertTo-PodeJwt")
def convert_to_pode_jwt(
    header: Hashtable,
    payload: Hashtable,
    secret: Annotated[object, AllowNull()] = None,
    *,
    session: Session,
) -> str:
    """Makes a JSON web token.

    -Header   Its header; `alg` is none, HS256, HS384 or HS512.
    -Payload  What it says.
    -Secret   What it is signed with: a text or bytes.

    PS> ConvertTo-PodeJwt -Header @{ alg = 'none' } -Payload @{ sub = '123' }
    eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjMifQ.
    """
    algorithm = convert_to_string(header.get("alg")) if header.get("alg") is not None else ""
    if not algorithm.strip():
        fail("jwtNoAlgorithm")
    parts = []
    for table in (header, payload):
        text = session.run("ConvertTo-Json", {"InputObject": table, "Compress": True})[0]
        parts.append(encoded(convert_to_string(text).encode()))
    token = ".".join(parts)
    return f"{token}.{signature(algorithm, token, secret_bytes(secret))}"


@pode_command(
    "ConvertFrom-PodeJwt",
    default_set="Secret",
    sets={"Signed": "secret", "Ignore": "ignore_signature", "Secret": ""},
)
def convert_from_pode_jwt(
    *,
    token: str,
    secret: Annotated[object, AllowNull()] = None,
    ignore_signature: bool = False,
    session: Session,
) -> object:
    """Gives the payload of a JSON web token, whose signature is checked.

    -Token            The token.
    -Secret           What it is signed with.
    -IgnoreSignature  Believes the token whoever made it.

    PS> ConvertFrom-PodeJwt -Token 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjMifQ.'

    sub
    ---
    123

    """
    return read_token(session, token, secret_bytes(secret), is_checked=not ignore_signature)


@pode_command("Test-PodeJwt")
def test_pode_jwt(
    payload: Annotated[object, Param(type="System.Management.Automation.PSObject")],
) -> None:
    """Raises if a token is no longer, or not yet, to be believed.

    -Payload  What ConvertFrom-PodeJwt gave.

    PS> Test-PodeJwt -Payload ([pscustomobject]@{ sub = '123' })
    """
    check_times(payload)
