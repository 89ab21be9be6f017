"""Schemes of OAuth 2 for servers that are known, or that describe themselves."""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import NotNullOrEmpty, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.members import get_member
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import as_list

MICROSOFT = "https://login.microsoftonline.com"
DISCOVERY = "/.well-known/openid-configuration"
InnerScheme = Annotated[
    Hashtable | None, Param(by_value=True, help="A scheme with a name and a password.")
]
Secret = Annotated[str, Param(help="The secret that it shares with it.")]
Redirect = Annotated[str, Param(help="Where it sends clients back to.")]
Middleware = Annotated[list[object] | None, Param(help="What runs before.")]
Pkce = Annotated[
    bool, Param(name="UsePKCE", help="Proves that the code is used by who asked for it.")
]


def made(session: Session, named: dict[str, object]) -> Any:
    """The scheme of these parameters; those without a value are left out."""
    given = {key: value for key, value in named.items() if value not in (None, "", [])}
    return session.run("New-PodeAuthScheme", {"OAuth2": True, **given})[0]


@pode_command(
    "New-PodeAuthAzureADScheme",
    positions="tenant client_id client_secret redirect_url inner_scheme middleware",
)
def new_pode_auth_azure_ad_scheme(
    *,
    tenant: Annotated[str, NotNullOrEmpty()] = "common",
    client_id: str,
    client_secret: Secret = "",
    redirect_url: Redirect = "",
    inner_scheme: InnerScheme = None,
    middleware: Middleware = None,
    use_pkce: Pkce = False,
    session: Session,
) -> object:
    """Gives a scheme by which Microsoft's directory asks who somebody is.

    -Tenant    The directory.
    -ClientId  What it calls this server.

    PS> Start-PodeServer { (New-PodeAuthAzureADScheme -ClientId id -ClientSecret s).Name |
    >>     Out-Default; Close-PodeServer }
    OAuth2
    """
    return made(
        session,
        {
            "ClientId": client_id,
            "ClientSecret": client_secret,
            "AuthoriseUrl": f"{MICROSOFT}/{tenant}/oauth2/v2.0/authorize",
            "TokenUrl": f"{MICROSOFT}/{tenant}/oauth2/v2.0/token",
            "UserUrl": "https://graph.microsoft.com/oidc/userinfo",
            "RedirectUrl": redirect_url,
            "InnerScheme": inner_scheme,
            "Middleware": middleware,
            "UsePKCE": use_pkce,
        },
    )


@pode_command("New-PodeAuthTwitterScheme")
def new_pode_auth_twitter_scheme(
    client_id: str,
    client_secret: Secret = "",
    redirect_url: Redirect = "",
    middleware: Middleware = None,
    *,
    use_pkce: Pkce = False,
    session: Session,
) -> object:
    """Gives a scheme by which Twitter asks who somebody is.

    -ClientId  What it calls this server.

    PS> Start-PodeServer { (New-PodeAuthTwitterScheme -ClientId id -ClientSecret s).Name |
    >>     Out-Default; Close-PodeServer }
    OAuth2
    """
    return made(
        session,
        {
            "ClientId": client_id,
            "ClientSecret": client_secret,
            "AuthoriseUrl": "https://twitter.com/i/oauth2/authorize",
            "TokenUrl": "https://api.twitter.com/2/oauth2/token",
            "UserUrl": "https://api.twitter.com/2/users/me",
            "UserUrlMethod": "Get",
            "RedirectUrl": redirect_url,
            "Middleware": middleware,
            "Scope": ["tweet.read", "users.read"],
            "UsePKCE": use_pkce,
        },
    )


@pode_command(
    "ConvertFrom-PodeOIDCDiscovery",
    positions="url scope client_id client_secret redirect_url inner_scheme middleware",
)
def convert_from_pode_oidc_discovery(
    *,
    url: str,
    scope: list[str] | None = None,
    client_id: str,
    client_secret: Secret = "",
    redirect_url: Redirect = "",
    inner_scheme: InnerScheme = None,
    middleware: Middleware = None,
    use_pkce: Pkce = False,
    session: Session,
) -> object:
    """Gives a scheme for a server that describes itself (OpenID Connect Discovery).

    -Url       Where the description is; its usual name is added.
    -Scope     The scopes that are asked for, of those that the server knows.
    -ClientId  What it calls this server.

    PS> Start-PodeServer { ConvertFrom-PodeOIDCDiscovery -Url 'https://accounts.google.com' `
    >>     -ClientId id -ClientSecret secret | Add-PodeAuth -Name Login -ScriptBlock {
    >>         param($user) @{ User = $user } } }
    """
    where = url if url.endswith(DISCOVERY) else url + DISCOVERY
    config = session.run("Invoke-RestMethod", {"Method": "Get", "Uri": where})[0]

    def known(name: str) -> list[str]:
        return [str(each) for each in as_list(get_member(config, name))]

    def has(name: str, word: str) -> bool:
        return word.lower() in (each.lower() for each in known(name))

    if not has("response_types_supported", "code"):
        fail("providerHasNoCode")
    if inner_scheme is not None and not has("grant_types_supported", "password"):
        fail("providerHasNoPassword")
    scopes = known("scopes_supported")
    if scope:
        scopes = [each for each in scope if has("scopes_supported", each)]
    is_hashed = has("code_challenge_methods_supported", "S256")
    return made(
        session,
        {
            "ClientId": client_id,
            "ClientSecret": client_secret,
            "AuthoriseUrl": get_member(config, "authorization_endpoint"),
            "TokenUrl": get_member(config, "token_endpoint"),
            "UserUrl": get_member(config, "userinfo_endpoint"),
            "RedirectUrl": redirect_url,
            "Scope": scopes,
            "InnerScheme": inner_scheme,
            "Middleware": middleware,
            "CodeChallengeMethod": "S256" if is_hashed else "plain",
            "UsePKCE": use_pkce,
        },
    )
