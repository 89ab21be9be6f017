"""Get-Credential: a user's name and password, asked for at the console."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNull, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.clr.security.credentials import PSCredential, SecureString

_CREDENTIAL = "System.Management.Automation.PSCredential"
_TITLE = "PowerShell credential request"
_MESSAGE = "Enter your credentials."


def as_credential(session: Session, value: object) -> object:
    """A credential as it is; a user's name becomes one, its password asked for."""
    if value is None or isinstance(value, PSCredential):
        return value
    return ask(session, str(value), _TITLE, _MESSAGE)


@cmdlet(
    "Get-Credential",
    module="Microsoft.PowerShell.Security",
    default_set="CredentialSet",
    output=_CREDENTIAL,
)
def get_credential(
    *,
    credential: Annotated[
        PSCredential | None,
        Param(type=_CREDENTIAL, sets={"CredentialSet": Set(0)}, transform=as_credential),
        NotNull(),
    ] = None,
    message: Annotated[str, Param(sets="MessageSet"), NotNullOrEmpty()] = _MESSAGE,
    user_name: Annotated[str, Param(sets={"MessageSet": Set(0)}), NotNullOrEmpty()] = "",
    title: Annotated[str, Param(sets="MessageSet"), NotNullOrEmpty()] = _TITLE,
    session: Session,
) -> object:
    """Asks for a user's name and password.

    -Credential  A user's name, whose password is asked for; or a credential, which is given back.
    -Message     What to say above the question.
    -UserName    The user's name; only the password is asked for then.
    -Title       The title above the message.

    PS> $secret = ConvertTo-SecureString secret -AsPlainText
    PS> (Get-Credential ([pscredential]::new('ann', $secret))).UserName
    ann
    """
    if credential is not None:
        return credential
    return ask(session, user_name, title, message)


def ask(session: Session, user_name: str, title: str, message: str) -> PSCredential:
    """Asks at the console."""
    session.write_host(f"\n{title}\n{message}")
    name = user_name or session.host.read_line(session, "User: ")
    password = session.host.read_line(session, f"Password for user {name}: ", True)
    return PSCredential(name, SecureString(str(password)))
