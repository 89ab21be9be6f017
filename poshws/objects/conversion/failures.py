"""Cast errors, with the ids and messages that PowerShell gives them."""

from __future__ import annotations

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.messages import message
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import net_to_string


def wrapped(
    error_id: str, value: object, wanted: Type, inner: BaseException
) -> PSInvalidCastException:
    """`Cannot convert value "…" to type "…". Error: "…"`."""
    reason = inner.message if isinstance(inner, NetException) else str(inner)
    text = message("InvalidCastExceptionWithInnerException", source_text(value), wanted, reason)
    return PSInvalidCastException(text, inner, error_id=error_id)


def impossible(value: object, wanted: Type) -> PSInvalidCastException:
    """What to raise where no conversion exists."""
    if unwrap(value) is None or value is AUTOMATION_NULL:
        if wanted.is_enum:
            text = message("InvalidCastExceptionEnumerationNull", wanted, enum_names(wanted))
            return PSInvalidCastException(text, error_id="nullToEnumInvalidCast")
        return PSInvalidCastException(
            message("InvalidCastFromNull", wanted), error_id="nullToObjectInvalidCast"
        )
    source = type_of(value).full_name
    if wanted.name in ("SecureString", "PSCredential"):
        text = message("InvalidCastExceptionWithoutValue", source, wanted)
    else:
        text = message("InvalidCastException", source_text(value), first_type_name(value), wanted)
    return PSInvalidCastException(text, error_id="ConvertToFinalInvalidCastException")


def first_type_name(value: object) -> str:
    """The first of the value's pstypenames."""
    names = getattr(value, "type_names", None)
    return names[0] if isinstance(names, list) and names else type_of(value).full_name


def source_text(value: object) -> str:
    return net_to_string(value)


def enum_names(wanted: Type) -> str:
    """The names of an enum as messages list them."""
    python = wanted.python
    if python is None or not issubclass(python, EnumValue):
        return ""
    return ",".join(names_by_value(python))


def names_by_value(kind: type[EnumValue]) -> list[str]:
    """Enum.GetNames: in the order of the unsigned values."""
    mask = 2**64 - 1
    return sorted(kind.names, key=lambda name: kind.names[name] & mask)
