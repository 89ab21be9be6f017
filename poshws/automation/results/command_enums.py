"""Enums that only parameters of the utility commands have."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum

_NAMES: dict[str, dict[str, int] | tuple[str, ...]] = {
    "Microsoft.PowerShell.Commands.JsonDateKind": ("Default", "Local", "Utc", "Offset", "String"),
    "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind": (
        "Never",
        "Always",
        "AsNeeded",
    ),
    "Newtonsoft.Json.StringEscapeHandling": ("Default", "EscapeNonAscii", "EscapeHtml"),
    "System.Net.Mail.MailPriority": ("Normal", "Low", "High"),
    "Microsoft.PowerShell.Commands.BreakpointType": {"Line": 1, "Variable": 2, "Command": 4},
}
_FLAGS: dict[str, dict[str, int]] = {
    "System.Management.Automation.PSMemberViewTypes": {
        "Extended": 1,
        "Adapted": 2,
        "Base": 4,
        "All": 7,
    },
    "System.Net.Mail.DeliveryNotificationOptions": {
        "None": 0,
        "OnSuccess": 1,
        "OnFailure": 2,
        "Delay": 4,
        "Never": 134217728,
    },
}

TYPES = [
    *(declare(name, define_enum(name, values)) for name, values in _NAMES.items()),
    *(declare(name, define_enum(name, values, flags=True)) for name, values in _FLAGS.items()),
]
