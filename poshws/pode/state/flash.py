"""Add-PodeFlashMessage and its like: messages that a session keeps until the next page shows
them.
"""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.state.built_in_scopes import session_data


def messages_of(session: Session, *, makes: bool = False) -> Hashtable:
    """The messages by name; kept in the session's data, where scripts see them too."""
    data: Any = session_data(session)
    if data is None:
        fail("flashNeedsSessions")
    found: Any = data.get("Flash")
    if not isinstance(found, Hashtable):
        found = Hashtable()
        if makes:
            data["Flash"] = found
    table: Hashtable = found
    return table


@pode_command("Add-PodeFlashMessage")
def add_pode_flash_message(
    name: str,
    message: str,
    *,
    session: Session,
) -> None:
    """Keeps a message for the next page.

    -Name     What it is about.
    -Message  The message.

    PS> Start-PodeServer { Get-Command Add-PodeFlashMessage | Out-Null; Close-PodeServer }
    """
    found = messages_of(session, makes=True)
    before: Any = found.get(name) or []
    found[name] = [*before, message]


@pode_command("Get-PodeFlashMessage")
def get_pode_flash_message(
    name: str,
    *,
    session: Session,
) -> list[Any]:
    """Gives the messages of a name, and forgets them.

    -Name  What they are about.

    PS> Start-PodeServer { Get-Command Get-PodeFlashMessage | Out-Null; Close-PodeServer }
    """
    found = messages_of(session)
    messages: Any = found.get(name) or []
    if name in found:
        del found[name]
    return list(messages)


@pode_command("Get-PodeFlashMessageNames")
def get_pode_flash_message_names(*, session: Session) -> list[Any]:
    """Gives the names of what is kept.

    PS> Start-PodeServer { Get-Command Get-PodeFlashMessageNames | Out-Null; Close-PodeServer }
    """
    return list(messages_of(session).keys())


@pode_command("Test-PodeFlashMessage")
def test_pode_flash_message(
    name: str,
    *,
    session: Session,
) -> bool:
    """Says whether messages of a name are kept.

    -Name  What they are about.

    PS> Start-PodeServer { Get-Command Test-PodeFlashMessage | Out-Null; Close-PodeServer }
    """
    return name in messages_of(session)


@pode_command("Remove-PodeFlashMessage")
def remove_pode_flash_message(
    name: str,
    *,
    session: Session,
) -> None:
    """Forgets the messages of a name.

    -Name  What they are about.

    PS> Start-PodeServer { Get-Command Remove-PodeFlashMessage | Out-Null; Close-PodeServer }
    """
    found = messages_of(session)
    if name in found:
        del found[name]


@pode_command("Clear-PodeFlashMessages")
def clear_pode_flash_messages(*, session: Session) -> None:
    """Forgets all messages.

    PS> Start-PodeServer { Get-Command Clear-PodeFlashMessages | Out-Null; Close-PodeServer }
    """
    messages_of(session).clear()
