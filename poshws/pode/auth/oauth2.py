"""OAuth 2: somebody else's server asks who a client is, by a code or by name and password."""

from __future__ import annotations

import base64
import hashlib
import uuid
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import quote_plus

from poshws.binding import Param, ParameterGroup, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import HttpResponseException
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.auth.credentials import Found, Scheme, session_data
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.server.context import pode_of
from poshws.runtime.errors.records import record_of

if TYPE_CHECKING:
    from collections.abc import Callable

STATE, VERIFIER = "__pode_oauth_state__", "__pode_oauth_code_verifier__"  # in the session's data
DEFAULT_SCOPES = ["openid", "profile", "email"]
FORM = "application/x-www-form-urlencoded"


class ProviderParameters(ParameterGroup):
    """The server that asks, and what it knows of this one.

    -ClientId             What it calls this server.
    -ClientSecret         The secret that it shares with it.
    -RedirectUrl          Where it sends clients back to; a path is one of this server.
    -AuthoriseUrl         Where it asks clients.
    -TokenUrl             Where it gives tokens for codes.
    -UserUrl              Where it says who the user is.
    -UserUrlMethod        The method for that.
    -CodeChallengeMethod  How the proof of PKCE is hidden.
    -UsePKCE              Proves that the code is used by who asked for it.
    """

    client_id: Annotated[str, Param(sets=("OAuth2",), mandatory=True)] = ""
    client_secret: Annotated[str, Param(sets=("OAuth2",))] = ""
    redirect_url: Annotated[str, Param(sets=("OAuth2",))] = ""
    authorise_url: Annotated[str, Param(sets=("OAuth2",))] = ""
    token_url: Annotated[str, Param(sets=("OAuth2",), mandatory=True)] = ""
    user_url: Annotated[str, Param(sets=("OAuth2",))] = ""
    user_url_method: Annotated[Literal["Get", "Post"], Param(sets=("OAuth2",))] = "Post"
    code_challenge_method: Annotated[Literal["plain", "S256"], Param(sets=("OAuth2",))] = "S256"
    use_pkce: Annotated[bool, Param(name="UsePKCE", sets=("OAuth2",))] = False


def oauth2_scheme(
    session: Session, given: ProviderParameters, scopes: list[str], inner: Any, description: str
) -> Scheme:
    """The scheme; raises where what it needs is not there."""
    if inner is not None and str(inner.get("Name")).lower() not in ("basic", "form"):
        fail("oauthInnerScheme", inner["Name"])
    if inner is None and not given.authorise_url.strip():
        fail("oauthNeedsUrl")
    if given.use_pkce and pode_of(session).parts.sessions is None:
        fail("pkceNeedsSessions")
    if not given.use_pkce and not given.client_secret:
        fail("oauthNeedsSecret")
    scheme: Scheme
    scheme = Scheme([("Name", "OAuth2")], lambda runs, schemes: find_user(runs, scheme, schemes))
    method = Hashtable([("Method", given.code_challenge_method)])
    user = Hashtable([("Url", given.user_url), ("Method", given.user_url_method)])
    urls = [("Redirect", given.redirect_url), ("Authorise", given.authorise_url)]
    client = Hashtable([("ID", given.client_id), ("Secret", given.client_secret)])
    scheme["Scheme"] = "oauth2"
    scheme["ScriptBlock"] = Hashtable([("Script", None), ("UsingVariables", None)])
    scheme["PostValidator"] = None
    scheme["Arguments"] = Hashtable(
        [
            ("Description", description),
            ("Scopes", scopes or None),
            ("PKCE", Hashtable([("Enabled", given.use_pkce), ("CodeChallenge", method)])),
            ("Client", client),
            ("Urls", Hashtable([*urls, ("Token", given.token_url), ("User", user)])),
        ]
    )
    return scheme


def find_user(session: Session, scheme: Scheme, schemes: list[object]) -> Found:
    """The user and the tokens; or the client is sent to be asked (Get-PodeAuthOAuth2Type)."""
    options: Any = scheme["Arguments"]
    options["Scopes"] = options["Scopes"] or list(DEFAULT_SCOPES)
    event: Any = web_event(session)
    query = event["Query"]
    said = str(query.get("error") or "")
    if said.strip():
        return errored(said)
    has_inner = isinstance(scheme.get("InnerScheme"), Scheme)
    data = session_data(event)
    if not has_inner and not str(query.get("code") or "").strip():
        send_to_provider(session, options, data)
        return Hashtable([("IsRedirected", True)])
    try:
        if data is not None and query.get("state") != data.get(STATE):
            return errored("OAuth2 state returned is invalid")
        return user_and_tokens(session, options, token_request(session, options, data, schemes))
    finally:
        if data is not None:
            for key in (STATE, VERIFIER) if truth(options["PKCE"]["Enabled"]) else (STATE,):
                if key in data:
                    del data[key]


def errored(message: str) -> Hashtable:
    """Why there is no user; the client is not sent to be asked again."""
    return Hashtable([("Message", message), ("Code", 401), ("IsErrored", True)])


def scopes_of(options: Any) -> str:
    """The scopes that are asked for, as a URL has them."""
    return quote_plus(" ".join(map(str, options["Scopes"])))


def redirect_host(session: Session, url: str) -> str:
    """Where clients come back to; a path is one of the endpoint that was asked."""
    if not url.startswith("/"):
        return url
    web = [e for e in pode_of(session).web.endpoints.values() if e.protocol in ("http", "https")]
    chosen = next((e for e in web if e.is_default), web[0])
    return chosen.url.rstrip("/") + url


def token_request(session: Session, options: Any, data: Any, schemes: list[Any]) -> str:
    """The body of the request for tokens."""
    client: Any = options["Client"]
    parts = [f"client_id={client['ID']}"]
    parts.append(f"grant_type={'password' if schemes else 'authorization_code'}")
    if client["Secret"]:
        parts.append(f"client_secret={quote_plus(str(client['Secret']))}")
    if truth(options["PKCE"]["Enabled"]):
        parts.append(f"code_verifier={data.get(VERIFIER) if data is not None else ''}")
    if schemes:
        name, password = schemes[-1][:2]
        parts += [f"username={quote_plus(name)}", f"password={quote_plus(password)}"]
        parts.append(f"scope={scopes_of(options)}")
    else:
        event: Any = web_event(session)
        back = redirect_host(session, str(options["Urls"]["Redirect"] or ""))
        parts += [f"code={event['Query']['code']}", f"redirect_uri={quote_plus(back)}"]
    return "&".join(parts)


def user_and_tokens(session: Session, options: Any, body: str) -> Found:
    """Trades what the client brought for tokens, and these for the user."""
    urls: Any = options["Urls"]
    named = {"Method": "Post", "Uri": urls["Token"], "Body": body, "ContentType": FORM}
    result = answer(session, named)
    failed = error_in(result)
    if failed:
        return errored(failed)
    token = get_member(result, "access_token")
    user: Any = Hashtable([("Provider", "OAuth2")])
    url = str(urls["User"]["Url"] or "")
    if url.strip():
        headers = Hashtable([("Authorization", f"Bearer {token}")])
        named = {"Method": urls["User"]["Method"], "Uri": url, "Headers": headers}
        user = answer(session, named)
        failed = error_in(user)
        if failed:
            return errored(failed)
    elif str(get_member(result, "id_token") or "").strip():
        user = claims(session, str(get_member(result, "id_token"))) or user
    return [user, token, get_member(result, "refresh_token"), result]


def answer(session: Session, named: dict[str, object]) -> Any:
    """What the other server says, in its refusals, too."""
    try:
        found = session.run("Invoke-RestMethod", {**named, "ErrorAction": "Stop"})
    except HttpResponseException as error:
        details = record_of(session, error).error_details
        text = "" if details is None else details.message
        return session.run("ConvertFrom-Json", {"InputObject": text})[0]
    return found[0] if len(found) == 1 else found


def error_in(result: object) -> str:
    """What a result says is wrong; empty for nothing."""
    code = str(get_member(result, "error") or "")
    return f"{code}: {get_member(result, 'error_description') or ''}" if code.strip() else ""


def claims(session: Session, token: str) -> object:
    """What an identity token says of the user; None for a text that is none."""
    named = {"Token": token, "IgnoreSignature": True}
    try:
        return session.run("ConvertFrom-PodeJwt", named)[0]
    except NetException:
        return None


def send_to_provider(session: Session, options: Any, data: Any) -> None:
    """Sends the client to be asked, with what it has to bring back."""
    back = redirect_host(session, str(options["Urls"]["Redirect"] or ""))
    parts = [
        f"client_id={options['Client']['ID']}", "response_type=code",
        f"redirect_uri={quote_plus(back)}", "response_mode=query", f"scope={scopes_of(options)}",
    ]  # fmt: skip
    if data is not None:
        data[STATE] = str(uuid.uuid4())
        parts.append(f"state={data[STATE]}")
    pkce: Any = options["PKCE"]
    if truth(pkce["Enabled"]):
        verifier = f"{uuid.uuid4()}-{uuid.uuid4()}"
        data[VERIFIER] = verifier
        method = str(pkce["CodeChallenge"]["Method"])
        proof = CHALLENGES[method.lower()](verifier)
        parts += [f"code_challenge={proof}", f"code_challenge_method={method}"]
    url = str(options["Urls"]["Authorise"])
    named = {"Url": f"{url}{'&' if '?' in url else '?'}{'&'.join(parts)}"}
    session.run("Move-PodeResponseUrl", named)


def hashed(verifier: str) -> str:
    """The SHA-256 of a verifier (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


CHALLENGES: dict[str, Callable[[str], str]] = {"s256": hashed, "plain": str}
