"""Mail servers."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage

import pytest

from tests.pode.conftest import wait_for_port

pytest.importorskip("aiosmtpd", reason="the optional package for mail servers")
SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol %s -Name mail
    %s
    Add-PodeHandler -Type Smtp -Name Bad -ScriptBlock { throw 'bad' }
    Add-PodeHandler -Type Smtp -Name Main -ScriptBlock {
        $mail = $SmtpEvent.Email
        "$($mail.From) > $($mail.To -join ',') [$($mail.Subject)] urgent $($mail.IsUrgent)" | Out-Default
        $mail.Body | Out-Default
        foreach ($file in $mail.Attachments) {
            "$($file.Name) $($file.ContentType) $($file.Bytes.Length)" | Out-Default
            $file.Save($env:FOLDER)
        }
        "$($mail.Headers['X-Twice'].Count) $($SmtpEvent.Endpoint.Name) $($SmtpEvent.Request.GetType().Name) $($mail.Data.Length -gt 100)" | Out-Default
        if ($mail.Subject -eq 'last') { Close-PodeServer }
    }
}
"""


def message(subject: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "me@example.com", "you@example.com", subject
    mail["Priority"] = "urgent"
    mail["X-Twice"] = "one"
    mail["X-Twice"] = "two"
    mail.set_content("Grüße\nzwei Zeilen\n")
    mail.add_attachment(b"abc", maintype="text", subtype="x-own", filename="../../up.txt")
    return mail


WANTED = [
    "me@example.com > you@example.com,more@example.com [last] urgent True",
    "Grüße",
    "zwei Zeilen",
    "2 mail PodeSmtpRequestStrategy True",
]


def test_a_message_goes_to_the_handlers(run, free_port, tmp_path):
    folder = tmp_path / "inner" / "files"
    folder.mkdir(parents=True)
    script = run(SCRIPT % ("Smtp", ""), PORT=str(free_port), FOLDER=str(folder))
    wait_for_port(free_port)
    with smtplib.SMTP("127.0.0.1", free_port, timeout=10) as client:
        assert client.noop()[0] == 250
        assert client.starttls.__doc__ and not client.has_extn("starttls")
        client.send_message(message("last"), to_addrs=["you@example.com", "more@example.com"])
    ran = script.finish()
    assert ran.errors == ""
    assert [line for line in ran.lines if "up.txt" not in line] == WANTED
    # The name that the sender chose leads nowhere else.
    assert (folder / "up.txt").read_bytes() == b"abc"


@pytest.mark.parametrize("mode", ["Implicit", "Explicit"])
def test_tls(run, free_port, tmp_path, mode):
    options = f"-SelfSigned -TlsMode {mode}"
    script = run(SCRIPT % (f"Smtps {options}", ""), PORT=str(free_port), FOLDER=str(tmp_path))
    wait_for_port(free_port)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if mode == "Implicit":
        client = smtplib.SMTP_SSL("127.0.0.1", free_port, timeout=10, context=context)
    else:
        client = smtplib.SMTP("127.0.0.1", free_port, timeout=10)
    with client:
        if mode == "Explicit":
            with pytest.raises(smtplib.SMTPException):
                client.sendmail("a@example.com", ["b@example.com"], "Subject: no\r\n\r\nplain")
            client.starttls(context=context)
        client.sendmail("a@example.com", ["b@example.com"], "Subject: last\r\n\r\nsecret")
    ran = script.finish()
    assert ran.errors == ""
    assert ran.lines[:2] == ["a@example.com > b@example.com [last] urgent False", "secret"]


def test_a_sender_is_refused_by_a_rule(run, free_port, tmp_path):
    rule = "Add-PodeAccessRule -Access Deny -Type IP -Values 127.0.0.1"
    script = run(SCRIPT % ("Smtp", rule), PORT=str(free_port), FOLDER=str(tmp_path))
    wait_for_port(free_port)
    with smtplib.SMTP("127.0.0.1", free_port, timeout=10) as client:
        with pytest.raises(smtplib.SMTPDataError) as caught:
            client.sendmail("a@example.com", ["b@example.com"], "Subject: last\r\n\r\nx")
        assert caught.value.smtp_code == 554
    script.process.terminate()
    assert script.finish().lines == []
