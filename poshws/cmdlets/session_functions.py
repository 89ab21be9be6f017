"""The functions a new session has: Clear-Host, Pause, cd.., cd\\ and cd~."""

from __future__ import annotations

from poshws.binding import Session, cmdlet


@cmdlet("Clear-Host", alias=("cls", "clear"), module="", net_class="Clear-Host")
def clear_host(*, session: Session) -> None:
    """Clears the screen.

    PS> (Get-Command Clear-Host).Name
    Clear-Host
    """
    host = session.host
    host.settle()
    output = host.output
    if output.isatty():
        output.write("\x1b[H\x1b[2J\x1b[3J")
        output.flush()


@cmdlet("Pause", module="", net_class="Pause")
def pause(*, session: Session) -> None:
    """Waits until Enter is pressed.

    PS> (Get-Command Pause).Name
    Pause
    """
    session.host.read_line(session, "Press Enter to continue...: ")


@cmdlet("cd..", module="", net_class="cd..")
def go_up(*, session: Session) -> None:
    """Goes to the folder above.

    PS> $here = $PWD; cd..; (Split-Path $here) -eq $PWD
    True
    """
    session.locations.set_location("..")


@cmdlet("cd\\", module="", net_class="cd\\")
def go_to_root(*, session: Session) -> None:
    """Goes to the root of the drive.

    PS> cd\\; "$PWD"
    /
    """
    session.locations.set_location("\\")


@cmdlet("cd~", module="", net_class="cd~")
def go_home(*, session: Session) -> None:
    """Goes to the home folder.

    PS> cd~; "$PWD" -eq $HOME
    True
    """
    session.locations.set_location("~")
