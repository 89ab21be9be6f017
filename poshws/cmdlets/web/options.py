"""What the parameters of a web command ask for, checked against each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from poshws.values.errors import ErrorRecord

if TYPE_CHECKING:
    from poshws.binding import CmdletContext


class Options:
    """The bound parameters by name; what was not given is None."""

    def __init__(self, cmdlet: CmdletContext) -> None:
        self.cmdlet = cmdlet
        self.session = cmdlet.session
        self.bound: Mapping[str, Any] = {
            name.lower(): value for name, value in cmdlet.bound_parameters.items()
        }
        self.check()

    def get(self, name: str, default: Any = None) -> Any:
        value = self.bound.get(name.lower(), default)
        return default if value is None else value

    def flag(self, name: str) -> bool:
        return bool(self.bound.get(name.lower(), False))

    @property
    def method(self) -> str:
        """The HTTP method in capitals, GET by default."""
        custom = self.get("CustomMethod")
        if custom:
            return str(custom).upper()
        method = self.get("Method")
        name = getattr(method, "name", method)
        return "GET" if name in (None, "Default") else str(name).upper()

    def check(self) -> None:
        """Raises what parameters that exclude each other, or need another, cause."""
        for one, other, error_id, text in CONFLICTS:
            if self.get(one) is not None and self.get(other) is not None and self.flags_true(one, other):
                self.refuse(
                    "The cmdlet cannot run because the following conflicting parameters are "
                    f"specified: {text}, then retry.",
                    error_id,
                )
        scheme = str(getattr(self.get("Authentication"), "name", self.get("Authentication") or "None"))
        if scheme == "Basic" and self.get("Credential") is None:
            self.refuse(MISSING.format("Credential"), "WebCmdletAuthenticationCredentialNotSuppliedException")
        if scheme in ("OAuth", "Bearer") and self.get("Token") is None:
            self.refuse(MISSING.format("Token"), "WebCmdletAuthenticationTokenNotSuppliedException")
        for name in ("PassThru", "Resume"):
            if self.flag(name) and self.get("OutFile") is None:
                self.refuse(
                    "The cmdlet cannot run because the following parameter is missing: OutFile. "
                    f"Provide a valid OutFile parameter value when using the {name} parameter, "
                    "then retry.",
                    "WebCmdletOutFileMissingException",
                )

    def flags_true(self, *names: str) -> bool:
        return all(self.bound.get(name.lower()) is not False for name in names)

    def refuse(self, text: str, error_id: str) -> NoReturn:
        from poshws.values.exceptions import ValidationMetadataException

        error = ValidationMetadataException(text)
        record = ErrorRecord(error, error_id, "InvalidArgument", self.cmdlet)
        record.target = None
        self.cmdlet.throw_terminating_error(record)


CONFLICTS = (
    (
        "WebSession",
        "SessionVariable",
        "WebCmdletSessionConflictException",
        "Session and SessionVariable. Specify either Session or SessionVariable",
    ),
    (
        "Body",
        "InFile",
        "WebCmdletBodyConflictException",
        "Body and InFile. Specify either Body or Infile",
    ),
    (
        "Body",
        "Form",
        "WebCmdletBodyFormConflictException",
        "Body and Form. Specify either Body or Form",
    ),
    (
        "InFile",
        "Form",
        "WebCmdletFormInFileConflictException",
        "InFile and Form. Specify either InFile or Form",
    ),
    (
        "Credential",
        "UseDefaultCredentials",
        "WebCmdletCredentialConflictException",
        "Credential and UseDefaultCredentials. Specify either Credential or UseDefaultCredentials",
    ),
    (
        "Credential",
        "Token",
        "WebCmdletAuthenticationTokenConflictException",
        "Credential and Token. Specify either Credential or Token",
    ),
)
"""Two parameters that exclude each other, the error's id, and what its text says of them."""

MISSING = (
    "The cmdlet cannot run because the following parameter is not specified: {0}. The supplied "
    "Authentication type requires a {0}. Specify {0}, then retry."
)
