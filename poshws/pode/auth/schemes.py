"""New-PodeAuthScheme: where a request's credentials are found, and what is said when they are not.

A scheme gives the values for the scriptblock of Add-PodeAuth, or a refusal.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import CmdletContext, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.invocation.invoke import construct
from poshws.pode.auth.credentials import Found, Refusal, Scheme, authorization
from poshws.pode.auth.digest import digest_scheme
from poshws.pode.auth.oauth2 import ProviderParameters, oauth2_scheme
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.cookies import received
from poshws.pode.responses.headers import headers_of
from poshws.pode.routing.middleware import read_middleware
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import Handler, call_below, make_handler
from poshws.pode.server.script_validation import NonEmptyScript
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    pass

API_KEY_NAMES = {"header": "X-API-KEY", "query": "api_key", "cookie": "X-API-KEY"}


@dataclass(frozen=True, slots=True)
class Words:
    """What a scheme is told to look for."""

    tag: str = ""
    encoding: str = "iso-8859-1"
    as_credential: bool = False
    scopes: list[str] = field(default_factory=list)
    location: str = "Header"
    location_name: str = ""
    username_field: str = "username"
    password_field: str = "password"
    as_jwt: bool = False
    secret: bytes = b""


def credentials(session: Session, words: Words, username: str, password: str) -> list[Any]:
    """A name and a password, or both as one credential."""
    if not words.as_credential:
        return [username, password]
    secure = session.run(
        "ConvertTo-SecureString", {"String": password, "AsPlainText": True, "Force": True}
    )

    kind = resolve_type("pscredential")
    assert kind is not None
    return [construct(kind, [username, secure[0]])]


def find_basic(session: Session, words: Words) -> Found:
    """Name and password of HTTP's Basic scheme."""
    header = authorization(session)
    if header is None:
        return Refusal("No Authorization header found", 401)
    parts = header.split()
    if len(parts) < 2:
        return Refusal("Invalid Authorization header", 400)
    if parts[0].lower() != words.tag.lower():
        return Refusal(f"Header is not for {words.tag} Authorization", 400)
    try:
        text = base64.b64decode(parts[1], validate=True).decode(words.encoding)
    except LookupError:
        return Refusal("Invalid encoding specified for Authorization", 400)
    except (binascii.Error, ValueError):
        return Refusal("Invalid Base64 string found in Authorization header", 400)
    username, _, password = text.partition(":")
    return credentials(session, words, username, password)


def find_bearer(session: Session, words: Words) -> Found:
    """The token of HTTP's Bearer scheme."""
    header = authorization(session)
    challenge = bearer_challenge(words.scopes, "invalid_request")
    if header is None:
        return Refusal("No Authorization header found", 400, challenge)
    parts = header.split()
    if len(parts) < 2:
        return Refusal("Invalid Authorization header", 400, challenge)
    if parts[0].lower() != words.tag.lower():
        return Refusal(f"Authorization header is not {words.tag}", 400, challenge)
    return token_or_payload(session, words, parts[1], 401)


def token_or_payload(session: Session, words: Words, token: str, code: int) -> Found:
    """A token as it came, or what it says if it is a JSON web token."""
    if not words.as_jwt:
        return [token]
    from poshws.pode.auth.jwt import check_times, read_token  # deferred

    try:
        payload = read_token(session, token, words.secret)
        check_times(payload)
    except RuntimeException as error:
        if "jwt" not in str(error).lower():
            raise
        return Refusal(str(error), code)
    return [payload]


def bearer_challenge(scopes: list[str], error: str, description: str = "") -> str:
    """What a client is told about a token."""
    parts = [f'scope="{" ".join(scopes)}"'] if scopes else []
    parts += [f'error="{error}"'] if error else []
    parts += [f'error_description="{description}"'] if description else []
    return ", ".join(parts)


def check_bearer(words: Words, result: object) -> object:
    """What is said about a user's token: its error and its scope."""
    table = result if isinstance(result, Hashtable) else Hashtable()
    if table.get("User") is None:
        challenge = bearer_challenge(words.scopes, "invalid_token")
        return Refusal("User not found", 401, challenge)
    if table.get("Error"):
        said = str(table.get("ErrorDescription") or "")
        challenge = bearer_challenge(words.scopes, str(table["Error"]), said)
        return Refusal("Authorization failed", 401, challenge)
    scope = str(table.get("Scope") or "").lower()
    if words.scopes and scope not in [each.lower() for each in words.scopes]:
        challenge = bearer_challenge(words.scopes, "insufficient_scope")
        return Refusal("Invalid Scope", 403, challenge)
    return result


def find_api_key(session: Session, words: Words) -> Found:
    """A key in a header, the query or a cookie."""
    event = web_event(session)
    value: Any = None
    if words.location.lower() == "header":
        headers = headers_of(session, response=False)
        value = None if headers is None else headers.get(words.location_name)
    elif words.location.lower() == "query":
        query = None if event is None else event.get("Query")
        value = query.get(words.location_name) if isinstance(query, Hashtable) else None
    else:
        cookie = received(session, words.location_name)
        value = None if cookie is None else cookie.value
    if not value or not str(value).strip():
        return Refusal(f"No {words.location_name} {words.location} found", 400)
    return token_or_payload(session, words, str(value).strip(), 400)


def find_certificate(session: Session, schemes: list[object]) -> Found:
    """The certificate of the client: none, as the server asks for none. Merged with others, the
    scheme lets the others decide.
    """
    return Refusal("No client certificate supplied", 401)


def find_form(session: Session, words: Words) -> Found:
    """Name and password of a form."""
    event = web_event(session)
    data = None if event is None else event.get("Data")
    table = data if isinstance(data, Hashtable) else Hashtable()
    username = str(table.get(words.username_field) or "")
    password = str(table.get(words.password_field) or "")
    if not username.strip() or not password.strip():
        return Refusal("Username or Password not supplied", 401)
    return credentials(session, words, username, password)


@pode_command(
    "New-PodeAuthScheme",
    default_set="Basic",
    sets={
        "Basic": "basic encoding header_tag as_credential",
        "Form": "form username_field password_field as_credential",
        "Custom": "custom script_block! argument_list name type post_validator",
        "Bearer": "bearer scope header_tag as_jwt secret",
        "ApiKey": "api_key location location_name as_jwt secret",
        "Digest": "digest header_tag",
        "ClientCertificate": "client_certificate",
        "OAuth2": "oauth2 scope client_id! token_url!",
        "Negotiate": "negotiate keytab_path!",
    },
)
def new_pode_auth_scheme(
    *,
    basic: bool = False,
    encoding: str = "ISO-8859-1",
    header_tag: str = "",
    form: bool = False,
    username_field: str = "username",
    password_field: str = "password",
    custom: bool = False,
    script_block: Annotated[
        ScriptBlock | None, Param(validate=(NonEmptyScript("emptyScheme"),))
    ] = None,
    argument_list: Hashtable | None = None,
    name: str = "",
    description: str = "",
    realm: str = "",
    type: Literal["ApiKey", "Http", "OAuth2", "OpenIdConnect"] = "Http",
    middleware: list[object] | None = None,
    post_validator: ScriptBlock | None = None,
    bearer: bool = False,
    api_key: bool = False,
    location: Literal["Header", "Query", "Cookie"] = "Header",
    location_name: str = "",
    scope: list[str] | None = None,
    inner_scheme: Annotated[Hashtable | None, Param(by_value=True)] = None,
    as_credential: bool = False,
    as_jwt: Annotated[bool, Param(name="AsJWT")] = False,
    secret: str = "",
    digest: bool = False,
    client_certificate: bool = False,
    oauth2: Annotated[bool, Param(name="OAuth2")] = False,
    provider: ProviderParameters,
    negotiate: bool = False,
    keytab_path: str = "",
    cmdlet: CmdletContext,
    session: Session,
) -> Hashtable:
    """Says where credentials are found: the first part of an authentication.

    -Basic          HTTP's Basic scheme.
    -Encoding       How name and password are encoded there.
    -HeaderTag      The word before the credentials in the header.
    -Form           The fields of a form.
    -UsernameField  The field with the name.
    -PasswordField  The field with the password.
    -Custom         A scriptblock finds them.
    -ScriptBlock    Gives the credentials, or a table with Message and Code.
    -ArgumentList   Options for the scriptblock.
    -Name           The name of the scheme.
    -Description    What it is for.
    -Realm          What it protects.
    -Type           The kind of the scheme, for OpenAPI.
    -Middleware     What runs before.
    -PostValidator  Gets the credentials, the result and the options, and gives the result.
    -Bearer         HTTP's Bearer scheme.
    -ApiKey         A key in a header, the query or a cookie.
    -Location       Where the key is.
    -LocationName   The name of the header, the query's key or the cookie.
    -Scope          The scopes that a token must have one of.
    -InnerScheme    A scheme whose credentials this one takes.
    -AsCredential   Gives name and password as one credential.
    -AsJWT          The token or key is a JSON web token, whose payload is given.
    -Secret         What such tokens are signed with.
    -Digest         HTTP's Digest scheme.
    -ClientCertificate  The certificate that the client showed; poshws asks for none.
    -OAuth2         Somebody else's OAuth 2 server asks who it is.
    -Negotiate      Kerberos: poshws has none.
    -KeytabPath     The keys for that.

    PS> (New-PodeAuthScheme -Basic).Name
    Basic
    """
    kind = cmdlet.parameter_set
    if kind == "Negotiate":
        fail("noKerberos")
    words = Words(
        header_tag or {"Bearer": "Bearer", "Digest": "Digest"}.get(kind, "Basic"),
        encoding,
        as_credential,
        list(scope or ()),
        location,
        location_name or API_KEY_NAMES[location.lower()],
        username_field,
        password_field,
        as_jwt,
        secret.encode("utf-8", "replace"),
    )

    if kind == "Custom":
        scheme = custom_scheme(session, name, script_block, argument_list, post_validator)
    elif kind == "OAuth2":
        scheme = oauth2_scheme(session, provider, words.scopes, inner_scheme, description)
    elif kind == "ClientCertificate":
        scheme = Scheme([("Name", "Mutual")], find_certificate)
        scheme["Scheme"], scheme["Arguments"] = "http", Hashtable()
    elif kind == "Digest":
        scheme = digest_scheme(words.tag)
    elif kind == "Bearer":
        scheme = Scheme([("Name", "Bearer")], lambda inner, _: find_bearer(inner, words))
        scheme.after = lambda inner, given, result: check_bearer(words, result)
    elif kind == "ApiKey":
        scheme = Scheme([("Name", "ApiKey")], lambda inner, _: find_api_key(inner, words))
    elif kind == "Form":
        scheme = Scheme([("Name", "Form")], lambda inner, _: find_form(inner, words))
    else:
        scheme = Scheme([("Name", words.tag)], lambda inner, _: find_basic(inner, words))
    if "Arguments" not in scheme:
        add_details(scheme, words, description, "apiKey" if kind == "ApiKey" else type.lower())
    scheme["Realm"] = realm or "User"
    scheme["InnerScheme"] = inner_scheme
    if kind == "Custom":
        scheme["Arguments"] = argument_list
        scheme["ScriptBlock"] = Hashtable([("Script", script_block), ("UsingVariables", None)])
    scheme["Middleware"] = []
    if middleware:
        scheme.middleware = read_middleware(session, pode_of(session), middleware)
        scheme["Middleware"] = [each for each in scheme.middleware if isinstance(each, Hashtable)]
    return scheme


def add_details(scheme: Scheme, words: Words, description: str, kind: str) -> None:
    """What a scheme says of itself, for OpenAPI and for scripts that look at it."""
    secret = words.secret or None
    facts: dict[str, tuple[tuple[str, Any], ...]] = {
        "bearer": (
            ("HeaderTag", words.tag), ("Scopes", words.scopes or None),
            ("AsJWT", words.as_jwt), ("Secret", secret),
        ),
        "apikey": (
            ("Location", words.location), ("LocationName", words.location_name),
            ("AsJWT", words.as_jwt), ("Secret", secret),
        ),
        "form": (
            (
                "Fields",
                Hashtable([("Username", words.username_field), ("Password", words.password_field)]),
            ),
            ("AsCredential", words.as_credential),
        ),
        "basic": (
            ("HeaderTag", words.tag), ("Encoding", words.encoding),
            ("AsCredential", words.as_credential),
        ),
    }  # fmt: skip
    name = str(scheme["Name"]).lower()
    own = facts.get(name, facts["basic"])
    scheme["Scheme"] = kind
    scheme["Arguments"] = Hashtable([("Description", description), *own])
    scheme["ScriptBlock"] = Hashtable([("Script", None), ("UsingVariables", None)])
    scheme["PostValidator"] = None


def custom_scheme(
    session: Session,
    name: str,
    script: ScriptBlock | None,
    options: Hashtable | None,
    post_validator: ScriptBlock | None,
) -> Scheme:
    """A scheme of a script's own."""
    pode = pode_of(session)
    finder = make_handler(session, pode, script)
    after: Handler | None = None
    if post_validator is not None:
        after = make_handler(session, pode, post_validator)

    def find(inner: Session, schemes: list[object]) -> Found:
        given = [options, schemes] if isinstance(scheme.get("InnerScheme"), Scheme) else [options]
        found = call_below(inner, finder, given)
        if len(found) == 1 and isinstance(found[0], Hashtable):
            return found[0]
        return found

    scheme = Scheme([("Name", name)], find)
    if after is not None:

        def validate(inner: Session, given: list[object], result: object) -> Any:
            found = call_below(inner, after, [*given, result, options])
            return found[0] if len(found) == 1 else found or None

        scheme.after = validate
    return scheme
