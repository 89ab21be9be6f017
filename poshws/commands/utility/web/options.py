"""What the parameters of a web command ask for, checked against each other."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import ValidationMetadataException

if TYPE_CHECKING:
    from poshws.binding import CmdletContext

BOTH = "The cmdlet cannot run because the following conflicting parameters are specified: {0}"
MISSING = (
    "The cmdlet cannot run because the following parameter is not specified: {0}. The supplied "
    "Authentication type requires a {0}. Specify {0}, then retry."
)
NEEDS_OUT_FILE = (
    "The cmdlet cannot run because the following parameter is missing: OutFile. Provide a valid "
    "OutFile parameter value when using the {0} parameter, then retry."
)
UNENCRYPTED = (
    "The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress "
    "this warning and send plain text secrets over unencrypted networks, reissue the command "
    "specifying the AllowUnencryptedAuthentication parameter."
)


class Options:
    """The bound parameters by name; what was not given is None."""

    def __init__(self, cmdlet: CmdletContext) -> None:
        self.cmdlet = cmdlet
        self.session = cmdlet.session
        self.bound: Mapping[str, Any] = {
            name.lower(): value for name, value in cmdlet.bound_parameters.items()
        }
        self.forced_method: str | None = None

    def get(self, name: str, default: object = None) -> Any:
        value = self.bound.get(name.lower(), default)
        return default if value is None else value

    def has(self, name: str) -> bool:
        return self.bound.get(name.lower()) is not None

    def flag(self, name: str) -> bool:
        return bool(self.bound.get(name.lower(), False))

    @property
    def method(self) -> str:
        """The HTTP method in capitals, GET by default; one of the user's own as it is."""
        if self.forced_method is not None:
            return self.forced_method
        custom = self.get("CustomMethod")
        if custom:
            return str(custom)
        method = self.get("Method")
        name = getattr(method, "name", method)
        return "GET" if name in (None, "Default") else str(name).upper()

    @property
    def authentication(self) -> str:
        """None, Basic, Bearer or OAuth."""
        value = self.get("Authentication", "None")
        return str(getattr(value, "name", value)).capitalize().replace("Oauth", "OAuth")

    @property
    def out_file(self) -> str | None:
        """The full path of -OutFile."""
        given = self.get("OutFile")
        return None if not given else self.session.locations.place(str(given)).path

    # -- checks: the order is PowerShell's ------------------------------------------------------

    def check(self, scheme: str) -> None:
        """Raises what parameters that exclude each other, or need another, cause."""
        if self.has("WebSession") and self.has("SessionVariable"):
            self.refuse_both(
                "Session and SessionVariable. Specify either Session or SessionVariable",
                "WebCmdletSessionConflictException",
            )
        self.check_authentication(scheme)
        self.check_proxy()
        self.check_body()
        self.check_files()

    def check_authentication(self, scheme: str) -> None:
        kind = self.authentication
        by_default = self.flag("UseDefaultCredentials")
        if by_default and kind != "None":
            self.refuse_both(
                "Authentication and UseDefaultCredentials. Authentication does not support Default "
                "Credentials. Specify either Authentication or UseDefaultCredentials",
                "WebCmdletAuthenticationConflictException",
            )
        if kind != "None" and self.has("Token") and self.has("Credential"):
            self.refuse_both(
                "Credential and Token. Specify either Credential or Token",
                "WebCmdletAuthenticationTokenConflictException",
            )
        if kind == "Basic" and not self.has("Credential"):
            self.refuse(
                MISSING.format("Credential"),
                "WebCmdletAuthenticationCredentialNotSuppliedException",
            )
        if kind in ("OAuth", "Bearer") and not self.has("Token"):
            self.refuse(MISSING.format("Token"), "WebCmdletAuthenticationTokenNotSuppliedException")
        secret = kind != "None" or self.has("Credential") or by_default
        if secret and scheme != "https" and not self.flag("AllowUnencryptedAuthentication"):
            self.refuse(UNENCRYPTED, "WebCmdletAllowUnencryptedAuthenticationRequiredException")
        if by_default and self.has("Credential"):
            self.refuse_both(
                "Credential and UseDefaultCredentials. Specify either Credential or "
                "UseDefaultCredentials",
                "WebCmdletCredentialConflictException",
            )

    def check_proxy(self) -> None:
        by_default = self.flag("ProxyUseDefaultCredentials")
        if by_default and self.has("ProxyCredential"):
            self.refuse_both(
                "ProxyCredential and ProxyUseDefaultCredentials. Specify either ProxyCredential or "
                "ProxyUseDefaultCredentials",
                "WebCmdletProxyCredentialConflictException",
            )
        if not self.has("Proxy") and (by_default or self.has("ProxyCredential")):
            self.refuse(
                "The cmdlet cannot run because the following parameter is missing: Proxy. Provide "
                "a valid proxy URI for the Proxy parameter when using the ProxyCredential or "
                "ProxyUseDefaultCredentials parameters, then retry.",
                "WebCmdletProxyUriNotSuppliedException",
            )

    def check_body(self) -> None:
        for one, other, shown, error_id in (
            ("Body", "InFile", "Specify either Body or Infile", "WebCmdletBodyConflictException"),
            ("Body", "Form", "Specify either Body or Form", "WebCmdletBodyFormConflictException"),
            (
                "InFile",
                "Form",
                "Specify either InFile or Form",
                "WebCmdletFormInFileConflictException",
            ),
        ):
            if self.has(one) and self.has(other):
                text = BOTH.format(f"{one} and {other}. {shown}") + ", then retry.  "
                self.refuse(text, error_id)

    def check_files(self) -> None:
        if self.has("InFile"):
            self.check_in_file(str(self.get("InFile")))
        for name in ("PassThru", "Resume"):
            if self.flag(name) and not self.get("OutFile"):
                self.refuse(NEEDS_OUT_FILE.format(name), "WebCmdletOutFileMissingException")
        if self.flag("Resume") and os.path.isdir(self.out_file or ""):
            self.refuse(
                "The Resume switch can only be used if OutFile targets a file but it resolves to a "
                f"directory: {self.out_file}.",
                "WebCmdletResumeNotFilePathException",
            )

    def check_in_file(self, given: str) -> None:
        """One file on the disk, or it is refused; ItemNotFoundException where nothing is."""
        locations = self.session.locations
        places = locations.resolve(given)
        if any(place.provider is not locations.file_system for place in places):
            self.refuse(
                f"Path '{given}' is not a file system path. Please specify the path to a file in "
                "the file system.",
                "WebCmdletInFileNotFilesystemPathException",
            )
        if len(places) > 1:
            self.refuse(
                f"Path '{given}' can be resolved to multiple paths.",
                "WebCmdletInFileMultiplePathsResolvedException",
            )
        if not places:
            self.refuse(
                f"Path '{given}' cannot be resolved to a file.",
                "WebCmdletInFileNoPathResolvedException",
            )
        if places[0].is_container():
            self.refuse(
                f"Path '{given}' resolves to a directory. Specify a path including a file name, "
                "and then retry the command.",
                "WebCmdletInFileNotFilePathException",
            )

    def refuse_both(self, text: str, error_id: str) -> NoReturn:
        self.refuse(BOTH.format(text) + ", then retry.", error_id)

    def refuse(self, text: str, error_id: str) -> NoReturn:
        error = ValidationMetadataException(text)
        self.cmdlet.throw_terminating_error(ErrorRecord(error, error_id, "InvalidArgument", None))
