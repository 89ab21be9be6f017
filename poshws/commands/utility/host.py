"""Write-Host, Read-Host and Get-Host: the person in front of the screen."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import AllowNull, Param, Session, cmdlet
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import unwrap
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.enumeration import enumerable


@cmdlet("Write-Host")
def write_host(
    object: Annotated[
        object, Param(alias=("Msg", "Message"), by_value=True, remaining=True)
    ] = None,
    *,
    no_newline: bool = False,
    separator: object = " ",
    foreground_color: Annotated[object, Param(type="System.ConsoleColor")] = None,
    background_color: Annotated[object, Param(type="System.ConsoleColor")] = None,
    session: Session,
) -> None:
    """Writes text to the host, not to the pipeline.

    -Object           What to write; the elements of a collection stand in one line.
    -NoNewline        Doesn't end the line.
    -Separator        What stands between the elements.
    -ForegroundColor  The colour of the text.
    -BackgroundColor  The colour behind it.

    PS> Write-Host 'a', 'b' -Separator '-' 6>&1 | ForEach-Object { "$_" }
    a-b
    """
    session.write_host(
        host_text(object, "" if separator is None else convert_to_string(separator)),
        newline=not no_newline,
        foreground=foreground_color,
        background=background_color,
    )


def host_text(value: object, separator: str) -> str:
    """A value as one line of text, the elements of collections with the separator between them."""
    if value is None:
        return ""
    base = unwrap(value)
    if isinstance(base, str):
        return base
    # Write-Host walks through dictionaries, too: each entry shows as its type's name.
    items = base.entries() if isinstance(base, Hashtable) else enumerable(base)
    if items is None:
        # An IFormattable is no more than its ToString() here.
        is_own = hasattr(type(value), "script_fields")
        return net_to_string(value) if is_own else convert_to_string(value)
    return separator.join(host_text(item, separator) for item in items)


@cmdlet(
    "Read-Host",
    default_set="AsString",
    sets={"AsString": "mask_input", "AsSecureString": "as_secure_string"},
    output=("System.String", "System.Security.SecureString"),
)
def read_host(
    prompt: Annotated[object, Param(remaining=True), AllowNull()] = None,
    *,
    as_secure_string: bool = False,
    mask_input: bool = False,
    session: Session,
) -> object:
    """Reads a line from the user.

    -Prompt          What to ask; a colon is put behind it.
    -AsSecureString  Shows stars, and gives a SecureString.
    -MaskInput       Shows stars, and gives the text.

    PS> Get-Command Read-Host | ForEach-Object Name
    Read-Host
    """
    question = "" if prompt is None else host_text(prompt, " ") + ": "
    text = session.host.read_line(session, question, masked=as_secure_string or mask_input)
    if as_secure_string:
        from poshws.clr.security.credentials import SecureString  # deferred

        return SecureString(text or "")
    return text


@cmdlet("Get-Host", output="System.Management.Automation.Host.PSHost")
def get_host(*, session: Session) -> object:
    """Gives the object that stands for the host program.

    PS> (Get-Host).Name -eq $Host.Name
    True
    """
    return session.get_variable("Host")
