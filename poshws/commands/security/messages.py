"""Commands about certificates and CMS messages, which need X.509: known, and refused in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.binding import AllowEmptyString, AllowNull
from poshws.binding.attributes import PSTypeNameAttribute
from poshws.commands.declared import Declared, declared_command
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import PlatformNotSupportedException

if TYPE_CHECKING:
    from poshws.binding import CmdletContext

_SECURITY: Final = "Microsoft.PowerShell.Security"
_MAYBE_EMPTY: Final = (AllowNull(), AllowEmptyString())
_TO: Final = Declared("System.Management.Automation.CmsMessageRecipient[]", "Whom it is for.")
_PATH: Final = Declared("string", "The file.")
_LITERAL_PATH: Final = Declared("string", "The file, letter by letter.")
_ENTRY: Final = Declared(
    "psobject",
    "An entry of a log.",
    (),
    (PSTypeNameAttribute("System.Diagnostics.Eventing.Reader.EventLogRecord"),),
)
_TEXT: Final = Declared("string", "The message.", (), _MAYBE_EMPTY)


def _refuse(context: CmdletContext) -> None:
    text = "Cryptographic messages and certificate files are not supported by poshws."
    fail(PlatformNotSupportedException(text), "CertificatesNotSupported", "NotImplemented")


get_cms_message = declared_command(
    "Get-CmsMessage",
    "Says whom an encrypted message is for; not here.",
    {
        "Content": (_TEXT, "ByContent!@0|"),
        "Path": (_PATH, "ByPath!@1"),
        "LiteralPath": (_LITERAL_PATH, "ByLiteralPath!@1"),
    },
    _refuse,
    example="try { Get-CmsMessage 'x' } catch { 'no' }",
    output="no",
    module=_SECURITY,
)

protect_cms_message = declared_command(
    "Protect-CmsMessage",
    "Encrypts a message for those who hold a certificate; not here.",
    {
        "To": (_TO, "!@0"),
        "Content": (Declared("psobject", "The message.", (), _MAYBE_EMPTY), "ByContent!@1|"),
        "Path": (_PATH, "ByPath!@1"),
        "LiteralPath": (_LITERAL_PATH, "ByLiteralPath!@1"),
        "OutFile": (Declared("string", "Where to write it."), "@2"),
    },
    _refuse,
    example="try { Protect-CmsMessage -To me -Content 'x' } catch { 'no' }",
    output="no",
    module=_SECURITY,
    default_set="ByContent",
)

unprotect_cms_message = declared_command(
    "Unprotect-CmsMessage",
    "Reads an encrypted message; not here.",
    {
        "EventLogRecord": (_ENTRY, "ByWinEvent!@0|"),
        "Content": (_TEXT, "ByContent!@0|."),
        "Path": (_PATH, "ByPath!@0"),
        "LiteralPath": (_LITERAL_PATH, "ByLiteralPath!@0"),
        "IncludeContext": (Declared("switch", "With what stands around it."), ""),
        "To": (_TO, "@1"),
    },
    _refuse,
    example="try { Unprotect-CmsMessage -Content 'x' } catch { 'no' }",
    output="no",
    module=_SECURITY,
    default_set="ByWinEvent",
)

get_pfx_certificate = declared_command(
    "Get-PfxCertificate",
    "Reads the certificate in a .pfx file; not here.",
    {
        "FilePath": (Declared("string[]", "The files."), "ByPath!@0|."),
        "LiteralPath": (
            Declared("string[]", "The files, letter by letter.", ("PSPath", "LP")),
            "ByLiteralPath!.",
        ),
        "Password": (Declared("securestring", "What opens it."), ""),
        "NoPromptForPassword": (Declared("switch", "Asks for no password."), ""),
    },
    _refuse,
    example="try { Get-PfxCertificate x.pfx } catch { 'no' }",
    output="no",
    module=_SECURITY,
    default_set="ByPath",
    output_type="System.Security.Cryptography.X509Certificates.X509Certificate2",
)
