"""Send-MailMessage."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from typing import Annotated, Any, Final

from poshws.binding import NotNullOrEmpty, Param, Range, Session, Set, cmdlet
from poshws.commands.management.content.encoding import ENCODING, as_codec
from poshws.commands.reporting import fail, record
from poshws.commands.security.credential import as_credential
from poshws.commands.text_files import files_to_read
from poshws.corelib.exceptions.dotnet import (
    FileNotFoundException,
    FormatException,
    InvalidOperationException,
    NetException,
)
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.text_files import Codec

_OBSOLETE: Final = (
    "The command 'Send-MailMessage' is obsolete. This cmdlet does not guarantee secure connections "
    "to SMTP servers. While there is no immediate replacement available in PowerShell, we "
    "recommend you do not use Send-MailMessage at this time. See https://aka.ms/SendMailMessage "
    "for more information."
)
_NO_SERVER: Final = (
    "The email cannot be sent because no SMTP server was specified. You must specify an SMTP "
    "server by using either the SmtpServer parameter or the $PSEmailServer variable."
)
_SMTP: Final = 25
_PRIORITIES: Final = {"Low": "5 (Lowest)", "High": "1 (Highest)"}


class SmtpException(NetException):
    """Mail could not be sent."""

    net_name = "System.Net.Mail.SmtpException"


@cmdlet("Send-MailMessage", net_class="Microsoft.PowerShell.Commands.SendMailMessage")
def send_mail_message(
    *,
    attachments: Annotated[
        list[str] | None,
        Param(alias="PsPath", sets={"__AllParameterSets": Set(by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    bcc: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    body: Annotated[
        str, Param(sets={"__AllParameterSets": Set(2, by_property=True)}), NotNullOrEmpty()
    ] = "",
    body_as_html: Annotated[
        bool, Param(alias="BAH", sets={"__AllParameterSets": Set(by_property=True)})
    ] = False,
    encoding: Annotated[
        Codec | None,
        Param(
            alias="BE",
            type=ENCODING,
            transform=as_codec,
            sets={"__AllParameterSets": Set(by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    cc: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    delivery_notification_option: Annotated[
        object,
        Param(
            alias="DNO",
            type="System.Net.Mail.DeliveryNotificationOptions",
            sets={"__AllParameterSets": Set(by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    from_: Annotated[
        str,
        Param(name="From", sets={"__AllParameterSets": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = "",
    smtp_server: Annotated[
        str,
        Param(alias="ComputerName", sets={"__AllParameterSets": Set(3, by_property=True)}),
        NotNullOrEmpty(),
    ] = "",
    priority: Annotated[
        object,
        Param(
            type="System.Net.Mail.MailPriority", sets={"__AllParameterSets": Set(by_property=True)}
        ),
        NotNullOrEmpty(),
    ] = None,
    reply_to: Annotated[
        list[str] | None, Param(sets={"__AllParameterSets": Set(by_property=True)})
    ] = None,
    subject: Annotated[
        str, Param(alias="sub", sets={"__AllParameterSets": Set(1, by_property=True)})
    ] = "",
    to: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(0, mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    credential: Annotated[
        Any,
        Param(
            type="System.Management.Automation.PSCredential",
            transform=as_credential,
            sets={"__AllParameterSets": Set(by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    use_ssl: Annotated[bool, Param(sets={"__AllParameterSets": Set(by_property=True)})] = False,
    port: Annotated[
        int, Param(sets={"__AllParameterSets": Set(by_property=True)}), Range(0, 2147483647)
    ] = 0,
    session: Session,
) -> None:
    """Sends mail.

    -Attachments                 Files to send along.
    -Bcc                         Who gets it without the others knowing.
    -Body                        The text.
    -BodyAsHtml                  The text is HTML.
    -Encoding                    The encoding of the text.
    -Cc                          Who gets it, too.
    -DeliveryNotificationOption  When the server tells what became of it.
    -From                        Who sends it.
    -SmtpServer                  The server; $PSEmailServer without.
    -Priority                    How important it is.
    -ReplyTo                     Who gets the answers.
    -Subject                     The subject.
    -To                          Who gets it.
    -Credential                  Who to be at the server.
    -UseSsl                      Encrypts with TLS.
    -Port                        The server's port; 25 without.

    PS> $mail = @{ From = 'a@home'; To = 'b@home'; Subject = 'Hi'; WarningAction = 'Ignore' }
    PS> try { Send-MailMessage @mail } catch { $_.CategoryInfo.Category }
    InvalidArgument
    """
    session.write_warning(_OBSOLETE)
    message = EmailMessage()
    message["From"] = _address(from_)
    for header, addresses in (("To", to), ("Cc", cc), ("Reply-To", reply_to)):
        known = _addresses(session, addresses)
        if known:
            message[header] = ", ".join(known)
    hidden = _addresses(session, bcc)
    message["Subject"] = subject
    message["Date"] = formatdate(localtime=True)
    if str(priority) in _PRIORITIES:
        message["X-Priority"] = _PRIORITIES[str(priority)]
    charset = encoding.name if encoding is not None else "ascii"
    message.set_content(body, subtype="html" if body_as_html else "plain", charset=charset)
    server = smtp_server or _default_server(session)
    if not server:
        fail(InvalidOperationException(_NO_SERVER), "", "InvalidArgument")
    for path in files_to_read(session, attachments or (), literal=False):
        _attach(message, path)
    recipients = [*_addresses(session, to), *_addresses(session, cc), *hidden]
    try:
        with smtplib.SMTP(server, port or _SMTP) as client:
            if use_ssl:
                client.starttls()
            if credential is not None:
                client.login(credential.user_name, credential.password)
            client.send_message(message, to_addrs=recipients)
    except smtplib.SMTPRecipientsRefused as error:
        failure = SmtpException(str(error))
        session.write_error(record(failure, "SmtpFailedRecipientsException", "InvalidOperation"))
    except (smtplib.SMTPException, OSError) as error:
        failure = SmtpException(getattr(error, "strerror", None) or str(error))
        session.write_error(record(failure, "SmtpException", "InvalidOperation"))


def _default_server(session: Session) -> str:
    variable = session.scope.find("psemailserver")
    return "" if variable is None else convert_to_string(variable.value)


def _address(text: str) -> str:
    if "@" not in parseaddr(text)[1]:
        error = FormatException(
            "The specified string is not in the form required for an e-mail address."
        )
        fail(error, "FormatException", "InvalidType", text)
    return text


def _addresses(session: Session, strings: list[str] | None) -> list[str]:
    found = []
    for text in strings or ():
        try:
            found.append(_address(text))
        except FormatException as error:
            session.write_error(record(error, "FormatException", "InvalidType"))
    return found


def _attach(message: EmailMessage, path: str) -> None:
    from mimetypes import guess_type  # deferred

    kind, _, subkind = (guess_type(path)[0] or "application/octet-stream").partition("/")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        text = f"Could not find file '{path}'."
        fail(FileNotFoundException(text), "FileOpenFailure", "OpenError", path)
    message.add_attachment(data, maintype=kind, subtype=subkind, filename=path.rpartition("/")[2])
