"""Test-PodeAuth, Get-PodeAuthUser and their like: who is known, and which there are."""

from __future__ import annotations

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.auth.auth import current_auth, methods_of, validate
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import using_table


@pode_command("Test-PodeAuth")
def test_pode_auth(name: str, *, ignore_session: bool = False, session: Session) -> bool:
    """Says whether the request that runs passes an authentication.

    -Name           The authentication.
    -IgnoreSession  Looks at the request alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     if (!(Test-PodeAuth -Name Login)) { Set-PodeResponseStatus -Code 401 } } }
    """
    event = web_event(session)
    method = methods_of(pode_of(session)).get(name.lower())
    if event is None or method is None:
        return False
    if not ignore_session and current_auth(session, ignore_session=False) is not None:
        return True
    return validate(session, event, method).is_success


@pode_command("Test-PodeAuthUser")
def test_pode_auth_user(*, ignore_session: bool = False, session: Session) -> bool:
    """Says whether somebody is known.

    -IgnoreSession  Looks at the request alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @{ Known = (Test-PodeAuthUser) } } }
    """
    return current_auth(session, ignore_session=ignore_session) is not None


@pode_command("Get-PodeAuthUser")
def get_pode_auth_user(*, ignore_session: bool = False, session: Session) -> object:
    """Gives the user who is known.

    -IgnoreSession  Looks at the request alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeAuthUser).Name } }
    """
    auth = current_auth(session, ignore_session=ignore_session)
    return None if auth is None else auth.get("User")


@pode_command("Test-PodeAuthExists")
def test_pode_auth_exists(name: str, *, session: Session) -> bool:
    """Says whether there is an authentication.

    -Name  Its name.

    PS> Start-PodeServer { if (Test-PodeAuthExists -Name Login) { Remove-PodeAuth -Name Login } }
    """
    return name.lower() in methods_of(pode_of(session))


@pode_command("Get-PodeAuth")
def get_pode_auth(name: str, *, session: Session) -> Hashtable:
    """Gives an authentication.

    -Name  Its name.

    PS> Start-PodeServer { (Get-PodeAuth -Name Login).Scheme.Name | Out-Default }
    """
    method = methods_of(pode_of(session)).get(name.lower())
    if method is None:
        fail("noAuthOnRoute", name)
    handler = method.handler
    return Hashtable(
        [
            ("Name", method.name),
            ("Scheme", method.scheme),
            ("ScriptBlock", None if handler is None else handler.script),
            ("UsingVariables", None if handler is None else using_table(handler)),
            ("Arguments", None if handler is None else handler.arguments or None),
            ("Sessionless", method.sessionless),
            ("Merged", bool(method.members)),
            ("Parent", method.parent or None),
            ("Cache", Hashtable()),
            ("Events", Hashtable()),
            (
                "Failure",
                Hashtable([("Url", method.failure_url), ("Message", method.failure_message)]),
            ),
            ("Success", Hashtable([("Url", method.success_url), ("UseOrigin", method.use_origin)])),
        ]
    )


@pode_command("Remove-PodeAuth")
def remove_pode_auth(name: str, *, session: Session) -> None:
    """Removes an authentication.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeAuth -Name Login }
    """
    methods_of(pode_of(session)).pop(name.lower(), None)


@pode_command("Clear-PodeAuth")
def clear_pode_auth(*, session: Session) -> None:
    """Removes all authentications.

    PS> Start-PodeServer { Clear-PodeAuth }
    """
    methods_of(pode_of(session)).clear()
