"""The formats that JsonSchema.Net knows, as exactly or loosely as it checks them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Final

from poshws.clr.system.host_names import host_kind
from poshws.clr.system.uris import Uri
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.regex.regex import regex_of

# `$` and `\d` as .NET has them: a line feed may follow, any script's digits count.
_DATE_TIME: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt_ ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$"
)
_TIME: Final = re.compile(
    r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,7})?"
    r"(?:[Zz]|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?\Z",
    re.ASCII,
)
_HOST: Final = re.compile(r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,6}$")
_QUOTED_USER: Final = re.compile(r'".+?(?<!\\)"@')
_USER: Final = re.compile(
    r"[0-9a-z](?:\.(?!\.)|[-!#$%&'*+/=?^`{}|~\w])*(?<=[0-9a-z])@", re.IGNORECASE | re.ASCII
)
_MAIL_ADDRESS: Final = re.compile(r"\[(?:\d{1,3}\.){3}\d{1,3}\]$")
_MAIL_DOMAIN: Final = re.compile(
    r"(?:[0-9a-z][-0-9a-z]*[0-9a-z]*\.)+[a-z0-9][-a-z0-9]{0,22}[a-z0-9]$",
    re.IGNORECASE | re.ASCII,
)
_POINTER: Final = re.compile(r"(?:/(?:[^~/]|~[01])*)*\Z")
_RELATIVE_POINTER: Final = re.compile(r"[0-9]+(?:#|(?:/(?:[^~/]|~[01])*)*)\Z")
_UUID: Final = re.compile(r"\s*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*\Z", re.IGNORECASE)
_DURATION: Final = re.compile(
    r"\s*P(?:(?P<day>[0-9]*W|(?:[0-9]*Y)?(?:[0-9]*M)?(?:[0-9]*D)?))"
    r"(?:T(?P<time>(?:[0-9]*H)?(?:[0-9]*M)?(?:[0-9]*S)?)(?P<rest>.*)|\s*\Z)",
    re.DOTALL,
)
_RELATIVE_OR_ABSOLUTE: Final = 0


def has_format(name: str, text: str) -> bool:
    """Whether a text has a format; unknown ones it has."""
    check = _FORMATS.get(name)
    return check is None or check(text)


def _is_date(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text if re.fullmatch(r"[0-9-]{10}", text) else "")
    except ValueError:
        return False
    return True


def _is_date_time(text: str) -> bool:
    return _DATE_TIME.match(text) is not None


def _is_time(text: str) -> bool:
    return _TIME.match(text) is not None


def _is_duration(text: str) -> bool:
    found = _DURATION.match(text)
    return found is not None and bool(found["time"] if found["time"] is not None else found["day"])


def _is_email(text: str) -> bool:
    user, at, domain = text.partition("@") if not text.startswith('"') else text.rpartition("@")
    if not at or not domain:
        return False
    try:
        plain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        return False
    users = _QUOTED_USER if user.startswith('"') else _USER
    domains = _MAIL_ADDRESS if plain.startswith("[") else _MAIL_DOMAIN
    return users.fullmatch(user + at) is not None and domains.match(plain) is not None


def _is_uri(text: str) -> bool:
    if text.startswith(("\\\\", "//")):
        text = f"file:{text}"  # a path of a network
    try:
        Uri(text)
    except NetException:
        return False
    return True


def _is_uri_reference(text: str) -> bool:
    try:
        Uri(text, _RELATIVE_OR_ABSOLUTE)
    except NetException:
        return False
    return True


def _is_regex(text: str) -> bool:
    try:
        regex_of(text)
    except NetException:
        return False
    return True


_FORMATS: Final[dict[str, Callable[[str], bool]]] = {
    "date": _is_date,
    "date-time": _is_date_time,
    "duration": _is_duration,
    "email": _is_email,
    "hostname": lambda text: len(text) < 256 and _HOST.match(text) is not None,
    "idn-email": _is_email,
    "idn-hostname": lambda text: bool(text) and host_kind(text) != "Unknown",
    "ipv4": lambda text: bool(text) and host_kind(text) == "IPv4",
    "ipv6": lambda text: bool(text) and host_kind(text) == "IPv6",
    "iri": _is_uri,
    "iri-reference": _is_uri_reference,
    "json-pointer": lambda text: _POINTER.match(text) is not None,
    "regex": _is_regex,
    "relative-json-pointer": lambda text: _RELATIVE_POINTER.match(text) is not None,
    "time": _is_time,
    "uri": _is_uri,
    "uri-reference": _is_uri_reference,
    # .NET has no URI templates any more, so JsonSchema.Net takes no text for one.
    "uri-template": lambda text: False,
    "uuid": lambda text: _UUID.match(text) is not None,
}
