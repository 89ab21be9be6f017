"""A message that came by SMTP: what `$SmtpEvent.Email` and `$SmtpEvent.Request` are made of."""

from __future__ import annotations

import os
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare

URGENT = (("priority", "urgent"), ("importance", "high"))


class Attachment:
    """A file of a message."""

    __slots__ = ("content_type", "data", "encoding", "name")
    net_name = "Pode.Protocols.Smtp.PodeSmtpAttachment"

    def __init__(self, part: EmailMessage) -> None:
        self.name = str(part.get_param("name") or part.get_filename() or "")
        self.content_type = str(part.get("Content-Type") or "")
        self.encoding = str(part.get("Content-Transfer-Encoding") or "")
        data: Any = part.get_payload(decode=True)
        self.data: bytes = data or b""

    def save(self, path: str, adds_name: bool = True) -> None:
        """Writes the file; only the last part of the name that the sender chose counts."""
        if adds_name:
            path = os.path.join(path, os.path.basename(self.name.replace("\\", "/")))
        with open(path, "wb") as file:
            file.write(self.data)


class MailRequest:
    """`$SmtpEvent.Request`: a message, who sent it and to whom."""

    __slots__ = ("exchange", "message", "raw", "recipients", "sender")
    net_name = "Pode.Protocols.Smtp.PodeSmtpRequestStrategy"

    def __init__(self, sender: str, recipients: list[str], raw: bytes, exchange: Any) -> None:
        self.sender = sender
        self.recipients = recipients
        self.raw = raw
        self.exchange = exchange
        self.message: EmailMessage = BytesParser(policy=policy.default).parsebytes(raw)

    @property
    def headers(self) -> Hashtable:
        """The headers by name; one that is there several times is a list."""
        table = Hashtable()
        for name, value in self.message.raw_items():
            text = str(value).replace("\r", "").replace("\n", "")
            before: Any = table.get(name)
            if before is None:
                table[name] = text
            else:
                table[name] = [*before, text] if isinstance(before, list) else [before, text]
        return table

    def header(self, name: str) -> str:
        """A header's text; empty where there is none."""
        return str(self.message.get(name) or "")

    @property
    def is_urgent(self) -> bool:
        """Whether the sender says that it can't wait."""
        return any(self.header(name).lower() == word for name, word in URGENT)

    @property
    def attachments(self) -> list[Attachment]:
        """The files of the message."""
        return [Attachment(each) for each in self.parts() if each.is_attachment()]

    def parts(self) -> list[EmailMessage]:
        """The parts of the message that hold something."""
        return [each for each in self.message.walk() if not each.is_multipart()]

    @property
    def body(self) -> str:
        """The text: of several parts that are no files the last, as in Pode."""
        strings = [each for each in self.parts() if not each.is_attachment()]
        return text_of(strings[-1]) if strings else ""


def text_of(part: EmailMessage) -> str:
    """The text of a part, without the line break at its end."""
    data: Any = part.get_payload(decode=True) or b""
    encoding = part.get_content_charset() or "utf-8"
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return str(text).removesuffix("\n").removesuffix("\r")


DECLARATIONS = [
    declare(
        Attachment.net_name,
        Attachment,
        {
            "string Name {get;}": "name",
            "string ContentType {get;}": "content_type",
            "string ContentEncoding {get;}": "encoding",
            "byte[] Bytes {get;}": lambda self: byte_array(self.data),
            "void Save(string path, bool addNameToPath)": Attachment.save,
            "void Save(string path)": Attachment.save,
        },
    ),
    declare(
        MailRequest.net_name,
        MailRequest,
        {
            "string ContentType {get;}": lambda self: self.header("Content-Type"),
            "string ContentEncoding {get;}": lambda self: self.header("Content-Transfer-Encoding"),
            "hashtable Headers {get;}": "headers",
            "System.Object[] Attachments {get;}": "attachments",
            "string Body {get;}": "body",
            "byte[] RawBody {get;}": lambda self: byte_array(self.raw),
            "string Subject {get;}": lambda self: self.header("Subject"),
            "bool IsUrgent {get;}": "is_urgent",
            "string From {get;}": "sender",
            "System.Object[] To {get;}": "recipients",
        },
    ),
]


def email_table(request: MailRequest) -> Hashtable:
    """`$SmtpEvent.Email`"""
    return Hashtable(
        [
            ("From", request.sender),
            ("To", request.recipients),
            ("Data", byte_array(request.raw)),
            ("Headers", request.headers),
            ("Subject", request.header("Subject")),
            ("IsUrgent", request.is_urgent),
            ("ContentType", request.header("Content-Type")),
            ("ContentEncoding", request.header("Content-Transfer-Encoding")),
            ("Attachments", request.attachments),
            ("Body", request.body),
        ]
    )
